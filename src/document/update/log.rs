//! Where a new entry goes in a log, and what becomes of the one that stands there.
//!
//! In: a log, an entry. Out: its place. Always holds: a log stays in the order of its dates; what rests on a
//! source is never given other words. Deliberately not here: how a log is written.

use crate::document::{Health, On, Point, Progress, Status};
use crate::time::When;

/// An entry of one of the logs of an item, for which an update has a new one.
pub(in crate::document) trait LogEntry: Clone {
    /// Returns its date.
    fn date(&self) -> Option<When>;

    /// Says whether it has the date of another one, of the same kind.
    fn is_of_date(&self, other: &Self) -> bool;

    /// Says whether it may become another one: no source said it, and no words are lost.
    fn may_change(&self, has_words: bool) -> bool;

    /// Makes it what another says.
    fn become_other(&mut self, other: &Self);
}

macro_rules! log_entries {
    ($($Entry:ident $state:ident $($words:ident)?;)*) => {$(
        impl LogEntry for $Entry {
            fn date(&self) -> Option<When> {
                self.on.map(On::when)
            }

            fn is_of_date(&self, other: &Self) -> bool {
                self.on == other.on
            }

            fn may_change(&self, _has_words: bool) -> bool {
                self.sources.is_empty() $(&& (_has_words || self.$words.is_none()))?
            }

            fn become_other(&mut self, other: &Self) {
                self.$state = other.$state;
                $(if other.$words.is_some() {
                    self.$words.clone_from(&other.$words);
                })?
            }
        }
    )*};
}

log_entries! {
    Status state words;
    Health is words;
    Progress percent;
}

impl LogEntry for Point {
    fn date(&self) -> Option<When> {
        self.at
            .or(self.over.and_then(|over| over.end.or(over.start)))
    }

    fn is_of_date(&self, other: &Self) -> bool {
        self.over.is_none() && self.at == other.at
    }

    fn may_change(&self, _: bool) -> bool {
        // What else is said of the old figure is not so of the new one.
        let is_bare = self.words.is_none() && self.percent.is_none() && self.inferred.is_empty();
        is_bare && self.sources.is_empty()
    }

    fn become_other(&mut self, other: &Self) {
        self.value.clone_from(&other.value);
    }
}

/// Where an entry goes in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Spot {
    /// Before the entry of that number, which is that of the end for the last.
    New(usize),
    /// It becomes what that entry says.
    Instead(usize),
}

/// Finds where an entry goes; none where the log has dates and the entry has not.
pub(super) fn spot<T: LogEntry>(log: &[T], new: &T, has_words: bool) -> Option<Spot> {
    let Some(day) = new.date().map(When::drawn) else {
        return match log {
            [] => Some(Spot::New(0)),
            [one] if one.date().is_none() && one.may_change(has_words) => Some(Spot::Instead(0)),
            _ => None,
        };
    };
    let is_same = |entry: &T| entry.is_of_date(new) && entry.may_change(has_words);
    if let Some(same) = log.iter().rposition(is_same) {
        return Some(Spot::Instead(same));
    }
    let is_earlier = |entry: &T| entry.date().is_some_and(|other| other.drawn() <= day);
    let after = log.iter().rposition(is_earlier).map_or(0, |last| last + 1);
    let undated = log.iter().skip(after);
    let undated = undated.take_while(|entry| entry.date().is_none()).count();
    Some(Spot::New(after + undated))
}

/// Returns a log with an entry in its place.
pub(super) fn with<T: LogEntry>(log: &[T], entry: &T, spot: Spot) -> Vec<T> {
    let mut log = log.to_vec();
    match spot {
        Spot::New(at) => log.insert(at, entry.clone()),
        Spot::Instead(at) => {
            if let Some(old) = log.get_mut(at) {
                old.become_other(entry);
            }
        }
    }
    log
}
