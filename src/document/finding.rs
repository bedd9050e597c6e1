//! Findings: what is wrong with a file, where, and what to do about it.
//!
//! In: whoever notices something, with its path. Out: data that is printed for people
//! (`diagnostic`), written for machines, or shown on the screen. Always holds: `message` is one
//! sentence without a full stop, its kind has an Arabic one (`words`). Deliberately not here: the
//! text of the file.

use super::Path;
use crate::words::Fault;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Something is wrong and was left out, or cannot be true.
    Error,
    /// Something is odd, and shown all the same.
    Warning,
}

/// A stretch of a file.
///
/// Lines and columns count from one, columns in code points; a byte-order mark has no column.
/// The end is the column after the last code point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The line of the first code point.
    pub line: usize,
    /// The column of the first code point.
    pub column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The column of the end.
    pub end_column: usize,
    /// The byte, counted from zero at the beginning of the file.
    pub offset: usize,
}

/// Something wrong or odd in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Its kind.
    pub code: Fault,
    /// Where it lies in the roadmap.
    pub path: Path,
    /// Where it stands in the text; `locate` fills it in.
    pub place: Option<Place>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Finding {
    /// Makes an error without place and hint.
    #[must_use]
    pub fn error(code: Fault, path: Path, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            path,
            place: None,
            message: message.into(),
            hint: None,
        }
    }

    /// Makes a warning without place and hint.
    #[must_use]
    pub fn warning(code: Fault, path: Path, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, path, message)
        }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says whether it is an error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        match self.severity {
            Severity::Error => true,
            Severity::Warning => false,
        }
    }
}
