//! The command line: what is asked, and what is done.
//!
//! In: arguments and the environment, looked up here and nowhere else. Out: lines, files, the
//! explorer, an exit status. Deliberately not here: anything that a roadmap means.

mod arguments;
pub mod check;
mod doctor;
mod explicit;
mod explorer;
pub mod init;
mod library;
mod look;
mod memory;
mod mouse;
mod neighbour;
mod notes;
mod open;
mod print;
mod regular;
mod settings;
pub mod source;
mod terms;
mod text;
mod told;
mod walk;

use std::io;
use std::process::ExitCode;

use arguments::{Arguments, Command};
use settings::Settings;
use told::Patient;

/// Does what the command line asks, and returns the exit status.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::of_process();
    let done = match arguments.command {
        None => {
            let flags = arguments.walk.view.given(arguments.walk.no_mouse);
            walk::run(&arguments.walk, &Settings::of_process(flags))
        }
        Some(Command::Print(print)) => {
            let settings = Settings::of_process(print.view.given(false));
            print::run(&print, &settings)
        }
        Some(Command::Doctor { view, plain }) => {
            doctor::run(&Settings::of_process(view.given(false)), plain)
        }
        Some(Command::Config { view, no_mouse }) => {
            let settings = Settings::of_process(view.given(no_mouse));
            settings::list::run(&settings, &mut Patient(io::stdout().lock()))
        }
        Some(Command::Check(check)) => check_files(&check),
        Some(Command::Init { file }) => {
            let (mut out, mut err) = (io::stdout().lock(), io::stderr());
            Ok(init::run(file.as_deref(), &mut out, &mut err))
        }
        Some(Command::Text(options)) => match text::run(&options) {
            // There may be lines without end, and nobody wants the next one.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
            done => done,
        },
    };
    match done {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            told::say(&format!(
                "masar: {}\n",
                crate::text::printable(&error.to_string())
            ));
            ExitCode::from(2)
        }
    }
}

fn check_files(check: &arguments::Check) -> io::Result<u8> {
    let out = io::stdout().lock();
    let (format, is_visual) = match check.format {
        arguments::CheckFormat::Text => (
            check::Format::Text(look::reader(&out)),
            explicit::is_switchable(&out),
        ),
        arguments::CheckFormat::Json => (check::Format::Json, false),
    };
    explicit::explicit(&mut Patient(out), is_visual, |out| {
        check::run(&check.files, format, out)
    })
}
