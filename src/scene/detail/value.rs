//! Published figures in words, in the form in which they are published.

use super::page::Page;
use crate::document::{Part, Value};
use crate::words;

/// Writes a figure: "2,680 of 2,869", "13 advanced, 36 above average".
pub(super) fn value(page: &Page<'_>, value: &Value) -> String {
    let language = page.language;
    match value {
        Value::Number(number) => words::signed(language, *number),
        Value::Percent(percent) => words::percent(*percent),
        Value::Ratio(part, whole) => words::of(language, *part, *whole),
        Value::MoreThan(number) => words::more_than(language, *number),
        Value::Range(from, to) => words::range(language, *from, *to),
        Value::Bands(parts) | Value::Parts(parts) => words::list(
            language,
            &each(page, parts, |title, value| {
                words::named_figure(language, title, value)
            }),
        ),
        Value::Either(parts) => words::alternatives(language, &each(page, parts, words::labelled)),
    }
}

fn each(page: &Page<'_>, parts: &[Part], write: impl Fn(&str, &str) -> String) -> Vec<String> {
    parts
        .iter()
        .map(|part| write(&page.inner(&part.title), &value(page, &part.value)))
        .collect()
}
