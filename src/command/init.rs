//! `masar init [FILE]`: a roadmap to start from.
//!
//! In: a path at which nothing is, or `-`. Out: a plan of one page in the language of its reader, or an
//! example of everything that a plan can say, at that path, whole or not at all; or on standard output.
//! Always holds: nothing that exists is overwritten, not even by somebody who was faster.
//! Deliberately not here: the format (`roadmap/README.md`).

use std::io::Write;
use std::path::Path;

use super::messages::{Message, Writing};
use super::write_whole;
use crate::document::diagnostic::Audience;
use crate::document::fault::Phrase;
use crate::words::{self, Language};

/// An example of everything that a plan can say, in both languages.
pub const FULL: &str = include_str!("../../roadmap/starter-full.ron");

/// Returns a plan of one page.
pub fn page(language: Language) -> &'static str {
    language.choose(
        include_str!("../../roadmap/starter.en.ron"),
        include_str!("../../roadmap/starter.ar.ron"),
    )
}

/// The name that it gets unless another is given.
pub const DEFAULT_NAME: &str = "roadmap.ron";

/// Writes what there is to start from and says so on `out`, or on `err` why not; returns the exit status:
/// 0 or 1.
///
/// The file is the work: that nobody could be told of it is no failure.
pub fn run(
    path: Option<&Path>,
    starter: &str,
    language: Language,
    (out, out_reader): (&mut impl Write, Audience),
    (err, err_reader): (&mut impl Write, Audience),
) -> u8 {
    let path = path.unwrap_or(Path::new(DEFAULT_NAME));
    let name = path.display().to_string();
    match write_whole::write(path, starter.as_bytes(), false) {
        Ok(()) => {
            let said = Message::Written { name: name.clone() }.say(language);
            let told = out_reader.message(language, &name, &said, None);
            drop(out.write_all(told.as_bytes()));
            0
        }
        Err(error) => {
            let [said, hint] =
                Message::why_unwritten(&error, Writing::Starter).map(|it| it.say(language));
            let said = words::labelled(words::grade(language, true), &said);
            let told = err_reader.message(language, &name, &said, Some(&hint));
            drop(err.write_all(told.as_bytes()));
            1
        }
    }
}
