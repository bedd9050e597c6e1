//! The parts that this executable plays when a test starts it again.

use std::env;
use std::io;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use masar::session::queries::QueryPolicy;
use masar::tty::{self, End};
use rustix::process::{self, Pid, WaitId, WaitIdOptions};
use rustix::termios;

use crate::program::Demonstrator;

/// The environment variable that names the part.
pub(crate) const PART: &str = "MASAR_TEST_PART";

/// The program alone in its session, where nobody could continue it once stopped.
pub(crate) const ALONE: &str = "alone";
/// The program on a terminal that is not the one of its session, as if SIGHUP were ignored.
pub(crate) const STRANGER: &str = "stranger";
/// The program as the job of a shell; the real one, if there are arguments.
pub(crate) const SHELL: &str = "shell";
/// The program below a script that leads the session, where nobody could continue it either.
pub(crate) const SCRIPT: &str = "script";
/// The real program, with the arguments of this one.
pub(crate) const MASAR: &str = "masar";
const JOB: &str = "job";

/// Plays the part that the environment names; `None` when it names none.
pub(crate) fn play() -> Option<ExitCode> {
    let part = env::var(PART).ok()?;
    Some(match part.as_str() {
        ALONE => {
            lead_session();
            run()
        }
        STRANGER => run(),
        MASAR => {
            lead_session();
            become_masar()
        }
        SHELL => {
            lead_session();
            shell(true)
        }
        SCRIPT => {
            lead_session();
            shell(false)
        }
        JOB => {
            // Without this the job could be stopped for touching the terminal too early.
            while termios::tcgetpgrp(io::stdout()) != Ok(process::getpgrp()) {
                std::thread::sleep(Duration::from_millis(1));
            }
            if env::args_os().len() > 1 {
                become_masar()
            } else {
                run()
            }
        }
        other => panic!("no such part: {other}"),
    })
}

/// Runs the real program with the arguments of this one.
fn become_masar() -> ExitCode {
    let mut masar = Command::new(env!("CARGO_BIN_EXE_masar"));
    let error = masar.args(env::args_os().skip(1)).env_remove(PART).exec();
    panic!("it does not start: {error}");
}

/// Makes the terminal behind standard output the one of a new session.
fn lead_session() {
    process::setsid().expect("a child leads no group yet");
    process::ioctl_tiocsctty(io::stdout()).expect("the terminal is free");
}

fn run() -> ExitCode {
    let policy = QueryPolicy::default();
    match tty::run(Demonstrator::default(), policy, true, &mut ()) {
        Ok((End::Quit(status), _)) => ExitCode::from(status),
        Ok((End::Closed, _)) => ExitCode::from(129),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Hands the terminal to the shell, as if the shell had taken it.
///
/// A shell can do that because it ignores SIGTTOU, for which a test would need unsafe code.
pub(crate) fn go_to_background() {
    let shell = process::getppid().and_then(|parent| process::getpgid(Some(parent)).ok());
    termios::tcsetpgrp(io::stdout(), shell.expect("a shell is above")).expect("we are in front");
}

/// Runs the program, perhaps as a job of its own, and reports each of its changes on standard error.
fn shell(has_jobs: bool) -> ExitCode {
    let own = env::current_exe().expect("this executable has a path");
    let own_group = process::getpgrp().as_raw_nonzero().get();
    let mut job = Command::new(own)
        .args(env::args_os().skip(1))
        .env(PART, JOB)
        .process_group(if has_jobs { 0 } else { own_group })
        .stderr(Stdio::from(io::stdout()))
        .spawn()
        .expect("it starts again");
    let pid = Pid::from_child(&job);
    if has_jobs {
        termios::tcsetpgrp(io::stdout(), pid).expect("a shell may choose");
    }
    eprintln!("pid {}", pid.as_raw_nonzero());
    let options = WaitIdOptions::STOPPED | WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    while let Ok(Some(change)) = process::waitid(WaitId::Pid(pid), options) {
        if !change.stopped() {
            break;
        }
        // Only looked at so far, since the end of the job must be left to `wait`. The report comes
        // last, or the test could continue the job before its stop is taken note of.
        let _ = process::waitid(WaitId::Pid(pid), WaitIdOptions::STOPPED);
        eprintln!("stopped");
    }
    let status = job.wait().expect("it is our child");
    match (status.code(), status.signal()) {
        (Some(code), _) => eprintln!("exited {code}"),
        (None, signal) => eprintln!("killed {}", signal.unwrap_or_default()),
    }
    ExitCode::SUCCESS
}
