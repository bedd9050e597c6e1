//! The text between the marks of a bracketed paste, `CSI 200 ~` and `CSI 201 ~`.
//!
//! Comes in: bytes after the first mark. Goes out: the text, when the second mark has come.
//! Always holds: the text is at most [`LIMIT_BYTES`] long, what is more is dropped, and only the
//! end mark ends it, whatever else the text holds; or a silence, or Ctrl+C alone between two of
//! them, which nobody pastes so. The end mark has the form of the first mark, so
//! that a text with the other forms in it, which terminals let pass, does not go on as keys.

use std::time::Duration;

use super::keys::INTERRUPT;
use super::sequence::Sequence;
use super::state::{Introducer, KEY_PATIENCE, PASTE_PATIENCE, SEQUENCE_PATIENCE};

/// More than anyone pastes into a search.
const LIMIT_BYTES: usize = 1 << 20;

/// Returns whether a paste begins after this sequence.
pub(super) fn starts(sequence: &Sequence<'_>) -> bool {
    let form = (sequence.prefix, sequence.intermediates, sequence.last);
    form == (None, &[], b'~') && sequence.number(0) == Some(200)
}

/// A paste that has not ended yet.
#[derive(Debug, Default)]
pub(super) struct Paste {
    text: Vec<u8>,
    form: Introducer,
    /// How many bytes of the end mark have come.
    matched: usize,
    stall: Stall,
}

/// Whether the line has been silent for a while, and what has come since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Stall {
    #[default]
    None,
    /// Nothing has come since.
    Silent,
    /// Nothing but Ctrl+C.
    Interrupted,
}

impl Paste {
    /// Begins a paste whose marks have this form.
    pub(super) fn begin(&mut self, form: Introducer) {
        *self = Self {
            form,
            ..Self::default()
        };
    }

    fn end(&self) -> &'static [u8] {
        match self.form {
            Introducer::Escape => b"\x1b[201~",
            Introducer::CodePoint => "\u{9b}201~".as_bytes(),
            Introducer::Byte => b"\x9b201~",
        }
    }

    /// Returns how long the line must stay silent until [`Paste::expire`] is due, counted from
    /// the last byte.
    pub(super) fn patience(&self) -> Duration {
        match self.stall {
            Stall::None => SEQUENCE_PATIENCE,
            Stall::Silent => PASTE_PATIENCE,
            Stall::Interrupted => KEY_PATIENCE,
        }
    }

    /// Takes note that the line stayed silent for so long; returns the text where that ends it, and
    /// whether Ctrl+C does.
    pub(super) fn expire(&mut self) -> Option<(String, bool)> {
        match self.stall {
            Stall::None => {
                self.stall = Stall::Silent;
                None
            }
            Stall::Silent => Some((self.finish(), false)),
            Stall::Interrupted => {
                let mut text = self.finish();
                let typed = char::from(INTERRUPT);
                text.truncate(text.trim_end_matches(typed).len());
                Some((text, true))
            }
        }
    }

    /// Takes one byte and returns whether it completes the end mark.
    pub(super) fn push(&mut self, byte: u8) -> bool {
        self.stall = match self.stall {
            Stall::Silent | Stall::Interrupted if byte == INTERRUPT => Stall::Interrupted,
            Stall::None | Stall::Silent | Stall::Interrupted => Stall::None,
        };
        if self.end().get(self.matched) == Some(&byte) {
            self.matched += 1;
        } else {
            self.keep_matched();
            // It stands only at the head of the mark, so nothing else can begin a new match.
            if self.end().first() == Some(&byte) {
                self.matched = 1;
            } else {
                self.keep(&[byte]);
            }
        }
        self.matched == self.end().len()
    }

    /// Returns what has come, without the end mark, and begins anew.
    pub(super) fn finish(&mut self) -> String {
        if self.matched < self.end().len() {
            self.keep_matched();
        }
        self.matched = 0;
        String::from_utf8_lossy(&std::mem::take(&mut self.text)).into_owned()
    }

    fn keep_matched(&mut self) {
        let matched = std::mem::take(&mut self.matched);
        self.keep(self.end().get(..matched).unwrap_or_default());
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = LIMIT_BYTES.saturating_sub(self.text.len());
        self.text.extend(bytes.iter().take(room));
    }
}
