//! What each terminal sends, and what it means.

mod answered;
mod late;

use std::time::Duration;

use crossterm::event::KeyCode::{self, *};
use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::{Decoder, Event, key};
use crate::session::answer::Answer;

const NONE: KeyModifiers = KeyModifiers::NONE;
const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
const ALT: KeyModifiers = KeyModifiers::ALT;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;

/// Decodes the bytes, then lets the line stay silent.
fn decode(bytes: &[u8]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    decoder.feed(bytes, &mut events);
    // Of what was begun, and of its rest or of a paste that has stalled.
    for _ in 0..2 {
        if decoder.patience().is_some() {
            decoder.expire(&mut events);
        }
    }
    assert!(decoder.patience().is_none(), "silence resolves {bytes:?}");
    events
}

#[track_caller]
fn types(bytes: &str, code: KeyCode, modifiers: KeyModifiers) {
    assert_eq!(
        decode(bytes.as_bytes()),
        [key(code, modifiers)],
        "{bytes:?}"
    );
}

#[track_caller]
fn answers(bytes: &str, answer: Answer) {
    assert_eq!(
        decode(bytes.as_bytes()),
        [Event::Answer(answer)],
        "{bytes:?}"
    );
}

#[track_caller]
fn silent(bytes: &[u8]) {
    assert_eq!(decode(bytes), [], "{:?}", String::from_utf8_lossy(bytes));
}

#[test]
fn characters_and_control_characters() {
    types("j", Char('j'), NONE);
    types("P", Char('P'), NONE);
    types("\u{641}", Char('\u{641}'), NONE);
    types("\u{1f600}", Char('\u{1f600}'), NONE);
    types("\r", Enter, NONE);
    types("\t", Tab, NONE);
    types("\n", Char('j'), CTRL);
    types("\u{8}", Backspace, NONE);
    types("\u{7f}", Backspace, NONE);
    types("\0", Char(' '), CTRL);
    types("\u{3}", Char('c'), CTRL);
    types("\u{1a}", Char('z'), CTRL);
    types("\u{1c}", Char('\\'), CTRL);
    types("\u{1f}", Char('_'), CTRL);
}

#[test]
fn escape_and_alt() {
    types("\x1b", Esc, NONE);
    types("\x1bj", Char('j'), ALT);
    types("\x1b\u{641}", Char('\u{641}'), ALT);
    types("\x1b\r", Enter, ALT);
    types("\x1b\u{3}", Char('c'), ALT | CTRL);
    types("\x1b[", Char('['), ALT);
    types("\x1bO", Char('O'), ALT);
    assert_eq!(decode(b"\x1b\x1b"), [key(Esc, NONE), key(Esc, NONE)]);
    assert_eq!(decode(b"\x1b\x1b[A"), [key(Esc, NONE), key(Up, NONE)]);
}

#[test]
fn xterm_keys() {
    types("\x1b[A", Up, NONE);
    types("\x1bOB", Down, NONE);
    types("\x1b[1;5C", Right, CTRL);
    types("\x1b[1;4D", Left, SHIFT | ALT);
    types("\x1bOH", Home, NONE);
    types("\x1b[F", End, NONE);
    types("\x1b[5~", PageUp, NONE);
    types("\x1b[6;3~", PageDown, ALT);
    types("\x1b[3~", Delete, NONE);
    types("\x1b[Z", BackTab, NONE);
    types("\x1bOP", F(1), NONE);
    types("\x1bOR", F(3), NONE);
    types("\x1b[R", F(3), NONE);
    types("\x1b[1;2P", F(1), SHIFT);
    types("\x1b[15~", F(5), NONE);
    types("\x1b[17~", F(6), NONE);
    types("\x1b[24;2~", F(12), SHIFT);
    types("\x1b[27;5;9~", Tab, CTRL);
    types("\x1bO5A", Up, CTRL);
    types("\x1bOM", Enter, NONE);
    types("\x1bOy", Char('9'), NONE);
}

