//! Each kind of knowledge is drawn in its own way.

use super::*;
use crate::time::{PartialDate, When};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn when(text: &str) -> When {
    text.parse().unwrap()
}

fn scale() -> Scale {
    let day = |text: &str| text.parse::<PartialDate>().unwrap().first();
    Scale::new(
        Days {
            from: day("2021"),
            to: day("2026"),
        },
        60,
    )
}

fn facts(
    start: Option<&str>,
    end: Option<&str>,
    until: Option<&str>,
    last: Option<&str>,
) -> BarFacts {
    BarFacts {
        period: Period::new(start.map(when), end.map(when), until.map(when)),
        last: last.map(when),
        is_over: false,
        progress: None,
    }
}

/// One letter a cell: # solid, ~ soft, . lead, 012 fade, capital where filled.
fn picture(facts: &BarFacts) -> String {
    let mut cells = vec!['_'; 60];
    for bar in bars(facts, scale()) {
        let letter = match bar.ink {
            Ink::Solid if bar.cover == Cover::Done => '@',
            Ink::Solid => '#',
            Ink::Soft if bar.cover == Cover::Done => '%',
            Ink::Soft => '~',
            Ink::Lead => '.',
            Ink::Fade(step) => char::from(b'0' + step),
            Ink::Line | Ink::Derived | Ink::Hatch | Ink::Join => '?',
        };
        let columns = bar.stretch.columns();
        cells[usize::from(columns.from)..usize::from(columns.to)].fill(letter);
    }
    cells
        .into_iter()
        .collect::<String>()
        .trim_end_matches('_')
        .to_owned()
}

#[test]
fn each_kind_of_knowledge_is_drawn_in_its_own_way() {
    let year = |part| facts(Some("2022"), part, None, None);
    assert_eq!(
        picture(&year(Some("2024"))),
        "____________~~~~~~~~~~~~############~~~~~~~~~~~~"
    );
    assert_eq!(
        picture(&facts(Some("2021-07-01"), Some("2022-06-30"), None, None)),
        "_____#############"
    );
    assert_eq!(
        picture(&facts(Some("2021"), None, Some("2023"), None)),
        "~~~~~~~~~~~~############~~~~~~~~~~~~"
    );
    assert_eq!(
        picture(&facts(Some("2022"), Some("2022"), None, None)),
        "____________~~~~~~~~~~~~"
    );
    // Open: solid to the last evidence, then it fades; nothing known after the start: at once.
    assert_eq!(
        picture(&facts(Some("2022"), None, None, Some("2024-04-11"))),
        "____________~~~~~~~~~~~~################012"
    );
    assert_eq!(picture(&year(None)), "____________~~~~~~~~~~~~012");
    // No start: a lead-in.
    assert_eq!(
        picture(&facts(None, Some("2023"), None, None)),
        "____________________....~~~~~~~~~~~~"
    );
    // Nothing but an announcement: no bar.
    assert_eq!(picture(&facts(None, None, None, Some("2025-10-25"))), "");
}

#[test]
fn progress_fills_and_an_end_that_was_reached_does_not_fade() {
    let half = BarFacts {
        progress: Some(50),
        ..facts(Some("2021-01-01"), Some("2022-12-31"), None, None)
    };
    assert_eq!(picture(&half), "@@@@@@@@@@@@############");
    let over = BarFacts {
        is_over: true,
        ..facts(Some("2021-01-01"), None, None, Some("2022-12-31"))
    };
    assert_eq!(picture(&over), "########################");
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_a_bar_never_overlap_and_stay_inside(
        start in proptest::option::of(2015_i32..2030), length in 0_i32..8, kind in 0_u8..3,
        last in proptest::option::of(2015_i32..2030), percent in proptest::option::of(0_u8..=100),
    ) {
        let end = start.unwrap_or(2020) + length;
        let (start, end) = (start.map(|year| year.to_string()), end.to_string());
        let (end, until) = match kind {
            0 => (Some(end.as_str()), None),
            1 => (None, Some(end.as_str())),
            _ => (None, None),
        };
        let last = last.map(|year| year.to_string());
        let facts = BarFacts { progress: percent, ..facts(start.as_deref(), end, until, last.as_deref()) };
        let mut drawn = bars(&facts, scale());
        drawn.sort_by_key(|bar| bar.stretch.from);
        for bar in &drawn {
            prop_assert!(bar.stretch.from < bar.stretch.to && bar.stretch.to <= 480);
        }
        for pair in drawn.windows(2) {
            prop_assert!(pair[0].stretch.to <= pair[1].stretch.from, "{:?}", pair);
        }
    }
}
