//! Items that wait for one another, in Arabic: a sentence of any length.
//!
//! In: the English sentence of a circle. Out: the same with all its names, or nothing where it is
//! another sentence.

use super::name;

/// Tells a circle of items.
pub(super) fn told(english: &str) -> Option<String> {
    let (first, mut rest) = quoted(english.strip_prefix("item ")?)?;
    let mut said = format!("البند {}", name(first));
    let mut verb = " ينتظر";
    while let Some(after) = rest
        .strip_prefix(" waits for ")
        .or_else(|| rest.strip_prefix(", which waits for "))
    {
        let (other, after) = quoted(after)?;
        said += &format!("{verb} {}", name(other));
        verb = "، وهذا ينتظر";
        rest = after;
    }
    if let Some(after) = rest.strip_prefix(", and so on, by way of ") {
        let (more, last) = after.split_once(" more, to ")?;
        let (last, after) = quoted(last)?;
        said += &format!(
            "، وهكذا عبر بنود أخرى عددها {} حتى {}",
            name(more),
            name(last)
        );
        rest = after;
    }
    rest.is_empty().then_some(said)
}

/// Returns the name in quotes that a text begins with, and what comes after.
fn quoted(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('"')?.split_once('"')
}
