//! `masar check FILE...`: what is wrong with roadmaps.
//!
//! In: files. Out: findings as text or JSON, and the status: 0 when there is no error, 1 when there
//! is one, 2 when a file cannot be read. Deliberately not here: what is an error (`document`,
//! `model`).

use std::io::{self, Write};
use std::path::PathBuf;

use serde_json::json;

use super::open;
use crate::document::Counts;
use crate::document::diagnostic::{self, Audience};
use crate::words::Language;

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people, in their language.
    Text(Audience, Language),
    /// For machines: one object, as `roadmap/README.md` describes it.
    Json,
}

/// Checks files and writes what was found; returns the exit status.
///
/// # Errors
/// When `out` cannot be written.
pub fn run(files: &[PathBuf], format: Format, out: &mut impl Write) -> io::Result<u8> {
    let mut counts = Counts::default();
    let mut unreadable = false;
    let mut objects = Vec::new();
    for opened in open::each(files) {
        let (findings, unlisted) = (&opened.findings, opened.unlisted);
        unreadable |= opened.is_unreadable;
        counts = counts.plus(Counts::of(findings).plus(unlisted));
        match format {
            Format::Text(reader, language) => {
                let (name, bytes, all) = (&opened.name, &opened.bytes, (&findings[..], unlisted));
                for line in diagnostic::report(name, bytes, all, reader, language) {
                    writeln!(out, "{line}")?;
                }
            }
            Format::Json => {
                let more = unlisted.finding(findings.last());
                let listed = findings.iter().chain(&more);
                objects.extend(listed.map(|finding| diagnostic::json(&opened.name, finding)));
            }
        }
    }
    match format {
        Format::Text(reader, language) => {
            let verdict = reader.line(&counts.verdict(files.len(), language));
            writeln!(out, "{verdict}")?;
        }
        Format::Json => {
            let Counts { errors, warnings } = counts;
            let summary = json!({ "files": files.len(), "errors": errors, "warnings": warnings });
            writeln!(
                out,
                "{:#}",
                json!({ "findings": objects, "summary": summary })
            )?;
        }
    }
    out.flush()?;
    Ok(match (unreadable, counts.errors) {
        (true, _) => 2,
        (false, 0) => 0,
        (false, _) => 1,
    })
}
