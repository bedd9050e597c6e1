//! Figures that cannot be: percentages beyond a hundred, ranges upside down.

use crate::document::{Finding, Indicator, Point, Progress, Trail, Value};

/// Checks the progress of an item: from 0 to 100.
pub(super) fn progress(log: &[Progress], trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    let trail = trail.field("progress");
    for (index, entry) in log.iter().enumerate() {
        if !(0.0..=100.0).contains(&entry.percent) {
            let path = trail.index(index).field("percent").path();
            let message = format!("a progress of {} percent cannot be", entry.percent);
            let hint = "progress runs from 0 to 100";
            findings.push(Finding::error("out-of-range", path, message).hint(hint));
        }
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
            Finding::error("at-and-over", path, "a point has both `at` and `over`").hint(hint),
        );
    }
    value(&point.value, trail, findings);
}

/// Checks one figure; `trail` is the entry that holds it in its field `value`.
pub(super) fn value(value: &Value, trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    let problem = match value {
        Value::Number(number) | Value::Percent(number) | Value::MoreThan(number) => {
            (!number.is_finite()).then_some("a figure must be a finite number")
        }
        Value::Ratio(part, whole) if !(part.is_finite() && whole.is_finite()) => {
            Some("a figure must be a finite number")
        }
        Value::Ratio(_, whole) => (*whole <= 0.0).then_some("a ratio of nothing cannot be"),
        Value::Range(from, to) => (from.is_nan() || to.is_nan() || from > to)
            .then_some("a range runs from the smaller to the larger number"),
        Value::Bands(parts) | Value::Parts(parts) | Value::Either(parts) => {
            let trail = trail.field("value");
            for (index, part) in parts.iter().enumerate() {
                self::value(&part.value, &trail.index(index), findings);
            }
            parts
                .is_empty()
                .then_some("a figure needs at least one part")
        }
    };
    if let Some(problem) = problem {
        findings.push(Finding::error(
            "out-of-range",
            trail.field("value").path(),
            problem,
        ));
    }
}