#[test]
fn rxvt_and_linux_console_keys() {
    types("\x1b[7~", Home, NONE);
    types("\x1b[8^", End, CTRL);
    types("\x1b[3$", Delete, SHIFT);
    types("\x1b[5@", PageUp, CTRL | SHIFT);
    types("\x1b[a", Up, SHIFT);
    types("\x1bOb", Down, CTRL);
    types("\x1b[23$", F(11), SHIFT);
    types("\x1b[[A", F(1), NONE);
    types("\x1b[[E", F(5), NONE);
    types("\x1b[1~", Home, NONE);
}

#[test]
fn kitty_keys() {
    types("\x1b[97u", Char('a'), NONE);
    types("\x1b[97;5u", Char('a'), CTRL);
    types("\x1b[97:65;2u", Char('A'), NONE);
    types("\x1b[47:63;2u", Char('?'), NONE);
    types("\x1b[27u", Esc, NONE);
    types("\x1b[9;2u", BackTab, NONE);
    types("\x1b[1;1:2A", Up, NONE);
    types("\x1b[57420u", Down, NONE);
    types("\x1b[128512u", Char('\u{1f600}'), NONE);
    types("\x1b[65:128512;2u", Char('\u{1f600}'), NONE);
    types("\x1b[27;5;128512~", Char('\u{1f600}'), CTRL);
    silent(b"\x1b[1114112u");
    silent(b"\x1b[99999999999u");
    silent(b"\x1b[97;1:3u");
    silent(b"\x1b[1;1:3A");
    silent(b"\x1b[57441u");
}

#[test]
fn mouse() {
    let report = |kind, column, row, modifiers| {
        [Event::Mouse(MouseEvent {
            kind,
            column,
            row,
            modifiers,
        })]
    };
    let left = MouseButton::Left;
    assert_eq!(
        decode(b"\x1b[<0;3;7M"),
        report(MouseEventKind::Down(left), 2, 6, NONE)
    );
    assert_eq!(
        decode(b"\x1b[<0;3;7m"),
        report(MouseEventKind::Up(left), 2, 6, NONE)
    );
    assert_eq!(
        decode(b"\x1b[<32;300;1M"),
        report(MouseEventKind::Drag(left), 299, 0, NONE)
    );
    assert_eq!(
        decode(b"\x1b[<80;1;1M"),
        report(MouseEventKind::ScrollUp, 0, 0, CTRL)
    );
    assert_eq!(
        decode(b"\x1b[<65;1;1M"),
        report(MouseEventKind::ScrollDown, 0, 0, NONE)
    );
    silent(b"\x1b[<0;0;1M");
    silent(b"\x1b[<65;1;1m");
    silent(b"\x1b[M !!");
    silent(b"\x1b[M\xff\xff\xff");
    silent(b"\x1b[32;1;1M");
    assert_eq!(decode(b"\x1b[M \x1b[A"), [key(Up, NONE)]);
}

#[test]
fn focus_is_swallowed() {
    silent(b"\x1b[I");
    silent(b"\x1b[O");
}

#[test]
fn paste_holds_anything_but_its_end() {
    let paste = |text: &str| [Event::Paste(text.to_owned())];
    assert_eq!(
        decode(b"\x1b[200~q\x03\x1b[A\r\n\x1b[201~"),
        paste("q\u{3}\u{1b}[A\r\n")
    );
    assert_eq!(decode(b"\x1b[200~\x1b[20\x1b[201~"), paste("\u{1b}[20"));
    assert_eq!(decode(b"\x1b[200~\xd9\x1b[201~"), paste("\u{fffd}"));
    assert_eq!(
        decode(b"\x1b[200~never ended\x1b["),
        paste("never ended\u{1b}[")
    );
    let mut long = b"\x1b[200~".to_vec();
    long.extend(std::iter::repeat_n(b'x', 3 << 20));
    long.extend(b"\x1b[201~q");
    assert_eq!(
        decode(&long),
        [paste(&"x".repeat(1 << 20)), [key(Char('q'), NONE)]].concat()
    );
}

