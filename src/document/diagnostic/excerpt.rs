//! The line of a file that a finding points at, with a caret under it.
//!
//! In: bytes, a place in them. Out: two lines, or more for a long path. Always holds: a line of any length and of any bytes
//! gives an excerpt of bounded width; the caret stands under the cell that shows the place, or
//! there is none. Deliberately not here: several lines at once.

mod window;

use std::ops::Range;

use self::window::VisibleLine;
use super::Audience;
use crate::document::TextSpan;
use crate::text::{Options, Visual, printable, wrap};

/// The most cells of a line that a log shows.
const WIDEST_IN_LOG: usize = 96;
/// The most cells of a line that a terminal shows, however wide it is.
const WIDEST: usize = 200;
/// Bytes beyond these cannot be shown: four to a code point, and some that leave no trace.
const FARTHEST_BYTES: usize = 1024;

/// What parts the number of a line from the line.
const BAR: &str = " | ";

/// Returns the numbered line, the line with the caret, and the path behind it or below.
///
/// In a terminal no line is wider than it.
pub(super) fn lines(bytes: &[u8], span: TextSpan, path: &str, reader: Audience) -> Vec<String> {
    let number = format!("{:>5}", span.line);
    let margin = format!("{}{BAR}", " ".repeat(number.len()));
    let path = printable(path);
    let mut lines = Vec::new();
    match reader.cells() {
        Some((columns, options)) => {
            // A caret may stand after the line.
            let room = columns.saturating_sub(margin.len() + 1);
            let (before, after) = around(bytes, span.offset, room.min(WIDEST), &options);
            let text = Visual::new(&format!("{before}{after}"), &options);
            let cells = text.cells_at(before.len());
            let cell = cells.map_or(text.width(), |cells| cells.start);
            lines.push(format!("{number}{BAR}{text}"));
            let mark = format!("{margin}{}^", " ".repeat(cell));
            let beside = Visual::new(&path, &options);
            if mark.len() + 1 + beside.width() <= columns {
                lines.push(format!("{mark} {beside}"));
            } else {
                lines.push(mark);
                let parts = wrap(&path, room, &options);
                lines.extend(parts.iter().map(|part| format!("{margin}{part}")));
            }
        }
        None => {
            let (before, after) = around(bytes, span.offset, WIDEST_IN_LOG, &Options::default());
            lines.push(format!("{number}{BAR}{before}{after}"));
            // Where Arabic stands before the place, editors and terminals disagree on columns.
            let is_from_left = |c| c < '\u{590}' || c == '\u{2026}';
            let caret = before.chars().all(is_from_left);
            let caret = caret.then(|| format!("{}^ ", " ".repeat(before.chars().count())));
            lines.push(format!("{margin}{}{path}", caret.unwrap_or_default()));
        }
    }
    lines
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// Returns what stands before and after a byte in its line, printable and cut to `room` cells.
fn around(bytes: &[u8], offset: usize, room: usize, options: &Options) -> (String, String) {
    let (head, tail) = bytes.split_at_checked(offset).unwrap_or((bytes, &[]));
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let start = head.iter().rposition(is_end).map_or(0, |end| end + 1);
    let end = tail.iter().position(is_end).unwrap_or(tail.len());
    let first = start.max(head.len().saturating_sub(FARTHEST_BYTES));
    let last = end.min(FARTHEST_BYTES);
    let line = VisibleLine {
        before: shown(head, first..head.len()),
        after: shown(tail, 0..last),
        is_begun: start < first,
        goes_on: last < end,
    };
    line.window(room, options)
}

fn shown(bytes: &[u8], part: Range<usize>) -> String {
    let text = String::from_utf8_lossy(bytes.get(part).unwrap_or_default());
    printable(&text).into_owned()
}
