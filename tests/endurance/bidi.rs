//! Unpaired directional controls change nothing but their own label, where they are dropped.

use masar::action::Action;

use crate::reader::{self, LANGUAGES, Screen};

const CONTROLS: &[&str] = &[
    "\u{202a}",
    "\u{202b}",
    "\u{202c}",
    "\u{202d}",
    "\u{202e}",
    "\u{2066}",
    "\u{2067}",
    "\u{2068}",
    "\u{2069}",
    "\u{202e}\u{2067}",
    "\u{2069}\u{202c}\u{202b}",
];

const BEFORE: &str = "title: (en: \"Br";

fn plan(inserted: &str) -> String {
    let text = include_str!("../cli/small.ron");
    assert!(text.contains(BEFORE));
    text.replace(BEFORE, &format!("{BEFORE}{inserted}"))
}

#[test]
fn an_unpaired_control_changes_no_cell() {
    for languages in LANGUAGES {
        let pictures = |text: &str| Screen::of(text, languages, (100, 30)).pictures();
        let expected = pictures(&plan(""));
        for control in CONTROLS {
            assert!(pictures(&plan(control)) == expected, "{control:?}");
            let escaped: String = control
                .chars()
                .map(|letter| format!("\\u{{{:x}}}", u32::from(letter)))
                .collect();
            assert!(pictures(&plan(&escaped)) == expected, "{escaped}");
        }
    }
}

#[test]
fn a_closed_pair_changes_only_its_own_label() {
    // The label keeps its cells: everything else stands where it stood.
    for pair in [["\u{2067}", "\u{2069}"], ["\u{2066}", "\u{2069}"]] {
        let text = plan("").replace("Bridge", &format!("Br{}id{}ge", pair[0], pair[1]));
        for languages in LANGUAGES {
            let draw = |text: &str| {
                let mut screen = Screen::of(text, languages, (100, 30));
                screen.act(Action::UnfoldAll);
                screen.draw()
            };
            let (with, without) = (draw(&text), draw(&plan("")));
            let places = |picture: &ratatui::buffer::Buffer| {
                let letters = picture
                    .content()
                    .iter()
                    .map(|cell| cell.symbol().to_owned());
                letters
                    .map(|symbol| symbol.replace(['B', 'r', 'i', 'd', 'g', 'e'], "x"))
                    .collect::<Vec<_>>()
            };
            assert_eq!(places(&with), places(&without));
        }
    }
}

#[test]
fn check_warns_of_each() {
    for control in CONTROLS {
        let text = plan(control);
        let opened = reader::open(text.as_bytes());
        let [finding] = opened.findings.as_slice() else {
            panic!("one warning of {control:?}, not {:?}", opened.findings);
        };
        assert!(!finding.is_error());
        let place = finding.place.as_ref().unwrap();
        assert_eq!((place.line(), place.column()), (13, 55), "{finding:?}");
    }
}
