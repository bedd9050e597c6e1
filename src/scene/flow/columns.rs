//! Blocks of lines in columns.
//!
//! In: how long the sections of a text are and where they can be parted, the lines of a column. Out:
//! columns in the order of reading, of which each says what stands in it, without the lines themselves.
//! Always holds: a section stands in one column where one has room for it, unless columns are to be
//! filled and more than half of one would stay empty; one that has to be parted leaves two lines at
//! least below its heading, is parted between two of its entries where the next one has room in a
//! column, else between two of its rows, and has its heading again where it goes on; no column begins
//! with a blank line; what follows a text changes nothing of it but its last columns. Deliberately not
//! here: widths, and which columns are visible together.

use std::ops::Range;

/// The least lines of a parted section before the next column: a heading alone is none.
const LEAST: usize = 3;

/// How long a section is in lines, and where it can be parted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Block {
    pub(super) lines: usize,
    /// Whether its first line is a heading, which is said again where it goes on.
    pub(super) is_headed: bool,
    /// Where its entries begin, ascending: the heading stands before the first one.
    pub(super) starts: Vec<usize>,
    /// Where its rows begin, likewise: an entry has one, and those that tell more of it; rows under
    /// the same words are one here.
    pub(super) rows: Vec<usize>,
}

/// Lines that follow each other in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Run {
    /// A blank one.
    Blank,
    /// The heading of a block that goes on.
    Again(usize),
    /// Lines of a block.
    Lines(usize, Range<usize>),
}

/// What stands in a column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Column {
    pub(super) runs: Vec<Run>,
    /// Its lines.
    pub(super) len: usize,
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

impl Run {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Blank | Self::Again(_) => 1,
            Self::Lines(_, lines) => lines.len(),
        }
    }
}

impl Column {
    fn push(&mut self, run: Run) {
        self.len += run.len();
        self.runs.push(run);
    }

    /// Returns what stands in some of its lines.
    pub(super) fn part(&self, lines: Range<usize>) -> Vec<Run> {
        let mut end = 0;
        let parts = self.runs.iter().filter_map(|run| {
            let begin = end;
            end += run.len();
            let from = lines.start.max(begin) - begin;
            let to = lines.end.min(end).saturating_sub(begin);
            (from < to).then(|| match run {
                Run::Blank | Run::Again(_) => run.clone(),
                Run::Lines(block, lines) => {
                    Run::Lines(*block, lines.start + from..lines.start + to)
                }
            })
        });
        parts.collect()
    }
}

impl Columns {
    /// Sets the blocks into as many columns as they need.
    pub(super) fn fill(&self, blocks: &[Block]) -> Vec<Column> {
        let mut columns = Vec::new();
        let mut column = Column::default();
        for (nth, block) in blocks.iter().enumerate() {
            self.put(nth, block, &mut column, &mut columns);
        }
        columns.push(column);
        columns
    }

    /// Puts a block below what stands in a column, and what has no room there into further ones.
    fn put(&self, nth: usize, block: &Block, column: &mut Column, full: &mut Vec<Column>) {
        let height = self.height.max(1);
        let blank = usize::from(self.is_apart && column.len > 0);
        let room = height.saturating_sub(column.len + blank);
        let would_be_whole = block.lines <= height && (room <= height / 2 || !self.is_filled);
        let is_moved = block.lines > room && (would_be_whole || room < LEAST);
        if is_moved && column.len > 0 {
            full.push(std::mem::take(column));
        } else if blank > 0 {
            column.push(Run::Blank);
        }
        // In a column of one or two lines the heading would leave no room for the text.
        let has_again = block.is_headed && height > LEAST;
        // What stood there before is no part of the section.
        let mut begin = column.len;
        let mut from = 0;
        loop {
            let room = height.saturating_sub(column.len).max(1);
            let own = column.len - begin;
            let end = block.end(from, room, own, height - usize::from(has_again));
            column.push(Run::Lines(nth, from..end));
            if end == block.lines {
                return;
            }
            full.push(std::mem::take(column));
            begin = 0;
            from = end;
            if has_again {
                column.push(Run::Again(nth));
            }
        }
    }
}

impl Block {
    /// Returns the line before which it is parted where there is room for so many lines from one on,
    /// above which so many of its `own` stand in the same column; the next column has room for `next`.
    fn end(&self, from: usize, room: usize, own: usize, next: usize) -> usize {
        let end = from + room;
        if end >= self.lines {
            return self.lines;
        }
        // What has no room in any column is parted between its rows.
        let whole = [&self.starts, &self.rows].into_iter().filter_map(|starts| {
            let after = starts.partition_point(|start| *start < end);
            let start = *starts.get(after.checked_sub(1)?)?;
            let whole = starts.get(after).copied().unwrap_or(self.lines);
            let is_parted = start > from && whole > end;
            let is_better_whole =
                own + (start.checked_sub(from)?) >= LEAST && whole - start <= next;
            (is_parted && is_better_whole).then_some(start)
        });
        whole.min().unwrap_or(end)
    }
}

