//! Sums of money, with what they are meant for.

use super::basis;
use crate::document::{Money, Text};
use crate::facts::content::Content;
use crate::facts::fact::{Fact, RankTier, Remark};
use crate::facts::list::FactList;
use crate::facts::value::money_word;
use crate::words::Msg;

/// Adds a sum, with what it is meant for.
pub(super) fn sum<'a>(facts: &mut FactList<'a>, money: &'a Money, tier: RankTier) {
    let note = money.currency_note.as_deref();
    let share = facts.roadmap.share(facts.ix, money).map(Remark::Share);
    let amount = amount(money).tier(tier).remark(share);
    facts.add(amount.remark(note.map(Remark::Text)));
    for purpose in &money.purposes {
        let fact = Fact::text(purpose).depth(1).label(Msg::Purposes);
        facts.add(fact.tier(RankTier::Tie));
    }
    for id in &money.of {
        if !is_said(facts, money, id) {
            facts.add(Fact::entry(id).depth(1).label(Msg::MoneyOf));
        }
    }
    basis::below(facts, money, 1);
}

/// Makes the fact of the sum alone.
pub(super) fn amount(money: &Money) -> Fact<'_> {
    let what = money.what.map(|what| Remark::Said(money_word(what)));
    let expected = money.expected.then_some(Remark::Said(Msg::Expected));
    let fact = Fact::new(Content::Money(money)).dated(money.dated().given());
    fact.basis(money).remark(what).remark(expected)
}

/// Adds the sums of what lies below the entry.
pub(super) fn sums(facts: &mut FactList<'_>) {
    for sum in facts.roadmap.sums(facts.ix) {
        let money = &sum.money;
        let expected = money.expected.then_some(Remark::Said(Msg::Expected));
        let share = facts.roadmap.share(facts.ix, money).map(Remark::Share);
        let note = money.currency_note.as_deref().map(Remark::Text);
        let fact = Fact::new(Content::Sum(sum)).dated(money.dated().given());
        facts.add(fact.remark(expected).remark(share).remark(note));
    }
}

/// Says whether an item that an amount is for is the entry of these facts, or named by a purpose.
fn is_said(facts: &FactList<'_>, money: &Money, id: &str) -> bool {
    let roadmap = facts.roadmap;
    let Some(ix) = roadmap.find(id) else {
        return false;
    };
    let is_named = |title: &Text| {
        let mut purposes = money.purposes.iter();
        purposes.any(|purpose| names(purpose, title))
    };
    ix == facts.ix || roadmap.title(ix).is_some_and(is_named)
}

/// Says whether every word of a name stands in a longer text, in one of the two languages.
pub(super) fn names(name: &Text, text: &Text) -> bool {
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
