//! Figures that cannot be: progress beyond a hundred, ranges upside down, endless numbers.
//!
//! In: figures with their trails. Out: findings; what they are about is then left out (`refused`).
//! Deliberately not here: what a figure means, or
//! whether it is plausible: a published share above a hundred stays as it was published.

use super::dates;
use crate::document::{Finding, Indicator, Money, Point, Progress, Trail, Value};
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

/// Checks the progress of an item: from 0 to 100.
pub(super) fn progress(log: &[Progress], trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    let trail = trail.field("progress");
    for (index, entry) in log.iter().enumerate() {
        if !is_progress(entry.percent) {
            let path = trail.index(index).field("percent").path();
            let message = format!("a progress of {} percent cannot be", entry.percent);
            let hint = "progress runs from 0 to 100";
            findings.push(Finding::error(Fault::OutOfRange, path, message).hint(hint));
        }
    }
}

/// Checks amounts of money: finite, and not below zero.
pub(super) fn money(money: &[Money], trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    let trail = trail.field("money");
    for (index, entry) in money.iter().enumerate() {
        let trail = trail.index(index);
        if !is_amount(entry.amount) {
            let path = trail.field("amount").path();
            let message = format!("an amount of {} cannot be", entry.amount);
            findings.push(Finding::error(Fault::OutOfRange, path, message));
        }
        dates::over(entry.over, &trail, findings);
    }
}

/// Checks the figures of an indicator.
pub(super) fn indicator(indicator: &Indicator, trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    if let Some(baseline) = &indicator.baseline {
        point(baseline, &trail.field("baseline"), findings);
    }
    let points = trail.field("points");
    for (index, entry) in indicator.points.iter().enumerate() {
        point(entry, &points.index(index), findings);
    }
    let targets = trail.field("targets");
    for (index, entry) in indicator.targets.iter().enumerate() {
        value(&entry.value, &targets.index(index), findings);
    }
}

fn point(point: &Point, trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    if point.at.is_some() && point.over.is_some() {
        let path = trail.field("over").path();
        let hint = "a figure holds `at` a date, or was counted `over` a period: keep one";
        findings.push(
            Finding::error(Fault::AtAndOver, path, "a point has both `at` and `over`").hint(hint),
        );
    }
    dates::over(point.over, trail, findings);
    value(&point.value, trail, findings);
    if point.percent.is_some_and(|percent| !percent.is_finite()) {
        let path = trail.field("percent").path();
        findings.push(Finding::error(Fault::OutOfRange, path, NOT_FINITE));
    }
}

/// Checks one figure; `trail` is the entry that holds it in its field `value`.
pub(super) fn value(value: &Value, trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    if let Value::Bands(parts) | Value::Parts(parts) | Value::Either(parts) = value {
        let trail = trail.field("value");
        for (index, part) in parts.iter().enumerate() {
            self::value(&part.value, &trail.index(index), findings);
        }
    }
    if let Some(problem) = problem(value) {
        let path = trail.field("value").path();
        findings.push(Finding::error(Fault::OutOfRange, path, problem));
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
