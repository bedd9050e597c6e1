//! What a caller may choose about a line: its base direction, shaping, marks, order, ellipsis.
//!
//! Plain values without invariants. The defaults are right for a label on the screen.

/// A direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// How the base direction of a text is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Base {
    /// By the first strong character (UAX #9 P2 and P3), left to right where there is none.
    #[default]
    Auto,
    /// By the first strong character, this direction where there is none (numbers alone).
    AutoOr(Direction),
    /// By the words, as a higher protocol may (UAX #9 HL1): right to left if at least half of the
    /// words with a strong character are, each by its first one; that of the isolate where all of it is
    /// one (`sided`); this direction without any. For labels and paragraphs of the screen: an Arabic
    /// sentence may begin with a Latin name.
    WordsOr(Direction),
    /// Left to right, whatever the text says.
    Ltr,
    /// Right to left, whatever the text says.
    Rtl,
}

impl From<Direction> for Base {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Ltr => Self::Ltr,
            Direction::Rtl => Self::Rtl,
        }
    }
}

/// What happens to Arabic marks (tashkeel).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Marks {
    /// They are not shown: several terminals break lines that have them.
    #[default]
    Drop,
    /// They stay in the cell of their letter.
    Keep,
}

/// The order in which the cells of a line come out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CellOrder {
    /// As they stand on the screen, from left to right (UAX #9).
    #[default]
    Visual,
    /// As they are read: no reordering and no mirroring, for screen readers and bug reports.
    Logical,
}

/// The sign that stands for what was cut off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ellipsis {
    /// One cell, U+2026.
    #[default]
    Sign,
    /// Up to three full stops, for screens that have only ASCII.
    Dots,
}

/// The choices for one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Options {
    /// How the base direction is found.
    pub base: Base,
    /// Whether letters become presentation forms, and lam-alef one cell.
    pub shape: bool,
    /// Whether Arabic marks are shown.
    pub marks: Marks,
    /// The order of the cells.
    pub order: CellOrder,
    /// What stands for the part cut off.
    pub ellipsis: Ellipsis,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base: Base::default(),
            shape: true,
            marks: Marks::default(),
            order: CellOrder::default(),
            ellipsis: Ellipsis::default(),
        }
    }
}
