//! The settings in force, and where each of them comes from.
//!
//! In: flags, the environment, a file. Out: one value for each setting. Always holds: a flag counts
//! more than a variable, a variable more than the file, the file more than what is built in; what
//! is not understood is told with its place and a hint, and counts for nothing. Deliberately not
//! here: what a value means to the rest of the program (`look`).

mod complaint;
mod file;
pub(super) mod list;
pub(super) mod place;
mod setting;
pub(super) mod values;
mod variables;
mod views;

use std::env;
use std::ffi::OsString;
use std::iter;

use clap::Parser;

use complaint::{Complaint, Complaints};
pub(super) use setting::Setting;
use values::SettingValues;

use super::messages::{Message, Origin};
use crate::document::diagnostic::Audience;
use crate::document::fault::{self, Phrase};
use crate::document::{Fault, SavedView};
use crate::words::Language;

/// A value for each setting.
#[derive(Debug)]
pub(super) struct Settings {
    /// What they mean.
    pub(super) values: SettingValues,
    /// The same in words, with where each comes from.
    pub(super) listed: Vec<Setting>,
    /// The reader's own saved views.
    pub(super) views: Vec<SavedView>,
    complaints: Complaints,
}

impl Settings {
    /// Gathers the settings of this process; `flag` is what the command line says of a name.
    pub(super) fn of_process(flag: impl Fn(&str) -> Option<String>) -> Self {
        let file = place::config_file();
        let text = file.as_ref().map(|file| match place::read(file) {
            Ok(None) if place::is_missed(file) => Err(fault::File::Missing.into()),
            read => read,
        });
        let name = file.map(|file| file.display().to_string());
        Self::gather(flag, |name| env::var_os(name), name.as_deref(), text)
    }

    fn gather(
        flag: impl Fn(&str) -> Option<String>,
        variable: impl Fn(&str) -> Option<OsString>,
        file: Option<&str>,
        text: Option<Result<Option<String>, Fault>>,
    ) -> Self {
        let (mut listed, mut complaints) = (Setting::all(), Complaints::default());
        let file = file.unwrap_or_default();
        let mut views = Vec::new();
        match text {
            Some(Ok(Some(text))) => {
                views = file::read(file, &text, &mut listed, &mut complaints);
            }
            Some(Err(fault)) => complaints.add(|| Complaint {
                place: file.to_owned(),
                message: Message::Unreadable(fault),
                hint: None,
            }),
            Some(Ok(None)) | None => {}
        }
        for setting in &mut listed {
            let name = setting.variable();
            // What is no text is not understood either, and no setting takes a sign in its place.
            let word = variable(&name).map(|word| word.to_string_lossy().into_owned());
            let word = word.filter(|word| !word.is_empty());
            let sources = [
                (word, Origin::Variable(name)),
                (flag(&setting.name), Origin::Flag),
            ];
            for (word, origin) in sources {
                let place = origin.english();
                let done = word.map_or(Ok(()), |word| setting.set(&word, origin, place));
                done.unwrap_or_else(|complaint| complaints.add(|| *complaint));
            }
        }
        let words = listed
            .iter()
            .map(|it| format!("--{}={}", it.name, it.value));
        Self {
            // Each setting has taken its word.
            values: SettingValues::parse_from(iter::once("masar".to_owned()).chain(words)),
            listed,
            views,
            complaints,
        }
    }

    /// Says whether a setting is asked for on the command line or by a variable, for this very run.
    pub(super) fn is_asked(&self, name: &str) -> bool {
        let is_asked = |it: &Setting| matches!(it.origin, Origin::Flag | Origin::Variable(_));
        self.listed.iter().any(|it| it.name == name && is_asked(it))
    }

    /// Says whether everything was understood.
    pub(super) fn is_understood(&self) -> bool {
        self.complaints.is_empty()
    }

    /// Returns what was not understood as lines for the one who reads them.
    pub(super) fn complaint_lines(&self, reader: Audience, language: Language) -> String {
        self.complaints.lines(reader, language)
    }
}

#[cfg(test)]
mod tests {
    use super::values::{Bidi, Ground, Lang};
    use super::*;
    use crate::session::rows::Strategy;
    use crate::view::Background;

    fn gathered(variables: &[(&str, &str)], text: &str) -> Settings {
        let variable = |name: &str| {
            let found = variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| (*value).into())
        };
        let text = Some(Ok(Some(text.to_owned())));
        Settings::gather(
            |name| (name == "theme").then(|| "light".to_owned()),
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
        let values = &settings.values;
        assert_eq!(values.theme, Ground::Asked(Background::Light));
        assert_eq!(values.bidi, Bidi::Rows(Strategy::Kitty));
        assert_eq!(values.lang, Lang::Ar);
        assert!(values.keep_marks);
        let origin = |name: &str| {
            let mut listed = settings.listed.iter();
            listed.find(|it| it.name == name).unwrap().origin.clone()
        };
        assert_eq!(origin("theme"), Origin::Flag);
        assert_eq!(origin("bidi"), Origin::Variable("MASAR_BIDI".to_owned()));
        assert_eq!(origin("lang"), Origin::File(4));
        assert!(settings.is_understood());
    }

    #[test]
    fn what_is_not_understood_is_told_with_its_place() {
        let settings = gathered(
            &[("MASAR_BIDI", "left")],
            "bidy = \"grid\"\ntheme = 3\nlang = \"fr\"\n[view]\nascii = true\n\u{1b}",
        );
        insta::assert_snapshot!(settings.complaint_lines(Audience::Log, Language::En), @r#"
        c.toml:6:2: key with no value, expected `=`
        hint: nothing of the file is in force until it is right
        MASAR_BIDI: `bidi` cannot be "left"
        hint: one of: auto, grid, lrm, kitty, konsole, inv, alt, logical
        "#);
        let settings = gathered(
            &[],
            "bidy = \"grid\"\ntheme = 3\nlang = \"fr\"\n[view]\nascii = true\n",
        );
        insta::assert_snapshot!(settings.complaint_lines(Audience::Log, Language::En), @r#"
        c.toml:1:1: there is no setting `bidy`
        hint: did you mean `bidi`?
        c.toml:2:1: `theme` cannot be "3"
        hint: one of: auto, dark, light, contrast
        c.toml:3:1: `lang` cannot be "fr"
        hint: one of: auto, en, ar, both
        c.toml:4:2: there is no setting `view`
        hint: `masar config` lists every setting
        "#);
    }
}
