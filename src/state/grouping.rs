//! Showing the items in groups, and where the reader is among them.
//!
//! Always holds: what is selected stays selected, in its own group where that still is; whoever goes to
//! something that stands in no group leaves the groups. Deliberately not here: which groups there are
//! (`facts`), and their rows (`scene`).

use std::sync::Arc;

use super::group_mark::{GroupMark, Grouping};
use super::{Place, State, World};
use crate::action::Action;
use crate::facts::{GroupField, Groups};
use crate::model::{Ix, Roadmap};
use crate::scene::{Fold, GroupRole, InGroup, Listing, Outline, ShownGroups};
use crate::words::Language;

impl Place {
    /// Returns what the rows are grouped by.
    pub fn group_field(&self) -> Option<&GroupField> {
        self.grouping.as_ref().map(|grouping| &grouping.field)
    }

    /// Returns the groups that show.
    pub fn groups(&self) -> Option<&Arc<Groups>> {
        self.outline().groups()
    }

    /// Returns where the selected row stands among groups.
    pub fn selected_group(&self) -> Option<InGroup> {
        self.entries().get(self.row())?.group
    }

    /// Returns the groups and the place of the one whose heading is selected in the chart.
    pub fn selected_heading(&self) -> Option<(&Groups, usize)> {
        let is_chart = self.at.paged.is_none();
        let nth = self.entries().get(self.row())?.heading()?;
        self.groups()
            .filter(|_| is_chart)
            .map(|groups| (&**groups, nth))
    }

    /// Shows the items in groups, or as the tree that they are; `language` is that of the names.
    pub fn group(&mut self, roadmap: &Roadmap, field: Option<GroupField>, language: Language) {
        self.grouping = field.map(|field| Grouping { field, language });
        self.list(roadmap);
    }

    /// Returns the groups of what is to be listed.
    pub(super) fn shown_groups(&self, roadmap: &Roadmap, listing: &Listing) -> Option<ShownGroups> {
        let Grouping { field, language } = self.grouping.as_ref()?;
        let items = Outline::items(roadmap, self.root(roadmap), listing);
        let groups = Groups::new(roadmap, field, &items, *language);
        let is_closed = |id: &str| self.folded.contains(id);
        let closed = groups.groups.iter().map(|group| is_closed(&group.id));
        Some(ShownGroups {
            closed: closed.collect(),
            groups: Arc::new(groups),
        })
    }

    /// Returns what tells the row of an entry again among groups.
    pub(super) fn group_mark(&self, group: Option<InGroup>) -> Option<GroupMark> {
        let InGroup { nth, role } = group?;
        let group = self.groups()?.groups.get(nth)?;
        Some(GroupMark {
            group: group.id.clone(),
            is_heading: role == GroupRole::Heading,
        })
    }

    /// Finds the row that was marked: that of a node in its group, of a folded group its heading.
    pub(super) fn marked_row(&self, node: Option<Ix>) -> Option<usize> {
        let mark = self.at.group.as_ref()?;
        let nth = self.groups()?.place(&mark.group)?;
        let mut rows = self.entries().iter();
        let heading = rows.position(|entry| entry.heading() == Some(nth))?;
        let mut inside = rows.take_while(|entry| entry.heading().is_none());
        let inside = inside.position(|entry| Some(entry.node) == node);
        let inside = inside.filter(|_| !mark.is_heading);
        Some(inside.map_or(heading, |inside| heading + 1 + inside))
    }

    /// Selects an item in the first of its groups, which is unfolded; says whether it stands in one.
    pub(super) fn select_in_groups(&mut self, roadmap: &Roadmap, ix: Ix) -> bool {
        let Some(groups) = self.groups().cloned() else {
            return false;
        };
        let here = self.entries().get(self.row());
        if here.is_some_and(|entry| entry.is_of(ix)) {
            return true;
        }
        if self.row_of(ix).is_none() {
            let Some(nth) = groups.first_of(ix) else {
                return false;
            };
            self.fold_group(roadmap, nth, false);
        }
        let row = self.row_of(ix);
        row.into_iter()
            .for_each(|row| self.select_row(roadmap, row));
        row.is_some()
    }

    /// Folds or unfolds a group.
    pub(super) fn fold_group(&mut self, roadmap: &Roadmap, nth: usize, is_closed: bool) {
        let id = self.groups().and_then(|groups| groups.groups.get(nth));
        let Some(id) = id.map(|group| group.id.clone()) else {
            return;
        };
        match is_closed {
            true => self.folded.insert(id),
            false => self.folded.remove(&id),
        };
        self.outline_mut().fold_group(nth, is_closed);
        self.settle(roadmap);
    }

    /// Folds or unfolds the group of the selected row; says whether the rows are grouped.
    pub(super) fn toggle_group(&mut self, roadmap: &Roadmap) -> bool {
        let Some(InGroup { nth, .. }) = self.selected_group() else {
            return false;
        };
        let heading = self.entries().iter();
        let heading = heading.clone().find(|entry| entry.heading() == Some(nth));
        let is_open = heading.is_some_and(|entry| entry.fold == Fold::Open);
        self.fold_group(roadmap, nth, is_open);
        true
    }

    /// Folds or unfolds every group; says whether the rows are grouped.
    pub fn fold_groups(&mut self, roadmap: &Roadmap, is_closed: bool) -> bool {
        let Some(groups) = self.groups().cloned() else {
            return false;
        };
        for group in &groups.groups {
            match is_closed {
                true => self.folded.insert(group.id.clone()),
                false => self.folded.remove(&group.id),
            };
        }
        self.list(roadmap);
        true
    }
}

/// Groups the rows by the next of what the plan can be grouped by.
pub(super) fn change(place: &mut Place, action: Action, roadmap: &Roadmap, language: Language) {
    if action == Action::Group {
        let next = GroupField::next(place.group_field(), roadmap);
        place.group(roadmap, next, language);
    }
}

/// Puts the groups in the order of another language, where their names are now in that.
pub(super) fn follow(state: &mut State, world: &World<'_>) {
    let language = state.language(world);
    if let Some((place, roadmap)) = state.opened(world)
        && let Some(grouping) = &mut place.grouping
        && !grouping.language.is(language)
    {
        grouping.language = language;
        place.list(roadmap);
    }
}
