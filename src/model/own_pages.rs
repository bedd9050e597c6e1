//! The fields of the plan's own that several entries have: risks, decisions.
//!
//! In: a tree. Out: for each name of such a field the places where it stands, in reading order. Always
//! holds: two names are one where they say the same in one language; a name that stands once is no page,
//! and there are so many pages at most. The fields of the milestones of an item follow its own.
//! Deliberately not here: what the fields say.

use std::collections::HashMap;

use super::node::Ix;
use super::part::At;
use super::tree::Tree;
use crate::document::{Entry, Field, Milestone, OwnField, Text};

/// The most pages of a plan's own.
const MOST: usize = 20;

/// The fields of one name.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnPage {
    /// The name, in each language as it is written there first.
    pub name: Text,
    /// Where they stand: at least two.
    pub fields: Vec<At>,
}

/// Returns the fields that several entries have.
pub(super) fn find(tree: &Tree) -> Vec<OwnPage> {
    let mut pages: Vec<OwnPage> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for ix in tree.walk() {
        for (nth, (field, _)) in tree.all_own_fields(ix).enumerate() {
            let sides = [&field.name.ar, &field.name.en];
            let sides = sides
                .into_iter()
                .flatten()
                .map(|side| side.trim().to_owned());
            let sides: Vec<String> = sides.filter(|side| !side.is_empty()).collect();
            let known = sides.iter().find_map(|side| places.get(side).copied());
            let place = known.unwrap_or(pages.len());
            if known.is_none() {
                pages.push(OwnPage {
                    name: field.name.clone(),
                    fields: Vec::new(),
                });
            }
            for side in sides {
                places.insert(side, place);
            }
            if let Some(page) = pages.get_mut(place) {
                let Text { ar, en, .. } = &mut page.name;
                *ar = ar.take().or_else(|| field.name.ar.clone());
                *en = en.take().or_else(|| field.name.en.clone());
                page.fields.push(At::part(ix, Field::Fields, nth));
            }
        }
    }
    pages.retain(|page| page.fields.len() > 1);
    pages.truncate(MOST);
    pages
}

impl Tree {
    /// Returns the fields of the plan's own that an entry has.
    pub fn own_fields(&self, ix: Ix) -> &[OwnField] {
        match self.entry(ix) {
            Some(Entry::Document(plan)) => &plan.fields,
            Some(Entry::Item(item)) => &item.fields,
            Some(Entry::Milestone(milestone)) => &milestone.fields,
            _ => &[],
        }
    }

    /// Returns the same, and those that the milestones of an item have, each with its milestone.
    pub fn all_own_fields(
        &self,
        ix: Ix,
    ) -> impl Iterator<Item = (&OwnField, Option<&Milestone>)> + use<'_> {
        let milestones: &[Milestone] = match self.entry(ix) {
            Some(Entry::Item(item)) => &item.milestones,
            _ => &[],
        };
        let of_milestones = milestones.iter().flat_map(|milestone| {
            let fields = milestone.fields.iter();
            fields.map(move |field| (field, Some(milestone)))
        });
        let own = self.own_fields(ix).iter();
        own.map(|field| (field, None)).chain(of_milestones)
    }

    /// Returns what stands at such a place, and the milestone of an item that has it.
    pub fn own_field(&self, at: At) -> Option<(&OwnField, Option<&Milestone>)> {
        let part = at.part.filter(|part| part.field == Field::Fields)?;
        self.all_own_fields(at.ix).nth(part.nth)
    }
}
