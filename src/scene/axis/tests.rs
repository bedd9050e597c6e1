//! Labels keep apart, stay inside, and name what they stand over.

use super::*;
use crate::scene::zoom;
use crate::time::Days;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::sync::LazyLock;

fn day(days: i32) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(days).unwrap()
}

/// A week with two days off.
static WEEK: LazyLock<Workdays> = LazyLock::new(|| {
    let weekend = vec![chrono::Weekday::Fri, chrono::Weekday::Sat];
    Workdays::new(weekend, Vec::new(), Vec::new())
});

fn words(language: Language) -> AxisWords<'static> {
    AxisWords {
        language,
        months: Months::Levantine,
        week_starts: chrono::Weekday::Sun,
        letters: Options::default(),
        workdays: &WEEK,
        are_years_told: false,
    }
}

fn drawn(tier: &AxisRow, columns: u16) -> String {
    let mut line = vec![' '; columns as usize];
    for label in &tier.labels {
        for (offset, letter) in label.text.chars().enumerate() {
            line[label.span.from as usize + offset] = letter;
        }
    }
    line.into_iter().collect::<String>().trim_end().to_owned()
}

#[test]
fn two_tiers_where_the_minor_one_needs_a_year() {
    let plan = Days {
        from: day(737_791),
        to: day(737_791 + 1826),
    };
    let (level, window) = zoom::fit(plan, 70, chrono::Weekday::Sun);
    let axis = Axis::new(Scale::new(window, 70), level, words(Language::En));
    assert_eq!(
        format!("{}\n{}", drawn(&axis.major, 70), drawn(&axis.minor, 70)),
        "     2021          2022          2023          2024          2025\n\
         Q1  Q2 Q3  Q4 Q1  Q2 Q3  Q4 Q1  Q2 Q3  Q4 Q1  Q2 Q3  Q4 Q1  Q2 Q3  Q4",
    );
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn above_weeks_and_days_a_month_is_named(
        from in 700_000_i32..760_000, columns in 30_u16..260, is_week: bool, are_years_told: bool, arabic: bool,
    ) {
        let level = if is_week { Level::Week } else { Level::Day };
        let language = if arabic { Language::AR } else { Language::En };
        let words = AxisWords { are_years_told, ..words(language) };
        let axis = Axis::new(Scale::new(level.window(day(from), columns), columns), level, words);
        let names = |label: &Placed| {
            let name = |month| Months::Levantine.name(language, month);
            (0..12).any(|month| label.text.starts_with(name(month)))
        };
        prop_assert!(!axis.major.labels.is_empty());
        prop_assert!(axis.major.labels.iter().all(names), "{:?}", axis.major.labels);
    }

    #[test]
    fn the_label_of_a_week_begins_with_it(from in 700_000_i32..760_000, columns in 8_u16..260) {
        let window = Level::Week.window(day(from), columns);
        let scale = Scale::new(window, columns);
        let axis = Axis::new(scale, Level::Week, words(Language::En));
        for label in &axis.minor.labels {
            let begins = |days: i64| {
                let first = window.from + chrono::TimeDelta::days(days);
                first.day().to_string() == label.text && scale.edge(first) == i64::from(label.span.from)
            };
            prop_assert!((0..window.count()).any(begins), "{:?}", label);
        }
    }

    #[test]
    fn labels_never_touch_and_stay_inside(
        from in 700_000_i32..760_000, days in 1_i32..20_000, columns in 1_u16..260, which in 0_usize..9,
        arabic: bool,
    ) {
        let plan = Days { from: day(from), to: day(from + days) };
        let (level, window) = match Level::ALL.get(which) {
            Some(level) => (*level, level.window(plan.from, columns)),
            None => zoom::fit(plan, columns, chrono::Weekday::Sun),
        };
        let language = if arabic { Language::AR } else { Language::En };
        let axis = Axis::new(Scale::new(window, columns), level, words(language));
        for tier in [&axis.major, &axis.minor] {
            for pair in tier.labels.windows(2) {
                prop_assert!(pair[0].span.to < pair[1].span.from, "{:?}", pair);
            }
            for label in &tier.labels {
                prop_assert!(label.span.to <= columns);
                prop_assert_eq!(usize::from(label.span.width()), Options::default().width(&label.text));
            }
            for pair in tier.units.windows(2) {
                prop_assert_eq!(pair[0].to, pair[1].from);
            }
        }
    }
}
