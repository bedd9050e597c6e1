//! Dates and states in the words of one language: the short forms that stand on one line.
//!
//! In: the language and the names of the months. Out: logical text, dates isolated. Always holds:
//! occurred, reported and inferred stay apart, and a date is written as precisely as it is known. A
//! period that cannot be is told by [`Locale::contradiction`] wherever it is written.

use super::{standing_word, value};
use crate::document::{Dated, On, Planned, Point, Status};
use crate::model::{Roadmap, Slip, Standing, known_state, silence};
use crate::time::{PartialDate, Precision, When};
use crate::words::{self, Counted, DateKind, Gender, Language, Locale, Msg};

impl Locale {
    /// Returns how a roadmap is read in a language.
    pub fn of(roadmap: &Roadmap, language: Language) -> Self {
        Self {
            is_own: roadmap.is_own(),
            ..Self::new(language, roadmap.document().calendar.months)
        }
    }

    /// Writes how long something lasts, by its given sides: "2021 to 2025", "from 2021 until 2023";
    /// none where nothing is given, or only a day. A start of an entry of the plan alone is named as
    /// one: "since 2022" would say that the work has begun.
    pub fn lasting(self, dated: Dated) -> Option<String> {
        let (start, end, until) = match dated {
            Dated::Span {
                start: Some(start),
                end: None,
                until: None,
            } => return Some(self.begins(start)),
            Dated::Span { start, end, until } => (start, end, until),
            Dated::Over { over, .. } => (over.start, over.end, None),
            Dated::Undated
            | Dated::Event(_)
            | Dated::Told(_)
            | Dated::At { .. }
            | Dated::Until(_)
            | Dated::Due { .. } => return None,
        };
        match (start, until, end) {
            (Some(start), Some(until), _) => Some(self.span_until(start, until)),
            (Some(start), None, Some(end)) if start == end => Some(self.moment(start)),
            (Some(start), None, Some(end)) => Some(self.span(start, end)),
            (Some(start), None, None) => Some(self.since(start)),
            (None, Some(last), _) | (None, None, Some(last)) => Some(self.until(last)),
            (None, None, None) => None,
        }
    }