/// The sequences with ESC and its letter replaced by the one control character that they stand for.
fn in_eight_bits(bytes: &str) -> [Vec<u8>; 2] {
    let introducers = [("\x1b[", 0x9b_u8), ("\x1bP", 0x90), ("\x1b]", 0x9d)];
    let others = [("\x1b\\", 0x9c), ("\x1bO", 0x8f), ("\x1b_", 0x9f)];
    let mut byte = bytes.as_bytes().to_vec();
    let mut utf8 = bytes.to_owned();
    for (two, one) in introducers.into_iter().chain(others) {
        utf8 = utf8.replace(two, &char::from(one).to_string());
        while let Some(at) = byte.windows(2).position(|at| at == two.as_bytes()) {
            byte.splice(at..at + 2, [one]);
        }
    }
    [utf8.into_bytes(), byte]
}

#[test]
fn eight_bit_sequences_read_like_those_of_seven_bits() {
    for bytes in [
        "\x1b[A",
        "\x1b[1;5C",
        "\x1bOB",
        "\x1b[<0;3;7M",
        "\x1b[?64;1;9cq",
        "\x1b[>65;7006;1c",
        "\x1b[0nq",
        "\x1b[8;1$y",
        "\x1bP>|kitty(0.26.5)\x1b\\q",
        "\x1b]11;rgb:0000/0000/0000\x1b\\q",
        "\x1b]11;rgb:0000/0000/0000\x07q",
        "\x1b_Gi=1;OK\x1b\\q",
        "\x1b[200~q\x1b[201~j",
        // A string that is given up for a sequence.
        "\x1bP>|xter\x1b[A",
        "\x1b[12\x1b[A",
        "\x1b\x1b[A",
        // ST by itself.
        "\x1b\\q",
    ] {
        for eight in in_eight_bits(bytes) {
            assert_eq!(decode(&eight), decode(bytes.as_bytes()), "{eight:x?}");
        }
    }
}

#[test]
fn a_control_byte_inside_a_letter_is_none() {
    types("\u{65b}", Char('\u{65b}'), NONE);
    types("\u{271c}", Char('\u{271c}'), NONE);
    // 9C is the middle of U+271C, and the end of U+061C.
    answers(
        "\x1bP>|\u{271c}\u{61c} 1\x1b\\",
        Answer::Version("\u{271c}\u{61c} 1".into()),
    );
    // What is not UTF-8 up to here cannot hide one.
    assert_eq!(decode(b"\xe0\x9b0;5A"), decode(b"\x1b[0;5A"));
}

#[test]
fn no_key_types_an_eight_bit_introducer() {
    silent("\u{9b}".as_bytes());
    silent(b"\x9b");
    silent(b"\x8f");
    silent("\u{85}".as_bytes());
    silent(b"\x85");
}

#[test]
fn a_paste_ends_as_it_began() {
    let paste = |text: &str| [Event::Paste(text.to_owned())];
    // Or a text on the clipboard could end its paste and go on as keys.
    assert_eq!(
        decode("\x1b[200~a\u{9b}201~q\x1b[201~".as_bytes()),
        paste("a\u{9b}201~q")
    );
    assert_eq!(
        decode(b"\x9b200~a\x1b[201~q\x9b201~"),
        paste("a\u{1b}[201~q")
    );
}

/// Decodes pieces, each followed by a silence of so many milliseconds.
fn decode_after_silences(pieces: &[(&str, u64)]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    for (piece, silence) in pieces {
        decoder.feed(piece.as_bytes(), &mut events);
        let silence = Duration::from_millis(*silence);
        // Patience counts from the last byte.
        while decoder.patience().is_some_and(|due| due <= silence) {
            decoder.expire(&mut events);
        }
    }
    events
}

