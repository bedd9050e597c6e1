//! What is left out of a document because it cannot be: figures that `values` refuses.
//!
//! In: a document. Out: the same without them. Always holds: the smallest bad thing goes, a part of
//! a figure, a published percent, or the entry that is nothing without its figure; the rest stays.
//! Deliberately not here: findings, which are made before (`values`), and dates that cannot be,
//! which the tree knows (`time::Period`).

use super::values;
use crate::document::{self, Indicator, Item, List, Money, Point, Progress, Value};

/// Leaves out every figure that cannot be.
pub(super) fn leave_out(document: &mut document::Document) {
    document.indicators.iter_mut().for_each(indicator);
    document
        .figures
        .retain_mut(|figure| value(&mut figure.value));
    document.money.retain(is_possible);
    let strands = document.strands.iter_mut().map(|strand| &mut strand.items);
    for list in strands.chain([&mut document.items, &mut document.related]) {
        items(list);
    }
}

fn items(list: &mut [Box<Item>]) {
    for entry in list {
        item(entry);
    }
}

fn item(of: &mut Item) {
    filter(&mut of.progress, |entry: &Progress| {
        values::is_progress(entry.percent)
    });
    filter(&mut of.money, is_possible);
    items(&mut of.items);
}

fn is_possible(money: &Money) -> bool {
    values::is_amount(money.amount)
}

fn filter<T: Clone>(list: &mut List<T>, is_possible: impl Fn(&T) -> bool) {
    if !list.iter().all(&is_possible) {
        let possible = list.iter().filter(|entry| is_possible(entry));
        *list = possible.cloned().collect();
    }
}

fn indicator(indicator: &mut Indicator) {
    indicator.baseline = indicator
        .baseline
        .take()
        .and_then(|mut baseline| point(&mut baseline).then_some(baseline));
    indicator.points.retain_mut(point);
    indicator
        .targets
        .retain_mut(|target| value(&mut target.value));
}

fn point(point: &mut Point) -> bool {
    point.percent = point.percent.filter(|percent| percent.is_finite());
    value(&mut point.value)
}

/// Leaves the bad parts out of a figure; says whether any of it is left.
fn value(figure: &mut Value) -> bool {
    if let Value::Bands(parts) | Value::Parts(parts) | Value::Either(parts) = figure {
        parts.retain_mut(|part| value(&mut part.value));
    }
    values::problem(figure).is_none()
}
