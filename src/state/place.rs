//! The reader's place in one roadmap: what was entered, selected, folded, and which days show.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::editable::Editable;
use super::group_mark::{GroupMark, Grouping};
use super::reading::ReadingPlace;
use super::{Asked, Marks, Narrowing, Paged};
use crate::document::Counts;
use crate::facts::{Coloring, Noted, Page};
use crate::model::{Chain, Group, Ix, Roadmap, What};
use crate::scene::{
    ColumnSet, DetailSize, Fold, Listing, Outline, OutlineEntry, RowOrder, Table, Zoom,
};
use crate::time::{PartialDate, Precision};
use crate::words::Msg;

/// Above this number of nodes a roadmap opens folded: an overview comes first.
const OPENS_FOLDED: usize = 400;

/// A place in a roadmap.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub(super) at: BackStep,
    pub(super) folded: HashSet<String>,
    /// How many errors and warnings the file has.
    pub findings: Counts,
    /// What was found in the file, as the page of findings shows it.
    pub(super) notes: Arc<[Noted]>,
    /// The day that it is.
    pub(super) today: NaiveDate,
    /// Why nothing of the file can be read as it is now: what is open is its last good state.
    pub broken: Option<Arc<Noted>>,
    /// Whether other plans stand beside it, over the same days.
    pub is_beside_others: bool,
    // Whether an editor can be opened at it.
    pub(super) editable: Editable,
    /// What has changed in the file since the last key.
    pub marks: Marks,
    // Whether nothing of the file could be read but what is wrong with it.
    pub(super) is_hollow: bool,
    // The pages that list something; known from the first page on.
    pub(super) filled: Vec<Page>,
    /// By how many columns the outline is wider than usual.
    pub(super) divider: i16,
    /// How much room the details have.
    pub(super) details: DetailSize,
    /// The columns beside the outline.
    pub columns: ColumnSet,
    /// The chain that is told apart.
    pub(super) chain: Option<Arc<Chain>>,
    /// How many levels show and how many there are, while the reader changes them.
    pub(super) levels: Option<(u16, u16)>,
    /// The places that Back leads to.
    pub(super) trail: Vec<BackStep>,
    /// The order of the rows; none is that of the file.
    pub(super) order: Option<Arc<RowOrder>>,
    /// The orders that were made last, the latest first: of 100,000 rows one takes a megabyte and a moment.
    pub(super) orders: Vec<Arc<RowOrder>>,
    /// The question by which a part of the rows shows.
    pub(super) narrowing: Narrowing,
    /// By what the rows are grouped; none where they are a tree.
    pub(super) grouping: Option<Grouping>,
    /// What was lifted because the reader went to a row that it left out, until that is told.
    pub(super) lifted: Option<Msg>,
    /// The colours of the bars; none where they tell states.
    pub(super) coloring: Option<Arc<Coloring>>,
    /// What was asked when it was opened, before the reader asked anything.
    pub(super) given: Asked,
    // Derived from the root and the folds: kept, so that a key costs what is visible.
    outline: Outline,
    // Where the selected entry stands among them.
    pub(super) row: usize,
}

/// What a step into something changes, and Back brings back.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct BackStep {
    // What was entered.
    pub(super) root: String,
    // Always the id of an entry of the outline, where there is one.
    pub(super) selected: String,
    /// Where it stands among groups.
    pub(super) group: Option<GroupMark>,
    pub(super) zoom: Zoom,
    pub(super) origin: NaiveDate,
    /// The first visible row.
    pub(super) top: usize,
    /// The page that is shown instead of the chart.
    pub(super) paged: Option<Paged>,
    /// The details, while they fill the screen.
    pub(super) reading: Option<ReadingPlace>,
}

