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
        stop: None,
        done: None,
    }
}

/// One letter a cell: # solid, ~ soft, . lead, 012 fade, @ % done, = - ahead, t a trace.
fn picture(facts: &BarFacts) -> String {
    let mut cells = vec!['_'; 60];
    for bar in bars(facts, scale()) {
        let letter = match bar.ink {
            Ink::Solid if bar.cover == Cover::Done => '@',
            Ink::Solid if bar.cover == Cover::Ahead => '=',
            Ink::Solid => '#',
            Ink::Soft if bar.cover == Cover::Done => '%',
            Ink::Soft if bar.cover == Cover::Ahead => '-',
            Ink::Soft => '~',
            Ink::Trace => 't',
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
        done: Some(50),
        ..facts(Some("2021-01-01"), Some("2022-12-31"), None, None)
    };
    assert_eq!(picture(&half), "@@@@@@@@@@@@============");
    let over = BarFacts {
        stop: stop(Some("2022-12-31"), false),
        ..facts(Some("2021-01-01"), None, None, None)
    };
    assert_eq!(picture(&over), "########################");
    // It is over, and nobody says since when.
    let over = BarFacts {
        stop: stop(None, false),
        ..facts(Some("2021-01-01"), None, None, Some("2022-12-31"))
    };
    assert_eq!(picture(&over), "########################");
}

fn stop(when: Option<&str>, is_cancelled: bool) -> Option<Stop> {
    let when = when.map(self::when);
    Some(Stop { when, is_cancelled })
}

#[test]
fn how_far_and_how_surely_are_told_apart() {
    let quarters = |done| {
        picture(&BarFacts {
            done,
            ..facts(Some("2021-Q1"), Some("2022-Q1"), None, None)
        })
    };
    assert_eq!(quarters(None), "~~~#########~~~");
    assert_eq!(quarters(Some(0)), "---=========---");
    assert_eq!(quarters(Some(1)), "%--=========---");
    assert_eq!(quarters(Some(99)), "%%%@@@@@@@@@%%-");
    assert_eq!(quarters(Some(60)), "%%%@@@@@@===---");
    assert_eq!(quarters(Some(100)), "%%%@@@@@@@@@%%%");
}

#[test]
fn a_share_leaves_a_bar_as_long_as_it_is() {
    for (start, end) in [
        ("2021-03-11", "2023-08-17"),
        ("2021-01-01", "2021-12-31"),
        ("2021-03-11", "2021-04-02"),
        ("2021-Q2", "2023-08-17"),
    ] {
        let drawn = |done| {
            let facts = BarFacts {
                done,
                ..facts(Some(start), Some(end), None, None)
            };
            bars(&facts, scale())
        };
        let ends = |bars: &[Bar]| {
            let first = bars.iter().map(|bar| bar.stretch.from).min();
            (first, bars.iter().map(|bar| bar.stretch.to).max())
        };
        let plain = ends(&drawn(None));
        for percent in 0..=100 {
            let bars = drawn(Some(percent));
            assert_eq!(ends(&bars), plain, "{start} {end} {percent}");
            let covers = |cover| bars.iter().any(|bar| bar.cover == cover);
            assert!(percent > 0 || !covers(Cover::Done), "{start} {end}");
            assert!(percent < 100 || !covers(Cover::Ahead), "{start} {end}");
            // Where there is room, both can be seen of whatever is neither.
            let has_room = plain.1 > plain.0.map(|first| first + 24);
            let is_part = (1..100).contains(&percent);
            let both = covers(Cover::Done) && covers(Cover::Ahead);
            assert!(!(has_room && is_part) || both, "{start} {end} {percent}");
        }
    }
}

#[test]
fn after_its_end_nothing_goes_on_but_a_trace_of_what_was_given_up() {
    let until = |when, is_cancelled| {
        picture(&BarFacts {
            stop: stop(when, is_cancelled),
            done: None,
            ..facts(Some("2021-01-01"), Some("2022-12-31"), None, None)
        })
    };
    assert_eq!(until(Some("2021-12-31"), false), "############");
    assert_eq!(until(Some("2021-12-31"), true), "############tttttttttttt");
    // Inside a cell the bar ends there, and the trace begins with the next one.
    assert_eq!(until(Some("2021-12-10"), true), "############tttttttttttt");
    // Some day of a quarter.
    assert_eq!(until(Some("2021-Q4"), true), "#########~~~tttttttttttt");
    // Its end or later, or nobody knows when: no day of it is left.
    for when in [Some("2022-12-31"), Some("2024"), None] {
        assert_eq!(until(when, true), "########################");
    }
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
        let facts = BarFacts { done: percent, ..facts(start.as_deref(), end, until, last.as_deref()) };
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
