//! What is known of an item, and until when: states and the dates that carry them.

use crate::document::{Item, On, State, Status};
use crate::time::{Days, When};

/// The first and the last date at which something is known of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// The earliest.
    pub first: When,
    /// The latest.
    pub last: When,
}

impl Evidence {
    /// Returns every day that the two may mean.
    #[must_use]
    pub fn days(self) -> Days {
        let from = self.first.earliest().unwrap_or(self.first.drawn());
        Days {
            from,
            to: self.last.after(),
        }
    }
}

/// Returns the dates at which something is known of an item: its status log, progress and
/// milestones. What is only planned is no evidence; that nothing is known is none either.
#[must_use]
pub fn evidence(item: &Item) -> Option<Evidence> {
    let status = item
        .status
        .iter()
        .filter(|entry| entry.state != State::Unknown);
    let events = status
        .filter_map(|entry| entry.on)
        .chain(item.progress.iter().filter_map(|entry| entry.on))
        .chain(item.milestones.iter().filter_map(|milestone| milestone.on))
        .filter(|on| !matches!(on, On::Planned(_)))
        .map(On::when);
    events.fold(None, |found: Option<Evidence>, when| {
        Some(match found {
            None => Evidence {
                first: when,
                last: when,
            },
            Some(found) => Evidence {
                first: if when.drawn() < found.first.drawn() {
                    when
                } else {
                    found.first
                },
                last: if when.after() >= found.last.after() {
                    when
                } else {
                    found.last
                },
            },
        })
    })
}

/// Returns the last entry of a status log.
#[must_use]
pub fn state(log: &[Status]) -> Option<&Status> {
    log.last()
}

/// Returns the last entry of a status log that says something: `unknown` does not.
#[must_use]
pub fn known_state(log: &[Status]) -> Option<&Status> {
    log.iter().rev().find(|entry| entry.state != State::Unknown)
}
