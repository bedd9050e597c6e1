//! What is declared below an entry, what is named, and what is known of the rest.

use super::basis;
use crate::document::{Declared, ItemKind};
use crate::facts::counted;
use crate::facts::fact::{Content, Count, Fact};
use crate::facts::list::Facts;
use crate::model::Ix;
use crate::words::Msg;

pub(super) const KINDS: [ItemKind; 3] =
    [ItemKind::Programme, ItemKind::Project, ItemKind::Initiative];

/// Adds the declared counts of an entry, then those of kinds that are only named.
pub(super) fn counts<'a>(facts: &mut Facts<'a>, declared: &'a [Declared]) {
    for entry in declared {
        let named = facts.roadmap.node(facts.ix).named(entry.kind);
        declaration(facts, entry, named);
    }
    facts.close(Msg::Counts);
    for kind in KINDS {
        if !declared.iter().any(|entry| entry.kind == kind) {
            named(facts, kind);
        }
    }
    facts.close(Msg::Below);
}

/// Adds both numbers of a declaration and what is known of those that are not named.
pub(super) fn declaration<'a>(facts: &mut Facts<'a>, entry: &'a Declared, named: u32) {
    facts.add(tally(entry, named));
    basis::claims(facts, &entry.known, 1);
    basis::quotes(facts, &entry.quotes, 1);
}

/// Makes the fact of both numbers of a declaration.
pub(super) fn tally(entry: &Declared, named: u32) -> Fact<'_> {
    Fact::new(Content::Count(Count::Declared(entry, named))).sources(&entry.sources)
}

/// Adds how many of each kind are named below the entry.
pub(super) fn below(facts: &mut Facts<'_>) {
    for kind in KINDS {
        named(facts, kind);
    }
    facts.close(Msg::Below);
}

/// Adds how many of a kind are named below the entry.
pub(super) fn named(facts: &mut Facts<'_>, kind: ItemKind) {
    many(facts, kind, facts.roadmap.node(facts.ix).named(kind).into());
}

/// Adds how many nodes of each kind a list holds.
pub(super) fn of_list(facts: &mut Facts<'_>, list: &[Ix]) {
    for kind in KINDS {
        let of_kind = |ix: &&Ix| {
            let item = facts.roadmap.item(**ix);
            item.is_some_and(|item| item.kind == kind)
        };
        many(facts, kind, list.iter().filter(of_kind).count() as u64);
    }
}

fn many(facts: &mut Facts<'_>, kind: ItemKind, count: u64) {
    if count > 0 {
        facts.add(Fact::new(Content::Count(Count::Many(count, counted(kind)))));
    }
}
