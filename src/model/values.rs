//! Figures that cannot be, in one entry: progress beyond a hundred, ranges upside down, endless
//! numbers, and spans that end before they start.
//!
//! In: the fields of one entry. Out: findings; what they are about is then left out (`refused`).
//! Deliberately not here: strands and items, which are entries of their own; what a figure means, or
//! whether it is plausible: a published share above a hundred stays as it was published.

use super::dates::{self, Bounds, Dates};
use crate::document::{Entry, Field, Finding, Trail, Value, Visit};
use crate::words::Fault;

const NOT_FINITE: &str = "a figure must be a finite number";

/// Says whether a number can be a progress in percent.
pub(super) fn is_progress(percent: f64) -> bool {
    (0.0..=100.0).contains(&percent)
}

/// Says whether a number can be an amount of money.
pub(super) fn is_amount(amount: f64) -> bool {
    (0.0..f64::INFINITY).contains(&amount)
}

/// Checks the figures of one entry and the dates that stand in it.
pub(super) struct Values<'a, 'f> {
    /// The id of the entry.
    pub(super) id: &'a str,
    /// What its phases must lie within.
    pub(super) bounds: Bounds<'a>,
    pub(super) findings: &'f mut Vec<Finding>,
}

impl<'a> Visit<'a> for Values<'a, '_> {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        match entry {
            Entry::Strand(_) | Entry::Item(_) => return false,
            Entry::Phase(phase) => {
                let what = format_args!("phase \"{}\"", phase.id);
                let dates = Dates::of_phase(phase);
                dates::check(what, dates, self.bounds, at, self.findings);
            }
            Entry::Planned(planned) => {
                let what = format_args!("the first plan of \"{}\"", self.id);
                let dates = Dates::of_plan(*planned);
                dates::check(what, dates, Bounds::default(), at, self.findings);
            }
            Entry::Over(over) => dates::over(*over, at, self.findings),
            Entry::Progress(entry) if !is_progress(entry.percent) => {
                let message = format!("a progress of {} percent cannot be", entry.percent);
                let finding =
                    Finding::error(Fault::OutOfRange, at.field(Field::Percent).path(), message);
                self.findings
                    .push(finding.hint("progress runs from 0 to 100"));
            }
            Entry::Money(money) if !is_amount(money.amount) => {
                let message = format!("an amount of {} cannot be", money.amount);
                self.impossible(&at.field(Field::Amount), message);
            }
            Entry::Point(point) if point.at.is_some() && point.over.is_some() => {
                let path = at.field(Field::Over).path();
                let message = "a point has both `at` and `over`";
                let hint = "a figure holds `at` a date, or was counted `over` a period: keep one";
                self.findings
                    .push(Finding::error(Fault::AtAndOver, path, message).hint(hint));
            }
            _ => {}
        }
        true
    }

    fn leave(&mut self, at: &Trail<'_>, entry: Entry<'a>) {
        if let Entry::Point(point) = entry
            && point.percent.is_some_and(|percent| !percent.is_finite())
        {
            self.impossible(&at.field(Field::Percent), NOT_FINITE);
        }
    }

    fn value(&mut self, at: &Trail<'_>, value: &'a Value) {
        if let Some(problem) = problem(value) {
            self.impossible(at, problem);
        }
    }
}

impl Values<'_, '_> {
    fn impossible(&mut self, at: &Trail<'_>, message: impl Into<String>) {
        self.findings
            .push(Finding::error(Fault::OutOfRange, at.path(), message));
    }
}

/// Returns why a figure cannot be, its parts left aside.
pub(super) fn problem(value: &Value) -> Option<&'static str> {
    match value {
        Value::Number(number) | Value::Percent(number) | Value::MoreThan(number) => {
            (!number.is_finite()).then_some(NOT_FINITE)
        }
        Value::Ratio(part, whole) if !(part.is_finite() && whole.is_finite()) => Some(NOT_FINITE),
        Value::Ratio(_, whole) => (*whole <= 0.0).then_some("a ratio of nothing cannot be"),
        Value::Range(from, to) if !(from.is_finite() && to.is_finite()) => Some(NOT_FINITE),
        Value::Range(from, to) => {
            (from > to).then_some("a range runs from the smaller to the larger number")
        }
        Value::Bands(parts) | Value::Parts(parts) | Value::Either(parts) => parts
            .is_empty()
            .then_some("a figure needs at least one part"),
    }
}
