//! The reader's place in a roadmap whose file was read once more.
//!
//! In: the place, the roadmap as it was, the roadmap as it is. Out: the same place in the latter. Always
//! holds: what was selected, entered, folded or opened is so again, by its id; of what is gone its
//! neighbour is selected, or what it stood in; the days that show stay; the same roadmap changes
//! nothing. Deliberately not here: reading the file, and what is a
//! change (`marks`).

use std::sync::Arc;

use super::place::{BackStep, folded};
use super::trail::can_enter;
use super::{Overlay, Place, State, World, levels, search};
use crate::document::Counts;
use crate::facts::{Book, Noted};
use crate::model::{Ix, Roadmap};
use crate::scene::RowOrder;

impl State {
    /// Tells why nothing of the file of a roadmap can be read as it is now, or that it can.
    pub fn warn(&mut self, which: usize, broken: Option<Arc<Noted>>) {
        if let Some(place) = self.places.get_mut(which) {
            place.broken = broken;
        }
    }
}

/// Finds the reader's place in a roadmap of the world, and in what was found in its file; says whether
/// it is another one than `before`.
pub fn renew(
    state: &mut State,
    which: usize,
    before: &Roadmap,
    (findings, notes): (Counts, Arc<[Noted]>),
    world: &World<'_>,
) -> bool {
    let roadmap = world.roadmaps.get(which);
    let roadmap = roadmap.filter(|roadmap| !roadmap.is(before));
    let Some((roadmap, place)) = roadmap.zip(state.places.get_mut(which)) else {
        return false;
    };
    place.findings = findings;
    place.notes = notes;
    if place.is_hollow {
        // Nobody was anywhere in it.
        let (findings, notes) = (place.findings, Arc::clone(&place.notes));
        let (editable, columns) = (place.editable, place.columns);
        *place = Place::new(roadmap, world.today);
        (place.editable, place.columns) = (editable, columns);
        place.findings = findings;
        place.notes = notes;
    } else {
        place.marks.add(before, roadmap);
        place.renew(before, roadmap);
    }
    state.search.forget(which);
    if which == state.current() {
        if let Some(Overlay::Filter(typing)) = &mut state.overlay {
            typing.renew(before, roadmap);
        }
        search::renew(state, before, world);
    }
    true
}

impl Place {
    /// Finds the place in another state of the roadmap.
    pub(super) fn renew(&mut self, before: &Roadmap, roadmap: &Roadmap) {
        let subject = self.subject(before).key(before).into_owned();
        let is_narrowed = self.narrowing.line().is_some();
        self.narrowing.let_go(&mut self.folded);
        // What is new is folded as it would be at first.
        let is_new = |id: &String| before.find_row(id).is_none();
        self.folded
            .extend(folded(roadmap).into_iter().filter(is_new));
        self.trail.retain_mut(|step| step.renew(before, roadmap));
        if !self.at.renew(before, roadmap) {
            // What was entered is gone: out to where it was left, or to the whole plan.
            match self.trail.pop() {
                Some(step) => self.at = step,
                None => self.at.root = roadmap.id(Ix::ROOT).into_owned(),
            }
        }
        for step in self.trail.iter_mut().chain([&mut self.at]) {
            if let Some(paged) = &mut step.paged {
                let (notes, today) = (&*self.notes, self.today);
                let book = Book {
                    roadmap,
                    notes,
                    today,
                };
                paged.renew(before, book);
            }
        }
        self.orders.clear();
        self.order = self
            .order
            .take()
            .and_then(|order| RowOrder::new(roadmap, order.order(), order.language).map(Arc::new));
        self.recolor(roadmap, None);
        let of = self.chain.take().map(|chain| before.id(chain.of));
        let of = of.and_then(|id| roadmap.find_row(&id));
        self.chain = of.map(|ix| Arc::new(roadmap.chain(ix)));
        let selected = self.at.selected.clone();
        self.list(roadmap);
        self.select(roadmap, &selected);
        if is_narrowed {
            self.narrowing.await_matches();
        }
        levels::recount(self, roadmap);
        if !self.filled.is_empty() {
            self.filled.clear();
            self.gather(roadmap);
        }
        let is_other = *self.subject(roadmap).key(roadmap) != *subject;
        self.at.reading = self.at.reading.filter(|_| !is_other);
    }
}

impl BackStep {
    /// Finds the step in another state of the roadmap; says whether what was entered is still there.
    fn renew(&mut self, before: &Roadmap, roadmap: &Roadmap) -> bool {
        if self.root == before.id(Ix::ROOT) {
            self.root = roadmap.id(Ix::ROOT).into_owned();
        }
        if let Some(selected) = nearest(before, roadmap, &self.selected) {
            // What was read there was of another entry.
            self.reading = self.reading.filter(|_| self.selected == selected);
            self.selected = selected;
        }
        let root = roadmap.find_row(&self.root);
        root.is_some_and(|root| root == Ix::ROOT || can_enter(roadmap, root))
    }
}

/// Returns the id of a row, or of the nearest one that is still there: of the rows beside it the next
/// below, else the next above, else what they stand in.
fn nearest(before: &Roadmap, roadmap: &Roadmap, id: &str) -> Option<String> {
    let is_there = |ix: &Ix| roadmap.find_row(&before.id(*ix)).is_some();
    for ix in before.way_up(before.find_row(id)?) {
        if ix == Ix::ROOT {
            break;
        }
        if is_there(&ix) {
            return Some(before.id(ix).into_owned());
        }
        let beside: Vec<Ix> = before
            .node(ix)
            .parent
            .into_iter()
            .flat_map(|above| before.children(above))
            .collect();
        let (above, below) = beside.split_at(beside.iter().position(|one| *one == ix)?);
        let mut near = below.iter().chain(above.iter().rev());
        if let Some(near) = near.find(|ix| is_there(ix)) {
            return Some(before.id(*near).into_owned());
        }
    }
    Some(roadmap.id(Ix::ROOT).into_owned())
}
