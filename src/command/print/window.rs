//! The days that a print shows.
//!
//! In: a zoom, the first and the last date, an entry to be seen. Out: the window of a place. Always holds:
//! a date counts more than an entry; an item without a zoom is shown by its own days; where nothing is
//! asked for, the whole plan is.

use chrono::{NaiveDate, TimeDelta};

use crate::command::arguments::PrintArguments;
use crate::command::messages::Message;
use crate::model::{Roadmap, What};
use crate::scene::{self, Level, Zoom};
use crate::state::Place;
use crate::time::{Days, PartialDate};

/// The fewest days before and after an item: what lies near it tells when it is.
const LEAST_AIR: i64 = 15;

/// Lets a place show what is asked for; `columns` are those of its chart. Beside other plans all of their days
/// stand for its own.
///
/// # Errors
/// When no day is left of what is asked for.
pub(super) fn choose(
    arguments: &PrintArguments,
    place: &mut Place,
    (roadmap, common): (&Roadmap, Option<Days>),
    columns: impl Fn(&Place) -> u16,
) -> Result<(), Message> {
    let zoom = arguments.zoom.unwrap_or(Zoom::Fit);
    // Unless told they are those of a saved view.
    if let Some(zoom) = arguments.zoom {
        place.show(roadmap, zoom);
    }
    let level = level(zoom);
    let length = level.map(|_| place.window(roadmap, columns(place)).days.count());
    let focused = arguments.focus.as_deref();
    let focused = focused.and_then(|address| Some(roadmap.node(roadmap.resolve(address)?.ix)));
    let extent = focused.and_then(|node| node.extent);
    let is_item = focused.is_some_and(|node| matches!(node.what, What::Item(_)));
    let fitted = extent.filter(|_| is_item && arguments.zoom.is_none());
    match (
        asked(arguments, common.unwrap_or(place.fitted(roadmap)), length),
        extent,
        length,
    ) {
        (Some(days), ..) if days.from >= days.to => {
            let last = days.to.pred_opt().unwrap_or(days.to);
            let said = |asked: Option<PartialDate>, day: NaiveDate| {
                asked.map_or_else(|| day.to_string(), |date| date.to_string())
            };
            return Err(Message::WindowEmpty {
                from: said(arguments.from, days.from),
                to: said(arguments.to, last),
            });
        }
        (Some(days), ..) => {
            place.show_days(days, level, columns(place));
            // What lies beyond its end has a column of its own.
            place.show_days(days, level, columns(place));
        }
        (None, Some(focused), Some(length)) => place.show_around(roadmap, focused, length),
        (None, ..) => {
            let fitted = fitted.and_then(|days| aired(days, place.fitted(roadmap)));
            if let Some(days) = fitted.or(common) {
                let week_starts = roadmap.document().calendar.week_starts.into();
                for _ in 0..2 {
                    let (level, days) = scene::fit(days, columns(place), week_starts);
                    place.show_days(days, Some(level), columns(place));
                }
            }
        }
    }
    Ok(())
}

/// Returns the days of an item with some before and after it; none where those are the whole plan.
fn aired(days: Days, plan: Days) -> Option<Days> {
    let air = TimeDelta::try_days((days.count() / 4).max(LEAST_AIR))?;
    let around = Days::new(
        days.from.checked_sub_signed(air)?,
        days.to.checked_add_signed(air)?,
    );
    // What lies outside the plan is seen, but no more air there.
    let bounds = plan.hull(days);
    let seen = Days::new(around.from.max(bounds.from), around.to.min(bounds.to));
    (seen != bounds).then_some(seen)
}

/// Returns the level of the ticks that is asked for.
fn level(zoom: Zoom) -> Option<Level> {
    match zoom {
        Zoom::Fit => None,
        Zoom::To(level) | Zoom::Days(level, _) => Some(level),
    }
}

/// Returns the days of the dates that are asked for: of one alone so many, or up to the end of the plan.
fn asked(arguments: &PrintArguments, plan: Days, length: Option<i64>) -> Option<Days> {
    let from = arguments.from.map(PartialDate::first);
    let to = arguments.to.map(PartialDate::after);
    let length = length.and_then(TimeDelta::try_days);
    let later =
        |from: NaiveDate| length.map_or(Some(plan.to), |length| from.checked_add_signed(length));
    let earlier =
        |to: NaiveDate| length.map_or(Some(plan.from), |length| to.checked_add_signed(-length));
    match (from, to) {
        (Some(from), Some(to)) => Some(Days::new(from, to)),
        (Some(from), None) => Some(Days::new(from, later(from)?)),
        (None, Some(to)) => Some(Days::new(earlier(to)?, to)),
        (None, None) => None,
    }
}
