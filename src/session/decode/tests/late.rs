//! What comes in pieces with silences between: rests of answers, and keys that are none of theirs.

use super::super::state::REST_PATIENCE;
use super::*;

/// Decodes pieces with a silence after each of them that is longer than the patience with a
/// sequence, and shorter than a rest is waited for.
fn decode_slowly(is_due: bool, pieces: &[&str]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    decoder.expect_answers(is_due);
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(piece.as_bytes(), &mut events);
        let is_silent_enough = |patience| patience < REST_PATIENCE;
        while decoder.patience().is_some_and(is_silent_enough) {
            decoder.expire(&mut events);
        }
    }
    events
}

#[test]
fn what_was_given_up_is_forgotten_after_a_while() {
    for (head, typed) in [("\x1b[1", 'n'), ("\x1b[1", 'F'), ("\x1bP>|xterm\x1b", '\\')] {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        decoder.feed(head.as_bytes(), &mut events);
        decoder.expire(&mut events);
        assert_eq!(decoder.patience(), Some(REST_PATIENCE), "{head:?}");
        decoder.expire(&mut events);
        assert_eq!((decoder.patience(), &*events), (None, &[][..]), "{head:?}");
        decoder.feed(typed.to_string().as_bytes(), &mut events);
        assert_eq!(events, [key(Char(typed), NONE)], "{head:?}");
    }
}

#[test]
fn the_rest_of_an_answer_comes_late() {
    let attributes = Event::Answer(Answer::PrimaryAttributes(vec![64, 1]));
    let ready = Event::Answer(Answer::Ready);
    let colour = Event::Answer(Answer::Command {
        number: 11,
        value: "rgb:0/0/0".into(),
    });
    let q = || key(Char('q'), NONE);
    for is_due in [true, false] {
        let slowly = |pieces: &[&str]| decode_slowly(is_due, pieces);
        assert_eq!(slowly(&["\x1b[?64", ";1cq"]), [attributes.clone(), q()]);
        assert_eq!(slowly(&["\x1b[0", "n"]), std::slice::from_ref(&ready));
        assert_eq!(slowly(&["\x1b[1;5", "C"]), [key(Right, CTRL)]);
        assert_eq!(
            slowly(&["\x1b]11;rg", "b:0/0/0\x1b\\q"]),
            [colour.clone(), q()]
        );
        assert_eq!(
            slowly(&["\x1b]11;rgb:0/0/0\x1b", "\\"]),
            std::slice::from_ref(&colour)
        );
    }
    // The head was a key for want of anything better; its rest is none.
    let late = |head, rest| decode_slowly(true, &[head, rest]);
    assert_eq!(late("\x1b", "[0nq"), [key(Esc, NONE), ready.clone(), q()]);
    assert_eq!(late("\x1b[", "0n"), [key(Char('['), ALT), ready]);
}

#[test]
fn no_key_is_taken_for_a_rest() {
    let j = || key(Char('j'), NONE);
    assert_eq!(decode_slowly(true, &["\x1b", "j"]), [key(Esc, NONE), j()]);
    let bracket = key(Char('['), NONE);
    assert_eq!(
        decode_slowly(true, &["\x1b", "[", "j"]),
        [key(Esc, NONE), bracket, j()]
    );
    assert_eq!(
        decode_slowly(true, &["\x1b", "\x1b[A"]),
        [key(Esc, NONE), key(Up, NONE)]
    );
    assert_eq!(decode_slowly(false, &["\x1b[1", "j", "j"]), [j(), j()]);
    assert_eq!(decode_slowly(false, &["\x1bPxt", "j", "j"]), [j(), j()]);
    assert_eq!(
        decode_slowly(false, &["\x1bPxt", "j\x03"]),
        [j(), key(Char('c'), CTRL)]
    );
    assert_eq!(
        decode_slowly(false, &["\x1bPxt", "\x1b[A"]),
        [key(Up, NONE)]
    );
    assert_eq!(decode_slowly(false, &["\x1bPxt", "\x1b"]), [key(Esc, NONE)]);
}

#[test]
fn a_lone_escape_is_quick_unless_an_answer_is_due() {
    let patience = |is_due, bytes: &[u8]| {
        let mut decoder = Decoder::default();
        decoder.expect_answers(is_due);
        decoder.feed(bytes, &mut Vec::new());
        decoder.patience().map(|patience| patience.as_millis())
    };
    assert_eq!(patience(false, b"\x1b"), Some(50));
    assert_eq!(patience(false, b"\x1b["), Some(50));
    assert_eq!(patience(true, b"\x1b"), Some(300));
    assert_eq!(patience(false, b"\x1b[0"), Some(1000));
    assert_eq!(patience(false, b"\x9b"), Some(1000));
    assert_eq!(patience(false, b"q"), None);
}

#[test]
fn a_string_without_an_end_swallows_keys_for_a_while_only() {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    decoder.feed(b"\x1bP", &mut events);
    decoder.feed(&b"x".repeat(1 << 20), &mut events);
    assert_eq!(events, []);
    assert!(decoder.held.capacity() <= 2 * crate::session::decode::command::STRING_BYTES);
    decoder.feed(&b"q".repeat(1 << 13), &mut events);
    assert_eq!(events.last(), Some(&key(Char('q'), NONE)));
    assert!(events.len() < 1 << 13);
}
