//! The address of a thing: one word for selection, links, notes, comparison and `--focus`.
//!
//! In: an entry or a part of one. Out: its address, and back. The grammar:
//!
//! ```text
//! address = id | owner "/" field | owner "/" field "/" mark
//! owner   = the address of an entry
//! field   = the name of the field in the file: status, money, conditions, any_of, ..
//! mark    = a date or the first words, and "#2" behind it for the second of two alike
//! ```
//!
//! What has an id is addressed by it: `portal`, `ministry-of-health`. What has none is addressed by
//! the entry that holds it, the field, and what tells it apart in that field: `portal/status/2025-10`,
//! `plan/money/cost-of-the-plan`, `plan/conditions/political-commitment`, `services/points/2024-01..2024-11`.
//! A field that holds one thing needs no more: `plan/goal`, `portal/end`. Words are folded as the search folds
//! them, in the language of the plan; those of the other language, and the currency of a sum, lead
//! there as well: `plan/money/omr`.
//!
//! Always holds: an address leads back to its thing; it changes with the words or the date of that
//! thing and of nothing else, so that entries may come, go and change places round it (of two alike
//! the second is known by that); it has no blank and no control. Deliberately not here: what stands
//! there, and how it is shown.

mod escape;
mod given;
mod mark;
mod parts;

use self::escape::{escaped, unescaped};
use self::given::joined;
use self::mark::AddressMark;
use self::parts::parts;
use super::{Appendix, At, EntryPart, Ix, Roadmap, What};
use crate::document::{Field, nearest};

impl Roadmap {
    /// Returns the address of an entry or a part.
    pub fn address(&self, at: At) -> String {
        let Some(part) = at.part else {
            let id = self.id(at.ix);
            return if self.has_given_id(at.ix) {
                escaped(&id)
            } else {
                id.into_owned()
            };
        };
        if let Some(id) = self.milestone_id(at) {
            return escaped(id);
        }
        let owner = self.address(at.ix.into());
        let parts = parts(self, at.ix, Some(part.field));
        let own = parts.iter().find(|(other, _)| *other == part);
        let own = own.map_or("", |(_, mark)| mark.own.as_str());
        let before = parts.iter().take_while(|(other, _)| *other != part);
        let alike = before.filter(|(_, mark)| mark.own == own).count();
        joined(&owner, part.field.name(), own, alike)
    }

    /// Returns what an address leads to; an id leads to what it names.
    pub fn resolve(&self, address: &str) -> Option<At> {
        let pieces: Vec<&str> = address.split('/').collect();
        // An id may have a "/" that was not written as one of an address.
        self.follow(&pieces).or_else(|| self.find_at(address))
    }

    /// Returns the address that was probably meant by one that leads nowhere.
    pub fn nearest_address(&self, address: &str) -> Option<String> {
        let pieces: Vec<&str> = address.split('/').collect();
        // Below an entry that is there a slip is looked for in that entry alone.
        let near = [3, 1].into_iter().find_map(|length| {
            let (owner, rest) = pieces.split_at_checked(length)?;
            let At { ix, part: None } = self.follow(owner)? else {
                return None;
            };
            let owner = self.address(ix.into()) + "/";
            let parts = self.parts(ix).into_iter().map(|part| self.address(part));
            let apart = self.without_row().filter(|ix| !self.has_given_id(*ix));
            let apart = apart.map(|ix| self.id(ix).into_owned());
            let all: Vec<String> = parts.chain(apart).collect();
            let below = || all.iter().filter_map(|one| one.strip_prefix(&owner));
            // The field may be the slip, and the rest lead there by other words than its own.
            let (field, mark) = rest.split_first()?;
            let fields = below().filter_map(|one| one.split('/').next());
            let pieces = nearest(field, fields)
                .into_iter()
                .chain(mark.iter().copied());
            let in_field = owner.clone() + &pieces.collect::<Vec<_>>().join("/");
            if self.resolve(&in_field).is_some() {
                return Some(in_field);
            }
            Some(owner.clone() + nearest(&rest.join("/"), below())?)
        });
        near.or_else(|| {
            let all: Vec<String> = self.entries().map(|ix| self.address(ix.into())).collect();
            nearest(address, all.iter().map(String::as_str)).map(str::to_owned)
        })
    }

    /// Returns the parts of an entry, field by field. What is declared and has a row of its own is
    /// that row.
    pub fn parts(&self, ix: Ix) -> Vec<At> {
        let parts = parts(self, ix, None).into_iter();
        let parts = parts.map(|(EntryPart { field, nth }, _)| At::part(ix, field, nth));
        parts.filter(|part| self.gap_of(*part).is_none()).collect()
    }

    /// Returns the id of a milestone of an item, if it is found by it.
    fn milestone_id(&self, at: At) -> Option<&str> {
        let id = &self.milestone(at)?.id;
        (self.find_at(id) == Some(at)).then_some(id)
    }

    /// Returns what the pieces of an address lead to.
    fn follow(&self, pieces: &[&str]) -> Option<At> {
        let named = |id: &str| self.find_at(&unescaped(id));
        match *pieces {
            [id] => named(id),
            [id, field] => self.marked(named(id)?, field, ""),
            [id, field, mark] => self.marked(named(id)?, field, mark),
            // Only an entry without an id of its own has an address of three pieces.
            [id, of, own, field] => self.marked(self.marked(named(id)?, of, own)?, field, ""),
            [id, of, own, field, mark] => {
                self.marked(self.marked(named(id)?, of, own)?, field, mark)
            }
            _ => None,
        }
    }

    /// Returns what stands under a mark in a field of an entry.
    fn marked(&self, owner: At, field: &str, mark: &str) -> Option<At> {
        let At { ix, part: None } = owner else {
            return None;
        };
        let kind = Appendix::ALL.into_iter().find(|kind| kind.name() == field);
        let listed = kind.filter(|kind| ix == Ix::ROOT && !kind.has_ids());
        if let Some(kind) = listed {
            let marks = self.appendix(kind).zip(self.appendix_marks(kind));
            return found(marks.collect(), mark).map(At::from);
        }
        let EntryPart { field, nth } = found(parts(self, ix, Some(Field::named(field)?)), mark)?;
        let at = At::part(ix, field, nth);
        Some(self.gap_of(at).map_or(at, At::from))
    }

    /// Returns the row of what is declared and not named.
    fn gap_of(&self, at: At) -> Option<Ix> {
        let part = at.part.filter(|part| part.field == Field::Declared)?;
        let is_its = |what| matches!(what, What::Gap(gap) if gap.declaration == part.nth);
        self.children(at.ix).find(|ix| is_its(self.node(*ix).what))
    }
}

/// Returns what a mark leads to: things that bear it come before those to which it leads as well.
fn found<T: Copy>(marked: Vec<(T, AddressMark)>, mark: &str) -> Option<T> {
    let (word, nth) = match mark.rsplit_once('#') {
        Some((word, nth)) => (word, nth.parse::<usize>().ok()?.checked_sub(1)?),
        None => (mark, 0),
    };
    let ranks = marked.iter().filter_map(|(_, mark)| mark.rank(word));
    let best = ranks.min()?;
    let led = marked
        .iter()
        .filter(|(_, mark)| mark.rank(word) == Some(best));
    led.map(|(thing, _)| *thing).nth(nth)
}
