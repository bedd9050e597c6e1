//! Keys while a line is typed: every character types itself.

use crossterm::event::{KeyCode, KeyEvent};

use super::{Key, action};
use crate::action::{Action, Edit};

/// What a key means in a line that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// It edits the line.
    Edit(Edit),
    /// It means what it always means: it stops or suspends the program, or draws it anew.
    Act(Action),
}

/// The keys of the line, each with what it does.
const EDITS: [(Key, Edit); 22] = [
    (Key::Named(KeyCode::Enter), Edit::Keep),
    (Key::Named(KeyCode::Esc), Edit::GiveUp),
    (Key::Named(KeyCode::Left), Edit::Left),
    (Key::Named(KeyCode::Right), Edit::Right),
    (Key::Named(KeyCode::Home), Edit::Start),
    (Key::Named(KeyCode::End), Edit::End),
    (Key::Named(KeyCode::Backspace), Edit::DeleteBefore),
    (Key::Named(KeyCode::Delete), Edit::Delete),
    (Key::Named(KeyCode::Tab), Edit::Complete),
    (Key::Named(KeyCode::Up), Edit::Up),
    (Key::Named(KeyCode::Down), Edit::Down),
    (Key::Named(KeyCode::PageUp), Edit::PageUp),
    (Key::Named(KeyCode::PageDown), Edit::PageDown),
    (Key::Control('a'), Edit::Start),
    (Key::Control('e'), Edit::End),
    (Key::Control('h'), Edit::DeleteBefore),
    (Key::Control('u'), Edit::DeleteToStart),
    (Key::Control('w'), Edit::DeleteWord),
    (Key::Control('p'), Edit::Up),
    (Key::Control('n'), Edit::Down),
    (Key::Control('j'), Edit::Keep),
    (Key::Control('f'), Edit::Everywhere),
];

/// Returns what a key means while a line is typed, if anything.
pub fn typed(event: KeyEvent) -> Option<Typed> {
    let key = Key::of(event)?;
    if let Key::Letter(letter) = key {
        return Some(Typed::Edit(Edit::Insert(letter)));
    }
    if let Some((_, edit)) = EDITS.iter().find(|(own, _)| *own == key) {
        return Some(Typed::Edit(*edit));
    }
    action(event)
        .filter(|action| matches!(action, Action::Interrupt | Action::Suspend | Action::Redraw))
        .map(Typed::Act)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyModifiers;

    #[test]
    fn every_letter_types_itself() {
        for letter in ['q', '/', '?', '1', ' ', '\u{636}', '\u{661}'] {
            let key = KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE);
            assert_eq!(typed(key), Some(Typed::Edit(Edit::Insert(letter))));
        }
    }

    #[test]
    fn only_what_concerns_the_program_keeps_its_meaning() {
        let control = |letter| typed(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL));
        assert_eq!(control('c'), Some(Typed::Act(Action::Interrupt)));
        assert_eq!(control('z'), Some(Typed::Act(Action::Suspend)));
        assert_eq!(control('l'), Some(Typed::Act(Action::Redraw)));
        assert_eq!(control('w'), Some(Typed::Edit(Edit::DeleteWord)));
        assert_eq!(control('f'), Some(Typed::Edit(Edit::Everywhere)));
        for code in [KeyCode::F(1), KeyCode::F(5), KeyCode::BackTab] {
            assert_eq!(typed(KeyEvent::new(code, KeyModifiers::NONE)), None);
        }
    }
}
