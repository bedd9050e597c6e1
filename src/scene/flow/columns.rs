//! Blocks of lines in columns.
//!
//! In: the sections of a text, the lines of a column. Out: columns in the order of reading. Always
//! holds: a section stands in one column where one has room for it, unless columns are to be filled
//! and more than half of one would stay empty; one that has to be parted leaves two lines at least
//! below its heading, is parted between two of its entries where the next one has room in a column,
//! else between two of its rows, and has its heading again where it goes on; no column begins with
//! a blank line. Deliberately not here: widths, and which columns are visible together.

use super::{FlowLine, TextWeight};

/// The least lines of a parted section before the next column: a heading alone is none.
const LEAST: usize = 3;

/// A section in lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Block {
    pub(super) lines: Vec<FlowLine>,
    /// Where its entries begin, ascending: the heading stands before the first one.
    pub(super) starts: Vec<usize>,
    /// Where its rows begin, likewise: an entry has one, and those that tell more of it; rows under
    /// the same words are one here.
    pub(super) rows: Vec<usize>,
}

impl Block {
    fn len(&self) -> usize {
        self.lines.len()
    }

    /// Returns how many lines an entry has that begins in a line; none where none begins there.
    fn entry(&self, line: usize) -> Option<usize> {
        self.length(&self.starts, line)
    }

    /// Returns how many lines a row has that begins in a line; none where none begins there.
    fn row(&self, line: usize) -> Option<usize> {
        self.length(&self.rows, line)
    }

    fn length(&self, starts: &[usize], line: usize) -> Option<usize> {
        let nth = starts.binary_search(&line).ok()?;
        let end = starts.get(nth + 1).copied().unwrap_or(self.len());
        Some(end - line)
    }
}

/// Columns being filled.
pub(super) struct Columns {
    /// The lines of a column.
    pub(super) height: usize,
    /// Whether a blank line stands between sections.
    pub(super) is_apart: bool,
    /// Whether a section is rather parted than more than half a column left empty.
    pub(super) is_filled: bool,
}

impl Columns {
    /// Sets the blocks into as many columns as they need.
    pub(super) fn fill(&self, blocks: &[Block]) -> Vec<Vec<FlowLine>> {
        let mut columns = vec![Vec::new()];
        for block in blocks {
            self.put(block, &mut columns);
        }
        columns
    }

    fn put(&self, block: &Block, columns: &mut Vec<Vec<FlowLine>>) {
        let height = self.height.max(1);
        let taken = columns.last().map_or(0, Vec::len);
        let blank = usize::from(self.is_apart && taken > 0);
        let room = height.saturating_sub(taken + blank);
        let would_be_whole = block.len() <= height && (room <= height / 2 || !self.is_filled);
        let is_moved = block.len() > room && (would_be_whole || room < LEAST);
        if is_moved && taken > 0 {
            columns.push(Vec::new());
        } else if let Some(column) = columns.last_mut() {
            column.extend(std::iter::repeat_n(FlowLine::new(), blank));
        }
        // In a column of one or two lines the heading would leave no room for the text.
        let again = block.lines.first();
        let again = again.filter(|line| is_heading(line) && height > LEAST);
        let begin = columns.last().map_or(0, Vec::len);
        let mut is_first = true;
        for (nth, line) in block.lines.iter().enumerate() {
            let taken = columns.last().map_or(0, Vec::len);
            let own = if is_first { taken - begin } else { taken };
            // What has no room in any column is parted between its rows.
            let mut whole = block.entry(nth).into_iter().chain(block.row(nth));
            let is_better_whole = whole.any(|lines| {
                own >= LEAST
                    && taken + lines > height
                    && usize::from(again.is_some()) + lines <= height
            });
            if taken >= height || is_better_whole {
                columns.push(again.map(continued).into_iter().collect());
                is_first = false;
            }
            if let Some(column) = columns.last_mut() {
                column.push(line.clone());
            }
        }
    }
}

/// Returns the least height at which the blocks need no more columns than `count`: one that parts
/// no section of up to `most` lines; a longer one is parted anyway, and needs no height of its own.
pub(super) fn balanced(blocks: &[Block], count: usize, most: usize) -> Vec<Vec<FlowLine>> {
    let lines: usize = blocks.iter().map(|block| block.len() + 1).sum();
    let whole = blocks.iter().map(Block::len).filter(|lines| *lines <= most);
    let longest = whole.max().unwrap_or(0);
    let mut height = lines.div_ceil(count.max(1)).max(longest).max(1);
    loop {
        let columns = Columns {
            height,
            is_apart: true,
            is_filled: false,
        };
        let columns = columns.fill(blocks);
        if columns.len() <= count.max(1) {
            return columns;
        }
        // The taller, the less a line decides: a page of 100,000 entries is measured a few times.
        height += 1 + height / 64;
    }
}

