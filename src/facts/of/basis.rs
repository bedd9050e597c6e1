//! What every entry rests on: notes, quotations, rival values, figures, sources, our own reading.

use std::collections::BTreeSet;

use crate::document::{
    Claim, Common, Entry, Figure, Note, OwnField, Quote, Rival, SmallStr, Source,
};
use crate::facts::content::{Content, Measure, Name, Own, Quantity};
use crate::facts::fact::{Fact, RankTier, Remark};
use crate::facts::list::FactList;
use crate::facts::role::TextRole;
use crate::model::Ix;
use crate::words::Msg;

/// Adds what ends the facts of everything that has a row.
pub(super) fn basis(facts: &mut FactList<'_>) {
    let (roadmap, ix) = (facts.roadmap, facts.ix);
    let entry = roadmap.common(ix);
    facts.concerning(Msg::SourcesDiffer, |facts, concern| {
        if let Entry::Rival(rival) = concern {
            self::rival(facts, rival);
        }
    });
    notes(facts, entry.notes(), 0);
    facts.close(Msg::Notes);
    // Published figures that are no indicators.
    facts.concerning(Msg::Figures, |facts, concern| {
        if let Entry::Figure(figure) = concern {
            self::figure(facts, figure);
        }
    });
    quotes(facts, entry.quotes(), 0);
    facts.close(Msg::Quotes);
    let aliases = entry.title().map_or(&[][..], |title| &title.aliases);
    let aliases = aliases.iter().map(|alias| Fact::word(alias));
    facts.section(Msg::Keywords, aliases.map(|fact| fact.tier(RankTier::Name)));
    sources(facts, entry.sources());
    let readings = entry.inferred().iter();
    let readings = readings.map(|name| Fact::own(Own::Reading(name)));
    facts.section(Msg::OwnReading, readings);
    let id = entry.title().map(|_| Fact::own(Own::Id));
    facts.section(Msg::Id, id.map(|id| id.tier(RankTier::Name)));
}

/// Adds what stands under a fact of an entry: remarks, quotations.
pub(super) fn below<'a>(facts: &mut FactList<'a>, entry: &'a dyn Common, depth: u8) {
    notes(facts, entry.notes(), depth);
    quotes(facts, entry.quotes(), depth);
}

/// Makes the facts of the fields that are the plan's own.
pub(super) fn fields(fields: &[OwnField]) -> impl Iterator<Item = Fact<'_>> {
    fields.iter().map(|field| Fact::new(Content::Field(field)))
}

fn notes<'a>(facts: &mut FactList<'a>, notes: &'a [Note], depth: u8) {
    let role = if depth == 0 {
        TextRole::Plain
    } else {
        TextRole::Muted
    };
    for note in notes {
        let fact = Fact::text(&note.text).depth(depth).role(role);
        facts.add(fact.basis(note).topic(Msg::Notes));
    }
}

pub(super) fn quotes<'a>(facts: &mut FactList<'a>, quotes: &'a [Quote], depth: u8) {
    for quote in quotes {
        let fact = Fact::new(Content::Quote(quote)).depth(depth);
        let fact = fact.sources(std::slice::from_ref(&quote.source));
        facts.add(fact.remark([Remark::Publishers]).topic(Msg::Quotes));
    }
}

/// Adds statements, each with the words that it rests on.
pub(super) fn claims<'a>(facts: &mut FactList<'a>, claims: &'a [Claim]) {
    for claim in claims {
        facts.add(Fact::text(&claim.text).basis(claim));
        below(facts, claim, 1);
    }
}

/// Adds a published figure that is no indicator.
pub(super) fn figure<'a>(facts: &mut FactList<'a>, figure: &'a Figure) {
    let measure = Measure {
        about: figure.about,
        ..Measure::new(Name::Title(&figure.title), Quantity::Value(&figure.value))
    };
    let fact = Fact::new(Content::Value(measure)).dated(figure.dated());
    facts.add(fact.basis(figure));
    below(facts, figure, 1);
}

/// Adds a claim with the values that differ from source to source.
pub(super) fn rival<'a>(facts: &mut FactList<'a>, rival: &'a Rival) {
    facts.add(Fact::text(&rival.about).role(TextRole::Name));
    for value in &rival.values {
        let fact = Fact::text(&value.text).depth(1).basis(value).attributed();
        facts.add(if value.used {
            fact.role(TextRole::Value).said(Msg::UsedHere)
        } else {
            fact
        });
    }
    let note = rival.note.as_ref().map(Fact::text);
    facts.extend(note.map(|note| note.depth(1).role(TextRole::Muted)));
}

/// Adds every source that the facts so far rest on, `own` among them, in the order of the file; of
/// the plan all of them.
pub(super) fn sources(facts: &mut FactList<'_>, own: &[SmallStr]) {
    let (roadmap, all) = (facts.roadmap, &facts.document().sources);
    let mut cited = BTreeSet::new();
    let mut waiting: Vec<usize> = Vec::new();
    if facts.ix == Ix::ROOT {
        waiting.extend(0..all.len());
    }
    let ids = facts.cited().chain(own);
    waiting.extend(ids.filter_map(|id| roadmap.source(id)));
    while let Some(nth) = waiting.pop() {
        // Notes of a source may cite others, which then stand in the list too.
        if cited.insert(nth)
            && let Some(source) = all.get(nth)
        {
            let ids = source.notes.iter().flat_map(|note| &note.sources);
            waiting.extend(ids.filter_map(|id| roadmap.source(id)));
        }
    }
    facts.elsewhere(|facts| {
        for source in cited.into_iter().filter_map(|nth| all.get(nth)) {
            self::source(facts, source);
        }
    });
    facts.close(Msg::Sources);
}

/// Adds one source: publisher, title, date, kind, addresses, remarks.
pub(super) fn source<'a>(facts: &mut FactList<'a>, source: &'a Source) {
    facts.add(Fact::new(Content::Source(source)).tier(RankTier::Name));
    for url in &source.urls {
        facts.add(Fact::word(url).depth(1).role(TextRole::Address));
    }
    below(facts, source, 1);
}
