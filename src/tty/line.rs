//! The line to the terminal: a descriptor of our own that never blocks.
//!
//! Comes in: bytes to write, attributes to set. Goes out: bytes that were typed. Always holds:
//! reading and writing return at once, and only the waiting functions wait. Standard input plays
//! no part, so a roadmap may come through it. It does not know what the bytes mean.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::BorrowedFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::termios::{self, Action, OptionalActions, QueueSelector, SpecialCodeIndex, Termios};

/// What a window is taken for that does not say its size.
const UNKNOWN_SIZE: Size = Size::new(80, 24);

/// The terminal behind standard output, opened anew.
///
/// A description of our own can be made non-blocking without the shell noticing, which shares
/// the other ones with us.
#[derive(Debug)]
pub(super) struct TerminalLine {
    file: File,
}

/// What a read has brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Read {
    /// So many bytes.
    Bytes(usize),
    /// Nothing is there now.
    Nothing,
    /// Nothing will ever be there.
    Closed,
}

/// What there is to do after waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ready {
    /// The line has bytes, or is closed.
    pub(super) line: bool,
    /// The other descriptor has bytes.
    pub(super) other: bool,
}

impl TerminalLine {
    /// Opens the terminal behind standard output, or else the controlling one.
    ///
    /// # Errors
    ///
    /// When there is no such terminal, or it may not be opened.
    pub(super) fn open() -> io::Result<Self> {
        let open = |path: &Path| {
            let flags = OFlags::NOCTTY | OFlags::NONBLOCK;
            let flags = i32::try_from(flags.bits()).unwrap_or_default();
            OpenOptions::new()
                .read(true)
                .write(true)
                .custom_flags(flags)
                .open(path)
        };
        // The name fails in some containers, and the device belongs to another user after su.
        let file = termios::ttyname(io::stdout(), Vec::new())
            .map_err(io::Error::from)
            .and_then(|name| open(Path::new(std::ffi::OsStr::from_bytes(name.as_bytes()))))
            .or_else(|_| open(Path::new("/dev/tty")))?;
        Ok(Self { file })
    }

    /// Returns the size of the window in cells, both sides at least 1.
    pub(super) fn size(&self) -> Size {
        termios::tcgetwinsize(&self.file)
            .ok()
            .filter(|size| size.ws_col > 0 && size.ws_row > 0)
            .map_or(UNKNOWN_SIZE, |size| Size::new(size.ws_col, size.ws_row))
    }

    /// Returns whether the terminal is ours to change: nobody was put before us.
    ///
    /// A line without job control is ours. Touching it from the background would stop us.
    pub(super) fn is_ours(&self) -> bool {
        termios::tcgetpgrp(&self.file).map_or(true, |group| group == rustix::process::getpgrp())
    }

    /// Returns when the terminal is ours: a job in the background is stopped until then.
    ///
    /// # Errors
    ///
    /// When the line is closed, or no shell could ever bring the program to the front.
    pub(super) fn wait_in_background(&self) -> io::Result<()> {
        // POSIX 11.1.4: the system stops who touches the terminal from the background. Better
        // here, where nothing is locked and no signal is caught, than later.
        self.set_attributes(&self.attributes()?)
    }

    /// Returns the attributes of the line.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub(super) fn attributes(&self) -> io::Result<Termios> {
        Ok(termios::tcgetattr(&self.file)?)
    }

    /// Sets the attributes of the line at once, whatever output is still on its way.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub(super) fn set_attributes(&self, attributes: &Termios) -> io::Result<()> {
        Ok(termios::tcsetattr(
            &self.file,
            OptionalActions::Now,
            attributes,
        )?)
    }

    /// Throws away the output that nobody has taken, and starts output if somebody stopped it.
    pub(super) fn revive(&self) {
        let _ = termios::tcflush(&self.file, QueueSelector::OFlush);
        let _ = termios::tcflow(&self.file, Action::OOn);
    }

    /// Reads what is there.
    pub(super) fn read(&self, bytes: &mut [u8]) -> Read {
        loop {
            return match rustix::io::read(&self.file, &mut *bytes) {
                Ok(0) => Read::Closed,
                Ok(length) => Read::Bytes(length),
                Err(Errno::AGAIN) => Read::Nothing,
                Err(Errno::INTR) => continue,
                Err(_) => Read::Closed,
            };
        }
    }

    /// Writes as much as the line takes and returns what is left.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub(super) fn write<'a>(&self, bytes: &'a [u8]) -> io::Result<&'a [u8]> {
        loop {
            return match rustix::io::write(&self.file, bytes) {
                Ok(length) => Ok(bytes.get(length..).unwrap_or_default()),
                Err(Errno::AGAIN) => Ok(bytes),
                Err(Errno::INTR) => continue,
                Err(error) => Err(error.into()),
            };
        }
    }

    /// Writes all of it unless the line takes too little of it in that time.
    ///
    /// # Errors
    ///
    /// When the line is closed, or `TimedOut`.
    pub(super) fn write_within(&self, bytes: &[u8], limit: Duration) -> io::Result<()> {
        let deadline = Instant::now() + limit;
        let mut rest = self.write(bytes)?;
        while !rest.is_empty() {
            if !self.wait_to_write(Some(deadline))? {
                return Err(io::ErrorKind::TimedOut.into());
            }
            rest = self.write(rest)?;
        }
        Ok(())
    }

    /// Waits until the line takes bytes; returns whether it does before the deadline.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub(super) fn wait_to_write(&self, deadline: Option<Instant>) -> io::Result<bool> {
        let mut waiting = [PollFd::new(&self.file, PollFlags::OUT)];
        let [flags] = poll(&mut waiting, deadline);
        if flags.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        Ok(flags.contains(PollFlags::OUT))
    }

    /// Waits until there is something to read; returns whether there is before the deadline.
    pub(super) fn wait_for_bytes(&self, deadline: Instant) -> bool {
        let mut waiting = [PollFd::new(&self.file, PollFlags::IN)];
        let [flags] = poll(&mut waiting, Some(deadline));
        !flags.is_empty()
    }

    /// Waits until there is something to read here or there, or until the deadline.
    pub(super) fn wait_to_read(&self, other: BorrowedFd<'_>, deadline: Option<Instant>) -> Ready {
        let mut waiting = [
            PollFd::new(&self.file, PollFlags::IN),
            PollFd::from_borrowed_fd(other, PollFlags::IN),
        ];
        let [line, other] = poll(&mut waiting, deadline);
        Ready {
            line: !line.is_empty(),
            other: other.contains(PollFlags::IN),
        }
    }
}

/// Returns the attributes of a line on which bytes pass unchanged and one by one.
pub(super) fn raw(attributes: &Termios) -> Termios {
    let mut raw = attributes.clone();
    raw.make_raw();
    // Otherwise a read of an empty line could look like the end of it.
    raw.special_codes[SpecialCodeIndex::VMIN] = 1;
    raw.special_codes[SpecialCodeIndex::VTIME] = 0;
    raw
}

/// Polls until the deadline, through interruptions, and returns what has happened where.
fn poll<const N: usize>(
    waiting: &mut [PollFd<'_>; N],
    deadline: Option<Instant>,
) -> [PollFlags; N] {
    loop {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        let timeout = left.and_then(|left| Timespec::try_from(left).ok());
        match rustix::event::poll(waiting, timeout.as_ref()) {
            Err(Errno::INTR) => {}
            Ok(_) => return std::array::from_fn(|index| waiting[index].revents()),
            // Reading or writing will say what is wrong with the descriptor.
            Err(_) => return [PollFlags::ERR; N],
        }
    }
}
