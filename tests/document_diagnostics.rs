//! The diagnostics of files that are refused, as the program prints them.

use masar::document::diagnostic::{self, Audience};
use masar::document::{self, FilePlace, Finding};
use masar::words::Language;

/// Prints what is wrong with each text, as the program does. Letters beyond ASCII come out as
/// escapes, so that editors cannot reorder the picture.
fn check(texts: &[&str]) -> String {
    let lines = texts.iter().flat_map(|text| {
        let bytes = text.as_bytes();
        let findings = document::read(bytes).findings;
        findings.iter().for_each(check_arabic);
        diagnostic::lines(
            "a.ron",
            bytes,
            &findings,
            Audience::Terminal { columns: 120 },
        )
    });
    escape_beyond_ascii(&lines.collect::<Vec<String>>().join("\n"))
}

/// Checks that the Arabic has every name in grave accents and every number of the English.
fn check_arabic(finding: &Finding) {
    let said = [Language::En, Language::AR].map(|language| Some(finding.say(language)));
    let advice = [Language::En, Language::AR].map(|language| finding.advise(language));
    for [english, arabic] in [said, advice] {
        let english = english.unwrap_or_default();
        let arabic = arabic.unwrap_or_default();
        assert!(english.is_empty() || !arabic.is_empty(), "{english}");
        let names = english.split('`').skip(1).step_by(2);
        let numbers = english.split(|c: char| !c.is_ascii_digit());
        for part in names.chain(numbers) {
            assert!(arabic.contains(part), "{english} | {arabic}");
        }
    }
}

fn escape_beyond_ascii(text: &str) -> String {
    let escaped = |c: char| match c {
        c if c.is_ascii() => c.to_string(),
        c => c.escape_unicode().to_string(),
    };
    text.chars().map(escaped).collect()
}

/// Wraps some fields into a roadmap that is right but for them.
fn roadmap(fields: &str) -> String {
    let start = "(format: 1, id: \"a\", kind: plan, language: en, title: (en: \"A\"),";
    format!("{start}\n{fields}\n)")
}

