//! How many levels of rows show, and how wide the outline is beside the chart.
//!
//! Always holds: at least one level shows, and what the reader is told is what shows; the divider
//! stands where it is drawn, however often it was pushed beyond. The divider is physical, as the
//! arrows are: `<` moves it left and `>` right in both directions, so where the outline is on the
//! right, as in Arabic, `<` makes the outline wider.

use super::Place;
use crate::action::Action;
use crate::model::{Ix, Roadmap};
use crate::scene::divider_within;
use crate::text::Direction;

/// Columns of one step of the divider.
const STEP: i16 = 4;

/// Shows a level of rows more or fewer, counted from what was entered.
///
/// Counting them costs a look at every row, so no other action does it.
pub(super) fn change(place: &mut Place, action: Action, roadmap: &Roadmap) {
    let is_more = match action {
        Action::FewerLevels => false,
        Action::MoreLevels => true,
        _ => return,
    };
    // Groups are one level.
    if place.fold_groups(roadmap, !is_more) {
        return;
    }
    let shown = shown(place);
    let root = place.root(roadmap);
    let all = all(roadmap, root).max(shown);
    let wanted = if is_more {
        shown.saturating_add(1).min(all)
    } else {
        shown.saturating_sub(1).max(1)
    };
    fold_to(place, roadmap, root, wanted, is_more);
    place.levels = Some((self::shown(place), all));
}

/// Counts the levels again, where their numbers show.
pub(super) fn recount(place: &mut Place, roadmap: &Roadmap) {
    if place.levels.is_some() {
        let shown = shown(place);
        let all = all(roadmap, place.root(roadmap)).max(shown);
        place.levels = Some((shown, all));
    }
}

/// Moves the divider between outline and chart.
pub(super) fn divide(place: &mut Place, action: Action, columns: u16, panels: Direction) {
    // What moves the divider away from the outline makes it wider.
    let wider = match (action, panels) {
        (Action::DividerLeft, Direction::Ltr) | (Action::DividerRight, Direction::Rtl) => -STEP,
        (Action::DividerRight, Direction::Ltr) | (Action::DividerLeft, Direction::Rtl) => STEP,
        _ => return,
    };
    place.divider = divider_within(columns, place.divider.saturating_add(wider));
}

/// Returns how many levels of rows show below what was entered.
fn shown(place: &Place) -> u16 {
    // The first row is what was entered.
    let below = place.entries().iter().skip(1);
    let deepest = below.map(|entry| entry.indent).max();
    deepest.map_or(1, |indent| indent.saturating_add(1))
}

/// Returns how many levels of rows there are below a node.
fn all(roadmap: &Roadmap, root: Ix) -> u16 {
    let above = roadmap.node(root).depth;
    below(roadmap, root)
        .map(|ix| roadmap.node(ix).depth.saturating_sub(above))
        .max()
        .unwrap_or(1)
}

/// Folds every row of the last level that is to show, or unfolds those above it: fewer levels open
/// nothing that was folded, and more close nothing.
fn fold_to(place: &mut Place, roadmap: &Roadmap, root: Ix, levels: u16, is_more: bool) {
    let last = roadmap.node(root).depth.saturating_add(levels);
    for ix in below(roadmap, root).filter(|ix| !roadmap.is_leaf(*ix)) {
        let id = roadmap.id(ix);
        let is_last = roadmap.node(ix).depth >= last;
        if is_last && !is_more {
            place.folded.insert(id.into_owned());
        } else if !is_last && is_more {
            place.folded.remove(&*id);
        }
    }
    place.list(roadmap);
}

fn below(roadmap: &Roadmap, root: Ix) -> impl Iterator<Item = Ix> + '_ {
    let end = roadmap.after(root);
    std::iter::successors(Some(roadmap.next(root)), |ix| Some(roadmap.next(*ix)))
        .take_while(move |ix| *ix < end)
}
