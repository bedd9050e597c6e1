//! The entries of a roadmap: the rows of the chart, and behind them what has no row.
//!
//! Rows stand in reading order (pre-order): the descendants of a node are the nodes after it up
//! to its `end`. So folding is a jump and a subtree is a slice. The entries without a row follow in
//! the order of the pages that list them, each directly below the roadmap.

use crate::document::{Count, Document, Entry, ItemKind, KindCounts, Kinds};
use crate::time::Days;

/// The place of an entry of a roadmap: valid for that roadmap only, never kept by the reader's state
/// (ids are).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ix(pub(super) u32);

impl Ix {
    /// The roadmap itself.
    pub const ROOT: Self = Self(0);

    pub(crate) fn new(index: usize) -> Self {
        // A file large enough to overflow this does not fit into memory.
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    pub(crate) fn get(self) -> usize {
        self.0 as usize
    }
}

/// What an entry is; the number is its place in the list that holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// The roadmap itself.
    Roadmap,
    /// A row that gathers others under a heading of the program.
    Group(Group),
    /// A phase: `document().phases`.
    Phase(usize),
    /// A milestone of the roadmap itself: `document().milestones`.
    Milestone(usize),
    /// An indicator: `document().indicators`.
    Indicator(usize),
    /// An axis or track: `document().strands`.
    Strand(usize),
    /// A programme, project, initiative or task: `items()`.
    Item(usize),
    /// What is declared and not named.
    Gap(Gap),
    /// A pillar: `document().pillars`.
    Pillar(usize),
    /// An entry without a row in the chart.
    Appendix(Appendix, usize),
}

impl What {
    /// Says whether it is a row that the file itself tells: groups and gaps follow from others.
    pub fn is_told(self) -> bool {
        match self {
            Self::Group(_) | Self::Gap(_) | Self::Appendix(..) => false,
            Self::Roadmap
            | Self::Phase(_)
            | Self::Milestone(_)
            | Self::Indicator(_)
            | Self::Strand(_)
            | Self::Item(_)
            | Self::Pillar(_) => true,
        }
    }
}

/// A row that no entry of the file has: it gathers entries of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The phases.
    Phases,
    /// The roadmap's own milestones, drawn on one lane.
    Milestones,
    /// The indicators that are no lanes of the chart.
    OtherIndicators,
    /// The items that no source places.
    Unassigned,
    /// The related items, which are not shown to belong.
    Related,
    /// The pillars.
    Pillars,
}

impl Group {
    /// Returns its id: the colon in it keeps it apart from every id of a file.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Phases => "group:phases",
            Self::Milestones => "lane:milestones",
            Self::OtherIndicators => "group:indicators",
            Self::Unassigned => "group:unassigned",
            Self::Related => "lane:related",
            Self::Pillars => "group:pillars",
        }
    }
}

/// Makes the enum from rows of: a kind, the field that holds such entries, as a file writes it, their
/// list in a document, and what they are there.
macro_rules! appendix {
    ($(
        $(#[$about:meta])*
        $Kind:ident $field:literal |$plan:ident| $list:expr => $Entry:ident;
    )*) => {
        /// What an entry without a row in the chart is. They stand in this order.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Appendix { $($(#[$about])* $Kind,)* }

        impl Appendix {
            /// Every kind, in order.
            pub const ALL: [Self; 11] = [$(Self::$Kind,)*];

            /// Returns the name of the field that holds them, as a file writes it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$Kind => $field,)* }
            }

            /// Returns what a document says at a place of the list of them.
            pub(super) fn entry(self, document: &Document, nth: usize) -> Option<Entry<'_>> {
                match self {$(
                    Self::$Kind => {
                        let $plan = document;
                        $list.get(nth).map(Entry::$Entry)
                    }
                )*}
            }
        }
    };
}

appendix! {
    /// A sum of the plan: `document().money`.
    Money "money" |plan| plan.money => Money;
    /// A statement on who decides: `document().governance.claims`.
    Claim "governance" |plan| plan.governance.claims => Claim;
    /// A part that the plan hands out: `document().governance.roles`.
    Role "roles" |plan| plan.governance.roles => PlanRole;
    /// A council, committee, ministry or authority: `document().governance.bodies`.
    Body "bodies" |plan| plan.governance.bodies => Body;
    /// A way of following up: `document().follow_up`.
    FollowUp "follow_up" |plan| plan.follow_up => FollowUp;
    /// A source: `document().sources`.
    Source "sources" |plan| plan.sources => Source;
    /// A condition of success: `document().conditions`.
    Condition "conditions" |plan| plan.conditions => Condition;
    /// An expected effect: `document().effects`.
    Effect "effects" |plan| plan.effects => Claim;
    /// A plan or policy that this one is meant to agree with: `document().alignment`.
    Alignment "alignment" |plan| plan.alignment.as_ref()?.with => Claim;
    /// A loose figure: `document().figures`.
    Figure "figures" |plan| plan.figures => Figure;
    /// Values that differ from source to source: `document().rivals`.
    Rival "rivals" |plan| plan.rivals => Rival;
}

impl Appendix {
    /// Says whether the file gives each of them an id.
    pub(super) fn has_ids(self) -> bool {
        matches!(self, Self::Role | Self::Body | Self::Source)
    }
}

/// What a plan declares beyond what is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Gap {
    /// What is counted.
    pub kinds: Kinds,
    /// How many are declared.
    pub declared: Count,
    /// How many are named.
    pub named: u32,
    /// How many have a row of their own: those that are named, and those that a node below declares
    /// beyond them.
    pub covered: u32,
    /// The place of the declaration in the list of the node that declares.
    pub declaration: usize,
}

impl Gap {
    /// Returns how many are neither named nor declared further down; none where only their
    /// existence is declared.
    pub fn missing(self) -> Option<u32> {
        match self.declared {
            Count::Exactly(count) => Some(count.saturating_sub(self.covered)),
            Count::Some => None,
        }
    }
}

/// One entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub what: What,
    /// The entry above; none for the roadmap.
    pub parent: Option<Ix>,
    /// The node after its last descendant.
    pub(super) end: Ix,
    /// How far below the roadmap it stands; the roadmap is 0.
    pub depth: u16,
    /// Every day that it or anything below it touches, by dates, events or figures. What was
    /// planned first and given up for other dates is not part of it. Never an empty range.
    pub extent: Option<Days>,
    /// The same without the days on which something was only reported of an item.
    pub own: Option<Days>,
    /// How many of each kind are named below it.
    pub named: KindCounts,
}

impl Node {
    /// Returns how many are named below the node of what a declaration counts; related items do not
    /// count.
    pub fn named_of(&self, kinds: Kinds) -> u32 {
        kinds.sum(self.named)
    }

    /// Returns how many of a kind are named below the node; related items do not count.
    pub fn named(&self, kind: ItemKind) -> u32 {
        self.named[kind as usize]
    }
}
