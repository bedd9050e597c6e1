//! The self-test: one line in every way, and which of them reads correctly.

use std::borrow::Cow;
use std::io;
use std::time::Duration;

use crossterm::event::{KeyCode, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::facts;
use crate::action::Action;
use crate::command::memory::{Memory, Unkept, Unread};
use crate::command::messages::Message;
use crate::document::fault::{Phrase, SystemError};
use crate::input;
use crate::session::event::Event;
use crate::session::queries::Known;
use crate::session::rows::Strategy;
use crate::session::{Program, Theming};
use crate::state::{Effect, Request};
use crate::text;
use crate::view::{self, Checkup, Look};
use crate::words::{self, Language, Msg};

/// The program in the loop.
pub(super) struct SelfTest {
    pub(super) look: Look,
    pub(super) theming: Theming,
    pub(super) language: Language,
    pub(super) has_mouse: bool,
    /// What the terminal has answered; none until then.
    pub(super) known: Option<Known>,
    /// What came of the last number.
    pub(super) told: Option<String>,
}

impl SelfTest {
    /// Remembers a line by its number, or forgets; says how that went.
    fn answer(&self, digit: u32) -> Option<String> {
        let name = &self.known.as_ref()?.name;
        let strategy = match digit.checked_sub(1) {
            Some(nth) => Some(Strategy::ALL.get(usize::try_from(nth).ok()?)?),
            None => None,
        };
        let told = match strategy {
            Some(_) => Msg::DoctorRemembered,
            None => Msg::DoctorForgotten,
        };
        let written = Memory::change(|memory| match strategy {
            Some(strategy) => memory.remember(name, *strategy),
            None => memory.forget(name),
        });
        let why = match written {
            Ok(()) => return Some(told.say(self.language).to_owned()),
            Err(Unkept::Unread(why)) => why_unread(&why, self.language),
            Err(Unkept::Unwritten(error)) => why_unwritten(&error, self.language),
        };
        let not_written = Msg::DoctorNotWritten.say(self.language);
        Some(words::labelled(not_written, &why))
    }

    /// Returns the facts that a screen shows above the lines.
    fn facts(&self, screen: Rect) -> Vec<(Msg, String)> {
        self.known.as_ref().map_or_else(Vec::new, |known| {
            let size = (screen.width, screen.height);
            facts::shown(known, self.look, self.has_mouse, size, self.language)
        })
    }
}

impl Program for SelfTest {
    fn draw(&mut self, buffer: &mut Buffer) {
        let chosen = self.known.as_ref().map(|known| known.choice.strategy);
        let checkup = Checkup {
            facts: self.facts(buffer.area),
            ways: Strategy::ALL.map(Strategy::name).to_vec(),
            chosen: chosen.and_then(|chosen| Strategy::ALL.iter().position(|it| *it == chosen)),
            told: self.told.clone(),
        };
        view::checkup(&checkup, self.look, self.language, buffer);
    }

    fn update(&mut self, event: Event, _: Duration) -> Effect {
        match event {
            Event::Known(known) => {
                self.look = self.theming.grounded(self.look, &known);
                self.known = Some(*known);
                Effect::Redraw
            }
            Event::Key(key) => match key.code {
                KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                    Effect::Ask(Request::Quit(130))
                }
                _ if input::action(key) == Some(Action::Suspend) => Effect::Ask(Request::Suspend),
                // `q`, and the letter on its key.
                KeyCode::Char('q' | '\u{636}') | KeyCode::Esc => Effect::Ask(Request::Quit(0)),
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
            | Event::TimePassed => Effect::Nothing,
        }
    }

    /// Each line goes out in its own way, the rest as chosen.
    fn finish<'a>(&self, buffer: &'a Buffer, strategy: Strategy) -> Cow<'a, Buffer> {
        let mut finished = buffer.clone();
        let lines = view::phrase_rows(self.facts(buffer.area).len(), Strategy::ALL.len());
        let mut ways = Strategy::ALL.into_iter();
        let columns = usize::from(buffer.area.width).max(1);
        for (row, cells) in (0..).zip(finished.content.chunks_mut(columns)) {
            let way = lines.contains(&row).then(|| ways.next()).flatten();
            way.unwrap_or(strategy).apply_to(cells);
        }
        Cow::Owned(finished)
    }
}

/// Says why what is remembered could not be read.
fn why_unread(reason: &Unread, language: Language) -> String {
    let reason = match reason {
        Unread::File(fault) => fault.say(language),
        Unread::Toml(words) => Message::NotToml(words.clone()).say(language),
    };
    let unread = Msg::DoctorUnread.say(language);
    words::labelled(unread, &text::isolate(&reason))
}

/// Says why what is remembered could not be written.
fn why_unwritten(error: &io::Error, language: Language) -> String {
    match error.kind() {
        // A file of this name is replaced; only one in the place of a folder is in the way.
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            Msg::DoctorNoFolder.say(language).to_owned()
        }
        _ => text::isolate(&SystemError::from(error).say(language)),
    }
}

/// Reads a digit, from an Arabic keyboard too.
fn digit(letter: char) -> Option<u32> {
    let arabic = u32::from(letter).checked_sub(0x0660);
    letter.to_digit(10).or(arabic.filter(|digit| *digit < 10))
}

#[cfg(test)]
mod tests {
    use crate::document::fault::{File, OtherFile};
    use crossterm::event::KeyEvent;

    use super::*;
    use crate::view::{Background, Depth, TextStyle, Theme};

    fn test() -> SelfTest {
        let theme = Theme {
            depth: Depth::None,
            background: Background::Dark,
        };
        let look = Look {
            theme,
            is_ascii: true,
            text_style: TextStyle::default(),
        };
        SelfTest {
            look,
            theming: Theming::default(),
            language: Language::En,
            has_mouse: true,
            known: None,
            told: None,
        }
    }

    fn control(test: &mut SelfTest, letter: char) -> Effect {
        let key = KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
        test.update(Event::Key(key), Duration::ZERO)
    }

    #[test]
    fn it_can_be_suspended_and_interrupted() {
        let mut test = test();
        assert_eq!(control(&mut test, 'z'), Effect::Ask(Request::Suspend));
        assert_eq!(control(&mut test, 'c'), Effect::Ask(Request::Quit(130)));
    }

    #[test]
    fn a_file_in_the_place_of_a_folder_is_told() {
        let file = tempfile::NamedTempFile::new().unwrap();
        for below in ["a", "a/b"] {
            let folder = file.path().join(below);
            let error = std::fs::create_dir_all(folder.parent().unwrap()).unwrap_err();
            let told = why_unwritten(&error, Language::En);
            assert_eq!(told, "something in its path is no directory");
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_in_both_languages() {
        let kind = OtherFile::Directory;
        let error = Unread::File(File::Other { kind }.into());
        let told = [Language::En, Language::AR].map(|language| why_unread(&error, language));
        let [english, arabic] =
            told.map(|told| told.replace(|letter| matches!(letter, '\u{2066}'..='\u{2069}'), ""));
        assert_eq!(
            english,
            "the file that is there cannot be read: it is a directory, not a file"
        );
        assert!(!arabic.contains(|letter: char| letter.is_ascii_alphabetic()));
    }
}
