//! Diagnostics on a terminal: no line is wider than it, and the caret stands under the place.

use masar::document::diagnostic::{self, Audience};
use masar::document::fault::{File, SystemError};
use masar::document::{self, FilePlace, Finding, Hint, Path, TextSpan};
use masar::text::{CellOrder, Options};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use unicode_width::UnicodeWidthStr;

fn lines(bytes: &[u8], findings: &[Finding], columns: u16) -> Vec<String> {
    diagnostic::lines("plan.ron", bytes, findings, Audience::Terminal { columns })
}

/// Reads a text and shows its findings, letters beyond ASCII as escapes.
fn shown(text: &str, columns: u16) -> String {
    let findings = document::read(text.as_bytes()).findings;
    escaped(&lines(text.as_bytes(), &findings, columns).join("\n"))
}

fn escaped(text: &str) -> String {
    let escaped = |c: char| match c {
        c if c.is_ascii() => c.to_string(),
        c => c.escape_unicode().to_string(),
    };
    text.chars().map(escaped).collect()
}

const LONG: &str = r#"(format: 1, id: "a", kind: plan, language: en, title: (en: "A"), items: [(id: "search", kind: project, title: (en: "Search"), events: [(id: "b", title: (en: "B"), on: soon("2021"))])])"#;

#[test]
fn a_long_line_shows_what_surrounds_the_place() {
    insta::assert_snapshot!(shown(LONG, 80), @r###"
    plan.ron:1:127: error: there is no field `events` here
        1 | \u{2026}: project, title: (en: "Search"), events: [(id: "b", title: (en: "B")\u{2026}
          |                                    ^ items[0].events
    "###);
    insta::assert_snapshot!(shown(LONG, 40), @r###"
    plan.ron:1:127: error: there is no
        field `events` here
        1 | \u{2026}n: "Search"), events: [(id: "\u{2026}
          |                ^ items[0].events
    "###);
}

#[test]
fn an_arabic_line_is_cut_in_reading_order() {
    let word = "\u{628}\u{62F} ".repeat(30);
    let title = format!("title: (ar: \"{word}\", em: \"A\")");
    let text = format!("(format: 1, id: \"a\", kind: plan, language: en, {title})");
    insta::assert_snapshot!(shown(&text, 60), @r###"
    plan.ron:1:154: error: there is no field `em` here
        1 | \u{2026}\u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{feaa}\u{fe91} \u{fea9} ", em: "A"))
          |                                           ^ title.em
    hint: did you mean `en`?
    "###);
}

#[test]
fn an_excerpt_on_the_screen_is_shaped_and_ordered_as_the_screen_is() {
    let text = "(format: 1, id: \"a\", kind: plan, language: en, title: (ar: \"\u{644}\u{627}\u{628}\", em: \"A\"))";
    let findings = document::read(text.as_bytes()).findings;
    let excerpt = |options| {
        let reader = Audience::Screen {
            columns: 120,
            options,
        };
        diagnostic::excerpt(text.as_bytes(), &findings[0], reader).join("\n")
    };
    let logical = Options {
        order: CellOrder::Logical,
        shape: false,
        ..Options::default()
    };
    // The caret stands under the field in both; lam and alef are two cells where nothing is shaped.
    insta::assert_snapshot!(escaped(&excerpt(logical)), @r#"
    1 | (format: 1, id: "a", kind: plan, language: en, title: (ar: "\u{644}\u{627}\u{628}", em: "A"))
      |                                                                   ^
    "#);
    insta::assert_snapshot!(escaped(&excerpt(Options::default())), @r#"
    1 | (format: 1, id: "a", kind: plan, language: en, title: (ar: "\u{fe8f}\u{fefb}", em: "A"))
      |                                                                  ^
    "#);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(31),
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_line_is_wider_than_the_terminal(
        before in "([a-z(: ]|[\u{627}\u{628}\u{644}\u{6F22}\u{64E}]){0,150}",
        after in "([a-z): ]|[\u{627}\u{628}\u{644}\u{6F22}\u{2764}\u{FE0F}]){0,150}",
        line in prop::sample::select(vec![1, 99_999, 1_234_567]),
        message in "[a-z\u{627}]{1,9}( [a-z\u{628}]{1,30}){0,12}",
        columns in 0_u16..240,
    ) {
        let bytes = format!("{before}!{after}");
        let span = TextSpan { line, column: 1, end_line: line, end_column: 2, offset: before.len() };
        let fault = File::System { error: SystemError::Other(message.clone()) };
        let hint = Hint::Write { form: message };
        let mut finding = Finding::error(fault, Path::default()).hint(hint);
        finding.place = Some(FilePlace::Text(span));
        let lines = lines(bytes.as_bytes(), &[finding], columns);
        for line in &lines {
            prop_assert!(line.width() <= usize::from(columns).max(20), "{:?}", line);
        }
        // The mark is the only line of blanks, a bar and a caret.
        let mark = lines.iter().position(|line| line.trim_start_matches([' ', '|']) == "^");
        let caret = mark.and_then(|mark| lines[mark].find('^').map(|caret| (mark, caret)));
        let (mark, caret) = caret.ok_or_else(|| TestCaseError::fail("no caret"))?;
        let mut cell = 0;
        let under = lines[mark - 1].chars().find(|c| {
            cell += c.to_string().width();
            cell > caret
        });
        prop_assert_eq!(under, Some('!'));
    }
}
