//! Under which words a place is found: its names, and all that the file says of it.
//!
//! In: a place. Out: its texts, those that a reader knows best first: its names; bodies, money,
//! tags, dates and its state; what is said of it. Always holds: what stands on a row is among its
//! names; a date is found with what it is the date of; tiers ascend. Deliberately not here: what
//! another entry says of it, which is found by itself.

mod fact;
mod names;

use std::borrow::Cow;

use super::Hit;
use crate::document::Text;
use crate::facts::{self, Fact, Page, RankTier};
use crate::model::Roadmap;
use crate::words::{Language, Locale, Msg};

/// The languages in which composed words are found.
const LANGUAGES: [Language; 2] = [Language::AR, Language::En];

/// The tiers of what is found, ascending: what belongs to another entry is found there.
pub(super) const TIERS: [RankTier; 3] = [RankTier::Name, RankTier::Tie, RankTier::Said];

/// A text under which a place is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FoundText<'a> {
    pub(super) tier: RankTier,
    /// What the text is of the place; none for its names.
    pub(super) label: Option<Msg>,
    pub(super) text: Cow<'a, str>,
    /// Whether it is the id of the place.
    pub(super) is_id: bool,
}

/// Hands each text of a place to a function.
pub(super) fn each<'a>(roadmap: &'a Roadmap, hit: Hit, take: impl FnMut(FoundText<'a>)) {
    let mut texts = Texts {
        roadmap,
        tier: RankTier::Name,
        take,
    };
    match hit {
        Hit::Entry(ix) => {
            texts.names(ix);
            let facts: Vec<Fact<'a>> = facts::facts(roadmap, ix);
            for tier in TIERS {
                texts.tier = tier;
                if tier == RankTier::Tie {
                    texts.standing(ix);
                }
                for fact in &facts {
                    texts.fact(fact);
                }
            }
        }
        Hit::Page(page) => {
            for language in LANGUAGES {
                texts.put(None, page.title(roadmap, language));
            }
            // Those of a plan's own have the names that it gives them.
            if !matches!(page, Page::Own(_)) {
                texts.put(None, page.name());
            }
        }
    }
}

/// Hands texts on, each with its tier and its label.
struct Texts<'a, F> {
    roadmap: &'a Roadmap,
    tier: RankTier,
    take: F,
}

impl<'a, F: FnMut(FoundText<'a>)> Texts<'a, F> {
    fn put(&mut self, label: Option<Msg>, text: impl Into<Cow<'a, str>>) {
        (self.take)(FoundText {
            tier: self.tier,
            label,
            text: text.into(),
            is_id: false,
        });
    }

    /// Hands on a text in both languages, and its aliases.
    fn text(&mut self, label: Option<Msg>, text: &'a Text) {
        for side in [&text.ar, &text.en].into_iter().flatten() {
            self.put(label, &**side);
        }
        for alias in &text.aliases {
            self.put(label, alias.as_str());
        }
    }

    /// Hands on what is composed in each language.
    fn composed(&mut self, label: Option<Msg>, write: impl Fn(Locale) -> String) {
        for language in LANGUAGES {
            self.put(label, write(Locale::of(self.roadmap, language)));
        }
    }
}
