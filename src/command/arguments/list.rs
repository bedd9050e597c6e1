//! The arguments of `masar list`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::ask::AskOptions;
use super::day::DayOptions;
use crate::command::list::ListColumn;
use crate::command::one_of::one_of;

/// `masar list`.
#[derive(Debug, Args)]
pub(in crate::command) struct ListArguments {
    /// A roadmap: a file, `syria`, `oman`, or `-`.
    #[arg(value_name = "FILE", default_value = "syria")]
    pub(in crate::command) file: PathBuf,
    #[command(flatten)]
    pub(in crate::command) ask: AskOptions,
    /// Compare the plan with what it was before, for the question `changed`: a file, or `git:REV`.
    #[arg(long, value_name = "OLD")]
    pub(in crate::command) against: Option<PathBuf>,
    /// Further columns.
    // Not the setting of that name, which knows other columns.
    #[arg(id = "list_columns", long = "columns", value_name = "NAMES", value_delimiter = ',',
          value_parser = one_of(ListColumn::FURTHER.map(|column| (column.key(), column))))]
    pub(in crate::command) columns: Vec<ListColumn>,
    /// The form of the list.
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(in crate::command) format: ListFormat,
    /// End with status 1 where there is any.
    #[arg(long)]
    pub(in crate::command) fail_if_any: bool,
    #[command(flatten)]
    pub(in crate::command) day: DayOptions,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::command) enum ListFormat {
    /// A table for people.
    Text,
    /// A table for spreadsheets.
    Csv,
    /// An array of objects.
    Json,
    /// A table in Markdown.
    Markdown,
}
