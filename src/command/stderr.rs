//! What the program says of itself beside the work, on standard error.
//!
//! Always holds: a message that cannot be written stops no work and changes no status. Deliberately
//! not here: what is wrong with a file or with the settings (`terminal_lines`): that quotes text
//! which a terminal may have to be sent in its own way.

use std::io::{self, Write};

/// Says a sentence of the program itself, as it is.
pub(super) fn say(words: &str) {
    drop(io::stderr().write_all(words.as_bytes()));
}
