//! Which colour each item has, by what the file says of it.
//!
//! In: a roadmap and a field. Out: a hue for each item, and what the hues mean. Always holds: the largest groups
//! have a hue each, in the order of the groups, and the rest have one together; an item of several groups has
//! that of the first; what the file says nothing of has none. Deliberately not here: the colours themselves.

use super::group::{GroupField, GroupKey, Groups};
use crate::model::{Ix, Roadmap};
use crate::words::Language;

/// A colour among those of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hue {
    /// One of its own, counted from zero.
    Own(u8),
    /// That of all groups which have none of their own.
    Other,
    /// That of what belongs to no group.
    Nothing,
}

impl Hue {
    /// How many groups have one of their own.
    pub const MOST: u8 = 6;
}

/// The colours of the items of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coloring {
    /// What they tell.
    pub field: GroupField,
    /// The language of the names by which some groups are in order.
    pub language: Language,
    // What each hue of its own means, in the order of the hues.
    keys: Vec<GroupKey>,
    // How many groups share one hue.
    others: usize,
    has_nothing: bool,
    // Of each row of the plan, by its place.
    hues: Vec<Hue>,
}

impl Coloring {
    /// Colours the items of a roadmap.
    pub fn new(roadmap: &Roadmap, field: &GroupField, language: Language) -> Self {
        let items = roadmap.walk().filter(|ix| roadmap.item(*ix).is_some());
        let items: Vec<Ix> = items.collect();
        let Groups { groups, .. } = Groups::new(roadmap, field, &items, language);
        let mut by_size: Vec<usize> = (0..groups.len()).collect();
        let size = |nth: &usize| groups.get(*nth).map_or(0, |group| group.members.len());
        let is_nothing = |nth: &usize| {
            groups
                .get(*nth)
                .is_some_and(|it| it.key == GroupKey::Nothing)
        };
        by_size.retain(|nth| !is_nothing(nth));
        by_size.sort_by_key(|nth| std::cmp::Reverse(size(nth)));
        let others = by_size.len().saturating_sub(usize::from(Hue::MOST));
        by_size.truncate(usize::from(Hue::MOST));
        by_size.sort_unstable();
        let mut coloring = Self {
            field: field.clone(),
            language,
            keys: Vec::new(),
            others,
            has_nothing: groups
                .last()
                .is_some_and(|group| group.key == GroupKey::Nothing),
            hues: vec![Hue::Nothing; roadmap.nodes().len()],
        };
        for (nth, group) in groups.into_iter().enumerate() {
            let own = by_size.iter().position(|one| *one == nth);
            let own = own.and_then(|place| u8::try_from(place).ok());
            let hue = match (&group.key, own) {
                (GroupKey::Nothing, _) => Hue::Nothing,
                (_, Some(own)) => Hue::Own(own),
                (_, None) => Hue::Other,
            };
            for member in group.members.iter().filter(|member| !member.is_again) {
                if let Some(place) = coloring.hues.get_mut(member.ix.get()) {
                    *place = hue;
                }
            }
            coloring.keys.extend(own.map(|_| group.key));
        }
        coloring
    }

    /// Returns the hue of a row.
    pub fn hue(&self, ix: Ix) -> Hue {
        self.hues.get(ix.get()).copied().unwrap_or(Hue::Nothing)
    }

    /// Returns every hue that is given, with what it means; none is what many groups have in common.
    pub fn legend(&self) -> Vec<(Hue, Option<&GroupKey>)> {
        let own = (0..Hue::MOST).map(Hue::Own).zip(self.keys.iter().map(Some));
        let other = (self.others > 0).then_some((Hue::Other, None));
        let nothing = self
            .has_nothing
            .then_some((Hue::Nothing, Some(&GroupKey::Nothing)));
        own.chain(other).chain(nothing).collect()
    }

    /// Returns how many groups share a hue.
    pub fn others(&self) -> usize {
        self.others
    }
}
