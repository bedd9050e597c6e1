//! What was said of an entry's state and progress: the latest first, each with who said so.

use crate::document::{ItemState, Progress, Status};
use crate::facts::content::{Content, Measure, Name, Quantity};
use crate::facts::fact::Fact;
use crate::facts::list::FactList;
use crate::words::{Gender, Msg};

/// Adds a status log; an empty one is said to be so.
pub(super) fn status<'a>(facts: &mut FactList<'a>, log: &'a [Status], gender: Gender) {
    if log.is_empty() {
        facts.add(Fact::absent(Msg::NoStatus));
    }
    for entry in log.iter().rev() {
        let fact = Fact::new(Content::State(entry, gender)).dated(entry.dated());
        let fact = fact.basis(entry);
        // Nobody says that nothing more was said: that is what we find.
        let is_found = entry.state == ItemState::Unknown;
        facts.add(if is_found { fact } else { fact.attributed() });
    }
    facts.close(Msg::Status);
}

/// Adds the progress as published.
pub(super) fn progress<'a>(facts: &mut FactList<'a>, log: &'a [Progress]) {
    let told = log.iter().rev().map(|entry| {
        let measure = Measure::new(Name::None, Quantity::Percent(entry.percent));
        let fact = Fact::new(Content::Value(measure)).dated(entry.dated());
        fact.basis(entry).attributed()
    });
    facts.section(Msg::Progress, told);
}
