//! What was noticed while the tree was read, and what is left out of it.
//!
//! In: nodes and sentences, in any order and possibly more than once. Out: one note for a node and a
//! missing field.
//! Always holds: at most [`MOST`] errors are kept and as many warnings, the rest is counted; the work
//! is bounded by [`Notes::visit`]. Deliberately not here: lines, columns and paths (`place`).

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use super::failure::Failure;
use super::tree::Id;
use crate::document::fault::Value;
use crate::document::{Counts, Hint, MOST, Severity, nearest};

/// More fields than these are not listed in a hint.
const MOST_LISTED: usize = 12;

/// Everything noticed so far. Shared by all who read the tree, hence the cells.
#[derive(Debug, Default)]
pub(super) struct Notes {
    kept: RefCell<Vec<Failure>>,
    // How many of them are errors.
    errors: Cell<usize>,
    unlisted: Cell<Counts>,
    noted: RefCell<HashSet<(Id, &'static str)>>,
    left_out: RefCell<HashSet<Id>>,
    is_cut: Cell<bool>,
    visits: Cell<usize>,
    stand_ins: RefCell<Vec<&'static str>>,
}

impl Notes {
    /// Starts with nothing, and leave to visit each of so many nodes a few times.
    pub(super) fn new(nodes: usize) -> Self {
        Self {
            visits: Cell::new(nodes.saturating_mul(40).saturating_add(200_000)),
            ..Self::default()
        }
    }

    /// Counts one visit of a node; fails when there were too many.
    pub(super) fn visit(&self) -> Result<(), Failure> {
        match self.visits.get().checked_sub(1) {
            Some(left) => {
                self.visits.set(left);
                Ok(())
            }
            None => Err(Failure::new(Value::TooMuch)),
        }
    }

    /// Says whether nothing was noticed.
    pub(super) fn is_empty(&self) -> bool {
        self.noted.borrow().is_empty() && !self.is_cut.get()
    }

    /// Says whether a node was left out.
    pub(super) fn is_left_out(&self, node: Id) -> bool {
        self.is_cut.get() && self.left_out.borrow().contains(&node)
    }

    /// Leaves a node out from now on.
    pub(super) fn leave_out(&self, node: Id) {
        self.is_cut.set(true);
        self.left_out.borrow_mut().insert(node);
    }

    /// Has a field of the roadmap itself replaced by a stand-in from now on.
    pub(super) fn stand_in(&self, field: &'static str) {
        self.stand_ins.borrow_mut().push(field);
    }

    /// Returns the field of the roadmap that a stand-in replaces: the `nth` of them.
    pub(super) fn nth_stand_in(&self, nth: usize) -> Option<&'static str> {
        self.stand_ins.borrow().get(nth).copied()
    }

    /// Notes what was changed in a text.
    pub(super) fn changed(&self, node: Id, wrong: Value) {
        let mut change = Failure::new(wrong);
        change.severity = Severity::Warning;
        self.keep(node, change);
    }

    /// Notes a field that does not exist, and leaves it out.
    pub(super) fn unknown(&self, field: Id, name: &str, known: &[&'static str]) {
        self.leave_out(field);
        if self.is_full(Severity::Error) {
            self.count(Severity::Error);
            return;
        }
        let hint = match nearest(name, known.iter().copied()) {
            Some(name) => Some(Hint::MeantName {
                name: name.to_owned(),
            }),
            None if known.len() <= MOST_LISTED => Some(Hint::Fields {
                names: known.into(),
            }),
            None => None,
        };
        let name = name.to_owned();
        self.keep(field, Failure::new(Value::UnknownField { name }).hint(hint));
    }

    /// Notes a field that was given before, and leaves it out.
    pub(super) fn repeated(&self, field: Id, name: &str) {
        self.leave_out(field);
        let name = name.to_owned();
        self.keep(field, Failure::new(Value::FieldTwice { name }));
    }

    /// Keeps the first note of a node on each thing that it is about: of its own node, or else of `node`.
    pub(super) fn keep(&self, node: Id, note: Failure) {
        let note = note.at(node);
        let about = match note.fault {
            Value::MissingField { name } => name,
            Value::TextTooLong => "length",
            Value::TooManyMarks => "marks",
            _ => "",
        };
        let node = note.node.unwrap_or(node);
        if !self.noted.borrow_mut().insert((node, about)) {
            return;
        }
        if self.is_full(note.severity) {
            self.count(note.severity);
            return;
        }
        if note.severity == Severity::Error {
            self.errors.set(self.errors.get() + 1);
        }
        self.kept.borrow_mut().push(note);
    }

    /// Says whether no more notes of a severity are kept.
    fn is_full(&self, severity: Severity) -> bool {
        let errors = self.errors.get();
        MOST <= match severity {
            Severity::Error => errors,
            Severity::Warning => self.kept.borrow().len() - errors,
        }
    }

    /// Counts a note that is not kept.
    fn count(&self, severity: Severity) {
        let mut unlisted = self.unlisted.get();
        unlisted.count(severity);
        self.unlisted.set(unlisted);
    }

    /// Returns the notes, the number of those that were not kept, and what was left out.
    pub(super) fn finish(self) -> (Vec<Failure>, Counts, HashSet<Id>) {
        (
            self.kept.into_inner(),
            self.unlisted.get(),
            self.left_out.into_inner(),
        )
    }
}