impl Place {
    /// Begins at the top of a roadmap, with its brief selected.
    pub fn new(roadmap: &Roadmap, today: NaiveDate) -> Self {
        // Without a date in the whole plan the chart shows the year of today.
        let this_year = PartialDate::holding(today, Precision::Year).first();
        let origin = roadmap.span().map_or(this_year, |span| span.from);
        let mut place = Self {
            at: BackStep {
                root: roadmap.id(Ix::ROOT).into_owned(),
                selected: String::new(),
                group: None,
                zoom: Zoom::Fit,
                origin,
                top: 0,
                paged: None,
                reading: None,
            },
            folded: folded(roadmap),
            findings: Counts::default(),
            notes: Arc::default(),
            today,
            broken: None,
            is_beside_others: false,
            editable: Editable::default(),
            marks: Marks::default(),
            is_hollow: false,
            filled: Vec::new(),
            divider: 0,
            details: DetailSize::default(),
            columns: ColumnSet::default(),
            chain: None,
            levels: None,
            trail: Vec::new(),
            order: None,
            orders: Vec::new(),
            narrowing: Narrowing::default(),
            grouping: None,
            lifted: None,
            coloring: None,
            given: Asked::default(),
            outline: Outline::default(),
            row: 0,
        };
        place.list(roadmap);
        place
    }

    /// Returns every row of the outline.
    pub fn entries(&self) -> &[OutlineEntry] {
        self.outline.entries()
    }

    pub(super) fn outline(&self) -> &Outline {
        &self.outline
    }

    pub(super) fn outline_mut(&mut self) -> &mut Outline {
        &mut self.outline
    }

    /// Returns the row of the selected entry, counted from zero.
    pub fn row(&self) -> usize {
        self.row
    }

    /// Returns the first visible row.
    pub fn top(&self) -> usize {
        self.at.top
    }

    /// Returns the question by which a part of the rows shows, if one was asked.
    pub fn narrowing(&self) -> &Narrowing {
        &self.narrowing
    }

    /// Returns the selected node; the entered one where the outline is empty.
    pub fn selected(&self, roadmap: &Roadmap) -> Ix {
        self.entries()
            .get(self.row)
            .map_or_else(|| self.root(roadmap), |entry| entry.node)
    }

    /// Returns the node that was entered.
    pub fn root(&self, roadmap: &Roadmap) -> Ix {
        roadmap.find_row(&self.at.root).unwrap_or(Ix::ROOT)
    }

    /// Returns how the days were chosen.
    pub fn zoom(&self) -> Zoom {
        self.at.zoom
    }

    /// Returns by how many columns the outline is wider than usual.
    pub fn divider(&self) -> i16 {
        self.divider
    }

    /// Returns how much room the details have.
    pub fn details(&self) -> DetailSize {
        self.details
    }

    /// Returns the columns beside the outline, as the plan writes its dates.
    pub fn table(&self, roadmap: &Roadmap) -> Table {
        Table {
            set: self.columns,
            months: roadmap.document().calendar.months,
            dates: roadmap.lists().dates,
        }
    }

    /// Returns the chain that is told apart from the other rows.
    pub fn chain(&self) -> Option<&Chain> {
        self.chain.as_deref()
    }

    /// Returns how many levels show and how many there are, while the reader changes them.
    pub fn levels(&self) -> Option<(u16, u16)> {
        self.levels
    }

    /// Says whether the selected row has something to fold, or stands in something that has.
    pub fn can_fold(&self) -> bool {
        let entry = self.entries().get(self.row);
        entry.is_some_and(|entry| entry.fold != Fold::Leaf || entry.indent > 0)
    }

    /// Returns the first visible line of the details, while they fill the screen.
    pub fn reading(&self) -> Option<usize> {
        self.at.reading.map(|reading| reading.top)
    }

    /// Returns the number of the fact in the details whose name is marked, while they fill the screen.
    pub fn marked_fact(&self) -> Option<usize> {
        self.at.reading?.marked
    }

    /// Returns the number of the fact that is to be brought into sight.
    pub fn sought_fact(&self) -> Option<usize> {
        self.at.reading.filter(|reading| reading.is_sought)?.marked
    }

    /// Fills the screen with the details, from their beginning.
    pub fn read(&mut self) {
        self.at.reading = Some(ReadingPlace::START);
    }

    /// Folds a row, or unfolds it.
    pub(super) fn toggle(&mut self, roadmap: &Roadmap, ix: Ix) {
        let id = roadmap.id(ix).into_owned();
        if !self.folded.remove(&id) {
            self.folded.insert(id);
        }
        self.refold(roadmap, ix);
    }

    /// Returns the row of a node, counted from zero, where it shows.
    pub(super) fn row_of(&self, ix: Ix) -> Option<usize> {
        self.outline.row(ix)
    }

