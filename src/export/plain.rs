//! The visual cells of a picture, a line a row.

use ratatui::buffer::Buffer;

/// Returns the rows, each ended by a newline, without the blanks at their right ends.
#[must_use]
pub fn plain(buffer: &Buffer) -> String {
    let mut text = String::new();
    for y in buffer.area.top()..buffer.area.bottom() {
        let row: String = (buffer.area.left()..buffer.area.right())
            .filter_map(|x| buffer.cell((x, y)))
            .map(|cell| cell.symbol())
            .collect();
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}
