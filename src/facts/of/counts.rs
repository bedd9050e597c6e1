//! What is declared below an entry, what is named, and what is known of the rest.

use super::basis;
use crate::document::{Declared, ItemKind};
use crate::facts::content::HowMany;
use crate::facts::counted;
use crate::facts::fact::Fact;
use crate::facts::list::FactList;
use crate::model::{Ix, Roadmap};
use crate::words::{Counted, Msg};

/// Adds the declared counts of an entry, then those of kinds that are only named.
pub(super) fn counts<'a>(facts: &mut FactList<'a>, declared: &'a [Declared]) {
    let node = facts.roadmap.node(facts.ix);
    for entry in declared {
        declaration(facts, entry, node.named_of(entry.kinds()));
    }
    facts.close(Msg::Counts);
    let counts = |entry: &Declared, kind| entry.kinds().each().any(|one| one == kind);
    let is_open = |kind: &ItemKind| !declared.iter().any(|entry| counts(entry, *kind));
    let named = |kind| Fact::many(node.named(kind).into(), counted(kind));
    let kinds = ItemKind::ALL.into_iter().filter(is_open);
    facts.section(Msg::Below, kinds.filter_map(named));
}

/// Adds both numbers of a declaration and what is known of those that are not named.
pub(super) fn declaration<'a>(facts: &mut FactList<'a>, entry: &'a Declared, named: u32) {
    facts.add(tally(entry, named));
    for claim in &entry.known {
        facts.add(Fact::text(&claim.text).depth(1).basis(claim));
        basis::below(facts, claim, 2);
    }
    basis::below(facts, entry, 1);
}

/// Makes the fact of both numbers of a declaration.
pub(super) fn tally(entry: &Declared, named: u32) -> Fact<'_> {
    Fact::count(HowMany::Declared(entry, named)).basis(entry)
}

/// Returns how many of each kind are named below an entry; kinds without any are left out.
pub(in crate::facts) fn named_below(
    roadmap: &Roadmap,
    ix: Ix,
) -> impl Iterator<Item = (u64, Counted)> {
    let node = roadmap.node(ix);
    let counts = ItemKind::ALL.map(|kind| (u64::from(node.named(kind)), counted(kind)));
    counts.into_iter().filter(|(count, _)| *count > 0)
}

/// Says whether what stands below a node was placed there by us, at least in part.
pub(in crate::facts) fn is_placed_by_us(roadmap: &Roadmap, ix: Ix) -> bool {
    roadmap.children(ix).any(|item| {
        let mut fields = roadmap.inferred(item).iter();
        fields.any(|field| field == "placement")
    })
}

/// Adds how many entries of each kind a list holds.
pub(super) fn of_list(facts: &mut FactList<'_>, list: &[Ix]) {
    for kind in ItemKind::ALL {
        let item = |ix: &Ix| facts.roadmap.item(*ix);
        let items = list.iter().filter_map(item);
        let count = items.filter(|item| item.kind == kind).count() as u64;
        facts.extend(Fact::many(count, counted(kind)));
    }
}
