//! What surrounds a plan: money, alignment, conditions, effects, follow-up.

use super::page::Page;
use super::{Role, Row, basis, dates, links};
use crate::document::{Alignment, Condition, FollowUp, Money, Text};
use crate::words::{self, Language, Msg, Sum};

/// Adds an amount of money, with what it is spent on and what it is for.
pub(super) fn sum(page: &mut Page<'_>, money: &Money) {
    let cites = page.cite(&money.sources);
    let amount = amount(money, page.language);
    let mut row = Row::new(Role::Value).cites(cites);
    if let Some(over) = money.over.and_then(|over| dates::over(page, over)) {
        row = row.lead(over);
    }
    if money.expected {
        row = page.remarked(row, page.say(Msg::Expected));
    }
    if let Some(note) = &money.currency_note {
        row = page.remarked(row, page.inner(note));
    }
    page.composed(&money.title, row, |title| words::labelled(title, &amount));
    let lead = page.say(Msg::Purposes);
    for purpose in &money.purposes {
        page.text(purpose, Row::new(Role::Plain).level(1).lead(lead.clone()));
    }
    let lead = page.say(Msg::MoneyOf);
    for id in &money.of {
        if !is_said(page, money, id) {
            links::named(page, id, Row::new(Role::Plain).level(1).lead(lead.clone()));
        }
    }
    basis::notes(page, &money.notes, 1);
    basis::quotes(page, &money.quotes, 1);
}

/// Writes an amount: "about OMR 170 million".
#[must_use]
pub fn amount(money: &Money, language: Language) -> String {
    words::money(
        language,
        Sum {
            amount: money.amount,
            currency: &money.currency,
            about: money.about,
        },
    )
}

/// Says whether an item that an amount is for is the one of this page, or named by a purpose.
fn is_said(page: &Page<'_>, money: &Money, id: &str) -> bool {
    let roadmap = page.roadmap;
    let Some(ix) = roadmap.find_row(id) else {
        return false;
    };
    let is_named = |title: &Text| {
        let mut purposes = money.purposes.iter();
        purposes.any(|purpose| names(purpose, title))
    };
    ix == page.ix || roadmap.title(ix).is_some_and(is_named)
}

/// Says whether every word of a name stands in a longer text, in one of the two languages.
fn names(name: &Text, text: &Text) -> bool {
    let sides = [(&name.ar, &text.ar), (&name.en, &text.en)];
    sides.into_iter().any(|sides| match sides {
        (Some(name), Some(text)) => {
            let (name, text) = (name.to_lowercase(), text.to_lowercase());
            let mut name = words_of(&name).peekable();
            name.peek().is_some() && name.all(|word| words_of(&text).any(|other| other == word))
        }
        (None, _) | (_, None) => false,
    })
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    parts.filter(|part| !part.is_empty())
}

/// Writes what a plan is meant to agree with.
pub(super) fn alignment(page: &mut Page<'_>, alignment: &Alignment) {
    basis::claims(page, &alignment.with, 0);
    if alignment.among_others {
        let text = page.say(Msg::AmongOthers);
        page.add(Row::new(Role::Muted).text(text));
    }
    page.close(Msg::Alignment);
}

/// Writes what success depends on.
pub(super) fn conditions(page: &mut Page<'_>, conditions: &[Condition]) {
    for condition in conditions {
        self::condition(page, condition);
    }
    page.close(Msg::Conditions);
}

/// Adds a condition, its alternatives, and the words that it rests on.
pub(super) fn condition(page: &mut Page<'_>, condition: &Condition) {
    let cites = page.cite(&condition.sources);
    let mut row = Row::new(Role::Plain).cites(cites);
    if !condition.any_of.is_empty() {
        row = page.remarked(row, page.say(Msg::AnyOf));
    }
    page.text(&condition.text, row);
    for alternative in &condition.any_of {
        page.text(alternative, Row::new(Role::Plain).level(1));
    }
    basis::quotes(page, &condition.quotes, 1);
}

/// Writes how a plan is followed up: what, how often, to whom.
pub(super) fn follow_up(page: &mut Page<'_>, entries: &[FollowUp]) {
    for entry in entries {
        followed(page, entry);
    }
    page.close(Msg::FollowUp);
}

/// Adds what is followed up, how often, and to whom it is reported.
pub(super) fn followed(page: &mut Page<'_>, entry: &FollowUp) {
    let cites = page.cite(&entry.sources);
    page.text(&entry.what, Row::new(Role::Plain).cites(cites));
    if let Some(how_often) = &entry.how_often {
        let lead = page.say(Msg::HowOften);
        page.text(how_often, Row::new(Role::Plain).level(1).lead(lead));
    }
    let lead = page.say(Msg::ReportedTo);
    if let Some(to) = &entry.to {
        page.text(to, Row::new(Role::Plain).level(1).lead(lead.clone()));
    }
    for id in &entry.to_bodies {
        let mut bodies = page.document().governance.bodies.iter();
        let body = bodies.find(|body| body.id == *id);
        let is_said = |to: &Text| body.is_some_and(|body| names(&body.title, to));
        if entry.to.as_ref().is_some_and(is_said) {
            continue;
        }
        links::named(page, id, Row::new(Role::Plain).level(1).lead(lead.clone()));
    }
    basis::quotes(page, &entry.quotes, 1);
}
