//! Lines in visual order on a terminal that would order them once more.
//!
//! In: a stream, and what writes on it. Out: the same bytes, on a terminal between two switches.
//! Always holds: nothing is added to a pipe or a file, and the terminal is switched back when the
//! writing fails. Deliberately not here: the screen of the explorer, which has its own (`session::modes`).

use std::io::{self, Write};

/// Takes lines as they are: BDSM explicit (ECMA-48, mode 8).
const EXPLICIT: &[u8] = b"\x1b[8l";
/// Orders lines by itself again, as shells expect it.
const IMPLICIT: &[u8] = b"\x1b[8h";

/// Writes lines in visual order; a terminal is asked to leave the order alone meanwhile.
///
/// # Errors
/// When `out` cannot be written.
pub(super) fn explicit<W: Write, R>(
    out: &mut W,
    is_terminal: bool,
    write: impl FnOnce(&mut W) -> io::Result<R>,
) -> io::Result<R> {
    if !is_terminal {
        return write(out);
    }
    out.write_all(EXPLICIT)?;
    let written = write(out);
    let restored = out.write_all(IMPLICIT).and_then(|()| out.flush());
    let written = written?;
    restored.map(|()| written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_switched_and_switched_back() {
        let mut out = Vec::new();
        let done = explicit(&mut out, true, |out| out.write_all(b"line\n").map(|()| 7));
        assert!(matches!(done, Ok(7)));
        assert_eq!(out, b"\x1b[8lline\n\x1b[8h");
        let mut out = Vec::new();
        let failed: io::Result<()> = explicit(&mut out, true, |out| {
            out.write_all(b"li")?;
            Err(io::ErrorKind::Other.into())
        });
        assert!(failed.is_err());
        assert_eq!(out, b"\x1b[8lli\x1b[8h");
    }

    #[test]
    fn a_pipe_gets_what_is_written() {
        let mut out = Vec::new();
        let done = explicit(&mut out, false, |out| out.write_all(b"line\n"));
        assert!(done.is_ok());
        assert_eq!(out, b"line\n");
    }
}
