//! Frames byte for byte, and as a terminal shows them.

use insta::assert_snapshot;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier, Style};

use super::Canvas;

fn terminal(width: u16, height: u16) -> Terminal<Canvas> {
    let mut canvas = Canvas::default();
    canvas.resize(Size::new(width, height));
    Terminal::new(canvas).unwrap()
}

/// Draws the text with the style and returns the bytes, ESC made visible.
fn frame(terminal: &mut Terminal<Canvas>, text: &str, style: Style) -> String {
    terminal
        .draw(|frame| {
            frame.buffer_mut().set_string(0, 0, text, style);
        })
        .unwrap();
    taken(terminal)
}

fn taken(terminal: &mut Terminal<Canvas>) -> String {
    terminal
        .backend_mut()
        .take_frame()
        .unwrap_or_default()
        .replace('\x1b', "^")
}

#[test]
fn only_what_changed_is_sent_and_between_the_marks() {
    let mut terminal = terminal(10, 2);
    assert_snapshot!(frame(&mut terminal, "masar", Style::new()), @"^[?2026h^[1;1Hmasar^[?2026l");
    assert_snapshot!(frame(&mut terminal, "masar", Style::new()), @"");
    assert_snapshot!(frame(&mut terminal, "maXar", Style::new()), @"^[?2026h^[1;3HX^[?2026l");
}

#[test]
fn styles_are_said_once_and_end_with_the_frame() {
    let mut terminal = terminal(10, 1);
    let done = Style::new()
        .fg(Color::Green)
        .bg(Color::Indexed(236))
        .add_modifier(Modifier::BOLD);
    assert_snapshot!(
        frame(&mut terminal, "ab", done),
        @"^[?2026h^[1;1H^[1;32;48;5;236mab^[m^[?2026l"
    );
    let late = Style::new()
        .fg(Color::Rgb(1, 2, 3))
        .underline_color(Color::LightRed);
    assert_snapshot!(
        frame(&mut terminal, "cd", late),
        @"^[?2026h^[1;1H^[38;2;1;2;3;58;5;9mcd^[m^[?2026l"
    );
    terminal
        .draw(|frame| {
            frame
                .buffer_mut()
                .set_string(0, 0, "e", Style::new().add_modifier(Modifier::BOLD));
            frame
                .buffer_mut()
                .set_string(1, 0, "f", Style::new().fg(Color::White));
            frame.buffer_mut().set_string(2, 0, "g", Style::new());
        })
        .unwrap();
    assert_snapshot!(
        taken(&mut terminal),
        @"^[?2026h^[1;1H^[1me^[0;97mf^[0mg^[?2026l"
    );
}

#[test]
fn the_cursor_is_said_only_when_it_changes() {
    let mut terminal = terminal(5, 1);
    let mut show = |text: &'static str, column: Option<u16>| {
        terminal
            .draw(|frame| {
                frame.buffer_mut().set_string(0, 0, text, Style::new());
                if let Some(column) = column {
                    frame.set_cursor_position(Position::new(column, 0));
                }
            })
            .unwrap();
        taken(&mut terminal)
    };
    assert_snapshot!(show("", Some(2)), @"^[?2026h^[1;3H^[?25h^[?2026l");
    assert_snapshot!(show("", Some(2)), @"");
    assert_snapshot!(show("x", Some(2)), @"^[?2026h^[1;1Hx^[1;3H^[?2026l");
    assert_snapshot!(show("x", Some(3)), @"^[?2026h^[1;4H^[?2026l");
    assert_snapshot!(show("x", None), @"^[?2026h^[?25l^[?2026l");
    assert_snapshot!(show("x", None), @"");
}

#[test]
fn no_control_character_gets_through() {
    let symbols = ["\x1b]0;x\x07", "\u{9b}2J", "", "\u{641}\u{200e}"].map(Cell::new);
    let mut canvas = Canvas::default();
    canvas
        .draw((0..).zip(&symbols).map(|(column, cell)| (column, 0, cell)))
        .unwrap();
    let frame = canvas.take_frame().unwrap().replace('\x1b', "^");
    assert_eq!(frame, "^[?2026h^[1;1H ]0;x  2J \u{641}\u{200e}^[?2026l");
}

#[test]
fn a_new_size_clears_and_draws_in_one_frame() {
    let mut terminal = terminal(4, 1);
    frame(&mut terminal, "ab", Style::new());
    terminal.backend_mut().resize(Size::new(3, 1));
    assert_snapshot!(
        frame(&mut terminal, "ab", Style::new()),
        @"^[?2026h^[2J^[1;1Hab^[?2026l"
    );
}

fn cell() -> impl Strategy<Value = Cell> {
    let colour = prop_oneof![
        Just(Color::Reset),
        Just(Color::Red),
        Just(Color::LightBlue),
        any::<u8>().prop_map(Color::Indexed),
        any::<[u8; 3]>().prop_map(|[r, g, b]| Color::Rgb(r, g, b)),
    ];
    // What vt100 can tell apart.
    let modifiers = Modifier::BOLD | Modifier::ITALIC | Modifier::UNDERLINED | Modifier::REVERSED;
    let symbol = prop::sample::select(vec!["a", " ", "\u{2588}", "\u{fe91}"]);
    (symbol, colour.clone(), colour, any::<u16>()).prop_map(move |(symbol, fg, bg, bits)| {
        let mut cell = Cell::new(symbol);
        cell.fg = fg;
        cell.bg = bg;
        cell.modifier = Modifier::from_bits_truncate(bits) & modifiers;
        cell
    })
}

fn draw(terminal: &mut Terminal<Canvas>, cells: &[Cell]) -> String {
    let draw_cells = |buffer: &mut Buffer| {
        for (target, cell) in buffer.content.iter_mut().zip(cells) {
            *target = cell.clone();
        }
    };
    terminal
        .draw(|frame| draw_cells(frame.buffer_mut()))
        .unwrap();
    terminal.backend_mut().take_frame().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn differences_and_whole_frames_show_the_same(
        first in prop::collection::vec(cell(), 24),
        second in prop::collection::vec(cell(), 24),
    ) {
        let area = Rect::new(0, 0, 8, 3);
        let (mut patched, mut whole) = (terminal(area.width, area.height), terminal(area.width, area.height));
        let mut screen = vt100::Parser::new(3.try_into().unwrap(), 8.try_into().unwrap(), 0);
        let mut fresh = vt100::Parser::new(3.try_into().unwrap(), 8.try_into().unwrap(), 0);
        screen.process(draw(&mut patched, &first).as_bytes());
        screen.process(draw(&mut patched, &second).as_bytes());
        fresh.process(draw(&mut whole, &second).as_bytes());
        let look = |cell: &vt100::Cell| {
            let symbol = if cell.has_contents() { cell.contents() } else { " " }.to_owned();
            let modifiers = [cell.bold(), cell.italic(), cell.underline(), cell.inverse()];
            (symbol, cell.fgcolor(), cell.bgcolor(), modifiers)
        };
        let rows = |parser: &vt100::Parser| {
            area.positions().filter_map(|p| parser.screen().cell(p.y, p.x).map(look)).collect::<Vec<_>>()
        };
        prop_assert_eq!(rows(&screen), rows(&fresh));
    }
}
