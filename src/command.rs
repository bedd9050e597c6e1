//! The command line: what is asked, and what is done.
//!
//! In: arguments and the environment, looked up here and nowhere else. Out: lines, files, the
//! explorer, an exit status. Deliberately not here: anything that a roadmap means.

mod arguments;
pub mod check;
mod completions;
mod diff;
mod doctor;
mod earlier;
mod editor;
mod explicit;
mod explore;
mod ignore_closed_pipe;
pub mod init;
mod list;
mod look;
mod manual;
mod markdown;
mod memory;
pub mod messages;
mod notes;
mod one_of;
mod open;
mod open_files;
mod own_page;
mod page_name;
mod places;
mod print;
mod query_policy;
mod question;
mod read_file;
mod requests;
mod revision;
mod saved_view;
mod set;
mod settings;
pub mod source;
mod stderr;
mod terminal_lines;
mod text;
mod threads;
mod tmux;
mod watch;
mod write_whole;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use arguments::{Arguments, Command};
use ignore_closed_pipe::IgnoreClosedPipe;
use messages::Message;
use settings::Settings;

use crate::tty;

/// Does what the command line asks, and returns the exit status.
pub fn main() -> ExitCode {
    let (arguments, settings) = Arguments::of_process();
    let done = match arguments.command {
        None => explore::run(&arguments.explore, &settings),
        Some(Command::Print(print)) => print::run(&print, &settings),
        Some(Command::Doctor { plain }) => doctor::run(&settings, plain),
        Some(Command::Config) => settings::list::run(&settings),
        Some(Command::Check(check)) => check_files(&check, &settings),
        Some(Command::Diff(diff)) => diff::run(&diff, &settings),
        Some(Command::List(list)) => list::run(&list, &settings),
        Some(Command::Set(set)) => set::run(&set, &settings),
        Some(Command::Init { file, full }) => init_file(file.as_deref(), full, &settings),
        Some(Command::Text(options)) => match text::run(&options, &settings) {
            // There may be lines without end, and nobody wants the next one.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
            done => done,
        },
        Some(Command::Completions { shell }) => completions::run(shell),
        Some(Command::Man) => manual::run(),
        Some(Command::Help { topic }) => own_page::run(topic.as_deref(), &settings),
    };
    match done {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            terminal_lines::refuse(&settings, None, &Message::System((&error).into()), None);
            ExitCode::from(2)
        }
    }
}

fn check_files(check: &arguments::CheckArguments, settings: &Settings) -> io::Result<u8> {
    terminal_lines::complain(settings);
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

/// Writes a starter to a file and says so, or to standard output as it is.
fn init_file(file: Option<&Path>, full: bool, settings: &Settings) -> io::Result<u8> {
    let language = look::language(settings);
    let starter = if full {
        init::FULL
    } else {
        init::page(language)
    };
    if file.is_some_and(|file| file.as_os_str() == "-") {
        IgnoreClosedPipe(io::stdout().lock()).write_all(starter.as_bytes())?;
        return Ok(0);
    }
    let readers = (look::reader(&io::stdout()), look::reader(&io::stderr()));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let told = ((&mut out, readers.0), (&mut err, readers.1));
    let status = init::run(file, starter, language, told.0, told.1);
    // The file is the work: that nobody could be told of it is no failure.
    let told = terminal_lines::show(io::stdout(), &String::from_utf8_lossy(&out), settings);
    drop(told);
    terminal_lines::tell(&String::from_utf8_lossy(&err), settings);
    Ok(status)
}
