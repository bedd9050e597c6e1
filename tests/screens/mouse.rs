//! The mouse: what a click hits is what stands under it, in both directions of the screen.

use masar::model::What;
use masar::state::{Press, Request, Wheel};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::explorer::{Explorer, day, explore, explorer};

/// A small plan from left to right, and its mirror image.
pub(crate) fn both_ways() -> [Explorer; 2] {
    [
        explorer("two_tracks.ron"),
        explorer("two_tracks.ron").arabic(),
    ]
}

/// Returns the days that the chart shows.
fn window(explorer: &Explorer) -> (String, String) {
    let (_, window) = explorer.state().frame().unwrap();
    (window.days.from.to_string(), window.days.to.to_string())
}

/// Returns the first row that shows.
fn top(explorer: &Explorer) -> usize {
    explorer.state().place().unwrap().top()
}

/// Returns the entered nodes.
pub(crate) fn depth(explorer: &Explorer) -> usize {
    let place = explorer.state().place().unwrap();
    place.way_in(explorer.roadmap()).len()
}

fn is_reading(explorer: &Explorer) -> bool {
    explorer.state().place().unwrap().reading().is_some()
}

#[test]
fn a_click_selects_a_row_wherever_it_hits_it() {
    for explorer in both_ways() {
        let (column, row) = explorer.cell("Tunnel");
        let explorer = explorer.click((column, row));
        assert_eq!(explorer.selected(), "tunnel");
        // In the chart, and at both edges.
        let explorer = explorer.click((40, row + 2));
        assert_eq!(explorer.selected(), "tram");
        let explorer = explorer.click((0, row));
        assert_eq!(explorer.selected(), "tunnel");
        let explorer = explorer.click((79, row + 2));
        assert_eq!(explorer.selected(), "tram");
    }
}

#[test]
fn a_click_beside_everything_changes_nothing() {
    for mut explorer in both_ways() {
        let before = explorer.screen();
        // A row without an entry, the rule, the details, the axis, a row below the screen.
        for cell in [(40, 14), (40, 17), (40, 20), (40, 4), (40, 99)] {
            for press in [Press::Single, Press::Double] {
                assert_eq!(explorer.press(cell, press), None);
                assert_eq!(explorer.screen(), before, "{cell:?}");
            }
        }
    }
}

#[test]
fn a_double_click_goes_in_as_enter_does() {
    for (name, id) in [("Roads", "roads"), ("Tram", "tram")] {
        for (nth, explorer) in both_ways().into_iter().enumerate() {
            let cell = explorer.cell(name);
            let clicked = explorer.double_click(cell);
            let [ltr, rtl] = both_ways();
            let typed = if nth == 0 { ltr } else { rtl };
            let typed = typed.at(id).keys("<enter>");
            assert_eq!(clicked.screen(), typed.screen());
        }
    }
}

#[test]
fn the_second_press_goes_in_only_where_the_first_one_was() {
    let mut explorer = explorer("two_tracks.ron").at("rails");
    let cell = explorer.cell("Tunnel");
    // Other rows have come under the pointer.
    explorer.press(cell, Press::Double);
    assert_eq!(
        (explorer.selected().as_str(), depth(&explorer)),
        ("tunnel", 1)
    );
}

#[test]
fn a_click_on_a_fold_mark_folds() {
    for explorer in both_ways() {
        let (_, row) = explorer.cell("North");
        let mark = explorer.cell_of(row, "\u{25be}");
        let folded = explorer.click(mark);
        assert_eq!(folded.selected(), "north");
        assert!(!folded.screen().contains("Tunnel"), "{}", folded.screen());
        let opened = folded.click(mark);
        assert!(opened.screen().contains("Tunnel"), "{}", opened.screen());
        // Twice is twice, however fast.
        let twice = opened.double_click(mark);
        assert_eq!(depth(&twice), 1);
        assert!(twice.screen().contains("Tunnel"), "{}", twice.screen());
    }
}

