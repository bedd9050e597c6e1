//! What is wrong with a file, as a page shows it.

use crate::document::Severity;

/// One finding, with the lines that were printed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// How bad it is.
    pub severity: Severity,
    /// The line of the file, counted from one; none where it has no place.
    pub line: Option<usize>,
    /// What is wrong, in one sentence; clean of controls.
    pub message: String,
    /// The diagnostic as it is printed: place, sentence, excerpt, hint. Finished for the eye.
    pub printed: Vec<String>,
    /// Id of the node that it concerns, where there is one.
    pub node: Option<String>,
}
