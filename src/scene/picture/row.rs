//! One row of the picture.
//!
//! In: an entry of the outline and what a scene is made from. Out: its name, its marks, its lane. Deliberately not
//! here: what depends on the rows beside it (`picture`).

use crate::document::{HealthState, ItemState};
use crate::facts::{Hue, ItemGroup, Label, health_of, is_all_foreign, label, standing_of};
use crate::model::{Change, Group, Ix, Roadmap, Standing, What, is_overdue};
use crate::scene::lane::{Lane, LanePage};
use crate::scene::links::RowLinks;
use crate::scene::rows::lane;
use crate::scene::{Fold, OutlineEntry, View};
use crate::words::Language;

/// One row: its words for the outline, its lane for the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRow {
    /// Which node it is, how deep, and what is below.
    pub entry: OutlineEntry,
    /// What the node is.
    pub what: What,
    /// Its name.
    pub label: Label,
    /// How many are named below it, where that is worth saying.
    pub count: Option<u32>,
    /// Whether its place in the tree, or its dates, are our own reading.
    pub is_inferred: bool,
    /// Its last published state, apart from what was only announced.
    pub standing: Option<Standing>,
    /// How the work on it goes, where the file says so.
    pub health: Option<HealthState>,
    /// The colour of its bar, where that does not tell its state.
    pub hue: Option<Hue>,
    /// How it differs from what it was, or what is folded into it, where the file has just changed.
    pub change: Option<Change>,
    /// Whether it belongs to the chain that is told apart; none where none is.
    pub is_chained: Option<bool>,
    /// Whether it is past its end and not done.
    pub is_overdue: bool,
    /// Whether the reader has selected it.
    pub is_selected: bool,
    /// Its part of the chart.
    pub lane: Lane,
    /// What of the links of the selected row shows on it.
    pub links: RowLinks,
    /// Whether its bar would melt into that of the row above, which has the same colour.
    pub is_parted: bool,
}

impl PictureRow {
    /// Returns its last published state.
    pub fn state(&self) -> Option<ItemState> {
        self.standing.and_then(Standing::state)
    }
}

/// Makes the row of an entry.
pub(super) fn row(view: &View<'_>, entry: OutlineEntry, page: LanePage) -> PictureRow {
    let (roadmap, ix) = (view.roadmap, entry.node);
    let is_selected = view.is_selected(&entry);
    let groups = view.groups.map(|(groups, _)| groups);
    if let Some(group) = groups.and_then(|groups| groups.groups.get(entry.heading()?)) {
        return heading(view, entry, group);
    }
    PictureRow {
        entry,
        what: roadmap.node(ix).what,
        label: label_of(roadmap, ix, page.language),
        count: match (view.matches, entry.fold) {
            (Some(_), Fold::Leaf) => None,
            (Some(matches), _) => Some(matches.below(roadmap, ix)),
            (None, _) => count(roadmap, ix),
        },
        is_inferred: entry.is_computed || roadmap.shows_reading(ix) || holds_unplaced(roadmap, ix),
        standing: standing_of(roadmap, ix),
        health: health_of(roadmap, ix),
        hue: view.coloring.map(|coloring| coloring.hue(ix)),
        change: view.change(entry),
        is_overdue: is_overdue(roadmap, ix, view.today),
        is_chained: view.chain.map(|chain| view.is_in(chain, &entry)),
        is_selected,
        is_parted: false,
        lane: lane(roadmap, ix, page, is_selected),
        links: RowLinks::default(),
    }
}

/// Returns the row over the items of a group: its name and how many they are. It has no bar, since what
/// they have in common has no days.
fn heading(view: &View<'_>, entry: OutlineEntry, group: &ItemGroup) -> PictureRow {
    PictureRow {
        entry,
        what: view.roadmap.node(entry.node).what,
        label: Label {
            text: group.key.label(view.roadmap, view.language),
            is_foreign: false,
        },
        count: u32::try_from(group.members.len()).ok(),
        is_inferred: false,
        standing: None,
        health: None,
        hue: None,
        change: None,
        is_overdue: false,
        is_chained: None,
        is_selected: view.is_selected(&entry),
        is_parted: false,
        lane: Lane {
            letters: view.letters,
            ..Lane::default()
        },
        links: RowLinks::default(),
    }
}

/// Returns the name of a row, marked where it, and not every name, is in the other language only.
fn label_of(roadmap: &Roadmap, ix: Ix, language: Language) -> Label {
    let label = label(roadmap, ix, language);
    Label {
        is_foreign: label.is_foreign && !is_all_foreign(roadmap, language),
        ..label
    }
}

/// Says whether something below a row was placed there by our own reading: of its line and its number both
/// are then no more than that.
fn holds_unplaced(roadmap: &Roadmap, ix: Ix) -> bool {
    let below = roadmap.lists().below.get(&ix);
    below.is_some_and(|below| below.unplaced > 0)
}

/// Returns how many stand below a group: named projects and initiatives, tasks where there are none of
/// those, else its direct rows.
fn count(roadmap: &Roadmap, ix: Ix) -> Option<u32> {
    let node = roadmap.node(ix);
    let [_, projects, initiatives, tasks] = node.named;
    let named = match projects + initiatives {
        0 => tasks,
        named => named,
    };
    match node.what {
        What::Strand(_) | What::Group(Group::Unassigned | Group::Related) => {
            Some(named).filter(|count| *count > 0)
        }
        What::Item(_) if !roadmap.is_leaf(ix) => Some(named),
        What::Group(_) => u32::try_from(roadmap.children(ix).count()).ok(),
        What::Roadmap
        | What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Item(_)
        | What::Gap(_)
        | What::Pillar(_)
        | What::Appendix(..) => None,
    }
}
