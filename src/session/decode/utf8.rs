//! Characters out of bytes, one byte at a time.
//!
//! Comes in: one byte. Goes out: what it completes, or that it belongs to no character. Always
//! holds: at most three bytes wait. It tells a C1 control character from the inside of a letter,
//! since the byte 9B is `CSI` by itself and the end of U+065B after D9.

/// The bytes of a character that has not ended yet.
#[derive(Debug, Default)]
pub(super) struct Collector {
    bytes: Vec<u8>,
}

/// What a byte has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// More is to come.
    Unfinished,
    /// The character is whole.
    Whole(char),
    /// The byte can begin no character, and there was none to continue.
    Stray,
    /// What was there is no character, and the byte is to be read anew.
    Broken,
}

impl Collector {
    /// Takes one byte.
    pub(super) fn push(&mut self, byte: u8) -> Step {
        self.bytes.push(byte);
        let step = match std::str::from_utf8(&self.bytes) {
            Ok(text) => text.chars().next().map_or(Step::Stray, Step::Whole),
            Err(error) if error.error_len().is_none() => return Step::Unfinished,
            Err(_) if self.bytes.len() == 1 => Step::Stray,
            Err(_) => Step::Broken,
        };
        self.bytes.clear();
        step
    }

    /// Drops what has not ended.
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
    }
}
