//! Files that are broken, huge or meant to hurt: a placed error, never a panic, in time.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "fixtures/strict.rs"]
mod strict;

use std::fmt::Write;

use masar::document::{self, FilePlace, Finding};
use masar::words::Language;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const EVERY_FIELD: &str = include_str!("fixtures/every_field.ron");

/// Reads bytes and checks what always holds; returns the findings.
fn read(bytes: &[u8]) -> Vec<Finding> {
    let reading = document::read(bytes);
    assert!(reading.roadmap.is_some() || !reading.findings.is_empty());
    for finding in &reading.findings {
        let place = finding.place.as_ref().and_then(FilePlace::span).unwrap();
        assert!(place.offset <= bytes.len(), "{finding:?}");
        assert!(place.line > 0 && place.column > 0);
        assert!((place.line, place.column) <= (place.end_line, place.end_column));
    }
    let offset = |finding: &Finding| finding.place.as_ref().unwrap().span().unwrap().offset;
    assert!(reading.findings.is_sorted_by_key(offset));
    reading.findings
}

/// Reads bytes that are no roadmap at all and returns the one error as "line:column: message".
fn refusal(bytes: &[u8]) -> String {
    let reading = document::read(bytes);
    assert!(reading.roadmap.is_none());
    let [finding] = reading.findings.as_slice() else {
        panic!("one error, not {:?}", reading.findings)
    };
    let place = finding.place.as_ref().unwrap();
    format!("{place}: {}", finding.say(Language::En))
}

#[test]
fn a_file_cut_off_anywhere_is_an_error_with_a_place() {
    let whole = EVERY_FIELD.trim_end();
    for end in 0..whole.len() {
        let part = whole.as_bytes().get(..end).unwrap();
        let refused = refusal(part);
        let places = refused.splitn(3, ':').take(2).map(str::parse::<usize>);
        assert!(
            places.filter(Result::is_ok).count() == 2,
            "{end}: {refused}"
        );
    }
}

#[test]
fn a_byte_that_is_not_utf_8_is_placed() {
    for offset in (0..EVERY_FIELD.len()).step_by(7) {
        let mut bytes = EVERY_FIELD.as_bytes().to_vec();
        bytes[offset] = 0xFF;
        let finding = read(&bytes).remove(0);
        assert_eq!(finding.code().name(), "encoding");
        // The byte may fall inside a character: then that character is where UTF-8 ends.
        let place = finding.place.as_ref().and_then(FilePlace::span).unwrap();
        assert!(offset - place.offset < 4, "{offset}: {place:?}");
    }
    assert_eq!(
        refusal(b"(\n  id: \"\xE9\""),
        "2:8: the byte 0xE9 is not UTF-8"
    );
    assert_eq!(
        refusal(b"\xEF\xBB\xBF(\xE9"),
        "1:2: the byte 0xE9 is not UTF-8"
    );
}

#[test]
fn utf_16_and_nul_are_recognised() {
    let wide: Vec<u8> = "(format: 1)"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let marked = [&[0xFF, 0xFE], wide.as_slice()].concat();
    let big: Vec<u8> = "(format: 1)"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    for bytes in [&wide, &marked, &big] {
        assert_eq!(refusal(bytes), "1:1: the file is in UTF-16, not in UTF-8");
    }
    assert_eq!(
        refusal(b"(\n  id: \"a\0b\")"),
        "2:9: the file has a NUL character"
    );
    let zeros = vec![0; 1_000_000];
    assert_eq!(refusal(&zeros), "1:1: the file has a NUL character");
}

#[test]
fn deep_nesting_is_an_error_at_its_place() {
    for depth in [100, 10_000, 1_000_000] {
        for open in ["(", "[", "{", "Some(", "a:(", "[(", "(a:["] {
            let refused = refusal(open.repeat(depth).as_bytes());
            assert!(refused.starts_with("1:"), "{open}: {refused}");
        }
        let deepest = refusal("[".repeat(depth).as_bytes());
        assert_eq!(
            deepest,
            "1:65: brackets are nested more than 64 levels deep"
        );
        let comments = refusal("/*".repeat(depth).as_bytes());
        assert_eq!(comments, "1:1: this comment is never closed");
        let raw = format!("r{}\"", "#".repeat(depth));
        assert_eq!(
            refusal(raw.as_bytes()),
            "1:2: this raw text is never closed"
        );
    }
}

