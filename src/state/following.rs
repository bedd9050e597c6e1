//! Going to what is named: in the details that fill the screen, along the links of a plan, and back.
//!
//! In: a state, an action. Out: the next place, or a word of why there is none. Always holds: wherever
//! a name leads, a step back leads to where it was read. Deliberately not here: which facts name
//! something (`facts`), and where they stand on the screen (`view`).

use std::sync::Arc;

use super::reading::ReadingPlace;
use super::{Place, State, World};
use crate::action::Action;
use crate::facts::detail::{first_under, named_at, next_named};
use crate::model::{Ix, Roadmap};
use crate::words::Msg;

/// Says whether the details fill the screen.
pub(super) fn is_reading(state: &State) -> bool {
    state
        .place()
        .is_some_and(|place| place.at.reading.is_some())
}

/// Marks the next name in the details that fill the screen, or the one before; or goes where the marked
/// one leads.
pub(super) fn read(state: &mut State, action: Action, world: &World<'_>) {
    state.notice = state.obstacle(action, world);
    if let Some((place, roadmap)) = state.opened(world)
        && let Some(reading) = place.at.reading
    {
        if action == Action::Open {
            place.follow_marked(roadmap, reading);
        } else {
            let named = place.next_name(roadmap, reading, action == Action::NextPage);
            place.at.reading = Some(named.map_or(reading, |fact| reading.mark(fact)));
        }
    }
}

/// Goes to what the selected row waits for, or to what waits for it; where there are several, the details
/// list them and the first is marked.
pub(super) fn along(state: &mut State, action: Action, world: &World<'_>) {
    state.notice = state.obstacle(action, world);
    let Some((place, roadmap)) = state.opened(world) else {
        return;
    };
    let mut linked = place.linked(roadmap, action).into_iter();
    match (linked.next(), linked.next()) {
        (Some(only), None) => place.follow(roadmap, only),
        (Some(_), Some(_)) => {
            let heading = match action {
                Action::Predecessor => Msg::DependsOn,
                _ => Msg::NeededBy,
            };
            let fact = first_under(roadmap, place.subject(roadmap), heading);
            let reading = place.at.reading.unwrap_or(ReadingPlace::START);
            place.at.reading = Some(fact.map_or(reading, |fact| reading.mark(fact)));
        }
        (None, _) => {}
    }
}

/// Tells the chain of the selected row apart, or no longer.
pub(super) fn tell_chain(state: &mut State, world: &World<'_>) {
    if let Some((place, roadmap)) = state.opened(world) {
        place.tell_chain(roadmap);
    }
}

/// Goes back along the way, past whatever is open here.
pub(super) fn retrace(state: &mut State, world: &World<'_>) {
    state.notice = state.obstacle(Action::WayBack, world);
    if state.cross_back() {
        return;
    }
    if let Some((place, roadmap)) = state.opened(world) {
        place.leave(roadmap);
    }
}

impl Place {
    /// Goes to an entry: to its row, or its page; from details that fill the screen to its details.
    pub(super) fn follow(&mut self, roadmap: &Roadmap, ix: Ix) {
        let is_read = self.at.reading.is_some();
        self.remember();
        if !self.open_entry(roadmap, ix) {
            let id = roadmap.id(roadmap.row_of(ix)).into_owned();
            if !self.select(roadmap, &id) {
                self.return_to_root(roadmap);
                self.select(roadmap, &id);
            }
        }
        self.at.reading = is_read.then_some(ReadingPlace {
            is_followed: true,
            ..ReadingPlace::START
        });
    }

    /// Goes where the marked name leads.
    fn follow_marked(&mut self, roadmap: &Roadmap, reading: ReadingPlace) {
        let fact = reading.marked;
        let named = fact.and_then(|fact| named_at(roadmap, self.subject(roadmap), fact));
        if let Some(named) = named {
            self.follow(roadmap, named.entry);
        }
    }

    /// Returns the fact with the next name, round the end: from the marked one on, else from the first
    /// in sight.
    fn next_name(
        &self,
        roadmap: &Roadmap,
        reading: ReadingPlace,
        is_forward: bool,
    ) -> Option<usize> {
        let subject = self.subject(roadmap);
        let from = match (reading.marked, is_forward) {
            (Some(fact), true) => fact + 1,
            (Some(fact), false) => fact,
            (None, _) => reading.first,
        };
        let next = |from| next_named(roadmap, subject, from, is_forward);
        let around = if is_forward { 0 } else { usize::MAX };
        let named = next(from).or_else(|| next(around));
        named.map(|named| named.fact)
    }

    /// Tells the chain of the selected row apart, or none where that is told already.
    fn tell_chain(&mut self, roadmap: &Roadmap) {
        let selected = self.selected(roadmap);
        let is_told = self.chain().is_some_and(|chain| chain.of == selected);
        let chain = (!is_told).then(|| roadmap.chain(selected));
        let chain = chain.filter(|chain| !chain.is_alone());
        self.chain = chain.map(Arc::new);
    }

    /// Returns what the row that is told waits for, or what waits for it: two of them at most.
    pub(super) fn linked(&self, roadmap: &Roadmap, action: Action) -> Vec<Ix> {
        let Some(ix) = self.subject(roadmap).row(roadmap) else {
            return Vec::new();
        };
        match action {
            Action::Predecessor => roadmap.rows_before(ix).take(2).collect(),
            _ => roadmap.rows_after(ix).take(2).collect(),
        }
    }
}
