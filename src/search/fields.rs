//! Under which words a place is found.
//!
//! In: a place. Out: its texts, those that a reader knows best first: its names; bodies, money,
//! tags, dates and its state; what is said of it. Always holds: what stands on a row is among its names, and tiers
//! ascend. Deliberately not here: which sources say it: a source is found by itself.

mod concerning;
mod dates;
mod entry;
mod node;
mod words;

use std::borrow::Cow;

pub(super) use concerning::Concerning;

use super::Hit;
use crate::model::Roadmap;
use crate::words::{Language, Msg};

/// The languages in which composed words are found.
const LANGUAGES: [Language; 2] = [Language::AR, Language::En];

/// How well a reader knows a place by a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// It is called so.
    Name,
    /// A body that has a part in it, its money, a tag, its dates, how it stands.
    Tie,
    /// It stands in what is said of it.
    Said,
}

impl Tier {
    /// Every tier, ascending.
    pub(super) const ALL: [Self; 3] = [Self::Name, Self::Tie, Self::Said];
}

/// A text under which a place is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field<'a> {
    pub(super) tier: Tier,
    /// What the text is of the place; none for its names.
    pub(super) label: Option<Msg>,
    pub(super) text: Cow<'a, str>,
}

/// Hands each text of a place to a function.
pub(super) fn each<'a>(
    roadmap: &'a Roadmap,
    concerning: &Concerning,
    hit: Hit,
    take: impl FnMut(Field<'a>),
) {
    let mut teller = words::Teller::new(roadmap, take);
    match hit {
        Hit::Entry(ix) if roadmap.is_row(ix) => {
            node::names(&mut teller, ix);
            node::ties(&mut teller, ix);
            concerning.ties(&mut teller, ix);
            dates::ties(&mut teller, ix);
            node::said(&mut teller, ix);
            concerning.said(&mut teller, ix);
        }
        Hit::Entry(ix) => {
            entry::names(&mut teller, ix);
            entry::said(&mut teller, ix);
        }
        Hit::Page(page) => {
            for language in LANGUAGES {
                teller.own(page.title().say(language));
            }
            teller.own(page.name());
        }
    }
}
