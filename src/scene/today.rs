//! Today on the chart: a column, or a mark at the edge and where today is in the plan.
//!
//! In: today, the scale, the days of the plan. Always holds: what is said is measured from the plan
//! and never from the window, which the reader moves; today never makes anything current, late or
//! missed: it is only a place.

use chrono::NaiveDate;

use super::Scale;
use crate::time::Period;
use crate::words::{self, Language};

/// Where today is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Today {
    /// In that column.
    At(u16),
    /// Before the window: how far from the plan's start or end, in words; none where the plan says
    /// neither.
    Before(Option<String>),
    /// After the window, likewise.
    After(Option<String>),
}

impl Today {
    /// Finds today.
    pub fn new(today: NaiveDate, scale: Scale, plan: Period, language: Language) -> Self {
        let said = in_plan(today, plan, language);
        if let Some(column) = scale.visible_column(today) {
            Self::At(column)
        } else if today < scale.window().from {
            Self::Before(said)
        } else {
            Self::After(said)
        }
    }
}

/// Says how far today is from the end of the plan, or from its start where that is still to come;
/// nothing where no such edge was given. What lies below the plan is no edge of it.
fn in_plan(today: NaiveDate, plan: Period, language: Language) -> Option<String> {
    let last = plan.end.and_then(|end| end.latest.pred_opt());
    let first = plan
        .start
        .map(|start| start.earliest.unwrap_or(start.latest));
    if let Some(last) = last.filter(|last| today > *last) {
        Some(words::past_the_end(language, (today - last).num_days()))
    } else if let Some(first) = first.filter(|first| today < *first) {
        Some(words::before_the_start(
            language,
            (first - today).num_days(),
        ))
    } else {
        last.map(|last| words::before_the_end(language, (last - today).num_days()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Days;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days(from: &str, to: &str) -> Days {
        Days::new(day(from), day(to))
    }

    #[test]
    fn the_distance_is_measured_from_the_plan_wherever_the_window_is() {
        let when = |text: &str| Some(text.parse().unwrap());
        let plan = Period::new(when("2021"), when("2025"), None);
        let said =
            |today, window| Today::new(day(today), Scale::new(window, 40), plan, Language::En);
        let whole = days("2021-01-01", "2026-01-01");
        let phase = days("2021-01-01", "2023-01-01");
        let past = Some("11 months past the end".to_owned());
        assert_eq!(said("2026-11-22", whole), Today::After(past.clone()));
        assert_eq!(said("2026-11-22", phase), Today::After(past));
        let inside = Some("2 years to the end".to_owned());
        assert_eq!(said("2024-01-01", phase), Today::After(inside));
        let early = Some("12 months before the start".to_owned());
        assert_eq!(said("2020-01-01", phase), Today::Before(early));
    }

    #[test]
    fn without_an_end_nothing_is_past_it() {
        let scale = Scale::new(days("2024-01-01", "2025-01-01"), 40);
        let start = Period::new(Some("2024".parse().unwrap()), None, None);
        for plan in [Period::new(None, None, None), start] {
            let today = Today::new(day("2026-11-22"), scale, plan, Language::En);
            assert_eq!(today, Today::After(None));
        }
    }
}
