//! A roadmap as RON again.
//!
//! In: plain data. Out: a file of it, as somebody would write it: one field a line, and none that
//! says nothing. Always holds: what is read of it is the same data. Deliberately not here: comments
//! and layout of a file that was read before, which data does not have.

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

use super::Document;

/// Writes a roadmap.
///
/// # Errors
/// None that is known: RON can say whatever these types hold.
pub fn write(roadmap: &Document) -> Result<String, ron::Error> {
    let pretty = PrettyConfig::new()
        .new_line("\n")
        .indentor("  ")
        // Or it would write the marks of Arabic as numbers.
        .escape_strings(false);
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    Ok(options.to_string_pretty(roadmap, pretty)? + "\n")
}
