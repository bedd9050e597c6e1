//! The parts of an entry, each with what tells it apart.
//!
//! In: an entry. Out: what stands in its fields and is no entry itself, in the order of the visit.
//! Always holds: whatever the visit tells of an entry is a part, so that a new field has an address
//! without a line here. Deliberately not here: what stands deeper.

use super::mark::AddressMark;
use crate::document::{Entry, Field, Language, On, Text, Trail, Visit, Wanted};
use crate::model::node::Ix;
use crate::model::part::EntryPart;
use crate::model::tree::Tree;
use crate::time::When;

/// Returns the parts of an entry in one field, or in all.
pub(super) fn parts(tree: &Tree, ix: Ix, only: Option<Field>) -> Vec<(EntryPart, AddressMark)> {
    let mut parts = Parts {
        language: tree.document().language,
        is_roadmap: ix == Ix::ROOT,
        only,
        found: Vec::new(),
    };
    if let Some(entry) = tree.entry(ix) {
        entry.visit(&Trail::ROOT, &mut parts);
    }
    if only.is_none_or(|only| only == Field::Fields) {
        // A page lists those of the milestones of an item beside its own.
        let fields = tree.all_own_fields(ix).enumerate();
        let of_milestones = fields.filter(|(_, (_, milestone))| milestone.is_some());
        parts.found.extend(of_milestones.map(|(nth, (field, _))| {
            let part = EntryPart {
                field: Field::Fields,
                nth,
            };
            (part, AddressMark::text(&field.name, parts.language))
        }));
    }
    parts.found
}

struct Parts {
    language: Language,
    is_roadmap: bool,
    only: Option<Field>,
    found: Vec<(EntryPart, AddressMark)>,
}

impl Parts {
    fn add(&mut self, at: &Trail<'_>, mark: impl FnOnce(Language) -> AddressMark) {
        let place = at.in_field();
        let wanted = place.filter(|(field, _)| self.only.is_none_or(|only| only == *field));
        if let Some((field, nth)) = wanted {
            let mark = if at.is_element() {
                mark(self.language)
            } else {
                AddressMark::sole()
            };
            self.found.push((EntryPart { field, nth }, mark));
        }
    }
}

impl<'a> Visit<'a> for Parts {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        if !holds_entries(at.within(), self.is_roadmap) {
            self.add(at, |language| AddressMark::of(entry, language));
        }
        false
    }

    fn reference(&mut self, at: &Trail<'_>, id: &'a str, _: Wanted) {
        self.add(at, |_| AddressMark::id(id));
    }

    fn word(&mut self, at: &Trail<'_>, word: &'a str) {
        self.add(at, |_| AddressMark::words(word));
    }

    fn text(&mut self, at: &Trail<'_>, text: &'a Text) {
        self.add(at, |language| AddressMark::text(text, language));
    }

    fn date(&mut self, at: &Trail<'_>, date: When) {
        self.add(at, |_| AddressMark::date(Some(date)));
    }

    fn on(&mut self, at: &Trail<'_>, on: On) {
        self.add(at, |_| AddressMark::date(Some(on.when())));
    }
}

/// Says whether what a field holds are entries themselves.
fn holds_entries(field: Option<Field>, is_roadmap: bool) -> bool {
    match field {
        Some(Field::Items) => true,
        Some(
            Field::Phases
            | Field::Pillars
            | Field::Strands
            | Field::Related
            | Field::Milestones
            | Field::Indicators
            | Field::Governance
            | Field::Alignment
            | Field::Conditions
            | Field::Effects
            | Field::FollowUp
            | Field::Money
            | Field::Figures
            | Field::Rivals
            | Field::Sources,
        ) => is_roadmap,
        _ => false,
    }
}
