//! The program under test: it shows the size, the last event and how many came.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use masar::session::Program;
use masar::session::event::Event;
use masar::state::{Effect, Request};
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Style};
use std::time::Duration;

use crate::stage;

/// What it shows, besides the size of the window.
#[derive(Debug, Default)]
pub(crate) struct Demonstrator {
    last: String,
    keys: usize,
    others: usize,
    /// Draws whole frames without end.
    is_flooding: bool,
    frames: usize,
}

impl Program for Demonstrator {
    fn draw(&mut self, buffer: &mut Buffer) {
        let area = buffer.area;
        let lines = [
            format!("{}x{}", area.width, area.height),
            format!("last {}", self.last),
            format!("keys {} others {}", self.keys, self.others),
        ];
        for (row, line) in (0..area.height).zip(&lines) {
            buffer.set_stringn(
                0,
                row,
                line,
                area.width.into(),
                Style::new().fg(Color::Cyan),
            );
        }
        if self.is_flooding {
            let letter = if self.frames.is_multiple_of(2) {
                "x"
            } else {
                "y"
            };
            area.rows().skip(3).for_each(|row| {
                buffer.set_string(0, row.y, letter.repeat(row.width.into()), Style::new());
            });
        }
    }

    fn update(&mut self, event: Event, _: Duration) -> Effect {
        if event == Event::TimePassed {
            self.frames += 1;
            return Effect::Draw;
        }
        let Event::Key(key) = event else {
            let is_silent = matches!(event, Event::Resize(_) | Event::Known(_));
            self.others += usize::from(!is_silent);
            if let Event::Paste(text) = event {
                self.last = format!("{text:?}");
            }
            return if is_silent {
                Effect::Nothing
            } else {
                Effect::Draw
            };
        };
        match (key.code, key.modifiers) {
            (KeyCode::Char('q'), KeyModifiers::NONE) => return Effect::Ask(Request::Quit(0)),
            (KeyCode::Char('c'), KeyModifiers::CONTROL) => return Effect::Ask(Request::Quit(130)),
            (KeyCode::Char('z'), KeyModifiers::CONTROL) => return Effect::Ask(Request::Suspend),
            (KeyCode::Char('e'), KeyModifiers::NONE) => return Effect::Ask(Request::Quit(7)),
            (KeyCode::Char('b'), KeyModifiers::NONE) => return Effect::Ask(Request::Ring),
            (KeyCode::Char('n'), KeyModifiers::NONE) => return Effect::Draw,
            (KeyCode::Char('f'), KeyModifiers::NONE) => self.is_flooding = true,
            (KeyCode::Char('B'), _) => {
                stage::go_to_background();
                return Effect::Ask(Request::Ring);
            }
            (KeyCode::Char('P'), _) => panic!("a message \x1b[31m with a colour"),
            (KeyCode::Char('T'), _) => drop(std::thread::spawn(|| panic!("elsewhere"))),
            _ => {}
        }
        self.keys += 1;
        self.last = name(key);
        Effect::Draw
    }

    fn patience(&self) -> Option<Duration> {
        self.is_flooding.then_some(Duration::ZERO)
    }
}

fn name(key: KeyEvent) -> String {
    format!("{:?} {:?}", key.code, key.modifiers)
}
