//! Which rows of a chart stand on paper that has no room for all.
//!
//! In: how many rows there are, the first one that shows, the height, the row that must be seen.
//! Out: a run of rows, and on which sides a line must say that there are more. Always holds: rows
//! and lines together fill the height, and the row that must be seen is among them. Deliberately
//! not here: screens, which scroll and have a bar for it.

use std::ops::Range;

use crate::scene::Area;

/// A part of the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cut {
    /// The rows that show.
    pub(super) rows: Range<usize>,
    /// Whether a line before them says that there are more.
    pub(super) is_above: bool,
    /// Whether a line after them does.
    pub(super) is_below: bool,
}

impl Cut {
    /// Cuts `all` rows, of which `top` is the first that shows.
    pub(super) fn new(all: usize, top: usize, height: usize, seen: Option<usize>) -> Self {
        let last_top = all.saturating_sub(height);
        let at = |top: usize| {
            // A single row has no room for a line, two have it for one.
            let is_above = top > 0 && height > 2;
            let is_below = top < last_top && height > 1;
            let from = top + usize::from(is_above);
            let end = (top + height).min(all);
            Self {
                rows: from..end.saturating_sub(usize::from(is_below)).max(from),
                is_above,
                is_below,
            }
        };
        let top = top.min(last_top);
        let cut = at(top);
        match seen {
            Some(row) if row < cut.rows.start => at(top.saturating_sub(1)),
            Some(row) if row >= cut.rows.end => at((top + 1).min(last_top)),
            Some(_) | None => cut,
        }
    }

    /// Returns what is left of an area for the rows.
    pub(super) fn within(&self, area: Area) -> Area {
        let (above, below) = (u16::from(self.is_above), u16::from(self.is_below));
        Area {
            y: area.y + above.min(area.height),
            height: area.height.saturating_sub(above + below),
            ..area
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn rows_and_lines_fill_the_height_and_the_row_is_seen(
            all in 1_usize..40, top in 0_usize..40, height in 1_usize..20, within in 0_usize..20,
        ) {
            let top = top.min(all.saturating_sub(height));
            let row = (top + within % height).min(all - 1);
            let cut = Cut::new(all, top, height, Some(row));
            prop_assert!(cut.rows.contains(&row), "{cut:?} {row}");
            let lines = usize::from(cut.is_above) + usize::from(cut.is_below);
            prop_assert_eq!(cut.rows.len() + lines, height.min(all));
            if height > 2 {
                prop_assert_eq!(cut.is_above, cut.rows.start > 0, "{:?}", cut);
                prop_assert_eq!(cut.is_below, cut.rows.end < all, "{:?}", cut);
            }
        }
    }
}
