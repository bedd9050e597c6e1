//! Finding one's way by search: a line that is typed, what it finds, and going from match to match.
//!
//! In: edits of the line, the actions of the search. Out: the selected row, and what is to be
//! marked. Always holds: while the line is open the place is the one where the search began, but
//! for where the match leads; giving up gives that place back whole. Every node of the open roadmap
//! is looked at, in both languages, whatever is folded or entered, and so are its pages and their
//! entries. What was typed before the texts of a roadmap are there is looked for when they are, and
//! what was to be kept then is kept. Deliberately not here: how letters are folded (`text`), and how
//! matches look (`view`).

mod elsewhere;
mod leading;
mod query;

use std::sync::Arc;

pub use query::Search;

use self::query::{Then, Typing};
use super::{Effect, Place, State, TypedLine, World};
use crate::action::Edit;
use crate::model::Roadmap;
use crate::scene::Layout;
use crate::search::{Found, Hit, Index};
use crate::text::{Base, Options};
use crate::words::Language;

impl State {
    /// Returns which match the reader is at, counted from zero.
    pub fn selected_match(&self, roadmap: &Roadmap) -> Option<usize> {
        at(self.search.found()?, self.place()?, roadmap)
    }
}

/// The most rows of the list of matches where it stands over the chart.
const MOST_LISTED: u16 = 8;

impl State {
    /// Returns how many of the last rows are covered by the list of matches: none where it stands in the place of
    /// the details.
    pub fn rows_under_list(&self, layout: &Layout) -> u16 {
        let listed = self.search.listed();
        let is_listed = listed.is_some_and(|found| found.roadmap() == self.current());
        let has_details = self.place().is_some_and(|place| place.paged().is_none());
        match is_listed && (!has_details || layout.detail.is_empty()) {
            true => (layout.outline.height / 2).min(MOST_LISTED),
            false => 0,
        }
    }
}

/// Returns how a typed line is drawn on a screen in that language.
pub(super) fn options(language: Language) -> Options {
    Options {
        base: Base::AutoOr(language.direction()),
        ..Options::default()
    }
}

/// Opens the line over the chart: the help and the details that fill the screen give way.
pub(super) fn open(state: &mut State, world: &World<'_>) {
    let which = state.current();
    let (Some(_), Some(place)) = (world.roadmaps.get(which), state.place()) else {
        return;
    };
    let before = place.clone();
    let _ = state.search.index(which);
    state.overlay = None;
    if let Some(place) = state.place_mut() {
        place.at.reading = None;
    }
    state.search.typing = Some(Typing {
        line: TypedLine::default(),
        before,
        led: None,
        found: None,
        remembered: None,
        draft: String::new(),
        is_walked: false,
        is_wide: false,
        elsewhere: Vec::new(),
        marked_elsewhere: None,
        then: Then::Show,
    });
}

/// Does what was typed in the line.
pub(super) fn edit(state: &mut State, edit: Edit, world: &World<'_>) -> Effect {
    let options = options(state.language(world));
    let is_early = state.search.waits_for(state.current());
    let is_arrow = matches!(edit, Edit::Up | Edit::Down);
    if is_arrow && walk_found(state, world, edit == Edit::Down) {
        return state.search.effect();
    }
    let Some(typing) = &mut state.search.typing else {
        return Effect::Nothing;
    };
    match edit {
        // What was typed faster than the texts were gathered is looked for first.
        Edit::Keep if is_early => typing.then = Then::Keep,
        Edit::Everywhere => elsewhere::widen(state, world),
        Edit::Keep => match typing.marked_elsewhere {
            Some(nth) => cross(state, nth, world),
            None => keep(state),
        },
        Edit::GiveUp => {
            give_up(state);
        }
        Edit::Complete if is_early => typing.then = Then::Keep,
        Edit::Complete => {
            keep(state);
            state.search.is_listed = true;
        }
        Edit::Up | Edit::Down => {
            recall(&mut state.search, edit == Edit::Up);
            look(state, world);
            elsewhere::look(state, world);
        }
        Edit::PageUp | Edit::PageDown => {}
        Edit::Insert(_)
        | Edit::DeleteBefore
        | Edit::Delete
        | Edit::DeleteToStart
        | Edit::DeleteWord => {
            typing.line.edit(edit, &options);
            (typing.remembered, typing.is_walked) = (None, false);
            look(state, world);
            elsewhere::look(state, world);
        }
        Edit::Left | Edit::Right | Edit::Start | Edit::End => typing.line.edit(edit, &options),
    }
    state.search.effect()
}

