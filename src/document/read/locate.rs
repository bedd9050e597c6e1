//! Places for findings that have only a path.
//!
//! In: the bytes that were read, what the reading left out, findings of the model. Out: the same
//! findings with places, their indices counted as the file counts. Always holds: a path that
//! leads nowhere gets the place of the nearest entry on the way. Deliberately not here: findings
//! that have a place already stay as they are.

use std::collections::HashMap;

use super::place::Ruler;
use super::tree::{Id, Kind, SyntaxTree};
use super::{LeftOut, encoding, syntax};
use crate::document::{Finding, Path, PathStep};

/// Fills in the places of findings that have only a path.
///
/// `bytes` and `left_out` are those of the reading. One pass over the text serves them all.
pub fn locate(bytes: &[u8], left_out: &LeftOut, findings: &mut [Finding]) {
    if findings.iter().all(|finding| finding.place.is_some()) {
        return;
    }
    let Ok((text, before)) = encoding::text(bytes) else {
        return;
    };
    let Ok(tree) = syntax::parse(text) else {
        return;
    };
    let mut way = PathLocator::new(&tree, left_out);
    let mut found: Vec<(Id, &mut Finding)> = findings
        .iter_mut()
        .filter(|finding| finding.place.is_none())
        .map(|finding| (way.walk(&mut finding.path), finding))
        .collect();
    found.sort_by_key(|(node, _)| *node);
    let mut ruler = Ruler::new(text, before);
    for (node, finding) in found {
        finding.place = Some(ruler.place(tree.mark(node)));
    }
}

/// Paths to nodes, with the elements of each list looked up once.
pub(super) struct PathLocator<'t, 'a> {
    tree: &'t SyntaxTree<'a>,
    left_out: &'t LeftOut,
    /// The elements of a list that were not left out, with their index in the file.
    elements: HashMap<Id, Vec<(usize, Id)>>,
}

impl<'t, 'a> PathLocator<'t, 'a> {
    pub(super) fn new(tree: &'t SyntaxTree<'a>, left_out: &'t LeftOut) -> Self {
        Self {
            tree,
            left_out,
            elements: HashMap::new(),
        }
    }

    /// Returns the node at the end of the path and makes the path count as the file does.
    pub(super) fn walk(&mut self, path: &mut Path) -> Id {
        let mut value = SyntaxTree::ROOT;
        let mut mark = value;
        let mut steps = path.steps().to_vec();
        for step in &mut steps {
            value = self.unwrapped(value);
            match step {
                PathStep::Field(name) => {
                    let Some(field) = self.field(value, name) else {
                        break;
                    };
                    mark = field;
                    value = self.tree.value(field);
                }
                PathStep::Index(index) => {
                    let Some((in_file, element)) = self.element(value, *index) else {
                        break;
                    };
                    *index = in_file;
                    mark = element;
                    value = element;
                }
            }
        }
        *path = steps.into_iter().collect();
        mark
    }

    /// Goes into `Some(value)` and `variant(value)`.
    fn unwrapped(&self, node: Id) -> Id {
        let mut inside = self.tree.children(node);
        match (self.tree.kind(node), inside.next(), inside.next()) {
            (Kind::Tuple, Some(one), None) => self.unwrapped(one),
            _ => node,
        }
    }

    fn field(&self, node: Id, name: &str) -> Option<Id> {
        self.tree
            .field(node, name, |field| self.left_out.holds(self.tree, field))
    }

    fn element(&mut self, list: Id, index: usize) -> Option<(usize, Id)> {
        let (tree, left_out) = (self.tree, self.left_out);
        let elements = self.elements.entry(list).or_insert_with(|| {
            let children = tree.children(list).enumerate();
            children
                .filter(|(_, child)| !left_out.holds(tree, *child))
                .collect()
        });
        elements.get(index).copied()
    }
}
