//! Dates at the ends of the calendar, and those that are none.

use masar::action::Action;

use crate::reader::{self, LANGUAGES, Screen};

fn plan(start: &str, end: &str) -> String {
    format!(
        "(format: 1, id: \"p\", kind: plan, language: en, title: (en: \"P\"), items: [
            (id: \"i\", kind: project, title: (en: \"Item\"), start: \"{start}\", end: \"{end}\"),
        ])"
    )
}

/// Draws a plan at every zoom, panned as far as it goes.
fn draw(text: &str) {
    for languages in &LANGUAGES[..2] {
        let mut screen = Screen::of(text, *languages, (80, 24));
        screen.act(Action::Last);
        let out = [Action::ZoomOut; 10];
        let steps = [
            Action::Fit,
            Action::Period,
            Action::Today,
            Action::Earlier,
            Action::Later,
        ];
        for action in [Action::ZoomIn; 10].iter().chain(&out).chain(&steps) {
            screen.act(*action);
            for _ in 0..2 {
                screen.act(Action::Earlier);
            }
            for _ in 0..4 {
                screen.act(Action::Later);
            }
            screen.draw();
        }
    }
}

#[test]
fn days_that_are_none_are_told_at_their_place() {
    for date in [
        "2023-02-29",
        "1900-02-29",
        "2024-02-30",
        "2024-13",
        "2024-00",
        "2024-01-00",
        "2024-04-31",
        "0",
        "0000",
        "10000",
        "-1",
        "-0001",
        "+2024",
        "2024-Q5",
        "2024-H0",
        "99999999999999999999",
        "2024-1-1",
        "",
        " ",
        "between 2025 and 2024",
        "\u{662}\u{660}\u{662}\u{664}x",
    ] {
        for text in [plan(date, "2025"), plan("2020", date)] {
            let opened = reader::open(text.as_bytes());
            let place = opened
                .findings
                .first()
                .and_then(|finding| finding.place.as_ref());
            assert_eq!(
                place.map(|place| place.line()),
                Some(2),
                "{date:?}: {:?}",
                opened.findings
            );
            assert!(opened.findings[0].is_error(), "{date:?}");
            if let Some(roadmap) = opened.roadmap {
                Screen::new(roadmap, LANGUAGES[0], (100, 30)).pictures();
            }
        }
    }
}

#[test]
fn days_at_the_ends_of_the_calendar_are_drawn() {
    for (start, end) in [
        ("2024-02-29", "2024-02-29"),
        ("2000-02-29", "2100-02-28"),
        ("0001", "0001"),
        ("0001-01-01", "9999-12-31"),
        ("9999", "9999"),
        ("9999-12-31", "9999-12-31"),
        ("1026", "2026"),
        ("2026", "2026"),
        ("2026-11-22", "2026-11-22"),
        ("about 9999", "by 9999-12-31"),
    ] {
        draw(&plan(start, end));
    }
}

#[test]
fn a_plan_far_from_today_and_today_far_from_a_plan_are_drawn() {
    for today in ["0001-01-01", "2026-03-29", "9999-12-31"] {
        for (start, end) in [("0001", "0002"), ("2026", "2027"), ("9998", "9999")] {
            let mut screen = Screen::of(&plan(start, end), LANGUAGES[0], (100, 30)).today(today);
            for action in [
                Action::Today,
                Action::ZoomIn,
                Action::Today,
                Action::ZoomOut,
            ] {
                screen.act(action);
                screen.draw();
            }
        }
    }
}

#[test]
fn an_end_before_its_start_is_told_and_shown() {
    let text = plan("2026-05", "2026-04");
    let opened = reader::open(text.as_bytes());
    let codes: Vec<_> = opened.findings.iter().map(|it| it.code().name()).collect();
    assert_eq!(codes, ["ends-before-start"]);
    for languages in LANGUAGES {
        let roadmap = reader::open(text.as_bytes()).roadmap.unwrap();
        Screen::new(roadmap, languages, (100, 30)).pictures();
    }
    assert_eq!(
        reader::open(plan("2026-05", "2026-05").as_bytes()).findings,
        []
    );
    // A year holds its months.
    assert_eq!(
        reader::open(plan("2026-05", "2026").as_bytes()).findings,
        []
    );
}