    /// Says of a period that is written that its dates cannot be; nothing where they can.
    pub fn contradiction(self, dated: Dated) -> Option<&'static str> {
        let contradiction = Msg::DatesContradict.say(self.language);
        dated.is_impossible().then_some(contradiction)
    }

    /// Writes a date with what it is the date of, so that it can stand alone: "2023", "reported 14
    /// Aug 2022", "by 2027", "from Jan 2024 to Nov 2024"; or that there is none. A plain date is the
    /// one on which it happened or held.
    pub fn date(self, dated: Dated) -> String {
        match dated {
            Dated::Event(On::Occurred(when))
            | Dated::Told(On::Occurred(when))
            | Dated::At { at: when, .. } => self.when(when),
            Dated::Event(on) | Dated::Told(on) => self.on(on),
            Dated::Span { .. } => self.lasting(dated).unwrap_or_default(),
            Dated::Over { .. } => {
                let period = self.lasting(dated).unwrap_or_default();
                match self.contradiction(dated) {
                    Some(remark) => words::remarks(self.language, &period, remark),
                    None => period,
                }
            }
            Dated::Until(when) => self.until(when),
            Dated::Due {
                by: Some(by),
                is_end: true,
                ..
            } => self.by_the_end(by),
            Dated::Due { by: Some(by), .. } => self.by(by),
            Dated::Due { by: None, set, .. } => self.date(set.map_or(Dated::Undated, Dated::Told)),
            Dated::Undated => Msg::Undated.say(self.language).to_owned(),
        }
    }

    /// Writes the same where each date is told by what it is of: "occurred 2023".
    pub fn event(self, dated: Dated) -> String {
        match dated {
            Dated::Event(on) => self.on(on),
            Dated::Undated
            | Dated::At { .. }
            | Dated::Over { .. }
            | Dated::Told(_)
            | Dated::Span { .. }
            | Dated::Until(_)
            | Dated::Due { .. } => self.date(dated),
        }
    }

    /// Names what the date of something is the date of, where that is not the day on which it
    /// happened or at which it held.
    pub fn kind(self, dated: Dated) -> Option<&'static str> {
        match date_kind(dated.on()?) {
            DateKind::Occurred => None,
            known => Some(words::kind(self.language, known)),
        }
    }

    /// Writes a figure as a mark at its date, from long to short. What stands at the day of a report
    /// or of a conclusion says so in each of them: the place on the axis alone would make it the day
    /// at which the value held.
    pub fn marks(self, point: &Point) -> Vec<String> {
        let marks = value::marks(&point.value, self.language).into_iter();
        match self.kind(point.dated()) {
            Some(kind) => {
                let basis = words::by_date(self.language, kind);
                marks.map(|mark| words::aside(&mark, &basis)).collect()
            }
            None => marks.collect(),
        }
    }

    /// Writes for when something is planned that has no other dates: "planned for 2022", "planned:
    /// from 2022 to 2023"; none where nothing is given.
    pub fn planned(self, planned: Planned) -> Option<String> {
        let dated = Dated::planned(planned);
        let kind = words::kind(self.language, DateKind::Planned);
        let period = self.lasting(dated).map(|it| words::labelled(kind, &it));
        period.or(dated.on().map(|on| self.on(on)))
    }

    /// Writes how far an end moved from where it was planned first: "+92 days", "+3 months".
    pub fn slip(self, slip: Slip) -> String {
        let (count, unit) = counted_slip(slip);
        words::slip(self.language, count, unit)
    }

    /// Writes how far a date moved from what it was: "+92 days", "-3 months".
    pub fn shift(self, shift: Slip) -> String {
        let (count, unit) = counted_slip(shift);
        words::shift(self.language, count, unit)
    }

    /// Writes a date of an event with what it is of: "occurred 2023", "reported 14 Aug 2022".
    pub fn on(self, on: On) -> String {
        self.dated(date_kind(on), on.when())
    }

    /// Writes the same in as few words as tell the kind: "reported 14 Aug 2022", "النشر: 14 آب 2022".
    pub fn short_date(self, on: On) -> String {
        self.briefly_dated(date_kind(on), on.when())
    }

    /// Writes when there was last an official word.
    pub fn last_information(self, on: On) -> String {
        self.last_official(date_kind(on), on.when())
    }

    /// Writes the last known state by a status log and its date: "announced complete 25 Oct 2025"; before
    /// it, since when the state is unknown, where nothing was known later. What was never known has no
    /// such date.
    pub fn last_words(self, log: &[Status], gender: Gender) -> Vec<String> {
        let silence = silence(log);
        match known_state(log) {
            Some(known) => match silence {
                Some(silence) => self.silent(gender, silence, known).into(),
                None => vec![self.state(gender, known, known.on)],
            },
            None if log.is_empty() => Vec::new(),
            None => vec![Msg::StateNotKnown.say(self.language).to_owned()],
        }
    }

    /// Writes the same as one remark, what is newest at its end, from long to short, for a row that has a
    /// mark where it is our own reading since when the state is unknown; says whether it is. What is said in
    /// two parts has several forms, alike or not, and stands on one line or is left to the details. Only where
    /// there is least room is that left to the mark, and the date of the last known state to the details.
    pub fn last_words_of_row(self, log: &[Status], gender: Gender) -> (Vec<String>, bool) {
        let both = |words: Vec<String>| {
            let words = words.into_iter().rev();
            words.reduce(|one, other| words::remarks(self.language, &one, &other))
        };
        let mut forms: Vec<String> = both(self.last_words(log, gender)).into_iter().collect();
        let (Some(silence), Some(known)) = (silence(log), known_state(log)) else {
            return (forms, false);
        };
        let bare = words::last_known(self.language, &self.state(gender, known, None));
        let shorter = silence.on.into_iter().flat_map(coarser).map(Some);
        for on in [silence.on].into_iter().chain(shorter) {
            forms.extend(both(vec![self.unknown(on), bare.clone()]));
        }
        (forms, matches!(silence.on, Some(On::Inferred(_))))
    }

    /// Writes since when a state is unknown, and what was known last; one date is said once.
    pub fn silent(self, gender: Gender, silence: &Status, known: &Status) -> [String; 2] {
        let is_same = silence.on.map(On::when) == known.on.map(On::when);
        let known = self.state(gender, known, known.on.filter(|_| !is_same));
        [
            self.unknown(silence.on),
            words::last_known(self.language, &known),
        ]
    }

    /// Writes since when a state is unknown, in words that stand alone.
    pub fn unknown(self, since: Option<On>) -> String {
        let language = self.language;
        let unknown = self.state_unknown_since(since.map(On::when));
        match since {
            Some(On::Inferred(_)) => words::aside(&unknown, Msg::Inferred.say(language)),
            Some(On::Occurred(_) | On::Reported(_) | On::Planned(_)) | None => unknown,
        }
    }

    /// Writes how far something has come, as the name of a group.
    pub fn standing(self, standing: Standing) -> String {
        match standing {
            Standing::Unknown => self.say(Msg::NotKnown).to_owned(),
            standing => self.reached(standing, Gender::Masculine),
        }
    }

    /// Writes how far something has come whose noun has that gender.
    pub fn reached(self, standing: Standing, gender: Gender) -> String {
        standing_word(standing, gender, self.language)
    }

    /// Writes a state of something whose noun has that gender, and its date where one is to be told.
    pub fn state(self, gender: Gender, entry: &Status, on: Option<On>) -> String {
        let language = self.language;
        let standing = Standing::of(entry);
        let state = self.reached(standing, gender);
        let stated = |known, when| self.stated(&state, known, when);
        match (on, standing) {
            (None, _) => state,
            // The state says already what the date is of.
            (Some(On::Reported(when)), Standing::AnnouncedComplete) => match language {
                Language::En => stated(DateKind::Reported, when),
                Language::Ar(_) => self.announced_complete(gender, Some(when)),
            },
            (Some(On::Planned(when)), Standing::Planned) => stated(DateKind::Planned, when),
            // Something is planned as of a date, not at it.
            (Some(On::Occurred(when)), Standing::Planned) => stated(DateKind::Reported, when),
            (Some(On::Occurred(when)), _) => stated(DateKind::Occurred, when),
            (Some(on), _) => self.as_of(&state, date_kind(on), on.when()),
        }
    }
}

