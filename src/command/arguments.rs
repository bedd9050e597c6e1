//! The arguments, as clap reads them.

mod ask;
mod day;
mod diff;
mod list;
mod options;
mod sort;
mod wrong;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use clap::builder::TypedValueParser;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub(super) use ask::AskOptions;
use ask::ColorOptions;
use day::DayOptions;
pub(super) use diff::DiffArguments;
pub(super) use list::{ListArguments, ListFormat};
pub(super) use options::FILTERS;

use super::messages::{self, Message};
use super::one_of::one_of;
use super::page_name::{PageName, PageNames};
use super::settings::Settings;
use super::{look, stderr, terminal_lines};
use crate::document::{UpdateField, nearest};
use crate::scene::{Level, Zoom};
use crate::state::Dir;
use crate::text::printable;
use crate::time::{BadDate, PartialDate};
use crate::words::Language;

/// Walk a roadmap: the decade and its phases, tracks, programmes, down to one initiative,
/// in Arabic and in English.
#[derive(Debug, Parser)]
#[command(
    name = "masar",
    version,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    // One of our own tells of the file as well.
    disable_help_subcommand = true
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) explore: ExploreArguments,
}

impl Arguments {
    /// Reads the arguments of the process, with the settings in force for what they ask; ends it
    /// where they are not understood, or where help was asked for.
    ///
    /// What is said of wrong arguments quotes them, and a shell passes on anything. So it is said
    /// of a form of them that cannot steer a terminal.
    pub(super) fn of_process() -> (Self, Settings) {
        if let Ok((arguments, settings)) = Self::read(masar(), env::args_os().collect()) {
            match arguments.command.as_ref().and_then(Command::page) {
                Some(words) => Self::end(words, &settings),
                None => return (arguments, settings),
            }
        }
        let words: Vec<OsString> = env::args_os().map(|argument| shown(&argument)).collect();
        let settings = Settings::of_process(|name| asked_of(&words, name));
        Self::end(words, &settings)
    }

    /// Ends the process with what there is to say of arguments: a page, or what is wrong with them.
    fn end(words: Vec<OsString>, settings: &Settings) -> ! {
        let read = match look::language(settings) {
            Language::En => Self::read(masar(), words),
            Language::Ar(_) => match Self::read(messages::arabic(masar()), words) {
                Err(error) => wrong::end(&error, settings),
                read @ Ok(_) => read,
            },
        };
        match read {
            Err(error) => end(&error),
            // In that form they would do, so there is nothing to quote.
            Ok(_) => {
                terminal_lines::refuse(settings, None, &Message::Unshowable, None);
                process::exit(2)
            }
        }
    }

    fn read(masar: clap::Command, words: Vec<OsString>) -> Result<(Self, Settings), clap::Error> {
        let matches = masar.try_get_matches_from(words)?;
        let arguments = Self::from_arg_matches(&matches)?;
        let asked = matches.subcommand().map_or(&matches, |(_, below)| below);
        Ok((
            arguments,
            Settings::of_process(|name| options::word(asked, name)),
        ))
    }
}

/// Returns the whole command line: every command with its options, in English.
pub(super) fn masar() -> clap::Command {
    options::added_to(Arguments::command())
}

