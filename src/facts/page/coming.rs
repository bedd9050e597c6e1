//! What comes next: what begins, ends and is planned in one quarter of the calendar.
//!
//! In: a roadmap, today. Out: the entries of the page, by what they are listed for and then by date. Always
//! holds: a date counts where every reading of it is in the quarter; each entry is listed once; what is done
//! or cancelled does not come. In a plan that has ended the quarter is the last of which anything is known.
//! Deliberately not here: words.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::Subject;
use crate::document::{Entry, Field, Indicator, Item, ItemState, On, Target};
use crate::model::{At, Ix, Roadmap, evidence, known_state, planned_only};
use crate::time::{Days, PartialDate, Precision, When};
use crate::words::Msg;

/// What is listed, under its heading.
pub(super) type Group = (Msg, Vec<Subject>);

/// The first day of a date, and the date where it is one by itself.
type Date = (NaiveDate, Option<When>);

/// What is listed for which date.
type Listed = (Date, At);

/// Returns what comes, the quarter in which it does, and whether that is what was last known of a plan that has
/// ended.
pub(super) fn coming(roadmap: &Roadmap, today: NaiveDate) -> (Vec<Group>, PartialDate, bool) {
    let last = last_quarter(roadmap, today);
    let quarter = Quarter {
        days: last.unwrap_or_else(|| quarter_of(quarter_of(today).to)),
        is_past: last.is_some(),
    };
    let [starts, ends] = quarter.periods(roadmap);
    let [states, figures] = match quarter.is_past {
        true => [quarter.states(roadmap), quarter.figures(roadmap)],
        false => Default::default(),
    };
    let found = [
        (Msg::Start, starts),
        (Msg::End, ends),
        (Msg::Milestones, quarter.milestones(roadmap)),
        (Msg::Target, quarter.targets(roadmap)),
        (Msg::Status, states),
        (Msg::Indicators, figures),
    ];
    let mut seen = HashSet::new();
    let groups = found.into_iter().map(|(heading, mut dated)| {
        dated.sort_by_key(|((day, _), _)| *day);
        dated.retain(|(_, at)| seen.insert(*at));
        let dated = dated.into_iter();
        let subjects = dated.map(|((_, when), at)| Subject::Coming(at, when));
        (heading, subjects.collect())
    });
    let of = PartialDate::holding(quarter.days.from, Precision::Quarter);
    (groups.collect(), of, quarter.is_past)
}

/// A quarter of the calendar.
#[derive(Clone, Copy)]
struct Quarter {
    days: Days,
    is_past: bool,
}

impl Quarter {
    /// Returns a date all of whose readings are in it, and its first day.
    fn holds(self, when: Option<When>) -> Option<Date> {
        let when = when?;
        let first = when.earliest()?;
        self.contains(Days::new(first, when.after()))
            .then_some((first, Some(when)))
    }

    fn contains(self, days: Days) -> bool {
        self.days.from <= days.from && days.to <= self.days.to
    }

    /// Returns what begins in it, and what ends.
    fn periods(self, roadmap: &Roadmap) -> [Vec<Listed>; 2] {
        let mut found: [Vec<Listed>; 2] = Default::default();
        for ix in roadmap.walk() {
            if !self.is_open(roadmap.item(ix)) {
                continue;
            }
            for (found, when) in found.iter_mut().zip(dates(roadmap, ix)) {
                found.extend(self.holds(when).map(|date| (date, At::from(ix))));
            }
        }
        found
    }

    fn milestones(self, roadmap: &Roadmap) -> Vec<Listed> {
        let own = roadmap.lists().with_milestones.iter().flat_map(|ix| {
            let count = roadmap.item(*ix).map_or(0, |item| item.milestones.len());
            (0..count).map(|nth| At::part(*ix, Field::Milestones, nth))
        });
        let all = roadmap.milestones().map(At::from).chain(own);
        let dated = all.filter_map(|at| {
            let on = roadmap.milestone(at)?.on?;
            Some((self.holds(Some(on.when()))?, at))
        });
        dated.collect()
    }

