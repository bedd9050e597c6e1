//! How an entry differs from what it was: typed, in no language.
//!
//! Deliberately not here: what stood there and what stands there now, which the two plans say.

use crate::document::Field;
use crate::model::slip::Slip;
use crate::time::When;

/// How an entry differs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Difference {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// A date of it.
    Date(DateField, DateChange),
    /// Its last known state.
    State,
    /// How the work on it goes.
    Health,
    /// The last progress that is published, by so many points.
    Progress(f64),
    /// Its money.
    Money,
    /// Who answers for it.
    Owner,
    /// What it stands in.
    Place,
    /// Its title.
    Title,
    /// Its id: it is known to be the same by something else.
    Id,
    /// Something else that this field says.
    Field(Field),
}

impl Difference {
    /// Says whether a date has moved, or is given now or no more.
    pub fn is_move(&self) -> bool {
        matches!(self, Self::Date(_, change) if change.shift != Shift::MayBeSame)
    }
}

/// Which date of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateField {
    /// Where it begins.
    Start,
    /// Where it ends.
    End,
    /// The day of a milestone.
    Day,
}

/// A date before and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DateChange {
    /// What it was.
    pub before: Option<When>,
    /// What it is.
    pub after: Option<When>,
    /// How it differs.
    pub shift: Shift,
}

impl DateChange {
    /// Returns by how many units it moved, where that can be counted.
    pub fn moved_by(&self) -> Option<Slip> {
        match self.shift {
            Shift::Moved { by, .. } => by,
            Shift::MayBeSame | Shift::Given | Shift::Withdrawn => None,
        }
    }
}

/// How a date differs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shift {
    /// It moved.
    Moved {
        /// By how many units; none where that cannot be counted.
        by: Option<Slip>,
        /// By how many days as it is drawn, which is what it is ranked by.
        drawn_days: i64,
    },
    /// It is said otherwise, and may be the same.
    MayBeSame,
    /// It was not given.
    Given,
    /// It is given no more.
    Withdrawn,
}

/// How a row differs from what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    Added,
    /// It says something else, or stands elsewhere.
    Changed,
}
