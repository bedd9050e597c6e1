//! The palette: every command, found by its words.
//!
//! In: what is typed, steps. Out: the commands that have all the words that were typed, in either
//! language and any order, folded as the search folds. Always holds: with nothing typed every command
//! is listed, each verb followed by its choices; a command of that name stands first, one that has what is
//! typed inside its words last. Deliberately not here: what a command does (`update`), keys, drawing.

mod typed;

pub use typed::Palette;

use super::moving::Chart;
use super::palette_entry::group_field;
use super::{Overlay, PaletteEntry, State, World, paging, saved_views, steps};
use crate::action::Action;
use crate::text::Query;
use crate::words::Language;

/// How well what is typed names a command, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It is its name.
    Named,
    /// Each word begins one of its words.
    Begun,
    /// Each word is inside one.
    Inside,
}

impl Palette {
    /// Returns the commands that have what is typed, while the roadmap at a place is open.
    pub fn found(&self, world: &World<'_>, open: usize) -> Vec<PaletteEntry> {
        let query = Query::new(self.line().text());
        let ranked = PaletteEntry::all(world, open)
            .into_iter()
            .filter_map(|entry| {
                let names = [Language::En, Language::AR].map(|it| entry.words(world, open, it));
                let text = names.join("\n");
                let rank = if names.iter().any(|name| query.is_whole(name)) {
                    Rank::Named
                } else if query.begins(&text, 1) {
                    Rank::Begun
                } else {
                    Rank::Inside
                };
                query.look(&text).is_whole().then_some((rank, entry))
            });
        let mut found: Vec<_> = ranked.collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Returns the marked command, if there is one.
    pub(super) fn marked_entry(&self, world: &World<'_>, open: usize) -> Option<PaletteEntry> {
        let found = self.found(world, open);
        found.get(self.marked(found.len())).copied()
    }
}

/// Does an action in the open palette; says whether it stays there or leads out of it: what stops the
/// program or draws it anew does neither.
pub(super) fn step(state: &mut State, action: Action, world: &World<'_>) -> bool {
    if matches!(
        action,
        Action::Quit | Action::Interrupt | Action::Suspend | Action::Redraw
    ) {
        return false;
    }
    let rows = state.frame().map_or(1, |(layout, _)| {
        let taken = layout.header.height + layout.footer.height + 1;
        usize::from(state.size.rows.saturating_sub(taken)).max(1)
    });
    let open = state.current();
    let Some(Overlay::Palette(palette)) = &mut state.overlay else {
        return false;
    };
    if matches!(action, Action::Back | Action::Palette) {
        state.overlay = None;
        return true;
    }
    let count = palette.found(world, open).len();
    let marked = palette.marked(count);
    palette.marked = steps::after(action, marked, 1, rows).unwrap_or(marked);
    palette.marked = palette.marked(count);
    true
}

/// Makes a choice that has no verb of its own.
pub(super) fn make(state: &mut State, entry: PaletteEntry, world: &World<'_>) {
    let language = state.language(world);
    let columns = state.frame().map_or(1, |(layout, _)| layout.chart.width);
    match entry {
        PaletteEntry::Act(_) => {}
        PaletteEntry::Page(page) => paging::open(state, world, page),
        PaletteEntry::Language(choice) => state.languages.choice = choice,
        PaletteEntry::Sort(sorting) => {
            if let Some((place, roadmap)) = state.opened(world) {
                place.sort(roadmap, sorting.usual(), language);
            }
        }
        PaletteEntry::Group(nth) => {
            if let Some((place, roadmap)) = state.opened(world) {
                place.group(roadmap, group_field(roadmap, nth), language);
            }
        }
        PaletteEntry::Color(nth) => {
            if let Some((place, roadmap)) = state.opened(world) {
                place.color(roadmap, group_field(roadmap, nth), language);
            }
        }
        PaletteEntry::View(nth) => saved_views::show(state, nth, world),
        PaletteEntry::TurnSort => {
            if let Some((place, roadmap)) = state.opened(world) {
                place.turn_order(roadmap, language);
            }
        }
        PaletteEntry::Zoom(level) => {
            if let Some((place, roadmap)) = state.opened(world) {
                let chart = Chart {
                    roadmap,
                    today: world.today,
                    columns: columns.max(1),
                };
                place.zoom_to(chart, level);
            }
        }
    }
}
