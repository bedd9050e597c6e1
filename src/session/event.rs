//! What reaches the program from outside: one enum for everything that can wake it.
//!
//! The decoder makes keys, mouse reports, pastes and answers out of bytes; the session adds
//! what does not come as bytes. That the line is gone is no event: there is nobody to be shown it. Nothing here says what an event means to the program.

use crossterm::event::{KeyEvent, MouseEvent};
use ratatui::layout::Size;

use super::answer::Answer;
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
    /// Nothing has happened for as long as the program wanted to wait.
    TimePassed,
}
