//! Whether the file of a roadmap can be opened in an editor.
//!
//! Always holds: only a file of the reader's own, where the program has a terminal to lend. Deliberately
//! not here: asking for the editor (`editing`), which one, and how it is run.

use crate::words::Msg;

/// Whether a roadmap can be opened in an editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Editable {
    /// It can.
    Here,
    /// It is one of those that the program carries with it.
    BuiltIn,
    /// It came through standard input.
    Input,
    /// Nobody has said which editor.
    NoEditor,
    /// There is no terminal of the process to lend.
    #[default]
    Elsewhere,
}

impl Editable {
    /// Returns in a word why it cannot; none where it can.
    pub(super) fn obstacle(self) -> Option<Msg> {
        match self {
            Self::Here => None,
            Self::BuiltIn => Some(Msg::BuiltInPlan),
            Self::Input => Some(Msg::InputPlan),
            Self::NoEditor => Some(Msg::NoEditor),
            Self::Elsewhere => Some(Msg::NotHere),
        }
    }
}
