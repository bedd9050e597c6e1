//! The arguments of `masar list`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::day::DayOptions;
use super::sort;
use crate::command::list::ListColumn;
use crate::command::one_of::one_of;
use crate::facts::SortOrder;

/// `masar list`.
#[derive(Debug, Args)]
pub(in crate::command) struct ListArguments {
    /// A roadmap: a file, `syria`, `oman`, or `-`.
    #[arg(value_name = "FILE", default_value = "syria")]
    pub(in crate::command) file: PathBuf,
    /// Only those that answer it: `state:active track:2`, `in:2024 not undated`, `money>1M:OMR`.
    #[arg(long = "where", value_name = "QUESTION")]
    pub(in crate::command) question: Option<String>,
    /// Compare the plan with what it was before, for the question `changed`: a file, or `git:REV`.
    #[arg(long, value_name = "OLD")]
    pub(in crate::command) against: Option<PathBuf>,
    /// Further columns.
    // Not the setting of that name, which knows other columns.
    #[arg(id = "list_columns", long = "columns", value_name = "NAMES", value_delimiter = ',',
          value_parser = one_of(ListColumn::FURTHER.map(|column| (column.key(), column))))]
    pub(in crate::command) columns: Vec<ListColumn>,
    /// Put them into groups: by track, phase, pillar, owner, state, health, year or tag, or by a field of the
    /// plan's own.
    #[arg(long, value_name = "FIELD")]
    pub(in crate::command) group: Option<String>,
    /// The order of the rows: title, start, end, progress, slip or money, with `:desc` the last one first.
    #[arg(long, value_name = "ORDER", value_parser = sort::order)]
    pub(in crate::command) sort: Option<SortOrder>,
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
