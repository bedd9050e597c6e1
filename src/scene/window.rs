//! Which days a chart shows.
//!
//! In: a zoom, the days that fit, a width. Out: a level of ticks and days. Deliberately not here: how the levels
//! follow each other (`zoom`).

use chrono::{NaiveDate, TimeDelta, Weekday};

use super::{Level, Zoom, zoom};
use crate::model::Roadmap;
use crate::time::Days;

/// The days that a chart shows, and the level of its finer ticks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The level.
    pub level: Level,
    /// The days.
    pub days: Days,
    /// Whether other plans stand beside, over the same days: then the band is of these, too.
    pub is_shared: bool,
}

impl Window {
    /// Finds the window of a zoom: the days of `fitted`, with the first day of a week, or those from
    /// `origin` on.
    pub fn new(
        zoom: Zoom,
        (fitted, week_starts): (Days, Weekday),
        origin: NaiveDate,
        columns: u16,
    ) -> Self {
        let (level, days) = match zoom {
            Zoom::Fit => zoom::fit(fitted, columns, week_starts),
            Zoom::To(level) => (level, level.window(origin, columns)),
            Zoom::Days(level, count) => {
                let to = origin.checked_add_signed(TimeDelta::days(i64::from(count)));
                (level, Days::new(origin, to.unwrap_or(NaiveDate::MAX)))
            }
        };
        Self {
            level,
            days,
            is_shared: false,
        }
    }

    /// Returns the days of the band above a chart: the whole plan, wherever this window is.
    pub fn whole(self, roadmap: &Roadmap, columns: u16) -> Days {
        let week_starts = roadmap.document().calendar.week_starts.into();
        let span = roadmap.span().filter(|_| !self.is_shared);
        span.map_or(self.days, |span| zoom::fit(span, columns, week_starts).1)
    }

    /// Says whether those are the days of the chart, too: each year of the band stands over its own.
    pub fn is_whole(self, roadmap: &Roadmap, columns: u16) -> bool {
        self.whole(roadmap, columns) == self.days
    }
}
