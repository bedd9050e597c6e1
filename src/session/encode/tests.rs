//! Frames byte for byte, and as a terminal shows them.

mod emulator;
mod laws;

use insta::assert_snapshot;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use ratatui::style::{Color, Modifier, Style};

use super::{Capabilities, FrameEncoder, Repeats};

/// A encoder, and what is drawn for it.
struct Stage {
    encoder: FrameEncoder,
    buffer: Buffer,
}

impl Stage {
    fn new(width: u16, height: u16) -> Self {
        Self {
            encoder: FrameEncoder::new(Size::new(width, height)),
            buffer: Buffer::empty(Rect::new(0, 0, width, height)),
        }
    }

    /// Draws and returns the bytes, ESC made visible.
    fn frame<T>(&mut self, draw: impl FnOnce(&mut Buffer) -> T) -> String {
        self.buffer.reset();
        draw(&mut self.buffer);
        let frame = self.encoder.frame(&self.buffer, &[]);
        let frame = frame.unwrap_or_default();
        frame
            .replace('\x1b', "^")
            .replace('\n', "<LF>")
            .replace('\r', "<CR>")
            .replace('\x08', "<BS>")
    }

    /// Draws the text with the style.
    fn text(&mut self, text: &str, style: Style) -> String {
        self.frame(|buffer| buffer.set_string(0, 0, text, style))
    }
}

#[test]
fn only_what_changed_is_sent_and_between_the_marks() {
    let mut stage = Stage::new(10, 2);
    assert_snapshot!(stage.text("masar", Style::new()), @"^[?2026h^[1;1Hmasar^[?2026l");
    assert_snapshot!(stage.text("masar", Style::new()), @"");
    assert_snapshot!(stage.text("maXar", Style::new()), @"^[?2026h^[1;3HX^[?2026l");
}

#[test]
fn styles_are_said_once_and_end_with_the_frame() {
    let mut stage = Stage::new(10, 1);
    let done = Style::new()
        .fg(Color::Green)
        .bg(Color::Indexed(236))
        .add_modifier(Modifier::BOLD);
    assert_snapshot!(
        stage.text("ab", done),
        @"^[?2026h^[1;32;48;5;236m^[1;1Hab^[m^[?2026l"
    );
    let late = Style::new()
        .fg(Color::Rgb(1, 2, 3))
        .underline_color(Color::LightRed);
    assert_snapshot!(
        stage.text("cd", late),
        @"^[?2026h^[38;2;1;2;3;58;5;9m^[1;1Hcd^[m^[?2026l"
    );
    let frame = stage.frame(|buffer| {
        buffer.set_string(0, 0, "e", Style::new().add_modifier(Modifier::BOLD));
        buffer.set_string(1, 0, "f", Style::new().fg(Color::White));
        buffer.set_string(2, 0, "g", Style::new());
    });
    assert_snapshot!(frame, @"^[?2026h^[1m^[1;1He^[0;97mf^[mg^[?2026l");
}

#[test]
fn no_control_character_gets_through() {
    let symbols = [
        "\x1b]0;x\x07",
        "\u{9b}2J",
        "\x07",
        "",
        "\u{641}\u{200e}",
        "a",
    ];
    let mut stage = Stage::new(20, 1);
    let frame = stage.frame(|buffer| {
        for (cell, symbol) in buffer.content.iter_mut().step_by(3).zip(symbols) {
            cell.set_symbol(symbol);
        }
    });
    assert!(!frame.chars().any(char::is_control), "{frame:?}");
    for harmless in [" ]0;x ", " 2J", "\u{641}\u{200e}", "a"] {
        assert!(frame.contains(harmless), "{frame}");
    }
    assert_eq!(frame.matches('a').count(), 1);
}

#[test]
fn a_new_size_clears_and_draws_in_one_frame() {
    let mut stage = Stage::new(4, 1);
    stage.text("ab", Style::new());
    stage.buffer.resize(Rect::new(0, 0, 3, 1));
    assert_snapshot!(
        stage.text("ab", Style::new()),
        @"^[?2026h^[2J^[1;1Hab^[?2026l"
    );
}

#[test]
fn a_known_terminal_is_sent_the_shortest() {
    let mut stage = Stage::new(60, 7);
    stage.encoder.allow(Capabilities::ALL);
    let ground = Style::new().bg(Color::Rgb(15, 20, 26));
    let names = [
        "Bridge", "Tunnel", "Harbour", "Airport", "Station", "Market",
    ];
    let rows = |from: usize| {
        move |buffer: &mut Buffer| {
            buffer.set_style(buffer.area, ground);
            buffer.set_string(0, 0, "Plan", Style::new());
            for (name, row) in names.iter().skip(from).zip(1..6) {
                let line = format!("{:44}{}", name.repeat(6), "\u{2500}".repeat(9));
                buffer.set_string(0, row, line, Style::new());
            }
            buffer.set_string(0, 6, from.to_string(), Style::new());
        }
    };
    // Erased in the colour of the ground, and runs repeated.
    assert_snapshot!(stage.frame(rows(0)), @"^[?2026h^[48;2;15;20;26m^[2J^[HPlan<LF><CR>BridgeBridgeBridgeBridgeBridgeBridge^[8C─^[8b<LF><CR>TunnelTunnelTunnelTunnelTunnelTunnel^[8C─^[8b<LF><CR>HarbourHarbourHarbourHarbourHarbourHarbour  ─^[8b<LF><CR>AirportAirportAirportAirportAirportAirport  ─^[8b<LF><CR>StationStationStationStationStationStation  ─^[8b<LF><CR>0^[m^[?2026l");
    // The rows go up, the first and the last one stand.
    assert_snapshot!(stage.frame(rows(1)), @"^[?2026h^[2;6r^[S^[r^[48;2;15;20;26m^[6HMarketMarketMarketMarketMarketMarket ^[7b─^[8b^[K<LF><CR>1^[m^[?2026l");
    // And down again.
    assert_snapshot!(stage.frame(rows(0)), @"^[?2026h^[2;6r^[T^[r^[48;2;15;20;26m<LF>BridgeBridgeBridgeBridgeBridgeBridge ^[7b─^[8b^[K^[7H0^[m^[?2026l");
}

#[test]
fn after_a_symbol_of_doubtful_width_the_place_is_told() {
    let mut stage = Stage::new(12, 2);
    // Both cells are blank before, for a terminal that gives it one.
    assert_snapshot!(stage.text("a\u{2764}\u{fe0f}b", Style::new()), @"^[?2026h^[1;1Ha  ^[1;2H❤️^[1;4Hb^[?2026l");
    stage.encoder.allow(Capabilities::ALL);
    assert_snapshot!(stage.text("b\u{1f680}c\u{4e2d}d", Style::new()), @"^[?2026h^[Hb  <BS><BS>🚀^[4Gc中^[7Gd^[?2026l");
}
