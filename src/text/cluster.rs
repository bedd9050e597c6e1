//! The logical text as clusters: what takes a cell together, in NFC, with its place in the source.
//!
//! In: any string. Out: a text for the rules of joining and direction, which still has marks and
//! invisible controls, and its clusters with their width in cells. Controls that are neither a
//! blank nor directional are gone from here on. Nothing is shaped or moved yet.

use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::invisible::{is_arabic_mark, is_blank, is_invisible, is_spanning_sign};
use super::options::Marks;

/// The widest cell group that a terminal knows.
const WIDEST: usize = 2;

/// What stands together: a letter with its marks, an emoji with its parts, or an invisible control.
#[derive(Clone, Debug)]
pub(super) struct Cluster {
    /// Bytes of the logical text.
    pub(super) source: Range<usize>,
    /// Bytes of [`Clusters::text`].
    pub(super) text: Range<usize>,
    /// Cells: 0 for what is not shown, else 1 or 2.
    pub(super) width: u8,
}

/// The clusters of a text, in logical order.
#[derive(Debug, Default)]
pub(super) struct Clusters {
    /// The text in NFC, without controls that nothing acts on, blanks of class B as spaces.
    pub(super) text: String,
    /// The clusters; their `text` ranges are adjacent and cover the text.
    pub(super) list: Vec<Cluster>,
}

impl Clusters {
    /// Splits a text into clusters.
    pub(super) fn new(logical: &str, marks: Marks) -> Self {
        let mut clusters = Self {
            text: String::with_capacity(logical.len()),
            list: Vec::new(),
        };
        for (offset, grapheme) in logical.grapheme_indices(true) {
            clusters.push(offset, grapheme, marks);
        }
        clusters
    }

    /// Returns the text of a cluster.
    pub(super) fn text_of(&self, cluster: &Cluster) -> &str {
        self.text.get(cluster.text.clone()).unwrap_or_default()
    }

    fn push(&mut self, offset: usize, grapheme: &str, marks: Marks) {
        if let Some(c) = only(grapheme) {
            self.push_char(offset, c, marks);
        } else if grapheme == "\r\n" {
            self.add(offset..offset + grapheme.len(), " ", marks);
        } else if grapheme.starts_with(is_spanning_sign) || width(grapheme, marks) > WIDEST {
            self.push_parts(offset, grapheme, marks);
        } else if is_nfc(grapheme) {
            self.add(offset..offset + grapheme.len(), grapheme, marks);
        } else {
            let composed: String = grapheme.nfc().collect();
            self.add(offset..offset + grapheme.len(), &composed, marks);
        }
    }

    fn push_char(&mut self, offset: usize, c: char, marks: Marks) {
        let source = offset..offset + c.len_utf8();
        match c {
            // A TAB stays until it is drawn: it separates segments (L1).
            '\t' => self.add(source, "\t", marks),
            _ if is_blank(c) => self.add(source, " ", marks),
            _ if c.is_control() => {}
            // Letters for compatibility (U+F900 and the like) have another letter as their NFC.
            _ => {
                let start = self.text.len();
                if is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes {
                    self.text.push(c);
                } else {
                    self.text.extend(std::iter::once(c).nfc());
                }
                self.close(source, start, marks);
            }
        }
    }

    /// Splits a cluster that no terminal keeps together, each visible character with what rides
    /// on it: signs that span digits, and conjuncts wider than two cells.
    fn push_parts(&mut self, offset: usize, grapheme: &str, marks: Marks) {
        let mut rest = grapheme;
        let mut start = offset;
        while let Some(first) = rest.chars().next() {
            let riders = rest.chars().skip(1).take_while(|&c| cells(c) == 0);
            let end = first.len_utf8() + riders.map(char::len_utf8).sum::<usize>();
            let Some((part, after)) = rest.split_at_checked(end) else {
                return;
            };
            let composed: String = part.nfc().collect();
            self.add(start..start + end, &composed, marks);
            start += end;
            rest = after;
        }
    }

    fn add(&mut self, source: Range<usize>, text: &str, marks: Marks) {
        let start = self.text.len();
        self.text.push_str(text);
        self.close(source, start, marks);
    }

    /// Ends the cluster that began at byte `start` of the text.
    fn close(&mut self, source: Range<usize>, start: usize, marks: Marks) {
        let text = start..self.text.len();
        let width = width(self.text.get(text.clone()).unwrap_or_default(), marks);
        let width = width.min(WIDEST) as u8;
        self.list.push(Cluster {
            source,
            text,
            width,
        });
    }
}

/// Returns the shortest beginning of a text that takes more than `cells` before shaping, or all.
pub(super) fn beginning(logical: &str, cells: usize, marks: Marks) -> &str {
    let mut used = 0;
    let mut scratch = Clusters::default();
    for (offset, grapheme) in logical.grapheme_indices(true) {
        scratch.text.clear();
        scratch.list.clear();
        scratch.push(offset, grapheme, marks);
        used += scratch
            .list
            .iter()
            .map(|own| usize::from(own.width))
            .sum::<usize>();
        if used > cells {
            let end = offset + grapheme.len();
            return logical
                .split_at_checked(end)
                .map_or(logical, |(beginning, _)| beginning);
        }
    }
    logical
}

/// Returns the characters of a cluster that reach its cell after the first one.
pub(super) fn riders(cluster: &str, marks: Marks) -> impl Iterator<Item = char> {
    let mut rest = cluster.chars().skip(1).peekable();
    std::iter::from_fn(move || {
        loop {
            let c = rest.next()?;
            let stays = match c {
                // Holds an emoji or a conjunct together only where a visible part follows.
                '\u{200D}' => rest.peek().is_some_and(|&next| cells(next) > 0),
                // Asks for the emoji form, which is two cells wide.
                '\u{FE0F}' => true,
                _ if is_arabic_mark(c) => marks == Marks::Keep,
                _ => !is_invisible(c),
            };
            if stays {
                return Some(c);
            }
        }
    })
}

/// Returns the character that a cell shows for another: a blank for a TAB, and U+FFFD for the
/// discouraged U+17D8, which would take three cells.
pub(super) fn shown(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{17D8}' => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}

/// Returns the width of one character by itself.
fn cells(c: char) -> usize {
    match shown(c) {
        c if is_spanning_sign(c) => 1,
        c if is_invisible(c) => 0,
        c => c.width().unwrap_or(0),
    }
}

/// Returns the width of a cluster as it is shown; none without a visible base.
fn width(cluster: &str, marks: Marks) -> usize {
    let Some(first) = cluster.chars().next() else {
        return 0;
    };
    let base = cells(first);
    let mut riders = riders(cluster, marks).peekable();
    if base == 0 || riders.peek().is_none() {
        return base;
    }
    let all: String = std::iter::once(shown(first)).chain(riders).collect();
    all.width().max(1)
}

/// Returns the only character of a text, if it has just one.
fn only(text: &str) -> Option<char> {
    let mut characters = text.chars();
    let first = characters.next()?;
    characters.next().is_none().then_some(first)
}
