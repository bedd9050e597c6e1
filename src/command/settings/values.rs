//! Every setting: its name, its values, the one that is built in, and what it is for.
//!
//! Always holds: a setting has one name on the command line, in a variable and in the file. What
//! clap keeps of this struct is all that anybody else knows of the names.

use clap::builder::TypedValueParser;
use clap::{ArgAction, Parser, ValueEnum};

use crate::command::one_of::one_of;
use crate::scene::ColumnSet;
use crate::session::rows::Strategy;
use crate::state::Dir;
use crate::view::Background;
use crate::words::Digits;

/// The settings in force.
#[derive(Debug, Clone, Parser)]
pub(in crate::command) struct SettingValues {
    /// The language; `auto` is that of `LANGUAGE` or the locale, `both` follows the roadmap's own and
    /// shows the other beside it.
    #[arg(long, value_enum, default_value = "auto")]
    pub(in crate::command) lang: Lang,
    /// The side where panels and time begin; `auto` takes it from the language.
    #[arg(long, default_value = "auto", value_parser = one_of(Dir::ALL.map(|dir| (dir.name(), dir))))]
    pub(in crate::command) dir: Dir,
    /// The digits of what masar itself writes in Arabic: `latn` as here, `arab` Arabic-Indic. A
    /// title keeps the digits of its file.
    #[arg(long, default_value = "latn", value_parser = one_of(Digits::NAMES))]
    pub(in crate::command) digits: Digits,
    /// Colours for a dark or a light screen, or of the strongest contrast.
    #[arg(long, default_value = "auto", value_parser = theme())]
    pub(in crate::command) theme: Ground,
    /// Whether to use colours.
    #[arg(long, value_enum, default_value = "auto")]
    pub(in crate::command) color: ColorWhen,
    /// Draw lines and signs in ASCII.
    #[arg(long, default_value = "off", action = ArgAction::Set, value_parser = switch())]
    pub(in crate::command) ascii: bool,
    /// The columns beside the outline; the key `|` changes them.
    #[arg(long, value_name = "SET", default_value = "none", value_parser = one_of(ColumnSet::ALL.map(|set| (set.name(), set))))]
    pub(in crate::command) columns: ColumnSet,
    /// Answer to clicks and the wheel; the terminal selects text where this is off.
    #[arg(long, default_value = "on", action = ArgAction::Set, value_parser = switch())]
    pub(in crate::command) mouse: bool,
    /// What the terminal is sent for Arabic; `auto` asks it, `masar doctor` shows them all.
    #[arg(long, value_name = "WAY", default_value = "auto", value_parser = bidi())]
    pub(in crate::command) bidi: Bidi,
    /// Join Arabic letters; off for a terminal that joins them by itself.
    #[arg(long, value_name = "SWITCH", default_value = "on", action = ArgAction::Set, value_parser = switch())]
    pub(in crate::command) arabic_shaping: bool,
    /// Show the marks of Arabic letters, which some terminals draw wrong.
    #[arg(long, default_value = "off", action = ArgAction::Set, value_parser = switch())]
    pub(in crate::command) keep_marks: bool,
    /// Ask the terminal what it is.
    #[arg(long, default_value = "on", action = ArgAction::Set, value_parser = switch())]
    pub(in crate::command) term_query: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::command) enum Lang {
    Auto,
    En,
    Ar,
    Both,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::command) enum ColorWhen {
    Auto,
    Always,
    Never,
}

/// What the colours are made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::command) enum Ground {
    /// For the ground that the terminal has.
    Found,
    /// For this one.
    Asked(Background),
}

/// What is done to Arabic on its way to a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::command) enum Bidi {
    /// What the terminal needs, by what it says.
    Auto,
    /// This is done to finished rows.
    Rows(Strategy),
    /// It is sent in the order of reading.
    Logical,
}

fn theme() -> impl TypedValueParser<Value = Ground> {
    one_of([
        ("auto", Ground::Found),
        ("dark", Ground::Asked(Background::Dark)),
        ("light", Ground::Asked(Background::Light)),
        ("contrast", Ground::Asked(Background::Contrast)),
    ])
}

fn bidi() -> impl TypedValueParser<Value = Bidi> {
    let rows = Strategy::ALL.map(|strategy| (strategy.name(), Bidi::Rows(strategy)));
    let (auto, logical) = (("auto", Bidi::Auto), ("logical", Bidi::Logical));
    one_of([auto].into_iter().chain(rows).chain([logical]))
}

fn switch() -> impl TypedValueParser<Value = bool> {
    one_of([("on", true), ("off", false)])
}
