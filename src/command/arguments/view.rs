//! Options that several commands share, and the settings that they give.
//!
//! Always holds: a command has those options only that change what it does.

use chrono::NaiveDate;
use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::command::settings::key::{self, Key};
use crate::time::{BadDate, PartialDate, Precision};

/// Settings that are given on the command line.
pub(in crate::command) type Flags = Vec<(&'static Key, String)>;

/// The day of the picture.
#[derive(Debug, Args)]
pub(in crate::command) struct DayOptions {
    /// Take this day for today.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::command) today: Option<NaiveDate>,
}

/// How what is drawn looks.
#[derive(Debug, Args)]
pub(in crate::command) struct ViewOptions {
    /// The language; `auto` is that of the locale, `both` follows the roadmap's own and shows the
    /// other beside it.
    #[arg(long, value_parser = values(&key::LANG))]
    lang: Option<String>,
    /// The side where panels and time begin; `auto` takes it from the language.
    #[arg(long, value_parser = values(&key::DIR))]
    dir: Option<String>,
    /// The digits of what masar itself writes in Arabic: `latn` as here, `arab` Arabic-Indic.
    #[arg(long, value_parser = values(&key::DIGITS))]
    digits: Option<String>,
    /// Whether to use colours.
    #[arg(long, value_parser = values(&key::COLOR))]
    color: Option<String>,
    /// Colours for a dark or a light screen, or of the strongest contrast.
    #[arg(long, value_parser = values(&key::THEME))]
    theme: Option<String>,
    /// Draw lines and signs in ASCII.
    #[arg(long)]
    ascii: bool,
    /// Join Arabic letters; off for a terminal that joins them by itself.
    #[arg(long, value_name = "SWITCH", value_parser = values(&key::ARABIC_SHAPING))]
    arabic_shaping: Option<String>,
    /// Show the marks of Arabic letters, which some terminals draw wrong.
    #[arg(long)]
    keep_marks: bool,
}

impl ViewOptions {
    /// Returns the settings that are given.
    pub(in crate::command) fn given(&self) -> Flags {
        let words = [
            (&key::LANG, &self.lang),
            (&key::DIR, &self.dir),
            (&key::DIGITS, &self.digits),
            (&key::COLOR, &self.color),
            (&key::THEME, &self.theme),
            (&key::ARABIC_SHAPING, &self.arabic_shaping),
        ];
        let words = words
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.clone()?)));
        let switches = [
            switch(&key::ASCII, self.ascii, "on"),
            switch(&key::KEEP_MARKS, self.keep_marks, "on"),
        ];
        words.chain(switches.into_iter().flatten()).collect()
    }
}

/// What a screen is sent.
#[derive(Debug, Args)]
pub(in crate::command) struct TerminalOptions {
    /// What the terminal is sent for Arabic; `auto` asks it, `masar doctor` shows them all.
    #[arg(long, value_name = "WAY", value_parser = values(&key::BIDI))]
    bidi: Option<String>,
    /// Do not ask the terminal what it is.
    #[arg(long)]
    no_term_query: bool,
}

impl TerminalOptions {
    /// Returns the settings that are given.
    pub(in crate::command) fn given(&self) -> Flags {
        let bidi = self.bidi.clone().map(|way| (&key::BIDI, way));
        let query = switch(&key::TERM_QUERY, self.no_term_query, "off");
        bidi.into_iter().chain(query).collect()
    }
}

/// What lines of text are sent as.
#[derive(Debug, Args)]
pub(in crate::command) struct LineOptions {
    /// How Arabic is sent, to a pipe or a file too. `auto`: as the terminal needs it, by its
    /// variables; to anything else `grid`. `inv` and `alt` need colours: plain text gets `grid`.
    #[arg(long, value_name = "WAY", value_parser = values(&key::BIDI))]
    bidi: Option<String>,
}

impl LineOptions {
    /// Returns the settings that are given.
    pub(in crate::command) fn given(&self) -> Flags {
        let bidi = self.bidi.clone().map(|way| (&key::BIDI, way));
        bidi.into_iter().collect()
    }
}

/// Who has the mouse.
#[derive(Debug, Args)]
pub(in crate::command) struct MouseOptions {
    /// Leave the mouse to the terminal, so that it selects text.
    #[arg(long)]
    no_mouse: bool,
}

impl MouseOptions {
    /// Returns the settings that are given.
    pub(in crate::command) fn given(&self) -> Flags {
        switch(&key::MOUSE, self.no_mouse, "off")
            .into_iter()
            .collect()
    }
}

fn switch(key: &'static Key, is_given: bool, value: &str) -> Option<(&'static Key, String)> {
    is_given.then(|| (key, value.to_owned()))
}

fn values(key: &'static Key) -> PossibleValuesParser {
    PossibleValuesParser::new(key.values)
}

fn day(text: &str) -> Result<NaiveDate, String> {
    let date: PartialDate = text.parse().map_err(|error: BadDate| error.to_string())?;
    match date.precision() {
        Precision::Day => Ok(date.first()),
        _ => Err("today is a day: write it as 2026-11-22".to_owned()),
    }
}
