//! The scale, the rows and the laws of the chart of an indicator.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::*;
use crate::document;
use crate::words::{Language, Months};

const TONGUE: Locale = Locale {
    language: Language::En,
    months: Months::Levantine,
    is_own: false,
};

fn indicator(fields: &str) -> Indicator {
    let text = format!(
        "(format: 1, id: \"x\", kind: plan, language: en, title: (en: \"X\"),
          indicators: [(id: \"i\", title: (en: \"I\"), {fields})])"
    );
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, [], "{text}");
    reading.roadmap.unwrap().into_inner().indicators.remove(0)
}

fn plot(fields: &str) -> Plot {
    Plot::new(&indicator(fields), TONGUE, 80, &Options::default())
}

/// Returns the ends of the pieces of a row, as shares of the whole width.
fn ends(plot: &Plot, row: usize) -> Vec<f64> {
    let end = f64::from(plot.columns) * 8.0;
    let pieces = plot.rows[row].bars.iter();
    pieces
        .map(|piece| (f64::from(piece.bar.stretch.to) / end * 100.0).round() / 100.0)
        .collect()
}

#[test]
fn shares_stand_on_a_scale_of_a_hundred() {
    let plot =
        plot("points: [(at: \"2024\", value: percent(50)), (at: \"2025\", value: percent(75))]");
    assert_eq!(ends(&plot, 0), [0.5]);
    assert_eq!(ends(&plot, 1), [0.75]);
}

#[test]
fn a_whole_that_changes_is_drawn_with_its_part() {
    let plot = plot(
        "points: [(at: \"2024\", value: ratio(50, 100)), (at: \"2025\", value: ratio(150, 200))]",
    );
    assert_eq!(ends(&plot, 0), [0.25, 0.5]);
    assert_eq!(ends(&plot, 1), [0.75, 1.0]);
}

#[test]
fn counts_beside_shares_have_no_bar_unless_a_share_is_published_with_them() {
    let plot = plot(
        "points: [(at: \"2023\", value: number(7)), (at: \"2024\", value: percent(50)),
          (at: \"2025\", value: number(9), percent: 90)]",
    );
    assert!(plot.rows[0].bars.is_empty());
    assert_eq!(ends(&plot, 2), [0.9]);
}

#[test]
fn a_change_of_definition_stands_between_what_it_parts() {
    let plot = plot(
        "points: [(at: \"2023\", value: percent(10)), (at: \"2025\", value: percent(20))],
          breaks: [(at: \"2024\")], targets: [(value: percent(80), by: \"2026\")]",
    );
    let kinds: Vec<PlotKind> = plot.rows.iter().map(|row| row.kind).collect();
    use PlotKind::{Break, Figure, Target};
    assert_eq!(kinds, [Figure, Break, Figure, Target]);
    // The target is marked in its own row and in those of the figures.
    let marked: Vec<bool> = plot
        .rows
        .iter()
        .map(|row| !row.targets.is_empty())
        .collect();
    assert_eq!(marked, [true, false, true, true]);
}

#[test]
fn bands_follow_each_other_and_make_the_whole() {
    let band =
        |name: &str, count: u32| format!("(title: (en: \"{name}\"), value: number({count}))");
    let plot = plot(&format!(
        "points: [(at: \"2025\", value: bands([{}, {}]))]",
        band("high", 1),
        band("low", 3)
    ));
    assert_eq!(ends(&plot, 0), [0.25, 1.0]);
    let bands: Vec<_> = plot.rows[0].bars.iter().map(|piece| piece.band).collect();
    assert_eq!(bands, [Some(0), Some(1)]);
}

#[test]
fn what_cannot_be_measured_has_words_and_no_bar() {
    for value in ["number(-5)", "number(0)"] {
        let plot = plot(&format!("points: [(at: \"2025\", value: {value})]"));
        assert!(plot.rows[0].bars.is_empty(), "{value}");
        assert!(!plot.rows[0].label.is_empty());
    }
    assert!(plot("").rows.is_empty());
}

#[test]
fn a_count_that_is_the_whole_of_a_share_has_its_mark_at_the_end() {
    let plot = plot(
        "points: [(at: \"2023\", value: percent(50)), (at: \"2024\", value: ratio(30, 40))],
          targets: [(value: percent(80), by: \"2025\"), (value: number(40), by: \"2025\")]",
    );
    let last = plot.columns - 1;
    assert_eq!(plot.rows[3].targets, [last]);
    // Both are due then, so both are marked on the figures.
    let [near, far] = plot.rows[1].targets[..] else {
        panic!("two marks");
    };
    assert_eq!((near, far), (plot.rows[2].targets[0], last));
}

#[test]
fn a_target_without_figures_has_a_scale_and_one_without_a_date_says_so() {
    let plot = plot("targets: [(value: percent(70))]");
    assert_eq!(plot.rows[0].targets.len(), 1);
    assert_eq!(plot.rows[0].lead, "undated");
}

#[test]
fn the_latest_figure_is_kept_in_any_room() {
    let plot = plot(
        "points: [(at: \"2023\", value: number(1)), (at: \"2024\", value: number(2))],
          targets: [(value: number(8), by: \"2025\"), (value: number(9), by: \"2026\")]",
    );
    let labels = |room: usize| {
        let (rows, hidden) = plot.shown(room);
        let labels: Vec<&str> = rows.iter().map(|row| row.label.as_str()).collect();
        (labels.join(", "), hidden)
    };
    assert_eq!(labels(4), ("1, 2, target 8, target 9".to_owned(), 0));
    assert_eq!(labels(3), ("2, target 9".to_owned(), 1));
    assert_eq!(labels(1), ("2".to_owned(), 1));
}

#[test]
fn what_has_no_target_says_so() {
    let plot = plot("points: [(at: \"2023\", value: number(1))]");
    assert_eq!(plot.rows[1].kind, PlotKind::NoTarget);
}

fn value() -> impl Strategy<Value = String> {
    let number = -10.0..1e12_f64;
    prop_oneof![
        number.clone().prop_map(|it| format!("number({it:.2})")),
        (0.0..100.0_f64).prop_map(|it| format!("percent({it:.1})")),
        (0.0..1e6_f64, 0.0..1e6_f64).prop_map(|(one, two)| format!(
            "ratio({:.1}, {:.1})",
            one.min(two),
            one.max(two)
        )),
        number.prop_map(|it| format!("more_than({it:.1})")),
        (0.0..1e3_f64, 0.0..1e3_f64).prop_map(|(one, two)| format!(
            "range({:.1}, {:.1})",
            one.min(two),
            one.max(two)
        )),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    /// Pieces follow each other inside the width.
    #[test]
    fn bars_stay_inside_and_in_order(values in prop::collection::vec(value(), 0..6), width in 0_u16..300) {
        let points: Vec<String> = values.iter().enumerate()
            .map(|(nth, value)| format!("(at: \"{}\", value: {value})", 2000 + nth)).collect();
        let fields = format!("points: [{}]", points.join(", "));
        let plot = Plot::new(&indicator(&fields), TONGUE, width, &Options::default());
        prop_assert!(plot.leads + plot.columns <= width);
        for row in &plot.rows {
            let mut end = 0;
            for piece in &row.bars {
                prop_assert!(piece.bar.stretch.from >= end && piece.bar.stretch.from < piece.bar.stretch.to);
                end = piece.bar.stretch.to;
            }
            prop_assert!(end <= u32::from(plot.columns) * 8);
        }
    }
}
