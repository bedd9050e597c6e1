//! Colours by their numbers among the 256 of a terminal.
//!
//! Always holds: a number below 16 is a colour of the user's own choice, one from there on is the same
//! everywhere. Deliberately not here: what a colour means.

use ratatui::style::Color;

/// Returns the number of a colour; none of the terminal's own, and of a true one.
pub(crate) fn index(colour: Color) -> Option<u8> {
    Some(match colour {
        Color::Reset | Color::Rgb(..) => return None,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Indexed(index) => index,
    })
}

/// Returns red, green and blue by a number: of a cube with six steps a side, then of 24 greys; none of
/// what is the user's own.
pub(crate) fn fixed(index: u8) -> Option<(u8, u8, u8)> {
    let step = |nth: u8| match nth % 6 {
        0 => 0,
        nth => 55 + 40 * nth,
    };
    let nth = index.checked_sub(16)?;
    Some(match index.checked_sub(232) {
        None => (step(nth / 36), step(nth / 6), step(nth)),
        Some(grey) => (8 + 10 * grey, 8 + 10 * grey, 8 + 10 * grey),
    })
}
