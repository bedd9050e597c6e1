//! The settings in force, and where each of them comes from.
//!
//! In: flags, the environment, a file. Out: one value for each key. Always holds: a flag counts
//! more than a variable, a variable more than the file, the file more than what is built in; what
//! is not understood is told with its place and a hint, and counts for nothing. Deliberately not
//! here: what a value means to the rest of the program.

mod complaint;
mod file;
pub(super) mod key;
pub(super) mod list;
pub(super) mod place;

use std::env;
use std::ffi::OsString;

use complaint::{Complaint, Complaints};
use key::{KEYS, Key};

use crate::words::Language;

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// Built in.
    Default,
    /// The file, in this line, counted from one.
    File(usize),
    /// This variable.
    Variable(String),
    /// The command line.
    Flag,
}

/// A value for each key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Settings {
    values: Vec<(&'static Key, String, Origin)>,
    complaints: Complaints,
}

impl Settings {
    /// Gathers the settings of this process; `flags` are those of the command line.
    pub(super) fn of_process(flags: Vec<(&'static Key, String)>) -> Self {
        let file = place::config_file();
        let text = file
            .as_ref()
            .map(|file| place::read(file).map_err(|fault| fault.say(Language::En)));
        let name = file.map(|file| file.display().to_string());
        Self::gather(flags, |name| env::var_os(name), name.as_deref(), text)
    }

    fn gather(
        flags: Vec<(&'static Key, String)>,
        variable: impl Fn(&str) -> Option<OsString>,
        file: Option<&str>,
        text: Option<Result<Option<String>, String>>,
    ) -> Self {
        let mut settings = Self {
            values: Vec::new(),
            complaints: Complaints::default(),
        };
        for key in &KEYS {
            settings
                .values
                .push((key, key.default.to_owned(), Origin::Default));
        }
        let file = file.unwrap_or_default();
        match text {
            Some(Ok(Some(text))) => {
                let (found, complaints) = file::read(file, &text);
                settings.complaints = complaints;
                for (key, value, line) in found {
                    settings.set(key, value, Origin::File(line));
                }
            }
            Some(Err(message)) => settings.complaints.add(|| Complaint {
                place: file.to_owned(),
                message,
                hint: None,
            }),
            Some(Ok(None)) | None => {}
        }
        for key in &KEYS {
            let name = key.variable();
            // What is no text is not understood either, and no setting takes a sign in its place.
            let value = variable(&name).map(|value| value.to_string_lossy().into_owned());
            match value.filter(|value| !value.is_empty()) {
                Some(value) if key.takes(&value) => {
                    settings.set(key, value, Origin::Variable(name));
                }
                Some(value) => settings.complaints.add(|| key.refuse(name, &value)),
                None => {}
            }
        }
        for (key, value) in flags {
            settings.set(key, value, Origin::Flag);
        }
        settings
    }

    fn set(&mut self, key: &'static Key, value: String, origin: Origin) {
        for entry in self.values.iter_mut().filter(|entry| entry.0 == key) {
            (entry.1, entry.2) = (value.clone(), origin.clone());
        }
    }

    /// Returns the value of a key.
    pub(super) fn value(&self, key: &Key) -> &str {
        let found = self.values.iter().find(|entry| entry.0 == key);
        found.map_or(key.default, |entry| entry.1.as_str())
    }

    /// Says whether a key that is on or off is on.
    pub(super) fn is_on(&self, key: &Key) -> bool {
        self.value(key) == "on"
    }

    /// Says whether a key is set on the command line or by a variable, for this very run.
    pub(super) fn is_asked(&self, key: &Key) -> bool {
        let found = self.values.iter().find(|entry| entry.0 == key);
        found.is_some_and(|entry| matches!(entry.2, Origin::Flag | Origin::Variable(_)))
    }

    /// Returns every key with its value and where that comes from.
    pub(super) fn all(&self) -> impl Iterator<Item = (&'static Key, &str, &Origin)> {
        let entries = self.values.iter();
        entries.map(|(key, value, origin)| (*key, value.as_str(), origin))
    }

    /// Says whether everything was understood.
    pub(super) fn is_understood(&self) -> bool {
        self.complaints.is_empty()
    }

    /// Returns what was not understood as lines for people.
    pub(super) fn complaint_lines(&self) -> String {
        self.complaints.lines()
    }
}

#[cfg(test)]
mod tests {
    use super::key::{BIDI, KEEP_MARKS, LANG, THEME};
    use super::*;

    fn gathered(variables: &[(&str, &str)], text: &str) -> Settings {
        let variable = |name: &str| {
            let found = variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| (*value).into())
        };
        let text = Some(Ok(Some(text.to_owned())));
        Settings::gather(
            vec![(&THEME, "light".to_owned())],
            variable,
            Some("c.toml"),
            text,
        )
    }

    #[test]
    fn a_flag_counts_more_than_a_variable_and_that_more_than_the_file() {
        let variables = [("MASAR_THEME", "dark"), ("MASAR_BIDI", "kitty")];
        let text =
            "# mine\ntheme = \"contrast\"\nbidi = \"inv\"\nlang = \"ar\"\nkeep-marks = true\n";
        let settings = gathered(&variables, text);
        assert_eq!(settings.value(&THEME), "light");
        assert_eq!(settings.value(&BIDI), "kitty");
        assert_eq!(settings.value(&LANG), "ar");
        assert!(settings.is_on(&KEEP_MARKS));
        let origin = |key: &Key| {
            settings
                .all()
                .find(|entry| entry.0 == key)
                .unwrap()
                .2
                .clone()
        };
        assert_eq!(origin(&THEME), Origin::Flag);
        assert_eq!(origin(&BIDI), Origin::Variable("MASAR_BIDI".to_owned()));
        assert_eq!(origin(&LANG), Origin::File(4));
        assert!(settings.is_understood());
    }

    #[test]
    fn what_is_not_understood_is_told_with_its_place() {
        let settings = gathered(
            &[("MASAR_BIDI", "left")],
            "bidy = \"grid\"\ntheme = 3\nlang = \"fr\"\n[view]\nascii = true\n\u{1b}",
        );
        insta::assert_snapshot!(settings.complaint_lines(), @r#"
        c.toml:6:2: key with no value, expected `=`
        hint: nothing of the file is in force until it is right
        MASAR_BIDI: `bidi` cannot be "left"
        hint: one of: auto, grid, lrm, kitty, konsole, inv, alt, logical
        "#);
        let settings = gathered(
            &[],
            "bidy = \"grid\"\ntheme = 3\nlang = \"fr\"\n[view]\nascii = true\n",
        );
        insta::assert_snapshot!(settings.complaint_lines(), @r#"
        c.toml:1:1: there is no setting `bidy`
        hint: did you mean `bidi`?
        c.toml:2:1: `theme` cannot be "3"
        hint: one of: auto, dark, light, contrast
        c.toml:3:1: `lang` cannot be "fr"
        hint: did you mean "ar"?
        c.toml:4:2: there is no setting `view`
        hint: `masar config` lists every setting
        "#);
    }
}
