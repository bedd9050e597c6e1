//! How far an item has come, by the last that is known of it.
//!
//! In: a status log. Out: where it stands. Always holds: what was announced and what was done stay
//! apart. Deliberately not here: words, and since when.

use super::{evidence, is_reached, known_state};
use crate::document::{Item, ItemState, On, Status};

/// The last known state of an item, apart from what was only announced. The furthest come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It was completed.
    Done,
    /// Its completion was announced.
    AnnouncedComplete,
    /// It is tried out.
    Pilot,
    /// It is under way.
    Active,
    /// It was begun and is at a halt for a time.
    OnHold,
    /// It is tendered or contracted.
    InProcurement,
    /// It is intended.
    Planned,
    /// Its author, who would say so, tells of no work on it.
    NotStarted,
    /// It was given up.
    Cancelled,
    /// No state of it is known.
    Unknown,
}

impl Standing {
    /// Every standing, in order: `standing as usize` is its place.
    pub const ALL: [Self; 10] = [
        Self::Done,
        Self::AnnouncedComplete,
        Self::Pilot,
        Self::Active,
        Self::OnHold,
        Self::InProcurement,
        Self::Planned,
        Self::NotStarted,
        Self::Cancelled,
        Self::Unknown,
    ];

    /// Returns the state that it amounts to; none where the file tells of none.
    pub fn state(self) -> Option<ItemState> {
        Some(match self {
            Self::Done | Self::AnnouncedComplete => ItemState::Done,
            Self::Pilot => ItemState::Pilot,
            Self::Active => ItemState::Active,
            Self::OnHold => ItemState::OnHold,
            Self::InProcurement => ItemState::InProcurement,
            Self::Planned => ItemState::Planned,
            Self::Cancelled => ItemState::Cancelled,
            Self::Unknown => ItemState::Unknown,
            Self::NotStarted => return None,
        })
    }

    /// Says whether somebody told of it.
    pub fn is_told(self) -> bool {
        !matches!(self, Self::NotStarted | Self::Unknown)
    }

    /// Returns the one that a status log amounts to.
    pub fn new(log: &[Status]) -> Self {
        known_state(log).map_or(Self::Unknown, Self::of)
    }

    /// Returns the one of an item; in a plan without sources one of which nothing is told has not
    /// started.
    pub fn of_item(item: &Item, is_own: bool) -> Self {
        match Self::new(&item.status) {
            Self::Unknown if is_own && is_untouched(item) => Self::NotStarted,
            standing => standing,
        }
    }

    /// Returns the one that an entry of a log tells.
    pub fn of(entry: &Status) -> Self {
        match (entry.state, entry.on) {
            (ItemState::Done, Some(On::Reported(_))) => Self::AnnouncedComplete,
            (ItemState::Done, _) => Self::Done,
            (ItemState::Pilot, _) => Self::Pilot,
            (ItemState::Active, _) => Self::Active,
            (ItemState::OnHold, _) => Self::OnHold,
            (ItemState::InProcurement, _) => Self::InProcurement,
            (ItemState::Planned, _) => Self::Planned,
            (ItemState::Cancelled, _) => Self::Cancelled,
            (ItemState::Unknown, _) => Self::Unknown,
        }
    }
}

/// Says whether nothing is told of an item but what is planned: no state, no progress, nothing dated.
fn is_untouched(item: &Item) -> bool {
    let says_nothing = !item.status.iter().any(is_reached) && item.health.is_empty();
    says_nothing && item.progress.is_empty() && evidence(item).is_none()
}