    /// Folds what is deeper than `level` (1: the rows of the first level only) and unfolds the rest.
    pub fn fold_below(&mut self, roadmap: &Roadmap, level: u16) {
        self.folded.clear();
        let mut ix = roadmap.next(Ix::ROOT);
        while ix < roadmap.after(Ix::ROOT) {
            if roadmap.node(ix).depth >= level && !roadmap.is_leaf(ix) {
                self.folded.insert(roadmap.id(ix).into_owned());
            }
            ix = roadmap.next(ix);
        }
        self.list(roadmap);
    }

    /// Selects the row at a place, the last one if it is beyond.
    pub(super) fn select_row(&mut self, roadmap: &Roadmap, row: usize) {
        self.row = row.min(self.entries().len().saturating_sub(1));
        if let Some(entry) = self.entries().get(self.row).copied() {
            self.at.selected = roadmap.id(entry.node).into_owned();
            self.at.group = self.group_mark(entry.group);
        }
    }

    /// Lists the rows anew; the selected one stays, or the nearest row above it is selected.
    pub(super) fn list(&mut self, roadmap: &Roadmap) {
        let root = self.root(roadmap);
        let mut listing = Listing {
            order: self.order.clone(),
            matches: self.narrowing.matches().cloned(),
            groups: None,
        };
        listing.groups = self.shown_groups(roadmap, &listing);
        let folded = &self.folded;
        let is_folded = |ix| folded.contains(&*roadmap.id(ix));
        self.outline = Outline::listing(roadmap, root, listing, is_folded);
        self.settle(roadmap);
    }

    /// Lists the rows below a node anew, whose fold has changed and no other that shows.
    pub(super) fn refold(&mut self, roadmap: &Roadmap, ix: Ix) {
        let folded = &self.folded;
        let is_folded = |ix| folded.contains(&*roadmap.id(ix));
        self.outline.refold(roadmap, ix, is_folded);
        self.settle(roadmap);
    }

    /// Finds the selected row again, or the nearest one above it; where a question left it out, the
    /// nearest that answers.
    pub(super) fn settle(&mut self, roadmap: &Roadmap) {
        let wanted = roadmap.find_row(&self.at.selected);
        let left_out = wanted.filter(|ix| self.hides(roadmap, *ix));
        let nearest = left_out.and_then(|ix| self.narrowing.matches()?.nearest(ix));
        let wanted = nearest.or(wanted);
        let marked = self.marked_row(wanted);
        let row = marked.or_else(|| {
            let wanted = wanted?;
            let mut above = roadmap.way_up(wanted);
            above.find_map(|ix| self.outline.row(ix))
        });
        // The plan opens on its brief; whatever else is entered, on the first thing in it.
        let first = usize::from(self.root(roadmap) != Ix::ROOT);
        self.select_row(roadmap, row.unwrap_or(first));
    }

    /// Scrolls as little as needed for the selected row to be among `rows` visible ones.
    pub fn scroll(&mut self, rows: u16) {
        let rows = usize::from(rows.max(1));
        let last_top = self.entries().len().saturating_sub(rows);
        self.at.top = self
            .at
            .top
            .min(last_top)
            .min(self.row)
            .max((self.row + 1).saturating_sub(rows));
    }

    /// Returns which of its entries are visible on so many rows.
    pub fn visible_rows(&self, height: u16) -> std::ops::Range<usize> {
        let end = (self.at.top + usize::from(height)).min(self.entries().len());
        self.at.top.min(end)..end
    }
}

/// Returns the ids of what is folded at first.
pub(super) fn folded(roadmap: &Roadmap) -> HashSet<String> {
    let is_large = roadmap.nodes().len() > OPENS_FOLDED;
    let mut folded = HashSet::new();
    let mut ix = roadmap.next(Ix::ROOT);
    let end = roadmap.after(Ix::ROOT);
    while ix < end {
        let closed = match roadmap.node(ix).what {
            What::Group(group) => group != Group::Unassigned,
            What::Item(_) => is_large && !roadmap.is_leaf(ix),
            What::Roadmap
            | What::Phase(_)
            | What::Milestone(_)
            | What::Indicator(_)
            | What::Strand(_)
            | What::Gap(_)
            | What::Pillar(_)
            | What::Appendix(..) => false,
        };
        if closed {
            folded.insert(roadmap.id(ix).into_owned());
        }
        ix = roadmap.next(ix);
    }
    folded
}

#[cfg(test)]
mod tests;
