//! Dates and states in the words of one language: the short forms that stand on one line.
//!
//! In: the language and the names of the months. Out: logical text, dates isolated. Always holds:
//! occurred, reported and inferred stay apart, and a date is written as precisely as it is known. A
//! period that cannot be is told by [`Tongue::contradiction`] wherever it is written.

use crate::document::{Item, ItemKind, On, Over, State, Status};
use crate::facts::state_word;
use crate::model::{Standing, known_state, silence};
use crate::time::{Period, When};
use crate::words::{self, Gender, Known, Language, Months, Msg};

/// The language of a line, and the months by their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue {
    /// The language.
    pub language: Language,
    /// The Arabic names of the months.
    pub months: Months,
}

impl Tongue {
    /// Writes a period by its given sides: "2021 to 2025", "from 2021 until 2023"; none where
    /// nothing is given.
    #[must_use]
    pub fn period(
        self,
        start: Option<When>,
        end: Option<When>,
        until: Option<When>,
    ) -> Option<String> {
        let Self { language, months } = self;
        match (start, until, end) {
            (Some(start), Some(until), _) => {
                Some(words::span_until(language, months, start, until))
            }
            (Some(start), None, Some(end)) if start == end => {
                Some(words::moment(language, months, start))
            }
            (Some(start), None, Some(end)) => Some(words::span(language, months, start, end)),
            (Some(start), None, None) => Some(words::since(language, months, start)),
            (None, Some(last), _) | (None, None, Some(last)) => {
                Some(words::until(language, months, last))
            }
            (None, None, None) => None,
        }
    }

    /// Writes the dates of an entry of the plan: those of [`Self::period`], but a start alone is
    /// named as one. "Since 2022" would say that the work has begun.
    #[must_use]
    pub fn dates(
        self,
        start: Option<When>,
        end: Option<When>,
        until: Option<When>,
    ) -> Option<String> {
        match (start, end.or(until)) {
            (Some(start), None) => Some(words::begins(self.language, self.months, start)),
            (Some(_) | None, _) => self.period(start, end, until),
        }
    }

    /// Says of a period that is written that its dates cannot be; nothing where they can.
    #[must_use]
    pub fn contradiction(
        self,
        start: Option<When>,
        end: Option<When>,
        until: Option<When>,
    ) -> Option<String> {
        let is_impossible = Period::new(start, end, until).is_impossible();
        is_impossible.then(|| Msg::DatesContradict.say(self.language).to_owned())
    }

    /// Writes a period that something was counted over, by its given sides.
    #[must_use]
    pub fn over(self, over: Over) -> Option<String> {
        let period = self.period(over.start, over.end, None)?;
        Some(match self.contradiction(over.start, over.end, None) {
            Some(remark) => words::remarks(self.language, &period, &remark),
            None => period,
        })
    }

    /// Writes the date of an event, or that it has none.
    #[must_use]
    pub fn on(self, on: Option<On>) -> String {
        let Self { language, months } = self;
        match on {
            Some(on) => words::when(language, months, on.when()),
            None => Msg::Undated.say(language).to_owned(),
        }
    }

    /// Writes the date on which something was set, with what it is of; or that there is none.
    #[must_use]
    pub fn set(self, on: Option<On>) -> String {
        let Self { language, months } = self;
        let Some(on) = on else {
            return Msg::Undated.say(language).to_owned();
        };
        let known = match on {
            On::Occurred(when) => return words::when(language, months, when),
            On::Reported(_) => Known::Reported,
            On::Inferred(_) => Known::Inferred,
            On::Planned(_) => Known::Planned,
        };
        words::dated(language, months, known, on.when())
    }

    /// Writes the last known state of an item and its date: "announced complete 25 Oct 2025"; before
    /// it, since when the state is unknown, where nothing was known later.
    #[must_use]
    pub fn last_words(self, item: &Item) -> Vec<String> {
        let Some(known) = known_state(&item.status) else {
            return Vec::new();
        };
        match silence(&item.status) {
            Some(silence) => self.silent(item, silence, known).into(),
            None => vec![self.known(item, known)],
        }
    }

    /// Writes since when a state is unknown, and what was known last; one date is said once.
    #[must_use]
    pub fn silent(self, item: &Item, silence: &Status, known: &Status) -> [String; 2] {
        let Self { language, months } = self;
        let since = silence.on.map(On::when);
        let is_same = since == known.on.map(On::when);
        let known = self.word(item, known, known.on.filter(|_| !is_same));
        [
            words::state_unknown(language, months, since),
            words::last_known(language, &known),
        ]
    }

    /// Writes a state of an item and its date.
    #[must_use]
    pub fn known(self, item: &Item, entry: &Status) -> String {
        self.word(item, entry, entry.on)
    }

    /// Writes a state of an item without its date.
    #[must_use]
    pub fn bare(self, item: &Item, entry: &Status) -> String {
        self.word(item, entry, None)
    }

    /// Writes how far something has come, as the name of a group.
    #[must_use]
    pub fn standing(self, standing: Standing) -> String {
        match standing {
            Standing::Unknown => Msg::NotKnown.say(self.language).to_owned(),
            standing => self.reached(standing, Gender::Masculine),
        }
    }

    fn reached(self, standing: Standing, gender: Gender) -> String {
        let Self { language, months } = self;
        let state = match standing {
            Standing::AnnouncedComplete => {
                return words::announced_complete(language, months, gender, None);
            }
            Standing::Done => State::Done,
            Standing::Pilot => State::Pilot,
            Standing::Active => State::Active,
            Standing::InProcurement => State::InProcurement,
            Standing::Planned => State::Planned,
            Standing::Cancelled => State::Cancelled,
            Standing::Unknown => State::Unknown,
        };
        state_word(state, gender).say(language).to_owned()
    }

    fn word(self, item: &Item, entry: &Status, on: Option<On>) -> String {
        let Self { language, months } = self;
        let state = self.reached(Standing::of(entry), gender(item.kind));
        match on {
            Some(on) => words::stated(language, months, &state, on.when()),
            None => state,
        }
    }
}

/// Returns the gender of the noun for an item.
pub(super) fn gender(kind: ItemKind) -> Gender {
    match kind {
        ItemKind::Programme | ItemKind::Project => Gender::Masculine,
        ItemKind::Initiative => Gender::Feminine,
    }
}
