//! What was said of an entry's state and progress: the latest first, each with who said so.

use crate::document::{Progress, State, Status};
use crate::facts::fact::{Content, Fact, Figure, Measure, Name};
use crate::facts::list::Facts;
use crate::words::{Gender, Msg};

/// Adds a status log; an empty one is said to be so.
pub(super) fn status<'a>(facts: &mut Facts<'a>, log: &'a [Status], gender: Gender) {
    if log.is_empty() {
        facts.add(Fact::absent(Msg::NoStatus));
    }
    for entry in log.iter().rev() {
        let fact = Fact::new(Content::State(entry, gender)).dated(entry.dated());
        let fact = fact.sources(&entry.sources);
        facts.add(match entry.state {
            // Nobody says that nothing more was said: that is what we find.
            State::Unknown => fact,
            State::Planned
            | State::InProcurement
            | State::Active
            | State::Pilot
            | State::Done
            | State::Cancelled => fact.attributed(),
        });
    }
    facts.close(Msg::Status);
}

/// Adds the progress as published.
pub(super) fn progress<'a>(facts: &mut Facts<'a>, log: &'a [Progress]) {
    for entry in log.iter().rev() {
        let measure = Measure {
            name: Name::None,
            figure: Figure::Percent(entry.percent),
            percent: None,
            about: false,
        };
        let fact = Fact::new(Content::Value(measure)).dated(entry.dated());
        facts.add(fact.sources(&entry.sources).attributed());
    }
    facts.close(Msg::Progress);
}
