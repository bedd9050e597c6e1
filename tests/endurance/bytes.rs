//! Bytes that are no roadmap: a place, the line, and never a panic.

use masar::words::Language;

use crate::harmless::assert_harmless;
use crate::reader::{self, LANGUAGES, Screen};

const OMAN: &str = include_str!("../../roadmap/oman-2021-2025.ron");
const SMALL: &str = include_str!("../cli/small.ron");

/// Opens bytes of which nothing can be shown and returns the place of the one error.
#[track_caller]
fn refused(bytes: &[u8]) -> (usize, usize) {
    let opened = reader::open(bytes);
    assert!(opened.roadmap.is_none());
    let [finding] = opened.findings.as_slice() else {
        panic!("one error, not {:?}", opened.findings);
    };
    let place = finding.place.as_ref().unwrap();
    let start = format!("plan.ron:{}:{}: error: ", place.line(), place.column());
    for told in opened.told(bytes) {
        assert!(told.starts_with(&start), "{told}");
        assert_harmless(&told, "told");
    }
    (place.line(), place.column())
}

/// Returns the last boundary between characters at or before an offset.
fn boundary(text: &str, offset: usize) -> usize {
    let mut before = (0..=offset).rev();
    before.find(|at| text.is_char_boundary(*at)).unwrap()
}

/// Returns line and column of a byte, each counted from one, columns in characters.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..boundary(text, offset)];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    (line, column)
}

#[test]
fn a_byte_that_is_not_utf_8_is_told_at_its_place() {
    // A prime, so that all kinds of places are met.
    let step = 149;
    let bad = [0xff, 0xc0, 0xed].into_iter().cycle();
    for (offset, byte) in (0..OMAN.len()).step_by(step).zip(bad) {
        let mut bytes = OMAN.as_bytes().to_vec();
        bytes[offset] = byte;
        if std::str::from_utf8(&bytes).is_err() {
            assert_eq!(refused(&bytes), place(OMAN, offset), "{offset}");
        }
    }
}

#[test]
fn a_file_cut_off_anywhere_is_told_with_its_line() {
    let text = &OMAN[..boundary(OMAN, 30_680)];
    // Every offset takes a debug build half a minute; `document_hostile` has a shorter file whole.
    let step = if cfg!(debug_assertions) { 37 } else { 1 };
    for end in (0..text.len()).step_by(step) {
        let (line, _) = refused(&text.as_bytes()[..end]);
        assert!(line <= place(text, end).0, "{end}");
    }
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2], mark: &[u8]) -> Vec<u8> {
    [
        mark,
        &text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>(),
    ]
    .concat()
}

#[test]
fn other_encodings_are_named() {
    for bytes in [
        utf_16(SMALL, u16::to_le_bytes, &[]),
        utf_16(SMALL, u16::to_be_bytes, &[]),
        utf_16(SMALL, u16::to_le_bytes, &[0xff, 0xfe]),
        utf_16(SMALL, u16::to_be_bytes, &[0xfe, 0xff]),
    ] {
        assert_eq!(refused(&bytes), (1, 1));
        let opened = reader::open(&bytes);
        assert!(opened.findings[0].say(Language::En).contains("UTF-16"));
    }
}

#[test]
fn line_ends_and_a_mark_change_nothing() {
    let picture = |bytes: &[u8]| {
        let opened = reader::open(bytes);
        assert_eq!(opened.findings, []);
        Screen::new(opened.roadmap.unwrap(), LANGUAGES[0], (100, 30)).pictures()
    };
    let expected = picture(SMALL.as_bytes());
    // A comment that only CR ends would run on to the end.
    let (_, plan) = SMALL.split_once('\n').unwrap();
    for text in [
        SMALL.replace('\n', "\r\n"),
        plan.replace('\n', "\r"),
        format!("\u{feff}{SMALL}"),
        SMALL.trim_end().to_owned(),
        format!("{SMALL}\n\n\n"),
    ] {
        assert!(picture(text.as_bytes()) == expected, "{text:?}");
    }
}

#[test]
fn places_count_the_lines_that_an_editor_shows() {
    let broken = SMALL.replace("kind: programme", "kind: programm");
    let told = |text: &str| {
        let place = reader::open(text.as_bytes()).findings[0]
            .place
            .clone()
            .unwrap();
        (place.line(), place.column())
    };
    let expected = told(&broken);
    assert_eq!(told(&broken.replace('\n', "\r\n")), expected);
    assert_eq!(told(&format!("\u{feff}{broken}")), expected);
}

#[test]
fn nothing_and_nearly_nothing_are_told() {
    for bytes in [
        &b""[..],
        b" ",
        b"\n",
        b"\xef\xbb\xbf",
        b"\r",
        b"// only a comment",
        b"\0",
    ] {
        refused(bytes);
    }
    let with_nul = SMALL.replace("Bridge", "Bri\0dge");
    assert_eq!(refused(with_nul.as_bytes()), (13, 59));
}
