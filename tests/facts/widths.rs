//! Whatever finds a place for words measures them as they are drawn: where letters do not join, a
//! lam-alef takes two cells.

use masar::model::What;
use masar::scene::{Fold, Level, OutlineEntry, Plot, Scene, View, Window};
use masar::text::{CellOrder, Options};
use masar::time::Days;
use masar::words::{Language, Locale};

use crate::plans::{OMAN, SYRIA, plan};

const APART: Options = Options {
    shape: false,
    order: CellOrder::Logical,
    base: masar::text::Base::Auto,
    marks: masar::text::Marks::Drop,
    ellipsis: masar::text::Ellipsis::Sign,
};

#[test]
fn a_lam_alef_that_does_not_join_is_two_cells() {
    let text = "\u{627}\u{644}\u{623}\u{648}\u{644}";
    assert_eq!(Options::default().width(text), 4);
    assert_eq!(APART.width(text), 5);
}

#[test]
fn words_of_lanes_and_of_the_axis_have_the_columns_that_they_take() {
    let mut count = 0;
    for text in [SYRIA, OMAN] {
        let roadmap = plan(text);
        let rows = roadmap.walk().map(|node| OutlineEntry {
            node,
            indent: 0,
            fold: Fold::Leaf,
            is_computed: false,
            is_context: false,
            group: None,
        });
        let entries: Vec<OutlineEntry> = rows.collect();
        let scene = Scene::new(&View {
            roadmap: &roadmap,
            entries: &entries,
            selected: None,
            chain: None,
            matches: None,
            groups: None,
            coloring: None,
            window: Window {
                is_shared: false,
                level: Level::Month,
                days: Days {
                    from: "2020-01-01".parse().unwrap(),
                    to: "2031-01-01".parse().unwrap(),
                },
            },
            columns: 400,
            language: Language::AR,
            today: "2026-01-01".parse().unwrap(),
            letters: APART,
            changes: &[],
            lanes: 8,
        });
        let lanes = scene.rows.iter().flat_map(|row| &row.lane.words);
        let axis = [&scene.axis.minor, &scene.axis.major];
        let axis = axis.into_iter().flat_map(|tier| &tier.labels);
        let placed = lanes.map(|words| &words.placed).chain(axis);
        for placed in placed {
            let columns = APART.columns(&placed.text);
            assert_eq!(placed.span.width(), columns, "{}", placed.text);
            count += usize::from(columns != Options::default().columns(&placed.text));
        }
    }
    assert!(count > 0, "some of them have such letters");
}

#[test]
fn the_words_beside_a_plot_have_theirs() {
    let roadmap = plan(OMAN);
    let locale = Locale::of(&roadmap, Language::AR);
    for ix in roadmap.indicators() {
        let What::Indicator(nth) = roadmap.node(ix).what else {
            panic!("an indicator")
        };
        let indicator = &roadmap.document().indicators[nth];
        let plot = Plot::new(indicator, locale, 200, &APART);
        let widest = plot.rows.iter().map(|row| APART.columns(&row.lead)).max();
        assert!(widest.unwrap_or(0) <= plot.leads);
    }
}
