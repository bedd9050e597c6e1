//! Output to a reader who may leave.
//!
//! Always holds: whoever closes the output wants no more, and the work ends with a status of its
//! own.

use std::io::{self, Write};

/// An output whose reader may leave: what nobody reads any more counts as written.
pub(super) struct IgnoreClosedPipe<W>(pub(super) W);

impl<W: Write> Write for IgnoreClosedPipe<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        unless_closed(self.0.write(bytes), bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        unless_closed(self.0.flush(), ())
    }
}

fn unless_closed<T>(done: io::Result<T>, all: T) -> io::Result<T> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(all),
        done => done,
    }
}
