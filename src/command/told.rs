//! What is said to people beside the work, and output to a reader who may leave.
//!
//! In: finished lines, or what writes them. Out: the same on standard error, or on the output.
//! Always holds: a message that cannot be written stops no work and changes no status; whoever
//! closes the output wants no more, and the work ends with a status of its own. Deliberately not
//! here: the words.

use std::io::{self, Write};

/// Says a sentence of the program itself on standard error, as it is. What is wrong with a file or with
/// the settings goes by `sent::tell`: it quotes text that a terminal may have to be sent in its own way.
pub(super) fn say(words: &str) {
    drop(io::stderr().write_all(words.as_bytes()));
}

/// An output whose reader may leave: what nobody reads any more counts as written.
pub(super) struct Patient<W>(pub(super) W);

impl<W: Write> Write for Patient<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        unless_left(self.0.write(bytes), bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        unless_left(self.0.flush(), ())
    }
}

fn unless_left<T>(done: io::Result<T>, all: T) -> io::Result<T> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(all),
        done => done,
    }
}
