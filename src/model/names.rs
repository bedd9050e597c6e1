//! Every id of a file, what it names, and which are used twice.

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;

use crate::document::fault::Plan;
use crate::document::{self, Finding, IdKind, Trail, Visit, Wanted, nearest};

/// The ids of a file.
pub(super) struct IdNames<'a> {
    by_id: HashMap<&'a str, IdKind>,
    // In the order of the file, so that of two equally near ids the first is suggested.
    in_order: Vec<(&'a str, IdKind)>,
    patience: usize,
}

/// How many ids are compared in all with ids that name nothing. A slip or two in a large file,
/// and every slip in a small one, get their hint; a file of nothing but slips stays linear.
const PATIENCE: usize = 500_000;

impl<'a> IdNames<'a> {
    /// Collects every id; of two alike the first one stands, the second is a finding.
    pub(super) fn collect(document: &'a document::Document, findings: &mut Vec<Finding>) -> Self {
        let names = Self {
            by_id: HashMap::new(),
            in_order: Vec::new(),
            patience: PATIENCE,
        };
        let mut collector = Collector { names, findings };
        document.visit(&mut collector);
        collector.names
    }

    /// Returns what an id names.
    pub(super) fn get(&self, id: &str) -> Option<IdKind> {
        self.by_id.get(id).copied()
    }

    /// Returns the id that was probably meant; none when patience is at an end.
    pub(super) fn nearest(&mut self, id: &str, wanted: Wanted) -> Option<&'a str> {
        self.patience = self.patience.checked_sub(self.in_order.len())?;
        let fitting = self.in_order.iter();
        let fitting = fitting.filter(|(_, named)| wanted.accepts(*named));
        nearest(id, fitting.map(|(id, _)| *id))
    }
}

struct Collector<'a, 'f> {
    names: IdNames<'a>,
    findings: &'f mut Vec<Finding>,
}

impl<'a> Visit<'a> for Collector<'a, '_> {
    fn id(&mut self, at: &Trail<'_>, id: &'a str, named: IdKind) {
        if id.is_empty()
            || id.contains(|letter: char| letter.is_whitespace() || ":#".contains(letter))
        {
            let id = id.to_owned();
            let fault = if id.is_empty() {
                Plan::EmptyId
            } else {
                Plan::BadId { id }
            };
            self.findings.push(Finding::error(fault, at.path()));
        }
        match self.names.by_id.entry(id) {
            Entry::Occupied(first) => {
                let (id, first) = (id.to_owned(), *first.get());
                let fault = Plan::DuplicateId { id, first };
                self.findings.push(Finding::error(fault, at.path()));
            }
            Entry::Vacant(free) => {
                free.insert(named);
                self.names.in_order.push((id, named));
            }
        }
    }
}
