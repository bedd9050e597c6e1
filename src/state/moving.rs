//! Moving the window of days: panning, zooming, going to a date.
//!
//! Always holds: the window stays within reach of the plan and of today, and a zoom keeps what
//! the reader looks at (the selected row's days where they show, else the middle) in its place.

use chrono::{NaiveDate, TimeDelta};

use super::Place;
use crate::model::Roadmap;
use crate::scene::{Level, Window, Zoom};
use crate::time::Days;

impl Place {
    /// Moves the window by a quarter of its length; negative is towards the past.
    pub(super) fn pan(&mut self, roadmap: &Roadmap, today: NaiveDate, columns: u16, quarters: i64) {
        let window = self.window(roadmap, columns);
        let step = (window.days.count() / 4).max(1) * quarters;
        self.show_from(
            roadmap,
            today,
            window.level,
            shifted(window.days.from, step),
            columns,
        );
    }

    /// Shows one level more or less.
    pub(super) fn zoom_by(
        &mut self,
        roadmap: &Roadmap,
        today: NaiveDate,
        columns: u16,
        finer: bool,
    ) {
        let window = self.window(roadmap, columns);
        let level = if finer {
            window.level.finer()
        } else {
            window.level.coarser()
        };
        if level == window.level && self.zoom != Zoom::Fit {
            return;
        }
        let span = self.fitted(roadmap);
        let shows_all = window.days.from <= span.from && window.days.to >= span.to;
        if !finer && shows_all && window.days.count() > span.count() * 3 {
            // Farther away there is nothing more to see.
            return;
        }
        let centre = self.looked_at(roadmap, window, today);
        self.show_around(roadmap, today, level, centre, columns);
    }

    /// Shows the days around one.
    pub(super) fn go_to(
        &mut self,
        roadmap: &Roadmap,
        today: NaiveDate,
        day: NaiveDate,
        columns: u16,
    ) {
        let level = self.window(roadmap, columns).level;
        self.show_around(roadmap, today, level, day, columns);
    }

    /// Shows the days of the selected row at the finest level that holds them all.
    pub(super) fn go_to_period(&mut self, roadmap: &Roadmap, today: NaiveDate, columns: u16) {
        let Some(extent) = roadmap.node(self.selected(roadmap)).extent else {
            return;
        };
        // One day alone is seen among its months.
        let holds = |level: &Level| {
            *level <= Level::Month && level.window(extent.from, columns).to >= extent.to
        };
        let level = Level::ALL
            .into_iter()
            .rev()
            .find(holds)
            .unwrap_or(Level::Decade);
        self.show_around(roadmap, today, level, middle(extent), columns);
    }

    fn show_around(
        &mut self,
        roadmap: &Roadmap,
        today: NaiveDate,
        level: Level,
        day: NaiveDate,
        columns: u16,
    ) {
        let length = level.window(day, columns).count();
        self.show_from(roadmap, today, level, shifted(day, -length / 2), columns);
    }

    fn show_from(
        &mut self,
        roadmap: &Roadmap,
        today: NaiveDate,
        level: Level,
        from: NaiveDate,
        columns: u16,
    ) {
        let length = level.window(from, columns).count();
        let day = Days {
            from: today,
            to: shifted(today, 1),
        };
        let reach = roadmap.span().map_or(day, |span| span.hull(day));
        let first = shifted(reach.from, -length / 2);
        let last = shifted(reach.to, -length / 2).max(first);
        self.zoom = Zoom::To(level);
        self.origin = from.clamp(first, last);
    }

    /// Returns the day that stays in its place: the middle of the selected row's days where they
    /// are a part of what shows, else today, else the middle of what shows.
    fn looked_at(&self, roadmap: &Roadmap, window: Window, today: NaiveDate) -> NaiveDate {
        let extent = roadmap.node(self.selected(roadmap)).extent;
        let seen = extent
            .filter(|extent| extent.overlaps(window.days))
            .map(|extent| Days {
                from: extent.from.max(window.days.from),
                to: extent.to.min(window.days.to),
            });
        let part = seen.filter(|seen| seen.count() * 4 < window.days.count() * 3);
        let sees_today = window.days.from <= today && today < window.days.to;
        match part {
            Some(part) => middle(part),
            None if sees_today => today,
            None => middle(seen.unwrap_or(window.days)),
        }
    }
}

fn middle(days: Days) -> NaiveDate {
    shifted(days.from, days.count() / 2)
}

fn shifted(day: NaiveDate, days: i64) -> NaiveDate {
    let bound = if days < 0 {
        NaiveDate::MIN
    } else {
        NaiveDate::MAX
    };
    day.checked_add_signed(TimeDelta::days(days))
        .unwrap_or(bound)
}
