//! What is wrong with a file, as a page shows it.

use crate::document::Severity;
use crate::words::Fault;

/// One finding, with the lines that were printed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// How bad it is.
    pub severity: Severity,
    /// The line of the file, counted from one; none where it has no place.
    pub line: Option<usize>,
    /// Its kind.
    pub code: Fault,
    /// What is wrong, in one English sentence; clean of controls.
    pub message: String,
    /// What to do about it, in English.
    pub hint: Option<String>,
    /// Where it stands: the file, the line, the column.
    pub place: String,
    /// Where it lies in the roadmap; empty for the file as a whole.
    pub path: String,
    /// The line of the file. Finished for the eye.
    pub excerpt: Vec<String>,
    /// The diagnostic as it is printed in English: place, sentence, excerpt, hint. Finished for the eye.
    pub printed: Vec<String>,
    /// Id of the node that it concerns, where there is one.
    pub node: Option<String>,
}