/// Returns the unit that holds both ends of a date that lies somewhere between two, from small to large:
/// for where there is little room.
pub fn coarser(on: On) -> impl Iterator<Item = On> {
    let ends = match on.when() {
        When::Between(from, to) => Some([from.first(), to.first()]),
        When::On(_) | When::About(_) | When::By(_) => None,
    };
    let units = [Precision::Quarter, Precision::Half, Precision::Year];
    units.into_iter().filter_map(move |unit| {
        let [from, to] = ends?.map(|day| PartialDate::holding(day, unit));
        (from == to).then_some(on.with(When::On(from)))
    })
}

/// Returns how many of what a distance is.
pub(super) fn counted_slip(slip: Slip) -> (i64, Counted) {
    match slip.unit {
        Precision::Year => (slip.count, Counted::Year),
        // Two quarters.
        Precision::Half => (slip.count * 2, Counted::Quarter),
        Precision::Quarter => (slip.count, Counted::Quarter),
        Precision::Month => (slip.count, Counted::Month),
        Precision::Day => (slip.count, Counted::Day),
    }
}

/// Returns what a date is the date of.
pub fn date_kind(on: On) -> DateKind {
    match on {
        On::Occurred(_) => DateKind::Occurred,
        On::Reported(_) => DateKind::Reported,
        On::Inferred(_) => DateKind::Inferred,
        On::Planned(_) => DateKind::Planned,
    }
}
