//! Today on the chart: a column, or a mark at the edge and where today is in the plan.
//!
//! In: today, the scale, the days of the plan. Always holds: what is said is measured from the plan
//! and never from the window, which the reader moves; today never makes anything current, late or
//! missed: it is only a place.

use chrono::NaiveDate;

use super::{Mirror, Scale};
use crate::time::Days;
use crate::words::{self, Language};

/// Where today is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Today {
    /// In that column.
    At(u16),
    /// Before the window: how far from the plan's start or end, in words; none where the plan has
    /// no dates.
    Before(Option<String>),
    /// After the window, likewise.
    After(Option<String>),
}

impl Today {
    /// Finds today.
    #[must_use]
    pub fn new(today: NaiveDate, scale: Scale, plan: Option<Days>, language: Language) -> Self {
        let said = plan.map(|plan| in_plan(today, plan, language));
        if let Some(column) = scale.visible_column(today) {
            Self::At(column)
        } else if today < scale.window().from {
            Self::Before(said)
        } else {
            Self::After(said)
        }
    }
}

/// Says how far today is from the end of the plan, or from its start where that is still to come.
fn in_plan(today: NaiveDate, plan: Days, language: Language) -> String {
    let last = plan.to.pred_opt().unwrap_or(plan.to);
    if today > last {
        words::past_the_end(language, (today - last).num_days())
    } else if today < plan.from {
        words::before_the_start(language, (plan.from - today).num_days())
    } else {
        words::before_the_end(language, (last - today).num_days())
    }
}

impl Mirror for Today {
    fn mirror(self, columns: u16) -> Self {
        match self {
            Self::At(column) => Self::At(column.mirror(columns)),
            // The side is told by the reading direction, not by the number.
            Self::Before(words) => Self::Before(words),
            Self::After(words) => Self::After(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days(from: &str, to: &str) -> Days {
        Days {
            from: day(from),
            to: day(to),
        }
    }

    #[test]
    fn the_distance_is_measured_from_the_plan_wherever_the_window_is() {
        let plan = days("2021-01-01", "2026-01-01");
        let said = |today, window| {
            Today::new(day(today), Scale::new(window, 40), Some(plan), Language::En)
        };
        let (whole, phase) = (plan, days("2021-01-01", "2023-01-01"));
        let past = Some("11 months past the end".to_owned());
        assert_eq!(said("2026-11-22", whole), Today::After(past.clone()));
        assert_eq!(said("2026-11-22", phase), Today::After(past));
        let inside = Some("2 years to the end".to_owned());
        assert_eq!(said("2024-01-01", phase), Today::After(inside));
        let early = Some("12 months before the start".to_owned());
        assert_eq!(said("2020-01-01", phase), Today::Before(early));
    }
}