pub(super) fn is_heading(line: &FlowLine) -> bool {
    line.first()
        .is_some_and(|piece| piece.weight == TextWeight::Heading)
}

/// Returns the heading of a section that goes on: the same words, and no topic of its own.
fn continued(heading: &FlowLine) -> FlowLine {
    let mut again = heading.clone();
    for piece in &mut again {
        piece.weight = TextWeight::Continued;
    }
    again
}

#[cfg(test)]
mod tests {
    use super::super::FlowPiece;
    use super::*;
    use crate::text::{Options, Visual};
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    /// A section of so many lines: its heading, and then its texts.
    ///
    /// Its entries have one line, two, three, and so on.
    fn block(lines: usize) -> Block {
        let line = |nth: usize| {
            vec![FlowPiece {
                marks: Vec::new(),
                indent: 0,
                line: Visual::new(&nth.to_string(), &Options::default()),
                weight: if nth == 0 {
                    TextWeight::Heading
                } else {
                    TextWeight::Tail
                },
            }]
        };
        let starts = (1..).scan(1, |next, entry| {
            let start = *next;
            *next += entry;
            Some(start)
        });
        Block {
            lines: (0..lines).map(line).collect(),
            starts: starts.take_while(|start| *start < lines).collect(),
            rows: (1..lines).collect(),
        }
    }

    fn is_added(line: &FlowLine) -> bool {
        line.first()
            .is_none_or(|piece| piece.weight == TextWeight::Continued)
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn columns_hold_every_line_in_order_and_part_no_section_that_fits(
            lengths in proptest::collection::vec(1_usize..20, 0..12),
            height in 1_usize..40,
            is_apart: bool,
            is_filled: bool,
        ) {
            let blocks: Vec<_> = lengths.into_iter().map(block).collect();
            let columns = Columns { height, is_apart, is_filled }.fill(&blocks);
            let lines = columns.iter().flatten().filter(|line| !is_added(line));
            prop_assert!(lines.eq(blocks.iter().flat_map(|block| &block.lines)));
            let parted = columns.iter().flatten().filter(|line| is_added(line) && !line.is_empty());
            let is_longer = |block: &Block| block.len() > height;
            prop_assert!(parted.count() == 0 || is_filled || blocks.iter().any(is_longer));
            if is_filled {
                let (_, full) = columns.split_last().unwrap();
                let short = full.iter().find(|column| column.len() < height / 2 && height > 8);
                prop_assert!(short.is_none(), "{short:?}");
            }
            for column in &columns {
                prop_assert!(column.len() <= height);
                prop_assert!(column.first().is_none_or(|line| !line.is_empty()));
                let ends_with_a_heading = column.last().is_some_and(is_heading);
                let is_alone = |block: &Block| block.len() == 1;
                prop_assert!(!ends_with_a_heading || height < LEAST || blocks.iter().any(is_alone));
            }
        }

        #[test]
        fn balanced_columns_are_no_more_than_asked_for(
            lengths in proptest::collection::vec(1_usize..200, 0..12),
            count in 1_usize..4,
            most in 0_usize..300,
        ) {
            let blocks: Vec<_> = lengths.into_iter().map(block).collect();
            let columns = balanced(&blocks, count, most);
            prop_assert!(columns.len() <= count);
            let lines = columns.iter().flatten().filter(|line| !is_added(line));
            prop_assert!(lines.eq(blocks.iter().flat_map(|block| &block.lines)));
        }

        #[test]
        fn a_section_that_is_parted_anyway_makes_no_column_longer(
            lines in 2_usize..300, count in 2_usize..4, most in 0_usize..300,
        ) {
            // Its entries have one line each.
            let block = Block { starts: (1..lines).collect(), ..block(lines) };
            let columns = balanced(std::slice::from_ref(&block), count, most);
            let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
            // The headings of the columns that go on, and a step of the search.
            let even = lines.div_ceil(count) + count;
            prop_assert!(lines <= most || longest <= even + 2 + even / 32, "{longest} of {lines}");
        }

        #[test]
        fn a_section_is_parted_between_its_entries(lines in 1_usize..40, height in 8_usize..20) {
            let block = block(lines);
            let columns = Columns { height, is_apart: true, is_filled: false }.fill(std::slice::from_ref(&block));
            let mut passed = 0;
            for column in columns {
                // A column begins with an entry that has room in one, or goes on with a longer one.
                let whole = block.starts.iter().rfind(|start| **start <= passed);
                let is_longer = whole.and_then(|start| block.entry(*start)).is_some_and(|entry| entry + 1 > height);
                prop_assert!(passed == 0 || block.starts.contains(&passed) || is_longer);
                passed += column.iter().filter(|line| !is_added(line)).count();
            }
            prop_assert_eq!(passed, lines);
        }
    }
}
