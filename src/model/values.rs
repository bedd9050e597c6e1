//! Figures that cannot be, in one entry: progress beyond a hundred, ranges upside down, endless
//! numbers, and spans that end before they start.
//!
//! In: the fields of one entry. Out: findings; what they are about is then left out (`refused`).
//! Deliberately not here: strands and items, which are entries of their own; what a figure means, or
//! whether it is plausible: a published share above a hundred stays as it was published.

use super::dates::{self, Bounds};
use super::log_order;
use crate::document::fault::{DatedEntry, Plan};
use crate::document::{Entry, Field, Finding, Trail, Value, Visit};

/// Says whether a number can be a progress in percent.
pub(super) fn is_progress(percent: f64) -> bool {
    (0.0..=100.0).contains(&percent)
}

/// Says whether a number can be an amount of money.
pub(super) fn is_amount(amount: f64) -> bool {
    (0.0..f64::INFINITY).contains(&amount)
}

/// Checks the figures of one entry and the dates that stand in it.
pub(super) struct ValueChecks<'a, 'f> {
    /// The id of the entry.
    pub(super) id: &'a str,
    /// What its phases must lie within.
    pub(super) bounds: Bounds<'a>,
    pub(super) findings: &'f mut Vec<Finding>,
}

impl<'a> Visit<'a> for ValueChecks<'a, '_> {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        match entry {
            Entry::Strand(_) | Entry::Item(_) => return false,
            Entry::Phase(phase) => {
                let what = || DatedEntry::Phase(phase.id.to_string());
                dates::check(what, phase, self.bounds, at, self.findings);
                log_order::check(&phase.status, at, self.findings);
            }
            Entry::Planned(planned) => {
                let what = || DatedEntry::FirstPlan(self.id.to_owned());
                dates::check(what, planned, Bounds::default(), at, self.findings);
            }
            Entry::Holiday(holiday) => dates::holiday(holiday, at, self.findings),
            Entry::Over(over) => dates::over(over, at, self.findings),
            Entry::Progress(entry) if !is_progress(entry.percent) => {
                let percent = entry.percent;
                self.impossible(&at.field(Field::Percent), Plan::Progress { percent });
            }
            Entry::Money(money) if !is_amount(money.amount) => {
                let amount = money.amount;
                self.impossible(&at.field(Field::Amount), Plan::Amount { amount });
            }
            Entry::Point(point) if point.at.is_some() && point.over.is_some() => {
                self.impossible(&at.field(Field::Over), Plan::AtAndOver);
            }
            _ => {}
        }
        true
    }

    fn leave(&mut self, at: &Trail<'_>, entry: Entry<'a>) {
        if let Entry::Point(point) = entry
            && point.percent.is_some_and(|percent| !percent.is_finite())
        {
            self.impossible(&at.field(Field::Percent), Plan::NotFinite);
        }
    }

    fn value(&mut self, at: &Trail<'_>, value: &'a Value) {
        if let Some(problem) = problem(value) {
            self.impossible(at, problem);
        }
    }
}

impl ValueChecks<'_, '_> {
    fn impossible(&mut self, at: &Trail<'_>, fault: Plan) {
        self.findings.push(Finding::error(fault, at.path()));
    }
}

/// Returns why a figure cannot be, its parts left aside.
pub(super) fn problem(value: &Value) -> Option<Plan> {
    match value {
        Value::Number(number)
        | Value::Percent(number)
        | Value::MoreThan(number)
        | Value::Rank(number) => (!number.is_finite()).then_some(Plan::NotFinite),
        Value::Ratio(part, whole) if !(part.is_finite() && whole.is_finite()) => {
            Some(Plan::NotFinite)
        }
        Value::Ratio(_, whole) => (*whole <= 0.0).then_some(Plan::RatioOfNothing),
        Value::Range(from, to) if !(from.is_finite() && to.is_finite()) => Some(Plan::NotFinite),
        Value::Range(from, to) => (from > to).then_some(Plan::RangeReversed),
        Value::Bands(parts) | Value::Parts(parts) | Value::Either(parts) => {
            parts.is_empty().then_some(Plan::NoParts)
        }
    }
}
