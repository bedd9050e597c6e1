//! `masar config`: the settings in force, and where each comes from.

use std::io::{self, Write};

use super::{Settings, place};
use crate::command::terminal_lines;

/// Writes every setting as a file of TOML that would set the same; returns the exit status.
///
/// # Errors
/// When `out` cannot be written.
pub(in crate::command) fn run(settings: &Settings, out: &mut impl Write) -> io::Result<u8> {
    let file = place::config_file();
    if let Some(file) = &file {
        let is_there = if file.exists() { "" } else { " (no such file)" };
        let name = file.display().to_string();
        writeln!(out, "# {}{is_there}", crate::text::printable(&name))?;
    }
    for setting in &settings.listed {
        let line = format!("{} = \"{}\"", setting.name, setting.value);
        writeln!(out, "\n# {}", setting.help)?;
        writeln!(out, "# one of: {}", setting.choices.join(", "))?;
        writeln!(out, "{line:<30} # {}", setting.origin)?;
    }
    terminal_lines::tell(&settings.complaint_lines(), settings);
    Ok(u8::from(!settings.is_understood()))
}
