//! One row of the outline, and what is asked of all of them.
//!
//! Always holds: a row is told by its node and, where an item stands in several groups, by its group.

use std::sync::Arc;

use crate::facts::Groups;
use crate::filter::Matches;
use crate::model::Ix;
use crate::scene::RowOrder;

/// Whether a row has something below it, and whether it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fold {
    /// Nothing below.
    Leaf,
    /// Its children follow.
    Open,
    /// Its children are hidden.
    Closed,
}

/// One row of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OutlineEntry {
    /// The node.
    pub node: Ix,
    /// How far it is indented, from zero.
    pub indent: u16,
    /// What is below it.
    pub fold: Fold,
    /// Whether it stands here by its dates: nothing says that it belongs to the phase.
    pub is_computed: bool,
    /// Whether it stands here for what is below it, and does not answer what was asked itself.
    pub is_context: bool,
    /// Where it stands among groups, where the rows are grouped.
    pub group: Option<InGroup>,
}

/// The place of a row among groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InGroup {
    /// Which group, counted from zero.
    pub nth: usize,
    /// What it is there.
    pub role: GroupRole,
}

/// What a row is in its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupRole {
    /// Its heading; its node is the one that the group is called by, or else that of the plan.
    Heading,
    /// An item that stands in no earlier group.
    First,
    /// An item that stands in an earlier one, too.
    Again,
}

impl OutlineEntry {
    /// Makes a row by itself.
    pub(super) fn alone(node: Ix) -> Self {
        Self {
            node,
            indent: 0,
            fold: Fold::Leaf,
            is_computed: false,
            is_context: false,
            group: None,
        }
    }

    /// Returns the place of the group whose heading it is.
    pub fn heading(&self) -> Option<usize> {
        let group = self.group.filter(|group| group.role == GroupRole::Heading);
        group.map(|group| group.nth)
    }

    /// Says whether it is the row of a node itself.
    pub fn is_of(&self, node: Ix) -> bool {
        self.node == node && self.heading().is_none()
    }

    /// Says whether its item stands in an earlier group, too.
    pub fn is_again(&self) -> bool {
        self.group
            .is_some_and(|group| group.role == GroupRole::Again)
    }

    /// Says whether it is shown dimmed.
    pub fn is_dim(&self) -> bool {
        self.is_context || self.is_again()
    }
}

/// What of a plan is listed, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// The order; none is that of the file.
    pub order: Option<Arc<RowOrder>>,
    /// The rows that answer what was asked, which show with those above them; none where all show.
    pub matches: Option<Arc<Matches>>,
    /// The groups in which the items stand, and no other rows; none where the rows are a tree.
    pub groups: Option<ShownGroups>,
}

/// Groups as rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownGroups {
    /// The groups.
    pub groups: Arc<Groups>,
    /// Of each whether it is folded.
    pub closed: Vec<bool>,
}
