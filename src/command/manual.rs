//! `masar man`: the manual page.
//!
//! In: nothing. Out: one page in roff on standard output, in English. Always holds: every command and
//! option is on it, since it is made from those that are read.

use std::io::{self, Write};

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::arguments;
use super::ignore_closed_pipe::IgnoreClosedPipe;

/// Writes the page.
pub(super) fn run() -> io::Result<u8> {
    let mut masar = arguments::masar();
    masar.build();
    let mut page = Vec::new();
    let explorer = Man::new(masar.clone());
    explorer.render_title(&mut page)?;
    explorer.render_name_section(&mut page)?;
    explorer.render_synopsis_section(&mut page)?;
    explorer.render_description_section(&mut page)?;
    explorer.render_options_section(&mut page)?;
    commands(&masar).to_writer(&mut page)?;
    for command in masar.get_subcommands() {
        let heading = format!("masar {}", command.get_name());
        let under_it = |argument: clap::Arg| argument.help_heading(heading.clone());
        Man::new(command.clone().mut_args(under_it)).render_options_section(&mut page)?;
    }
    IgnoreClosedPipe(io::stdout().lock()).write_all(&page)?;
    Ok(0)
}

/// Tells of every command: how it is written and what it does. Its options have a section of their own.
fn commands(masar: &Command) -> Roff {
    let mut section = Roff::new();
    section.control("SH", ["COMMANDS"]);
    for command in masar.get_subcommands() {
        let usage = command.clone().render_usage().to_string();
        let usage = usage.trim_start_matches("Usage: ").to_owned();
        let about = command.get_about().map(ToString::to_string);
        section.control("TP", []);
        section.text([bold(usage)]);
        section.text([roman(about.unwrap_or_default())]);
    }
    section
}
