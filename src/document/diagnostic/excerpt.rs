//! The line of a file that a finding points at, with a caret under it.
//!
//! In: bytes, a place in them. Out: two lines. Always holds: a line of any length and of any bytes
//! gives an excerpt of bounded width; the caret stands under the cell that shows the place, or
//! there is none. Deliberately not here: several lines at once.

use std::ops::Range;

use super::{Reader, visual};
use crate::document::Place;
use crate::text::printable;

/// The most code points of a line that are shown.
const WIDEST: usize = 96;
/// The most code points before the caret when a line is cut.
const WIDEST_BEFORE: usize = 48;
/// Bytes beyond these cannot be shown: four to a code point, and some that leave no trace.
const FARTHEST_BYTES: usize = 1024;

/// Returns the numbered line and the line with the caret and the path.
pub(super) fn lines(bytes: &[u8], place: Place, path: &str, reader: Reader) -> [String; 2] {
    let (before, after) = around(bytes, place.offset);
    let line = format!("{before}{after}");
    let (text, caret) = match reader {
        Reader::Terminal => {
            let visual = visual(&line);
            let cell = visual
                .cells_at(before.len())
                .map_or(visual.width(), |cells| cells.start);
            (visual.to_string(), Some(cell))
        }
        Reader::Log => {
            // Where Arabic stands before the place, editors and terminals disagree on columns.
            let caret = before.chars().all(|c| c < '\u{590}');
            (line, caret.then(|| before.chars().count()))
        }
    };
    let number = place.line;
    let mark = match caret {
        Some(cells) => format!("      | {}^ {path}", " ".repeat(cells)),
        None => format!("      | {path}"),
    };
    [
        format!("{number:>5} | {text}").trim_end().to_owned(),
        mark.trim_end().to_owned(),
    ]
}

/// Returns what stands before and after a byte in its line, printable and cut to bounded length.
fn around(bytes: &[u8], offset: usize) -> (String, String) {
    let (head, tail) = bytes.split_at_checked(offset).unwrap_or((bytes, &[]));
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let start = head.iter().rposition(is_end).map_or(0, |end| end + 1);
    let end = tail.iter().position(is_end).unwrap_or(tail.len());
    let first = start.max(head.len().saturating_sub(FARTHEST_BYTES));
    let last = end.min(FARTHEST_BYTES);
    let before = shown(head, first..head.len());
    let after = shown(tail, 0..last);
    let (long_before, long_after) = (before.chars().count(), after.chars().count());
    let cut = start < first || last < end || long_before + long_after > WIDEST;
    if !cut {
        return (before, after);
    }
    let keep_before = long_before.min(WIDEST_BEFORE);
    let keep_after = long_after.min(WIDEST - keep_before);
    let mut head: String = before.chars().skip(long_before - keep_before).collect();
    let mut tail: String = after.chars().take(keep_after).collect();
    if start < first || keep_before < long_before {
        head.insert(0, '\u{2026}');
    }
    if last < end || keep_after < long_after {
        tail.push('\u{2026}');
    }
    (head, tail)
}

fn shown(bytes: &[u8], part: Range<usize>) -> String {
    let text = String::from_utf8_lossy(bytes.get(part).unwrap_or_default());
    printable(&text).into_owned()
}
