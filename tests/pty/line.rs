//! The other end of the line: a terminal that can be read, typed at, resized and torn down.

use std::collections::BTreeMap;
use std::env;
use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{self, Action, OptionalActions, Termios};

use crate::{device, stage};

/// Nothing that a test waits for takes this long, not even on a busy machine.
const DEADLINE: Duration = Duration::from_secs(10);

/// The name for no configuration.
pub(crate) const NO_CONFIG: &str = "/dev/null";

/// A file that cannot even be made.
pub(crate) const NO_STATE: &str = "/dev/null/masar.toml";

/// A program on a terminal.
pub(crate) struct Line {
    /// `None` after a hang-up.
    master: Option<OwnedFd>,
    child: Child,
    /// The program, which is not the child when a shell is above it.
    pub(crate) pid: Pid,
    reports: Option<ChildStderr>,
    screen: vt100::Parser,
    /// All that the program has written.
    pub(crate) written: Vec<u8>,
    /// The attributes of the line before the program started.
    found: Termios,
}

impl Line {
    /// Starts a program that leads its session, on 40 columns and 10 rows.
    pub(crate) fn start() -> Self {
        let mut line = Self::start_as(stage::ALONE, Stdio::null());
        line.wait_for("its first frame", |line| line.row(0) == "40x10");
        line
    }

    /// Starts a program as the job of a shell.
    pub(crate) fn start_job() -> Self {
        let mut line = Self::start_as(stage::SHELL, Stdio::null());
        line.wait_for("its first frame", |line| line.row(0) == "40x10");
        line
    }

    /// Starts any part, and waits for nothing.
    pub(crate) fn start_as(part: &str, input: Stdio) -> Self {
        Self::start_with(part, &[], (40, 10), input)
    }

    /// Starts a part with arguments on so many columns and rows, and waits for nothing.
    pub(crate) fn start_with(
        part: &str,
        arguments: &[&str],
        size: (u16, u16),
        input: Stdio,
    ) -> Self {
        Self::start_in(part, arguments, size, input, &[])
    }

    /// The same with more in its environment, which else holds nothing of ours: neither variables
    /// nor a configuration of whoever runs the tests.
    pub(crate) fn start_in(
        part: &str,
        arguments: &[&str],
        (columns, rows): (u16, u16),
        input: Stdio,
        variables: &[(&str, &str)],
    ) -> Self {
        let (master, slave) = device::open();
        device::set_size(&master, columns, rows);
        let found = termios::tcgetattr(&slave).expect("it is a terminal");

        let is_shell = matches!(part, stage::SHELL | stage::SCRIPT);
        let output = |slave: &File| Stdio::from(slave.try_clone().expect("descriptors are left"));
        let mut child = Command::new(env::current_exe().expect("this executable has a path"))
            .args(arguments)
            // A path of a file on the screen is then as long wherever this package lies.
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_clear()
            .env("TERM", "xterm-256color")
            .env("MASAR_CONFIG", NO_CONFIG)
            .env("MASAR_STATE", NO_STATE)
            .envs(variables.iter().copied())
            .env(stage::PART, part)
            .stdin(input)
            .stdout(output(&slave))
            .stderr(if is_shell {
                Stdio::piped()
            } else {
                output(&slave)
            })
            .spawn()
            .expect("it starts");
        let [rows, columns] = [rows, columns].map(device::at_least_one);
        let mut line = Self {
            pid: Pid::from_child(&child),
            reports: child.stderr.take(),
            master: Some(master),
            child,
            screen: vt100::Parser::new(rows, columns, 0),
            written: Vec::new(),
            found,
        };
        if is_shell {
            let report = line.report();
            let pid = report.strip_prefix("pid ").and_then(|pid| pid.parse().ok());
            line.pid = pid
                .and_then(Pid::from_raw)
                .unwrap_or_else(|| panic!("{report}"));
        }
        line
    }

