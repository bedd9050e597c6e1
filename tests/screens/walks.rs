//! Walks: the roadmaps that they begin with, and any steps of a reader who does not leave.

use std::sync::{Arc, LazyLock};

use masar::action::{Action, Edit};
use masar::session::library::Library;
use proptest::prelude::*;

use crate::explorer::{self, Explorer};

/// Small roadmaps, read once.
static SMALL: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let texts = [
        include_str!("../fixtures/detail.ron"),
        include_str!("bars.ron"),
        include_str!("ghosts.ron"),
        include_str!("figures.ron"),
        include_str!("empty.ron"),
    ];
    explorer::library(texts.map(explorer::build))
});

/// The roadmaps that walks begin with.
pub(crate) const BEGINNINGS: u8 = 7;

/// What a reader can do without leaving.
const ACTIONS: [Action; 42] = [
    Action::MoveUp,
    Action::MoveDown,
    Action::PageUp,
    Action::PageDown,
    Action::First,
    Action::Last,
    Action::PanLeft,
    Action::PanRight,
    Action::Earlier,
    Action::Later,
    Action::ZoomIn,
    Action::ZoomOut,
    Action::Fit,
    Action::Today,
    Action::Period,
    Action::Open,
    Action::Back,
    Action::Fold,
    Action::FoldAll,
    Action::UnfoldAll,
    Action::FewerLevels,
    Action::MoreLevels,
    Action::DividerLeft,
    Action::DividerRight,
    Action::NextPage,
    Action::PreviousPage,
    Action::Pages,
    Action::Find,
    Action::FindNext,
    Action::FindPrevious,
    Action::NextRoadmap,
    Action::Roadmap(0),
    Action::Language,
    Action::TurnPanels,
    Action::TurnTime,
    Action::TurnBoth,
    Action::Help,
    Action::Palette,
    Action::Copy,
    Action::Reload,
    Action::Edit,
    Action::Redraw,
];

/// Opens one of the roadmaps that ship, or a small one; the others are open beside it.
pub(crate) fn open(which: u8) -> Explorer {
    let (roadmaps, nth) = match which.checked_sub(2) {
        None => (explorer::shipped(), which),
        Some(nth) => (Arc::clone(&SMALL), nth),
    };
    let mut explorer = explorer::walk(roadmaps);
    explorer.act(Action::Roadmap(nth));
    explorer
}

/// One step of a walk.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    Act(Action),
    Look(char),
    Resize(u16, u16),
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    // Moving and opening come often, or walks would seldom get anywhere.
    let action = prop_oneof![
        prop::sample::select(&ACTIONS[..]),
        prop::sample::select(vec![
            Action::MoveDown,
            Action::PageDown,
            Action::Open,
            Action::UnfoldAll
        ]),
    ];
    prop_oneof![
        6 => action.prop_map(Step::Act),
        1 => prop::sample::select(vec!['a', '2', ' ', '\u{627}', '\u{644}']).prop_map(Step::Look),
        1 => (0_u16..170, 0_u16..50).prop_map(|(columns, rows)| Step::Resize(columns, rows)),
    ]
}

pub(crate) fn walk(explorer: &mut Explorer, step: Step) {
    match step {
        Step::Act(action) => {
            explorer.act(action);
        }
        Step::Look(letter) => {
            explorer.act(Action::Find);
            explorer.edit(Edit::Insert(letter));
            explorer.edit(Edit::Keep);
        }
        Step::Resize(columns, rows) => explorer.resize(columns, rows),
    }
}
