//! Bytes in, events out: the input side of a terminal as a pure state machine.
//!
//! Comes in: the bytes of the line, cut anywhere. Goes out: keys, mouse reports, pastes, answers.
//! Always holds: how the stream is cut changes nothing; no input panics; what is held back is
//! bounded; no byte of an answer becomes a key. The machine reads nothing and has no clock: it
//! says by [`Decoder::patience`] how long a silence must last until [`Decoder::expire`] is due.
//!
//! Three sequences have two readings, and these are ours:
//! - A lone ESC is the key Esc when the line stays silent, or when another ESC follows;
//!   `ESC [` and `ESC O` are Alt+`[` and Alt+O when the line stays silent.
//! - `CSI 1 ; 2 R` is Shift+F3, since nobody asks for the position of the cursor.
//! - `ESC \` is the end of a string that was given up, never Alt+`\`.
//!
//! How long a silence must last depends on what was begun, and on whether an answer is due:
//! - A lone ESC is a key after 50 ms. While an answer is due it waits for 300 ms, and mostly less,
//!   because the ESC of the answer settles it.
//! - `ESC [` and a byte more is no key, and waits for a second.
//! - What was given up is remembered until the next bytes, for five seconds at most, and these are its
//!   rest only if they end an answer: see `late_answers`.
//!
//! A paste ends with its mark, which may be lost. Silence ends it after five seconds; and Ctrl+C after
//! a second of silence, with nothing but silence behind it, ends it at once and is a key. Whoever
//! hangs gets out so, and a paste over a slow link loses nothing: what it holds comes in pieces, and
//! no piece of it is a lone 03.
//!
//! An 8-bit control character (C1), as the code point U+009B or as the byte 9B where no character
//! of UTF-8 contains it, is read like its 7-bit form `ESC [`; but no key types it.
//!
//! Deliberately not done: key releases, focus events, legacy mouse reports. All are swallowed.

use std::time::Duration;

use crossterm::event::{KeyCode, KeyModifiers};

use super::answer::Answer;
use super::event::Event;
use keys::{INTERRUPT, key};
use late_answers::{Cause, GivenUp, Verdict};
use paste::Paste;
use state::{DecoderState, Introducer};
use utf8::{Utf8, Utf8Progress};

mod answers;
mod c1;
mod command;
mod keys;
mod late_answers;
mod mouse;
mod paste;
mod sequence;
mod state;
mod utf8;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;

const ESC: u8 = 0x1b;
const CAN: u8 = 0x18;
const SUB: u8 = 0x1a;

/// No key and no answer needs more parameter bytes; longer sequences are swallowed.
const SEQUENCE_BYTES: usize = 256;

/// Turns the bytes of a terminal into events.
#[derive(Debug, Default)]
pub struct Decoder {
    state: DecoderState,
    /// Bytes of the unfinished sequence or string.
    held: Vec<u8>,
    /// The unfinished character, among keys or inside a string.
    character: Utf8,
    /// Some answer is still to come.
    is_due: bool,
    /// A sequence was given up, and its rest may still come.
    given_up: Option<GivenUp>,
    paste: Paste,
}

impl Decoder {
    /// Takes bytes as they came and appends the events they complete.
    pub fn feed(&mut self, bytes: &[u8], events: &mut Vec<Event>) {
        for &byte in bytes {
            if self.given_up.is_some() {
                self.step_after_silence(byte, events);
            } else {
                self.step(byte, events);
            }
        }
    }

    /// Says whether any answer is still to come, which makes a lone ESC wait for longer.
    pub fn expect_answers(&mut self, is_due: bool) {
        self.is_due = is_due;
    }

    /// Returns how long the line must stay silent until [`Decoder::expire`] is due.
    ///
    /// `None` when nothing is held back, so that the caller may sleep without a limit.
    pub fn patience(&self) -> Option<Duration> {
        match &self.given_up {
            Some(given_up) if given_up.since.is_empty() => Some(state::REST_PATIENCE),
            Some(_) => Some(state::KEY_PATIENCE),
            None if self.state == DecoderState::Paste => Some(self.paste.patience()),
            None => self.state.patience(self.held.is_empty(), self.is_due),
        }
    }

