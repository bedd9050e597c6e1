//! Answers of the terminal to queries, whether asked or not.
//!
//! Comes in: one complete sequence or string. Goes out: the answer, an unknown one when it is none
//! that the program asks for, and nothing when a sequence is no answer. Texts lose their control
//! characters here.

use super::keys;
use super::sequence::{self, Sequence};
use crate::session::answer::Answer;

/// Returns the answer that a control sequence is.
pub(super) fn control(sequence: &Sequence<'_>) -> Option<Answer> {
    known(sequence).or_else(|| (!keys::is_input(sequence)).then_some(Answer::Unknown))
}

fn known(sequence: &Sequence<'_>) -> Option<Answer> {
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
        _ => None,
    }
}

/// Returns the answer that a string is, by the letter that began it.
pub(super) fn command(letter: u8, held: &[u8]) -> Answer {
    let known = match letter {
        b'P' => device(held),
        b']' => system(held),
        _ => None,
    };
    known.unwrap_or(Answer::Unknown)
}

fn device(held: &[u8]) -> Option<Answer> {
    let version = held.strip_prefix(b">|")?;
    Some(Answer::Version(text(version)))
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
