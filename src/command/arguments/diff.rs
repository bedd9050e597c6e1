//! The arguments of `masar diff`.

use std::path::PathBuf;

use clap::Args;

use super::ListFormat;

/// `masar diff`.
#[derive(Debug, Args)]
pub(in crate::command) struct DiffArguments {
    /// The plan as it was: a file, `syria`, `oman`, `-`, or `git:REV`, the other file as it was at that
    /// revision.
    #[arg(value_name = "OLD")]
    pub(in crate::command) old: PathBuf,
    /// The plan as it is.
    #[arg(value_name = "NEW")]
    pub(in crate::command) new: PathBuf,
    /// The form of the changes.
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(in crate::command) format: ListFormat,
}
