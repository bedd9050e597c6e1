//! What a terminal can do beyond what every terminal can.
//!
//! Comes in: nothing. Goes out: a few yes and no. Always holds: [`Capabilities::PLAIN`] is what a
//! terminal gets of which nothing is known: text, colours, and the cursor set by row and column.
//! Deliberately not here: which terminal can what (`identity`).

/// What a terminal is known to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Capabilities {
    /// The cursor moves by `CR`, `LF`, `BS`, `CUF`, `CUB`, `CHA` and the like, and the colour of the
    /// letters of a blank makes no difference to how its neighbours are shown.
    pub moves: bool,
    /// `EL`, `ED` and `ECH` erase.
    pub erases: bool,
    /// What is erased takes the background of the style that is written in (`bce` of terminfo).
    pub fills: bool,
    /// What `REP` repeats.
    pub repeats: Repeats,
    /// `DECSTBM`, `SU` and `SD` scroll a part of the rows.
    pub scrolls: bool,
}

/// After which characters `REP` repeats them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Repeats {
    /// After none, or that is not known.
    #[default]
    Nothing,
    /// After those of ASCII.
    Ascii,
    /// After every character of one cell.
    Any,
}

impl Repeats {
    /// Says whether a character can be repeated.
    pub(super) fn takes(self, c: char) -> bool {
        match self {
            Self::Nothing => false,
            Self::Ascii => c.is_ascii(),
            Self::Any => true,
        }
    }
}

impl Capabilities {
    /// Nothing that a terminal could lack.
    pub const PLAIN: Self = Self {
        moves: false,
        erases: false,
        fills: false,
        repeats: Repeats::Nothing,
        scrolls: false,
    };

    /// All of them.
    pub const ALL: Self = Self {
        moves: true,
        erases: true,
        fills: true,
        repeats: Repeats::Any,
        scrolls: true,
    };
}
