//! The lines that an entry of a page takes after its first.
//!
//! In: what is said on the line of an entry, the columns of the page. Out: lines of cells, each with
//! its indent: the rest of a text that is to be read whole, then what is said under it. Always holds:
//! nothing of it is cut. Deliberately not here: the first line, which has a sign, a date, and remarks
//! beside its text.

use crate::facts::Page;
use crate::facts::page::{LineSign, PageLine};
use crate::text::{self, Options, Visual};
use crate::words::Language;

/// Columns of one level.
const STEP: u16 = 2;

/// A line after the first.
#[derive(Debug, Clone)]
pub struct Further {
    /// Columns before it.
    pub indent: u16,
    /// Its cells.
    pub line: Visual,
    /// The text that it belongs to: none for that of the first line.
    pub below: Option<usize>,
}

/// Returns the columns of a page for a date or a number before the text of an entry.
pub fn lead(page: Page, columns: u16, language: Language) -> u16 {
    let most = columns / language.choose(3, 2);
    page.lead_columns(language).min(most)
}

/// Sets the text of an entry that is to be read whole, its first line among them.
pub fn set(
    said: &PageLine,
    (page, language): (Page, Language),
    columns: u16,
    options: &Options,
) -> Vec<Visual> {
    // At the end of the first line stand its marks.
    let marks = 2 * u16::from(said.is_inferred) + 5 * u16::from(said.is_foreign);
    let taken = indent(said, (page, language), columns) + marks;
    text::wrap(&said.text, room(columns, taken), options)
}

/// Sets everything after the first line of an entry.
pub fn further(
    said: &PageLine,
    (page, language): (Page, Language),
    columns: u16,
    options: &Options,
) -> Vec<Further> {
    let indent = indent(said, (page, language), columns);
    let text = match said.wraps {
        true => set(said, (page, language), columns, options),
        false => Vec::new(),
    };
    let rest = text.into_iter().skip(1).map(|line| Further {
        indent,
        line,
        below: None,
    });
    let has_lead = lead(page, columns, language) > 0;
    let below_indent = indent + if has_lead { 0 } else { STEP };
    let below = said.below.iter().enumerate().flat_map(|(nth, said)| {
        let lines = text::wrap(said, room(columns, below_indent), options);
        lines.into_iter().map(move |line| Further {
            indent: below_indent,
            line,
            below: Some(nth),
        })
    });
    rest.chain(below).collect()
}

/// Returns the columns before the text of an entry.
fn indent(said: &PageLine, (page, language): (Page, Language), columns: u16) -> u16 {
    let sign = if said.sign == LineSign::None { 0 } else { STEP };
    let lead = match lead(page, columns, language) {
        lead if lead > 0 && said.level == 0 => lead + 1,
        _ => 0,
    };
    said.level * STEP + sign + lead
}

/// Returns the columns of a page that are left for a text. A column stays free on both sides.
fn room(columns: u16, taken: u16) -> usize {
    usize::from(columns.saturating_sub(2 + taken).max(1))
}
