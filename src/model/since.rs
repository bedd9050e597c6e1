//! What rows said at a moment, of those alone that have said something else since.
//!
//! In: a roadmap as it was a step ago, and as it is. Out: what differs from the first of all states. Always
//! holds: what says again what it said then is forgotten, so that this takes room for what differs and not
//! for the plan. Deliberately not here: what is a change (`changes`), and when to begin anew.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::changes::{Changes, Compared, rest};
use super::comparison::Change;
use super::node::Ix;
use super::roadmap::Roadmap;

/// What differs from a state of a roadmap, step by step.
#[derive(Debug, Clone, Default)]
pub struct Since {
    // What was said under an id, as a number that stands for all of it; none where there was nothing.
    said: BTreeMap<String, Option<u64>>,
}

impl Since {
    /// Takes a step; returns what differs now from where the first one began.
    pub fn add(&mut self, before: &Roadmap, after: &Roadmap) -> Changes {
        let Compared { rows, gone } = Compared::new(before, after);
        let other = rows.iter().map(|(ix, _)| after.id(*ix));
        for id in other.chain(gone.iter().map(|ix| before.id(*ix))) {
            let said = || said(before, &id).map(|(_, said)| said);
            if !self.said.contains_key(&*id) {
                let said = said();
                self.said.insert(id.into_owned(), said);
            }
        }
        let mut changes = Changes::default();
        self.said.retain(|id, was| match (*was, said(after, id)) {
            (None, None) => false,
            (None, Some((ix, _))) => {
                changes.rows.push((ix, Change::Added));
                true
            }
            (Some(was), Some((ix, now))) => {
                if was != now {
                    changes.rows.push((ix, Change::Changed));
                }
                was != now
            }
            (Some(_), None) => {
                changes.removed += 1;
                true
            }
        });
        changes.rows.sort_unstable_by_key(|(ix, _)| ix.get());
        changes
    }

    /// Forgets everything; says whether there was anything.
    pub fn clear(&mut self) -> bool {
        !std::mem::take(&mut self.said).is_empty()
    }
}

/// Finds a row that the file tells by its id, with a number for what it says and for what it stands in.
fn said(roadmap: &Roadmap, id: &str) -> Option<(Ix, u64)> {
    let ix = roadmap
        .find_row(id)
        .filter(|ix| roadmap.node(*ix).what.is_told())?;
    let mut hasher = DefaultHasher::new();
    if ix == Ix::ROOT {
        format!("{:?}", rest(roadmap.document())).hash(&mut hasher);
    } else {
        let above = roadmap.node(ix).parent.map(|above| roadmap.id(above));
        (above, format!("{:?}", roadmap.entry(ix))).hash(&mut hasher);
    }
    Some((ix, hasher.finish()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;

    fn plan(items: &str) -> Roadmap {
        let text = format!(
            "(format: 1, id: \"p\", kind: plan, language: en, title: \"P\", items: [{items}])"
        );
        let reading = document::read(text.as_bytes());
        assert_eq!(reading.findings, [], "{text}");
        let roadmap = reading.roadmap.map(Roadmap::build);
        roadmap
            .map(|(roadmap, _)| roadmap)
            .unwrap_or_else(|| panic!("{text}"))
    }

    fn item(id: &str, title: &str) -> String {
        format!("(id: \"{id}\", kind: task, title: \"{title}\"),")
    }

    #[test]
    fn steps_count_from_where_the_first_one_began() {
        let states = [
            plan(&(item("a", "A") + &item("b", "B"))),
            plan(&(item("a", "A1") + &item("b", "B"))),
            plan(&(item("a", "A2") + &item("c", "C"))),
            plan(&(item("b", "B") + &item("a", "A"))),
        ];
        let mut since = Since::default();
        let mut told = Vec::new();
        for pair in states.windows(2) {
            let [before, after] = pair else {
                unreachable!()
            };
            let step = since.add(before, after);
            // However it was reached, it is what differs between the first state and this one.
            let whole = Changes::between(&states[0], after);
            assert_eq!(step, whole);
            told.push((step.rows.len(), step.removed));
        }
        assert_eq!(told, [(1, 0), (2, 1), (0, 0)]);
        // What is as it was takes no room.
        assert!(!since.clear());
    }
}
