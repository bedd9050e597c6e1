//! What the command line asks of a plan: which of its rows show, and how they stand.

use clap::Args;

use super::sort;
use crate::facts::SortOrder;

/// Which rows show, in which groups, in which order.
#[derive(Debug, Args)]
pub(in crate::command) struct AskOptions {
    /// Show it by a saved view of the plan or of the configuration, by its name; what is asked beside it counts
    /// more.
    #[arg(long, value_name = "NAME")]
    pub(in crate::command) view: Option<String>,
    /// Show only what answers it: `state:active track:2`, `in:2024 not undated`, `money>1M:OMR`.
    #[arg(long = "where", value_name = "QUESTION")]
    pub(in crate::command) question: Option<String>,
    /// Show the items in groups: by track, phase, pillar, owner, state, health, year or tag, or by a field of
    /// the plan's own.
    #[arg(long, value_name = "FIELD")]
    pub(in crate::command) group: Option<String>,
    /// The order of the rows: title, start, end, progress, slip or money, with `:desc` the last one first.
    #[arg(long, value_name = "ORDER", value_parser = sort::order)]
    pub(in crate::command) sort: Option<SortOrder>,
}

/// What the bars of a chart are coloured by.
#[derive(Debug, Args)]
pub(in crate::command) struct ColorOptions {
    /// Colour the bars by a field as those of `--group`, with a letter at each row and a line that says what they mean.
    #[arg(long, alias = "colour-by", value_name = "FIELD")]
    pub(in crate::command) color_by: Option<String>,
}
