//! What a cell of a finished row holds: a letter of which direction, a line, a part of a wide symbol.

use ratatui::buffer::Cell;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_width::UnicodeWidthStr;

/// The first block of right-to-left letters: Hebrew.
pub(super) const FIRST_RTL: char = '\u{590}';

/// LEFT-TO-RIGHT MARK.
pub(super) const LRM: char = '\u{200e}';

/// Appends a character to a symbol; its width must be zero.
pub(super) fn append(cell: &mut Cell, zero_width: char) {
    let mut symbol = cell.symbol().to_owned();
    symbol.push(zero_width);
    cell.set_symbol(&symbol);
}

/// Says whether a cell holds a right-to-left letter (UAX #9: R or AL).
pub(super) fn is_letter(cell: &Cell) -> bool {
    matches!(class(cell), Some(BidiClass::R | BidiClass::AL))
}

/// Says whether a cell holds what lies in a right-to-left run wherever it stands: a letter, or an
/// Arabic digit (AN).
pub(super) fn is_rtl(cell: &Cell) -> bool {
    // Most cells of most screens need no look into the table.
    let is_beyond = |c: char| c >= FIRST_RTL && !('\u{2070}'..'\u{fb1d}').contains(&c);
    cell.symbol().starts_with(is_beyond) && (is_letter(cell) || class(cell) == Some(BidiClass::AN))
}

/// Says whether a cell holds a line or a block, which terminals that draw these themselves keep
/// apart from text. Other shapes, such as `▾`, are letters of a font to them.
pub(super) fn is_box(cell: &Cell) -> bool {
    let is_box = |c| ('\u{2500}'..='\u{259f}').contains(&c);
    cell.symbol().starts_with(is_box)
}

/// Says whether a cell holds a line, a block or another geometric shape.
pub(super) fn is_shape(cell: &Cell) -> bool {
    let is_shape = |c| ('\u{2500}'..='\u{25ff}').contains(&c);
    cell.symbol().starts_with(is_shape)
}

/// Returns the class of the character that a cell shows; none where it is blank.
pub(super) fn class(cell: &Cell) -> Option<BidiClass> {
    cell.symbol().chars().next().map(bidi_class)
}

/// Says whether a cell is the second of a wide symbol, which is not sent.
pub(super) fn is_covered(row: &[Cell], place: usize) -> bool {
    let before = place.checked_sub(1);
    before.is_some_and(|before| unit(row, before) > 1)
}

/// Returns how many cells belong together, from one on: a wide symbol takes two.
pub(super) fn unit(row: &[Cell], from: usize) -> usize {
    let width = row.get(from).map_or(1, |cell| cell.symbol().width());
    width.clamp(1, row.len().saturating_sub(from).max(1))
}
