//! What surrounds a plan: alignment, conditions, follow-up, money, loose figures.

use serde::{Deserialize, Serialize};

use super::{Claim, List, Note, On, Over, Quote, SmallStr, Text, Value, is_absent};

/// What a plan is meant to agree with.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Alignment {
    /// The policies and plans.
    pub with: List<Claim>,
    /// Whether the source says that there are others.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub among_others: bool,
}

/// Something that success depends on.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The condition; with `any_of`, what the alternatives serve.
    pub text: Text,
    /// Alternatives: one of them is enough.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub any_of: Vec<Text>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// How a plan is followed up: what, how often, to whom.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// What is measured or reported.
    pub what: Text,
    /// How often.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub how_often: Option<Text>,
    /// To whom, in words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub to: Option<Text>,
    /// Ids of the bodies that it goes to.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub to_bodies: List<SmallStr>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// An amount of money, never converted.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// What it is.
    pub title: Text,
    /// The amount, in the currency's main unit.
    pub amount: f64,
    /// The currency: "OMR", "SYP".
    pub currency: SmallStr,
    /// Whether the source says "about".
    #[serde(default, skip_serializing_if = "is_absent")]
    pub about: bool,
    /// Whether the source says "expected".
    #[serde(default, skip_serializing_if = "is_absent")]
    pub expected: bool,
    /// The year of the money, or the span that it is for.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub over: Option<Over>,
    /// A remark on the currency: "old pounds, 2022".
    #[serde(default, skip_serializing_if = "is_absent")]
    pub currency_note: Option<Box<Text>>,
    /// What it is spent on.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub purposes: List<Text>,
    /// Ids of the items that it is for.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub of: List<SmallStr>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// A published figure that is no indicator.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What it counts.
    pub title: Text,
    /// The figure.
    pub value: Value,
    /// The period that it was counted over.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub over: Option<Over>,
    /// Whether the source says "about".
    #[serde(default, skip_serializing_if = "is_absent")]
    pub about: bool,
    /// When it held; with `over`, when it was made known.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub on: Option<On>,
    /// Ids of the entries that it concerns; empty for the whole roadmap.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub of: List<SmallStr>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}
