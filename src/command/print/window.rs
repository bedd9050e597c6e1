//! The days that a print shows.
//!
//! In: a zoom, the first and the last date, an entry to be seen. Out: the window of a place. Always holds:
//! a date counts more than an entry; where nothing is asked for, the whole plan is shown.

use chrono::{NaiveDate, TimeDelta};

use crate::command::arguments::PrintArguments;
use crate::command::messages::Message;
use crate::model::Roadmap;
use crate::scene::{Level, Zoom};
use crate::state::Place;
use crate::time::{Days, PartialDate};

/// Lets a place show what is asked for; `columns` are those of its chart.
///
/// # Errors
/// When no day is left of what is asked for.
pub(super) fn choose(
    arguments: &PrintArguments,
    place: &mut Place,
    roadmap: &Roadmap,
    columns: impl Fn(&Place) -> u16,
) -> Result<(), Message> {
    if arguments.zoom != Zoom::Fit {
        place.show(roadmap, arguments.zoom);
    }
    let level = level(arguments.zoom);
    let length = level.map(|_| place.window(roadmap, columns(place)).days.count());
    let focused = arguments.focus.as_deref().and_then(|address| {
        let ix = roadmap.resolve(address)?.ix;
        roadmap.node(ix).extent
    });
    match (
        asked(arguments, place.fitted(roadmap), length),
        focused,
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
        (None, ..) => {}
    }
    Ok(())
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
