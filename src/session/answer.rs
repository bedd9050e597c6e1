//! What a terminal answers when it is asked what it is.
//!
//! Comes in by the decoder. Deliberately not here: who asked, and what follows.

/// What a terminal says about itself.
///
/// Texts are decoded leniently and hold no control characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// DSR: the terminal is ready, and has taken all that was written before it was asked.
    Ready,
    /// XTVERSION: name and version, such as `kitty(0.26.5)`.
    Version(String),
    /// DECRPM: the state of a mode.
    Mode {
        /// Whether the mode is one of DEC's private ones (`CSI ?`).
        private: bool,
        /// The number of the mode.
        mode: u16,
        /// 0 unknown, 1 set, 2 reset, 3 always set, 4 always reset.
        state: u16,
    },
    /// DA1: the class of the terminal, then its features.
    PrimaryAttributes(Vec<u16>),
    /// DA2: type, version, and one more number.
    SecondaryAttributes(Vec<u16>),
    /// An operating system command, such as a colour: its number and the rest.
    Command {
        /// 4 for the palette, 10 for the foreground, 11 for the background.
        number: u16,
        /// Everything after the first semicolon, such as `rgb:ffff/ffff/ffff`.
        value: String,
    },
    /// Well-formed, and nothing that the program asks for.
    Unknown,
}
