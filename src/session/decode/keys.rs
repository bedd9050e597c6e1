//! Key sequences of xterm, rxvt, the Linux console and kitty, as keys.
//!
//! Comes in: one complete sequence. Goes out: the key, or nothing when no key is known by it.
//! Printable characters carry no `SHIFT`: the character says it. Releases are dropped.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::sequence::{self, Sequence};
use crate::session::event::Event;

/// What Ctrl+C types.
pub(super) const INTERRUPT: u8 = 0x03;

/// Makes the event of a key.
pub(super) fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

/// Returns the key of a character.
pub(super) fn character(character: char, alt: KeyModifiers) -> Event {
    key(KeyCode::Char(character), alt)
}

/// Returns the key of a byte below 0x80 that begins no sequence.
pub(super) fn ascii(byte: u8, alt: KeyModifiers) -> Event {
    match byte {
        b'\t' => key(KeyCode::Tab, alt),
        b'\r' => key(KeyCode::Enter, alt),
        // Terminals disagree which of the two their Backspace sends.
        0x08 | 0x7f => key(KeyCode::Backspace, alt),
        0x00 => key(KeyCode::Char(' '), alt | KeyModifiers::CONTROL),
        0x01..=0x1a => control_letter(byte, 0x60, alt),
        0x1b..=0x1f => control_letter(byte, 0x40, alt),
        0x20.. => key(KeyCode::Char(char::from(byte)), alt),
    }
}

fn control_letter(byte: u8, column: u8, alt: KeyModifiers) -> Event {
    key(
        KeyCode::Char(char::from(byte | column)),
        alt | KeyModifiers::CONTROL,
    )
}

/// Returns F1 to F5 of the Linux console, `ESC [ [ A` to `E`.
pub(super) fn linux_function(byte: u8) -> Option<Event> {
    matches!(byte, b'A'..=b'E').then(|| key(KeyCode::F(byte - b'A' + 1), KeyModifiers::NONE))
}

/// Returns whether `$` after these parameters is rxvt's Shift rather than an intermediate byte.
///
/// The one answer that has a `$`, DECRPM, has two parameters before it.
pub(super) fn is_rxvt_shifted(held: &[u8]) -> bool {
    sequence::number(held).and_then(tilde).is_some()
}

/// Returns the key of `ESC O`, perhaps a modifier's digit, and a last byte.
pub(super) fn single(modifier: Option<u8>, last: u8) -> Option<Event> {
    let modifiers = modifiers(modifier.map(|digit| u16::from(digit & 0x0f)));
    let code = match last {
        b'I' => KeyCode::Tab,
        b'M' => KeyCode::Enter,
        b' ' => KeyCode::Char(' '),
        b'X' => KeyCode::Char('='),
        // The application keypad types `*` to `9`, 0x40 above themselves.
        b'j'..=b'y' => KeyCode::Char(char::from(last - 0x40)),
        // rxvt: Ctrl with an arrow.
        b'a'..=b'd' => {
            return Some(key(
                letter(last.to_ascii_uppercase())?,
                KeyModifiers::CONTROL,
            ));
        }
        _ => letter(last)?,
    };
    Some(key(code, modifiers))
}

/// Returns whether the sequence has the form of a key, a mouse report or a report of the focus.
///
/// Then it is no answer, even where it means nothing here.
pub(super) fn is_input(sequence: &Sequence<'_>) -> bool {
    match (sequence.prefix, sequence.intermediates, sequence.last) {
        (None, [], b'u' | b'~' | b'$' | b'^' | b'@' | b'Z' | b'I' | b'O' | b'M' | b'T') => true,
        (None, [], b'a'..=b'd') => sequence.is_bare(),
        // No keyboard has more than Shift, Alt, Ctrl and Meta; then it is a column.
        (None, [], b'R') if sequence.number(1).is_some_and(|modifier| modifier > 16) => false,
        (None, [], last) => letter(last).is_some() && matches!(sequence.number(0), None | Some(1)),
        (Some(b'<'), [], b'M' | b'm') => true,
        (Some(_) | None, _, _) => false,
    }
}

