//! What the open line finds in the other open roadmaps, where the reader asks for that.
//!
//! Always holds: the matches of this roadmap come first, then those of the others in their order; the chart shows
//! this one until the reader goes to a match in another; from there the way back leads to where she was.
//! Deliberately not here: matches of this roadmap.

use super::Search;
use crate::search::{Found, Hit};
use crate::state::crossing::Crossing;
use crate::state::{State, World};

impl Search {
    /// Says whether the line looks in every open roadmap.
    pub fn is_wide(&self) -> bool {
        self.typing.as_ref().is_some_and(|typing| typing.is_wide)
    }

    /// Returns what was found in the other roadmaps, each with something.
    pub fn elsewhere(&self) -> &[Found] {
        self.typing.as_ref().map_or(&[], |typing| &typing.elsewhere)
    }

    /// Returns how many matches there are in the others.
    pub fn count_elsewhere(&self) -> usize {
        self.elsewhere().iter().map(Found::count).sum()
    }

    /// Returns a match in another roadmap by its number, counted from zero over all of those, and which roadmap that
    /// is.
    pub fn hit_elsewhere(&self, nth: usize) -> Option<(&Found, Hit)> {
        let mut rest = nth;
        for found in self.elsewhere() {
            match rest.checked_sub(found.count()) {
                Some(further) => rest = further,
                None => return Some((found, found.part(rest..rest + 1).next()?)),
            }
        }
        None
    }

    /// Returns which match in another roadmap is marked.
    pub fn marked_elsewhere(&self) -> Option<usize> {
        self.typing.as_ref()?.marked_elsewhere
    }
}

/// Looks in every open roadmap, or in this one again.
pub(super) fn widen(state: &mut State, world: &World<'_>) {
    if let Some(typing) = &mut state.search.typing {
        typing.is_wide = !typing.is_wide && world.roadmaps.len() > 1;
        (typing.elsewhere, typing.marked_elsewhere) = (Vec::new(), None);
    }
    look(state, world);
}

/// Looks in the other roadmaps, where that is asked for; texts that are not gathered yet are asked for one roadmap
/// after the other.
pub(super) fn look(state: &mut State, world: &World<'_>) {
    let current = state.current();
    let search = &mut state.search;
    let typed = match &search.typing {
        Some(typing) if typing.is_wide => typing.line.text().to_owned(),
        Some(_) | None => return,
    };
    let mut all = Vec::new();
    for which in (0..world.roadmaps.len()).filter(|which| *which != current) {
        let is_known = search.indexes.get(which).is_some_and(Option::is_some);
        if is_known || search.awaited.is_empty() {
            all.extend(search.find(which, &typed, None));
        }
    }
    all.retain(|found| found.count() > 0);
    if let Some(typing) = &mut search.typing {
        (typing.elsewhere, typing.marked_elsewhere) = (all, None);
    }
}

/// Marks the next match in the other roadmaps, or the one before; says whether the step was made there.
pub(super) fn step(state: &mut State, forward: bool) -> bool {
    let count = state.search.count_elsewhere();
    let Some(typing) = &mut state.search.typing else {
        return false;
    };
    let here = typing.found.as_ref();
    let is_last = here.is_none_or(|found| {
        let at = found.last().map(|(nth, _)| nth + 1);
        found.count() == 0 || (typing.is_walked && at == Some(found.count()))
    });
    let next = match (typing.marked_elsewhere, forward) {
        (Some(at), true) => Some((at + 1).min(count.saturating_sub(1))),
        (Some(at), false) => at.checked_sub(1),
        (None, true) if is_last && count > 0 => Some(0),
        (None, _) => return false,
    };
    let stays = next.is_none() && here.is_none_or(|found| found.count() == 0);
    typing.marked_elsewhere = if stays { Some(0) } else { next };
    true
}

/// Returns a match in another roadmap by its number, with all that was found there.
pub(super) fn target(search: &Search, nth: usize) -> Option<(Found, Hit)> {
    let (found, hit) = search.hit_elsewhere(nth)?;
    let mut found = found.clone();
    let nth = found.nth(hit)?;
    found.lead_to(nth)?;
    Some((found, hit))
}

/// Goes to a match in another roadmap, whose matches are kept.
pub(super) fn cross(state: &mut State, world: &World<'_>, (found, hit): (Found, Hit)) {
    let (from, to) = (state.current(), found.roadmap());
    state.search.remember(found.typed());
    state.search.kept = Some(found);
    state.open(to);
    if let Some((place, roadmap)) = state.opened(world) {
        let depth = place.trail.len();
        place.go_to_hit(hit, roadmap);
        state.crossed.push(Crossing { from, to, depth });
    }
}

impl State {
    /// Returns the roadmap from which a search led here, where nothing else leads back before.
    pub(in crate::state) fn crossed_from(&self) -> Option<usize> {
        let crossing = self.crossed.last()?;
        let is_here = crossing.to == self.current();
        let is_next = self
            .place()
            .is_some_and(|place| place.trail.len() <= crossing.depth);
        (is_here && is_next).then_some(crossing.from)
    }

    /// Goes back to the roadmap from which a search led here; says whether there is one.
    pub(in crate::state) fn cross_back(&mut self) -> bool {
        let from = self.crossed_from();
        if let Some(from) = from {
            self.crossed.pop();
            self.open(from);
        }
        from.is_some()
    }
}
