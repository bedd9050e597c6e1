//! Answers of the terminal to queries, whether asked or not.
//!
//! Comes in: one complete sequence or string. Goes out: the answer, an unknown one when it is none
//! that the program asks for, and nothing when a sequence is no answer. Texts lose their control
//! characters here.

use super::keys;
use super::sequence::{self, Sequence};
use super::state::CommandKind;
use crate::session::event::Answer;

/// Returns the answer that a control sequence is.
///
/// `is_cursor_due` says that the terminal was asked for the position of its cursor. Only then is
/// `CSI 1 ; 2 R` the position and not Shift+F3.
pub(super) fn control(sequence: &Sequence<'_>, is_cursor_due: bool) -> Option<Answer> {
    known(sequence, is_cursor_due)
        .or_else(|| (!keys::is_input(sequence)).then_some(Answer::Unknown))
}

fn known(sequence: &Sequence<'_>, is_cursor_due: bool) -> Option<Answer> {
    match (sequence.prefix, sequence.intermediates, sequence.last) {
        // DECRPM: the marked form is about private modes, the bare one about those of ECMA-48.
        (prefix @ (None | Some(b'?')), b"$", b'y') => Some(Answer::Mode {
            private: prefix.is_some(),
            mode: sequence.number(0)?,
            state: sequence.number(1)?,
        }),
        // The answer to DSR 5: everything before the question was taken.
        (None, [], b'n') => (sequence.number(0)? == 0).then_some(Answer::Ready),
        (Some(b'?'), [], b'c') => Some(Answer::PrimaryAttributes(sequence.numbers())),
        (Some(b'>'), [], b'c') => Some(Answer::SecondaryAttributes(sequence.numbers())),
        (Some(b'?'), [], b'u') => Some(Answer::KeyboardFlags(sequence.number(0)?)),
        (None, [], b'R') if !is_cursor_due => None,
        // CPR; also the marked form, DECXCPR, which has a page number more.
        (None | Some(b'?'), [], b'R') => Some(Answer::Cursor {
            row: sequence.number(0)?.checked_sub(1)?,
            column: sequence.number(1)?.checked_sub(1)?,
        }),
        _ => None,
    }
}

/// Returns the answer that a string is.
pub(super) fn command(kind: CommandKind, held: &[u8]) -> Answer {
    let known = match kind {
        CommandKind::Device => device(held),
        CommandKind::System => system(held),
        CommandKind::Other => None,
    };
    known.unwrap_or(Answer::Unknown)
}

fn device(held: &[u8]) -> Option<Answer> {
    match held {
        [b'>', b'|', rest @ ..] => Some(Answer::Version(text(rest))),
        [b'!', b'|', rest @ ..] => Some(Answer::TertiaryAttributes(text(rest))),
        [known @ (b'0' | b'1'), b'+', b'r', rest @ ..] => Some(Answer::Capability {
            known: *known == b'1',
            value: text(rest),
        }),
        [known @ (b'0' | b'1'), b'$', b'r', rest @ ..] => Some(Answer::Setting {
            known: *known == b'1',
            value: text(rest),
        }),
        _ => None,
    }
}

fn system(held: &[u8]) -> Option<Answer> {
    let mut parts = held.splitn(2, |byte| *byte == b';');
    let number = sequence::number(parts.next()?)?;
    Some(Answer::Command {
        number,
        value: text(parts.next().unwrap_or_default()),
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes)
        .chars()
        .filter(|character| !character.is_control())
        .collect()
}