#[test]
fn the_deepest_roadmap_is_read_without_overflow() {
    // The roadmap and its list take two levels, so does each item with its list.
    let item = |depth: usize| format!("(id: \"i{depth}\", kind: project, title: (), items: [");
    let items: String = (0..30).map(item).collect();
    let ends = "])".repeat(30);
    let text = format!(
        "(format: 1, id: \"a\", kind: plan, language: en, title: (), items: [{items}{ends}])"
    );
    assert_eq!(read(text.as_bytes()), []);
    let broken = text.replace("i29", "i29\", nothing: \"");
    assert_eq!(read(broken.as_bytes()).len(), 1);
}

#[test]
fn large_things_cost_their_size() {
    let label = "x".repeat(10_000_000);
    let text =
        format!("(format: 1, id: \"a\", kind: plan, language: en, title: (en: \"{label}\"))");
    let codes: Vec<_> = read(text.as_bytes())
        .iter()
        .map(|it| it.code().name())
        .collect();
    assert_eq!(codes, ["text-too-long"]);
    let mut items = String::new();
    for id in 0..5000 {
        writeln!(
            items,
            "(id: \"{id}\", kind: project, title: \"T\", start: 2021, x: 1),"
        )
        .unwrap();
    }
    let text =
        format!("(format: 1, id: \"a\", kind: plan, language: en, title: (), items: [{items}])");
    assert_eq!(read(text.as_bytes()).len(), 1000);
    let tags = "1,".repeat(100_000);
    let text =
        format!("(format: 1, id: \"a\", kind: plan, language: en, title: (), inferred: [{tags}])");
    assert_eq!(read(text.as_bytes()).len(), 9);
    let fields: String = (0..20_000).fold(String::new(), |mut fields, n| {
        write!(fields, "f{n}: 1,").unwrap();
        fields
    });
    assert_eq!(read(format!("({fields})").as_bytes()).len(), 1000);
}

/// Pieces of RON, right and wrong, that mutations are made of.
const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "'",
    "r#\"",
    "\"#",
    "b\"",
    "//",
    "/*",
    "*/",
    "Some(",
    "None",
    "items: [",
    "id: ",
    "title: (",
    "occurred(",
    "\"2021\"",
    "2025",
    "-",
    "0x",
    "1e",
    "#![enable(implicit_some)]",
    "\u{645}",
    "\u{202E}",
    "\u{1B}",
    "\u{FEFF}",
    "\n",
    "\r",
    " ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read(&bytes);
    }

    #[test]
    fn random_pieces_are_read_without_a_panic(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60),
    ) {
        read(pieces.concat().as_bytes());
    }

    #[test]
    fn a_mutated_roadmap_is_read_without_a_panic(
        edits in prop::collection::vec(
            (any::<prop::sample::Index>(), 0_usize..30, prop::sample::select(PIECES)),
            1..4,
        ),
    ) {
        let mut letters: Vec<char> = EVERY_FIELD.chars().collect();
        for (index, removed, piece) in edits {
            let at = index.index(letters.len());
            let end = (at + removed).min(letters.len());
            letters.splice(at..end, piece.chars());
        }
        let text: String = letters.into_iter().collect();
        read(text.as_bytes());
        // What the crate ron accepts is read alike, but for what is cleaned: a line end inside a
        // text becomes a space.
        if let Ok(expected) = strict::parse(&text) {
            let reading = document::read(text.as_bytes());
            let shown = format!("{expected:?}");
            if reading.findings.is_empty() && !shown.contains("\\n") && !shown.contains("\\r") {
                prop_assert_eq!(reading.roadmap, Some(expected));
            }
        }
    }
}
