//! Screens turned each way: pictures, clicks, keys, and the faults that mirrored charts have had
//! elsewhere: parents, labels, first plans and ends of tasks, the line of today, shaded times,
//! scrolling.

use masar::action::Action;
use masar::scene::{Area, Layout, Mirror, Size};
use masar::state::{ClickTarget, Dir, Wheel};
use masar::text::Direction;
use masar::view::{Background, Depth};

use crate::explorer::{Explorer, day, explorer, shipped, shows, walk};

/// Every way to turn a screen.
const WAYS: [(Dir, Dir); 4] = [
    (Dir::Ltr, Dir::Ltr),
    (Dir::Rtl, Dir::Rtl),
    (Dir::Ltr, Dir::Rtl),
    (Dir::Rtl, Dir::Ltr),
];

/// Opens a plan, turned each way, in both languages.
fn each_way(file: &'static str) -> impl Iterator<Item = Explorer> {
    WAYS.into_iter().flat_map(move |(panels, time)| {
        [false, true].map(|is_arabic| {
            let explorer = explorer(file).turned(panels, time);
            if is_arabic {
                explorer.arabic()
            } else {
                explorer
            }
        })
    })
}

/// The areas where they stand on the screen.
fn layout(explorer: &Explorer) -> Layout {
    let world = explorer.world();
    let (layout, _) = explorer.state().frame().unwrap();
    layout.turned(
        explorer.state().facing(&world),
        explorer.state().size.columns,
    )
}

fn time(explorer: &Explorer) -> Direction {
    explorer.state().facing(&explorer.world()).time
}

/// The signs of a row of the chart, from the start of time.
fn chart_row(explorer: &Explorer, y: u16) -> Vec<String> {
    let Area { x, width, .. } = layout(explorer).chart;
    let buffer = explorer.buffer();
    let mut row: Vec<String> = (x..x + width)
        .map(|x| buffer[(x, y)].symbol().to_owned())
        .collect();
    if time(explorer) == Direction::Rtl {
        row.reverse();
    }
    row
}

fn row_of(explorer: &Explorer, name: &str) -> Vec<String> {
    chart_row(explorer, explorer.cell(name).1)
}

/// The columns from the first to the last cell that is not blank.
fn extent(row: &[String], is_thing: impl Fn(&str) -> bool) -> (usize, usize) {
    let is_thing = |symbol: &String| is_thing(symbol);
    let first = row.iter().position(is_thing).unwrap();
    (first, row.iter().rposition(is_thing).unwrap())
}

fn days(explorer: &Explorer) -> (String, String) {
    let (_, window) = explorer.state().frame().unwrap();
    (window.days.from.to_string(), window.days.to.to_string())
}

fn is_bar(symbol: &str) -> bool {
    matches!(
        symbol.chars().next(),
        Some('\u{2588}'..='\u{2593}' | '\u{2595}')
    )
}

#[test]
fn every_way_has_its_picture() {
    for (name, (panels, time)) in [
        ("panels_ltr_time_ltr", WAYS[0]),
        ("panels_rtl_time_rtl", WAYS[1]),
        ("panels_ltr_time_rtl", WAYS[2]),
        ("panels_rtl_time_ltr", WAYS[3]),
    ] {
        for (columns, rows) in [(80, 24), (120, 36)] {
            let open = || {
                let mut oman = walk(shipped());
                oman.act(Action::Roadmap(1));
                oman.size(columns, rows).turned(panels, time)
            };
            shows!(open(), format!("{name}_{columns}x{rows}_en"));
            shows!(open().arabic(), format!("{name}_{columns}x{rows}_ar"));
        }
    }
}

#[test]
fn turning_shows_the_same_days_and_the_same_rows() {
    for today in ["2026-11-22", "2030-01-01", "2019-01-01"] {
        for (columns, rows) in [(80, 24), (120, 36), (200, 50), (40, 12)] {
            for keys in ["", "+ + +"] {
                let open = || {
                    explorer("gaps.ron")
                        .today(today)
                        .size(columns, rows)
                        .keys(keys)
                };
                let shown: Vec<_> = WAYS
                    .into_iter()
                    .map(|(panels, time)| {
                        let turned = open().turned(panels, time);
                        let rows = layout(&turned).chart.height;
                        let y = layout(&turned).chart.y;
                        let chart: Vec<_> = (y..y + rows)
                            .map(|y| chart_row(&turned, y).iter().any(|cell| is_bar(cell)))
                            .collect();
                        (days(&turned), chart)
                    })
                    .collect();
                assert!(shown.iter().all(|one| *one == shown[0]), "{shown:?}");
            }
        }
    }
}