/// Puts a text from the clipboard into the line, if it is open.
pub(super) fn paste(state: &mut State, text: &str, world: &World<'_>) -> Effect {
    let Some(typing) = &mut state.search.typing else {
        return Effect::Nothing;
    };
    typing.line.insert(text);
    typing.remembered = None;
    look(state, world);
    elsewhere::look(state, world);
    state.search.effect()
}

/// Closes the line. What it found stays marked; a line without letters leaves everything as it was.
pub(super) fn keep(state: &mut State) {
    let Some(typing) = state.search.typing.take() else {
        return;
    };
    state.search.is_listed = false;
    if let Some(found) = typing.found {
        state.search.remember(found.typed());
        state.search.kept = Some(found);
    } else if let Some(place) = state.place_mut() {
        *place = typing.before;
    }
}

/// Takes one step back: out of the line to where it was opened, or away from the marks; says
/// whether there was anything of it.
pub(super) fn give_up(state: &mut State) -> bool {
    match state.search.typing.take() {
        Some(typing) => {
            if let Some(place) = state.place_mut() {
                *place = typing.before;
            }
            true
        }
        None => {
            state.search.is_listed = false;
            let is_carried = state.search.carried.take().is_some();
            state.search.kept.take().is_some() || is_carried
        }
    }
}

/// Selects the next match, or the one before, round the ends; without matches it looks again for
/// the text that was kept last.
pub(super) fn walk(state: &mut State, world: &World<'_>, forward: bool) {
    let which = state.current();
    let Some(roadmap) = world.roadmaps.get(which) else {
        return;
    };
    if state.search.kept.is_none() {
        let Some(typed) = state.search.history.last().cloned() else {
            return;
        };
        state.search.kept = state.search.find(which, &typed, None);
        state.search.walks = state.search.waits_for(which).then_some(forward);
    }
    let Some(place) = state.places.get_mut(which) else {
        return;
    };
    let kept = state.search.kept.as_mut();
    let at = kept.as_deref().and_then(|kept| at(kept, place, roadmap));
    let here = place.here(roadmap);
    if let Some(hit) = kept.and_then(|kept| kept.turn(at, here, forward)) {
        place.go_to_hit(hit, roadmap);
    }
}

/// Returns which match a place shows, counted from zero.
pub(super) fn at(found: &Found, place: &Place, roadmap: &Roadmap) -> Option<usize> {
    let last = found.last();
    let last = last.filter(|(_, hit)| place.shows(*hit, roadmap));
    last.map(|(nth, _)| nth)
        .or_else(|| found.nth(place.here(roadmap)))
}

/// Looks in the roadmap that was opened for what is marked, and forgets that a walk went round.
pub(super) fn follow(state: &mut State, world: &World<'_>) {
    let which = state.current();
    let search = &mut state.search;
    let is_elsewhere = |kept: &mut Found| kept.roadmap() != which && which < world.roadmaps.len();
    if let Some(kept) = search.kept.take_if(is_elsewhere) {
        search.carried = Some(kept.typed().to_owned());
    }
    if let Some(typed) = search.carried.take() {
        search.kept = search.find(which, &typed, None);
        search.carried = search.waits_for(which).then_some(typed);
    }
    if let Some(kept) = &mut search.kept {
        kept.go_on();
    }
}

/// Shows what the line finds: the first match at or after the row where the search began.
fn look(state: &mut State, world: &World<'_>) {
    let which = state.current();
    let Some(roadmap) = world.roadmaps.get(which) else {
        return;
    };
    if state.search.waits_for(which) {
        return;
    }
    let Some(mut typing) = state.search.typing.take() else {
        return;
    };
    let earlier = typing.found.take();
    typing.found = state
        .search
        .find(which, typing.line.text(), earlier.as_ref());
    let began = Hit::Entry(typing.before.selected(roadmap));
    let hit = typing.found.as_mut().and_then(|found| found.first(began));
    if let Some(place) = state.places.get_mut(which) {
        lead(place, &mut typing, hit.unwrap_or(began), roadmap);
        state.search.typing = Some(typing);
    }
}

/// Leads the reader from where the search began to what was found.
fn lead(place: &mut Place, typing: &mut Typing, hit: Hit, roadmap: &Roadmap) {
    if place.shows(hit, roadmap) {
        return;
    }
    place.return_to(&typing.before, typing.led.take(), roadmap);
    if hit != Hit::Entry(typing.before.selected(roadmap)) {
        place.go_to_hit(hit, roadmap);
        typing.led = hit.entry().filter(|ix| roadmap.is_row(*ix));
    }
}

