//! What every entry rests on: notes, quotations, rival values, figures, sources, our own reading.

use std::collections::BTreeSet;

use crate::document::{Claim, Entry, Figure, Note, Quote, Rival, SmallStr};
use crate::facts::fact::{self, Content, Fact, Measure, Name, Own, Remark, Tier};
use crate::facts::list::Facts;
use crate::facts::role::Role;
use crate::words::Msg;

/// What an entry rests on.
pub(super) struct Basis<'a> {
    pub(super) quotes: &'a [Quote],
    pub(super) notes: &'a [Note],
    pub(super) sources: &'a [SmallStr],
}

/// Adds what ends the facts of an entry of the file.
pub(super) fn basis<'a>(facts: &mut Facts<'a>, basis: &Basis<'a>) {
    rivals(facts);
    notes(facts, basis.notes, 0);
    facts.close(Msg::Notes);
    figures(facts);
    quotes(facts, basis.quotes, 0);
    facts.close(Msg::Quotes);
    keywords(facts);
    closing(facts, basis.sources);
}

/// Adds what ends the facts of everything that has a row: sources, our own reading, the id.
pub(super) fn closing<'a>(facts: &mut Facts<'a>, own: &'a [SmallStr]) {
    sources(facts, own);
    let (roadmap, ix) = (facts.roadmap, facts.ix);
    for name in roadmap.inferred(ix) {
        facts.add(Fact::new(Content::Own(Own::Reading(name))));
    }
    facts.close(Msg::OwnReading);
    if roadmap.title(ix).is_some() {
        facts.add(Fact::new(Content::Own(Own::Id)).tier(Tier::Name));
        facts.close(Msg::Id);
    }
}

/// Adds remarks.
pub(super) fn notes<'a>(facts: &mut Facts<'a>, notes: &'a [Note], depth: u8) {
    let role = if depth == 0 { Role::Plain } else { Role::Muted };
    for note in notes {
        let fact = Fact::text(&note.text).depth(depth).role(role);
        facts.add(fact.sources(&note.sources).topic(Msg::Notes));
    }
}

/// Adds statements, each with the words that it rests on.
pub(super) fn claims<'a>(facts: &mut Facts<'a>, claims: &'a [Claim], depth: u8) {
    for claim in claims {
        let fact = Fact::text(&claim.text).depth(depth);
        facts.add(fact.sources(&claim.sources).inferred(&claim.inferred));
        quotes(facts, &claim.quotes, depth.saturating_add(1));
    }
}

/// Adds quotations.
pub(super) fn quotes<'a>(facts: &mut Facts<'a>, quotes: &'a [Quote], depth: u8) {
    for quote in quotes {
        let fact = Fact::new(Content::Quote(quote)).depth(depth);
        let fact = fact.sources(std::slice::from_ref(&quote.source));
        facts.add(fact.remark(Remark::Publishers).topic(Msg::Quotes));
    }
}

/// Adds the published figures that concern the entry and are no indicators.
fn figures(facts: &mut Facts<'_>) {
    let (roadmap, ix) = (facts.roadmap, facts.ix);
    for concern in roadmap.concerning(ix) {
        if let Entry::Figure(figure) = concern {
            self::figure(facts, figure);
        }
    }
    facts.close(Msg::Figures);
}

/// Adds a published figure that is no indicator.
pub(super) fn figure<'a>(facts: &mut Facts<'a>, figure: &'a Figure) {
    let measure = Measure {
        name: Name::Title(&figure.title),
        figure: fact::Figure::Value(&figure.value),
        percent: None,
        about: figure.about,
    };
    let fact = Fact::new(Content::Value(measure)).dated(figure.dated());
    facts.add(fact.sources(&figure.sources));
    notes(facts, &figure.notes, 1);
}

fn rivals(facts: &mut Facts<'_>) {
    let (roadmap, ix) = (facts.roadmap, facts.ix);
    for concern in roadmap.concerning(ix) {
        if let Entry::Rival(rival) = concern {
            self::rival(facts, rival);
        }
    }
    facts.close(Msg::SourcesDiffer);
}

/// Adds a claim with the values that differ from source to source.
pub(super) fn rival<'a>(facts: &mut Facts<'a>, rival: &'a Rival) {
    facts.add(Fact::text(&rival.about).role(Role::Name));
    for value in &rival.values {
        let fact = Fact::text(&value.text).depth(1).sources(&value.sources);
        facts.add(if value.used {
            fact.role(Role::Value).said(Msg::UsedHere).attributed()
        } else {
            fact.attributed()
        });
    }
    if let Some(note) = &rival.note {
        facts.add(Fact::text(note).depth(1).role(Role::Muted));
    }
}

fn keywords(facts: &mut Facts<'_>) {
    let Some(title) = facts.roadmap.title(facts.ix) else {
        return;
    };
    for alias in &title.aliases {
        facts.add(Fact::new(Content::Word(alias)).tier(Tier::Name));
    }
    facts.close(Msg::Keywords);
}

/// Adds every source that the facts so far rest on, `own` among them, in the order of the file.
pub(super) fn sources(facts: &mut Facts<'_>, own: &[SmallStr]) {
    let roadmap = facts.roadmap;
    let mut cited = BTreeSet::new();
    let mut waiting: Vec<usize> = Vec::new();
    if facts.lists_all_sources {
        waiting.extend(0..facts.document().sources.len());
    }
    let ids = facts.all().iter().flat_map(|fact| fact.sources).chain(own);
    waiting.extend(ids.filter_map(|id| roadmap.source(id)));
    while let Some(nth) = waiting.pop() {
        // Notes of a source may cite others, which then stand in the list too.
        if cited.insert(nth)
            && let Some(source) = roadmap.document().sources.get(nth)
        {
            let ids = source.notes.iter().flat_map(|note| &note.sources);
            waiting.extend(ids.filter_map(|id| roadmap.source(id)));
        }
    }
    for nth in cited {
        facts.elsewhere(|facts| source(facts, nth));
    }
    facts.close(Msg::Sources);
}

/// Adds one source: publisher, title, date, kind, addresses, remarks.
pub(super) fn source(facts: &mut Facts<'_>, nth: usize) {
    let Some(source) = facts.document().sources.get(nth) else {
        return;
    };
    facts.add(Fact::new(Content::Source(nth)).tier(Tier::Name));
    for url in &source.urls {
        facts.add(Fact::new(Content::Word(url)).depth(1).role(Role::Address));
    }
    notes(facts, &source.notes, 1);
}
