//! In how many words dates are told.
//!
//! In: dates. Out: forms, the shorter ones first, so that of two the greater needs more room. Always holds:
//! every date has one. Deliberately not here: the words.

use crate::document::Common;
use crate::time::When;

/// How a date is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DateForm {
    /// As itself.
    #[default]
    Exact,
    /// As one that it is about, or by which it is.
    Near,
    /// As two, between which it is.
    Between,
}

impl DateForm {
    /// Every form, the longest first.
    pub const LONGEST_FIRST: [Self; 3] = [Self::Between, Self::Near, Self::Exact];

    /// Returns the longest of those of the start and the end of an entry.
    pub(super) fn of(entry: &dyn Common) -> Self {
        let dates = [entry.start(), entry.end(), entry.until()];
        let forms = dates.into_iter().flatten().map(|when| match when {
            When::On(_) => Self::Exact,
            When::About(_) | When::By(_) => Self::Near,
            When::Between(..) => Self::Between,
        });
        forms.max().unwrap_or_default()
    }
}
