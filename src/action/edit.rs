//! What a reader can do in a line that is typed.

/// A verb of the typed line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edit {
    /// Puts in what is offered, or what of it is marked.
    Complete,
    /// Puts in a character.
    Insert(char),
    /// Moves the cursor to the physical left.
    Left,
    /// Moves the cursor to the physical right.
    Right,
    /// Moves the cursor to the beginning of the text.
    Start,
    /// Moves the cursor to the end of the text.
    End,
    /// Takes away the letter before the cursor, with its marks.
    DeleteBefore,
    /// Takes away the letter after the cursor, with its marks.
    Delete,
    /// Takes away everything before the cursor.
    DeleteToStart,
    /// Takes away the word before the cursor.
    DeleteWord,
    /// Goes one up: to the text that was kept before this one, or to the entry above.
    Up,
    /// Goes one down: to the text that was kept after this one, or to the entry below.
    Down,
    /// Goes a screen of entries up.
    PageUp,
    /// Goes a screen of entries down.
    PageDown,
    /// Looks in every open roadmap, or in this one again.
    Everywhere,
    /// Closes the line and keeps what it found.
    Keep,
    /// Closes the line and takes back what it did.
    GiveUp,
}
