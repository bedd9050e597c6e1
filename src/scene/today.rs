//! Today on the chart: a column, or a mark at the edge and where today is in the plan.
//!
//! In: today, the scale, the days of the plan. Always holds: what is said is measured from the plan
//! and never from the window, which the reader moves; today never makes anything current, late or
//! missed: it is only a place.

use chrono::NaiveDate;

use super::Scale;
use crate::time::{Edge, Period, When};
use crate::words::{self, DaySide, Locale};

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
    pub fn new(today: NaiveDate, scale: Scale, plan: Period, locale: Locale) -> Self {
        let said = in_plan(today, plan, locale);
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
/// nothing where no such edge was given. What lies below the plan is no edge of it. From an edge that lies
/// somewhere in a year no length is measured.
fn in_plan(today: NaiveDate, plan: Period, locale: Locale) -> Option<String> {
    let language = locale.language;
    if let Some(start) = plan.start.filter(|start| is_somewhere(*start))
        && start.earliest.is_some_and(|first| today < first)
    {
        return Some(locale.before_start(start.given));
    }
    let last = plan.end.and_then(|end| end.latest.pred_opt());
    let first = plan
        .start
        .map(|start| start.earliest.unwrap_or(start.latest));
    if let Some(end) = plan.end.filter(|end| is_somewhere(*end))
        && first.is_none_or(|first| today >= first)
    {
        let side = match end.earliest {
            _ if today >= end.latest => DaySide::After,
            Some(earliest) if today < earliest => DaySide::Before,
            Some(_) | None => DaySide::Within,
        };
        return Some(locale.beside_the_end(side, end.given));
    }
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

/// Says whether an edge may be on any day of a unit, so that it is not drawn at the side of one.
fn is_somewhere(edge: Edge) -> bool {
    match edge.given {
        When::On(_) => edge.drawn != edge.latest && Some(edge.drawn) != edge.earliest,
        When::About(_) | When::By(_) | When::Between(..) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Days;
    use crate::words::{Language, Months};

    fn locale() -> Locale {
        Locale::new(Language::En, Months::Levantine)
    }

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
        let said = |today, window| Today::new(day(today), Scale::new(window, 40), plan, locale());
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
    fn from_an_edge_somewhere_in_a_year_no_length_is_measured() {
        let when = |text: &str| Some(text.parse().unwrap());
        let plan = Period::new(when("2021"), None, when("2030"));
        let window = days("2022-01-01", "2023-01-01");
        let said = |today| match Today::new(day(today), Scale::new(window, 40), plan, locale()) {
            Today::Before(words) | Today::After(words) => {
                words.map(|words| words.replace(['\u{2068}', '\u{2069}'], ""))
            }
            Today::At(_) => None,
        };
        for (today, words) in [
            ("2020-11-30", "before the start in 2021"),
            ("2026-11-30", "before the end in 2030"),
            ("2030-11-30", "near the end in 2030"),
            ("2031-01-01", "past the end in 2030"),
        ] {
            assert_eq!(said(today).as_deref(), Some(words));
        }
    }

    #[test]
    fn without_an_end_nothing_is_past_it() {
        let scale = Scale::new(days("2024-01-01", "2025-01-01"), 40);
        let start = Period::new(Some("2024".parse().unwrap()), None, None);
        for plan in [Period::new(None, None, None), start] {
            let today = Today::new(day("2026-11-22"), scale, plan, locale());
            assert_eq!(today, Today::After(None));
        }
    }
}
