//! The colours of a cell as they are seen.
//!
//! In: a cell and the paper it stands on. Out: red, green and blue. Always holds: reversal and
//! dimness are done here, so that a picture knows only letters on a ground. Deliberately not
//! here: which colours a role has (`view::Theme`).

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use crate::session::palette;
use crate::view::{Background, Depth, Rgb, Theme};

/// What stands for the colours that a cell leaves to the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// The colour of empty cells.
    pub ground: Rgb,
    /// The colour of letters.
    pub ink: Rgb,
}

impl Paper {
    /// Returns the paper of a dark or a light screen.
    pub fn of(background: Background) -> Self {
        let depth = Depth::True;
        let style = Theme { depth, background }.ground();
        Self {
            ground: style.bg.and_then(rgb).unwrap_or(Rgb(0, 0, 0)),
            ink: style.fg.and_then(rgb).unwrap_or(Rgb(255, 255, 255)),
        }
    }
}

/// How much of the ground shows through dim letters, of 255.
const DIMNESS: u8 = 102;

/// Letters on a ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct CellColours {
    pub(super) fore: Rgb,
    pub(super) back: Rgb,
}

/// Returns the colours of a cell as they are seen.
pub(super) fn seen(cell: &Cell, paper: Paper) -> CellColours {
    let fore = rgb(cell.fg).unwrap_or(paper.ink);
    let back = rgb(cell.bg).unwrap_or(paper.ground);
    let (fore, back) = if cell.modifier.contains(Modifier::REVERSED) {
        (back, fore)
    } else {
        (fore, back)
    };
    let fore = if cell.modifier.contains(Modifier::DIM) {
        fore.towards(back, DIMNESS)
    } else {
        fore
    };
    CellColours { fore, back }
}

fn rgb(colour: Color) -> Option<Rgb> {
    match colour {
        Color::Rgb(red, green, blue) => Some(Rgb(red, green, blue)),
        named => palette::index(named).map(indexed),
    }
}

/// Returns a colour of the 256, the first sixteen as most terminals show them.
fn indexed(index: u8) -> Rgb {
    if let Some((red, green, blue)) = palette::fixed(index) {
        return Rgb(red, green, blue);
    }
    match index {
        0 => Rgb(0x10, 0x15, 0x1b),
        1 | 9 => Rgb(0xe0, 0x6c, 0x6c),
        2 | 10 => Rgb(0x5f, 0xc7, 0x87),
        3 | 11 => Rgb(0xd9, 0xb1, 0x62),
        4 | 12 => Rgb(0x6a, 0xa5, 0xe8),
        5 | 13 => Rgb(0xc8, 0xa2, 0xff),
        6 | 14 => Rgb(0x6c, 0xc7, 0xf5),
        8 => Rgb(0x94, 0xa0, 0xad),
        7 | 15.. => Rgb(0xdc, 0xe3, 0xea),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(modifier: Modifier) -> Cell {
        let mut cell = Cell::new("x");
        cell.fg = Color::Rgb(200, 100, 0);
        cell.bg = Color::Rgb(0, 0, 100);
        cell.modifier = modifier;
        cell
    }

    #[test]
    fn a_reversed_cell_changes_letters_and_ground() {
        let paper = Paper::of(Background::Dark);
        let plain = seen(&cell(Modifier::empty()), paper);
        let turned = seen(&cell(Modifier::REVERSED), paper);
        assert_eq!((plain.fore, plain.back), (turned.back, turned.fore));
        assert_eq!(plain.fore, Rgb(200, 100, 0));
    }

    #[test]
    fn dim_letters_are_nearer_to_their_ground() {
        let dim = seen(&cell(Modifier::DIM), Paper::of(Background::Dark));
        assert_eq!(dim.fore, Rgb(120, 60, 40));
        assert_eq!(dim.back, Rgb(0, 0, 100));
    }

    #[test]
    fn what_a_cell_leaves_open_is_the_papers() {
        for background in [Background::Dark, Background::Light] {
            let paper = Paper::of(background);
            let seen = seen(&Cell::new("x"), paper);
            assert_eq!((seen.fore, seen.back), (paper.ink, paper.ground));
            assert_ne!(seen.fore, seen.back);
        }
    }

    #[test]
    fn the_cube_and_the_greys_are_those_of_xterm() {
        let named = [16, 17, 196, 231, 232, 255].map(|index| indexed(index).to_string());
        let known = [
            "#000000", "#00005f", "#ff0000", "#ffffff", "#080808", "#eeeeee",
        ];
        assert_eq!(named, known);
        assert_eq!(indexed(9), indexed(1));
    }
}
