//! Which entries are tied by a field to one that is asked for: tracks, phases, owners, links.
//!
//! In: a field, and the name of what is asked for. Out: the entries. Always holds: what is asked for is looked
//! for once in all of the plan; links are followed one step.

use super::field::{Field, plain};
use super::members::{Matcher, members};
use crate::document::{BodyPart, Item};
use crate::model::{Ix, Roadmap, What};
use crate::text::Query;

/// Says whether an entry has an id, a number of the plan, or a name with all of the words.
pub(super) fn is_called(roadmap: &Roadmap, ix: Ix, name: &str, query: &Query) -> bool {
    let number = crate::facts::kind_and_number(roadmap, ix).1;
    if roadmap.id(ix) == name || number == Some(name) {
        return true;
    }
    let is_number = name
        .chars()
        .all(|letter| letter.is_numeric() || letter == '.');
    let title = roadmap.title(ix).filter(|_| !is_number);
    title.is_some_and(|title| {
        let sides = [title.ar.as_deref(), title.en.as_deref()]
            .into_iter()
            .flatten();
        let aliases = title.aliases.iter().map(|alias| alias.as_str());
        sides.chain(aliases).any(|text| has(text, query))
    })
}

pub(super) fn has(text: &str, query: &Query) -> bool {
    !query.is_empty() && query.look(text).is_whole()
}

/// Finds the entries that are tied by a field to one that is asked for.
pub(super) fn tied<'a>(
    roadmap: &'a Roadmap,
    field: Field,
    is_one: impl Fn(Ix) -> bool,
    (name, query): (&str, &Query),
) -> Matcher<'a> {
    let asked =
        |all: &mut dyn Iterator<Item = Ix>| -> Vec<Ix> { all.filter(|ix| is_one(*ix)).collect() };
    let items = || {
        roadmap
            .walk()
            .filter_map(|ix| roadmap.item(ix).map(|item| (ix, item)))
    };
    let found: Vec<Ix> = match field {
        Field::Strand => {
            let is_strand = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Strand(_));
            let strands = asked(&mut roadmap.children(Ix::ROOT).filter(is_strand));
            let below = strands.into_iter().flat_map(|ix| {
                std::iter::successors(Some(roadmap.next(ix)), |ix| Some(roadmap.next(*ix)))
                    .take_while(move |below| *below < roadmap.after(ix))
            });
            below.collect()
        }
        Field::Phase => {
            let phases = asked(&mut roadmap.phases());
            phases
                .into_iter()
                .flat_map(|ix| roadmap.falls_into(ix).iter().copied())
                .collect()
        }
        Field::Pillar => {
            let pillars = asked(&mut roadmap.pillars());
            pillars
                .into_iter()
                .flat_map(|ix| roadmap.serves(ix).iter().copied())
                .collect()
        }
        Field::Source => {
            let sources = asked(&mut roadmap.without_row());
            let sources = sources
                .into_iter()
                .filter_map(|ix| roadmap.source(&roadmap.id(ix)));
            sources
                .flat_map(|nth| roadmap.resting_on(nth).iter().copied())
                .collect()
        }
        Field::DependsOn => {
            let before = asked(&mut roadmap.walk());
            before
                .into_iter()
                .flat_map(|ix| roadmap.rows_after(ix))
                .collect()
        }
        Field::NeededBy => {
            let before = roadmap
                .walk()
                .filter(|ix| roadmap.rows_after(*ix).any(&is_one));
            before.collect()
        }
        Field::Tag => {
            let is_tagged = |item: &Item| {
                item.tags
                    .iter()
                    .any(|tag| name.is_empty() || plain(tag) == plain(name))
            };
            items()
                .filter(|(_, item)| is_tagged(item))
                .map(|(ix, _)| ix)
                .collect()
        }
        _ => {
            let is_owned = |item: &Item| is_owned(roadmap, item, &is_one, query, name.is_empty());
            items()
                .filter(|(_, item)| is_owned(item))
                .map(|(ix, _)| ix)
                .collect()
        }
    };
    members(roadmap, found.into_iter())
}

/// Says whether a body that was asked for answers for an item.
fn is_owned(
    roadmap: &Roadmap,
    item: &Item,
    is_one: &impl Fn(Ix) -> bool,
    query: &Query,
    any: bool,
) -> bool {
    let parts = item
        .bodies
        .iter()
        .filter(|body| body.part == BodyPart::Owner);
    let mut titles = parts.filter_map(|part| part.title.as_deref());
    super::owners::owners(roadmap, item).any(is_one)
        || titles.any(|title| {
            let sides = [title.ar.as_deref(), title.en.as_deref()];
            any || sides.into_iter().flatten().any(|side| has(side, query))
        })
}
