//! What items can be grouped by, and the names by which it is asked for.
//!
//! Always holds: a name is understood in both languages, however its letters are folded; a field of the
//! plan's own is asked for by what the plan calls it.

use crate::document::{BodyPart, Common, Item, Text};
use crate::facts::side;
use crate::model::{Ix, Roadmap};
use crate::text::{Hamza, fold};
use crate::words::{GROUP_NAMES, Language};

/// What items are grouped by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GroupField {
    /// The axis or track that they stand under.
    Track,
    /// The phases that they fall into.
    Phase,
    /// The pillars that they serve.
    Pillar,
    /// The bodies that answer for them.
    Owner,
    /// Their last state.
    State,
    /// How the work goes.
    Health,
    /// The years that they may touch.
    Year,
    /// Their tags.
    Tag,
    /// A field of the plan's own, by its name as it is asked for.
    Own(String),
}

/// Every field that has a name of its own, in the order of these names.
const ALL: [GroupField; GROUP_NAMES.len()] = [
    GroupField::Track,
    GroupField::Phase,
    GroupField::Pillar,
    GroupField::Owner,
    GroupField::State,
    GroupField::Health,
    GroupField::Year,
    GroupField::Tag,
];

impl GroupField {
    /// Returns the fields that a plan can be grouped by: those of the format, then its own.
    pub fn in_plan(roadmap: &Roadmap) -> Vec<Self> {
        let own = roadmap.lists().fields.iter();
        let own = own.map(|page| Self::Own(side(&page.name, Language::En).text));
        ALL.into_iter().chain(own).collect()
    }

    /// Returns the next field by which a plan can be grouped, behind another one or from the first on; none
    /// behind the last.
    pub fn next(behind: Option<&Self>, roadmap: &Roadmap) -> Option<Self> {
        let fields = Self::in_plan(roadmap);
        let place = behind.and_then(|behind| fields.iter().position(|field| field == behind));
        let mut rest = fields.into_iter().skip(place.map_or(0, |nth| nth + 1));
        rest.find(|field| field.is_known(roadmap))
    }

    /// Returns the field of a name in a plan; none where no item has one of that name.
    pub fn named(name: &str, roadmap: &Roadmap) -> Option<Self> {
        let asked = plain(name);
        let mut fields = ALL.into_iter().zip(GROUP_NAMES);
        let is_one = |(_, (en, ar)): &(Self, (&[&str], &[&str]))| {
            en.iter().chain(*ar).any(|one| plain(one) == asked)
        };
        let known = fields.find(is_one).map(|(field, _)| field);
        known.or_else(|| {
            let own = Self::Own(name.to_owned());
            own.own_name(roadmap).is_some().then_some(own)
        })
    }

    /// Returns the English names of the fields of the format.
    pub fn names() -> impl Iterator<Item = &'static str> {
        GROUP_NAMES.iter().filter_map(|(en, _)| en.first().copied())
    }

    /// Returns the name by which it is asked for.
    pub fn name(&self) -> &str {
        let place = ALL.iter().position(|field| field == self);
        let names = place.and_then(|place| GROUP_NAMES.get(place));
        match (self, names.and_then(|(en, _)| en.first())) {
            (Self::Own(name), _) => name,
            (_, name) => name.copied().unwrap_or_default(),
        }
    }

    /// Says whether some item of a plan says anything of the kind.
    pub fn is_known(&self, roadmap: &Roadmap) -> bool {
        let mut items = roadmap.walk().filter(|ix| roadmap.item(*ix).is_some());
        let mut any =
            |is: &dyn Fn(&Item) -> bool| items.by_ref().any(|ix| roadmap.item(ix).is_some_and(is));
        match self {
            Self::Track => !roadmap.document().strands.is_empty(),
            Self::Phase => roadmap
                .phases()
                .any(|ix| !roadmap.falls_into(ix).is_empty()),
            Self::Pillar => roadmap.pillars().any(|ix| !roadmap.serves(ix).is_empty()),
            Self::Owner => any(&|item| {
                let mut parts = item.bodies.iter().map(|link| link.part);
                item.owner.is_some() || parts.any(|part| part == BodyPart::Owner)
            }),
            Self::State => any(&|item| !item.status.is_empty()),
            Self::Health => any(&|item| !item.health.is_empty()),
            Self::Year => any(&|item| !item.period().is_undated() || item.planned.is_some()),
            Self::Tag => any(&|item| !item.tags.is_empty()),
            Self::Own(_) => self.own_name(roadmap).is_some(),
        }
    }

    /// Returns what it is called.
    pub fn title(&self, roadmap: &Roadmap, language: Language) -> String {
        let place = ALL.iter().position(|field| field == self);
        let names = place.and_then(|place| GROUP_NAMES.get(place));
        let first = |names: &[&str]| names.first().copied().unwrap_or_default().replace('_', " ");
        match (self, names) {
            (_, Some((en, ar))) => language.choose(first(en), first(ar)),
            (_, None) => self
                .own_name(roadmap)
                .map(|name| side(name, language).text)
                .unwrap_or_default(),
        }
    }

    /// Returns the name of a field of the plan's own, as the plan writes it first.
    fn own_name<'a>(&self, roadmap: &'a Roadmap) -> Option<&'a Text> {
        let Self::Own(asked) = self else {
            return None;
        };
        let mut items = roadmap.walk().filter_map(|ix| roadmap.item(ix));
        items.find_map(|item| {
            let mut names = item.fields.iter().map(|field| &field.name);
            names.find(|name| is_called(name, asked))
        })
    }
}

/// Returns what an item says in the fields of a name.
pub(super) fn own_values<'a>(
    roadmap: &'a Roadmap,
    ix: Ix,
    name: &'a str,
) -> impl Iterator<Item = &'a Text> {
    let fields = roadmap
        .item(ix)
        .into_iter()
        .flat_map(|item| item.fields.iter());
    let named = fields.filter(move |field| is_called(&field.name, name));
    named.map(|field| &field.value)
}

fn is_called(text: &Text, name: &str) -> bool {
    let sides = [text.ar.as_deref(), text.en.as_deref()];
    let asked = plain(name);
    sides.into_iter().flatten().any(|side| plain(side) == asked)
}

/// Folds a name: `_` and `-` are as good as each other and as a blank.
pub(super) fn plain(name: &str) -> String {
    let spaced = name.replace(['_', '-'], " ");
    fold(&spaced, Hamza::Seat).trim().to_owned()
}
