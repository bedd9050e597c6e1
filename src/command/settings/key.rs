//! The keys: their names, their values, and what they are for.
//!
//! Always holds: a key has one name on the command line, in a variable and in the file.

use super::complaint::Complaint;
use crate::document::nearest;
use crate::words::Digits;

/// A setting.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::command) struct Key {
    /// Its name: `keep-marks`.
    pub(in crate::command) name: &'static str,
    /// The values that it takes.
    pub(in crate::command) values: &'static [&'static str],
    /// The value that is built in.
    pub(in crate::command) default: &'static str,
    /// What it is for.
    pub(in crate::command) help: &'static str,
}

const SWITCH: &[&str] = &["on", "off"];

/// The language of the interface.
pub(in crate::command) const LANG: Key = Key {
    name: "lang",
    values: &["auto", "en", "ar", "both"],
    default: "auto",
    help: "the language; `auto` is that of the locale, `both` follows the roadmap's own",
};

/// Panels and time.
pub(in crate::command) const DIR: Key = Key {
    name: "dir",
    values: &["auto", "ltr", "rtl"],
    default: "auto",
    help: "the side where panels and time begin; `auto` takes it from the language",
};

/// The digits of Arabic.
pub(in crate::command) const DIGITS: Key = Key {
    name: "digits",
    values: &[Digits::Latn.name(), Digits::Arab.name()],
    default: Digits::Latn.name(),
    help: "the digits of what is composed in Arabic: `latn` as in English, `arab` Arabic-Indic",
};

/// Colours or none.
pub(in crate::command) const COLOR: Key = Key {
    name: "color",
    values: &["auto", "always", "never"],
    default: "auto",
    help: "whether to use colours",
};

/// Which colours.
pub(in crate::command) const THEME: Key = Key {
    name: "theme",
    values: &["auto", "dark", "light", "contrast"],
    default: "auto",
    help: "colours for a dark or a light screen, or of the strongest contrast",
};

/// Lines and signs.
pub(in crate::command) const ASCII: Key = Key {
    name: "ascii",
    values: SWITCH,
    default: "off",
    help: "draw lines and signs in ASCII",
};

/// Clicks and the wheel.
pub(in crate::command) const MOUSE: Key = Key {
    name: "mouse",
    values: SWITCH,
    default: "on",
    help: "answer to clicks and the wheel; the terminal selects text where this is off",
};

/// What is done to finished rows.
pub(in crate::command) const BIDI: Key = Key {
    name: "bidi",
    values: &[
        "auto", "grid", "lrm", "kitty", "konsole", "inv", "alt", "logical",
    ],
    default: "auto",
    help: "what a terminal is sent for Arabic; `auto` asks it, `masar doctor` shows them all",
};

/// Presentation forms.
pub(in crate::command) const ARABIC_SHAPING: Key = Key {
    name: "arabic-shaping",
    values: SWITCH,
    default: "on",
    help: "join Arabic letters; off for a terminal that joins them by itself",
};

/// Tashkeel.
pub(in crate::command) const KEEP_MARKS: Key = Key {
    name: "keep-marks",
    values: SWITCH,
    default: "off",
    help: "show the marks of Arabic letters, which some terminals draw wrong",
};

/// Queries.
pub(in crate::command) const TERM_QUERY: Key = Key {
    name: "term-query",
    values: SWITCH,
    default: "on",
    help: "ask the terminal what it is",
};

/// Every key, in the order in which they are listed.
pub(in crate::command) static KEYS: [Key; 11] = [
    LANG,
    DIR,
    DIGITS,
    THEME,
    COLOR,
    ASCII,
    MOUSE,
    BIDI,
    ARABIC_SHAPING,
    KEEP_MARKS,
    TERM_QUERY,
];

impl Key {
    /// Returns the variable that sets it: `MASAR_KEEP_MARKS`.
    pub(super) fn variable(&self) -> String {
        format!("MASAR_{}", self.name.to_uppercase().replace('-', "_"))
    }

    /// Says whether it can have a value.
    pub(super) fn takes(&self, value: &str) -> bool {
        self.values.contains(&value)
    }

    /// Says that it cannot have a value.
    pub(super) fn refuse(&self, place: String, value: &str) -> Complaint {
        Complaint {
            place,
            message: format!("`{}` cannot be \"{value}\"", self.name),
            hint: Some(match nearest(value, self.values.iter().copied()) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => format!("one of: {}", self.values.join(", ")),
            }),
        }
    }
}