/// Returns the word that arguments which are not understood give an option.
fn asked_of(words: &[OsString], name: &str) -> Option<String> {
    let option = format!("--{name}");
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let behind = |(nth, word): (usize, &Cow<'_, str>)| match word.strip_prefix(&*option)? {
        "" => words.get(nth + 1).map(ToString::to_string),
        rest => rest.strip_prefix('=').map(str::to_owned),
    };
    words.iter().enumerate().rev().find_map(behind)
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
fn shown(argument: &OsStr) -> OsString {
    let argument = argument.to_string_lossy();
    let letters = argument.chars().map(|letter| {
        let letter = letter.to_string();
        match &*printable(&letter) {
            "" => char::REPLACEMENT_CHARACTER.to_string(),
            shown => shown.to_owned(),
        }
    });
    letters.collect::<String>().into()
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Draw a roadmap without a terminal.
    Print(PrintArguments),
    /// Say what is wrong with roadmaps: 0 nothing or warnings, 1 errors, 2 unreadable.
    Check(CheckArguments),
    /// List the items of a roadmap, or those that answer a question.
    List(ListArguments),
    /// Say what differs between two states of a roadmap: 0 nothing, 1 something, 2 one is unreadable.
    Diff(DiffArguments),
    /// Write how an entry stands into its file: comments and layout stay, and so does the rest of it.
    Set(SetArguments),
    /// Write a plan of one page to start from; never overwrites.
    Init {
        /// The file to write; `-` is standard output.
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        /// Write an example of everything that a plan can say, in both languages.
        #[arg(long)]
        full: bool,
    },
    /// Say what the terminal is and what it is sent for Arabic; show a line in every way and
    /// remember which one reads correctly.
    Doctor {
        /// Print the facts for a bug report, without a screen; also where there is no terminal.
        #[arg(long)]
        plain: bool,
    },
    /// Show the settings in force, and where each comes from: 0, or 1 where one is not understood.
    Config,
    /// Show Arabic lines as this program would: shaped and in visual order, from standard input.
    Text(TextArguments),
    /// Write what a shell needs to complete the commands and options.
    Completions {
        /// The shell that reads it.
        #[arg(value_name = "SHELL")]
        shell: Shell,
    },
    /// Write the manual page, for `man`.
    Man,
    /// Show how a command is used, how a roadmap is written, or how a question is put to it.
    Help {
        /// A command; or `format`: the file, field by field; or `filters`: questions, and what they find.
        #[arg(value_name = "TOPIC")]
        topic: Option<String>,
    },
}

impl Command {
    /// Returns the command line that shows the page of a command, where help of one is asked for.
    fn page(&self) -> Option<Vec<OsString>> {
        let Self::Help { topic } = self else {
            return None;
        };
        let page = match topic.as_deref() {
            Some(options::FORMAT | FILTERS) => return None,
            Some(command) => vec!["masar", command, "--help"],
            None => vec!["masar", "--help"],
        };
        Some(page.into_iter().map(OsString::from).collect())
    }
}

/// The explorer.
#[derive(Debug, Args)]
pub(super) struct ExploreArguments {
    /// Roadmaps: files, the built-in ones `syria` and `oman` (both, unless told), or `-`.
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// Compare the plan with what it was before: a file, or `git:REV`, the same file at that revision.
    #[arg(long, value_name = "OLD")]
    pub(super) against: Option<PathBuf>,
    #[command(flatten)]
    pub(super) ask: AskOptions,
    #[command(flatten)]
    pub(super) color: ColorOptions,
    #[command(flatten)]
    pub(super) day: DayOptions,
}

fn date(text: &str) -> Result<PartialDate, String> {
    text.parse().map_err(|error: BadDate| error.to_string())
}

/// The widest print.
pub(super) const WIDEST: i64 = 1000;

/// `masar print`.
#[derive(Debug, Args)]
pub(super) struct PrintArguments {
    /// A roadmap: a file, `syria`, `oman`, or `-`.
    #[arg(value_name = "FILE", default_value = "syria")]
    pub(super) file: PathBuf,
    /// Further roadmaps, with `--together`.
    #[arg(value_name = "FILE", requires = "together")]
    pub(super) others: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) day: DayOptions,
    /// Draw several roadmaps over the same days, one under the other.
    #[arg(long, conflicts_with_all = ["against", "focus", "page", "zoom", "height", "legend"])]
    pub(super) together: bool,
    /// Compare the plan with what it was before: a file, or `git:REV`, the same file at that revision.
    #[arg(long, value_name = "OLD")]
    pub(super) against: Option<PathBuf>,
    /// Columns; unless told as many as the terminal has, and 80 into a pipe or a file.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=WIDEST))]
    pub(super) width: Option<u16>,
    /// Rows; as many as needed unless told, but no more than 20,000: what is left out is told.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=10000))]
    pub(super) height: Option<u16>,
    /// The level of the finer ticks; unless told the days of the item of `--focus`, else all of the plan.
    #[arg(long, value_name = "LEVEL", value_parser = zooms())]
    pub(super) zoom: Option<Zoom>,
    /// Show the days from this date on: a year, half, quarter, month or day.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) from: Option<PartialDate>,
    /// Show the days up to this date and all of it.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) to: Option<PartialDate>,
    /// Select this entry, go into it where it has something below it, and print its details; its
    /// address is its id, or OWNER/FIELD/DATE or WORDS.
    #[arg(long, value_name = "ADDRESS", conflicts_with_all = ["view", "question", "group"])]
    pub(super) focus: Option<String>,
    /// Print this page instead of the chart; a plan has one for each of its own fields that several
    /// entries have, by the name of that field.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["focus", "level", "zoom", "from", "to", "view", "question", "group", "sort"],
          value_parser = PageNames)]
    pub(super) page: Option<PageName>,
    /// Say under the chart what its signs and tones mean, in rows beyond those of `--height`.
    #[arg(long, conflicts_with = "page")]
    pub(super) legend: bool,
    #[command(flatten)]
    pub(super) ask: AskOptions,
    #[command(flatten)]
    pub(super) color: ColorOptions,
    /// Unfold to this depth and fold what is deeper.
    #[arg(long, value_name = "N")]
    pub(super) level: Option<u16>,
    /// The form of the picture; unless told that of the name of `--output` (.txt, .ansi, .svg, .png),
    /// else `text`.
    #[arg(long, value_enum)]
    pub(super) format: Option<PrintFormat>,
    /// Write to this file, `-` is standard output; an existing one is kept unless `--force` is given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Overwrite the file of `--output`.
    #[arg(long, requires = "output")]
    pub(super) force: bool,
}

