//! Published figures in words: shares, bounds, ranges. Nothing is converted or computed.
//!
//! A minus is said in words, since a sign beside a number may land on its wrong side. A number and
//! its scale are never parted at the end of a line.

use super::amount::with_sign;
use super::large::{after_preposition, scaled, scaled_words};
use super::{Language, number};
use crate::text;

/// Writes a number with its sign in words: "minus 3", "سالب 3".
pub(super) fn signed(language: Language, value: f64) -> String {
    with_sign(language, value, |size| number(language, size))
}

/// Writes a figure with its sign in words, a large one as people say it: "262 million",
/// "262 مليوناً".
pub fn figure(language: Language, value: f64) -> String {
    with_minus(language, value, |size| {
        scaled_words(language, size, false).unwrap_or_else(|| number(language, size))
    })
}

/// Says a minus before a figure, which it governs as a preposition does: "سالب مليونين".
pub(super) fn with_minus(language: Language, value: f64, write: impl Fn(f64) -> String) -> String {
    if value < 0.0 {
        let governed = |size| after_preposition(language, write(size));
        with_sign(language, value, governed)
    } else {
        write(value)
    }
}

/// Writes two figures that stand together: both as people say them, or both in digits.
fn pair(language: Language, one: f64, other: f64) -> (String, String) {
    let is_short = |value: f64| value == 0.0 || scaled(value.abs()).is_some();
    if is_short(one) && is_short(other) {
        (figure(language, one), figure(language, other))
    } else {
        (signed(language, one), signed(language, other))
    }
}

/// Writes a part of a whole: "2,680 of 2,869", "2,680 من 2,869".
pub fn of(language: Language, part: f64, whole: f64) -> String {
    let (part, whole) = pair(language, part, whole);
    let whole = after_preposition(language, whole);
    format!("{part} {} {whole}", language.choose("of", "من"))
}

/// Writes a lower bound: "more than 200", "أكثر من 200".
pub fn more_than(language: Language, value: f64) -> String {
    let value = after_preposition(language, figure(language, value));
    format!("{} {value}", language.choose("more than", "أكثر من"))
}

/// Writes a lower bound in short: ">200", "فوق 200".
///
/// A sign of comparison is read both ways from right to left.
pub fn above(language: Language, value: f64) -> String {
    let figure = figure(language, value);
    match language {
        Language::En => text::ltr(&format!(">{}", text::isolate(&figure))),
        Language::Ar(_) => format!("فوق {}", after_preposition(language, figure)),
    }
}

/// Writes a figure that its source calls approximate: "about 14", "نحو 14".
pub fn about(language: Language, figure: &str) -> String {
    match language {
        Language::En => format!("about {figure}"),
        Language::Ar(_) => {
            let figure = after_preposition(language, figure.to_owned());
            format!("نحو\u{a0}{figure}")
        }
    }
}

/// Writes a figure that is to be reached: "target 0.8", "المستهدف: 0.8".
pub fn target(language: Language, figure: &str) -> String {
    format!("{} {figure}", language.choose("target", "المستهدف:"))
}

/// Writes a figure with what it counts: "13 advanced", "متقدم: 13" (no agreement needed).
pub fn named_figure(language: Language, title: &str, figure: &str) -> String {
    match language {
        Language::En => format!("{figure} {title}"),
        Language::Ar(_) => format!("{title}: {figure}"),
    }
}

/// Writes one of several figures of which one is enough: "rank from 1 to 50".
pub fn alternative(title: &str, figure: &str) -> String {
    format!("{title} {figure}")
}

/// Writes a place in an order: "rank 50", "الترتيب 50".
pub fn rank(language: Language, place: f64) -> String {
    alternative(language.choose("rank", "الترتيب"), &signed(language, place))
}

/// Writes a range of numbers, both included: "from 3 to 5", "من 3 إلى 5".
pub fn range(language: Language, from: f64, to: f64) -> String {
    let (from, to) = pair(language, from, to);
    let [from, to] = [from, to].map(|side| after_preposition(language, side));
    from_to(language, &from, &to)
}

/// Writes a range whose last part is included: "from 2021 to 2025", "من 2021 إلى 2025".
///
/// The parts come isolated, each by itself, never the whole.
pub(super) fn from_to(language: Language, from: &str, to: &str) -> String {
    let (before, between) = language.choose(("from", "to"), ("من", "إلى"));
    format!("{before} {from} {between} {to}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_need_no_sign_and_no_dash() {
        assert_eq!(of(Language::AR, 2680.0, 2869.0), "2,680 من 2,869");
        assert_eq!(more_than(Language::AR, 200.0), "أكثر من 200");
        assert_eq!(range(Language::AR, 3.0, 5.0), "من 3 إلى 5");
        assert_eq!(range(Language::En, 3.0, 5.0), "from 3 to 5");
        assert_eq!(signed(Language::AR, -1234.5), "سالب 1,234.5");
        assert_eq!(signed(Language::En, -3.0), "minus 3");
        assert_eq!(target(Language::En, "0.8"), "target 0.8");
        assert_eq!(target(Language::AR, "0.8"), "المستهدف: 0.8");
    }

    #[test]
    fn large_figures_are_said_alike_where_that_is_exact() {
        for (written, ar, en) in [
            (
                [Language::AR, Language::En].map(|it| figure(it, 262e6)),
                "262\u{a0}مليوناً",
                "262\u{a0}million",
            ),
            (
                [Language::AR, Language::En].map(|it| more_than(it, 471e6)),
                "أكثر من 471\u{a0}مليوناً",
                "more than 471\u{a0}million",
            ),
            (
                [Language::AR, Language::En].map(|it| range(it, 1e6, 3e6)),
                "من مليون إلى 3\u{a0}ملايين",
                "from 1\u{a0}million to 3\u{a0}million",
            ),
            // One that needs its digits leaves them to the other.
            (
                [Language::AR, Language::En].map(|it| of(it, 2e6, 2_869_123.0)),
                "2,000,000 من 2,869,123",
                "2,000,000 of 2,869,123",
            ),
            (
                [Language::AR, Language::En].map(|it| figure(it, -3e6)),
                "سالب 3\u{a0}ملايين",
                "minus 3\u{a0}million",
            ),
            // What "minus" stands before is governed by it.
            (
                [Language::AR, Language::En].map(|it| figure(it, -1e6)),
                "سالب مليون",
                "minus 1\u{a0}million",
            ),
            (
                [Language::AR, Language::En].map(|it| figure(it, -2e6)),
                "سالب مليونين",
                "minus 2\u{a0}million",
            ),
            (
                [Language::AR, Language::En].map(|it| figure(it, -11e6)),
                "سالب 11\u{a0}مليوناً",
                "minus 11\u{a0}million",
            ),
            (
                [Language::AR, Language::En].map(|it| figure(it, -100e9)),
                "سالب 100\u{a0}مليار",
                "minus 100\u{a0}billion",
            ),
        ] {
            assert_eq!(written, [ar, en]);
        }
    }
}
