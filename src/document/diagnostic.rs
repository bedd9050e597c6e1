//! Findings for people and for machines.
//!
//! In: findings with their places, the bytes of the file. Out: lines for a terminal or a log, or
//! JSON. Always holds: nothing from a file or its name can steer a terminal. Deliberately not
//! here: writing anything, exit codes (`command`).

mod excerpt;

use std::borrow::Cow;

use serde_json::{Value, json};

use super::{Finding, Place, Severity};
use crate::text::{Base, Options, Visual, printable, wrap};

/// The most findings of one file that are written as text.
const MOST_SHOWN: usize = 100;

/// The most code points of one sentence: it may quote a text of the file.
const LONGEST_SENTENCE: usize = 400;

/// A terminal that is narrower wraps by itself.
const NARROWEST: usize = 20;

/// What stands before a sentence that goes on.
const HANGING: &str = "    ";

/// Who will read the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// A terminal: Arabic stands in visual order and shape, carets stand under its cells, and no
    /// line is wider than the terminal.
    Terminal {
        /// Its width in cells; less than 20 counts as 20.
        columns: u16,
    },
    /// The screen of the program: as a terminal, but shaped and ordered as all its labels are.
    Screen {
        /// Its width in cells; less than 20 counts as 20.
        columns: u16,
        /// How its letters become cells. The base is from the left all the same.
        options: Options,
    },
    /// A pipe or a file: text stays logical, no caret where editors would reorder the line.
    Log,
}

impl Reader {
    /// Lays out a sentence that is mostly English: one line, or several with a hanging indent.
    fn lines(self, text: &str) -> Vec<String> {
        let text = short(text);
        let Some((columns, options)) = self.cells() else {
            return vec![text.into_owned()];
        };
        let line = Visual::new(&text, &options);
        if line.width() <= columns {
            return vec![line.to_string()];
        }
        let lines = wrap(&text, columns - HANGING.len(), &options);
        let indent = std::iter::once("").chain(std::iter::repeat(HANGING));
        indent
            .zip(lines)
            .map(|(indent, line)| format!("{indent}{line}"))
            .collect()
    }

    /// Returns the cells of a line and how they are made; none where text stays as it is.
    fn cells(self) -> Option<(usize, Options)> {
        let (columns, options) = match self {
            Self::Terminal { columns } => (columns, Options::default()),
            Self::Screen { columns, options } => (columns, options),
            Self::Log => return None,
        };
        let options = Options {
            base: Base::Ltr,
            ..options
        };
        Some((usize::from(columns).max(NARROWEST), options))
    }
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
}

impl Counts {
    /// Counts findings.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let errors = findings.iter().filter(|finding| finding.is_error()).count();
        Self {
            errors,
            warnings: findings.len() - errors,
        }
    }

    /// Returns both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            errors: self.errors + other.errors,
            warnings: self.warnings + other.warnings,
        }
    }

    /// Returns the last line: "2 errors, 1 warning in 1 file".
    #[must_use]
    pub fn summary(self, files: usize) -> String {
        let count = |count: usize, one: &str| match count {
            1 => format!("1 {one}"),
            count => format!("{count} {one}s"),
        };
        let files = count(files, "file");
        match (self.errors, self.warnings) {
            (0, 0) => format!("no findings in {files}"),
            (errors, 0) => format!("{} in {files}", count(errors, "error")),
            (0, warnings) => format!("{} in {files}", count(warnings, "warning")),
            (errors, warnings) => format!(
                "{}, {} in {files}",
                count(errors, "error"),
                count(warnings, "warning")
            ),
        }
    }
}

/// Writes findings for people: the place, a sentence, the line of the file, a hint.
#[must_use]
pub fn lines(file: &str, bytes: &[u8], findings: &[Finding], reader: Reader) -> Vec<String> {
    let mut lines = Vec::new();
    for finding in findings.iter().take(MOST_SHOWN) {
        let place = match finding.place {
            Some(place) => format!("{file}:{}:{}", place.line, place.column),
            None => file.to_owned(),
        };
        let severity = severity(finding.severity);
        lines.extend(reader.lines(&format!("{place}: {severity}: {}", finding.message)));
        match finding.place {
            Some(place) => {
                let path = finding.path.to_string();
                lines.extend(excerpt::lines(bytes, place, &path, reader));
            }
            None if finding.path.is_root() => {}
            None => lines.extend(reader.lines(&format!("      | {}", finding.path))),
        }
        if let Some(hint) = &finding.hint {
            lines.extend(reader.lines(&format!("hint: {hint}")));
        }
    }
    if let Some(more) = findings
        .len()
        .checked_sub(MOST_SHOWN)
        .filter(|more| *more > 0)
    {
        lines.extend(reader.lines(&format!("{file}: and {more} more")));
    }
    lines
}

/// Returns the line of the file that a finding points at, with its caret; nothing where it has no
/// place.
#[must_use]
pub fn excerpt(bytes: &[u8], finding: &Finding, reader: Reader) -> Vec<String> {
    let place = finding.place;
    place.map_or_else(Vec::new, |place| excerpt::lines(bytes, place, "", reader))
}

/// Returns one finding as `roadmap/README.md` describes it.
#[must_use]
pub fn json(file: &str, finding: &Finding) -> Value {
    let Finding {
        severity: grade,
        code,
        path,
        place,
        message,
        hint,
    } = finding;
    let end = |place: Place| json!({ "line": place.end_line, "column": place.end_column });
    json!({
        "file": printable(file),
        "severity": severity(*grade),
        "code": code.code(),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
        "end": place.map(end),
        "path": printable(&path.to_string()),
        "message": short(message),
        "hint": hint.as_deref().map(short),
    })
}

/// Makes a sentence printable, and cuts it where it quotes half of the file.
fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST_SENTENCE) {
        Some((end, _)) => {
            let start = text.get(..end).unwrap_or_default();
            Cow::Owned(format!("{}\u{2026}", printable(start)))
        }
        None => printable(text),
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
