//! `masar check FILE...`: what is wrong with roadmaps.
//!
//! In: files. Out: findings as text or JSON, and the status: 0 when there is no error, 1 when there
//! is one, 2 when a file cannot be read. Deliberately not here: what is an error (`document`,
//! `model`).

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::PathBuf;

use serde_json::json;

use super::open;
use super::source::Unreadable;
use crate::document::diagnostic::{self, Reader};
use crate::document::{Counts, Finding};
use crate::words::Language;

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people, in their language.
    Text(Reader, Language),
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
        let checked = checked(opened);
        unreadable |= checked.unreadable;
        let Checked {
            name,
            bytes,
            findings,
            unlisted,
            unreadable: _,
        } = checked;
        counts = counts.plus(Counts::of(&findings).plus(unlisted));
        match format {
            Format::Text(reader, language) => {
                for line in diagnostic::told(&name, &bytes, (&findings, unlisted), reader, language)
                {
                    writeln!(out, "{line}")?;
                }
            }
            Format::Json => {
                let more = unlisted.finding(findings.last());
                let listed = findings.iter().chain(&more);
                objects.extend(listed.map(|finding| diagnostic::json(&name, finding)));
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

/// A file and what was found in it.
struct Checked {
    name: String,
    bytes: Cow<'static, [u8]>,
    findings: Vec<Finding>,
    unlisted: Counts,
    unreadable: bool,
}

fn checked(opened: Result<open::Opened, Unreadable>) -> Checked {
    match opened {
        Ok(open::Opened {
            roadmap: _,
            findings,
            unlisted,
            nodes: _,
            name,
            bytes,
        }) => Checked {
            name,
            bytes,
            findings,
            unlisted,
            unreadable: false,
        },
        Err(error) => Checked {
            name: error.name.clone(),
            bytes: Cow::default(),
            findings: vec![open::unreadable(error)],
            unlisted: Counts::default(),
            unreadable: true,
        },
    }
}
