//! Truncation: at most so many cells, cut in logical order, with an ellipsis.
//!
//! In: a logical text and a width. Out: the whole line, or a beginning that leaves room for the
//! ellipsis, shaped after the cut. Only the part that can be shown is looked at closely. Which
//! beginning reads best, `cut` decides by the characters around (`token`): no dictionary, no
//! language.

mod cut;
mod token;

use self::cut::Letters;
pub use self::token::is_arabic;
use super::cluster;
use super::options::{CellOrder, Direction, Ellipsis, Options};
use super::order;
use super::visual::Visual;

/// Returns a text in at most `width` cells.
///
/// What does not fit is replaced by the ellipsis of the options. It stands at the end of the line
/// in the base direction of the whole text, so at the left end of a right-to-left label, also
/// after a Latin word: it belongs to the label, not to the word. Spaces, separators and other
/// neutral characters before it are left out, but for the end of a bracket that is closed.
///
/// The cut is at the end of a word where that leaves at least two thirds of the cells in use, or half
/// before a word of letters, else inside the word (so addresses are cut inside); inside an Arabic word
/// only where no whole one stands before it, since a part of
/// it reads as another word, and a bracket round Arabic words goes with its end. A number with its
/// separators, sign, percent or currency is shown whole or not at all, unless the text begins with
/// it. No opening bracket or quote is the last thing shown. One or two letters of a word, an Arabic
/// article or particle, go where that keeps half of the cells.
///
/// # Properties
/// `fit(text, width)` is the line of `text` if that has at most `width` cells; else the line of a
/// beginning of `text`, and the ellipsis. Width 0 gives an empty line.
pub fn fit(logical: &str, width: usize, options: &Options) -> Visual {
    let base = order::direction(logical, options.base);
    let options = &Options {
        base: base.into(),
        ..*options
    };
    let head = head(logical, width, options);
    let line = Visual::new(head, options);
    if head.len() == logical.len() && line.width() <= width {
        return line;
    }
    let ellipsis = match options.ellipsis {
        Ellipsis::Sign => "\u{2026}",
        Ellipsis::Dots => "...",
    };
    let ellipsis: Vec<char> = ellipsis.chars().take(width).collect();
    let cut = Letters::new(head, &line).cut(width - ellipsis.len());
    let shown = logical
        .split_at_checked(cut)
        .map_or("", |(shown, _)| shown)
        .trim_end();
    let line = Visual::new(shown, options);
    with_ellipsis(&line, &ellipsis, shown.len()..logical.len(), options.order)
}

/// Returns a beginning of the text that is the whole text or surely too wide.
fn head<'text>(logical: &'text str, width: usize, options: &Options) -> &'text str {
    // A lam-alef is one cell for two letters, and nothing else takes fewer cells than it has
    // visible clusters.
    let enough = width.saturating_mul(2);
    if logical.len() <= enough {
        return logical;
    }
    cluster::beginning(logical, enough, options.marks)
}

fn with_ellipsis(
    line: &Visual,
    ellipsis: &[char],
    hidden: std::ops::Range<usize>,
    order: CellOrder,
) -> Visual {
    let mut whole = Visual::empty(line.direction());
    let dots = |whole: &mut Visual| {
        for &dot in ellipsis {
            whole.push([dot], 1, hidden.clone());
        }
    };
    let first = line.direction() == Direction::Rtl && order == CellOrder::Visual;
    if first {
        dots(&mut whole);
    }
    for glyph in line.glyphs() {
        whole.push(glyph.symbol.chars(), glyph.width, glyph.source);
    }
    if !first {
        dots(&mut whole);
    }
    whole
}
