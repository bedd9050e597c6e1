//! The facts of the roadmap itself: what it says as a whole.

use super::basis::Basis;
use super::period::{Dates, Undated};
use super::{basis, context, counts, governance, links, money, period};
use crate::document::{Adoption, LastInformation, On, Roadmap};
use crate::facts::fact::{Absence, Content, Fact};
use crate::facts::list::Facts;
use crate::words::{Language, Msg};

/// Adds the facts of the roadmap. What has an entry of its own belongs to that entry.
pub(super) fn plan<'a>(facts: &mut Facts<'a>, document: &'a Roadmap) {
    if let Some(last) = &document.last_information {
        last_information(facts, last);
        facts.close(Msg::LastOfficial);
    }
    origin(facts, document);
    if let Some(adopted) = &document.adopted {
        adoption(facts, adopted);
    }
    period::section(facts, &dates(document), Undated::NoDate);
    basis::claims(facts, document.goal.as_slice(), 0);
    facts.close(Msg::Goal);
    facts.elsewhere(|facts| {
        for sum in &document.money {
            money::sum(facts, sum);
        }
    });
    facts.close(Msg::Money);
    counts::counts(facts, &document.declared);
    links::indicators(facts);
    facts.elsewhere(|facts| around(facts, document));
    facts.section(Msg::Notice, document.notice.as_ref());
    basis::basis(
        facts,
        &Basis {
            quotes: &document.quotes,
            notes: &document.notes,
            sources: &[],
        },
    );
}

/// Returns the span of the plan.
pub(super) fn dates(document: &Roadmap) -> Dates<'_> {
    Dates {
        start: document.start,
        end: document.end,
        until: document.until,
        inferred: &document.inferred,
    }
}

/// Adds who decides, what the plan agrees with, what it depends on, brings, and how it is followed up.
fn around<'a>(facts: &mut Facts<'a>, document: &'a Roadmap) {
    governance::governance(facts, &document.governance);
    if let Some(alignment) = &document.alignment {
        context::alignment(facts, alignment);
    }
    for condition in &document.conditions {
        context::condition(facts, condition);
    }
    facts.close(Msg::Conditions);
    basis::claims(facts, &document.effects, 0);
    facts.close(Msg::Effects);
    for entry in &document.follow_up {
        context::follow_up(facts, entry);
    }
    facts.close(Msg::FollowUp);
}

/// Adds the last official word, and that nothing is known after it.
pub(super) fn last_information<'a>(facts: &mut Facts<'a>, last: &'a LastInformation) {
    let fact = Fact::text(&last.text).dated(last.dated());
    facts.add(fact.sources(&last.sources).attributed());
    let after = Absence::After(On::when(last.on));
    facts.add(Fact::new(Content::Absent(after)));
}

/// Adds whose document it is.
fn origin<'a>(facts: &mut Facts<'a>, document: &'a Roadmap) {
    if let Some(place) = &document.place {
        facts.add(Fact::text(place).label(Msg::Place));
    }
    if let Some(issuer) = &document.issuer {
        facts.add(Fact::new(Content::Entry(issuer)).label(Msg::IssuedBy));
    }
    let language = match document.language {
        Language::Ar(_) => Msg::Arabic,
        Language::En => Msg::English,
    };
    facts.add(Fact::new(Content::Sentence(language, None)).label(Msg::WrittenIn));
    facts.close(Msg::Document);
}

fn adoption<'a>(facts: &mut Facts<'a>, adoption: &'a Adoption) {
    facts.add(period::date(adoption.dated()).sources(&adoption.sources));
    if let Some(by) = &adoption.by {
        facts.add(Fact::new(Content::Entry(by)).label(Msg::AdoptedBy));
    }
    basis::quotes(facts, &adoption.quotes, 1);
    facts.close(Msg::Adoption);
}
