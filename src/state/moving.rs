//! The window of days, and moving it: panning, zooming, going to a date.
//!
//! Always holds: a pan keeps the number of days; zooming in shows fewer of them or changes
//! nothing, zooming out more, and the whole plan is one of the steps; a zoom keeps what the reader
//! looks at in sight and shows no day outside the plan for one inside; the window stays within
//! reach of the plan and of today.

use chrono::{NaiveDate, TimeDelta};

use super::Place;
use crate::model::{Ix, Roadmap};
use crate::scene::{self, Level, Window, Zoom};
use crate::time::Days;

/// The least days before and after the days of a row.
const AIR_DAYS: i64 = 45;

/// The chart whose window is moved.
#[derive(Clone, Copy)]
pub(super) struct Chart<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) today: NaiveDate,
    pub(super) columns: u16,
}

impl Place {
    /// Returns the days that fit means here: those of the phase that was entered, else those of the
    /// plan, else the year of the origin.
    pub fn fitted(&self, roadmap: &Roadmap) -> Days {
        let nodes: Vec<Ix> = self
            .entered()
            .filter_map(|id| roadmap.find_row(id))
            .collect();
        // The innermost phase on the way in.
        let phase = nodes
            .iter()
            .rev()
            .find_map(|ix| roadmap.phase(*ix)?.1.possible());
        phase
            .or(roadmap.span())
            .unwrap_or(Days::new(self.at.origin, self.at.origin).whole_years())
    }

    /// Returns the days that the chart shows.
    pub fn window(&self, roadmap: &Roadmap, columns: u16) -> Window {
        let week_starts = roadmap.document().calendar.week_starts.into();
        let fitted = (self.fitted(roadmap), week_starts);
        Window {
            is_shared: self.is_beside_others,
            ..Window::new(self.at.zoom, fitted, self.at.origin, columns)
        }
    }

    /// Shows the days of a zoom, from the beginning of the plan or of the phase that was entered.
    pub fn show(&mut self, roadmap: &Roadmap, zoom: Zoom) {
        self.at.zoom = zoom;
        self.at.origin = self.fitted(roadmap).from;
    }

    /// Shows just these days, with the ticks of a level, or of the finest at which they can be told apart.
    pub fn show_days(&mut self, days: Days, level: Option<Level>, columns: u16) {
        let level = level.unwrap_or_else(|| scene::level_of(days, columns));
        self.at.zoom = Zoom::Days(level, u32::try_from(days.count()).unwrap_or(u32::MAX));
        self.at.origin = days.from;
    }

    /// Moves the window of so many days to where some of the plan are in its middle, or at its beginning
    /// where they are more than it has.
    pub fn show_around(&mut self, roadmap: &Roadmap, days: Days, length: i64) {
        let from = match days.count() < length {
            true => shifted(middle(days), -length / 2),
            false => days.from,
        };
        self.at.origin = within(self.fitted(roadmap).hull(days), from, length);
    }

    /// Moves the window by a quarter of its length; negative is towards the past.
    pub(super) fn pan(&mut self, chart: Chart<'_>, quarters: i64) {
        self.pan_by(chart, quarters, 4);
    }

    /// Moves the window by so many parts of its length, which is `whole` of them.
    pub(super) fn pan_by(&mut self, chart: Chart<'_>, parts: i64, whole: i64) {
        let window = self.window(chart.roadmap, chart.columns);
        let step = (window.days.count() / whole).max(1) * parts;
        self.keep_length(window);
        self.show_from(chart, shifted(window.days.from, step));
    }

    /// Shows more days or fewer: the next level at which there are.
    pub(super) fn zoom_by(&mut self, chart: Chart<'_>, finer: bool) {
        let Chart {
            roadmap, columns, ..
        } = chart;
        let window = self.window(roadmap, columns);
        let length = |level: &Level| level.window(window.days.from, columns).count();
        let now = window.days.count();
        let level = if finer {
            // A little closer is no step: the same ticks have to show a quarter less at least.
            Level::ALL.into_iter().find(|level| {
                *level > window.level && length(level) < now
                    || *level == window.level && length(level) * 4 <= now * 3
            })
        } else {
            Level::ALL
                .into_iter()
                .rev()
                .find(|level| *level <= window.level && length(level) > now)
        };
        let span = self.fitted(roadmap);
        let shows_all = window.days.from <= span.from && window.days.to >= span.to;
        // Farther away there is nothing more to see.
        let is_far = !finer && shows_all && now > span.count() * 3;
        let Some(level) = level.filter(|_| !is_far) else {
            return;
        };
        // The whole plan is a step on the way in and on the way out.
        let whole = span.count();
        let then = length(&level);
        let is_past = now.min(then) < whole && whole <= now.max(then);
        if is_past && self.at.zoom != Zoom::Fit {
            self.at.zoom = Zoom::Fit;
            return;
        }
        self.zoom_to(chart, level);
    }

