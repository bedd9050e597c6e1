//! Which key means which action: one table for the program, its footer, its help and `docs/keys.md`.
//!
//! In: a key. Out: an action. Always holds: no key means two things, and every action that one
//! plain key starts also answers to the character which the same physical key gives on the Arabic
//! (101) layout. Deliberately not here: bytes (`terminal`), and what an action does (`state`).

mod gestures;
mod name;
mod table;
mod typing;

use crossterm::event::KeyEvent;

pub use gestures::{GESTURES, GestureHelp};
pub use name::key_name;
pub use table::{BINDINGS, Binding, Key};
pub use typing::{Typed, typed};

use crate::action::Action;

/// Returns the action of a key, if it has one.
pub fn action(event: KeyEvent) -> Option<Action> {
    let key = Key::of(event)?;
    if let Key::Letter(letter) = key
        && let Some(place) = roadmap_digit(letter)
    {
        return Some(Action::Roadmap(place));
    }
    let binding = BINDINGS
        .iter()
        .find(|binding| binding.keys.contains(&key) || is_arabic(binding, key));
    binding.map(|binding| binding.action)
}

fn is_arabic(binding: &Binding, key: Key) -> bool {
    matches!(key, Key::Letter(letter) if binding.arabic.contains(&letter))
}

/// Returns the place of the roadmap that a digit names, counted from zero; 0 is the tenth. Eastern
/// Arabic and Persian digits are digits too.
fn roadmap_digit(letter: char) -> Option<u8> {
    let value = ['0', '\u{660}', '\u{6f0}'].into_iter().find_map(|zero| {
        let value = u32::from(letter).checked_sub(u32::from(zero))?;
        (value <= 9).then_some(value)
    })?;
    u8::try_from((value + 9) % 10).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyModifiers};

    fn letter(letter: char) -> Option<Action> {
        action(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE))
    }

    #[test]
    fn no_key_means_two_things() {
        let mut seen = Vec::new();
        for binding in BINDINGS {
            let arabic = binding.arabic.iter().map(|letter| Key::Letter(*letter));
            for key in binding.keys.iter().copied().chain(arabic) {
                assert!(!seen.contains(&key), "{key:?} is bound twice");
                seen.push(key);
            }
        }
    }

    #[test]
    fn plain_letters_answer_on_the_arabic_layout_too() {
        for binding in BINDINGS {
            for key in binding.keys {
                if let Key::Letter(letter) = key
                    && let Some(arabic) = table::arabic_101(*letter)
                {
                    assert!(binding.arabic.contains(&arabic), "{letter} lacks {arabic}");
                }
            }
        }
        assert_eq!(letter('\u{636}'), Some(Action::Quit));
        assert_eq!(letter('\u{641}'), Some(Action::Today));
        assert_eq!(letter('\u{61f}'), Some(Action::Help));
    }

    #[test]
    fn digits_of_every_kind_open_a_roadmap() {
        for digit in ['2', '\u{662}', '\u{6f2}'] {
            assert_eq!(letter(digit), Some(Action::Roadmap(1)));
        }
        assert_eq!(letter('0'), Some(Action::Roadmap(9)));
        assert_eq!(letter('\u{660}'), Some(Action::Roadmap(9)));
    }
}
