//! The same with colours, as SGR sequences (ECMA-48, 8.3.117).

use ratatui::buffer::Buffer;

use crate::session::encode::style::Pen;

/// Returns the rows with their styles; each row ends plain, and each style is said whole, so that a
/// row or a part of one can be taken out.
pub fn ansi(buffer: &Buffer) -> String {
    let mut text = String::new();
    for y in buffer.area.top()..buffer.area.bottom() {
        let cells = (buffer.area.left()..buffer.area.right()).filter_map(|x| buffer.cell((x, y)));
        let mut last = None;
        for cell in cells {
            let pen = Pen::of(cell);
            if last.replace(pen) != Some(pen) {
                pen.say_whole(&mut text);
            }
            text.push_str(cell.symbol());
        }
        Pen::default().say_whole(&mut text);
        text.push('\n');
    }
    text
}
