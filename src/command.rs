//! The command line: what is asked, and what is done.
//!
//! In: arguments and the environment, looked up here and nowhere else. Out: lines, files, the
//! explorer, an exit status. Deliberately not here: anything that a roadmap means.

mod arguments;
pub mod check;
mod desk;
mod doctor;
mod explicit;
mod explore;
mod ignore_closed_pipe;
pub mod init;
mod look;
mod memory;
mod notes;
mod one_of;
mod open;
mod open_files;
mod print;
mod query_policy;
mod read_file;
mod settings;
pub mod source;
mod stderr;
mod terminal_lines;
mod text;
mod threads;
mod write_whole;

use std::io;
use std::process::ExitCode;

use arguments::{Arguments, Command};
use ignore_closed_pipe::IgnoreClosedPipe;
use settings::Settings;

use crate::tty;

/// Does what the command line asks, and returns the exit status.
pub fn main() -> ExitCode {
    let (arguments, settings) = Arguments::of_process();
    let done = match arguments.command {
        None => explore::run(&arguments.explore, &settings),
        Some(Command::Print(print)) => print::run(&print, &settings),
        Some(Command::Doctor { plain }) => doctor::run(&settings, plain),
        Some(Command::Config) => {
            settings::list::run(&settings, &mut IgnoreClosedPipe(io::stdout().lock()))
        }
        Some(Command::Check(check)) => check_files(&check, &settings),
        Some(Command::Init { file }) => {
            let (mut out, mut err) = (io::stdout().lock(), io::stderr());
            Ok(init::run(file.as_deref(), &mut out, &mut err))
        }
        Some(Command::Text(options)) => match text::run(&options, &settings) {
            // There may be lines without end, and nobody wants the next one.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
            done => done,
        },
    };
    match done {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            stderr::say(&format!(
                "masar: {}\n",
                crate::text::printable(&error.to_string())
            ));
            ExitCode::from(2)
        }
    }
}

fn check_files(check: &arguments::CheckArguments, settings: &Settings) -> io::Result<u8> {
    terminal_lines::tell(&settings.complaint_lines(), settings);
    let out = io::stdout().lock();
    let format = match check.format {
        arguments::CheckFormat::Text => {
            check::Format::Text(look::reader(&out), look::language(settings))
        }
        arguments::CheckFormat::Json => check::Format::Json,
    };
    if format == check::Format::Json || !tty::is_usable(&out) {
        return check::run(&check.files, format, &mut IgnoreClosedPipe(out));
    }
    let mut lines = Vec::new();
    let status = check::run(&check.files, format, &mut lines)?;
    terminal_lines::show(out, &String::from_utf8_lossy(&lines), settings)?;
    Ok(status)
}
