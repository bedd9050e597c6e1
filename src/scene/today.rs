//! Today on the chart: a column, or a mark at the edge and how far away it is.
//!
//! Always holds: today never makes anything current, late or missed; it is only a place.

use chrono::NaiveDate;

use super::{Mirror, Scale};
use crate::words::{self, Language};

/// Where today is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Today {
    /// In that column.
    At(u16),
    /// Before the window: how far, in words.
    Before(String),
    /// After the window: how far, in words.
    After(String),
}

impl Today {
    /// Finds today.
    #[must_use]
    pub fn new(today: NaiveDate, scale: Scale, language: Language) -> Self {
        let window = scale.window();
        if let Some(column) = scale.visible_column(today) {
            Self::At(column)
        } else if today < window.from {
            Self::Before(words::ahead(language, (window.from - today).num_days()))
        } else {
            let last = window.to.pred_opt().unwrap_or(window.to);
            Self::After(words::later(language, (today - last).num_days()))
        }
    }
}

impl Mirror for Today {
    fn mirror(self, columns: u16) -> Self {
        match self {
            Self::At(column) => Self::At(column.mirror(columns)),
            // The side is told by the reading direction, not by the number.
            Self::Before(words) => Self::Before(words),
            Self::After(words) => Self::After(words),
        }
    }
}
