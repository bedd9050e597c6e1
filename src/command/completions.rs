//! `masar completions SHELL`: what a shell needs to complete a command line.
//!
//! In: a shell. Out: a script on standard output. Always holds: it knows every command and option, since
//! it is made from those that are read. Deliberately not here: where a shell looks for it (`docs/usage.md`).

use std::io::{self, Write};

use clap_complete::{Shell, generate};

use super::arguments;
use super::ignore_closed_pipe::IgnoreClosedPipe;

/// Writes the script for a shell.
pub(super) fn run(shell: Shell) -> io::Result<u8> {
    // The generator stops the program where it cannot write.
    let mut script = Vec::new();
    generate(shell, &mut arguments::masar(), "masar", &mut script);
    IgnoreClosedPipe(io::stdout().lock()).write_all(&script)?;
    Ok(0)
}