#[test]
fn every_mark_on_the_screen_is_where_a_click_finds_it() {
    for (columns, rows) in [(20, 24), (30, 24), (59, 24), (80, 24), (120, 36), (200, 50)] {
        for is_arabic in [false, true] {
            let open = || {
                let explorer = explorer("two_tracks.ron").size(columns, rows);
                if is_arabic {
                    explorer.arabic()
                } else {
                    explorer
                }
            };
            for (name, id) in [("Roads", "roads"), ("North", "north"), ("Rails", "rails")] {
                let (_, row) = open().cell(name);
                let mark = open().cell_of(row, "\u{25be}");
                let clicked = open().click(mark).screen();
                assert_eq!(clicked, open().at(id).keys("<space>").screen(), "{columns}");
            }
        }
    }
}

#[test]
fn a_click_on_the_band_shows_that_phase_where_all_of_the_plan_shows() {
    for explorer in both_ways() {
        let using = explorer.cell_of(2, "Using");
        let clicked = explorer.click(using);
        let (from, to) = window(&clicked);
        assert_eq!((from.as_str(), to.as_str()), ("2027-01-01", "2028-01-01"));
    }
}

#[test]
fn a_phase_is_hit_at_its_edges_too() {
    for (explorer, [left, right]) in both_ways()
        .into_iter()
        .zip([["Laying", "Using"], ["Using", "Laying"]])
    {
        let (layout, _) = explorer.state().frame().unwrap();
        let (x, width) = (layout.band.x, layout.band.width);
        // In the mirror the free columns of the outline's side are on the other.
        let x = if left == "Laying" { x } else { 80 - x - width };
        let shown = |cell| {
            let [ltr, rtl] = both_ways();
            window(&if left == "Laying" { ltr } else { rtl }.click(cell))
        };
        assert_eq!(shown((x, 2)), shown(explorer.cell_of(2, left)));
        assert_eq!(shown((x + width - 1, 2)), shown(explorer.cell_of(2, right)));
        assert_ne!(shown((x, 2)), shown((x + width - 1, 2)));
    }
}

#[test]
fn a_click_on_the_band_moves_the_window_where_it_is_a_part() {
    for explorer in both_ways() {
        let explorer = explorer.size(120, 36).keys("+ + +");
        let (from, to) = window(&explorer);
        let length = day(&to) - day(&from);
        let target = explorer.cell_of(3, "Using");
        let clicked = explorer.click(target);
        let (from, to) = window(&clicked);
        assert_eq!(day(&to) - day(&from), length);
        let middle = day(&from) + length / 2;
        assert!(
            day("2027-04-01") < middle && middle < day("2027-10-01"),
            "{middle}"
        );
        // The clicked column is the middle of the window that is marked now.
        let again = clicked.click(target);
        assert_eq!(window(&again), (from, to));
    }
}

#[test]
fn years_on_the_band_answer_as_phases_do() {
    let text = include_str!("two_tracks.ron");
    let (before, after) = text.split_once("  phases: [").unwrap();
    let (_, after) = after.split_once("\n  ],\n").unwrap();
    let text = [before, after].concat();
    let text = text.replace(", phases: [\"lay\"]", "");
    let text = text.replace(", phases: [\"use\"]", "");
    for is_arabic in [false, true] {
        let explorer = explore(&[&text]);
        let explorer = if is_arabic {
            explorer.arabic()
        } else {
            explorer
        };
        let year = explorer.cell_of(2, "2027");
        let (from, to) = window(&explorer.click(year));
        assert_eq!((from.as_str(), to.as_str()), ("2027-01-01", "2028-01-01"));
    }
}

#[test]
fn a_click_on_a_roadmap_in_the_header_opens_it() {
    let texts = [include_str!("two_tracks.ron"), include_str!("gaps.ron")];
    for columns in [60, 80, 120, 200] {
        for is_arabic in [false, true] {
            let explorer = explore(&texts).size(columns, 24);
            let explorer = if is_arabic {
                explorer.arabic()
            } else {
                explorer
            };
            let (one, two) = (explorer.cell_of(0, "[1]"), explorer.cell_of(0, "[2]"));
            let explorer = explorer.click(two);
            assert_eq!(explorer.state().current(), 1, "{columns}");
            let explorer = explorer.click(one);
            assert_eq!(explorer.state().current(), 0, "{columns}");
            // The name of the program is none.
            let explorer = explorer.click(two);
            let name = explorer.cell_of(0, "masar");
            assert_eq!(explorer.click(name).state().current(), 1);
        }
    }
}

