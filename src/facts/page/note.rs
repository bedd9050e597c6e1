//! What is wrong with a file, as a page shows it.

use crate::document::Finding;

/// One finding, with the lines that were printed for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted {
    /// What was found.
    pub finding: Finding,
    /// Where it stands: the file, the line, the column.
    pub place: String,
    /// The line of the file. Finished for the eye.
    pub excerpt: Vec<String>,
    /// The diagnostic as it is printed in English: place, sentence, excerpt, hint. Finished for the eye.
    pub printed: Vec<String>,
    /// Id of the node that it concerns, where there is one.
    pub node: Option<String>,
}
