//! The arguments, as clap reads them.

mod view;

#[cfg(test)]
mod tests;

use std::env;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use crate::facts::Page;
use crate::state::Dir;
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use super::settings::key;
use super::stderr;
use crate::text::printable;
pub(super) use view::Flags;
use view::{DayOptions, LineOptions, MouseOptions, TerminalOptions, ViewOptions};

/// Walk a roadmap: the decade and its phases, tracks, programmes, down to one initiative,
/// in Arabic and in English.
#[derive(Debug, Parser)]
#[command(
    name = "masar",
    version,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) walk: Walk,
}

impl Arguments {
    /// Reads the arguments of the process; ends it where they are not understood, or where help
    /// was asked for.
    ///
    /// What is said of wrong arguments quotes them, and a shell passes on anything. So it is said
    /// of a form of them that cannot steer a terminal.
    pub(super) fn of_process() -> Self {
        if let Ok(arguments) = Self::try_parse() {
            return arguments;
        }
        match Self::try_parse_from(env::args_os().map(|argument| shown(&argument))) {
            Err(error) => end(&error),
            // In that form they would do, so there is nothing to quote.
            Ok(_) => {
                let message = "an argument has characters that cannot be shown";
                Self::command()
                    .error(ErrorKind::InvalidValue, message)
                    .exit()
            }
        }
    }
}

/// Ends the process with what clap has to say: help, the version, or what is not understood.
fn end(error: &clap::Error) -> ! {
    let written = error.print().and_then(|()| io::stdout().flush());
    let status = match written {
        // Help is the work of whoever asks for it.
        Err(failure) if !error.use_stderr() && failure.kind() != io::ErrorKind::BrokenPipe => {
            stderr::say(&format!("masar: {failure}\n"));
            2
        }
        Ok(()) | Err(_) => error.exit_code(),
    };
    process::exit(status)
}

/// Returns an argument with a sign for each character that a terminal would obey or hide.
fn shown(argument: &OsStr) -> String {
    let argument = argument.to_string_lossy();
    let letters = argument.chars().map(|letter| {
        let letter = letter.to_string();
        match &*printable(&letter) {
            "" => char::REPLACEMENT_CHARACTER.to_string(),
            shown => shown.to_owned(),
        }
    });
    letters.collect()
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Draw a roadmap without a terminal.
    Print(Print),
    /// Say what is wrong with roadmaps: 0 nothing or warnings, 1 errors, 2 unreadable.
    Check(Check),
    /// Write a commented roadmap to start from; never overwrites.
    Init {
        /// The file to write.
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Say what the terminal is and what it is sent for Arabic; show a line in every way and
    /// remember which one reads correctly.
    Doctor {
        #[command(flatten)]
        view: ViewOptions,
        #[command(flatten)]
        terminal: TerminalOptions,
        /// Print the facts for a bug report, without a screen; also where there is no terminal.
        #[arg(long)]
        plain: bool,
    },
    /// Show the settings in force, and where each comes from: 0, or 1 where one is not understood.
    Config {
        #[command(flatten)]
        view: ViewOptions,
        #[command(flatten)]
        terminal: TerminalOptions,
        #[command(flatten)]
        mouse: MouseOptions,
    },
    /// Show Arabic lines as this program would: shaped and in visual order, from standard input.
    Text(Text),
}

/// The explorer.
#[derive(Debug, Args)]
pub(super) struct Walk {
    /// Roadmaps: files, the built-in ones `syria` and `oman` (both, unless told), or `-`.
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) day: DayOptions,
    #[command(flatten)]
    view: ViewOptions,
    #[command(flatten)]
    terminal: TerminalOptions,
    #[command(flatten)]
    mouse: MouseOptions,
}

impl Walk {
    /// Returns the settings that are given on the command line.
    pub(super) fn given(&self) -> Flags {
        let parts = [self.view.given(), self.terminal.given(), self.mouse.given()];
        parts.concat()
    }
}