#[test]
fn a_click_on_a_step_of_the_breadcrumb_goes_back_to_it() {
    for explorer in both_ways() {
        let inside = explorer.at("roads").keys("<enter> <enter> <enter>");
        assert_eq!((depth(&inside), is_reading(&inside)), (3, true));
        // The last step is where one is: it leaves the details.
        let north = inside.cell_of(1, "North");
        let inside = inside.click(north);
        assert_eq!((depth(&inside), is_reading(&inside)), (3, false));
        let plan = inside.cell_of(1, "Two tracks");
        let outside = inside.click(plan);
        assert_eq!((outside.selected().as_str(), depth(&outside)), ("roads", 1));
    }
}

#[test]
fn a_step_that_was_passed_by_is_entered() {
    for explorer in both_ways() {
        let inside = explorer.at("north").keys("<enter>");
        assert_eq!(depth(&inside), 3);
        let roads = inside.cell_of(1, "Roads");
        let between = inside.click(roads);
        assert_eq!((between.selected().as_str(), depth(&between)), ("north", 2));
        let outside = between.keys("<esc>");
        assert_eq!((outside.selected().as_str(), depth(&outside)), ("north", 1));
    }
}

#[test]
fn a_click_on_a_key_of_the_footer_presses_it() {
    for mut explorer in both_ways() {
        let mut press = |text: &str| {
            let cell = explorer.cell_of(23, text);
            let effect = explorer.press(cell, Press::Single);
            (explorer.selected(), effect)
        };
        // Of two keys each is its own, left of right in both directions.
        assert_eq!(press("\u{2193}"), ("group:phases".to_owned(), None));
        assert_eq!(press("\u{2191}"), ("two-tracks".to_owned(), None));
        assert_eq!(press("q").1, Some(Request::Quit(0)));
        let before = window(&explorer);
        let mut press = |text: &str| {
            let cell = explorer.cell_of(23, text);
            explorer.press(cell, Press::Single);
            window(&explorer)
        };
        let nearer = press("+");
        assert_ne!(nearer, before);
        assert_ne!(press("-"), nearer);
    }
    for (explorer, word) in [
        (explorer("two_tracks.ron"), "help"),
        (
            explorer("two_tracks.ron").arabic(),
            "\u{645}\u{633}\u{627}\u{639}\u{62f}\u{629}",
        ),
    ] {
        let cell = explorer.cell_of(23, word);
        assert!(explorer.click(cell).state().help().is_some(), "{word}");
    }
}

#[test]
fn footers_in_ascii_have_their_keys_apart() {
    let explorer = explorer("two_tracks.ron").ascii().at("rails");
    let (column, row) = explorer.cell_of(23, "up/down");
    let explorer = explorer.click((column, row));
    assert_eq!(explorer.selected(), "tunnel");
    let explorer = explorer.click((column + 2, row));
    assert_eq!(explorer.selected(), "tunnel");
    let explorer = explorer.click((column + 3, row));
    assert_eq!(explorer.selected(), "rails");
}

#[test]
fn the_wheel_moves_the_rows_and_takes_the_selection_along() {
    let explorer = explorer("two_tracks.ron").size(60, 9);
    let explorer = explorer.at("group:phases").wheel(Wheel::Down);
    assert_eq!((top(&explorer), explorer.selected().as_str()), (3, "north"));
    // It stays where it is while it shows.
    let explorer = explorer.keys("j").wheel(Wheel::Down);
    assert_eq!(
        (top(&explorer), explorer.selected().as_str()),
        (5, "tunnel")
    );
    let explorer = explorer.wheel(Wheel::Down);
    assert_eq!(
        (top(&explorer), explorer.selected().as_str()),
        (5, "tunnel")
    );
    let explorer = explorer.wheel(Wheel::Up).wheel(Wheel::Up);
    assert_eq!((top(&explorer), explorer.selected().as_str()), (0, "roads"));
}

