//! What stands on the lines that an entry of a page takes.
//!
//! In: what is said on the line of an entry, the columns of the page. Out: what is said at the end of
//! its first line, and further lines of cells, each with its indent: the rest of a text that is to be
//! read whole, what had no room at the end and yields, then what is said under it. Always holds:
//! nothing of a further line is cut. Deliberately not here: signs and marks of the first line.

use crate::facts::Page;
use crate::facts::detail::Wording;
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
    /// What it is a line of.
    pub of: Said,
}

/// What is said in a line after the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// The text itself.
    Text,
    /// What yields at the end of the first line.
    Tail(usize),
    /// A shorter form of that.
    Shorter(usize),
    /// What is said under the text.
    Below(usize),
}

/// Returns the columns of a page for a date or a number before the text of an entry.
pub fn lead(page: Page, columns: u16, language: Language) -> u16 {
    let most = columns / language.choose(3, 2);
    page.lead_columns(language).min(most)
}

/// Says whether other entries of the page stand under an entry.
pub fn is_group(said: &PageLine, page: Page) -> bool {
    let has_groups = match page {
        Page::Phases | Page::Pillars => true,
        Page::Brief
        | Page::Indicators
        | Page::Milestones
        | Page::Money
        | Page::Governance
        | Page::Context
        | Page::Sources
        | Page::Gaps
        | Page::Inferences
        | Page::Next
        | Page::Changes
        | Page::Findings
        | Page::Own(_) => false,
    };
    has_groups && said.level == 0
}

/// Returns which remarks stand at the end of the first line, the last one first.
///
/// The text of an entry is worth more than what is said after it, but not all; the name of a group
/// is whole, and a sum or a value is what its line is for. What yields has a line below, so it goes
/// there where a remark before it would not be said at all.
pub fn at_end(
    said: &PageLine,
    (page, language): (Page, Language),
    columns: u16,
    options: &Options,
) -> Vec<usize> {
    let place = |yields: Option<usize>| {
        let remarks = said.tail.iter().map(String::as_str).enumerate().rev();
        let remarks = remarks.filter(|(nth, _)| said.yields != Some(*nth) || yields == Some(*nth));
        placed(said, (page, language), columns, options, remarks)
    };
    let (with, without) = (place(said.yields), place(None));
    let kept = with.iter().filter(|nth| said.yields != Some(**nth)).count();
    if kept < without.len() { without } else { with }
}

/// Places remarks at the end of the first line, from the last one on, while they have room.
fn placed<'a>(
    said: &PageLine,
    (page, language): (Page, Language),
    columns: u16,
    options: &Options,
    remarks: impl Iterator<Item = (usize, &'a str)>,
) -> Vec<usize> {
    let mut free = room(columns, taken(said, (page, language), columns));
    let needed = options.width(&said.text) + 3;
    let mut at_end = Vec::new();
    for (nth, tail) in remarks {
        let yields = said.yields == Some(nth);
        let least = if is_group(said, page) {
            needed
        } else if matches!(page, Page::Money | Page::Indicators) {
            needed.min(free / 3)
        } else if yields {
            needed
        } else {
            needed.min(free / 2 + 8)
        };
        let width = options.width(tail);
        if free > least + width {
            at_end.push(nth);
            free = free.saturating_sub(width + 3);
        } else if !yields {
            // What stands before it would be misread without it.
            break;
        }
    }
    at_end
}

/// Sets the text of an entry that is to be read whole, its first line among them.
pub fn set(
    said: &PageLine,
    (page, language): (Page, Language),
    columns: u16,
    options: &Options,
) -> Vec<Visual> {
    let taken = taken(said, (page, language), columns);
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
        of: Said::Text,
    });
    let has_lead = lead(page, columns, language) > 0 && said.level == 0;
    let below_indent = indent + if has_lead { 0 } else { STEP };
    let at_end = at_end(said, (page, language), columns, options);
    let width = room(columns, below_indent);
    let yielding = said.yields.filter(|nth| !at_end.contains(nth));
    let yielding = yielding.and_then(|nth| yielding_form(said, nth, width, options));
    let below = said.below.iter().enumerate();
    let below = below.map(|(nth, text)| (text, Said::Below(nth)));
    let below = yielding.into_iter().chain(below).flat_map(|(text, of)| {
        let lines = text::wrap(text, width, options);
        lines.into_iter().map(move |line| Further {
            indent: below_indent,
            line,
            of,
        })
    });
    rest.chain(below).collect()
}

/// Returns the longest form of what yields that has room on one line. Where none has, what would be
/// misread in part is left to the details, and all else goes on in further lines.
fn yielding_form<'a>(
    said: &'a PageLine,
    nth: usize,
    width: usize,
    options: &Options,
) -> Option<(&'a String, Said)> {
    let whole = (said.tail.get(nth)?, Said::Tail(nth));
    let shorter = said.shorter.iter().enumerate();
    let shorter = shorter.map(|(nth, form)| (form, Said::Shorter(nth)));
    let mut forms = std::iter::once(whole).chain(shorter);
    let fitting = forms.find(|(form, _)| options.width(form) <= width);
    fitting.or_else(|| said.shorter.is_empty().then_some(whole))
}

/// Returns the columns of a first line that its text and its remarks do not have.
fn taken(said: &PageLine, (page, language): (Page, Language), columns: u16) -> u16 {
    // At the end of the first line stand its marks.
    let marks = 2 * u16::from(said.is_inferred) + 5 * u16::from(said.wording == Wording::Other);
    indent(said, (page, language), columns) + marks
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
