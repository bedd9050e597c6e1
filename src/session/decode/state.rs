//! Where the decoder stands between two bytes, and how long it may stand there.
//!
//! It holds no bytes of the input; the decoder does.

use std::time::Duration;

use crossterm::event::KeyModifiers;

/// Longer than the pause that a slow link puts inside a key, shorter than a person notices.
pub(super) const KEY_PATIENCE: Duration = Duration::from_millis(50);
/// What may be a key, but also the head of an answer that was asked for, waits for so long.
const DUE_PATIENCE: Duration = Duration::from_millis(300);
/// After such a silence the rest of a sequence is not going to come.
pub(super) const SEQUENCE_PATIENCE: Duration = Duration::from_secs(1);
/// A rest that comes later than this after what it is the rest of is none.
pub(super) const REST_PATIENCE: Duration = Duration::from_secs(5);
/// A paste over a bad link may stall, and its rest must not be taken for keys.
pub(super) const PASTE_PATIENCE: Duration = Duration::from_secs(5);

/// The place in the input, between two bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum DecoderState {
    #[default]
    Ground,
    /// Inside a UTF-8 character of several bytes, before which Alt may have been pressed.
    Character { alt: KeyModifiers },
    /// After ESC.
    Escape,
    /// After `CSI` (ECMA-48 5.4); `is_overlong` when bytes are no longer held.
    Control {
        introducer: Introducer,
        is_overlong: bool,
    },
    /// After `SS3`, where the keypad of a VT100 speaks.
    Single { introducer: Introducer },
    /// After `ESC [ [`, the function keys of the Linux console.
    LinuxFunction,
    /// Inside the three bytes of a mouse report from before 1006.
    LegacyMouse { left: u8 },
    /// Inside a command string (ECMA-48 5.6).
    Command(ControlString),
    /// Between the marks of a bracketed paste.
    Paste,
}

/// How a control character of C1 was sent (ECMA-48 5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Introducer {
    /// ESC and a letter, which a person may have typed with Alt.
    #[default]
    Escape,
    /// The code point U+0080..009F.
    CodePoint,
    /// The byte 80..9F, where it is not part of a character.
    Byte,
}

/// A command string that has not ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ControlString {
    /// The letter that began it: `P` for device control, `]` for the operating system, which BEL may
    /// end too; nothing is asked that answers by another.
    pub(super) letter: u8,
    /// The last byte was an ESC.
    pub(super) is_escaped: bool,
    /// How many bytes were not held, since there were too many.
    pub(super) excess: usize,
}

impl DecoderState {
    /// Returns how long the line must stay silent until nothing more is to be expected.
    ///
    /// `is_bare` says that no byte has followed the introducer, `is_due` that an answer may.
    pub(super) fn patience(self, is_bare: bool, is_due: bool) -> Option<Duration> {
        let key = if is_due { DUE_PATIENCE } else { KEY_PATIENCE };
        match self {
            Self::Ground => None,
            Self::Escape => Some(key),
            Self::Control { introducer, .. } | Self::Single { introducer }
                if is_bare && introducer == Introducer::Escape =>
            {
                Some(key)
            }
            Self::Character { .. }
            | Self::Control { .. }
            | Self::Single { .. }
            | Self::LinuxFunction
            | Self::LegacyMouse { .. }
            | Self::Command(_) => Some(SEQUENCE_PATIENCE),
            // The decoder asks the paste itself.
            Self::Paste => None,
        }
    }
}