#[test]
fn a_misspelt_field_is_named_with_what_was_meant() {
    let shown = check(&[
        &roadmap(
            "  items: [\n    (id: \"search\", kind: project, title: (en: \"Search\"), strat: \"2021\"),\n  ],",
        ),
        &roadmap("  weekend: [],"),
        &roadmap("  short: (english: \"A\"),"),
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:3:58: error: there is no field `strat` here
        3 |     (id: "search", kind: project, title: (en: "Search"), strat: "2021"),
          |                                                          ^ items[0].strat
    hint: did you mean `start`?
    a.ron:2:3: error: there is no field `weekend` here
        2 |   weekend: [],
          |   ^ weekend
    a.ron:2:11: error: there is no field `english` here
        2 |   short: (english: "A"),
          |           ^ short.english
    hint: the fields are `ar`, `en`, `translated`, `aliases`
    "###);
}

#[test]
fn a_missing_field_is_named_at_its_entry() {
    let shown = check(&[
        &roadmap("  items: [\n    (kind: project, title: (en: \"Search\")),\n  ],"),
        &roadmap("  items: [(idd: \"search\", kind: project, title: (en: \"Search\"))],"),
        "(format: 1, id: \"a\")",
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:3:5: error: the field `id` is missing
        3 |     (kind: project, title: (en: "Search")),
          |     ^ items[0]
    hint: add `id: ..`
    a.ron:2:12: error: there is no field `idd` here
        2 |   items: [(idd: "search", kind: project, title: (en: "Search"))],
          |            ^ items[0].idd
    hint: did you mean `id`?
    a.ron:1:1: error: the field `kind` is missing
        1 | (format: 1, id: "a")
          | ^
    hint: add `kind: ..`
    a.ron:1:1: error: the field `language` is missing
        1 | (format: 1, id: "a")
          | ^
    hint: add `language: ..`
    a.ron:1:1: error: the field `title` is missing
        1 | (format: 1, id: "a")
          | ^
    hint: add `title: ..`
    "###);
}

#[test]
fn a_value_of_another_type_says_what_was_expected() {
    let shown = check(&[
        &roadmap("  items: [(id: \"b\", kind: project, title: 5)],"),
        &roadmap("  items: [(id: \"b\", kind: project, title: (en: \"B\"), number: 1.2)],"),
        &roadmap("  items: (id: \"b\"),"),
        &roadmap("  items: [5],"),
        &roadmap("  short: [],"),
        &roadmap("  declared: [(kind: project, count: some)],"),
        &roadmap("  declared: [(kind: project, count: 5000000000)],"),
        &roadmap("  indicators: [(id: \"i\", title: (en: \"I\"), lane: yes)],"),
        "[]",
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:43: error: expected `(ar: .., en: .., ..)`, found the number 5
        2 |   items: [(id: "b", kind: project, title: 5)],
          |                                           ^ items[0].title
    a.ron:2:62: error: expected a whole number, or a text such as "1.2", found the number 1.2
        2 |   items: [(id: "b", kind: project, title: (en: "B"), number: 1.2)],
          |                                                              ^ items[0].number
    hint: write it in quotes: "1.2"
    a.ron:2:10: error: expected a list, found `(..)`
        2 |   items: (id: "b"),
          |          ^ items
    hint: write it in square brackets: [..]
    a.ron:2:11: error: expected `(id: .., kind: .., ..)`, found the number 5
        2 |   items: [5],
          |           ^ items[0]
    a.ron:2:10: error: expected `(ar: .., en: .., ..)`, found a list
        2 |   short: [],
          |          ^ short
    hint: use round brackets
    a.ron:2:37: error: expected a number, or "some", found `some`
        2 |   declared: [(kind: project, count: some)],
          |                                     ^ declared[0].count
    hint: write it in quotes: "some"
    a.ron:2:37: error: the count is too large
        2 |   declared: [(kind: project, count: 5000000000)],
          |                                     ^ declared[0].count
    a.ron:2:50: error: expected `true` or `false`, found `yes`
        2 |   indicators: [(id: "i", title: (en: "I"), lane: yes)],
          |                                                  ^ indicators[0].lane
    a.ron:1:1: error: expected `(format: .., id: .., ..)`, found a list
        1 | []
          | ^
    hint: use round brackets
    "###);
}

#[test]
fn a_bare_year_asks_for_quotes() {
    let shown = check(&[
        &roadmap("  start: 2025,"),
        &roadmap("  start: 2025-08-31,"),
        &roadmap("  adopted: (on: 2025),"),
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:10: error: expected a text in quotes, found the number 2025
        2 |   start: 2025,
          |          ^ start
    hint: write the date in quotes: "2025"
    a.ron:2:10: error: expected a text in quotes, found `2025-08-31`
        2 |   start: 2025-08-31,
          |          ^ start
    hint: write the date in quotes: "2025-08-31"
    a.ron:2:17: error: expected one of `occurred`, `reported`, `inferred`, `planned`, found the number 2025
        2 |   adopted: (on: 2025),
          |                 ^ adopted.on
    hint: say what the date is of: occurred("2025")
    "###);
}

#[test]
fn a_bad_date_says_why() {
    let shown = check(&[
        &roadmap("  start: \"2025-13\","),
        &roadmap("  start: \"soon\","),
        &roadmap("  start: \"0000\","),
        &roadmap("  start: \"between 2023 and 2021\","),
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:10: error: the calendar has no "2025-13"
        2 |   start: "2025-13",
          |          ^ start
    a.ron:2:10: error: "soon" is not a date
        2 |   start: "soon",
          |          ^ start
    hint: write "2021", "2021-H2", "2021-Q3", "2021-08" or "2021-08-31"
    a.ron:2:10: error: the year of "0000" is out of range
        2 |   start: "0000",
          |          ^ start
    hint: years run from 0001 to 9999
    a.ron:2:10: error: "between 2023 and 2021" ends before it starts
        2 |   start: "between 2023 and 2021",
          |          ^ start
    hint: write the earlier date first
    "###);
}

#[test]
fn a_date_of_an_event_says_what_it_is_of() {
    let shown = check(&[
        &roadmap("  adopted: (on: \"2021\"),"),
        &roadmap("  adopted: (on: occurred),"),
        &roadmap("  adopted: (on: hapened(\"2021\")),"),
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:17: error: expected one of `occurred`, `reported`, `inferred`, `planned`, found a text
        2 |   adopted: (on: "2021"),
          |                 ^ adopted.on
    hint: say what the date is of: occurred("2021")
    a.ron:2:17: error: `occurred` holds one value in brackets
        2 |   adopted: (on: occurred),
          |                 ^ adopted.on
    hint: write occurred(..)
    a.ron:2:17: error: `hapened` is none of `occurred`, `reported`, `inferred`, `planned`
        2 |   adopted: (on: hapened("2021")),
          |                 ^ adopted.on
    "###);
}

#[test]
fn an_unknown_word_is_compared_with_the_known_ones() {
    let shown = check(&[
        &roadmap("  strands: [(id: \"s\", kind: axes, title: (en: \"S\"))],"),
        &roadmap("  strands: [(id: \"s\", kind: \"axis\", title: (en: \"S\"))],"),
        &roadmap("  strands: [(id: \"s\", kind: axis(1), title: (en: \"S\"))],"),
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:29: error: `axes` is none of `axis`, `track`
        2 |   strands: [(id: "s", kind: axes, title: (en: "S"))],
          |                             ^ strands[0].kind
    hint: did you mean `axis`?
    a.ron:2:29: error: expected one of `axis`, `track`, found a text
        2 |   strands: [(id: "s", kind: "axis", title: (en: "S"))],
          |                             ^ strands[0].kind
    hint: write it without quotes: axis
    a.ron:2:29: error: `axis` holds nothing in brackets
        2 |   strands: [(id: "s", kind: axis(1), title: (en: "S"))],
          |                             ^ strands[0].kind
    hint: write axis
    "###);
}

#[test]
fn a_field_given_twice_counts_once() {
    let shown = check(&[&roadmap("  start: \"2021\", start: \"2022\",")]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:18: error: the field `start` is given twice
        2 |   start: "2021", start: "2022",
          |                  ^ start
    hint: the first one counts: remove one of them
    "###);
}

#[test]
fn a_missing_comma_or_colon_is_shown_where_it_belongs() {
    let shown = check(&[
        &roadmap("  start: \"2021\"\n  end: \"2025\","),
        &roadmap("  start = \"2021\","),
        &roadmap("  \"start\": \"2021\","),
        "(format: 1\u{60C} id: 2)",
        "(format: 1; id: 2)",
        "(format: 1,, id: 2)",
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:16: error: a comma is missing after this value
        2 |   start: "2021"
          |                ^
    a.ron:2:9: error: expected `:` after the field `start`
        2 |   start = "2021",
          |         ^
    hint: write `start: ..`
    a.ron:2:3: error: expected the name of a field
        2 |   "start": "2021",
          |   ^
    hint: names of fields have no quotes
    a.ron:1:11: error: an Arabic comma stands between values
        1 | (format: 1\u{60c} id: 2)
          |           ^
    hint: write the Latin one: `,`
    a.ron:1:11: error: a semicolon stands between values
        1 | (format: 1; id: 2)
          |           ^
    hint: write `,`
    a.ron:1:12: error: expected the name of a field before this comma
        1 | (format: 1,, id: 2)
          |            ^
    hint: remove one comma, or write the missing value
    "###);
}

#[test]
fn quotes_and_brackets_that_do_not_match_are_shown() {
    let shown = check(&[
        "(id: \"a)",
        "(id: \u{201C}a\u{201D})",
        "(title: (ar: \"a\nb\n), en: \"c\")",
        "(\n  items: [\n    (id: \"a\",\n  ],\n)",
        "(format: 1",
        "(format: 1))",
        "(format: 1) (format: 2)",
        "(/* never closed",
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:1:6: error: this text is never closed
        1 | (id: "a)
          |      ^
    hint: add `"`
    a.ron:1:6: error: texts begin and end with straight quotes
        1 | (id: \u{201c}a\u{201d})
          |      ^
    hint: write "text"
    a.ron:3:9: error: a comma is missing after this value
        3 | ), en: "c")
          |         ^
    hint: or the text that begins in line 1 lacks its closing quote
    a.ron:4:3: error: expected `)`, found `]`
        4 |   ],
          |   ^
    hint: the `(` of line 3 is still open
    a.ron:1:11: error: the file ends too early
        1 | (format: 1
          |           ^
    hint: the `(` of line 1 is not closed
    a.ron:1:12: error: something follows the end of the roadmap
        1 | (format: 1))
          |            ^
    hint: a file holds one value: a bracket is closed too early, or one too many
    a.ron:1:13: error: something follows the end of the roadmap
        1 | (format: 1) (format: 2)
          |             ^
    hint: a file holds one value: a bracket is closed too early, or one too many
    a.ron:1:2: error: this comment is never closed
        1 | (/* never closed
          |  ^
    hint: add `*/`
    "###);
}

#[test]
fn an_empty_file_says_how_to_begin() {
    let shown = check(&["", "// nothing yet\n"]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:1:1: error: the file is empty
        1 |
          | ^
    hint: `masar init` writes a roadmap to start from
    a.ron:1:1: error: the file is empty
        1 | // nothing yet
          | ^
    hint: `masar init` writes a roadmap to start from
    "###);
}

#[test]
fn a_bad_escape_is_shown_inside_its_text() {
    let shown = check(&[&roadmap("  short: (en: \"C:\\quick\"),")]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:18: error: `\q` is no escape
        2 |   short: (en: "C:\quick"),
          |                  ^ short.en
    hint: a backslash is written \\, other characters as \u{645}
    "###);
}

#[test]
fn a_text_without_end_is_cut_with_a_warning() {
    let long = "a".repeat(10_001);
    let marked = |marks: usize| format!("b{}c", "\u{301}".repeat(marks));
    let (few, many) = (marked(33), marked(500_000));
    let text = roadmap(&format!(
        "  short: (\n    en: \"{long}\",\n    ar: \"{few}\",\n  ),\n  goal: (\n    text: (en: \"{many}\"),\n  ),"
    ));
    let reading = document::read(text.as_bytes());
    let short = reading.roadmap.unwrap().into_inner().short.unwrap();
    let (en, ar) = (short.en.unwrap().to_string(), short.ar.unwrap().to_string());
    assert_eq!(en.chars().count(), 10_000);
    assert!(en.ends_with("a\u{2026}"));
    assert_eq!(ar, format!("b{}\u{2026}c", "\u{301}".repeat(32)));
    let shown: Vec<_> = reading
        .findings
        .iter()
        .map(|finding| {
            let line = finding.place.as_ref().map_or(0, FilePlace::line);
            let (severity, hint) = (finding.severity, finding.advise(Language::En));
            format!(
                "{line} {severity:?} {}: {hint:?}",
                finding.say(Language::En)
            )
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
    3 Warning this text has more than 10,000 characters, and is cut there: Some("shorten it, or put the rest elsewhere")
    4 Warning a letter of this text has more than 32 marks, and the rest of them is left out: Some("remove the marks that nobody can read")
    7 Warning this text has more than 10,000 characters, and is cut there: Some("shorten it, or put the rest elsewhere")
    7 Warning a letter of this text has more than 32 marks, and the rest of them is left out: Some("remove the marks that nobody can read")
    "#);
}

#[test]
fn control_characters_are_dropped_with_a_warning() {
    let shown = check(&[
        &roadmap("  short: (en: \"a\u{202E}b\u{1B}[31m\"),"),
        &roadmap("  place: (en: \"a\\u{1b}b\"),"),
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:15: warning: 2 control characters were dropped from this text
        2 |   short: (en: "a\u{fffd}b\u{241b}[31m"),
          |               ^ short.en
    a.ron:2:15: warning: a control character was dropped from this text
        2 |   place: (en: "a\u{1b}b"),
          |               ^ place.en
    "###);
}

#[test]
fn an_arabic_line_stays_readable_and_the_caret_right() {
    let shown = check(&[
        &roadmap("  short: (ar: \"\u{645}\u{634}\u{631}\u{648}\u{639}\", em: \"b\"),"),
        &roadmap("  short: (ar: \"\u{645}\u{634}\\q\u{631}\u{648}\u{639}\"),"),
    ]);
    insta::assert_snapshot!(shown, @r###"
    a.ron:2:24: error: there is no field `em` here
        2 |   short: (ar: "\u{fec9}\u{feed}\u{feae}\u{feb8}\u{fee3}", em: "b"),
          |                        ^ short.em
    hint: did you mean `en`?
    a.ron:2:18: error: `\q` is no escape
        2 |   short: (ar: "\u{feb6}\u{fee3}\q\u{fec9}\u{feed}\u{fead}"),
          |                  ^ short.ar
    hint: a backslash is written \\, other characters as \u{645}
    "###);
}

#[test]
fn what_is_cut_is_told_with_its_limit() {
    let figure = "  indicators: [(id: \"i\", title: (en: \"I\"), points: [(at: \"2021\", value: number(0.12345678901234567890123))])],";
    for (text, part) in [
        (
            format!("  short: (en: \"{}\"),", "x".repeat(10_001)),
            "10,000",
        ),
        (
            format!("  short: (en: \"a{}\"),", "\u{301}".repeat(40)),
            "32",
        ),
        (figure.to_owned(), "0.12345678901234567890123"),
    ] {
        let findings = document::read(roadmap(&text).as_bytes()).findings;
        findings.iter().for_each(check_arabic);
        let [finding] = findings.as_slice() else {
            panic!("{findings:?}");
        };
        let said = finding.say(Language::AR);
        assert!(said.contains(part), "{said}");
    }
}
