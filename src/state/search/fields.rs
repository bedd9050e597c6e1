//! Under which words a node is found.
//!
//! In: a node. Out: its texts, those that a reader knows best first: its names in both languages,
//! its number, other spellings, the milestones that it holds, its id in the file. Always holds:
//! what stands on a row is among them. Deliberately not here: what sources say about it.

use std::borrow::Cow;

use crate::document::{ItemKind, StrandKind, Text};
use crate::model::{Ix, Roadmap, What};
use crate::scene;
use crate::words::{self, Language, Msg};

/// Hands each text of a node to a function.
pub(super) fn each<'a>(roadmap: &'a Roadmap, ix: Ix, mut take: impl FnMut(Cow<'a, str>)) {
    let mut text = |text: &'a Text| {
        for side in [&text.ar, &text.en].into_iter().flatten() {
            take(Cow::Borrowed(side));
        }
        for alias in &text.aliases {
            take(Cow::Borrowed(alias));
        }
    };
    if let Some(title) = roadmap.title(ix) {
        text(title);
    }
    let document = roadmap.document();
    let mut number = None;
    match roadmap.node(ix).what {
        What::Roadmap => {
            [&document.short, &document.place]
                .into_iter()
                .flatten()
                .for_each(&mut text);
        }
        What::Phase(index) => {
            let phase = document.phases.get(index);
            phase.and_then(|phase| phase.short.as_ref()).map(&mut text);
        }
        What::Milestone(index) => {
            let milestone = document.milestones.get(index);
            milestone
                .and_then(|milestone| milestone.short.as_ref())
                .map(&mut text);
        }
        What::Indicator(index) => {
            let indicator = document.indicators.get(index);
            indicator
                .and_then(|indicator| indicator.short.as_ref())
                .map(&mut text);
        }
        What::Strand(index) => {
            number = document.strands.get(index).and_then(|strand| {
                let kind = match strand.kind {
                    StrandKind::Axis => Msg::Axis,
                    StrandKind::Track => Msg::Track,
                };
                Some((kind, strand.number?))
            });
        }
        What::Item(_) => {
            let item = roadmap.item(ix);
            number = item.and_then(|item| {
                let kind = match item.kind {
                    ItemKind::Programme => Msg::Programme,
                    ItemKind::Project => Msg::Project,
                    ItemKind::Initiative => Msg::Initiative,
                };
                Some((kind, item.number?))
            });
            for milestone in item.into_iter().flat_map(|item| &item.milestones) {
                text(&milestone.title);
                milestone.short.as_ref().map(&mut text);
            }
        }
        What::Pillar(_) => {}
        What::Phases
        | What::Milestones
        | What::OtherIndicators
        | What::Unassigned
        | What::Gap(_)
        | What::Related
        | What::Pillars => {
            for language in [Language::Ar, Language::En] {
                take(Cow::Owned(scene::label(roadmap, ix, language).text));
            }
            // Their ids stand in no file.
            return;
        }
    }
    if ix == Ix::ROOT {
        for language in [Language::Ar, Language::En] {
            take(Cow::Owned(scene::label(roadmap, ix, language).text));
        }
    }
    if let Some((kind, number)) = number {
        for language in [Language::Ar, Language::En] {
            take(Cow::Owned(words::numbered(language, kind, number)));
        }
    }
    take(roadmap.id(ix));
}