    /// Decides what is held back, because the line stayed silent for [`Decoder::patience`].
    ///
    /// What may be a key is one, a paste ends, everything else is dropped, or given up until its rest
    /// has come; what was given up before is dropped, and what has come since was keys.
    pub fn expire(&mut self, events: &mut Vec<Event>) {
        if let Some(given_up) = self.given_up.take() {
            self.enter(DecoderState::Ground);
            return self.feed(&given_up.since, events);
        }
        let is_bare = self.held.is_empty();
        let cause = match self.state {
            DecoderState::Escape => {
                events.push(key(KeyCode::Esc, KeyModifiers::NONE));
                self.is_due.then_some(Cause::Typed)
            }
            DecoderState::Control {
                introducer: Introducer::Escape,
                ..
            } if is_bare => {
                events.push(keys::character('[', KeyModifiers::ALT));
                self.is_due.then_some(Cause::Typed)
            }
            DecoderState::Single {
                introducer: Introducer::Escape,
            } if is_bare => {
                events.push(keys::character('O', KeyModifiers::ALT));
                None
            }
            DecoderState::Paste => {
                let Some((text, is_interrupted)) = self.paste.expire() else {
                    return;
                };
                events.push(Event::Paste(text));
                events.extend(is_interrupted.then(|| keys::ascii(INTERRUPT, KeyModifiers::NONE)));
                None
            }
            DecoderState::Control { .. } => Some(Cause::Control),
            DecoderState::Command(_) => Some(Cause::Command),
            DecoderState::Ground
            | DecoderState::Character { .. }
            | DecoderState::Single { .. }
            | DecoderState::LinuxFunction
            | DecoderState::LegacyMouse { .. } => None,
        };
        self.given_up = cause.map(GivenUp::new);
        if self.given_up.is_none() {
            self.enter(DecoderState::Ground);
        }
    }

    /// Drops all that is held back: the terminal was in other hands.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Tries a byte on what was given up.
    fn step_after_silence(&mut self, byte: u8, events: &mut Vec<Event>) {
        let before = events.len();
        self.step(byte, events);
        let Some(given_up) = &mut self.given_up else {
            return;
        };
        given_up.since.push(byte);
        match given_up.judge(self.state, events.get(before..).unwrap_or_default()) {
            Verdict::Open => {}
            Verdict::Rest => self.given_up = None,
            Verdict::Keys => {
                events.truncate(before);
                self.expire(events);
            }
        }
    }

    fn step(&mut self, byte: u8, events: &mut Vec<Event>) {
        match self.state {
            DecoderState::Ground => self.ground(byte, KeyModifiers::NONE, events),
            DecoderState::Character { alt } => self.character(byte, alt, events),
            DecoderState::Escape => self.escape(byte, events),
            DecoderState::Control {
                introducer,
                is_overlong,
            } => self.control(byte, introducer, is_overlong, events),
            DecoderState::Single { .. } => self.single(byte, events),
            DecoderState::LinuxFunction => match keys::linux_function(byte) {
                Some(event) => {
                    events.push(event);
                    self.enter(DecoderState::Ground);
                }
                None => self.resynchronise(byte, events),
            },
            // Each byte is 32 and more; a control character belongs to what comes after.
            DecoderState::LegacyMouse { .. } if byte < 0x20 => self.resynchronise(byte, events),
            DecoderState::LegacyMouse { left: 0 | 1 } => self.enter(DecoderState::Ground),
            DecoderState::LegacyMouse { left } => {
                self.state = DecoderState::LegacyMouse { left: left - 1 }
            }
            DecoderState::Command(command) => self.command(byte, command, events),
            DecoderState::Paste => {
                if self.paste.push(byte) {
                    events.push(Event::Paste(self.paste.finish()));
                    self.enter(DecoderState::Ground);
                }
            }
        }
    }

    fn enter(&mut self, state: DecoderState) {
        self.state = state;
        self.held.clear();
        self.character.clear();
    }