    /// Shows as much as there is room for at a level, round what the reader looks at.
    pub(super) fn zoom_to(&mut self, chart: Chart<'_>, level: Level) {
        let Chart {
            roadmap, columns, ..
        } = chart;
        let window = self.window(roadmap, columns);
        let span = self.fitted(roadmap);
        let then = level.window(window.days.from, columns).count();
        let centre = self.looked_at(roadmap, window, chart.today);
        self.at.zoom = Zoom::To(level);
        let from = shifted(centre, -then / 2);
        let is_outside = centre < span.from || centre >= span.to;
        let from = if is_outside {
            from
        } else {
            within(span, from, then)
        };
        self.show_from(chart, from);
    }

    /// Shows the days around one, as many as before.
    pub(super) fn go_to(&mut self, chart: Chart<'_>, day: NaiveDate) {
        self.keep_length(self.window(chart.roadmap, chart.columns));
        self.at.origin = day;
        let length = self.window(chart.roadmap, chart.columns).days.count();
        self.show_from(chart, shifted(day, -length / 2));
    }

    /// Shows the days of the selected row and of all that is below it, with some air, and no
    /// others, at the finest level that holds them.
    pub(super) fn go_to_period(&mut self, roadmap: &Roadmap, columns: u16) {
        let Some(extent) = roadmap.node(self.selected(roadmap)).extent else {
            return;
        };
        // What fades or is a single day needs its neighbourhood to be read.
        let air = (extent.count() / 8).max(AIR_DAYS);
        let around = Days::new(shifted(extent.from, -air), shifted(extent.to, air));
        self.fill_with(roadmap, extent, around, columns);
    }

    /// Shows the days `around` some of the plan and no others, at the finest level that holds them.
    pub(super) fn fill_with(&mut self, roadmap: &Roadmap, days: Days, around: Days, columns: u16) {
        let plan = self.fitted(roadmap);
        if days.from <= plan.from && days.to >= plan.to {
            self.at.zoom = Zoom::Fit;
            return;
        }
        self.show_days(around, None, columns);
    }

    /// Lets a window that fits be moved as it is.
    fn keep_length(&mut self, window: Window) {
        if self.at.zoom == Zoom::Fit {
            let days = u32::try_from(window.days.count()).unwrap_or(u32::MAX);
            self.at.zoom = Zoom::Days(window.level, days);
        }
    }

    fn show_from(&mut self, chart: Chart<'_>, from: NaiveDate) {
        self.at.origin = from;
        let length = self.window(chart.roadmap, chart.columns).days.count();
        let day = Days::new(chart.today, shifted(chart.today, 1));
        let reach = chart.roadmap.span().map_or(day, |span| span.hull(day));
        let first = shifted(reach.from, -length / 2);
        let last = shifted(reach.to, -length / 2).max(first);
        self.at.origin = from.clamp(first, last);
    }

    /// Returns the day that stays in its place: the middle of the selected row's days where they
    /// are a part of what shows, else today, else the middle of what shows.
    fn looked_at(&self, roadmap: &Roadmap, window: Window, today: NaiveDate) -> NaiveDate {
        let extent = roadmap.node(self.selected(roadmap)).extent;
        let seen = extent
            .filter(|extent| extent.overlaps(window.days))
            .map(|extent| {
                Days::new(
                    extent.from.max(window.days.from),
                    extent.to.min(window.days.to),
                )
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

/// Moves the beginning of so many days so that none of them lies outside `span`; where there are
/// more than it has, so that it lies in their middle.
fn within(span: Days, from: NaiveDate, days: i64) -> NaiveDate {
    let free = span.count() - days;
    if free < 0 {
        return shifted(span.from, free / 2);
    }
    from.clamp(span.from, shifted(span.from, free))
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_window_lies_within_the_plan_or_the_plan_in_its_middle(
            length in 1_i64..5000, from in -6000_i64..6000, days in 1_i64..8000,
        ) {
            let first = NaiveDate::from_ymd_opt(2021, 1, 1).unwrap();
            let span = Days { from: first, to: shifted(first, length) };
            let from = within(span, shifted(first, from), days);
            let to = shifted(from, days);
            let (before, after) = ((span.from - from).num_days(), (to - span.to).num_days());
            if days <= length {
                prop_assert!(before <= 0 && after <= 0);
            } else {
                prop_assert!(before >= 0 && after >= 0 && (before - after).abs() <= 1);
            }
        }
    }
}
