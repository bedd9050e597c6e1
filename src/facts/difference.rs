//! A difference between two states of a plan in words.
//!
//! In: a comparison, an entry of it, one of its differences, a language. Out: what differs, what stood there,
//! what stands there now, and by how much. Always holds: each side is told in the words that tell it
//! everywhere else; a move that cannot be counted is said without a number. Deliberately not here: which
//! differences there are (`compare`).

use super::locale::counted_slip;
use super::naming::title_of;
use super::{Column, counted, fields, health_of, health_word, name};
use crate::model::{
    Against, At, ChangedEntry, DateChange, DateField, Difference, Roadmap, SameBy, Shift, progress,
};
use crate::text;
use crate::time::When;
use crate::words::{self, Compared, Language, Locale, Msg};

/// A difference in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferenceWords {
    /// What differs.
    pub what: String,
    /// What stood there; none where nothing did, or where both sides would say too much.
    pub before: Option<String>,
    /// What stands there now; likewise.
    pub after: Option<String>,
    /// How far it moved, or what else is to be said of it.
    pub by: Option<String>,
}

impl DifferenceWords {
    /// Puts a difference of an entry into words.
    pub fn new(
        against: Against<'_>,
        entry: &ChangedEntry,
        difference: &Difference,
        language: Language,
    ) -> Self {
        let old = entry.before.map(|at| (against.before, at));
        let new = entry.after.map(|at| (against.after, at));
        let say = |side: Option<(&Roadmap, At)>| {
            side.and_then(|(roadmap, at)| value(roadmap, at, difference, language))
        };
        let when = |when: Option<When>, side: Option<(&Roadmap, At)>| {
            when.zip(side)
                .map(|(when, (roadmap, _))| Locale::of(roadmap, language).when(when))
        };
        let (before, after) = match difference {
            Difference::Date(DateField::Start | DateField::End, change) => {
                (when(change.before, old), when(change.after, new))
            }
            _ => (say(old), say(new)),
        };
        let by = match difference {
            Difference::Date(_, change) => shift(change, language),
            Difference::Id => entry
                .after
                .and_then(|at| against.comparison.same_by(at))
                .and_then(|by| same_by(by, language)),
            _ => None,
        };
        Self {
            what: what(difference, language),
            before,
            after,
            by,
        }
    }

    /// Returns all of it on one line: "End: 30 Jun 2025 (was 31 Mar 2025), +91 days".
    pub fn line(&self, language: Language) -> String {
        let sides = match (&self.before, &self.after) {
            (None, None) => None,
            (before, after) => {
                // Names of any language may stand on either side.
                let isolated = |text: &Option<String>| text.as_deref().map(text::isolate);
                let [before, after] = [before, after].map(isolated);
                let words = words::instead_of(language, after.as_deref(), before.as_deref());
                Some(words)
            }
        };
        let said: Vec<String> = sides.into_iter().chain(self.by.clone()).collect();
        match said.is_empty() {
            true => self.what.clone(),
            false => words::labelled(&self.what, &words::list(language, &said)),
        }
    }
}

/// Returns the name of an entry that differs, as it is now or as it was.
pub fn changed_name(against: Against<'_>, entry: &ChangedEntry, language: Language) -> String {
    let old = entry.before.map(|at| (against.before, at));
    let side = entry.after.map(|at| (against.after, at)).or(old);
    side.map_or_else(String::new, |(roadmap, at)| title_of(roadmap, at, language))
}

/// Returns the id of an entry that differs, as it is now or as it was.
pub fn changed_id(against: Against<'_>, entry: &ChangedEntry) -> String {
    let old = entry.before.map(|at| id_of(against.before, at));
    let id = entry.after.map(|at| id_of(against.after, at)).or(old);
    id.unwrap_or_default()
}

/// Returns the id of an entry, as its file gives it.
pub fn id_of(roadmap: &Roadmap, at: At) -> String {
    match roadmap.milestone(at) {
        Some(milestone) => milestone.id.to_string(),
        None => roadmap.id(at.ix).into_owned(),
    }
}

/// Names what differs.
fn what(difference: &Difference, language: Language) -> String {
    let message = match difference {
        Difference::Added => Msg::Compared(Compared::Added),
        Difference::Removed => Msg::Compared(Compared::Removed),
        Difference::Date(DateField::Start, _) => Msg::Start,
        Difference::Date(DateField::End, _) => Msg::End,
        Difference::Date(DateField::Day, _) => Msg::Date,
        Difference::State => Msg::Status,
        Difference::Health => Msg::Health,
        Difference::Progress(_) => Msg::Progress,
        Difference::Money => Msg::Money,
        Difference::Owner => Msg::Owner,
        Difference::Place => Msg::PartOf,
        Difference::Title => Msg::ColumnTitle,
        Difference::Id => Msg::ColumnId,
        Difference::Field(field) => {
            let field = fields::field(language, field.name());
            return words::labelled(Msg::Compared(Compared::Otherwise).say(language), &field);
        }
    };
    message.say(language).to_owned()
}

/// Returns what stands on one side of a difference.
fn value(roadmap: &Roadmap, at: At, difference: &Difference, language: Language) -> Option<String> {
    let locale = Locale::of(roadmap, language);
    let item = roadmap.item(at.ix);
    match difference {
        // All of it differs, or more than has room.
        Difference::Added | Difference::Removed | Difference::Field(_) => None,
        Difference::Date(..) => {
            let dated = roadmap.milestone(at)?.dated().given();
            dated.map(|dated| locale.date(dated))
        }
        Difference::State => Column::State.text(roadmap, at.ix, locale),
        Difference::Health => {
            let word = health_word(health_of(roadmap, at.ix)?, counted(item?.kind).gender());
            Some(word.say(language).to_owned())
        }
        Difference::Progress(_) => Some(words::percent(language, progress(item?)?.percent)),
        Difference::Money => {
            let sums = roadmap.money_of(at.ix).into_iter().map(|money| {
                let sum = words::Sum {
                    amount: money.amount,
                    currency: &money.currency,
                    about: money.about,
                };
                words::money(language, sum)
            });
            let sums: Vec<String> = sums.collect();
            (!sums.is_empty()).then(|| words::list(language, &sums))
        }
        Difference::Owner => Column::Owner.text(roadmap, at.ix, locale),
        Difference::Place => {
            let place = match at.part {
                Some(_) => at.ix,
                None => roadmap.node(at.ix).parent?,
            };
            Some(name(roadmap, place, language))
        }
        Difference::Title => Some(title_of(roadmap, at, language)),
        Difference::Id => Some(text::ltr(&id_of(roadmap, at))),
    }
}

/// Says how far a date moved.
fn shift(change: &DateChange, language: Language) -> Option<String> {
    match change.shift {
        Shift::Moved { by: Some(by), .. } => {
            let (count, unit) = counted_slip(by);
            Some(words::shift(language, count, unit))
        }
        Shift::MayBeSame => Some(Msg::Compared(Compared::MayBeSame).say(language).to_owned()),
        Shift::Moved { by: None, .. } | Shift::Given | Shift::Withdrawn => None,
    }
}

/// Says by what an entry with another id is known.
fn same_by(by: SameBy, language: Language) -> Option<String> {
    let message = match by {
        SameBy::Id => return None,
        SameBy::TitleAndPlace => Msg::Compared(Compared::SameTitleAndPlace),
        SameBy::TitleAndDates => Msg::Compared(Compared::SameTitleAndDates),
    };
    Some(message.say(language).to_owned())
}
