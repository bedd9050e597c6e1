//! Going on after a failure: the smallest bad thing is left out, the rest is kept.
//!
//! In: a tree, and the items that were taken out of it. Out: the roadmap without what is wrong, each
//! wrong thing noted once. Always holds: what is left out is a field or an element of a list; one that
//! must be there takes with it the entry that cannot do without. Lists are settled from the outermost
//! inwards, each entry by itself, so that a file of bad entries costs about its depth times its size;
//! items are settled when all around them is. Deliberately not here: what a value ought to look like
//! (the types say it, `shape` checks it).

use std::cell::RefCell;
use std::collections::HashMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use thin_vec::ThinVec;

use super::failure::{Failure, FailureStep};
use super::items::Items;
use super::language;
use super::notes::Notes;
use super::shape::NodeDeserializer;
use super::tree::{Id, Kind, SyntaxTree};
use crate::document::fault::Value;
use crate::document::{self, Document, Item, Language, nearest};
use crate::time::When;

/// After so many bad elements of plain values the whole list is left out.
const MOST_BAD_ELEMENTS: usize = 8;

/// Reads the roadmap, as much of it as there is.
pub(super) fn roadmap(tree: &SyntaxTree<'_>, notes: &Notes, items: Items) -> Option<Document> {
    let recovery = Recovery {
        tree,
        notes,
        language: language::of(tree).unwrap_or(Language::En),
        bad_elements: RefCell::default(),
        items: RefCell::new(items),
    };
    recovery.roadmap()
}

struct Recovery<'t, 'a> {
    tree: &'t SyntaxTree<'a>,
    notes: &'t Notes,
    language: Language,
    bad_elements: RefCell<HashMap<Id, usize>>,
    items: RefCell<Items>,
}

impl<'t, 'a> Recovery<'t, 'a> {
    fn at(&self, node: Id) -> NodeDeserializer<'t, 'a> {
        NodeDeserializer::new(self.tree, self.notes, Some(self.language), node)
    }

    fn roadmap(&self) -> Option<Document> {
        let mut roadmap: Document = self.read("Roadmap", SyntaxTree::ROOT)?;
        let strands = self.field(SyntaxTree::ROOT, "strands");
        let elements = strands
            .into_iter()
            .flat_map(|field| self.tree.children(self.tree.value(field)));
        let mut strands = roadmap.strands.iter_mut();
        for element in elements {
            // Items are settled where their strand cannot stay, too.
            let items = self.items(element, "items", "Strand");
            if !self.notes.is_left_out(element)
                && let Some(strand) = strands.next()
            {
                strand.items = items;
            }
        }
        roadmap.items = self.items(SyntaxTree::ROOT, "items", "Roadmap");
        roadmap.related = self.items(SyntaxTree::ROOT, "related", "Roadmap");
        Some(roadmap)
    }

    /// Reads what stands at `node`, without what is wrong with it; none where it cannot stay.
    fn read<T: DeserializeOwned>(&self, name: &str, node: Id) -> Option<T> {
        match T::deserialize(self.at(node)) {
            Ok(value) => Some(value),
            Err(failure) => self
                .settle(name, node, Some(failure))
                .then(|| T::deserialize(self.at(node)).ok())
                .flatten(),
        }
    }

    /// Returns the field of that name that is not left out.
    fn field(&self, node: Id, name: &str) -> Option<Id> {
        self.tree
            .field(node, name, |field| self.notes.is_left_out(field))
    }

    /// Reads the list of items in a field of the struct at `node`.
    fn items(&self, node: Id, field: &str, name: &str) -> ThinVec<Box<Item>> {
        let is_of_that_name = self.tree.word(node).is_none_or(|word| word == name);
        let field = self
            .field(node, field)
            .filter(|_| is_of_that_name && self.tree.kind(node) == Kind::Struct)
            .filter(|field| self.tree.kind(self.tree.value(*field)) == Kind::List);
        let Some(field) = field else {
            return ThinVec::new();
        };
        let list = self.tree.value(field);
        let mut items = ThinVec::new();
        let mut is_any_settled = false;
        for child in self.tree.children(list) {
            if self.tree.kind(child) == Kind::Taken {
                items.extend(self.items.borrow_mut().hand_over(child));
                continue;
            }
            let below = self.items(child, "items", "Item");
            let item = match Box::<Item>::deserialize(self.at(child)) {
                Ok(item) => Some(item),
                Err(failure) => {
                    // The first that is an item at all has the rest of them settled as items.
                    is_any_settled |= !failure.trail.is_empty();
                    if is_any_settled {
                        self.settled(child, failure)
                    } else {
                        self.reject_element(node, list, child, failure);
                        if self.notes.is_left_out(field) {
                            return ThinVec::new();
                        }
                        None
                    }
                }
            };
            items.extend(item.map(|mut item| {
                item.items = below;
                item
            }));
        }
        items.shrink_to_fit();
        items
    }