#[test]
fn a_parent_lies_over_what_is_below_it() {
    for explorer in each_way("two_tracks.ron") {
        let is_line = |symbol: &str| symbol == "\u{2500}";
        let parent = extent(&row_of(&explorer, "North"), is_line);
        let first = extent(&row_of(&explorer, "Bridge"), is_bar);
        let last = extent(&row_of(&explorer, "Tunnel"), is_bar);
        // A line takes whole cells, a bar ends at its eighth.
        assert_eq!(parent, (first.0, last.1 - 1), "{}", explorer.screen());
        assert!(first.1 <= last.0);
    }
}

#[test]
fn a_label_keeps_its_letters_and_its_side_of_the_sign() {
    for explorer in each_way("figures.ron") {
        let explorer = explorer.size(120, 36);
        let (x, y) = explorer.cell("review");
        let buffer = explorer.buffer();
        // After its sign in time, with a blank between.
        let sign = match time(&explorer) {
            Direction::Ltr => x - 2,
            Direction::Rtl => x + 7,
        };
        assert_eq!(
            buffer[(sign, y)].symbol(),
            "\u{25c8}",
            "{}",
            explorer.screen()
        );
    }
}

#[test]
fn what_was_planned_first_lies_before_what_came_late() {
    for explorer in each_way("ghosts.ron") {
        let row = row_of(&explorer, "late");
        let ghost = extent(&row, |symbol| matches!(symbol, "\u{2594}" | "\u{2587}"));
        let bar = extent(&row, |symbol| is_bar(symbol) || symbol == "\u{2587}");
        assert!(ghost.0 < bar.0 && ghost.1 < bar.1, "{}", explorer.screen());
    }
}

#[test]
fn a_bar_ends_at_the_same_eighth() {
    let eighths = |explorer: &Explorer| {
        let (_, y) = explorer.cell("eighths");
        let Area { x, width, .. } = layout(explorer).chart;
        let buffer = explorer.buffer();
        let filled = |x: u16| {
            let cell = &buffer[(x, y)];
            let block = u32::from(cell.symbol().chars().next().unwrap());
            let full = if (0x2588..0x2590).contains(&block) {
                0x2590 - block
            } else {
                0
            };
            let is_reversed = cell.modifier.contains(ratatui::style::Modifier::REVERSED);
            if is_reversed { 8 - full } else { full }
        };
        (x..x + width).map(filled).sum::<u32>()
    };
    let whole = eighths(&explorer("bars.ron").size(100, 24));
    assert!(whole % 8 != 0);
    for explorer in each_way("bars.ron") {
        assert_eq!(eighths(&explorer.size(100, 24)), whole);
    }
}

#[test]
fn today_is_on_its_day_in_every_row_and_on_the_axis() {
    for explorer in each_way("bars.ron") {
        let explorer = explorer.size(120, 36).today("2024-02-20");
        let layout = layout(&explorer);
        let line = chart_row(&explorer, layout.chart.y);
        let column = line.iter().position(|symbol| symbol == "\u{2502}").unwrap();
        let (_, window) = explorer.state().frame().unwrap();
        let scale = masar::scene::Scale::new(window.days, layout.chart.width);
        assert_eq!(
            Some(column),
            scale.visible_column(day("2024-02-20")).map(usize::from)
        );
        for y in layout.chart.y..layout.chart.y + 3 {
            let row = chart_row(&explorer, y);
            assert!(
                row[column] == "\u{2502}" || is_bar(&row[column]),
                "{}",
                explorer.screen()
            );
        }
        // Its name stands under its mark.
        let column = u16::try_from(column).unwrap();
        let x = layout.chart.x + column.faced(time(&explorer), layout.chart.width);
        let under = &explorer.buffer()[(x, layout.under.y)];
        assert_ne!(under.symbol(), " ", "{}", explorer.screen());
    }
}

#[test]
fn shaded_years_lie_under_their_numbers() {
    for explorer in each_way("bars.ron") {
        let explorer = explorer
            .colours(Depth::True, Background::Dark)
            .size(120, 36);
        let layout = layout(&explorer);
        let buffer = explorer.buffer();
        let empty = layout.chart.y + layout.chart.height - 1;
        let ground = |year: &str| {
            let (x, _) = explorer.cell_of(layout.band.y, year);
            buffer[(x + 1, empty)].bg
        };
        assert_eq!(ground("2021"), ground("2023"));
        assert_eq!(ground("2022"), ground("2024"));
        assert_ne!(ground("2021"), ground("2022"));
    }
}

