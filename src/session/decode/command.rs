//! Strings between two control functions: those of an operating system command, of a device control.
//!
//! In: their bytes, one after the other. Out: an answer at their end. Always holds: what is kept is
//! bounded, a string without an end is given up, and one that breaks off hands its last byte on.
//! Deliberately not here: what a string says (`answers`).

use super::state::{ControlString, DecoderState, Introducer};
use super::utf8::Utf8Progress;
use super::{Decoder, ESC, answers, c1};
use crate::session::answer::Answer;
use crate::session::event::Event;

const BEL: u8 = 0x07;

/// Longer strings are swallowed; the longest answer asked for has about a hundred bytes.
pub(super) const STRING_BYTES: usize = 4096;
/// After so much of a string it is given up, so that one without an end does not swallow keys for
/// ever.
const ENDLESS_BYTES: usize = 1 << 20;

impl Decoder {
    pub(super) fn command(&mut self, byte: u8, command: ControlString, events: &mut Vec<Event>) {
        match byte {
            b'\\' if command.is_escaped => self.finish_command(command, events),
            BEL if command.letter == b']' && !command.is_escaped => {
                self.finish_command(command, events);
            }
            // The ESC was no end but a beginning; unlike elsewhere it cannot have been a key.
            ESC if command.is_escaped => self.enter(DecoderState::Escape),
            _ if command.is_escaped => {
                self.enter(DecoderState::Escape);
                self.escape(byte, events);
            }
            ESC => {
                self.state = DecoderState::Command(ControlString {
                    is_escaped: true,
                    ..command
                })
            }
            // ECMA-48 5.6.1 allows 08..0D and 20..7E in a command string; UTF-8 came later.
            0x08..=0x0d | 0x20..=0x7e => {
                self.character.clear();
                self.hold(byte, command);
            }
            0x80.. => self.character_in_command(byte, command, events),
            // So a Ctrl+C gets through even after garbage that never ends.
            _ => self.resynchronise(byte, events),
        }
    }

    /// Takes a byte of a character, or of the control character that ends the string.
    fn character_in_command(&mut self, byte: u8, command: ControlString, events: &mut Vec<Event>) {
        let mut step = self.character.push(byte);
        if step == Utf8Progress::Broken {
            step = self.character.push(byte);
        }
        let begun = match step {
            Utf8Progress::Control(letter, introducer) => {
                c1::introduced(letter, introducer).map(|begun| (begun, introducer))
            }
            Utf8Progress::Whole(_)
            | Utf8Progress::Stray
            | Utf8Progress::Unfinished
            | Utf8Progress::Broken => None,
        };
        match begun {
            Some((DecoderState::Ground, introducer)) => {
                if introducer == Introducer::CodePoint {
                    // The first byte of the control character; an overlong string is not looked at.
                    self.held.pop();
                }
                self.finish_command(command, events);
            }
            Some((begun, _)) => self.enter(begun),
            None => self.hold(byte, command),
        }
    }

    fn hold(&mut self, byte: u8, command: ControlString) {
        if self.held.len() < STRING_BYTES {
            self.held.push(byte);
        } else if command.excess < ENDLESS_BYTES {
            self.state = DecoderState::Command(ControlString {
                excess: command.excess + 1,
                ..command
            });
        } else {
            self.enter(DecoderState::Ground);
        }
    }

    fn finish_command(&mut self, command: ControlString, events: &mut Vec<Event>) {
        events.push(Event::Answer(if command.excess > 0 {
            Answer::Unknown
        } else {
            answers::command(command.letter, &self.held)
        }));
        self.enter(DecoderState::Ground);
    }
}
