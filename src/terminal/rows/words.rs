//! Words reversed letter by letter, for a terminal that draws each of them backwards.
//!
//! kitty gives what stands between two blanks or boxes in one face to its font's shaper, with
//! punctuation and digits. The first letter or Arabic digit decides: after a right-to-left one the
//! shaper lays the whole out from right to left, digits too, and turns brackets. Colours stay on the cells as they
//! were sent. So symbols turn round and styles stay. Always holds: a word of letters of one
//! direction is seen as it stood.
//!
//! Not promised is a word that begins with a right-to-left letter and ends with a left-to-right one.

use ratatui::buffer::Cell;
use ratatui::style::Modifier;
use unicode_bidi::BidiClass;

use super::{class, is_box, is_rtl};
use crate::text::mirrored;

/// Reverses the symbols of each word that the terminal draws backwards.
pub(super) fn reverse(row: &mut [Cell]) {
    for word in
        row.chunk_by_mut(|one, other| !parts(one) && !parts(other) && face(one) == face(other))
    {
        // What is sent first was seen last.
        let mut letters = word
            .iter()
            .rev()
            .filter(|cell| is_rtl(cell) || class(cell) == Some(BidiClass::L));
        if !letters.next().is_some_and(is_rtl) {
            continue;
        }
        let symbols: Vec<String> = word.iter().map(|cell| cell.symbol().to_owned()).collect();
        for (cell, symbol) in word.iter_mut().zip(symbols.iter().rev()) {
            let mut characters = symbol.chars();
            match (characters.next(), characters.next()) {
                (Some(c), None) => cell.set_char(mirrored(c)),
                _ => cell.set_symbol(symbol),
            };
        }
    }
}

/// Says whether a word ends at a cell: the terminal paints boxes itself.
fn parts(cell: &Cell) -> bool {
    cell.symbol().trim().is_empty() || is_box(cell)
}

/// What chooses the face of a font.
fn face(cell: &Cell) -> Modifier {
    cell.modifier & (Modifier::BOLD | Modifier::ITALIC)
}
