//! Dates of an entry, as precise as they are: what is not given is said, and so is what cannot be.

use super::page::Page;
use super::{Role, Row};
use crate::document::{Over, Planned, SmallStr};
use crate::time::{Precision, When};
use crate::words::{self, Msg};

/// The date fields of an entry, and which of them are our own reading.
pub(super) struct Dates<'a> {
    pub(super) start: Option<When>,
    pub(super) end: Option<When>,
    pub(super) until: Option<When>,
    pub(super) inferred: &'a [SmallStr],
}

/// What is said where neither side is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Undated {
    /// Nothing: few entries of the kind have dates.
    Unsaid,
    /// That there is no date of any kind.
    NoDate,
    /// That start and end are not given, though there are dates in the status log.
    NotGiven,
}

/// Writes the section of dates.
pub(super) fn period(page: &mut Page<'_>, dates: &Dates<'_>, undated: Undated) {
    rows(page, dates, undated);
    page.close(Msg::Period);
}

/// Writes the dates that were planned first.
pub(super) fn planned(page: &mut Page<'_>, planned: Planned) {
    let Planned { start, end, until } = planned;
    let dates = Dates {
        start,
        end,
        until,
        inferred: &[],
    };
    rows(page, &dates, Undated::Unsaid);
    page.close(Msg::PlannedDates);
}

/// Adds the rows of a period.
pub(super) fn rows(page: &mut Page<'_>, dates: &Dates<'_>, undated: Undated) {
    let last = dates.until.or(dates.end);
    let inferred = |field: &str| dates.inferred.iter().any(|name| name == field);
    let end_inferred = inferred("end") || inferred("until");
    match (dates.start, last) {
        (None, None) => match undated {
            Undated::Unsaid => {}
            Undated::NoDate => {
                let text = page.say(Msg::NoDate);
                page.add(Row::new(Role::Muted).text(text));
            }
            Undated::NotGiven => {
                side(page, Msg::Start, None, false, false);
                side(page, Msg::End, None, false, false);
            }
        },
        (Some(start @ When::On(_)), Some(end @ When::On(_)))
            if !inferred("start") && !end_inferred =>
        {
            both(page, start, end, dates.until.is_some());
        }
        (start, end) => {
            side(page, Msg::Start, start, false, inferred("start"));
            side(page, Msg::End, end, dates.until.is_some(), end_inferred);
        }
    }
    let Dates {
        start, end, until, ..
    } = *dates;
    if let Some(remark) = page.reader().contradiction(start, end, until) {
        page.remark_last(remark);
    }
}

/// Writes a period whose sides are both known, in one row.
fn both(page: &mut Page<'_>, start: When, end: When, boundary: bool) {
    let write = if boundary {
        words::span_until
    } else {
        words::span
    };
    let text = write(page.language, page.months(), start, end);
    let mut row = Row::new(Role::Value).text(text);
    if is_year(start) && is_year(end) {
        let remark = if boundary {
            Msg::BoundaryInYear
        } else {
            Msg::YearsOnly
        };
        row = page.remarked(row, page.say(remark));
    }
    page.add(row);
}

fn side(page: &mut Page<'_>, label: Msg, when: Option<When>, boundary: bool, inferred: bool) {
    let lead = page.say(label);
    let Some(when) = when else {
        let text = page.say(Msg::NotGiven);
        page.add(Row::new(Role::Muted).lead(lead).text(text));
        return;
    };
    let role = if inferred {
        Role::Inferred
    } else {
        Role::Value
    };
    // The label says already that it is an end.
    let is_plain = matches!(when, When::On(_) | When::About(_));
    let text = if boundary && is_plain {
        words::until(page.language, page.months(), when)
    } else {
        page.when(when)
    };
    let mut row = Row::new(role).lead(lead).text(text);
    if is_year(when) {
        row = page.remarked(row, page.say(Msg::YearOnly));
    }
    if inferred {
        row = page.remarked(row, page.say(Msg::Inferred));
    }
    page.add(row);
}

/// Writes a period that something was counted over; none where neither side is known.
pub(super) fn over(page: &Page<'_>, over: Over) -> Option<String> {
    match (over.start, over.end) {
        (Some(start), Some(end)) if start == end => Some(page.when(start)),
        (Some(_) | None, _) => page.reader().over(over),
    }
}

fn is_year(when: When) -> bool {
    matches!(when, When::On(date) if date.precision() == Precision::Year)
}
