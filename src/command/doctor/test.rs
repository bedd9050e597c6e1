//! The self-test: one line in every way, and which of them reads correctly.

use std::io;

use crossterm::event::{KeyCode, KeyModifiers};
use ratatui::buffer::Buffer;

use super::facts;
use crate::action::Action;
use crate::app::{Effect, Program};
use crate::command::look::{self, Theming};
use crate::command::memory::{Memory, Unwritten};
use crate::input;
use crate::session::event::Event;
use crate::session::queries::{Known, QueryPolicy};
use crate::session::rows::Strategy;
use crate::text;
use crate::view::{self, Checkup, Look};
use crate::words::{self, Fault, Language, Msg};

/// The program in the loop.
pub(super) struct Test {
    query_policy: QueryPolicy,
    look: Look,
    theming: Theming,
    language: Language,
    has_mouse: bool,
    known: Option<Known>,
    told: Option<String>,
    /// How many facts the screen shows, above the lines.
    facts: usize,
}

impl Test {
    pub(super) fn new(
        query_policy: QueryPolicy,
        (look, theming): (Look, Theming),
        language: Language,
        has_mouse: bool,
    ) -> Self {
        Self {
            query_policy,
            look,
            theming,
            language,
            has_mouse,
            known: None,
            told: None,
            facts: 0,
        }
    }

    /// Remembers a line by its number, or forgets; says how that went.
    fn answer(&self, digit: u32) -> Option<String> {
        let name = &self.known.as_ref()?.name;
        let mut memory = Memory::read();
        let done = match digit.checked_sub(1) {
            None => {
                memory.forget(name);
                Msg::DoctorForgotten
            }
            Some(nth) => {
                let strategy = Strategy::ALL.get(usize::try_from(nth).ok()?)?;
                memory.remember(name, *strategy);
                Msg::DoctorRemembered
            }
        };
        let done = done.say(self.language);
        Some(match memory.write() {
            Ok(()) => done.to_owned(),
            Err(error) => words::labelled(
                Msg::DoctorNotWritten.say(self.language),
                &why_not(&error, self.language),
            ),
        })
    }
}

impl Program for Test {
    fn draw(&mut self, buffer: &mut Buffer) {
        let area = buffer.area;
        let facts = self.known.as_ref().map_or_else(Vec::new, |known| {
            let size = (area.width, area.height);
            facts::shown(known, self.look, self.has_mouse, size, self.language)
        });
        self.facts = facts.len();
        let chosen = self.known.as_ref().map(|known| known.choice.strategy);
        let checkup = Checkup {
            facts,
            ways: Strategy::ALL.map(Strategy::name).to_vec(),
            chosen: chosen.and_then(|chosen| Strategy::ALL.iter().position(|it| *it == chosen)),
            told: self.told.clone(),
        };
        view::checkup(&checkup, self.look, self.language, buffer);
    }

    fn update(&mut self, event: Event) -> Effect {
        match event {
            Event::Known(known) => {
                self.look = look::grounded(self.look, self.theming, &known);
                self.known = Some(*known);
                Effect::Redraw
            }
            Event::Key(key) => match key.code {
                KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                    Effect::Quit(130)
                }
                _ if input::action(key) == Some(Action::Suspend) => Effect::Suspend,
                // `q`, and the letter on its key.
                KeyCode::Char('q' | '\u{636}') | KeyCode::Esc => Effect::Quit(0),
                KeyCode::Char(letter) => match digit(letter).and_then(|it| self.answer(it)) {
                    Some(told) => {
                        self.told = Some(told);
                        Effect::Draw
                    }
                    None => Effect::Nothing,
                },
                _ => Effect::Nothing,
            },
            Event::Mouse(_)
            | Event::Paste(_)
            | Event::Answer(_)
            | Event::Resize(_)
            | Event::Resumed
            | Event::TimePassed
            | Event::Closed => Effect::Nothing,
        }
    }

    fn wants_mouse(&self) -> bool {
        false
    }

    fn query_policy(&self) -> QueryPolicy {
        self.query_policy.clone()
    }

    /// Each line goes out in its own way, the rest as chosen.
    fn finish(&self, buffer: &mut Buffer, strategy: Strategy) {
        let lines = view::phrase_rows(self.facts, Strategy::ALL.len());
        for row in (0..buffer.area.height).filter(|row| !lines.contains(row)) {
            strategy.apply_to(buffer, row);
        }
        for (row, way) in lines.zip(Strategy::ALL) {
            way.apply_to(buffer, row);
        }
    }
}

/// Says why what is remembered could not be written.
fn why_not(error: &Unwritten, language: Language) -> String {
    let error = match error {
        Unwritten::System(error) => error,
        Unwritten::Unread(reason) => {
            let reason = if Fault::is_told(reason) {
                Fault::Unreadable.say(language, reason)
            } else {
                reason.clone()
            };
            let unread = Msg::DoctorUnread.say(language);
            return words::labelled(unread, &text::isolate(&reason));
        }
    };
    match error.kind() {
        // A file of this name is replaced; only one in the place of a folder is in the way.
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            Msg::DoctorNoFolder.say(language).to_owned()
        }
        _ => text::isolate(&error.to_string()),
    }
}

/// Reads a digit, from an Arabic keyboard too.
fn digit(letter: char) -> Option<u32> {
    let arabic = u32::from(letter).checked_sub(0x0660);
    letter.to_digit(10).or(arabic.filter(|digit| *digit < 10))
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyEvent;

    use super::*;
    use crate::view::{Background, Depth, Gate, Theme};

    fn test() -> Test {
        let theme = Theme {
            depth: Depth::None,
            background: Background::Dark,
        };
        let look = Look {
            theme,
            is_ascii: true,
            gate: Gate::default(),
        };
        Test::new(
            QueryPolicy::default(),
            (look, Theming::default()),
            Language::En,
            true,
        )
    }

    fn control(test: &mut Test, letter: char) -> Effect {
        let key = KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
        test.update(Event::Key(key))
    }

    #[test]
    fn it_can_be_suspended_and_interrupted() {
        let mut test = test();
        assert_eq!(control(&mut test, 'z'), Effect::Suspend);
        assert_eq!(control(&mut test, 'c'), Effect::Quit(130));
    }

    #[test]
    fn a_file_in_the_place_of_a_folder_is_told() {
        let file = tempfile::NamedTempFile::new().unwrap();
        for below in ["a", "a/b"] {
            let folder = file.path().join(below);
            let error = std::fs::create_dir_all(folder.parent().unwrap()).unwrap_err();
            let told = why_not(&error.into(), Language::En);
            assert_eq!(told, "something in its path is no directory");
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_in_both_languages() {
        let error = Unwritten::Unread("it is a directory, not a file".to_owned());
        let told = [Language::En, Language::AR].map(|language| why_not(&error, language));
        let [english, arabic] =
            told.map(|told| told.replace(|letter| matches!(letter, '\u{2066}'..='\u{2069}'), ""));
        assert_eq!(
            english,
            "the file that is there cannot be read: it is a directory, not a file"
        );
        assert!(!arabic.contains(|letter: char| letter.is_ascii_alphabetic()));
    }
}
