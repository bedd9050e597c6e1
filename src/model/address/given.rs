//! The id that an entry has by itself: the one that the file gives it, or else its address.
//!
//! In: a tree. Out: for an entry that id. Always holds: what the file gives no id is addressed by the
//! entry that holds it. Deliberately not here: what becomes of an id that two entries have (`ids`).

use std::borrow::Cow;
use std::collections::HashMap;

use super::escape::escaped;
use super::mark::{AddressMark, item_kind};
use crate::document::Field;
use crate::model::node::{Appendix, Gap, Ix, What};
use crate::model::tree::Tree;

impl Tree {
    /// Says whether the file gives an entry its id; the others are known by their address.
    pub fn has_given_id(&self, ix: Ix) -> bool {
        matches!(self.node(ix).what, What::Group(_)) || self.common(ix).id().is_some()
    }

    pub(in crate::model) fn given_id(&self, ix: Ix) -> Cow<'_, str> {
        let node = self.node(ix);
        if let What::Gap(gap) = node.what {
            let owner = self.given_id(node.parent.unwrap_or(Ix::ROOT));
            return Cow::Owned(self.gap_id(gap, ix, &owner));
        }
        let given = if let What::Group(group) = node.what {
            Some(group.id())
        } else {
            self.common(ix).id()
        };
        Cow::Borrowed(given.unwrap_or_default())
    }

    /// Returns the id of a gap, whose owner has an id: the address of the declaration.
    pub(in crate::model) fn gap_id(&self, gap: Gap, ix: Ix, owner: &str) -> String {
        let above = self.node(ix).parent.unwrap_or(Ix::ROOT);
        let before = self.declared(above).iter().take(gap.declaration);
        let alike = before.filter(|entry| entry.kind == gap.kinds.kind).count();
        let declared = Field::Declared.name();
        joined(&escaped(owner), declared, item_kind(gap.kinds.kind), alike)
    }

    /// Returns the ids of the entries to which the file gives none.
    pub(in crate::model) fn appendix_ids(&self) -> Vec<(Ix, String)> {
        let owner = escaped(&self.document().id);
        let kinds = Appendix::ALL.into_iter().filter(|kind| !kind.has_ids());
        let ids = kinds.flat_map(|kind| {
            let mut counts: HashMap<String, usize> = HashMap::new();
            let marks = self.appendix(kind).zip(self.appendix_marks(kind));
            let ids = marks.map(|(ix, AddressMark { own, .. })| {
                let alike = counts.entry(own.clone()).or_default();
                let id = joined(&owner, kind.name(), &own, *alike);
                *alike += 1;
                (ix, id)
            });
            ids.collect::<Vec<_>>()
        });
        ids.collect()
    }

    /// Returns what tells the entries of a kind apart.
    pub(super) fn appendix_marks(&self, kind: Appendix) -> impl Iterator<Item = AddressMark> {
        let language = self.document().language;
        let entries = self.appendix(kind).filter_map(|ix| self.entry(ix));
        entries.map(move |entry| AddressMark::of(entry, language))
    }
}

/// Writes the address of a thing in a field; `alike` stand before it.
pub(super) fn joined(owner: &str, field: &str, own: &str, alike: usize) -> String {
    let mut address = format!("{owner}/{field}");
    if !own.is_empty() {
        address.push('/');
        address.push_str(own);
    }
    if alike > 0 {
        address.push_str(&format!("#{}", alike + 1));
    }
    address
}
