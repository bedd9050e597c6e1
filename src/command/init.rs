//! `masar init [FILE]`: a roadmap to start from.
//!
//! In: a path at which nothing is. Out: a commented roadmap at that path, whole or not at all.
//! Always holds: nothing that exists is overwritten, not even by somebody who was faster.
//! Deliberately not here: the format (`roadmap/README.md`).

use std::io::Write;
use std::path::Path;

use super::said::{Said, Writing};
use super::write_whole;
use crate::document::diagnostic::Reader;
use crate::document::fault::Phrase;
use crate::words::{self, Language};

/// The file that is written.
pub const STARTER: &str = include_str!("../../roadmap/starter.ron");

/// The name that it gets unless another is given.
pub const DEFAULT_NAME: &str = "roadmap.ron";

/// Writes the starter and says so on `out`, or on `err` why not; returns the exit status: 0 or 1.
///
/// The file is the work: that nobody could be told of it is no failure.
pub fn run(
    path: Option<&Path>,
    language: Language,
    (out, out_reader): (&mut impl Write, Reader),
    (err, err_reader): (&mut impl Write, Reader),
) -> u8 {
    let path = path.unwrap_or(Path::new(DEFAULT_NAME));
    let name = path.display().to_string();
    match write_whole::write(path, STARTER.as_bytes(), false) {
        Ok(()) => {
            let said = Said::Written { name: name.clone() }.say(language);
            let told = out_reader.message(language, &name, &said, None);
            drop(out.write_all(told.as_bytes()));
            0
        }
        Err(error) => {
            let [said, hint] =
                Said::why_unwritten(&error, Writing::Starter).map(|it| it.say(language));
            let said = words::labelled(words::grade(language, true), &said);
            let told = err_reader.message(language, &name, &said, Some(&hint));
            drop(err.write_all(told.as_bytes()));
            1
        }
    }
}
