//! Wrapping: a text as lines of at most so many cells, broken at spaces in logical order.
//!
//! In: a logical text and a width. Out: at least one line; each is reordered after the break, with
//! the levels and the direction of the whole paragraph. No hyphens, no justification, no UAX #14.

use std::ops::Range;

use super::options::Options;
use super::paragraph::Paragraph;
use super::shape::Piece;
use super::together::are_together;
use super::visual::{Visual, is_plain};

/// Returns a text as lines of at most `width` cells.
///
/// An Arabic day and its month, a number and its scale, are one word where a line has room for them.
/// A word that is wider than a line breaks at the end of a cluster. Width 0 counts as 1; a wide
/// cluster that is alone on a line may exceed width 1. An empty text is one empty line.
///
/// # Properties
/// The lines together show every cluster of the text once, in order, except the spaces at the
/// breaks.
pub fn wrap(logical: &str, width: usize, options: &Options) -> Vec<Visual> {
    // Plain letters that have room on one line stand there as they are.
    if logical.len() <= width && is_plain(logical, options) {
        return vec![Visual::new(logical, options)];
    }
    let paragraph = Paragraph::new(logical, options);
    let pieces = paragraph.pieces();
    let breaks = breaks(logical, &paragraph, &pieces, width.max(1));
    breaks
        .into_iter()
        .map(|line| paragraph.line(clusters(&pieces, line)))
        .collect()
}

/// Returns the output lines of one line of input: one, or as many as the width asks for.
pub fn filter(logical: &str, width: Option<usize>, options: &Options) -> Vec<Visual> {
    match width {
        Some(width) => wrap(logical, width, options),
        None => vec![Visual::new(logical, options)],
    }
}

/// Returns the pieces of each line, without the spaces at the breaks.
fn breaks(
    logical: &str,
    paragraph: &Paragraph<'_>,
    pieces: &[Piece],
    width: usize,
) -> Vec<Range<usize>> {
    let spaces: Vec<bool> = pieces
        .iter()
        .map(|piece| paragraph.is_space(piece))
        .collect();
    let is_space = |index: usize| spaces.get(index).copied().unwrap_or(false);
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let over = first_over(pieces, start, width);
        if over == pieces.len() {
            lines.push(start..over);
            return lines;
        }
        let follows_a_word = |&index: &usize| trimmed(start..index, &spaces) > start;
        let is_break = |index: &usize| is_space(*index) && follows_a_word(index);
        let breaks = || (start..=over).rev().filter(is_break);
        let parts = |&index: &usize| {
            let piece = pieces.get(index);
            piece.is_some_and(|piece| !are_together(logical, piece.source.start))
        };
        match breaks().find(parts).or_else(|| breaks().next()) {
            Some(space) => {
                lines.push(start..trimmed(start..space, &spaces));
                start = space + 1;
            }
            None => {
                lines.push(start..over);
                start = over;
            }
        }
        while is_space(start) {
            start += 1;
        }
        if start == pieces.len() {
            return lines;
        }
    }
}

/// Returns the first piece from `start` that exceeds the width, but never `start` itself.
fn first_over(pieces: &[Piece], start: usize, width: usize) -> usize {
    let mut used = 0;
    let rest = pieces.iter().enumerate().skip(start);
    let over = rest.skip_while(|(index, piece)| {
        used += usize::from(piece.width);
        used <= width || *index == start
    });
    over.map(|(index, _)| index).next().unwrap_or(pieces.len())
}

/// Returns the end of a range of pieces without the spaces at its end.
fn trimmed(line: Range<usize>, spaces: &[bool]) -> usize {
    let start = line.start;
    let word = line
        .rev()
        .find(|&index| !spaces.get(index).copied().unwrap_or(false));
    word.map_or(start, |last| last + 1)
}

/// Returns the clusters of some pieces.
fn clusters(pieces: &[Piece], line: Range<usize>) -> Range<usize> {
    let line = pieces.get(line).unwrap_or_default();
    let start = line.first().map_or(0, |first| first.clusters.start);
    let end = line
        .iter()
        .map(|piece| piece.clusters.end)
        .max()
        .unwrap_or(start);
    start..end
}
