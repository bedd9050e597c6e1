//! Dates that cannot be: ends before starts, two ends at once, a part outside its whole.
//!
//! Comparisons are made at the coarser precision: there is a finding only where no reading of
//! the two dates works. An event after the span is none.

use crate::document::{Finding, Trail};
use crate::time::{Edge, Period, When};

/// The three date fields of an entry.
#[derive(Clone, Copy)]
pub(super) struct Dates {
    pub(super) start: Option<When>,
    pub(super) end: Option<When>,
    pub(super) until: Option<When>,
}

impl Dates {
    pub(super) fn period(self) -> Period {
        Period::new(self.start, self.end, self.until)
    }
}

/// Checks the dates of one entry, and that it lies within the entry above.
pub(super) fn check(
    what: &str,
    id: &str,
    dates: Dates,
    above: Period,
    trail: &Trail<'_>,
    findings: &mut Vec<Finding>,
) {
    let Dates { end, until, .. } = dates;
    if end.is_some() && until.is_some() {
        let message = format!("{what} \"{id}\" has both `end` and `until`");
        let hint =
            "`end` runs through that date, `until` is a boundary shared with the next: keep one";
        findings
            .push(Finding::error("end-and-until", trail.field("until").path(), message).hint(hint));
    }
    let period = dates.period();
    let last = if until.is_some() { "until" } else { "end" };
    if period.is_impossible() {
        let message = format!("{what} \"{id}\" ends before it starts");
        let hint = "swap the dates, or remove the end for an open one";
        findings.push(
            Finding::error("ends-before-start", trail.field(last).path(), message).hint(hint),
        );
        return;
    }
    if starts_before(period.start, above) {
        let message = format!("{what} \"{id}\" starts before what it belongs to");
        findings.push(Finding::warning(
            "outside-parent",
            trail.field("start").path(),
            message,
        ));
    }
    if ends_after(period.end, above) {
        let message = format!("{what} \"{id}\" ends after what it belongs to");
        findings.push(Finding::warning(
            "outside-parent",
            trail.field(last).path(),
            message,
        ));
    }
}

fn starts_before(start: Option<Edge>, above: Period) -> bool {
    match (start, above.start.and_then(|edge| edge.earliest)) {
        (Some(start), Some(earliest)) => start.latest < earliest,
        _ => false,
    }
}

fn ends_after(end: Option<Edge>, above: Period) -> bool {
    match (end.and_then(|edge| edge.earliest), above.end) {
        (Some(earliest), Some(above)) => earliest > above.latest,
        _ => false,
    }
}