/// Closes the line, leaves this roadmap as it was, and goes to a match in another one.
fn cross(state: &mut State, nth: usize, world: &World<'_>) {
    let Some(target) = elsewhere::target(&state.search, nth) else {
        return;
    };
    give_up(state);
    elsewhere::cross(state, world, target);
}

/// Leads on among what the line finds, here or in other roadmaps; says whether an arrow does that now.
fn walk_found(state: &mut State, world: &World<'_>, forward: bool) -> bool {
    if elsewhere::step(state, forward) {
        return true;
    }
    let walks = state
        .search
        .typing
        .as_ref()
        .is_some_and(|typing| match forward {
            true => typing.walks(),
            false => typing.is_walked,
        });
    if walks {
        step(state, world, forward);
    }
    walks
}

/// Leads to the next of what the line finds, or to the one before, not round the ends.
fn step(state: &mut State, world: &World<'_>, forward: bool) {
    let which = state.current();
    let open = world.roadmaps.get(which).zip(state.places.get_mut(which));
    let Some((roadmap, place)) = open else {
        return;
    };
    let Some(typing) = &mut state.search.typing else {
        return;
    };
    let found = typing.found.as_mut();
    let hit = found.and_then(|found| {
        let (at, _) = found.last()?;
        let next = match (typing.is_walked, forward) {
            // The first step marks where one is led already.
            (false, _) => at,
            (true, true) => (at + 1).min(found.count().checked_sub(1)?),
            (true, false) => at.saturating_sub(1),
        };
        found.lead_to(next)
    });
    typing.is_walked = hit.is_some();
    if let Some(hit) = hit {
        lead(place, typing, hit, roadmap);
    }
}

/// Goes to one of what is listed, by its number, and keeps it.
pub(super) fn go_to(state: &mut State, nth: usize, world: &World<'_>) {
    let here = state.search.found().map_or(0, Found::count);
    if let Some(nth) = nth.checked_sub(here) {
        cross(state, nth, world);
        return;
    }
    keep(state);
    let kept = state.search.kept.as_mut();
    let hit = kept.and_then(|kept| kept.lead_to(nth));
    if let Some((hit, (place, roadmap))) = hit.zip(state.opened(world)) {
        place.go_to_hit(hit, roadmap);
    }
}

/// Shows another remembered text in the line.
fn recall(search: &mut Search, older: bool) {
    let Some(typing) = &mut search.typing else {
        return;
    };
    let count = search.history.len();
    let next = match (typing.remembered, older) {
        (None, true) => count.checked_sub(1),
        (Some(nth), true) => Some(nth.saturating_sub(1)),
        (Some(nth), false) => Some(nth + 1).filter(|nth| *nth < count),
        (None, false) => return,
    };
    if typing.remembered.is_none() {
        typing.line.text().clone_into(&mut typing.draft);
    }
    let text = next.and_then(|nth| search.history.get(nth));
    typing.line = TypedLine::new(text.unwrap_or(&typing.draft));
    typing.remembered = next;
}

/// Forgets what was found in a roadmap that was another one before, and looks for the same in it.
pub(super) fn renew(state: &mut State, before: &Roadmap, world: &World<'_>) {
    let which = state.current();
    let Some(roadmap) = world.roadmaps.get(which) else {
        return;
    };
    let search = &mut state.search;
    if let Some(kept) = search.kept.take() {
        search.carried = Some(kept.typed().to_owned());
    }
    if let Some(typing) = &mut search.typing {
        typing.before.renew(before, roadmap);
        typing.led = None;
        typing.found = None;
        let _ = search.index(which);
    }
    follow(state, world);
}

/// Takes the texts of a roadmap, and looks for what waited for them.
pub fn take_index(state: &mut State, which: usize, index: Arc<Index>, world: &World<'_>) -> Effect {
    state.search.awaited.retain(|awaited| *awaited != which);
    if let Some(place) = state.search.indexes.get_mut(which) {
        *place = Some(index);
    }
    elsewhere::look(state, world);
    if which != state.current() {
        return state.search.effect();
    }
    look(state, world);
    if state.search.is_kept_waiting() {
        keep(state);
    }
    follow(state, world);
    if let Some(forward) = state.search.walks.take() {
        walk(state, world, forward);
    }
    state.search.effect()
}
