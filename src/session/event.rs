//! What reaches the program from outside: one enum for everything that can wake it.
//!
//! The decoder makes keys, mouse reports, pastes and answers out of bytes; the session adds
//! what does not come as bytes. Nothing here says what an event means to the program.

use crossterm::event::{KeyEvent, MouseEvent};
use ratatui::layout::Size;

use super::queries::Known;

/// Something that happened outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed or repeats; releases are never reported.
    ///
    /// A printable character says itself whether Shift was held, so `SHIFT` is set only on keys
    /// that are not characters; `BackTab` carries no `SHIFT` either.
    Key(KeyEvent),
    /// A button, the wheel or a drag; columns and rows are zero-based.
    Mouse(MouseEvent),
    /// Text from the clipboard, as it came: line ends and control characters included.
    Paste(String),
    /// The terminal answered a query, perhaps long after it was asked.
    Answer(Answer),
    /// What the terminal is has become known, or known better: rows may be sent otherwise from now
    /// on, so the screen is drawn whole.
    Known(Box<Known>),
    /// The window has a new size in cells; both sides are at least 1.
    Resize(Size),
    /// The screen was lost while the program was stopped and must be drawn whole.
    Resumed,
    /// Nothing has happened for as long as the program wanted to wait.
    TimePassed,
    /// The line is gone: nothing can be read or shown any more.
    Closed,
}

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
