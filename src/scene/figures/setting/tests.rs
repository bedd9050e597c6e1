//! No figure vanishes, and words keep their distance.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn group() -> impl Strategy<Value = (u16, bool, u16, u16)> {
    (0_u16..80, any::<bool>(), 0_u16..12, 0_u16..6)
}

fn groups(given: &[(u16, bool, u16, u16)], kept: &[u16], columns: u16) -> Vec<ColumnFigures> {
    let mut groups: Vec<ColumnFigures> = given
        .iter()
        .map(|(column, is_crowded, long, less)| ColumnFigures {
            column: column % columns,
            forms: [*long, long.saturating_sub(*less)]
                .into_iter()
                .filter(|width| *width > 0)
                .map(|width| "8".repeat(usize::from(width)))
                .collect(),
            is_crowded: *is_crowded,
            has_target: kept.contains(&(column % columns)),
        })
        .collect();
    groups.sort_by_key(|group| group.column);
    groups.dedup_by_key(|group| group.column);
    groups
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_figure_is_without_words_or_a_dot_and_words_stand_apart(
        given in prop::collection::vec(group(), 0..12),
        kept in prop::collection::vec(0_u16..80, 0..3),
        columns in 4_u16..80,
    ) {
        let kept: Vec<u16> = kept.into_iter().map(|column| column % columns).collect();
        let groups = groups(&given, &kept, columns);
        let sets = set(&groups, &kept, Span { from: 0, to: columns }, &Options::default());
        prop_assert_eq!(sets.len(), groups.len());
        for (nth, (set, group)) in sets.iter().zip(&groups).enumerate() {
            prop_assert!(set.dot.is_none_or(|column| column == group.column));
            prop_assert!(set.dot.is_some() || !group.is_crowded, "{:?}", group);
            let Some((span, text)) = &set.words else {
                prop_assert!(set.dot.is_some(), "{:?}", group);
                continue;
            };
            prop_assert_eq!(span.width(), Options::default().columns(text));
            prop_assert!(span.to <= columns);
            prop_assert!(is_near(*span, Span::cell(group.column)) || set.dot.is_some() || group.has_target);
            let others = sets.iter().enumerate().filter(|(other, _)| *other != nth);
            for other in others.filter_map(|(_, set)| set.span()) {
                prop_assert!(!is_near(*span, other), "{:?}", sets);
            }
            let is_kept = kept.iter().any(|column| is_near(*span, Span::cell(*column)));
            prop_assert!(!is_kept || nth + 1 == groups.len() || are_told(&sets), "{:?}", sets);
        }
    }
}

#[test]
fn the_latest_comes_first_then_the_first() {
    let figure = |column, text: &str| ColumnFigures {
        column,
        forms: vec![text.to_owned()],
        is_crowded: false,
        has_target: false,
    };
    let drawn = |groups: &[ColumnFigures], kept: &[u16]| {
        let mut line = vec![' '; 24];
        for set in set(groups, kept, Span { from: 0, to: 24 }, &Options::default()) {
            if let Some(column) = set.dot {
                line[usize::from(column)] = '.';
            }
            if let Some((span, text)) = set.words {
                for (at, letter) in (usize::from(span.from)..).zip(text.chars()) {
                    line[at] = letter;
                }
            }
        }
        line.into_iter().collect::<String>().trim_end().to_owned()
    };
    let dense: Vec<ColumnFigures> = (8..13).map(|column| figure(column, "50%")).collect();
    assert_eq!(drawn(&dense, &[]), "     50% .... 50%");
    let alone = [figure(8, "50%"), figure(12, "70%")];
    assert_eq!(drawn(&alone, &[]), "      50% 70%");
    let mut two = alone;
    two[0].is_crowded = true;
    assert_eq!(drawn(&two, &[]), "    50% . 70%");
    two[0].is_crowded = false;
    two[0].has_target = true;
    assert_eq!(drawn(&two, &[8]), "    50%   70%");
}
