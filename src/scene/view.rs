//! What a scene is made from.
//!
//! Always holds: the rows are those that are visible and no others. Deliberately not here: what is drawn (`picture`).

use chrono::NaiveDate;

use super::{Fold, InGroup, OutlineEntry, Window};
use crate::facts::{Coloring, Groups};
use crate::filter::Matches;
use crate::model::{Chain, Change, Ix, Roadmap};
use crate::text::Options;
use crate::words::Language;

/// What a scene is made from.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The roadmap.
    pub roadmap: &'a Roadmap,
    /// The visible rows of its outline, and no others.
    pub entries: &'a [OutlineEntry],
    /// The row that the reader has selected.
    pub selected: Option<Ix>,
    /// What has just changed in the file, in reading order.
    pub changes: &'a [(Ix, Change)],
    /// The chain whose rows are told apart from the others.
    pub chain: Option<&'a Chain>,
    /// The rows that answer what was asked; none where nothing was.
    pub matches: Option<&'a Matches>,
    /// The groups in which the rows stand, and the place among them of the selected one.
    pub groups: Option<(&'a Groups, Option<InGroup>)>,
    /// The colours of the bars; none where they tell states.
    pub coloring: Option<&'a Coloring>,
    /// The days that the chart shows, and the level of its ticks.
    pub window: Window,
    /// The width of the chart.
    pub columns: u16,
    /// How many lanes of the band there is room for.
    pub lanes: u16,
    /// The language of the labels.
    pub language: Language,
    /// Today's date.
    pub today: NaiveDate,
    /// How letters become cells.
    pub letters: Options,
}

impl View<'_> {
    /// Says whether the reader has selected a row.
    pub(super) fn is_selected(&self, entry: &OutlineEntry) -> bool {
        let group = self.groups.and_then(|(_, selected)| selected);
        self.selected == Some(entry.node) && group == entry.group
    }

    /// Says whether a row belongs to a chain, or something below it that it hides.
    pub(super) fn is_in(&self, chain: &Chain, entry: &OutlineEntry) -> bool {
        let end = match entry.fold {
            Fold::Closed => self.roadmap.after(entry.node),
            Fold::Open | Fold::Leaf => self.roadmap.next(entry.node),
        };
        chain.touches(entry.node, end)
    }

    /// Returns how a row differs from what it was; one that is folded, whether anything in it does.
    pub(super) fn change(&self, entry: OutlineEntry) -> Option<Change> {
        let ix = entry.node;
        let from = self.changes.partition_point(|(other, _)| *other < ix);
        let (first, change) = *self.changes.get(from)?;
        let is_within = entry.fold == Fold::Closed && first < self.roadmap.after(ix);
        match first == ix {
            true => Some(change),
            false => is_within.then_some(Change::Changed),
        }
    }
}
