//! The page of the roadmap itself: what it says as a whole.

use super::basis::Basis;
use super::dates::{Dates, Undated};
use super::page::Page;
use super::{Role, Row, basis, context, counts, dates, governance, links};
use crate::document::{Adoption, LastInformation, On, Roadmap};
use crate::words::{self, Language, Msg};

/// Writes the page of the roadmap.
pub(super) fn plan(page: &mut Page<'_>) {
    let document = page.document();
    if let Some(last) = &document.last_information {
        last_information(page, last);
        page.close(Msg::LastOfficial);
    }
    origin(page, document);
    if let Some(adopted) = &document.adopted {
        adoption(page, adopted);
    }
    let given = Dates {
        start: document.start,
        end: document.end,
        until: document.until,
        inferred: &document.inferred,
    };
    dates::period(page, &given, Undated::NoDate);
    if let Some(goal) = &document.goal {
        basis::claims(page, std::slice::from_ref(goal), 0);
        page.close(Msg::Goal);
    }
    for money in &document.money {
        context::sum(page, money);
    }
    page.close(Msg::Money);
    counts::counts(page, &document.declared);
    links::indicators(page);
    governance::governance(page, &document.governance);
    if let Some(alignment) = &document.alignment {
        context::alignment(page, alignment);
    }
    context::conditions(page, &document.conditions);
    basis::claims(page, &document.effects, 0);
    page.close(Msg::Effects);
    context::follow_up(page, &document.follow_up);
    if let Some(notice) = &document.notice {
        page.text(notice, Row::new(Role::Plain));
        page.close(Msg::Notice);
    }
    basis::basis(
        page,
        &Basis {
            quotes: &document.quotes,
            notes: &document.notes,
            sources: &[],
        },
    );
}

/// Adds the last official word, and that nothing is known after it.
pub(super) fn last_information(page: &mut Page<'_>, last: &LastInformation) {
    let cites = page.cite(&last.sources);
    let lead = page.reader().event(last.dated());
    page.text(&last.text, Row::new(Role::Plain).lead(lead).cites(cites));
    page.said_by(&last.sources, 1);
    let when = On::when(last.on);
    let text = words::no_information_after(page.language, page.months(), Some(when));
    page.add(Row::new(Role::Muted).text(text));
}

/// Writes whose document it is.
fn origin(page: &mut Page<'_>, document: &Roadmap) {
    if let Some(place) = &document.place {
        let lead = page.say(Msg::Place);
        page.text(place, Row::new(Role::Plain).lead(lead));
    }
    if let Some(issuer) = &document.issuer {
        let lead = page.say(Msg::IssuedBy);
        links::named(page, issuer, Row::new(Role::Plain).lead(lead));
    }
    let lead = page.say(Msg::WrittenIn);
    let text = page.say(match document.language {
        Language::Ar(_) => Msg::Arabic,
        Language::En => Msg::English,
    });
    page.add(Row::new(Role::Plain).lead(lead).text(text));
    page.close(Msg::Document);
}

fn adoption(page: &mut Page<'_>, adoption: &Adoption) {
    let cites = page.cite(&adoption.sources);
    let text = page.reader().date(adoption.dated());
    page.add(Row::new(Role::Value).text(text).cites(cites));
    if let Some(by) = &adoption.by {
        let lead = page.say(Msg::AdoptedBy);
        links::named(page, by, Row::new(Role::Plain).lead(lead));
    }
    basis::quotes(page, &adoption.quotes, 1);
    page.close(Msg::Adoption);
}
