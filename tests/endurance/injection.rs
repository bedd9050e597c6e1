//! Nothing that a file says reaches the terminal as anything but letters.
//!
//! A plan with foreign characters is compared with its twin, which lacks only them: the same
//! cells, the same sequences, no foreign byte.

use std::collections::{BTreeSet, HashMap};

use masar::action::Action;
use masar::document::diagnostic;
use masar::export;
use masar::model::Roadmap;
use ratatui::buffer::Buffer;

use crate::fields::{self, EVERY_FIELD, Literal, Spelling};
use crate::harmless::{assert_harmless, twin};
use crate::reader::{self, LANGUAGES, Screen};

const SIZE: (u16, u16) = (80, 40);

/// Sequences that would do something: colours, a mode, a report, the clipboard, a link, strings.
const SEQUENCES: &[&str] = &[
    "\u{1b}[31m",
    "\u{1b}[2J\u{1b}[1;1H",
    "\u{1b}[?1049l",
    "\u{1b}[6n",
    "\u{9b}5n",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]52;c;cXVpdA==\u{1b}/",
    "\u{9d}52;c;cXVpdA==\u{9c}",
    "\u{1b}]8;;https://example.org\u{7}link\u{1b}]8;;\u{7}",
    "\u{1b}Pq#0\u{1b}/",
    "\u{90}$q\u{9c}",
    "\u{1b}_Gi=1\u{1b}/",
    "\u{9f}Gi=1\u{9c}",
    "\u{1b}^private\u{1b}/",
    "\u{1b}Xstart\u{9c}",
    "\u{1b}c",
    "\u{1b}#8",
    "\u{1b}(0",
    "\u{e}\u{f}",
    "\u{1b}[200~q\u{1b}[201~",
];

/// Every character that a terminal may obey or a reader not see, alone; the sequences; and all
/// sequences at once.
fn attacks() -> Vec<String> {
    let ranges = [
        '\u{1}'..='\u{1f}',
        '\u{7f}'..='\u{9f}',
        '\u{200b}'..='\u{200b}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{fff9}'..='\u{fffb}',
        '\u{e0000}'..='\u{e0007}',
        '\u{e0020}'..='\u{e0021}',
        '\u{e007f}'..='\u{e007f}',
    ];
    let letters = ranges.into_iter().flatten();
    let others = ['\0', '\u{ad}', '\u{feff}', '\u{fffe}', '\u{ffff}'];
    let alone = letters.chain(others).map(String::from);
    let sequences = SEQUENCES.iter().map(|it| (*it).to_owned());
    alone.chain(sequences).chain([all_at_once()]).collect()
}

fn all_at_once() -> String {
    SEQUENCES.concat() + "\u{202e}\u{2067}\u{202a}\u{e0041}\u{2028}\u{2029}\r\n\t\u{7f}"
}

/// Opens a plan, or says that nothing of it can be shown; what is told of it is harmless.
fn open(text: &str) -> Option<Roadmap> {
    let opened = reader::open(text.as_bytes());
    for told in opened.told(text.as_bytes()) {
        assert_harmless(&told, "findings");
    }
    for finding in &opened.findings {
        // As `masar check --format json` writes it: ASCII, or as JSON escapes it.
        let json = format!("{:#}", diagnostic::json("plan.ron", finding));
        assert_harmless(&json, "JSON");
    }
    opened.roadmap
}

/// Returns what every row shows, in every language.
fn pictures(text: &str) -> Option<Vec<Buffer>> {
    let all = LANGUAGES.map(|languages| Some(Screen::new(open(text)?, languages, SIZE).pictures()));
    all.into_iter()
        .collect::<Option<Vec<_>>>()
        .map(|all| all.concat())
}

/// Returns the control sequences of a text, ESC and what belongs to it.
fn sequences(text: &str) -> BTreeSet<String> {
    let pieces = text.split('\u{1b}').skip(1);
    pieces
        .map(|piece| {
            let end = piece.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(0);
            piece[..=end].to_owned()
        })
        .collect()
}

fn put(literals: &[Literal], content: &str, spelling: Spelling) -> String {
    let labels = |_: usize, literal: &Literal| literal.is_label();
    fields::put(EVERY_FIELD, literals, labels, content, spelling)
}

/// Returns what a plan shows at its second row.
fn picture(roadmap: Roadmap) -> Buffer {
    let mut screen = Screen::new(roadmap, LANGUAGES[2], SIZE);
    screen.act(Action::MoveDown);
    screen.draw()
}

#[test]
fn every_attack_in_all_labels_at_once_shows_what_its_twin_shows() {
    let literals = fields::literals(EVERY_FIELD);
    let mut twins = HashMap::new();
    let read = |text: &str| reader::open(text.as_bytes()).roadmap;
    for attack in attacks() {
        let harmless = twin(&attack.replace("\r\n", "\n"));
        let expected = twins.entry(harmless.clone()).or_insert_with(|| {
            let text = put(&literals, &harmless, Spelling::Raw);
            picture(read(&text).unwrap())
        });
        for spelling in [Spelling::Escaped, Spelling::Raw] {
            let text = put(&literals, &attack, spelling);
            let Some(roadmap) = read(&text) else {
                // A raw NUL is no text at all.
                let is_nul = attack.contains('\0') && spelling == Spelling::Raw;
                assert!(is_nul, "{attack:?}");
                continue;
            };
            assert_eq!(picture(roadmap), *expected, "{attack:?} {spelling:?}");
        }
    }
}

#[test]
fn every_attack_in_one_label_is_told_without_it() {
    let literals = fields::literals(EVERY_FIELD);
    let title = literals.iter().position(|literal| literal.field == "en");
    for attack in attacks() {
        for spelling in [Spelling::Escaped, Spelling::Raw] {
            let only = |nth: usize, _: &Literal| Some(nth) == title;
            open(&fields::put(
                EVERY_FIELD,
                &literals,
                only,
                &attack,
                spelling,
            ));
        }
    }
}

#[test]
fn every_row_with_all_attacks_at_once_shows_what_its_twin_shows() {
    let literals = fields::literals(EVERY_FIELD);
    let attack = all_at_once();
    let harmless = twin(&attack.replace("\r\n", "\n"));
    let expected = pictures(&put(&literals, &harmless, Spelling::Raw)).unwrap();
    for spelling in [Spelling::Escaped, Spelling::Raw] {
        let shown = pictures(&put(&literals, &attack, spelling)).unwrap();
        assert!(shown == expected, "{spelling:?}");
    }
    // Exports know nothing but the cells.
    for picture in expected {
        assert_harmless(&export::plain(&picture), "text");
        let paper = export::Paper::of(masar::view::Background::Dark);
        assert_harmless(&export::svg(&picture, paper), "SVG");
        let written = sequences(&export::ansi(&picture));
        let mut sequences = written.iter();
        assert!(sequences.all(|it| it.starts_with('[') && it.ends_with('m')));
    }
}

#[test]
fn every_string_field_on_its_own_is_harmless() {
    let literals = fields::literals(EVERY_FIELD);
    let attack = all_at_once();
    for chosen in 0..literals.len() {
        for spelling in [Spelling::Escaped, Spelling::Raw] {
            let only = |nth: usize, _: &Literal| nth == chosen;
            let text = fields::put(EVERY_FIELD, &literals, only, &attack, spelling);
            let Some(roadmap) = open(&text) else {
                continue;
            };
            let mut screen = Screen::new(roadmap, LANGUAGES[chosen % 3], SIZE);
            screen.act(Action::Last);
            screen.draw();
        }
    }
}
