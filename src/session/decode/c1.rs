//! The control characters of C1 (ECMA-48 5.3), by the letter that stands for each after ESC.
//!
//! Comes in: a character or a letter. Goes out: the letter, or the state that it leads to.

use super::state::{ControlString, DecoderState, Introducer};

/// Returns the letter that stands for a control character of C1 after ESC.
pub(super) fn letter(character: char) -> Option<u8> {
    let byte = u8::try_from(character).ok()?;
    matches!(byte, 0x80..=0x9f).then_some(byte & 0x7f | 0x40)
}

/// Returns where the control character leads for which the letter stands after ESC.
///
/// `ST` leads nowhere, and `None` is a character that no terminal sends.
pub(super) fn introduced(letter: u8, introducer: Introducer) -> Option<DecoderState> {
    Some(match letter {
        b'[' => DecoderState::Control {
            introducer,
            is_overlong: false,
        },
        b'O' => DecoderState::Single { introducer },
        b'P' | b']' | b'X' | b'^' | b'_' => DecoderState::Command(ControlString {
            letter,
            is_escaped: false,
            excess: 0,
        }),
        b'\\' => DecoderState::Ground,
        _ => return None,
    })
}
