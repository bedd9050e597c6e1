//! Items, each read as soon as its bracket is closed.
//!
//! In: a tree that grows. Out: the items that are right, which leave one node in the tree. Always holds:
//! an item of which anything is to be told stays in the tree, and so does whatever holds it; the items
//! stand in the order of their nodes. Deliberately not here: what is wrong (`recover`).

use serde::Deserialize;

use super::language;
use super::notes::Notes;
use super::shape::NodeDeserializer;
use super::sharing::Sharing;
use super::syntax::Take;
use super::tree::{Id, Kind, SyntaxTree};
use crate::document::{Item, Language};

/// An item that was read before its turn: the bytes that it stands in.
pub(super) struct Ahead {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) item: Box<Item>,
}

/// The items that were taken out of the tree.
#[derive(Default)]
pub(super) struct Items {
    taken: Vec<(Id, Option<Box<Item>>)>,
    sharing: Sharing,
    /// The last in the text comes first.
    ahead: Vec<Ahead>,
    /// The language of texts that do not say their own, as soon as it is known.
    language: Option<Language>,
}

impl Items {
    /// Starts with what is known of a file whose head was read elsewhere.
    pub(super) fn of(language: Option<Language>) -> Self {
        Self {
            language,
            ..Self::default()
        }
    }

    /// Says what was read before its turn, in the order of the text.
    pub(super) fn expect(&mut self, ahead: impl DoubleEndedIterator<Item = Ahead>) {
        self.ahead = ahead.rev().collect();
    }

    /// Hands over the item of a node.
    pub(super) fn hand_over(&mut self, node: Id) -> Option<Box<Item>> {
        let place = self.taken.binary_search_by_key(&node, |(node, _)| *node);
        place
            .ok()
            .and_then(|place| self.taken.get_mut(place))
            .and_then(|(_, item)| item.take())
    }

    /// Hands over every item that stands in no other.
    pub(super) fn hand_over_all(&mut self, tree: &SyntaxTree<'_>) -> Vec<Ahead> {
        let taken = self.taken.drain(..);
        taken
            .filter_map(|(node, item)| {
                let bytes = tree.bytes(node);
                item.map(|item| Ahead {
                    start: bytes.start,
                    end: bytes.end,
                    item,
                })
            })
            .collect()
    }
}

impl<'a> Take<'a> for Items {
    fn take(&mut self, tree: &SyntaxTree<'a>, entry: Id) -> bool {
        let below = tree
            .field(entry, "items", |_| false)
            .filter(|field| tree.kind(tree.value(*field)) == Kind::List);
        let mut below = below
            .into_iter()
            .flat_map(|field| tree.children(tree.value(field)));
        let Some(count) = below.try_fold(0, |count, child| {
            (tree.kind(child) == Kind::Taken).then_some(count + 1)
        }) else {
            return false;
        };
        let notes = Notes::new(tree.len());
        self.language = self.language.or_else(|| language::of(tree));
        let at = NodeDeserializer::new(tree, &notes, self.language, entry);
        let Ok(mut item) = Box::<Item>::deserialize(at) else {
            return false;
        };
        if !notes.is_empty() {
            return false;
        }
        let first = self.taken.len().saturating_sub(count);
        item.items = self
            .taken
            .drain(first..)
            .filter_map(|(_, item)| item)
            .collect();
        self.sharing.share(&mut item);
        self.taken.push((entry, Some(item)));
        true
    }

    fn skip(&mut self, at: usize, entry: Id) -> Option<usize> {
        while self.ahead.pop_if(|ahead| ahead.start < at).is_some() {}
        let Ahead { end, item, .. } = self.ahead.pop_if(|ahead| ahead.start == at)?;
        self.taken.push((entry, Some(item)));
        Some(end)
    }
}
