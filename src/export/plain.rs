//! The visual cells of a picture, a line a row.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;

/// Returns the rows, each ended by a newline, without the blanks at their right ends.
pub fn plain(buffer: &Buffer) -> String {
    let mut text = String::new();
    for y in buffer.area.top()..buffer.area.bottom() {
        let row: String = (buffer.area.left()..buffer.area.right())
            .filter_map(|x| buffer.cell((x, y)))
            .map(symbol)
            .collect();
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

/// Returns what stands for a cell where nothing can be reversed: a block that fills its cell from
/// the right is the complementary one from the left with its colours turned (Unicode has only a
/// half and an eighth from the right).
fn symbol(cell: &Cell) -> &str {
    let symbol = cell.symbol();
    let eighths = match symbol.chars().next() {
        Some(block @ '\u{2589}'..='\u{258f}') if cell.modifier.contains(Modifier::REVERSED) => {
            u32::from(block) - 0x2588
        }
        _ => return symbol,
    };
    match eighths {
        0..=2 => "\u{2595}",
        3..=5 => "\u{2590}",
        _ => "\u{2588}",
    }
}
