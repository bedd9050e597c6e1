//! What was said of an entry's state and progress: the latest first, each with who said so.

use crate::document::{Health, ItemState, Progress, Status};
use crate::facts::content::{Content, Measure, Name, Quantity};
use crate::facts::fact::Fact;
use crate::facts::label::not_started;
use crate::facts::list::FactList;
use crate::facts::role::TextRole;
use crate::model::{Ix, Roadmap, Standing, is_reached, silence};
use crate::words::{Gender, Msg};

/// Adds a status log; an empty one is said to be so.
pub(super) fn status<'a>(facts: &mut FactList<'a>, log: &'a [Status], gender: Gender) {
    if log.is_empty() {
        facts.extend(no_state(facts.roadmap, facts.ix, gender).map(Fact::absent));
    }
    let silence = silence(log);
    for entry in log.iter().rev() {
        let is_found = entry.state == ItemState::Unknown;
        let begins = silence.is_some_and(|first| std::ptr::eq(first, entry));
        let fact = match entry.words.as_deref() {
            // A state is unknown since one date: what was said without one before or after is an event.
            Some(words) if is_found && !begins => {
                Fact::text(words).role(TextRole::Status(entry.state))
            }
            Some(_) | None => Fact::new(Content::State(entry, gender)),
        };
        // What is only planned is not reached.
        let fact = match is_reached(entry) {
            true => fact,
            false => fact.role(TextRole::Status(ItemState::Planned)),
        };
        // Its author knows of a state without a date that it is so now.
        let fact = match facts.roadmap.is_own() && entry.on.is_none() {
            true => fact,
            false => fact.dated(entry.dated()),
        };
        let fact = fact.basis(entry);
        // Nobody says that nothing more was said: that is what we find.
        facts.add(if is_found { fact } else { fact.attributed() });
    }
    facts.close(Msg::Status);
}

/// Returns what is said where there is no log: in a plan of one's own only of what has nothing below it
/// that tells more.
fn no_state(roadmap: &Roadmap, ix: Ix, gender: Gender) -> Option<Msg> {
    if !roadmap.is_own() {
        return Some(Msg::NoStatus);
    }
    let item = roadmap.item(ix).filter(|_| roadmap.is_leaf(ix))?;
    Some(match Standing::of_item(item, true) {
        Standing::NotStarted => not_started(gender),
        _ => Msg::NoStatus,
    })
}

/// Adds what was said of how the work goes.
pub(super) fn health<'a>(
    facts: &mut FactList<'a>,
    log: &'a [Health],
    gender: Gender,
    is_ours: bool,
) {
    let told = log.iter().rev().map(|entry| {
        let fact = Fact::new(Content::Health(entry, gender)).dated(entry.dated());
        fact.basis(entry).ours(is_ours).attributed()
    });
    facts.section(Msg::Health, told);
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