/// Returns the key of a control sequence.
pub(super) fn control(sequence: &Sequence<'_>) -> Option<Event> {
    let number = sequence.number(0);
    let modifiers = modifiers(sequence.number(1));
    // kitty: press, repeat, release are 1, 2, 3.
    if sequence.code(1, 1) == Some(3) {
        return None;
    }
    let rxvt = |modifiers| Some(key(tilde(number?)?, modifiers));
    if sequence.prefix.is_some() {
        return None;
    }
    match (sequence.intermediates, sequence.last) {
        ([], b'u') => unicode(sequence, modifiers),
        // xterm's modifyOtherKeys: CSI 27 ; modifier ; code ~
        ([], b'~') if number == Some(27) => coded(sequence.code(2, 0)?, modifiers),
        ([], b'~') => Some(key(tilde(number?)?, modifiers)),
        ([], b'$') => rxvt(KeyModifiers::SHIFT),
        ([], b'^') => rxvt(KeyModifiers::CONTROL),
        ([], b'@') => rxvt(KeyModifiers::CONTROL | KeyModifiers::SHIFT),
        ([], b'Z') => Some(key(KeyCode::BackTab, modifiers - KeyModifiers::SHIFT)),
        ([], last @ b'a'..=b'd') if sequence.is_bare() => {
            Some(key(letter(last.to_ascii_uppercase())?, KeyModifiers::SHIFT))
        }
        ([], last) if matches!(number, None | Some(1)) => Some(key(letter(last)?, modifiers)),
        _ => None,
    }
}

/// Returns the key that xterm and the VT220 name by a letter.
fn letter(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'E' => KeyCode::KeypadBegin,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P' => KeyCode::F(1),
        b'Q' => KeyCode::F(2),
        b'R' => KeyCode::F(3),
        b'S' => KeyCode::F(4),
        _ => return None,
    })
}

/// Returns the key that the VT220, rxvt and the Linux console name by a number.
fn tilde(number: u16) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => function(number - 10),
        17..=21 => function(number - 11),
        23..=26 => function(number - 12),
        28 | 29 => function(number - 13),
        31..=34 => function(number - 14),
        _ => return None,
    })
}

fn function(number: u16) -> KeyCode {
    u8::try_from(number).map_or(KeyCode::Null, KeyCode::F)
}

/// Returns the key of kitty's `CSI code : shifted ; modifiers u`.
fn unicode(sequence: &Sequence<'_>, modifiers: KeyModifiers) -> Option<Event> {
    let shifted = sequence
        .code(0, 1)
        .filter(|_| modifiers.contains(KeyModifiers::SHIFT));
    coded(shifted.or(sequence.code(0, 0))?, modifiers)
}

/// Returns the key of a code point, or of a number in kitty's private range.
fn coded(code: u32, modifiers: KeyModifiers) -> Option<Event> {
    let shift = modifiers.contains(KeyModifiers::SHIFT);
    let code = match code {
        9 if shift => KeyCode::BackTab,
        9 => KeyCode::Tab,
        13 | 57414 => KeyCode::Enter,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        57399..=57408 => KeyCode::Char(char::from_digit(code - 57399, 10)?),
        57417 => KeyCode::Left,
        57418 => KeyCode::Right,
        57419 => KeyCode::Up,
        57420 => KeyCode::Down,
        57421 => KeyCode::PageUp,
        57422 => KeyCode::PageDown,
        57423 => KeyCode::Home,
        57424 => KeyCode::End,
        57425 => KeyCode::Insert,
        57426 => KeyCode::Delete,
        // The rest of the private range are lone modifiers, media keys and the like.
        57344..=63743 => return None,
        _ => {
            let character = char::from_u32(code).filter(|c| !c.is_control())?;
            KeyCode::Char(match shift {
                true => character.to_ascii_uppercase(),
                false => character,
            })
        }
    };
    let kept = match code {
        KeyCode::BackTab | KeyCode::Char(_) => modifiers - KeyModifiers::SHIFT,
        _ => modifiers,
    };
    Some(key(code, kept))
}

/// Reads xterm's modifier parameter: one more than a sum of bits.
fn modifiers(parameter: Option<u16>) -> KeyModifiers {
    modifiers_of(parameter.unwrap_or(1).saturating_sub(1))
}

/// Returns the modifiers by xterm's bits.
pub(super) fn modifiers_of(bits: u16) -> KeyModifiers {
    [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
        (8, KeyModifiers::SUPER),
        (16, KeyModifiers::HYPER),
        (32, KeyModifiers::META),
    ]
    .into_iter()
    .filter(|(bit, _)| bits & bit != 0)
    .fold(KeyModifiers::NONE, |all, (_, modifier)| all | modifier)
}
