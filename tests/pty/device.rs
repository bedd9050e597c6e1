//! A pseudo-terminal as a pair of descriptors.

use std::ffi::{CStr, OsStr};
use std::fs::{File, OpenOptions};
use std::num::NonZero;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::OFlags;
use rustix::pty::OpenptFlags;
use rustix::termios::{self, Winsize};

/// Opens a new pair: the terminal's end, which never blocks, and the program's.
pub(crate) fn open() -> (OwnedFd, File) {
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
    let master = rustix::pty::openpt(flags).expect("there are pseudo-terminals");
    rustix::pty::grantpt(&master).expect("it is ours");
    rustix::pty::unlockpt(&master).expect("it is ours");
    rustix::io::ioctl_fionbio(&master, true).expect("it can be polled");
    let name = rustix::pty::ptsname(&master, Vec::new()).expect("it has a name");
    let slave = open_slave(&name);
    (master, slave)
}

/// Opens the program's end without making it the terminal of our session.
pub(crate) fn open_slave(name: &CStr) -> File {
    let flags = i32::try_from(OFlags::NOCTTY.bits()).expect("a small number");
    OpenOptions::new()
        .read(true)
        .write(true)
        .custom_flags(flags)
        .open(Path::new(OsStr::from_bytes(name.to_bytes())))
        .expect("it is ours")
}

/// Makes the window so large, in cells.
pub(crate) fn set_size(master: &OwnedFd, columns: u16, rows: u16) {
    let size = Winsize {
        ws_row: rows,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    termios::tcsetwinsize(master, size).expect("it is a terminal");
}

/// Returns whether there is something to read before the time is over.
pub(crate) fn is_readable(descriptor: impl AsFd, time: Duration) -> bool {
    let timeout = Timespec::try_from(time).ok();
    let mut waiting = [PollFd::new(&descriptor, PollFlags::IN)];
    let _ = rustix::event::poll(&mut waiting, timeout.as_ref());
    waiting[0].revents().contains(PollFlags::IN)
}

/// Returns the number in the form that the screen of the tests wants.
pub(crate) fn at_least_one(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap_or(NonZero::<u16>::MIN)
}
