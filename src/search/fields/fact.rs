//! The texts of one fact.
//!
//! Always holds: nothing is handed on that the screen does not say somewhere, but aliases and the
//! second way to write a number. What the program says of every plan alike finds nothing.

use super::{FoundText, Texts};
use crate::document::{Dated, Entry, Money, Value};
use crate::facts::value::{amount, value};
use crate::facts::{Content, Fact, Measure, Name, Quantity, RankTier, Remark};
use crate::words::{self, Language, Msg, number};

impl<'a, F: FnMut(FoundText<'a>)> Texts<'a, F> {
    /// Hands on the texts of a fact that are of the present tier.
    pub(super) fn fact(&mut self, fact: &Fact<'a>) {
        if fact.tier == RankTier::Elsewhere {
            return;
        }
        let own = fact.topic.or(fact.label);
        let label = own.or(Some(fact.heading));
        if self.tier == fact.tier {
            // A name needs nothing that says what it is.
            let is_name = fact.tier == RankTier::Name;
            self.content(fact, if is_name { own } else { label });
        }
        if self.tier == tier_of_date(fact) {
            self.date(fact, label);
        }
        if self.tier == RankTier::Said {
            self.made_known(fact, label);
            self.remarks(fact);
        }
    }

    /// Hands on its date. The state of an item has been told with its own.
    fn date(&mut self, fact: &Fact<'a>, label: Option<Msg>) {
        if let Some(dated) = fact.dated
            && !matches!(
                fact.content,
                Content::State(..) | Content::Health(..) | Content::Money(_)
            )
            && dated.days().is_some()
        {
            self.composed(label, |locale| locale.date(dated));
        }
    }

    /// Hands on when a figure was made known, where the details say it beside its own date.
    fn made_known(&mut self, fact: &Fact<'a>, label: Option<Msg>) {
        if let Some(on) = fact.dated.and_then(Dated::told) {
            self.composed(label, |locale| locale.on(on));
        }
    }

    fn content(&mut self, fact: &Fact<'a>, label: Option<Msg>) {
        match fact.content {
            Content::Text(text) | Content::Sentence(_, Some(text)) => self.text(label, text),
            Content::Field(field) => {
                self.text(label, &field.name);
                self.text(label, &field.value);
            }
            Content::Word(word) => self.put(label, word),
            Content::Quote(quote) => self.text(label, &quote.text),
            Content::Value(measure) => self.measure(measure, label),
            Content::Money(money) => self.money(money, label),
            Content::State(entry, _) => {
                entry.words.iter().for_each(|words| self.text(label, words));
            }
            Content::Health(entry, _) => {
                entry.words.iter().for_each(|words| self.text(label, words));
            }
            Content::Entry(id) => self.entry(id, fact.label),
            Content::Source(source) => {
                source.title.iter().for_each(|title| self.text(None, title));
                self.put(None, source.id.as_str());
            }
            Content::Date
            | Content::Sentence(_, None)
            | Content::Difference(..)
            | Content::Slip(_)
            | Content::Node(_)
            | Content::Sum(_)
            | Content::Count(_)
            | Content::Absent(_)
            | Content::Own(_) => {}
        }
    }

    /// Hands on the names of a body or role that has a part in it. What it waits for or belongs to is
    /// found by itself.
    fn entry(&mut self, id: &str, part: Option<Msg>) {
        let roadmap = self.roadmap;
        let named = roadmap.find(id).and_then(|ix| roadmap.entry(ix));
        if let Some(entry @ (Entry::Body(_) | Entry::PlanRole(_))) = named
            && let Some(title) = entry.common().title()
        {
            self.text(part, title);
        }
    }

    fn remarks(&mut self, fact: &Fact<'a>) {
        for remark in &fact.remarks {
            if let Remark::Text(text) = remark {
                self.text(Some(Msg::Notes), text);
            }
        }
    }

    /// Hands on a figure as it is published, and as people type it.
    fn measure(&mut self, measure: Measure<'a>, label: Option<Msg>) {
        let label = match measure.name {
            Name::Title(title) => {
                self.text(label, title);
                label
            }
            Name::Baseline => Some(Msg::Baseline),
            Name::Target => Some(Msg::Target),
            Name::None => label,
        };
        match measure.figure {
            Quantity::Value(figure) => {
                self.composed(label, |locale| value(figure, locale.language));
                for one in numbers(figure) {
                    self.number(label, one);
                }
            }
            Quantity::Percent(percent) => {
                self.composed(label, |locale| words::percent(locale.language, percent));
            }
            Quantity::None => {}
        }
    }

    /// Hands on what a sum is called, and the sum.
    fn money(&mut self, money: &'a Money, label: Option<Msg>) {
        self.text(label, &money.title);
        self.composed(label, |locale| amount(money, locale.language));
        // In English the screen has the code.
        if let Some(name) = words::currency_name(&money.currency) {
            self.put(label, name);
        }
        self.number(label, money.amount);
    }

    /// Hands on a number with and without its groups: "2,680", "2680".
    fn number(&mut self, label: Option<Msg>, value: f64) {
        let grouped = number(Language::En, value);
        if grouped.contains(',') {
            self.put(label, value.to_string());
        }
        self.put(label, grouped);
    }
}

/// Returns how well a reader knows an entry by the date of a fact: by its own dates, those of its
/// milestones and measured figures. Other dates only stand in what is said of it.
fn tier_of_date(fact: &Fact<'_>) -> RankTier {
    match (fact.tier, fact.content) {
        (RankTier::Name | RankTier::Tie, _) => RankTier::Tie,
        (_, Content::Value(measure)) => match measure.name {
            Name::None | Name::Baseline | Name::Target => RankTier::Tie,
            Name::Title(_) => RankTier::Said,
        },
        (RankTier::Said | RankTier::Elsewhere, _) => RankTier::Said,
    }
}

/// Returns the numbers of a figure that are not written as they are typed.
fn numbers(value: &Value) -> impl Iterator<Item = f64> {
    let [one, other] = match value {
        Value::Number(one) | Value::MoreThan(one) | Value::Rank(one) => [Some(*one), None],
        Value::Ratio(one, other) | Value::Range(one, other) => [Some(*one), Some(*other)],
        Value::Percent(_) | Value::Bands(_) | Value::Parts(_) | Value::Either(_) => [None, None],
    };
    one.into_iter().chain(other)
}
