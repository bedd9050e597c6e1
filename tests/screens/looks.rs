//! Colours and ASCII: meaning never rests on colour alone.

use masar::view::{Background, Depth};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use crate::explorer::{Explorer, explore, explorer, shows};

#[test]
fn ascii_draws_nothing_else() {
    shows!(explorer("bars.ron").ascii().size(80, 17), @"
    | masar  Bars                                                    22 Nov 2026  en |
    | Bars                                                                           |
    | Period                           2021    2022   2023    2024    2025    2026   |
    |                                 H1  H2  H1  H2  H1 H2  H1  H2  H1  H2  H1  H2| |
    | B Brief                       |==============================================| |
    | v Items                    11 |        D1===a1===.9===================       | |
    |   . ! exact                   |        ###############                       | |
    |   . ! eighths                 |         ##########                           | |
    |   . ! soft                    |        %%%%%%%%########%%%%%%%               | |
    |   . ! until                   |        ###############%%%%%%%%               | |
    |   a open                      |        ###################==-.               | |
    |   . ! lead-in                 |                           ,,,,               | |
    |   . undated                   |                    no date                   | |
    |   D told                      |                                D             | |
    |   . read                    ~          ###############                       | |
    |   v derived                 2          -------------------------------       | |
    | up/down move  enter open  q quit  ? help  / find  : commands  L language       |
    ");
    shows!(explorer("states.ron").ascii().size(80, 12), @"
    | masar  States                                                  22 Nov 2026  en |
    | States                                                                         |
    | Period                                              2026                       |
    |                                 1   2   3   4  5   6   7   8   9   10  11  12  |
    | B Brief                       |=========================================|===== |
    | v Items                     8 |d1=p1==a1==c1==o1==.1==x1==?1==          |      |
    |   . ! nothing said            |###############################          |      |
    |   o ! planned                 |:::::::::::::::::::::::::::::::          |      |
    |   c ! procured                 ###############################          |      |
    |   a ! active                   ################:::::::::::::::  50%     |      |
    |   p ! pilot                    ###############################          |      |
    | up/down move  enter open  q quit  ? help  / find  : commands  L language       |
    ");
    assert_ascii(&[(20, 5), (40, 12), (80, 24), (100, 60)]);
}

#[test]
fn ascii_draws_nothing_else_on_wide_screens() {
    assert_ascii(&[(120, 36), (200, 50)]);
}

// The help is left out: it names the keys of the Arabic keyboard.
fn assert_ascii(sizes: &[(u16, u16)]) {
    let files = ["bars", "states", "figures", "gaps", "two_tracks", "empty"];
    for file in files.map(|file| format!("{file}.ron")) {
        for keys in ["", "<enter>", "j <enter>", "+ + ]"] {
            for (columns, rows) in sizes {
                let explorer = explorer(&file).ascii().size(*columns, *rows);
                let screen = explorer.keys(keys).screen();
                let other: Vec<&str> = screen.lines().filter(|row| !row.is_ascii()).collect();
                assert_eq!(other, [""; 0], "{file} {keys}");
            }
        }
    }
}

/// The colours of all cells.
fn colours(buffer: &Buffer) -> impl Iterator<Item = Color> {
    buffer.content().iter().flat_map(|cell| [cell.fg, cell.bg])
}

fn coloured(depth: Depth, background: Background) -> Explorer {
    explorer("gaps.ron")
        .colours(depth, background)
        .size(110, 24)
        .keys("e")
}

#[test]
fn without_colours_there_are_none() {
    for background in [Background::Dark, Background::Light] {
        let buffer = coloured(Depth::None, background).buffer();
        assert!(colours(&buffer).all(|colour| colour == Color::Reset));
    }
}

#[test]
fn a_screen_uses_only_the_colours_there_are() {
    for background in [Background::Dark, Background::Light] {
        let sixteen = coloured(Depth::Sixteen, background).buffer();
        assert!(
            colours(&sixteen).all(|colour| !matches!(colour, Color::Rgb(..) | Color::Indexed(_)))
        );
        let palette = coloured(Depth::Palette, background).buffer();
        assert!(colours(&palette).all(|colour| matches!(colour, Color::Indexed(_))));
        let any = coloured(Depth::True, background).buffer();
        assert!(colours(&any).all(|colour| matches!(colour, Color::Rgb(..))));
    }
}

#[test]
fn nothing_shows_through_the_help() {
    for depth in [Depth::None, Depth::Sixteen, Depth::Palette, Depth::True] {
        let help = |file| {
            let explorer = explorer(file).colours(depth, Background::Dark).size(80, 24);
            let buffer = explorer.keys("?").buffer();
            // Between the head and the keys below.
            let cells = 80 * 2..80 * 23;
            buffer.content().get(cells).map(<[_]>::to_vec)
        };
        assert_eq!(help("bars.ron"), help("empty.ron"), "{depth:?}");
    }
}

#[test]
fn the_selected_row_stands_out_at_every_depth() {
    for depth in [Depth::None, Depth::Sixteen, Depth::Palette, Depth::True] {
        let explorer = explorer("two_tracks.ron")
            .colours(depth, Background::Dark)
            .size(60, 12);
        let (before, after) = (explorer.buffer(), explorer.keys("j").buffer());
        // What tells the rows apart: their grounds and their reversal.
        let ground = |buffer: &Buffer, y| {
            let cell = &buffer[(30, y)];
            (cell.bg, cell.modifier.contains(Modifier::REVERSED))
        };
        let changed: Vec<u16> = (0..12)
            .filter(|y| ground(&before, *y) != ground(&after, *y))
            .collect();
        assert_eq!(changed.len(), 2, "{depth:?}: {changed:?}");
    }
}

#[test]
fn colours_change_no_letter() {
    let plain = coloured(Depth::None, Background::Dark).screen();
    for depth in [Depth::Sixteen, Depth::Palette, Depth::True] {
        for background in [Background::Dark, Background::Light] {
            assert_eq!(coloured(depth, background).screen(), plain);
        }
    }
}

/// The signs that may stand on a solid bar: tick, cross, diamonds, disc, marks of the window.
const SIGNS: &str = "\u{2713}\u{2717}\u{25c6}\u{25c7}\u{25c8}\u{2756}\u{25cf}\u{25c2}\u{25b8}";

#[test]
fn where_there_are_colours_only_parts_of_blocks_and_signs_on_them_are_reversed() {
    for keys in ["e", "e + + +", "e p", "<enter>"] {
        for file in ["bars.ron", "gaps.ron", "states.ron", "figures.ron"] {
            let explorer = explorer(file).colours(Depth::True, Background::Dark);
            let buffer = explorer.size(120, 40).keys(keys).buffer();
            let mut reversed = buffer.content().iter().filter(|cell| {
                cell.modifier.contains(Modifier::REVERSED)
                    && !cell
                        .symbol()
                        .starts_with(|c| matches!(c, '\u{2589}'..='\u{258f}') || SIGNS.contains(c))
            });
            assert_eq!(reversed.next(), None, "{file} {keys}");
        }
    }
}

/// The glyph of a bar's first cell and whether it is reversed, with the row selected and not.
#[test]
fn without_colours_a_selected_bar_begins_where_it_begins() {
    let opened = || explorer("two_tracks.ron").size(60, 16);
    // The first cell of the tram's bar is half full.
    let first = |explorer: Explorer| {
        let buffer = explorer.buffer();
        let is_tram = |y: &u16| {
            (0..20).any(|x| buffer[(x, *y)].symbol() == "T" && buffer[(x + 2, *y)].symbol() == "a")
        };
        let y = (0..16).find(is_tram).unwrap();
        let x = (24..60).find(|x| buffer[(*x, y)].symbol() == "\u{258c}");
        let cell = &buffer[(x.unwrap(), y)];
        cell.modifier.contains(Modifier::REVERSED)
    };
    assert!(first(opened()));
    assert!(!first(opened().keys("G")));
}

/// Returns every cell that a block fills in part, with the one on its open side.
fn ends(buffer: &Buffer) -> impl Iterator<Item = (&Cell, &Cell)> {
    let columns = usize::from(buffer.area.width);
    let rows = buffer.content().chunks(columns);
    rows.flat_map(|row| {
        row.windows(3).filter_map(|three| {
            let [left, cell, right] = three else {
                return None;
            };
            let is_part = matches!(cell.symbol().chars().next(), Some('\u{2589}'..='\u{258f}'));
            let is_turned = cell.modifier.contains(Modifier::REVERSED);
            is_part.then_some((cell, if is_turned { left } else { right }))
        })
    })
}

#[test]
fn no_slit_stands_between_a_bar_and_how_it_goes_on() {
    let texts = [include_str!("bars.ron"), SOFT_PHASES];
    for depth in [Depth::Sixteen, Depth::Palette, Depth::True] {
        for text in texts {
            for explorer in [explore(&[text]), explore(&[text]).arabic()] {
                let explorer = explorer.colours(depth, Background::Dark);
                let buffer = explorer.size(100, 24).keys("e").buffer();
                let beside = |signs: &[&str]| {
                    let goes_on = |(_, beside): &(&Cell, &Cell)| signs.contains(&beside.symbol());
                    let ends = ends(&buffer).filter(goes_on);
                    let grounds = ends.map(|(end, beside)| end.bg != beside.bg);
                    grounds.collect::<Vec<bool>>()
                };
                // What may belong takes whole cells, from where the rest of the bar ends.
                assert!(beside(&["\u{259a}"]).is_empty());
                let fading = beside(&["\u{2593}"]);
                assert_eq!(fading.is_empty(), text == SOFT_PHASES);
                // Sixteen colours have none between a bar and the ground.
                assert!(
                    fading
                        .iter()
                        .all(|is_own| *is_own == (depth != Depth::Sixteen))
                );
            }
        }
    }
}

const SOFT_PHASES: &str = r#"(
    format: 1, id: "p", kind: plan, language: en, title: (en: "P"), start: "2021", end: "2026",
    phases: [
        (id: "one", title: (en: "One"), start: "2021-02-17", end: "2023"),
        (id: "two", title: (en: "Two"), start: "2024", end: "2025-09-17"),
    ],
)"#;

#[test]
fn in_ascii_nothing_is_too_short_to_be_seen() {
    let text = r#"(
        format: 1, id: "s", kind: plan, language: en, title: (en: "S"), start: "2024", end: "2026",
        items: [
            (id: "a", kind: project, title: (en: "Three days"), start: "2025-03-03", end: "2025-03-05"),
            (id: "b", kind: project, title: (en: "Two cells"), start: "2025-03-25", end: "2025-04-07"),
            (id: "c", kind: project, title: (en: "One day"), start: "2026-12-31", end: "2026-12-31"),
        ],
    )"#;
    for arabic in [false, true] {
        for columns in 40..130 {
            let explorer = explore(&[text]).ascii().size(columns, 12);
            let explorer = if arabic { explorer.arabic() } else { explorer };
            let screen = explorer.today("2020-01-01").screen();
            let signs = screen.matches('#').count();
            assert!(signs >= 3, "{screen}");
        }
    }
}
