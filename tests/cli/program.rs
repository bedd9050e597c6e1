//! The program as a process: arguments, environment and input are those that a test gives.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use rustix::pty::OpenptFlags;

/// A run of the program, to be started.
pub(crate) struct Run {
    command: Command,
    input: Vec<u8>,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The name for no configuration.
pub(crate) const NO_CONFIG: &str = "/dev/null";

/// A file that cannot even be made.
pub(crate) const NO_STATE: &str = "/dev/null/masar.toml";

/// Prepares a run in the folder of this package, so that what is printed does not depend on where
/// that lies: nothing is in its environment but that there is no configuration, and nothing in its
/// input.
pub(crate) fn masar(arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_masar"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear();
    // Without them, and without a home, that of the user in the system's list would be looked at.
    command
        .env("MASAR_CONFIG", NO_CONFIG)
        .env("MASAR_STATE", NO_STATE);
    Run {
        command,
        input: Vec::new(),
    }
}

impl Run {
    /// Adds one argument that need not be text.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Works in a folder.
    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Gives it something to read.
    pub(crate) fn input(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.input = bytes.as_ref().to_vec();
        self
    }

    /// Runs to the end and returns the bytes as they came.
    pub(crate) fn raw(mut self) -> Output {
        let mut child = self
            .command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        std::thread::scope(|scope| {
            // A program that does not read may be gone before it is written to.
            scope.spawn(move || drop(stdin.write_all(&self.input)));
            child.wait_with_output().unwrap()
        })
    }

    /// Runs to the end.
    pub(crate) fn done(self) -> Done {
        let output = self.raw();
        Done {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs to the end, which must be a good one without messages, and returns what was written.
    #[track_caller]
    pub(crate) fn out(self) -> String {
        let done = self.done();
        assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
        done.out
    }

    /// Writes to a terminal, and returns what came of it without what the terminal got.
    pub(crate) fn on_terminal(self) -> Done {
        let (_master, slave) = terminal();
        self.writing_to(slave.into())
    }

    /// Writes to a terminal of so many columns, and returns the lines that it is sent.
    pub(crate) fn lines_on_terminal(self, columns: u16) -> Vec<String> {
        let (master, slave) = terminal();
        let size = rustix::termios::Winsize {
            ws_col: columns,
            ws_row: 24,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        rustix::termios::tcsetwinsize(&slave, size).unwrap();
        let reader = std::thread::spawn(move || {
            let (mut sent, mut master) = (Vec::new(), File::from(master));
            // The end of a terminal is an error.
            drop(master.read_to_end(&mut sent));
            String::from_utf8(sent).unwrap()
        });
        let done = self.writing_to(slave.into());
        assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
        let sent = reader.join().unwrap();
        sent.lines().map(str::to_owned).collect()
    }

    /// Closes the reading end of the pipe before the program writes, and returns what came of it.
    pub(crate) fn unread(self) -> Done {
        self.writing_to(closed())
    }

    /// Lets nobody hear what is said on standard error, and returns what came of it.
    pub(crate) fn unheard(self) -> Done {
        self.between(Stdio::piped(), closed())
    }

    #[cfg(target_os = "linux")]
    /// Writes onto a device that is full, and returns what came of it.
    pub(crate) fn onto_full_device(self) -> Done {
        let full = File::options().write(true).open("/dev/full").unwrap();
        self.writing_to(full.into())
    }

    /// Lets the program write where nobody of us listens.
    fn writing_to(self, out: Stdio) -> Done {
        self.between(out, Stdio::piped())
    }

    fn between(mut self, out: Stdio, err: Stdio) -> Done {
        let command = self.command.stdin(Stdio::null()).stdout(out).stderr(err);
        let child = command.spawn().unwrap();
        let output = child.wait_with_output().unwrap();
        Done {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Opens a pipe that nobody reads.
fn closed() -> Stdio {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    writer.into()
}

/// Opens a pseudo-terminal: the end of the reader, and that of the program.
fn terminal() -> (OwnedFd, File) {
    let master = rustix::pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    rustix::pty::grantpt(&master).unwrap();
    rustix::pty::unlockpt(&master).unwrap();
    let name = rustix::pty::ptsname(&master, Vec::new()).unwrap();
    let name = OsStr::from_bytes(name.to_bytes());
    let slave = File::options().read(true).write(true).open(name).unwrap();
    (master, slave)
}
