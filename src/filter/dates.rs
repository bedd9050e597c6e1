//! What is asked of the dates of an entry: what they touch, where they begin and end.
//!
//! In: an entry, days. Out: an answer by every reading, and by one. Always holds: the day of a report is no
//! date of what it reports; dates that are only planned count where there are no others, and never surely.
//! Deliberately not here: which readings a date has (`time`).

use chrono::{NaiveDate, TimeDelta};

use super::Answer;
use super::lexer::Comparison;
use crate::document::{Common, On};
use crate::model::{Ix, Roadmap, What, planned_only};
use crate::time::{Days, Period, When};

/// Says whether the dates of an entry, or of what is told of it, share a day with some days; the day of
/// a report is none of them.
pub(super) fn touches(roadmap: &Roadmap, ix: Ix, days: Days) -> Answer {
    let dated = roadmap.period(ix);
    let planned = roadmap.item(ix).and_then(planned_only);
    let period = planned.map_or(dated, |planned| planned.period());
    let is_within = |edge: Days| days.from <= edge.from && edge.to <= days.to;
    let (first, last) = (first_days(period), last_days(period));
    let spans = first.zip(last);
    let spans = spans.is_some_and(|(first, last)| first.to <= days.to && days.from <= last.from);
    let starts = first.is_some_and(is_within);
    let ends = last.is_some_and(is_within);
    let own = Answer::read(
        (spans || starts || ends) && planned.is_none(),
        period.may_touch(days),
        true,
    );
    events(roadmap, ix).fold(own, |answer, when| {
        let touched = when.days();
        answer | Answer::read(is_within(touched), touched.overlaps(days), true)
    })
}

/// Returns the dates of what is told of an entry.
fn events(roadmap: &Roadmap, ix: Ix) -> impl Iterator<Item = When> {
    let item = roadmap.item(ix).into_iter();
    let of_item = item.flat_map(|item| {
        let status = item.status.iter().filter_map(|entry| entry.on);
        status.chain(item.milestones.iter().filter_map(|milestone| milestone.on))
    });
    let nth = match roadmap.node(ix).what {
        What::Milestone(nth) => roadmap.document().milestones.get(nth),
        _ => None,
    };
    let own = nth.and_then(|milestone| milestone.on);
    let dates = of_item
        .chain(own)
        .filter(|on| !matches!(on, On::Reported(_)));
    dates.map(On::when)
}

/// Returns the days on one of which a period begins: none of them lies after its end.
pub(super) fn first_days(period: Period) -> Option<Days> {
    let edge = period.start?;
    let from = edge.earliest.unwrap_or(NaiveDate::MIN);
    let to = edge.latest + TimeDelta::days(1);
    let end = period.end.map_or(to, |end| end.latest);
    Some(Days::new(from, to.min(end)))
}

/// Returns the days one of which is the last of a period: none of them lies before its start.
pub(super) fn last_days(period: Period) -> Option<Days> {
    let edge = period.end?;
    let from = edge
        .earliest
        .map_or(NaiveDate::MIN, |day| day - TimeDelta::days(1));
    let start = period.start.and_then(|start| start.earliest);
    Some(Days::new(from.max(start.unwrap_or(from)), edge.latest))
}

/// Compares the days on one of which something is with those that are asked for.
pub(super) fn on_side(edge: Days, comparison: Comparison, days: Days, lenient: bool) -> Answer {
    let (first, last) = (edge.from, edge.to - TimeDelta::days(1));
    let (surely, may) = match comparison {
        Comparison::Is => (
            days.from <= first && edge.to <= days.to,
            edge.overlaps(days),
        ),
        Comparison::Less => (last < days.from, first < days.from),
        Comparison::AtMost => (last < days.to, first < days.to),
        Comparison::More => (first >= days.to, last >= days.to),
        Comparison::AtLeast => (first >= days.from, last >= days.from),
    };
    Answer::read(surely, may, lenient)
}
