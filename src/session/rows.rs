//! The finished rows of a screen, made right for the terminal at hand.
//!
//! In: a buffer in which everything stands where it is to be seen. Out: the same buffer so that
//! this terminal shows it so: one that reorders or joins by itself has to be sent something else.
//! Always holds: it comes after all drawing and before ratatui's comparison with the last frame, a
//! row depends on that row alone, so a partial update gives the picture of a full one; nothing is
//! lost and no cell moves to another row. It never looks at the cursor or the mouse: both use the
//! buffer as it was. What each terminal does was measured; how they are told apart is not known
//! here.

mod alternate;
mod cells;
mod spans;
mod words;

#[cfg(test)]
mod tests;

use ratatui::buffer::{Buffer, Cell};

use cells::{LRM, append, is_rtl};

/// What is done to a finished row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Strategy {
    /// Nothing: the terminal shows every cell where it was sent.
    #[default]
    Grid,
    /// Each right-to-left cell is followed by U+200E, so that no two of them are one run. Right
    /// wherever zero-width characters take no cell.
    Lrm,
    /// Each word is reversed: the terminal draws it backwards.
    Kitty,
    /// Runs are reversed into the order in which they are read, but numbers: the terminal reorders
    /// between the cells of left-to-right letters and boxes, and leaves brackets as they are.
    Konsole,
    /// The same for a terminal that turns brackets, too, and takes the base direction of a row from
    /// its first letter.
    Inv,
    /// The colours of neighbours differ by one step, which no eye can see: the terminal joins
    /// only what looks alike. Letters in one of the first sixteen colours are sent as with
    /// [`Strategy::Inv`].
    Alt,
}

impl Strategy {
    /// Every strategy.
    pub const ALL: [Self; 6] = [
        Self::Grid,
        Self::Lrm,
        Self::Kitty,
        Self::Konsole,
        Self::Inv,
        Self::Alt,
    ];

    /// Returns its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Lrm => "lrm",
            Self::Kitty => "kitty",
            Self::Konsole => "konsole",
            Self::Inv => "inv",
            Self::Alt => "alt",
        }
    }

    /// Makes every row right.
    pub fn apply(self, buffer: &mut Buffer) {
        let columns = usize::from(buffer.area.width).max(1);
        for row in buffer.content.chunks_mut(columns) {
            self.apply_to(row);
        }
    }

    /// Makes one row right.
    pub fn apply_to(self, row: &mut [Cell]) {
        // Which words it concerns is another question to kitty.
        if self == Self::Grid || (self != Self::Kitty && !row.iter().any(is_rtl)) {
            return;
        }
        match self {
            Self::Grid => {}
            Self::Lrm => {
                for cell in row.iter_mut().filter(|cell| is_rtl(cell)) {
                    append(cell, LRM);
                }
            }
            Self::Kitty => words::reverse(row),
            Self::Konsole => spans::reverse(row, spans::Brackets::AsTheyAre),
            Self::Inv => spans::reverse(row, spans::Brackets::Turned),
            Self::Alt => {
                if !alternate::colours(row) {
                    spans::reverse(row, spans::Brackets::Turned);
                }
            }
        }
    }
}
