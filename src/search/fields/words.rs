//! Texts of the file, handed on with what they are.
//!
//! In: a text, a claim, a remark, a figure. Out: its sides, aliases, and figures also as people
//! type them. Always holds: nothing is handed on that the screen does not say somewhere, but
//! aliases and the second way to write a number.

use std::borrow::Cow;

use super::{Field, LANGUAGES, Tier};
use crate::document::{Claim, Declared, Entry, Figure, Money, Note, Quote, Status, Text, Value};
use crate::facts::value::{amount, value as figure};
use crate::model::Roadmap;
use crate::words::{Language, Msg, number};

/// Hands texts on, each with its tier and its label.
pub(super) struct Teller<'a, F> {
    pub(super) roadmap: &'a Roadmap,
    take: F,
    tier: Tier,
}

impl<'a, F: FnMut(Field<'a>)> Teller<'a, F> {
    pub(super) fn new(roadmap: &'a Roadmap, take: F) -> Self {
        Self {
            roadmap,
            take,
            tier: Tier::Name,
        }
    }

    /// Begins a tier.
    pub(super) fn tier(&mut self, tier: Tier) {
        self.tier = tier;
    }

    fn tell(&mut self, label: Option<Msg>, text: impl Into<Cow<'a, str>>) {
        (self.take)(Field {
            tier: self.tier,
            label,
            text: text.into(),
        });
    }

    /// Hands on a name.
    pub(super) fn own(&mut self, text: impl Into<Cow<'a, str>>) {
        self.tell(None, text);
    }

    /// Hands on a name in both languages, and its aliases.
    pub(super) fn name(&mut self, text: &'a Text) {
        self.labelled(None, text);
    }

    /// Hands on a text in both languages.
    pub(super) fn text(&mut self, label: Msg, text: &'a Text) {
        self.labelled(Some(label), text);
    }

    /// Hands on what was composed in one language.
    pub(super) fn composed(&mut self, label: Msg, text: String) {
        self.tell(Some(label), text);
    }

    /// Hands on what is the same in both languages.
    pub(super) fn plain(&mut self, label: Msg, text: &'a str) {
        self.tell(Some(label), text);
    }

    fn labelled(&mut self, label: Option<Msg>, text: &'a Text) {
        for side in [&text.ar, &text.en].into_iter().flatten() {
            self.tell(label, &**side);
        }
        for alias in &text.aliases {
            self.tell(label, alias.as_str());
        }
    }

    /// Hands on the names of a listed body.
    pub(super) fn body(&mut self, label: Msg, id: &str) {
        let found = self.roadmap.find(id).and_then(|ix| self.roadmap.entry(ix));
        if let Some(Entry::Body(body)) = found {
            self.text(label, &body.title);
        }
    }

    pub(super) fn claims(&mut self, label: Msg, claims: &'a [Claim]) {
        for claim in claims {
            self.text(label, &claim.text);
            self.quotes(&claim.quotes);
        }
    }

    pub(super) fn declared(&mut self, declared: &'a [Declared]) {
        for entry in declared {
            self.claims(Msg::Counts, &entry.known);
            self.quotes(&entry.quotes);
        }
    }

    pub(super) fn status(&mut self, log: &'a [Status]) {
        for words in log.iter().filter_map(|entry| entry.words.as_deref()) {
            self.text(Msg::Status, words);
        }
    }

    pub(super) fn quotes(&mut self, quotes: &'a [Quote]) {
        for quote in quotes {
            self.text(Msg::Quotes, &quote.text);
        }
    }

    pub(super) fn notes(&mut self, notes: &'a [Note]) {
        for note in notes {
            self.text(Msg::Notes, &note.text);
        }
    }

    /// Hands on what an amount is called, and the amount.
    pub(super) fn money(&mut self, label: Option<Msg>, money: &'a Money) {
        self.labelled(label, &money.title);
        for language in LANGUAGES {
            self.tell(label, amount(money, language));
        }
        self.number(label, money.amount);
        for purpose in &money.purposes {
            self.text(Msg::Purposes, purpose);
        }
    }

    /// Hands on what is said of an amount.
    pub(super) fn about_money(&mut self, money: &'a Money) {
        if let Some(note) = &money.currency_note {
            self.text(Msg::Notes, note);
        }
        self.quotes(&money.quotes);
        self.notes(&money.notes);
    }

    pub(super) fn figure(&mut self, figure: &'a Figure) {
        self.text(Msg::Figures, &figure.title);
        self.value(Msg::Figures, &figure.value);
        self.notes(&figure.notes);
    }

    /// Hands on a figure as it is published.
    pub(super) fn value(&mut self, label: Msg, value: &Value) {
        for language in LANGUAGES {
            self.tell(Some(label), figure(value, language));
        }
        match value {
            Value::Number(one) | Value::MoreThan(one) => self.number(Some(label), *one),
            Value::Ratio(one, other) | Value::Range(one, other) => {
                self.number(Some(label), *one);
                self.number(Some(label), *other);
            }
            Value::Percent(_) | Value::Bands(_) | Value::Parts(_) | Value::Either(_) => {}
        }
    }

    /// Hands on a number with and without its groups: "2,680", "2680".
    fn number(&mut self, label: Option<Msg>, value: f64) {
        let grouped = number(Language::En, value);
        if grouped.contains(',') {
            self.tell(label, value.to_string());
        }
        self.tell(label, grouped);
    }
}
