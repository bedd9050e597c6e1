//! Random valid files, random keys, random sizes.

use std::collections::BTreeSet;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use masar::action::Action;
use masar::input;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::reader::{self, LANGUAGES, Screen};

/// Every key that a terminal can send without a name of its own.
fn keys() -> Vec<KeyEvent> {
    let letters = (' '..='~').chain('\u{600}'..='\u{6ff}').map(KeyCode::Char);
    let named = [
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Backspace,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Delete,
        KeyCode::Insert,
    ];
    let codes = letters.chain(named).chain((1..=12).map(KeyCode::F));
    let modifiers = [
        KeyModifiers::NONE,
        KeyModifiers::SHIFT,
        KeyModifiers::CONTROL,
        KeyModifiers::ALT,
    ];
    codes
        .flat_map(|code| modifiers.map(|modifier| KeyEvent::new(code, modifier)))
        .collect()
}

#[test]
fn every_action_has_a_key() {
    let reached: BTreeSet<String> = keys()
        .into_iter()
        .filter_map(input::action)
        .map(|action| format!("{action:?}").split('(').next().unwrap().to_owned())
        .collect();
    assert_eq!(
        reached,
        Action::NAMES.iter().map(|it| (*it).to_owned()).collect()
    );
}

/// A step of a reader.
#[derive(Debug, Clone, Copy)]
enum Step {
    Press(KeyEvent),
    Resize(u16, u16),
}

fn step() -> impl Strategy<Value = Step> {
    let bound: Vec<_> = keys()
        .into_iter()
        .filter(|key| input::action(*key).is_some())
        .collect();
    prop_oneof![
        8 => prop::sample::select(bound).prop_map(Step::Press),
        1 => prop::sample::select(keys()).prop_map(Step::Press),
        1 => (0_u16..130, 0_u16..40).prop_map(|(columns, rows)| Step::Resize(columns, rows)),
    ]
}

fn date() -> impl Strategy<Value = String> {
    prop_oneof![
        (1_u16..=9999).prop_map(|year| format!("{year:04}")),
        (2019_u16..2031).prop_map(|year| year.to_string()),
        (2019_u16..2031, 1_u8..=12, 1_u8..=28).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
        (2019_u16..2031, 1_u8..=4).prop_map(|(y, q)| format!("about {y}-Q{q}")),
        (2019_u16..2031).prop_map(|year| format!("between {year} and {}", year + 2)),
    ]
}

fn label() -> impl Strategy<Value = String> {
    const WORDS: &[&str] = &[
        "Road",
        "a",
        "\u{637}\u{631}\u{64a}\u{642}",
        "\u{644}\u{627}",
        "12.5%",
        "(x)",
        "\u{4e2d}\u{6587}",
        "e\u{301}",
        "\u{1f469}\u{200d}\u{1f4bb}",
        "\u{2067}b\u{2069}",
        "",
        "A-very-long-word-without-a-break",
    ];
    prop::collection::vec(prop::sample::select(WORDS), 0..6).prop_map(|words| words.join(" "))
}

/// Returns the fields of an item, and the level that it should have.
fn item() -> impl Strategy<Value = (String, usize)> {
    let dates = (
        prop::option::of(date()),
        prop::option::of(date()),
        any::<bool>(),
    );
    (label(), label(), dates, 0_u8..=100, 0_usize..4).prop_map(
        |(ar, en, (start, end, has_until), percent, level)| {
            let start = start.map_or(String::new(), |date| format!("start: \"{date}\", "));
            let last = if has_until { "until" } else { "end" };
            let end = end.map_or(String::new(), |date| format!("{last}: \"{date}\", "));
            let fields = format!(
                "kind: project, title: (ar: \"{ar}\", en: \"{en}\"), {start}{end}\
                 progress: [(percent: {percent}, on: reported(\"2022\"))], \
                 status: [(state: active)], "
            );
            (fields, level)
        },
    )
}

/// Writes a plan out of items; each is at most one level deeper than the one before.
fn plan(items: &[(String, usize)], (start, end): &(String, String), language: &str) -> String {
    let mut text = String::new();
    let mut open = 0;
    for (nth, (fields, level)) in items.iter().enumerate() {
        let level = open.min(*level);
        text.push_str(&"]),".repeat(open - level));
        text.push_str(&format!("(id: \"i{nth}\", {fields}items: ["));
        open = level + 1;
    }
    text.push_str(&"]),".repeat(open));
    format!(
        "(format: 1, id: \"p\", kind: plan, language: {language}, title: (en: \"P\"), \
         start: \"{start}\", end: \"{end}\", items: [{text}])"
    )
}

/// Asserts that what is selected is a row, if there is one.
fn assert_selected(screen: &Screen) {
    let place = screen.state().place().expect("a roadmap is open");
    let selected = place.selected(screen.roadmap());
    let row = place.entries().get(place.row());
    assert_eq!(row.is_none(), place.entries().is_empty());
    assert!(row.is_none_or(|row| row.node == selected));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 16,
        rng_seed: RngSeed::Fixed(9),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_keys_at_any_size_on_any_file(
        items in prop::collection::vec(item(), 0..12),
        span in (date(), date()),
        language in prop::sample::select(vec!["ar", "en"]),
        languages in prop::sample::select(&LANGUAGES[..]),
        steps in prop::collection::vec(step(), 1..40),
    ) {
        let text = plan(&items, &span, language);
        let opened = reader::open(text.as_bytes());
        let Some(roadmap) = opened.roadmap else {
            panic!("{:?} in {text}", opened.findings);
        };
        let mut screen = Screen::new(roadmap, languages, (80, 24));
        for step in &steps {
            match *step {
                Step::Press(key) => screen.press(key),
                Step::Resize(columns, rows) => screen.resize((columns, rows)),
            }
            assert_selected(&screen);
            screen.draw();
        }
        // One step back for each step forth, and one for each page: then nothing is left to leave.
        for _ in 0..steps.len() + 2 {
            screen.act(Action::Back);
        }
        let at_root = (screen.state().clone(), screen.draw());
        screen.act(Action::Back);
        prop_assert!((screen.state().clone(), screen.draw()) == at_root);
    }
}