#[test]
fn where_all_rows_show_the_wheel_has_nothing_to_move() {
    for explorer in both_ways() {
        let before = explorer.screen();
        let turned = explorer.wheel(Wheel::Down).wheel(Wheel::Up);
        assert_eq!(turned.screen(), before);
    }
}

#[test]
fn sideways_the_wheel_moves_the_chart_as_the_arrows_do() {
    for explorer in both_ways() {
        let explorer = explorer.keys("+ + +");
        let before = window(&explorer);
        let turned = (0..4).fold(explorer, |explorer, _| explorer.wheel(Wheel::Right));
        let right = window(&turned);
        assert_ne!(right, before);
        let back = (0..4).fold(turned, |explorer, _| explorer.wheel(Wheel::Left));
        assert_eq!(window(&back), before);
        let arrow = window(&back.keys("<right>"));
        assert_eq!(right.0 > before.0, arrow.0 > before.0);
    }
}

#[test]
fn behind_the_help_nothing_is_hit_and_the_wheel_scrolls_it() {
    for explorer in both_ways() {
        let explorer = explorer.keys("?");
        let shown = explorer.screen();
        let mut explorer = explorer;
        for row in 1..23 {
            explorer.press((40, row), Press::Single);
            explorer.press((40, row), Press::Double);
        }
        assert_eq!(explorer.screen(), shown);
        assert_eq!(explorer.selected(), "two-tracks");
        let scrolled = explorer.wheel(Wheel::Down);
        assert_eq!(scrolled.state().help(), Some(3));
        let back = scrolled.wheel(Wheel::Right).wheel(Wheel::Up);
        assert_eq!(back.state().help(), Some(0));
        // The keys below it are still there.
        let cell = back.cell_of(23, "esc");
        assert_eq!(back.click(cell).state().help(), None);
    }
}

#[test]
fn the_wheel_scrolls_the_details() {
    for explorer in both_ways() {
        let reading = explorer.size(60, 9).at("tram").keys("<enter>");
        let before = reading.screen();
        let turned = reading.wheel(Wheel::Down);
        assert_ne!(turned.screen(), before);
        // A click on them does nothing.
        let shown = turned.screen();
        let clicked = turned.double_click((30, 5));
        assert_eq!(clicked.screen(), shown);
        assert_eq!(clicked.wheel(Wheel::Up).screen(), before);
    }
}

#[test]
fn where_there_are_no_rows_nothing_is_hit() {
    let explorer = explorer("empty.ron").double_click((5, 6));
    assert!(!is_reading(&explorer));
    assert_eq!(
        explorer.roadmap().node(masar::model::Ix::ROOT).what,
        What::Roadmap
    );
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_clicks_and_turns_leave_the_selection_on_the_screen(
        is_arabic: bool, columns in 1_u16..130, rows in 1_u16..40,
        gestures in proptest::collection::vec((0_u16..130, 0_u16..40, 0_u8..6), 0..24),
    ) {
        let texts = [include_str!("two_tracks.ron"), include_str!("gaps.ron")];
        let explorer = explore(&texts);
        let explorer = if is_arabic { explorer.arabic() } else { explorer };
        let mut explorer = explorer.size(columns, rows);
        for (column, row, gesture) in gestures {
            explorer = match gesture {
                0 => explorer.wheel(Wheel::Up),
                1 => explorer.wheel(Wheel::Down),
                2 => explorer.wheel(Wheel::Left),
                3 => explorer.click((column, row)),
                4 => explorer.double_click((column, row)),
                _ => explorer.wheel(Wheel::Right),
            };
            explorer.screen();
            let (layout, _) = explorer.state().frame().unwrap();
            let place = explorer.state().place().unwrap();
            let shown = &place.entries()[place.visible_rows(layout.outline.height.max(1))];
            let roadmap = explorer.roadmap();
            let selected = place.selected(roadmap);
            if place.reading().is_none() {
                prop_assert!(shown.iter().any(|entry| entry.node == selected));
            }
        }
    }
}