    /// Reads an item without what is wrong with it, or leaves it out.
    fn settled(&self, child: Id, failure: Failure) -> Option<Box<Item>> {
        if self.settle("Item", child, Some(failure)) {
            return Box::<Item>::deserialize(self.at(child)).ok();
        }
        self.notes.leave_out(child);
        None
    }

    /// Leaves out of the struct at `node` what is wrong; says whether the struct itself can stay.
    /// `failure` is the first one, when it is known already.
    fn settle(&self, name: &str, node: Id, mut failure: Option<Failure>) -> bool {
        loop {
            let failure = match failure.take() {
                Some(failure) => failure,
                None => match self.check(name, node) {
                    Ok(()) => return true,
                    Err(failure) => failure,
                },
            };
            let mut inwards = failure.trail.iter().rev().copied().skip(1);
            match (inwards.next(), inwards.next()) {
                (None, _) => {
                    if !self.reject(node, failure) {
                        return false;
                    }
                }
                (Some(FailureStep::Struct(inner, child)), _) => {
                    if !self.settle(inner, child, None) {
                        self.leave_out_around(node, child);
                    }
                }
                (
                    Some(FailureStep::Element { list, element }),
                    Some(FailureStep::Struct(inner, child)),
                ) if element == child => {
                    self.settle_list(inner, list);
                }
                (Some(FailureStep::Element { list, element }), _) => {
                    self.reject_element(node, list, element, failure);
                }
            }
        }
    }

    /// Settles each entry of a list by itself.
    fn settle_list(&self, name: &str, list: Id) {
        for child in self.tree.children(list) {
            if !self.notes.is_left_out(child) && !self.settle(name, child, None) {
                self.notes.leave_out(child);
            }
        }
    }

    /// Leaves out the field of the struct at `node` in which the failure is; says whether the
    /// struct can stay.
    fn reject(&self, node: Id, failure: Failure) -> bool {
        if let Value::MissingField { name: field } = failure.fault
            && failure.node == Some(node)
        {
            if !self.explains(node, field) {
                self.note(node, failure);
            }
            let is_roadmap = node == SyntaxTree::ROOT;
            if is_roadmap {
                self.notes.stand_in(field);
            }
            return is_roadmap;
        }
        let bad = failure.node.unwrap_or(node);
        let exhausted = failure.fault == Value::TooMuch;
        self.note(node, failure);
        !exhausted && bad != node && self.leave_out_around(node, bad)
    }

    /// Notes a failure at its node, or else at `node`. A date that is none is looked at once more: it
    /// came as words.
    fn note(&self, node: Id, mut failure: Failure) {
        if failure.fault == Value::Unreadable {
            let at = self.at(failure.node.unwrap_or(node));
            if let Ok(Err(bad)) = at.text().map(|text| text.parse::<When>()) {
                failure.fault = bad.into();
            }
        }
        self.notes.keep(node, failure);
    }

    /// Leaves out an element that is no struct.
    fn reject_element(&self, node: Id, list: Id, element: Id, failure: Failure) {
        let mut bad_elements = self.bad_elements.borrow_mut();
        let count = bad_elements.entry(list).or_default();
        *count += 1;
        if *count <= MOST_BAD_ELEMENTS {
            self.note(element, failure);
            self.notes.leave_out(element);
        } else {
            self.notes.keep(list, Failure::new(Value::TooManyElements));
            self.leave_out_around(node, list);
        }
    }

    /// Leaves out the field of the struct at `node` that holds `inner`.
    fn leave_out_around(&self, node: Id, inner: Id) -> bool {
        let holds = |field: &Id| *field <= inner && inner < self.tree.after(*field);
        let field = self.tree.children(node).find(holds);
        if let Some(field) = field {
            self.notes.leave_out(field);
        }
        field.is_some()
    }

    /// Says whether a missing field was there and left out, perhaps under a misspelt name.
    fn explains(&self, node: Id, field: &str) -> bool {
        self.tree
            .children(node)
            .filter(|child| self.notes.is_left_out(*child))
            .filter_map(|child| self.tree.word(child))
            .any(|word| word == field || nearest(word, [field]).is_some())
    }

    /// Reads the node as the struct of that name.
    fn check(&self, name: &str, node: Id) -> Result<(), Failure> {
        let at = self.at(node);
        match known(name) {
            Some(check) => check(at),
            None => Err(Failure::new(Value::Unreadable).at(node)),
        }
    }
}

type Check = for<'t, 'a> fn(NodeDeserializer<'t, 'a>) -> Result<(), Failure>;

fn check<T: DeserializeOwned>(at: NodeDeserializer<'_, '_>) -> Result<(), Failure> {
    T::deserialize(at).map(|_| ())
}

macro_rules! structs {
    ($($name:ident)*) => {
        /// Returns how to read the struct of that name.
        fn known(name: &str) -> Option<Check> {
            match name {
                $(stringify!($name) => Some(check::<document::$name>),)*
                // As a file names them.
                "Roadmap" => Some(check::<document::Document>),
                "Role" => Some(check::<document::PlanRole>),
                "Text" => Some(check::<document::Text>),
                _ => None,
            }
        }
    };
}

each_record!(structs);
