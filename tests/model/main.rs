//! The model: what is found wrong, the laws of the tree, what counts as evidence, and its cost.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod address_law;
mod addresses;
mod below;
mod chains;
mod cost;
mod evidence;
mod findings;
mod gaps;
mod laws;
mod page_lists;
mod refused;
mod slip;
#[path = "../fixtures/strict.rs"]
mod strict;

use masar::document::Finding;
use masar::model::Roadmap;

/// Builds a roadmap from some fields, right but for them.
fn build(fields: &str) -> (Roadmap, Vec<Finding>) {
    let start = "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"),";
    Roadmap::build(strict::parse(&format!("{start}\n{fields}\n)")).unwrap())
}

/// Writes a project with some fields.
fn project(id: &str, fields: &str) -> String {
    format!("(id: \"{id}\", kind: project, title: (en: \"{id}\"), {fields}),")
}
