//! Words reversed letter by letter, for a terminal that draws each of them backwards.
//!
//! kitty gives what stands between two blanks or boxes in one face to its font's shaper, with
//! punctuation and digits. The first character with a script of its own decides: after one of a
//! right-to-left script the shaper lays the whole out from right to left, digits too, and turns
//! brackets. That is not UAX #9, to which the percent sign of Arabic and the digits of Persian are no
//! letters, and its comma and question mark are. A wide character comes from another font, so a word
//! ends at it. Colours stay on the cells as they were sent. So symbols turn round and styles stay.
//! Always holds: a word of letters of one direction is seen as it stood, and no symbol is lost.
//!
//! Not promised is a word that begins with a right-to-left letter and ends with a left-to-right one.

use ratatui::buffer::Cell;
use ratatui::style::Modifier;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_width::UnicodeWidthStr;

use super::cells::{FIRST_RTL, is_box};
use crate::text::{Direction, mirrored};

/// Reverses the symbols of each word that the terminal draws backwards.
pub(super) fn reverse(row: &mut [Cell]) {
    if !row
        .iter()
        .any(|cell| direction(cell) == Some(Direction::Rtl))
    {
        return;
    }
    for word in
        row.chunk_by_mut(|one, other| !parts(one) && !parts(other) && face(one) == face(other))
    {
        // What is sent first was seen last.
        if word.iter().rev().find_map(direction) != Some(Direction::Rtl) {
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

/// Returns the direction of the script that a cell belongs to; none where it belongs to several.
fn direction(cell: &Cell) -> Option<Direction> {
    let c = cell.symbol().chars().next()?;
    // Most cells of most screens need no look into the table.
    if c < FIRST_RTL {
        return c.is_alphabetic().then_some(Direction::Ltr);
    }
    match c {
        // Scripts.txt has these for Common: Arabic shares them with Syriac, Thaana and others.
        '\u{605}' | '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{640}' | '\u{6dd}' | '\u{8e2}'
        | '\u{200f}' => None,
        // The percent sign and its kin, and the digits of Persian.
        '\u{66a}' | '\u{6f0}'..='\u{6f9}' | '\u{609}' | '\u{60a}' => Some(Direction::Rtl),
        _ => match bidi_class(c) {
            BidiClass::R | BidiClass::AL | BidiClass::AN => Some(Direction::Rtl),
            BidiClass::L => Some(Direction::Ltr),
            _ => None,
        },
    }
}

/// Says whether a word ends at a cell: the terminal paints boxes itself.
fn parts(cell: &Cell) -> bool {
    cell.symbol().trim().is_empty() || is_box(cell) || cell.symbol().width() > 1
}

/// What chooses the face of a font.
fn face(cell: &Cell) -> Modifier {
    cell.modifier & (Modifier::BOLD | Modifier::ITALIC)
}
