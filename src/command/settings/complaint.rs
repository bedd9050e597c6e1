//! What is not understood of the settings, as lines for people.
//!
//! In: complaints, which quote what somebody has written. Out: lines. Always holds: no line is
//! longer, and there are no more of them, than a person reads; the rest is counted; nothing that is
//! quoted steers a terminal or begins a line of its own.

use crate::command::messages::Message;
use crate::document::diagnostic::Audience;
use crate::document::fault::Phrase;
use crate::words::Language;

/// More complaints than these are counted only.
const MOST: usize = 20;

/// Something that was not understood.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::command) struct Complaint {
    /// A file with line and column, or a variable.
    pub(super) place: String,
    /// What is wrong.
    pub(super) message: Message,
    /// What would be right.
    pub(super) hint: Option<Message>,
}

/// The first complaints, and how many more there are.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Complaints {
    kept: Vec<Complaint>,
    more: usize,
}

impl Complaints {
    /// Adds a complaint; of one too many nothing but its number is wanted.
    pub(super) fn add(&mut self, complaint: impl FnOnce() -> Complaint) {
        if self.kept.len() < MOST {
            self.kept.push(complaint());
        } else {
            self.more += 1;
        }
    }

    /// Says whether everything was understood.
    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Returns the lines, for the one who reads them.
    pub(super) fn lines(&self, reader: Audience, language: Language) -> String {
        let mut lines = String::new();
        for complaint in &self.kept {
            let Complaint {
                place,
                message,
                hint,
            } = complaint;
            let message = message.say(language);
            let hint = hint.as_ref().map(|hint| hint.say(language));
            lines += &reader.message(language, place, &message, hint.as_deref());
        }
        if self.more > 0 {
            let more = Message::More { count: self.more };
            lines += &reader.line(&more.say(language));
            lines.push('\n');
        }
        lines
    }
}