    /// Gives up what is held, because `byte` cannot belong to it.
    fn resynchronise(&mut self, byte: u8, events: &mut Vec<Event>) {
        self.enter(DecoderState::Ground);
        match byte {
            // ECMA-48 and DEC: CAN and SUB cancel a sequence and do nothing else.
            CAN | SUB => {}
            0x20..=0x7e => {}
            _ => self.ground(byte, KeyModifiers::NONE, events),
        }
    }

    fn ground(&mut self, byte: u8, alt: KeyModifiers, events: &mut Vec<Event>) {
        match byte {
            ESC => self.enter(DecoderState::Escape),
            0x80.. => {
                self.enter(DecoderState::Character { alt });
                self.character(byte, alt, events);
            }
            _ => {
                self.enter(DecoderState::Ground);
                events.push(keys::ascii(byte, alt));
            }
        }
    }

    fn character(&mut self, byte: u8, alt: KeyModifiers, events: &mut Vec<Event>) {
        match self.character.push(byte) {
            Utf8Progress::Unfinished => {}
            Utf8Progress::Whole(character) => {
                self.enter(DecoderState::Ground);
                events.push(keys::character(character, alt));
            }
            Utf8Progress::Control(letter, introducer) => {
                let begun = c1::introduced(letter, introducer);
                // As before any other sequence, the ESC was a key.
                if !alt.is_empty() && begun.is_some() {
                    events.push(key(KeyCode::Esc, KeyModifiers::NONE));
                }
                self.enter(begun.unwrap_or_default());
            }
            Utf8Progress::Stray => self.enter(DecoderState::Ground),
            Utf8Progress::Broken => self.ground(byte, KeyModifiers::NONE, events),
        }
    }

    fn escape(&mut self, byte: u8, events: &mut Vec<Event>) {
        match (c1::introduced(byte, Introducer::Escape), byte) {
            (Some(begun), _) => self.enter(begun),
            (None, ESC) => events.push(key(KeyCode::Esc, KeyModifiers::NONE)),
            (None, CAN | SUB) => self.enter(DecoderState::Ground),
            (None, _) => self.ground(byte, KeyModifiers::ALT, events),
        }
    }

    fn control(
        &mut self,
        byte: u8,
        introducer: Introducer,
        is_overlong: bool,
        events: &mut Vec<Event>,
    ) {
        match byte {
            b'$' if keys::is_rxvt_shifted(&self.held) => {
                self.finish_control(byte, introducer, events);
            }
            0x20..=0x3f if self.held.len() < SEQUENCE_BYTES => self.held.push(byte),
            0x20..=0x3f => {
                self.state = DecoderState::Control {
                    introducer,
                    is_overlong: true,
                };
            }
            0x40..=0x7e if is_overlong => {
                events.push(Event::Answer(Answer::Unknown));
                self.enter(DecoderState::Ground);
            }
            b'[' if self.held.is_empty() => self.enter(DecoderState::LinuxFunction),
            b'M' if self.held.is_empty() => self.enter(DecoderState::LegacyMouse { left: 3 }),
            0x40..=0x7e => self.finish_control(byte, introducer, events),
            _ => self.resynchronise(byte, events),
        }
    }

    fn finish_control(&mut self, last: u8, introducer: Introducer, events: &mut Vec<Event>) {
        let sequence = sequence::Sequence::parse(&self.held, last);
        let starts_paste = sequence.as_ref().is_some_and(paste::starts);
        let event = sequence.and_then(|sequence| {
            mouse::report(&sequence)
                .map(Event::Mouse)
                .or_else(|| answers::control(&sequence).map(Event::Answer))
                .or_else(|| keys::control(&sequence))
        });
        events.extend(event);
        if starts_paste {
            self.paste.begin(introducer);
            self.enter(DecoderState::Paste);
        } else {
            self.enter(DecoderState::Ground);
        }
    }

    fn single(&mut self, byte: u8, events: &mut Vec<Event>) {
        match byte {
            b'0'..=b'9' if self.held.is_empty() => self.held.push(byte),
            0x20..=0x7e => {
                events.extend(keys::single(self.held.first().copied(), byte));
                self.enter(DecoderState::Ground);
            }
            _ => self.resynchronise(byte, events),
        }
    }
}
