//! The names of keys, as they stand on keyboards.

use crossterm::event::KeyCode;

use super::Key;

/// Returns the name of a key as it stands on keyboards.
pub fn key_name(key: Key, is_ascii: bool) -> String {
    let pick = |sign: &str, name: &str| if is_ascii { name } else { sign }.to_owned();
    match key {
        Key::Letter(' ') => "space".to_owned(),
        Key::Letter(letter) => letter.to_string(),
        Key::Control(letter) => format!("ctrl-{letter}"),
        Key::Named(code) => match code {
            KeyCode::Up => pick("\u{2191}", "up"),
            KeyCode::Down => pick("\u{2193}", "down"),
            KeyCode::Left => pick("\u{2190}", "left"),
            KeyCode::Right => pick("\u{2192}", "right"),
            KeyCode::Enter => pick("\u{23ce}", "enter"),
            KeyCode::PageUp => "pgup".to_owned(),
            KeyCode::PageDown => "pgdn".to_owned(),
            KeyCode::BackTab => "shift-tab".to_owned(),
            KeyCode::F(nth) => format!("f{nth}"),
            other => format!("{other:?}").to_lowercase(),
        },
    }
}