impl PrintArguments {
    /// Returns the file to write to; none is standard output.
    pub(super) fn output(&self) -> Option<&Path> {
        let output = self.output.as_deref();
        output.filter(|file| *file != Path::new("-"))
    }
}

/// `masar check`.
#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// Roadmaps: files, `syria`, `oman`, or `-`.
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// For people or for machines.
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(super) format: CheckFormat,
}

/// `masar set`.
#[derive(Debug, Args)]
pub(super) struct SetArguments {
    /// The roadmap: a file, which must have no errors.
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// The id of an item, a milestone, an indicator, a phase or a track.
    #[arg(value_name = "ID")]
    pub(super) id: String,
    /// What is new: `progress=40`, `state=active`, `health=at_risk`, `words=".."`, and the date of it,
    /// `on=2026-11-30`; a log of the file goes on with it, in the order of the dates. `start=`, `end=`,
    /// `until=`, `owner=`, `title=` replace what is there, so do `planned-start=`, `planned-end=`,
    /// `planned-until=`, the dates planned first, and `on=` of a milestone. `value=53%` with `on=` is a
    /// figure of an indicator.
    #[arg(value_name = "FIELD=VALUE", required = true, value_parser = update)]
    pub(super) fields: Vec<(UpdateField, String)>,
    /// Show the lines that would change, and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
}

fn update(text: &str) -> Result<(UpdateField, String), String> {
    let names = || UpdateField::ALL.map(UpdateField::name);
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| "write it as FIELD=VALUE".to_owned())?;
    let mut fields = UpdateField::ALL.into_iter();
    match fields.find(|field| field.name() == name) {
        Some(field) => Ok((field, value.to_owned())),
        None => Err(match nearest(name, names()) {
            Some(meant) => format!("there is no field `{name}`; did you mean `{meant}`?"),
            None => format!("the fields are {}", names().join(", ")),
        }),
    }
}

/// `masar text`.
#[derive(Debug, Args)]
pub(super) struct TextArguments {
    /// Wrap to this many columns.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=10000))]
    pub(super) width: Option<u16>,
    /// The base direction; `auto` takes it from each line.
    #[arg(long = "dir", value_name = "DIR", default_value = "auto",
          value_parser = one_of(Dir::ALL.map(|dir| (dir.name(), dir))))]
    pub(super) base: Dir,
    /// Keep the marks of Arabic letters.
    #[arg(long, visible_alias = "keep-marks")]
    pub(super) marks: bool,
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

/// Reads how much of the plan is shown: all of it, or as much as there is room for at a level.
fn zooms() -> impl TypedValueParser<Value = Zoom> {
    let levels = Level::ALL.map(|level| (level.name(), Zoom::To(level)));
    one_of(std::iter::once(("fit", Zoom::Fit)).chain(levels))
}