    fn targets(self, roadmap: &Roadmap) -> Vec<Listed> {
        let dated = indicators(roadmap).filter_map(|(ix, indicator)| {
            let due = indicator.targets.iter().map(Target::due);
            Some((self.first(due)?, At::from(ix)))
        });
        dated.collect()
    }

    fn states(self, roadmap: &Roadmap) -> Vec<Listed> {
        let dated = roadmap.walk().filter_map(|ix| {
            let log = roadmap.common(ix).status().iter();
            let told = self.first(log.map(|entry| entry.on.map(On::when)))?;
            Some((told, At::from(ix)))
        });
        dated.collect()
    }

    fn figures(self, roadmap: &Roadmap) -> Vec<Listed> {
        let dated = indicators(roadmap).filter_map(|(ix, indicator)| {
            let days = indicator.points.iter().filter_map(|it| it.dated().days());
            let known = days.filter(|days| self.contains(*days));
            let first = known.map(|days| days.from).min()?;
            Some(((first, None), At::from(ix)))
        });
        dated.collect()
    }

    /// Returns the first date that is in it.
    fn first(self, dates: impl Iterator<Item = Option<When>>) -> Option<Date> {
        let known = dates.filter_map(|when| self.holds(when));
        known.min_by_key(|(day, _)| *day)
    }

    /// Says whether the dates of an entry may be ahead.
    fn is_open(self, item: Option<&Item>) -> bool {
        let known = item.and_then(|item| known_state(&item.status));
        let is_over = |state| matches!(state, ItemState::Done | ItemState::Cancelled);
        self.is_past || !known.is_some_and(|entry| is_over(entry.state))
    }
}

fn quarter_of(day: NaiveDate) -> Days {
    let quarter = PartialDate::holding(day, Precision::Quarter);
    Days::new(quarter.first(), quarter.after())
}

/// Returns where an entry begins and ends, or for when that is planned where it has no other dates.
fn dates(roadmap: &Roadmap, ix: Ix) -> [Option<When>; 2] {
    if ix == Ix::ROOT {
        return [None; 2];
    }
    let planned = roadmap.item(ix).and_then(planned_only);
    match planned {
        Some(planned) => [planned.start, planned.until.or(planned.end)],
        None => {
            let common = roadmap.common(ix);
            [common.start(), common.until().or(common.end())]
        }
    }
}

/// Returns the indicators, each with its place.
fn indicators(roadmap: &Roadmap) -> impl Iterator<Item = (Ix, &Indicator)> {
    roadmap
        .indicators()
        .filter_map(|ix| match roadmap.entry(ix) {
            Some(Entry::Indicator(indicator)) => Some((ix, indicator)),
            _ => None,
        })
}

/// Returns the last quarter of which anything is known, where the plan has ended.
fn last_quarter(roadmap: &Roadmap, today: NaiveDate) -> Option<Days> {
    roadmap.span().filter(|span| span.to <= today)?;
    let document = roadmap.document();
    let items = roadmap.walk().filter_map(|ix| evidence(roadmap.item(ix)?));
    let items = items.map(|evidence| evidence.last.days());
    let milestones = document.milestones.iter().map(|it| it.dated().days());
    let points = document.indicators.iter().filter_map(|it| it.latest());
    let points = points.map(|point| point.dated().days());
    let told = document
        .last_information
        .as_ref()
        .map(|it| it.dated().days());
    let rest = milestones.chain(points).chain(told).flatten();
    let known = items.chain(rest).filter(|days| days.to <= today);
    // What is known to the year only is in no quarter.
    let quarters = known.filter_map(|days| {
        let quarter = quarter_of(days.from);
        (days.to <= quarter.to).then_some(quarter)
    });
    quarters.max_by_key(|quarter| quarter.from)
}
