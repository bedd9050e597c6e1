//! What surrounds a plan: alignment, conditions, follow-up, money, loose figures.

use serde::{Deserialize, Serialize};

use super::{Claim, List, Note, On, Over, Quote, SmallStr, Text, Value};

records!(
/// What a plan is meant to agree with.
pub struct Alignment {
    /// The policies and plans.
    with: List<Claim>,
    /// Whether the source says that there are others.
    among_others?: bool,
}

/// Something that success depends on.
pub struct Condition(text) {
    /// The condition; with `any_of`, what the alternatives serve.
    text: Text,
    /// Alternatives: one of them is enough.
    any_of?: Vec<Text>,
    /// The source's own words.
    quotes?: List<Quote>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}

/// How a plan is followed up: what, how often, to whom.
pub struct FollowUp(what) {
    /// What is measured or reported.
    what: Text,
    /// How often.
    how_often?: Option<Text>,
    /// To whom, in words.
    to?: Option<Text>,
    /// Ids of the bodies that it goes to.
    to_bodies?: List<SmallStr> [-> Body],
    /// The source's own words.
    quotes?: List<Quote>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}

/// An amount of money, never converted.
pub struct Money(title) {
    /// What it is.
    title: Text,
    /// The amount, in the currency's main unit.
    amount: f64,
    /// The currency: "OMR", "SYP".
    currency: SmallStr,
    /// Which part it plays; absent where the source does not say.
    what?: Option<MoneyKind>,
    /// Whether the source says "about".
    about?: bool,
    /// Whether the source says "expected".
    expected?: bool,
    /// The year of the money, or the span that it is for.
    over?: Option<Over> [inferable],
    /// A remark on the currency: "old pounds, 2022".
    currency_note?: Option<Box<Text>>,
    /// What it is meant for.
    purposes?: List<Text>,
    /// Ids of the items that it is for.
    of?: List<SmallStr> [-> Entry],
    /// The source's own words.
    quotes?: List<Quote>,
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}

/// A published figure that is no indicator.
pub struct Figure(title) {
    /// What it counts.
    title: Text,
    /// The figure.
    value: Value,
    /// The period that it was counted over.
    over?: Option<Over>,
    /// Whether the source says "about".
    about?: bool,
    /// When it held; with `over`, when it was made known.
    on?: Option<On>,
    /// Ids of the entries that it concerns; empty for the whole roadmap.
    of?: List<SmallStr> [-> Entry],
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}
);

/// Which part an amount of money plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MoneyKind {
    /// Set aside.
    Budget,
    /// Bound by contracts or orders.
    Committed,
    /// Paid out.
    Spent,
    /// What it is expected to cost in the end.
    Forecast,
}
