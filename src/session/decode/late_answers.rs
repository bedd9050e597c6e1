//! What is done with the rest of a sequence that comes after the line has been silent for too long.
//!
//! Comes in: what was given up, and the bytes that came since. Goes out: whether they have ended
//! the sequence after all. Always holds: what is no rest of it is read again from the beginning,
//! so it delays a key; it takes one for the rest only where that ends the sequence, and only for
//! as long as a rest may come, which is five seconds; few bytes are kept.
//!
//! A link that loses nothing may stall for longer than any patience, and then the rest of an answer
//! comes at once; a person types one key, and then the line is silent again. So the rest is tried
//! on the state that was given up. If it ends an answer it was its rest; if anything else comes of
//! it, or another silence, the bytes were keys.

use super::state::DecoderState;
use super::{Answer, Event};

/// No rest is longer.
pub(super) const LIMIT_BYTES: usize = 4096;

/// What has come since a sequence was given up.
#[derive(Debug)]
pub(super) struct GivenUp {
    cause: Cause,
    pub(super) since: Vec<u8>,
}

/// What was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// A lone ESC, say, which was taken for a key while an answer was due.
    Typed,
    /// A control sequence of which some bytes had come.
    Control,
    /// A command string.
    Command,
}

/// What is known after one byte more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing yet.
    Open,
    /// The bytes were the rest.
    Rest,
    /// They were not, and are to be read again.
    Keys,
}

impl GivenUp {
    /// Begins with nothing.
    pub(super) fn new(cause: Cause) -> Self {
        let since = Vec::new();
        Self { cause, since }
    }

    /// Judges by where the last byte has led, and by what it has made.
    pub(super) fn judge(&self, state: DecoderState, made: &[Event]) -> Verdict {
        match (made, state) {
            ([], DecoderState::Control { .. } | DecoderState::Command(_))
                if self.since.len() < LIMIT_BYTES =>
            {
                Verdict::Open
            }
            // Too much for the rest of an answer, and for typed keys.
            ([], DecoderState::Control { .. } | DecoderState::Command(_)) => Verdict::Rest,
            ([], DecoderState::Paste) if self.cause == Cause::Control => Verdict::Rest,
            ([event], DecoderState::Ground) if self.is_end(event) => Verdict::Rest,
            _ => Verdict::Keys,
        }
    }

    fn is_end(&self, event: &Event) -> bool {
        match (self.cause, event) {
            // Only a string has an end that nobody types.
            (Cause::Command, Event::Answer(_)) => true,
            (Cause::Control, Event::Answer(Answer::Unknown)) => {
                let last = self.since.last();
                last.is_some_and(|last| b"cnRtuxy".contains(last))
            }
            (Cause::Typed, Event::Answer(Answer::Unknown)) => false,
            (Cause::Typed | Cause::Control, Event::Answer(_)) => true,
            (Cause::Control, Event::Key(_) | Event::Mouse(_)) => true,
            (Cause::Typed | Cause::Command, Event::Key(_) | Event::Mouse(_)) => false,
            (_, Event::Paste(_) | Event::Known(_) | Event::Resize(_) | Event::TimePassed) => false,
        }
    }
}
