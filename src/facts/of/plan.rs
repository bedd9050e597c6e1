//! The facts of the roadmap itself: what it says as a whole.

use super::period::Undated;
use super::{basis, context, counts, governance, links, money, period};
use crate::document::{Adoption, Document, Holiday, LastInformation, On};
use crate::facts::content::{Absence, Content};
use crate::facts::fact::{Fact, RankTier, Remark};
use crate::facts::list::FactList;
use crate::words::{Msg, Viewing};

/// Adds the facts of the roadmap. What has an entry of its own belongs to that entry.
pub(super) fn plan<'a>(facts: &mut FactList<'a>, document: &'a Document) {
    if let Some(last) = &document.last_information {
        last_information(facts, last);
        facts.close(Msg::LastOfficial);
    }
    origin(facts, document);
    if let Some(adopted) = &document.adopted {
        adoption(facts, document, adopted);
    }
    period::section(facts, Msg::Period, document, Undated::NoDate);
    basis::claims(facts, document.goal.as_slice());
    facts.close(Msg::Goal);
    facts.elsewhere(|facts| {
        for sum in &document.money {
            money::sum(facts, sum, RankTier::Tie);
        }
    });
    money::sums(facts);
    facts.close(Msg::Money);
    counts::counts(facts, &document.declared);
    links::indicators(facts);
    facts.elsewhere(|facts| around(facts, document));
    facts.section(Msg::Fields, basis::fields(&document.fields));
    let holidays = document.calendar.holidays.iter();
    facts.section(Msg::Holidays, holidays.map(holiday));
    let views = document.views.iter().map(|view| Fact::text(&view.name));
    facts.section(Msg::Viewing(Viewing::AllSaved), views);
    facts.section(Msg::Notice, document.notice.as_ref().map(Fact::text));
}

/// Makes the fact of a day without work, or of one of work in spite of all.
fn holiday(holiday: &Holiday) -> Fact<'_> {
    let name = holiday.name.as_deref().filter(|name| !name.is_blank());
    let fact = name.map_or(Fact::new(Content::Date), Fact::text);
    let worked = holiday.worked.then_some(Remark::Said(Msg::Worked));
    fact.dated(holiday.dated()).remark(worked)
}

/// Adds who decides, what the plan agrees with, what it depends on, brings, and how it is followed up.
fn around<'a>(facts: &mut FactList<'a>, document: &'a Document) {
    governance::governance(facts, &document.governance);
    if let Some(alignment) = &document.alignment {
        context::alignment(facts, alignment);
    }
    for condition in &document.conditions {
        context::condition(facts, condition);
    }
    facts.close(Msg::Conditions);
    basis::claims(facts, &document.effects);
    facts.close(Msg::Effects);
    for entry in &document.follow_up {
        context::follow_up(facts, entry);
    }
    facts.close(Msg::FollowUp);
}

/// Adds the last official word, and that nothing is known after it.
pub(super) fn last_information<'a>(facts: &mut FactList<'a>, last: &'a LastInformation) {
    let fact = Fact::text(&last.text).dated(last.dated());
    facts.add(fact.basis(last).attributed());
    let after = Absence::After(On::when(last.on));
    facts.add(Fact::new(Content::Absent(after)));
}

/// Adds whose document it is.
fn origin<'a>(facts: &mut FactList<'a>, document: &'a Document) {
    if let Some(place) = &document.place {
        facts.add(Fact::text(place).label(Msg::Place));
    }
    if let Some(issuer) = &document.issuer {
        let fact = Fact::entry(issuer).label(Msg::IssuedBy);
        facts.add(fact.field_of(document, "issuer"));
    }
    let language = document.language.choose(Msg::English, Msg::Arabic);
    facts.section(
        Msg::Document,
        [Fact::sentence(language).label(Msg::WrittenIn)],
    );
}

fn adoption<'a>(facts: &mut FactList<'a>, document: &'a Document, adoption: &'a Adoption) {
    let date = period::date(adoption.dated()).basis(adoption);
    facts.add(date.field_of(document, "adopted"));
    if let Some(by) = &adoption.by {
        facts.add(Fact::entry(by).label(Msg::AdoptedBy));
    }
    basis::below(facts, adoption, 1);
    facts.close(Msg::Adoption);
}
