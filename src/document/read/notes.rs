//! What was noticed while the tree was read, and what is left out of it.
//!
//! In: nodes and sentences, in any order and possibly more than once. Out: one note for a node and a
//! missing field.
//! Always holds: at most [`MOST`] errors are kept and as many warnings, the rest is counted; the work
//! is bounded by [`Notes::visit`]. Deliberately not here: lines, columns and paths (`place`).

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::ops::Range;

use super::failure::{Details, Failure};
use super::tree::Id;
use crate::document::fault::Value;
use crate::document::{Fault, Hint, MOST, Severity, Unlisted, nearest};

/// More fields than these are not listed in a hint.
const MOST_LISTED: usize = 12;

/// Something noticed at a node.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) node: Id,
    /// The bytes in the node's source, when only a part of it is meant.
    pub(super) part: Option<Range<usize>>,
    pub(super) severity: Severity,
    pub(super) fault: Fault,
    pub(super) hint: Option<Hint>,
}

/// Everything noticed so far. Shared by all who read the tree, hence the cells.
#[derive(Debug)]
pub(super) struct Notes {
    kept: RefCell<Vec<Note>>,
    // How many of them are errors.
    errors: Cell<usize>,
    unlisted: Cell<Unlisted>,
    noted: RefCell<HashSet<(Id, &'static str)>>,
    left_out: RefCell<HashSet<Id>>,
    complete: Cell<bool>,
    visits: Cell<usize>,
    stand_ins: RefCell<Vec<&'static str>>,
}

impl Notes {
    /// Starts with nothing, and leave to visit each of so many nodes a few times.
    pub(super) fn new(nodes: usize) -> Self {
        Self {
            kept: RefCell::default(),
            errors: Cell::new(0),
            unlisted: Cell::default(),
            noted: RefCell::default(),
            left_out: RefCell::default(),
            complete: Cell::new(true),
            stand_ins: RefCell::default(),
            visits: Cell::new(nodes.saturating_mul(40).saturating_add(200_000)),
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
        self.noted.borrow().is_empty() && self.complete.get()
    }

    /// Says whether a node was left out.
    pub(super) fn is_left_out(&self, node: Id) -> bool {
        !self.complete.get() && self.left_out.borrow().contains(&node)
    }

    /// Leaves a node out from now on.
    pub(super) fn leave_out(&self, node: Id) {
        self.complete.set(false);
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
        let about = match wrong {
            Value::TextTooLong => "length",
            Value::TooManyMarks => "marks",
            _ => "",
        };
        self.keep_about(about, warning(node, wrong));
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
        self.error(field, Value::UnknownField { name }, hint);
    }

    /// Notes a field that was given before, and leaves it out.
    pub(super) fn repeated(&self, field: Id, name: &str) {
        self.leave_out(field);
        let name = name.to_owned();
        self.error(field, Value::FieldTwice { name }, None);
    }

    /// Notes a failure at its node, or else at `node`.
    pub(super) fn failed(&self, node: Id, failure: Details) {
        let about = match failure.fault {
            Value::MissingField { name } => name,
            _ => "",
        };
        let note = Note {
            node: failure.node.unwrap_or(node),
            part: failure.part.map(|(offset, length)| offset..offset + length),
            severity: Severity::Error,
            fault: failure.fault.into(),
            hint: failure.hint,
        };
        self.keep_about(about, note);
    }

    /// Notes an error.
    pub(super) fn error(&self, node: Id, fault: Value, hint: Option<Hint>) {
        let note = Note {
            severity: Severity::Error,
            hint,
            ..warning(node, fault)
        };
        self.keep_about("", note);
    }

    /// Keeps the first note of a node on each thing that it is about.
    fn keep_about(&self, about: &'static str, note: Note) {
        if !self.noted.borrow_mut().insert((note.node, about)) {
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
    pub(super) fn finish(self) -> (Vec<Note>, Unlisted, HashSet<Id>) {
        (
            self.kept.into_inner(),
            self.unlisted.get(),
            self.left_out.into_inner(),
        )
    }
}

fn warning(node: Id, fault: Value) -> Note {
    Note {
        node,
        part: None,
        severity: Severity::Warning,
        fault: fault.into(),
        hint: None,
    }
}
