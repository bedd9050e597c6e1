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

/// Does what the command line asks, and returns the exit status.
pub fn main() -> ExitCode {
    let arguments = Arguments::of_process();
    let done = match arguments.command {
        None => {
            let settings = Settings::of_process(arguments.walk.given());
            explore::run(&arguments.walk, &settings)
        }
        Some(Command::Print(print)) => {
            let settings = Settings::of_process(print.given());
            print::run(&print, &settings)
        }
        Some(Command::Doctor {
            view,
            terminal,
            plain,
        }) => {
            let flags = [view.given(), terminal.given()].concat();
            doctor::run(&Settings::of_process(flags), plain)
        }
        Some(Command::Config {
            view,
            terminal,
            mouse,
        }) => {
            let flags = [view.given(), terminal.given(), mouse.given()].concat();
            let settings = Settings::of_process(flags);
            settings::list::run(&settings, &mut IgnoreClosedPipe(io::stdout().lock()))
        }
        Some(Command::Check(check)) => {
            let settings = Settings::of_process(check.given());
            check_files(&check, &settings)
        }
        Some(Command::Init { file }) => {
            let (mut out, mut err) = (io::stdout().lock(), io::stderr());
            Ok(init::run(file.as_deref(), &mut out, &mut err))
        }
        Some(Command::Text(options)) => {
            let settings = Settings::of_process(options.given());
            match text::run(&options, &settings) {
                // There may be lines without end, and nobody wants the next one.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
                done => done,
            }
        }
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

fn check_files(check: &arguments::Check, settings: &Settings) -> io::Result<u8> {
    terminal_lines::tell(&settings.complaint_lines(), settings);
    let out = io::stdout().lock();
    let format = match check.format {
        arguments::CheckFormat::Text => {
            check::Format::Text(look::reader(&out), look::language(settings))
        }
        arguments::CheckFormat::Json => check::Format::Json,
    };
    if format == check::Format::Json || !explicit::is_switchable(&out) {
        return check::run(&check.files, format, &mut IgnoreClosedPipe(out));
    }
    let mut lines = Vec::new();
    let status = check::run(&check.files, format, &mut lines)?;
    terminal_lines::show(out, &String::from_utf8_lossy(&lines), settings)?;
    Ok(status)
}