/// `masar print`.
#[derive(Debug, Args)]
pub(super) struct Print {
    /// A roadmap: a file, `syria`, `oman`, or `-`.
    #[arg(value_name = "FILE", default_value = "syria")]
    pub(super) file: PathBuf,
    #[command(flatten)]
    pub(super) day: DayOptions,
    #[command(flatten)]
    view: ViewOptions,
    #[command(flatten)]
    line: LineOptions,
    /// Columns.
    #[arg(long, value_name = "N", default_value_t = 80, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub(super) width: u16,
    /// Rows; as many as needed unless told, but no more than 20,000: what is left out is told.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=10000))]
    pub(super) height: Option<u16>,
    /// The level of the finer ticks.
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = ZoomName::Fit)]
    pub(super) zoom: ZoomName,
    /// Select this entry, go into it where it has something below it, and print its details; its
    /// address is its id, or OWNER/FIELD/DATE or WORDS.
    #[arg(long, value_name = "ADDRESS")]
    pub(super) focus: Option<String>,
    /// Print this page instead of the chart.
    #[arg(long, value_enum, value_name = "NAME", conflicts_with_all = ["focus", "level", "zoom"])]
    pub(super) page: Option<PageName>,
    /// Unfold to this depth and fold what is deeper.
    #[arg(long, value_name = "N")]
    pub(super) level: Option<u16>,
    /// The form of the picture.
    #[arg(long, value_enum, default_value_t = PrintFormat::Text)]
    pub(super) format: PrintFormat,
    /// Write to this file, `-` is standard output; an existing one is kept unless `--force` is given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Overwrite the file of `--output`.
    #[arg(long, requires = "output")]
    pub(super) force: bool,
}

impl Print {
    /// Returns the settings that are given on the command line.
    pub(super) fn given(&self) -> Flags {
        [self.view.given(), self.line.given()].concat()
    }

    /// Returns the file to write to; none is standard output.
    pub(super) fn output(&self) -> Option<&Path> {
        let output = self.output.as_deref();
        output.filter(|file| *file != Path::new("-"))
    }
}

/// `masar check`.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Roadmaps: files, `syria`, `oman`, or `-`.
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// For people or for machines.
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(super) format: CheckFormat,
    /// The language of the findings; `auto` is that of the locale. JSON is in English.
    #[arg(long, value_parser = ["auto", "en", "ar"])]
    lang: Option<String>,
}

impl Check {
    /// Returns the settings that are given on the command line.
    pub(super) fn given(&self) -> Flags {
        let lang = self.lang.clone().map(|word| (&key::LANG, word));
        lang.into_iter().collect()
    }
}

/// `masar text`.
#[derive(Debug, Args)]
pub(super) struct Text {
    /// Wrap to this many columns.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=10000))]
    pub(super) width: Option<u16>,
    /// The base direction; `auto` takes it from each line.
    #[arg(long, value_enum, default_value_t = Dir::Auto)]
    pub(super) dir: Dir,
    /// Keep the marks of Arabic letters.
    #[arg(long, visible_alias = "keep-marks")]
    pub(super) marks: bool,
    #[command(flatten)]
    line: LineOptions,
}

impl Text {
    /// Returns the settings that are given on the command line.
    pub(super) fn given(&self) -> Flags {
        self.line.given()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PrintFormat {
    /// Plain rows.
    Text,
    /// Rows with colours for a terminal.
    Ansi,
    /// A drawing with the letters of the viewer's font.
    Svg,
    /// An image with letters of its own; to a file or a pipe, never to a terminal.
    Png,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    Text,
    Json,
}

impl ValueEnum for Dir {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.name()))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ZoomName {
    Fit,
    Decade,
    #[value(name = "5years")]
    FiveYears,
    Year,
    Half,
    Quarter,
    Month,
    Week,
    Day,
}

/// A page, by its name on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PageName(Page);

impl PageName {
    /// Returns the page.
    pub(super) fn page(self) -> Page {
        self.0
    }
}

impl ValueEnum for PageName {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [PageName; Page::ALL.len()] = {
            let mut all = [PageName(Page::Brief); Page::ALL.len()];
            let mut nth = 0;
            while nth < all.len() {
                all[nth] = PageName(Page::ALL[nth]);
                nth += 1;
            }
            all
        };
        &ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.0.name()))
    }
}