#[test]
fn arrows_and_the_wheel_move_the_chart_to_their_own_side() {
    for explorer in each_way("bars.ron") {
        let opened = explorer.keys("+ + +");
        let time = time(&opened);
        let before = days(&opened);
        // Months are not of one length, and so are steps.
        let is_near = |explorer: &Explorer| {
            let moved = day(&days(explorer).0) - day(&before.0);
            moved.num_days().abs() < 4
        };
        let right = opened.keys("<right>");
        let is_later = days(&right).0 > before.0;
        assert_eq!(is_later, time == Direction::Ltr);
        let back = right.keys("<left>");
        assert!(is_near(&back), "{:?}", days(&back));
        let later = back.keys("]");
        assert!(days(&later).0 > before.0);
        let back = later.keys("[").wheel(Wheel::Right);
        assert_eq!(days(&back).0 > before.0, time == Direction::Ltr);
        assert!(is_near(&back.wheel(Wheel::Left)));
    }
}

#[test]
fn the_divider_is_physical_on_both_sides() {
    for explorer in each_way("bars.ron") {
        let edge = |explorer: &Explorer| {
            let Layout { outline, .. } = layout(explorer);
            if outline.x == 0 {
                outline.width
            } else {
                outline.x
            }
        };
        let before = edge(&explorer);
        let moved = explorer.keys(">");
        assert!(edge(&moved) > before);
        assert_eq!(edge(&moved.keys("<")), before);
    }
}

#[test]
fn the_keys_turn_each_switch_and_both() {
    for language in ["", "L"] {
        let open = || explorer("bars.ron").keys(language);
        let screen = |keys: &str| {
            // The last key says what it did, until the next one.
            let explorer = open().keys(keys);
            let facing = explorer.state().facing(&explorer.world());
            (facing.panels, facing.time)
        };
        let (own, other) = match screen("").0 {
            Direction::Ltr => (Direction::Ltr, Direction::Rtl),
            Direction::Rtl => (Direction::Rtl, Direction::Ltr),
        };
        for (keys, panels, time) in [
            ("", own, own),
            ("w", other, own),
            ("x", own, other),
            ("v", other, other),
            ("w x v", own, own),
            ("? x", own, other),
            ("m w", other, own),
            ("\u{635} \u{621}", other, other),
            ("\u{631}", other, other),
        ] {
            assert_eq!(screen(keys), (panels, time), "{keys}");
        }
    }
    let told = explorer("bars.ron").keys("x").row(23);
    assert!(told.ends_with("time runs from right to left"), "{told}");
}

#[test]
fn a_click_finds_what_it_sees() {
    for explorer in each_way("two_tracks.ron") {
        let Size { columns, rows } = explorer.state().size;
        let layout = layout(&explorer);
        // The whole row answers, on both sides.
        for name in ["Bridge", "Tram"] {
            let (x, y) = explorer.cell(name);
            let hit = explorer.target((x, y));
            assert!(matches!(hit, Some(ClickTarget::Row(_))), "{name}: {hit:?}");
            for x in [0, columns - 1, layout.chart.x] {
                assert_eq!(explorer.target((x, y)), hit);
            }
        }
        let (_, y) = explorer.cell("North");
        let mark = explorer.target(explorer.cell_of(y, "\u{25be}"));
        assert!(matches!(mark, Some(ClickTarget::Fold(_))), "{mark:?}");
        // The band counts from the start of time.
        let band = layout.band;
        let ends = [band.x, band.x + band.width - 1].map(|x| explorer.target((x, band.y)));
        let mut wanted = [0, band.width - 1];
        if time(&explorer) == Direction::Rtl {
            wanted.reverse();
        }
        assert_eq!(
            ends,
            wanted.map(|column| Some(ClickTarget::Band(column, 0)))
        );
        let using = explorer.cell_of(band.y, "Using");
        let key = explorer.target(explorer.cell_of(rows - 1, "q"));
        assert_eq!(key, Some(ClickTarget::Key(Action::Quit)));
        assert_eq!(days(&explorer.click(using)).0, "2027-01-01");
    }
}

#[test]
fn a_later_today_is_told_where_time_ends() {
    for today in ["2028-06-01", "2031-01-01"] {
        for (columns, rows) in [(80, 24), (120, 36), (200, 50)] {
            for explorer in each_way("two_tracks.ron") {
                let explorer = explorer.today(today).size(columns, rows);
                let layout = layout(&explorer);
                let mark = match time(&explorer) {
                    Direction::Ltr => "\u{25b8}",
                    Direction::Rtl => "\u{25c2}",
                };
                let (x, _) = explorer.cell_of(layout.band.y, mark);
                let is_after = x > layout.chart.x;
                assert_eq!(
                    is_after,
                    time(&explorer) == Direction::Ltr,
                    "{}",
                    explorer.screen()
                );
                assert!(layout.edge.holds(x, layout.band.y));
            }
        }
    }
}
