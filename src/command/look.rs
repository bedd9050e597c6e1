//! What the environment says of language, colours and today.

mod locale;

use std::env;
use std::io::IsTerminal;
use std::time::Duration;

use chrono::{NaiveDate, NaiveTime};

use super::settings::Settings;
use super::settings::values::{Bidi, ColorWhen, Ground, Lang};
use crate::document::diagnostic::Audience;
use crate::session::Theming;
use crate::state::Languages;
use crate::text::{CellOrder, Marks};
use crate::view::{Background, Depth, Look, TextStyle, Theme};
use crate::words::Language;

/// Returns the day that counts as today: the one that is told, else that of the clock.
pub(super) fn today(told: Option<NaiveDate>) -> NaiveDate {
    told.unwrap_or_else(|| chrono::Local::now().date_naive())
}

/// Returns how long this day still is by the clock; an hour where it has no midnight.
pub(super) fn until_midnight() -> Duration {
    let now = chrono::Local::now();
    let tomorrow = now.date_naive().succ_opt().unwrap_or(NaiveDate::MAX);
    let midnight = tomorrow
        .and_time(NaiveTime::MIN)
        .and_local_timezone(chrono::Local);
    let left = midnight.earliest().map(|midnight| midnight - now);
    let left = left.and_then(|left| left.to_std().ok());
    left.unwrap_or(Duration::from_secs(3600))
}

/// Returns the languages: as asked, else by the locale, else English.
pub(super) fn languages(settings: &Settings) -> Languages {
    let languages = match settings.values.lang {
        Lang::En => Languages::one(Language::En),
        Lang::Ar => Languages::one(Language::AR),
        Lang::Both => Languages::BOTH,
        Lang::Auto => Languages::one(locale::language(|name| env::var(name).ok())),
    };
    languages.with(settings.values.digits)
}

/// Returns the language in which files are judged: no roadmap has been read that could have one.
pub(super) fn language(settings: &Settings) -> Language {
    languages(settings).interface(Language::En)
}

/// Returns the colours and glyphs.
pub(super) fn look(settings: &Settings, onto: Onto, is_colourful: bool) -> Look {
    let depth = match settings.values.color {
        ColorWhen::Never => Depth::None,
        ColorWhen::Always => depth(Depth::Sixteen),
        ColorWhen::Auto if !is_colourful || is_set("NO_COLOR") => Depth::None,
        ColorWhen::Auto => depth(Depth::None),
    };
    let background = background(settings);
    Look {
        theme: Theme { depth, background },
        is_ascii: settings.values.ascii,
        text_style: text_style(settings, onto),
    }
}

/// What letters are put on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Onto {
    /// A terminal.
    Terminal,
    /// A pipe or a file: cells as text.
    Pipe,
    /// A picture that brings its own letters.
    Picture,
}

/// Returns how letters become cells. The file of settings speaks of the terminal: what goes elsewhere
/// is in logical order only where that is asked for here and now, and a picture never is.
pub(super) fn text_style(settings: &Settings, onto: Onto) -> TextStyle {
    let may_be_logical = match onto {
        Onto::Terminal => true,
        Onto::Pipe => settings.is_asked("bidi"),
        Onto::Picture => false,
    };
    let is_logical = may_be_logical && settings.values.bidi == Bidi::Logical;
    TextStyle {
        shape: settings.values.arabic_shaping && !is_logical,
        // A picture has room for them over and under its letters.
        marks: if settings.values.keep_marks || onto == Onto::Picture {
            Marks::Keep
        } else {
            Marks::default()
        },
        order: if is_logical {
            CellOrder::Logical
        } else {
            CellOrder::Visual
        },
    }
}

/// Returns whether the screen is dark or light.
pub(super) fn background(settings: &Settings) -> Background {
    match settings.values.theme {
        Ground::Asked(background) => background,
        Ground::Found => told_background(env::var("COLORFGBG").ok().as_deref()),
    }
}

/// Returns whether the theme is asked for.
pub(super) fn theming(settings: &Settings) -> Theming {
    match settings.values.theme {
        Ground::Found => Theming::Found,
        Ground::Asked(_) => Theming::Asked,
    }
}

/// Returns how findings are written for the one who reads them on a stream.
pub(super) fn reader(stream: &impl IsTerminal) -> Audience {
    if stream.is_terminal() {
        let size = crossterm::terminal::size().ok();
        let columns = size.map(|(columns, _)| columns).filter(|&it| it > 0);
        Audience::Terminal {
            columns: columns.unwrap_or(80),
        }
    } else {
        Audience::Log
    }
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Returns how many colours the terminal says it has, at least `least`.
fn depth(least: Depth) -> Depth {
    let text = |name| env::var(name).unwrap_or_default();
    told_depth(&text("TERM"), &text("COLORTERM"), is_set("STY"), least)
}

/// Terminals that have every colour and say it by name: `COLORTERM` does not travel over SSH.
const COLOURFUL: [&str; 6] = [
    "xterm-kitty",
    "alacritty",
    "foot",
    "xterm-ghostty",
    "wezterm",
    "contour",
];

/// Reads `TERM` and `COLORTERM`. The latter leaks into GNU screen from the terminal outside, and screen
/// takes the parts of a true colour for attributes and colours of the sixteen.
fn told_depth(term: &str, color_term: &str, is_in_screen: bool, least: Depth) -> Depth {
    let says_true = matches!(color_term, "truecolor" | "24bit") && !is_in_screen;
    if says_true || term.ends_with("-direct") || COLOURFUL.contains(&term) {
        Depth::True
    } else if term.contains("256color") {
        Depth::Palette
    } else if matches!(term, "dumb" | "" | "vt100") {
        least
    } else {
        Depth::Sixteen
    }
}

/// Reads `foreground;background` of the sixteen colours; dark where nothing is said.
fn told_background(value: Option<&str>) -> Background {
    let last = value
        .and_then(|value| value.rsplit(';').next())
        .and_then(|last| last.parse::<u8>().ok());
    match last {
        Some(7 | 9..=15) => Background::Light,
        _ => Background::Dark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_background_is_dark_unless_the_terminal_says_light() {
        assert_eq!(told_background(Some("0;15")), Background::Light);
        assert_eq!(told_background(Some("0;default;7")), Background::Light);
        assert_eq!(told_background(Some("15;0")), Background::Dark);
        assert_eq!(told_background(Some("nonsense")), Background::Dark);
        assert_eq!(told_background(None), Background::Dark);
    }

    #[test]
    fn true_colours_of_a_terminal_do_not_reach_through_screen() {
        let told = |term, color_term, is_in_screen| {
            told_depth(term, color_term, is_in_screen, Depth::None)
        };
        assert_eq!(told("xterm-256color", "truecolor", false), Depth::True);
        assert_eq!(told("tmux-256color", "24bit", false), Depth::True);
        assert_eq!(
            told("screen.xterm-256color", "truecolor", true),
            Depth::Palette
        );
        assert_eq!(told("screen", "truecolor", true), Depth::Sixteen);
        assert_eq!(told("xterm-direct", "", false), Depth::True);
        assert_eq!(told("xterm-kitty", "", false), Depth::True);
        assert_eq!(told("xterm", "", false), Depth::Sixteen);
        assert_eq!(told("dumb", "", false), Depth::None);
    }
}