/// Returns the least height at which the blocks need no more columns than `count`: one that parts
/// no section of up to `most` lines; a longer one is parted anyway, and needs no height of its own.
pub(super) fn balanced(blocks: &[Block], count: usize, most: usize) -> Vec<Column> {
    let lines: usize = blocks.iter().map(|block| block.lines + 1).sum();
    let whole = blocks.iter().map(|block| block.lines);
    let longest = whole.filter(|lines| *lines <= most).max().unwrap_or(0);
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    /// A section of so many lines: its heading, and then its texts.
    ///
    /// Its entries have one line, two, three, and so on.
    fn block(lines: usize) -> Block {
        let starts = (1..).scan(1, |next, entry| {
            let start = *next;
            *next += entry;
            Some(start)
        });
        Block {
            lines,
            is_headed: true,
            starts: starts.take_while(|start| *start < lines).collect(),
            rows: (1..lines).collect(),
        }
    }

    /// One line of a column.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Shown {
        Added(bool),
        FlowLine(usize, usize),
    }

    fn lines(column: &Column) -> Vec<Shown> {
        let lines = column.runs.iter().flat_map(|run| match run {
            Run::Blank => vec![Shown::Added(true)],
            Run::Again(_) => vec![Shown::Added(false)],
            Run::Lines(block, lines) => lines
                .clone()
                .map(|nth| Shown::FlowLine(*block, nth))
                .collect(),
        });
        lines.collect()
    }

    fn are_all_in_order(columns: &[Column], blocks: &[Block]) -> bool {
        let set = columns.iter().flat_map(lines);
        let set = set.filter(|line| !matches!(line, Shown::Added(_)));
        let all = blocks.iter().enumerate();
        set.eq(all.flat_map(|(block, it)| (0..it.lines).map(move |nth| Shown::FlowLine(block, nth))))
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
            prop_assert!(are_all_in_order(&columns, &blocks));
            let parted = columns.iter().flat_map(lines).filter(|line| *line == Shown::Added(false));
            let is_longer = |block: &Block| block.lines > height;
            prop_assert!(parted.count() == 0 || is_filled || blocks.iter().any(is_longer));
            if is_filled {
                let (_, full) = columns.split_last().unwrap();
                let short = full.iter().find(|column| column.len < height / 2 && height > 8);
                prop_assert!(short.is_none(), "{short:?}");
            }
            for column in &columns {
                let lines = lines(column);
                prop_assert_eq!(column.len, lines.len());
                prop_assert!(column.len <= height);
                prop_assert!(lines.first() != Some(&Shown::Added(true)));
                let ends_with_a_heading = matches!(lines.last(), Some(Shown::FlowLine(_, 0)));
                let is_alone = |block: &Block| block.lines == 1;
                prop_assert!(!ends_with_a_heading || height < LEAST || blocks.iter().any(is_alone));
            }
        }

        #[test]
        fn what_follows_changes_no_column_but_the_last_ones(
            lengths in proptest::collection::vec(1_usize..90, 1..12),
            height in 1_usize..40,
            shown in 0_usize..500,
            is_apart: bool,
            is_filled: bool,
        ) {
            let blocks: Vec<_> = lengths.into_iter().map(block).collect();
            let mut left = shown;
            let first: Vec<_> = blocks.iter().map_while(|block| {
                let lines = block.lines.min(left);
                left -= lines;
                let is_first = |start: &usize| *start < lines;
                (lines > 0).then(|| Block {
                    lines,
                    is_headed: true,
                    starts: block.starts.iter().copied().filter(is_first).collect(),
                    rows: block.rows.iter().copied().filter(is_first).collect(),
                })
            }).collect();
            let fill = |blocks| Columns { height, is_apart, is_filled }.fill(blocks);
            let (before, after) = (fill(&first), fill(&blocks));
            let same = before.iter().zip(&after).take_while(|(one, other)| one == other);
            prop_assert!(same.count() + 2 >= before.len());
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
            prop_assert!(are_all_in_order(&columns, &blocks));
        }

        #[test]
        fn a_section_that_is_parted_anyway_makes_no_column_longer(
            lines in 2_usize..300, count in 2_usize..4, most in 0_usize..300,
        ) {
            // Its entries have one line each.
            let block = Block { starts: (1..lines).collect(), ..block(lines) };
            let columns = balanced(std::slice::from_ref(&block), count, most);
            let longest = columns.iter().map(|column| column.len).max().unwrap_or(0);
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
                let after = block.starts.partition_point(|start| *start <= passed);
                let end = block.starts.get(after).copied().unwrap_or(lines);
                let whole = after.checked_sub(1).map(|entry| end - block.starts[entry]);
                let is_longer = whole.is_some_and(|entry| entry + 1 > height);
                prop_assert!(passed == 0 || block.starts.contains(&passed) || is_longer);
                passed += self::lines(&column).iter().filter(|line| !matches!(line, Shown::Added(_))).count();
            }
            prop_assert_eq!(passed, lines);
        }

        #[test]
        fn a_part_of_a_column_is_those_of_its_lines(
            lengths in proptest::collection::vec(1_usize..20, 0..6), from in 0_usize..80, to in 0_usize..80,
        ) {
            let blocks: Vec<_> = lengths.into_iter().map(block).collect();
            let columns = balanced(&blocks, 1, 0);
            let runs = columns[0].part(from..to);
            let part = lines(&Column { runs, len: 0 });
            let whole = lines(&columns[0]);
            let to = to.min(whole.len());
            prop_assert_eq!(part.as_slice(), whole.get(from..to).unwrap_or_default());
        }
    }
}
