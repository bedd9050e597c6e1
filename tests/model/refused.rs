//! What cannot be is left out, and nothing else is.

use masar::document::Value;
use masar::model::Ix;

use super::{build, project};

#[test]
fn figures_that_cannot_be_are_left_out_and_the_rest_stays() {
    let text = format!(
        "indicators: [(id: \"i\", title: (en: \"I\"), baseline: (value: ratio(1, 0)), points: [
            (value: number(7), percent: inf), (value: ratio(0, 0)),
            (value: parts([(title: (en: \"P\"), value: range(3, 2)), (title: (en: \"Q\"), value: number(1))])),
            (value: bands([(title: (en: \"B\"), value: number(NaN))])),
        ], targets: [(value: range(9, 8)), (value: number(9))])],
        figures: [(title: (en: \"F\"), value: ratio(1, 0)), (title: (en: \"G\"), value: ratio(0, 1))],
        money: [(title: (en: \"Loss\"), amount: -5000, currency: \"USD\"), (title: (en: \"M\"), amount: 0, currency: \"SYP\")],
        items: [{}], related: [{}]",
        project(
            "a",
            "items: [(id: \"b\", kind: project, title: (en: \"B\"), progress: [(percent: 101), (percent: 40)])]"
        ),
        project(
            "c",
            "money: [(title: (en: \"M\"), amount: -1, currency: \"SYP\")]"
        ),
    );
    let (roadmap, findings) = build(&text);
    assert_eq!(findings.len(), 10);
    let document = roadmap.document();
    let [indicator] = document.indicators.as_slice() else {
        panic!("the indicator stays");
    };
    assert_eq!(indicator.baseline, None);
    let [first, parts] = indicator.points.as_slice() else {
        panic!("{:?}", indicator.points);
    };
    assert_eq!((&first.value, first.percent), (&Value::Number(7.0), None));
    assert!(matches!(&parts.value, Value::Parts(parts) if parts.len() == 1));
    assert_eq!(indicator.targets.len(), 1);
    assert_eq!(document.figures.len(), 1);
    assert_eq!(document.money.len(), 1);
    let item = |id: &str| roadmap.find(id).and_then(|ix| roadmap.item(ix)).unwrap();
    let [progress] = item("b").progress.as_slice() else {
        panic!("one progress stays");
    };
    assert!((progress.percent - 40.0).abs() < f64::EPSILON);
    assert!(item("c").money.is_empty());
    // Ids, items and what has no figure are as they were.
    assert_eq!(roadmap.node(Ix::ROOT).named, [0, 2, 0, 0]);
}