    /// Types.
    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        let mut master = File::from(self.master().try_clone().expect("descriptors are left"));
        master.write_all(bytes.as_ref()).expect("the line takes it");
    }

    /// Types and waits for the last event to be shown so.
    #[track_caller]
    pub(crate) fn expect_last(&mut self, bytes: impl AsRef<[u8]>, shown: &str) {
        self.send(bytes);
        self.wait_for(shown, |line| line.row(1) == format!("last {shown}"));
    }

    /// Sends a signal to the program.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).expect("it is there");
    }

    /// Resizes the window; the screen that the tests read does as xterm does.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.read();
        self.screen
            .screen_mut()
            .set_size(device::at_least_one(rows), device::at_least_one(columns));
        device::set_size(self.master(), columns, rows);
    }

    /// Makes the program write without end, and reads nothing of it until it cannot go on.
    pub(crate) fn flood(&mut self) {
        self.resize(200, 60);
        self.send("f");
        let mut writes = None;
        // One that waits for a processor does not write either, but could.
        while writes != Some(self.count("io", "syscw")) || !self.is_asleep() {
            writes = Some(self.count("io", "syscw"));
            std::thread::sleep(Duration::from_millis(60));
        }
    }

    /// Types until the program asks the terminal whether it is ready; the answer is left to the test.
    #[track_caller]
    pub(crate) fn wait_for_a_question(&mut self) {
        let deadline = Instant::now() + DEADLINE;
        while !shown(&self.written).contains("^[5n") {
            assert!(
                Instant::now() < deadline,
                "no question: {}",
                self.transcript()
            );
            self.send("x");
            self.listen(Duration::from_millis(40));
        }
    }

    /// Returns how many bytes were typed and not read.
    pub(crate) fn unread(&self) -> u64 {
        let name = rustix::pty::ptsname(self.master(), Vec::new()).expect("it has a name");
        let slave = device::open_slave(&name);
        // A cooked line counts whole lines only.
        let mut raw = self.attributes();
        raw.make_raw();
        termios::tcsetattr(&slave, OptionalActions::Now, &raw).expect("it is a terminal");
        rustix::io::ioctl_fionread(&slave).expect("it is a terminal")
    }

    /// Waits for the program to take the line over, without reading anything.
    pub(crate) fn sleep_until_raw(&self) {
        let begin = Instant::now();
        while !self.is_raw() && begin.elapsed() < DEADLINE {
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Tears the line down.
    pub(crate) fn hang_up(&mut self) {
        self.master = None;
    }

    /// Returns a row of the screen without the blanks at its end.
    pub(crate) fn row(&self, row: u16) -> String {
        let columns = self.screen.screen().size().1;
        let mut rows = self.screen.screen().rows(0, columns.get());
        rows.nth(row.into())
            .unwrap_or_default()
            .trim_end()
            .to_owned()
    }

    /// Returns the rows of the screen.
    pub(crate) fn text(&self) -> String {
        let rows = self.screen.screen().size().0.get();
        (0..rows).map(|row| self.row(row) + "\n").collect()
    }

    /// Says whether the last frame is here to its end, by the marks of synchronized updates.
    pub(crate) fn has_whole_frame(&self) -> bool {
        let last = |mark: &[u8]| self.written.windows(mark.len()).rposition(|at| at == mark);
        last(b"\x1b[?2026h") < last(b"\x1b[?2026l")
    }

    /// Returns the cells of the screen with their colours.
    pub(crate) fn picture(&self) -> Vec<(String, vt100::Color)> {
        let screen = self.screen.screen();
        let (rows, columns) = screen.size();
        let places =
            (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
        let cells = places.filter_map(|(row, column)| screen.cell(row, column));
        cells
            .map(|cell| match cell.contents().trim() {
                // Letters that are not there have no colour.
                "" => (" ".to_owned(), vt100::Color::Default),
                symbol => (symbol.to_owned(), cell.fgcolor()),
            })
            .collect()
    }

    /// Returns the rows and columns of the screen.
    pub(crate) fn size(&self) -> (usize, usize) {
        let (rows, columns) = self.screen.screen().size();
        (rows.get().into(), columns.get().into())
    }

    /// Returns how often the program has taken the terminal over.
    pub(crate) fn turns(&self) -> usize {
        shown(&self.written).matches("^[?1049h").count()
    }

    /// Returns the modes and whether each was set last, `?25` for a private one.
    pub(crate) fn modes(&self) -> BTreeMap<String, bool> {
        let text = String::from_utf8_lossy(&self.written);
        let sequences = text.split("\x1b[").skip(1);
        let changes = sequences.filter_map(|rest| {
            let end = rest.find(|c: char| !matches!(c, '?' | ';' | '0'..='9'))?;
            let (parameters, rest) = rest.split_at(end);
            let is_set = rest.starts_with('h');
            (is_set || rest.starts_with('l')).then_some((parameters, is_set))
        });
        let modes = changes.flat_map(|(parameters, is_set)| {
            let private = if parameters.starts_with('?') { "?" } else { "" };
            let numbers = parameters.trim_start_matches('?').split(';');
            numbers.map(move |number| (format!("{private}{number}"), is_set))
        });
        modes.collect()
    }

    /// Returns whether the line passes bytes on unchanged.
    pub(crate) fn is_raw(&self) -> bool {
        !self
            .attributes()
            .local_modes
            .contains(termios::LocalModes::ICANON)
    }

    /// Stops the output of the line, as a Ctrl+S does where it is heeded.
    pub(crate) fn stop_output(&self) {
        let name = rustix::pty::ptsname(self.master(), Vec::new()).expect("it has a name");
        let slave = device::open_slave(&name);
        termios::tcflow(slave, Action::OOff).expect("it is a terminal");
    }

    /// Sets the line as a shell does while a job is stopped.
    pub(crate) fn cook(&self) {
        termios::tcsetattr(self.master(), OptionalActions::Now, &self.found)
            .expect("it is a terminal");
    }

    /// Asserts that the terminal is as it was found.
    #[track_caller]
    pub(crate) fn assert_given_back(&mut self) {
        self.read();
        let wrong: Vec<_> = self
            .modes()
            .into_iter()
            .filter(|(mode, is_set)| *is_set != matches!(mode.as_str(), "?25" | "8"))
            .collect();
        assert_eq!(wrong, [], "{}", self.transcript());
        assert_eq!(
            format!("{:?}", self.attributes()),
            format!("{:?}", self.found)
        );
    }

    /// Waits until something holds.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + DEADLINE;
        loop {
            self.read();
            if holds(self) {
                return;
            }
            assert!(
                Instant::now() < deadline,
                "waited for {what}: {}",
                self.transcript()
            );
            self.wait(Duration::from_millis(20));
        }
    }

    /// Reads for so long, whatever comes.
    pub(crate) fn listen(&mut self, time: Duration) {
        let end = Instant::now() + time;
        while Instant::now() < end {
            self.wait(end.saturating_duration_since(Instant::now()));
            self.read();
        }
    }

    /// Waits for the end of the program, reading on, and returns its status and how long it took.
    #[track_caller]
    pub(crate) fn wait_for_end(&mut self) -> (ExitStatus, Duration) {
        let begin = Instant::now();
        loop {
            self.read();
            if let Some(status) = self.child.try_wait().expect("it is our child") {
                self.read();
                return (status, begin.elapsed());
            }
            assert!(
                begin.elapsed() < DEADLINE,
                "it does not end: {}",
                self.transcript()
            );
            self.wait(Duration::from_millis(2));
        }
    }

    /// Waits for the end without reading: nobody looks at the terminal.
    pub(crate) fn wait_for_end_unread(&mut self) -> (ExitStatus, Duration) {
        let begin = Instant::now();
        while begin.elapsed() < DEADLINE {
            if let Some(status) = self.child.try_wait().expect("it is our child") {
                return (status, begin.elapsed());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        panic!("it does not end");
    }

    /// Returns the next thing that the shell reports.
    #[track_caller]
    pub(crate) fn report(&mut self) -> String {
        let Some(reports) = &mut self.reports else {
            panic!("no shell is above the program");
        };
        let mut report = Vec::new();
        while report.last() != Some(&b'\n') {
            assert!(
                device::is_readable(&*reports, DEADLINE),
                "the shell is silent"
            );
            let mut byte = [0];
            reports.read_exact(&mut byte).expect("the shell is there");
            report.extend(byte);
        }
        String::from_utf8_lossy(&report).trim_end().to_owned()
    }

    /// Says whether the program waits for something else than a processor.
    fn is_asleep(&self) -> bool {
        self.status("status", "State").starts_with('S')
    }

    /// Returns a number from a file of `/proc/PID`, such as `syscw` from `io`.
    pub(crate) fn count(&self, file: &str, field: &str) -> u64 {
        self.status(file, field).parse().expect("it is a number")
    }

    /// Returns what a file of `/proc/PID` says of a field.
    fn status(&self, file: &str, field: &str) -> String {
        let path = format!("/proc/{}/{file}", self.pid.as_raw_nonzero());
        let text = std::fs::read_to_string(path).expect("the process is there");
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(field))
            .expect("Linux counts it");
        line.trim_start_matches(':').trim().to_owned()
    }

    /// Waits until there is something to read, at most for so long.
    pub(crate) fn wait(&self, time: Duration) {
        match &self.master {
            Some(master) if device::is_readable(master, time) => {}
            // After the end of the program nothing is worth waiting for on the line.
            Some(_) | None => std::thread::sleep(time.min(Duration::from_millis(2))),
        }
    }

    /// Reads what is there.
    pub(crate) fn read(&mut self) {
        let mut bytes = [0; 1 << 16];
        while let Some(master) = &self.master {
            match rustix::io::read(master, &mut bytes) {
                Ok(length @ 1..) => {
                    self.screen.process(&bytes[..length]);
                    self.written.extend(&bytes[..length]);
                }
                _ => return,
            }
        }
    }

    fn attributes(&self) -> Termios {
        termios::tcgetattr(self.master()).expect("it is a terminal")
    }

    fn master(&self) -> &OwnedFd {
        self.master.as_ref().expect("the line is up")
    }

    fn transcript(&self) -> String {
        let tail = &self.written[self.written.len().saturating_sub(2000)..];
        let text = String::from_utf8_lossy(tail).replace('\x1b', "^");
        format!("{}\nwritten: {text}", self.screen.screen().contents())
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns bytes as text with ESC made visible.
pub(crate) fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\x1b', "^")
}
