//! Published figures in words: shares, bounds, ranges, money. Nothing is converted or computed.
//!
//! A minus is said in words, since a sign beside a number may land on its wrong side.

use super::amount::with_sign;
use super::{Language, number};
use crate::text;

/// Writes a number with its sign in words: "minus 3", "سالب 3".
fn signed(language: Language, value: f64) -> String {
    with_sign(language, value, |size| number(language, size))
}

/// Writes a figure with its sign in words, a large one as people say it: "262 million", "262 مليون".
pub fn figure(language: Language, value: f64) -> String {
    with_sign(language, value, |size| {
        scaled_words(language, size).unwrap_or_else(|| number(language, size))
    })
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
    format!("{part} {} {whole}", language.choose("of", "من"))
}

/// Writes a lower bound: "more than 200", "أكثر من 200".
pub fn more_than(language: Language, value: f64) -> String {
    let value = figure(language, value);
    format!("{} {value}", language.choose("more than", "أكثر من"))
}

/// Writes a figure that its source calls approximate: "about 14", "نحو 14".
pub fn about(language: Language, figure: &str) -> String {
    format!("{} {figure}", language.choose("about", "نحو"))
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

/// Writes a range of numbers, both included: "from 3 to 5", "من 3 إلى 5".
pub fn range(language: Language, from: f64, to: f64) -> String {
    let (from, to) = pair(language, from, to);
    from_to(language, &from, &to)
}

/// Writes a range whose last part is included: "from 2021 to 2025", "من 2021 إلى 2025".
///
/// The parts come isolated, each by itself, never the whole.
pub(super) fn from_to(language: Language, from: &str, to: &str) -> String {
    let (before, between) = language.choose(("from", "to"), ("من", "إلى"));
    format!("{before} {from} {between} {to}")
}

/// An amount of money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sum<'a> {
    /// The amount, in the currency's main unit.
    pub amount: f64,
    /// The code of the currency: "OMR".
    pub currency: &'a str,
    /// Whether it is approximate.
    pub about: bool,
}

/// Writes an amount of money: "about OMR 170 million", "نحو 170 مليون ريال عُماني".
pub fn money(language: Language, sum: Sum<'_>) -> String {
    let figure = match language {
        Language::En => format!("{} {}", sum.currency, english_amount(sum.amount)),
        Language::Ar(_) => arabic_amount(language, sum.amount, sum.currency),
    };
    if sum.about {
        about(language, &figure)
    } else {
        figure
    }
}

fn english_amount(amount: f64) -> String {
    scaled_words(Language::En, amount).unwrap_or_else(|| signed(Language::En, amount))
}

fn arabic_amount(language: Language, amount: f64, currency: &str) -> String {
    let coin = match currency {
        "OMR" => "ريال عُماني".to_owned(),
        "SYP" => "ليرة سورية".to_owned(),
        code => text::isolate(code),
    };
    match scaled_words(language, amount) {
        Some(words) => format!("{words} {coin}"),
        // A bare number would have to agree with the noun after it: the bracket needs not.
        None => super::aside(&signed(language, amount), &coin),
    }
}

/// Writes a large number as people say it, where two decimals say it exactly: "26.99 million".
///
/// One is not counted in Arabic: "مليون". Two is, as the sources write it: "2 مليار".
fn scaled_words(language: Language, value: f64) -> Option<String> {
    let (value, scale) = scaled(value)?;
    let few = value.fract() == 0.0 && (3.0..=10.0).contains(&(value % 100.0));
    let [english, singular, plural] = scale;
    let scale = language.choose(english, if few { plural } else { singular });
    let is_one = language.is(Language::AR) && value == 1.0;
    Some(if is_one {
        scale.to_owned()
    } else {
        format!("{} {scale}", number(language, value))
    })
}

/// A large unit: in English, in Arabic by itself or after many, in Arabic after a few.
type LargeUnit = [&'static str; 3];

const MILLION: LargeUnit = ["million", "مليون", "ملايين"];
const BILLION: LargeUnit = ["billion", "مليار", "مليارات"];

/// Returns an amount in millions or billions, where two decimals say it exactly.
fn scaled(amount: f64) -> Option<(f64, LargeUnit)> {
    let (unit, scale) = match amount {
        1e9.. => (1e9, BILLION),
        1e6.. => (1e6, MILLION),
        _ => return None,
    };
    // The quotient is exact where the product would not be: 1.1 times 100 is not 110.
    let hundredths = amount / (unit / 100.0);
    (hundredths.fract() == 0.0).then_some((hundredths / 100.0, scale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_in_the_scale_that_says_it_exactly() {
        for (amount, currency, about, en, ar) in [
            (
                170e6,
                "OMR",
                true,
                "about OMR 170 million",
                "نحو 170 مليون ريال عُماني",
            ),
            (2e9, "SYP", false, "SYP 2 billion", "2 مليار ليرة سورية"),
            (3e9, "SYP", false, "SYP 3 billion", "3 مليارات ليرة سورية"),
            (
                103e6,
                "OMR",
                false,
                "OMR 103 million",
                "103 ملايين ريال عُماني",
            ),
            (
                1e6,
                "OMR",
                true,
                "about OMR 1 million",
                "نحو مليون ريال عُماني",
            ),
            (
                1.25e6,
                "OMR",
                false,
                "OMR 1.25 million",
                "1.25 مليون ريال عُماني",
            ),
            (
                234_251.0,
                "OMR",
                false,
                "OMR 234,251",
                "234,251 (ريال عُماني)",
            ),
            (
                5e6,
                "EUR",
                false,
                "EUR 5 million",
                "5 ملايين \u{2068}EUR\u{2069}",
            ),
        ] {
            let sum = Sum {
                amount,
                currency,
                about,
            };
            assert_eq!(money(Language::En, sum), en);
            assert_eq!(money(Language::AR, sum), ar);
        }
    }

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
                "262 مليون",
                "262 million",
            ),
            (
                [Language::AR, Language::En].map(|it| more_than(it, 471e6)),
                "أكثر من 471 مليون",
                "more than 471 million",
            ),
            (
                [Language::AR, Language::En].map(|it| range(it, 1e6, 3e6)),
                "من مليون إلى 3 ملايين",
                "from 1 million to 3 million",
            ),
            // One that needs its digits leaves them to the other.
            (
                [Language::AR, Language::En].map(|it| of(it, 2e6, 2_869_123.0)),
                "2,000,000 من 2,869,123",
                "2,000,000 of 2,869,123",
            ),
            (
                [Language::AR, Language::En].map(|it| figure(it, -3e6)),
                "سالب 3 ملايين",
                "minus 3 million",
            ),
        ] {
            assert_eq!(written, [ar, en]);
        }
    }
}
