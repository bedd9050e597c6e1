//! Characters out of bytes, one byte at a time.
//!
//! Comes in: one byte. Goes out: what it completes, or that it belongs to no character. Always
//! holds: at most three bytes wait. It tells a C1 control character from the inside of a letter,
//! since the byte 9B is `CSI` by itself and the end of U+065B after D9.

use super::c1;
use super::state::Introducer;

/// The bytes of a character that has not ended yet.
#[derive(Debug, Default)]
pub(super) struct Utf8 {
    bytes: Vec<u8>,
}

/// What a byte has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Utf8Progress {
    /// More is to come.
    Unfinished,
    /// The character is whole.
    Whole(char),
    /// It is a control character of C1, for which the letter stands after ESC.
    Control(u8, Introducer),
    /// The byte can begin no character, and there was none to continue.
    Stray,
    /// What was there is no character, and the byte is to be read anew.
    Broken,
}

impl Utf8 {
    /// Takes one byte.
    pub(super) fn push(&mut self, byte: u8) -> Utf8Progress {
        self.bytes.push(byte);
        let step = match std::str::from_utf8(&self.bytes) {
            Ok(text) => {
                text.chars()
                    .next()
                    .map_or(Utf8Progress::Stray, |character| {
                        match c1::letter(character) {
                            Some(letter) => Utf8Progress::Control(letter, Introducer::CodePoint),
                            None => Utf8Progress::Whole(character),
                        }
                    })
            }
            Err(error) if error.error_len().is_none() => return Utf8Progress::Unfinished,
            Err(_) if self.bytes.len() == 1 => match c1::letter(char::from(byte)) {
                Some(letter) => Utf8Progress::Control(letter, Introducer::Byte),
                None => Utf8Progress::Stray,
            },
            Err(_) => Utf8Progress::Broken,
        };
        self.bytes.clear();
        step
    }

    /// Drops what has not ended.
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
    }
}
