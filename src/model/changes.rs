//! What a file says now that it did not say before.
//!
//! In: two states of a roadmap. Out: the rows that are new or say something else, and how many are gone.
//! Always holds: entries are the same by their ids, wherever they stand; what stands on pages only is of
//! the roadmap's own row; gaps, groups and sums, which follow from the rest, are none. Deliberately not
//! here: how it is shown.

use super::comparison::Change;
use super::node::Ix;
use super::roadmap::Roadmap;
use crate::document::Document;

/// What differs between two states of a roadmap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The rows of the later state that differ, in reading order.
    pub rows: Vec<(Ix, Change)>,
    /// How many rows of the earlier state are gone.
    pub removed: usize,
}

/// Two states beside each other.
pub(super) struct Compared {
    /// The rows of the later one that differ, in reading order.
    pub(super) rows: Vec<(Ix, Change)>,
    /// The rows of the earlier one that are gone.
    pub(super) gone: Vec<Ix>,
}

impl Compared {
    pub(super) fn new(before: &Roadmap, after: &Roadmap) -> Self {
        let mut rows = Vec::new();
        let mut is_found = vec![false; before.nodes().len()];
        // Most rows follow each other as they did.
        let mut expected = Ix::ROOT;
        for ix in after.walk().filter(|ix| after.node(*ix).what.is_told()) {
            let id = after.id(ix);
            let same = |old: &Ix| before.is_row(*old) && before.id(*old) == id;
            let old = Some(expected).filter(same);
            let Some(old) = old.or_else(|| before.find_row(&id)) else {
                rows.push((ix, Change::Added));
                continue;
            };
            if let Some(found) = is_found.get_mut(old.get()) {
                *found = true;
            }
            expected = before.next(old);
            if !is_same(before, old, after, ix) {
                rows.push((ix, Change::Changed));
            }
        }
        let lost = before.walk().zip(is_found);
        let gone = lost.filter(|(ix, is_found)| !is_found && before.node(*ix).what.is_told());
        let gone = gone.map(|(ix, _)| ix).collect();
        Self { rows, gone }
    }
}

impl Changes {
    /// Compares two states.
    pub fn between(before: &Roadmap, after: &Roadmap) -> Self {
        let Compared { rows, gone } = Compared::new(before, after);
        let removed = gone.len();
        Self { rows, removed }
    }

    /// Says whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.removed == 0
    }

    /// Returns how many rows differ so.
    pub fn count(&self, change: Change) -> usize {
        let so = self.rows.iter().filter(|(_, other)| *other == change);
        so.count()
    }
}

/// Says whether a row says the same in both states, and stands in the same.
fn is_same(before: &Roadmap, old: Ix, after: &Roadmap, new: Ix) -> bool {
    if old == Ix::ROOT || new == Ix::ROOT {
        return old == new && rest(before.document()) == rest(after.document());
    }
    let above = |roadmap: &Roadmap, ix: Ix| roadmap.node(ix).parent;
    let is_moved = match (above(before, old), above(after, new)) {
        (Some(old), Some(new)) => before.id(old) != after.id(new),
        (_, _) => false,
    };
    !is_moved && before.entry(old) == after.entry(new)
}

/// Returns what a document says beside its rows. The roadmap has taken the items out of it.
pub(super) fn rest(document: &Document) -> Document {
    Document {
        phases: Vec::new(),
        pillars: Vec::new(),
        strands: Vec::new(),
        milestones: Vec::new(),
        indicators: Vec::new(),
        ..document.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;

    fn plan(items: &str, rest: &str) -> Roadmap {
        let text = format!(
            "(format: 1, id: \"p\", kind: plan, language: en, title: \"P\", {rest}
             strands: [(id: \"s\", kind: track, title: \"S\", items: [{items}]),
                       (id: \"t\", kind: track, title: \"T\")])"
        );
        let reading = document::read(text.as_bytes());
        assert_eq!(reading.findings, [], "{text}");
        let roadmap = reading.roadmap.map(Roadmap::build);
        roadmap
            .map(|(roadmap, _)| roadmap)
            .unwrap_or_else(|| panic!("{text}"))
    }

    fn item(id: &str, more: &str) -> String {
        format!("(id: \"{id}\", kind: task, title: \"{id}\", {more}),")
    }

    #[test]
    fn what_is_new_other_or_gone_is_known_by_its_id() {
        let abc = ["a", "b", "c"].map(|id| item(id, "")).concat();
        let before = plan(&abc, "");
        let changes = |items: &str, rest: &str| {
            let after = plan(items, rest);
            let Changes { rows, removed } = Changes::between(&before, &after);
            let rows = rows.iter().map(|(ix, change)| match change {
                Change::Added => format!("+{}", after.id(*ix)),
                Change::Changed => format!("*{}", after.id(*ix)),
            });
            (rows.collect::<Vec<String>>().join(" "), removed)
        };
        let told = |rows: &str, removed| (rows.to_owned(), removed);
        assert_eq!(changes(&abc, ""), told("", 0));
        // Another order is no change of any of them.
        let cab = ["c", "a", "b"].map(|id| item(id, "")).concat();
        assert_eq!(changes(&cab, ""), told("", 0));
        let other = [item("d", ""), item("a", ""), item("c", "progress: 5")].concat();
        assert_eq!(changes(&other, ""), told("+d *c", 1));
        // Within another it stands elsewhere, and that one says what it said.
        let within = item("a", &format!("items: [{}]", item("b", ""))) + &item("c", "");
        assert_eq!(changes(&within, ""), told("*b", 0));
        assert_eq!(changes(&abc, "start: \"2026\", "), told("*p", 0));
        let body = "governance: (bodies: [(id: \"x\", title: \"X\")]), ";
        assert_eq!(changes(&abc, body), told("*p", 0));
        let phase = "phases: [(id: \"f\", title: \"F\")], ";
        assert_eq!(changes(&abc, phase), told("+f", 0));
    }
}