#[test]
fn an_interrupt_ends_a_paste_that_has_stalled() {
    let paste = |text: &str| Event::Paste(text.to_owned());
    let interrupt = || key(Char('c'), CTRL);
    let ended = [paste("abc"), interrupt()];
    for keys in ["\x03", "\x03\x03"] {
        let pieces = [("\x1b[200~abc", 1_000), (keys, 60)];
        assert_eq!(decode_after_silences(&pieces), ended, "{keys:?}");
    }
    // Whoever presses it at once is heard at the second time, and other keys do not put it off.
    let pieces = [("\x1b[200~abc\x03", 1_000), ("\x03", 60)];
    assert_eq!(decode_after_silences(&pieces), ended);
    let pieces = [("\x1b[200~abc", 4_000), ("q", 1_500), ("\x03", 60)];
    assert_eq!(decode_after_silences(&pieces), [paste("abcq"), interrupt()]);
    // What a paste holds is no key, however slowly it comes.
    for pieces in [
        &[("\x1b[200~a", 4_900), ("\x03b", 4_900), ("c\x1b[201~", 0)][..],
        &[("\x1b[200~a", 900), ("\x03", 40), ("bc\x1b[201~", 0)],
        &[("\x1b[200~a", 2_000), ("\x03", 40), ("bc\x1b[201~", 0)],
    ] {
        assert_eq!(
            decode_after_silences(pieces),
            [paste("a\u{3}bc")],
            "{pieces:?}"
        );
    }
    let pieces = [("\x1b[200~ab", 5_000), ("q", 0)];
    assert_eq!(
        decode_after_silences(&pieces),
        [paste("ab"), key(Char('q'), NONE)]
    );
}

#[test]
fn what_nobody_asked_is_swallowed_whole() {
    for bytes in [
        "\x1b[3n",
        "\x1b[?997;1n",
        "\x1b[8;24;80t",
        "\x1b[48;24;80;480;800t",
        "\x1b[0;0R",
        "\x1b[=1;2c",
        "\x1b[?1;2;3S",
        "\x1b[?5u",
        "\x1bP!|464F4F54\x1b\\",
        "\x1bP1+r544E=787465726D\x1b\\",
        "\x1bP1$r0m\x1b\\",
        "\x1bP0$r\x1b\\",
        "\x1b[8;24;80;1;1$w",
        "\x1b]lMy title, q\x1b\\",
        "\x1bPno such thing\x1b\\",
        "\x1b_Gi=1;OK\x1b\\",
        "\x1b^privacy\x1b\\",
        "\x1bXstring\x1b\\",
    ] {
        answers(bytes, Answer::Unknown);
    }
    silent(b"\x1b\\");
}

#[test]
fn broken_sequences_let_go() {
    let q = [key(Char('q'), NONE)];
    assert_eq!(decode(b"\x1b[?62;\x18q"), q);
    assert_eq!(decode(b"\x1bP>|xter\x18q"), q);
    assert_eq!(decode(b"\x1bP>|xter\x1b[A"), [key(Up, NONE)]);
    assert_eq!(decode(b"\x1bP>|xter\x1b\x1b[A"), [key(Up, NONE)]);
    assert_eq!(decode(b"\x1b]11;rgb\x03"), [key(Char('c'), CTRL)]);
    assert_eq!(decode(b"\x1b[1;\x1b[B"), [key(Down, NONE)]);
    assert_eq!(decode(b"\x1b[12\xd9\x81"), [key(Char('\u{641}'), NONE)]);
    assert_eq!(decode(b"\xd9q"), q);
    assert_eq!(decode(b"\xffq\x80"), q);
    let long = |head: &str, tail| format!("{head}{}{tail}q", "1".repeat(100_000));
    let unknown = Event::Answer(Answer::Unknown);
    for bytes in [
        long("\x1b[", "c"),
        long("\x1bP>|", "\x1b\\"),
        long("\x1b]10;", "\x07"),
    ] {
        assert_eq!(decode(bytes.as_bytes()), [unknown.clone(), q[0].clone()]);
    }
}
