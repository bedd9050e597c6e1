//! Links between what is planned: what waits for what, in which way, and for how long.
//!
//! Deliberately not here: where they lead (`model`), and whether they are kept (`model::slack`).

use serde::{Deserialize, Serialize};

use super::SmallStr;
use crate::time::Lag;

records!(
/// What an item or a milestone waits for.
#[derive(Hash, Eq)]
pub struct Link {
    /// Id of the item or milestone that it waits for.
    on: SmallStr [-> Step],
    /// Which ends of both are tied.
    link?: LinkKind,
    /// How long it waits after that; how much earlier it may come, where that is below zero.
    lag?: Option<Lag>,
}
);

/// Which ends of two things are tied; of a milestone both are its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// It begins after the other has ended.
    #[default]
    FinishToStart,
    /// It begins after the other has begun.
    StartToStart,
    /// It ends after the other has ended.
    FinishToFinish,
    /// It ends after the other has begun.
    StartToFinish,
}

impl LinkKind {
    /// Says whether it waits for the end of the other, not for its start.
    pub fn is_for_finish(self) -> bool {
        matches!(self, Self::FinishToStart | Self::FinishToFinish)
    }

    /// Says whether its own end waits, not its start.
    pub fn is_of_finish(self) -> bool {
        matches!(self, Self::FinishToFinish | Self::StartToFinish)
    }
}
