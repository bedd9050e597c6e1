//! Neighbours whose colours differ by one step, for a terminal that joins and reorders only what
//! has the same colours.
//!
//! Always holds: a row is changed as a whole or not at all; characters are never changed, and no
//! colour by more than one step of 255 in its blue. Such a terminal knows true colours even where
//! nothing says so, as over SSH: a colour of the cube or the greys is sent as the true one that it is.

use ratatui::buffer::Cell;
use ratatui::style::Color;

use super::cells::is_rtl;
use crate::session::palette;

/// Lets the colours of all cells alternate, since a blank of the same colour joins the letters on
/// both sides; says whether every right-to-left cell has a colour that can be changed by so little.
pub(super) fn colours(row: &mut [Cell]) -> bool {
    let mut letters = row.iter().filter(|cell| is_rtl(cell));
    if !letters.all(|cell| true_colour(cell.fg).is_some()) {
        return false;
    }
    for (column, cell) in row.iter_mut().enumerate() {
        if let Some((red, green, blue)) = true_colour(cell.fg) {
            // By the column, so that a cell looks the same whatever stands beside it.
            let step = u8::from(column % 2 == 1);
            cell.fg = Color::Rgb(red, green, (blue & !1) | step);
        }
    }
    true
}

/// Returns red, green and blue of a colour that is the same everywhere; the first sixteen are the
/// user's own.
fn true_colour(colour: Color) -> Option<(u8, u8, u8)> {
    match colour {
        Color::Rgb(red, green, blue) => Some((red, green, blue)),
        named => palette::fixed(palette::index(named)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_of_the_palette_are_sent_as_what_they_are() {
        for (index, known) in [
            (16, Some((0, 0, 0))),
            (67, Some((95, 135, 175))),
            (231, Some((255, 255, 255))),
            (232, Some((8, 8, 8))),
            (255, Some((238, 238, 238))),
            (15, None),
        ] {
            assert_eq!(true_colour(Color::Indexed(index)), known, "{index}");
        }
    }

    #[test]
    fn a_row_of_the_palette_alternates_and_one_of_the_sixteen_stays() {
        let row = |colour| {
            let mut letter = Cell::new("\u{fe8d}");
            letter.fg = colour;
            vec![letter; 3]
        };
        let mut palette = row(Color::Indexed(67));
        assert!(colours(&mut palette));
        let blues = palette.iter().map(|cell| cell.fg).collect::<Vec<_>>();
        let (even, odd) = (Color::Rgb(95, 135, 174), Color::Rgb(95, 135, 175));
        assert_eq!(blues, [even, odd, even]);
        let mut sixteen = row(Color::Cyan);
        assert!(!colours(&mut sixteen));
        assert_eq!(sixteen, row(Color::Cyan));
    }
}
