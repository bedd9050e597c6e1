//! What is declared below a node, what is named, and what is known of the rest.

use super::page::Page;
use super::{Role, Row, basis};
use crate::document::{Count, Declared, ItemKind};
pub(super) use crate::facts::label::counted;
use crate::model::Ix;
use crate::words::{self, Msg, Tally};

pub(super) const KINDS: [ItemKind; 3] =
    [ItemKind::Programme, ItemKind::Project, ItemKind::Initiative];

/// Writes the declared counts of a node, then those of kinds that are only named.
pub(super) fn counts(page: &mut Page<'_>, declared: &[Declared]) {
    for entry in declared {
        let named = page.roadmap.node(page.ix).named(entry.kind);
        declaration(page, entry, named);
    }
    page.close(Msg::Counts);
    for kind in KINDS {
        if !declared.iter().any(|entry| entry.kind == kind) {
            named(page, kind);
        }
    }
    page.close(Msg::Below);
}

/// Adds both numbers of a declaration and what is known of those that are not named.
pub(super) fn declaration(page: &mut Page<'_>, entry: &Declared, named: u32) {
    let cites = page.cite(&entry.sources);
    let row = tallied(page, entry, named);
    page.add(row.cites(cites));
    basis::claims(page, &entry.known, 1);
    basis::quotes(page, &entry.quotes, 1);
}

/// Makes the row with both numbers of a declaration.
pub(super) fn tallied(page: &Page<'_>, entry: &Declared, named: u32) -> Row {
    let lead = words::the_many(page.language, counted(entry.kind));
    let tally = Tally {
        declared: match entry.count {
            Count::Exactly(count) => Some(count),
            Count::Some => None,
        },
        named,
    };
    let text = words::tally(page.language, tally);
    Row::new(Role::Value).lead(lead).text(text)
}

/// Writes how many of each kind are named below the node.
pub(super) fn below(page: &mut Page<'_>) {
    for kind in KINDS {
        named(page, kind);
    }
    page.close(Msg::Below);
}

pub(super) fn named(page: &mut Page<'_>, kind: ItemKind) {
    let count = page.roadmap.node(page.ix).named(kind);
    if count > 0 {
        let text = words::plural(page.language, count.into(), counted(kind));
        page.add(Row::new(Role::Value).text(text));
    }
}

/// Adds how many nodes of each kind a list holds.
pub(super) fn of_list(page: &mut Page<'_>, list: &[Ix]) {
    for kind in KINDS {
        let of_kind = |ix: &&Ix| {
            let item = page.roadmap.item(**ix);
            item.is_some_and(|item| item.kind == kind)
        };
        let count = list.iter().filter(of_kind).count();
        if count > 0 {
            let text = words::plural(page.language, count as u64, counted(kind));
            page.add(Row::new(Role::Value).text(text));
        }
    }
}
