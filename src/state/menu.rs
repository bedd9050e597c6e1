//! The list of pages, from which any page is two keys away.
//!
//! Always holds: the first entry is the chart; the key of a page opens it at once, Back closes the list
//! and changes nothing. Deliberately not here: what the list looks like.

use super::{Overlay, State, World, paging, steps};
use crate::action::Action;
use crate::facts::Page;

/// Opens the list at the page that is shown.
pub(super) fn open(state: &mut State, world: &World<'_>) {
    if let Some((place, roadmap)) = state.opened(world) {
        place.gather(roadmap);
    }
    let page = state.place().and_then(super::Place::page);
    let shown = pages(state, world).position(|other| Some(other) == page);
    state.overlay = Some(Overlay::Pages(shown.map_or(0, |nth| nth + 1)));
}

/// Does an action in the open list; says whether the action is one of the list.
pub(super) fn choose(state: &mut State, action: Action, world: &World<'_>) -> bool {
    let Some(marked) = state.menu() else {
        return false;
    };
    match action {
        Action::Open => show(state, world, marked),
        // The digits of the roadmaps count from one, and so do those of the pages.
        Action::Roadmap(nth) => show(state, world, usize::from(nth) + 1),
        // The letters of the other pages mean nothing else while the list is open.
        Action::Sort => open_page(state, world, Page::Inferences),
        Action::FindNext => open_page(state, world, Page::Next),
        Action::FoldAll if is_compared(state, world) => open_page(state, world, Page::Changes),
        Action::Fit => open_page(state, world, Page::Findings),
        Action::Back | Action::Pages => state.overlay = None,
        Action::Quit
        | Action::Interrupt
        | Action::Suspend
        | Action::Reload
        | Action::Edit
        | Action::Redraw
        | Action::Language
        | Action::TurnPanels
        | Action::TurnTime
        | Action::TurnBoth => return false,
        _ => {
            let last = pages(state, world).count();
            let to = steps::after(action, marked, 1, last);
            let marked = to.map_or(marked, |to| to.min(last));
            state.overlay = Some(Overlay::Pages(marked));
        }
    }
    true
}

fn is_compared(state: &State, world: &World<'_>) -> bool {
    pages(state, world).any(|page| page == Page::Changes)
}

fn open_page(state: &mut State, world: &World<'_>, page: Page) {
    state.overlay = None;
    paging::open(state, world, Some(page));
}

fn show(state: &mut State, world: &World<'_>, entry: usize) {
    state.overlay = None;
    let page = entry
        .checked_sub(1)
        .and_then(|nth| pages(state, world).nth(nth));
    paging::open(state, world, page);
}

/// Returns the pages of the open plan.
fn pages<'w>(state: &State, world: &World<'w>) -> impl Iterator<Item = Page> + use<'w> {
    let roadmap = world.roadmaps.get(state.current());
    roadmap.map(Page::in_plan).into_iter().flatten()
}
