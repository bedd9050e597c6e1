//! Published figures, in the form in which they are published.

use serde::{Deserialize, Serialize};

use super::Text;

/// A figure of an indicator. Nothing is converted and nothing is computed from it.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A plain number, in the indicator's unit.
    Number(f64),
    /// A share published as a percentage.
    Percent(f64),
    /// A part of a whole that may change: 2,680 of 2,869.
    Ratio(f64, f64),
    /// A lower bound: more than 200.
    MoreThan(f64),
    /// Anything from the first number to the second, both included.
    Range(f64, f64),
    /// A place in an order: 50th.
    Rank(f64),
    /// How many fall into each band, best first: 13 advanced, 36 above average.
    Bands(Vec<Part>),
    /// Several figures that only make sense together: services, users, requests.
    Parts(Vec<Part>),
    /// One figure or another, as a target may say: 0.8 or a place among the first 50.
    Either(Vec<Part>),
}

records!(
/// One named figure of several.
pub struct Part(title) {
    /// What it counts.
    title: Text,
    /// The figure.
    value: Value,
}
);
