//! Published figures in words: shares, bounds, ranges, money. Nothing is converted or computed.
//!
//! A minus is said in words, since a sign beside a number may land on its wrong side.

use super::phrase::name;
use super::{Language, number};

/// Writes a number with its sign in words: "minus 3", "سالب 3".
#[must_use]
pub fn signed(language: Language, value: f64) -> String {
    if value >= 0.0 || value.is_nan() {
        return number(language, value);
    }
    let size = number(language, value.abs());
    match language {
        Language::En => format!("minus {size}"),
        Language::Ar(_) => format!("سالب {size}"),
    }
}

/// Writes a part of a whole: "2,680 of 2,869", "2,680 من 2,869".
#[must_use]
pub fn of(language: Language, part: f64, whole: f64) -> String {
    let (part, whole) = (signed(language, part), signed(language, whole));
    match language {
        Language::En => format!("{part} of {whole}"),
        Language::Ar(_) => format!("{part} من {whole}"),
    }
}

/// Writes a lower bound: "more than 200", "أكثر من 200".
#[must_use]
pub fn more_than(language: Language, value: f64) -> String {
    let value = signed(language, value);
    match language {
        Language::En => format!("more than {value}"),
        Language::Ar(_) => format!("أكثر من {value}"),
    }
}

/// Writes a figure that its source calls approximate: "about 14", "نحو 14".
#[must_use]
pub fn about(language: Language, figure: &str) -> String {
    match language {
        Language::En => format!("about {figure}"),
        Language::Ar(_) => format!("نحو {figure}"),
    }
}

/// Writes a figure that is to be reached: "target 0.8", "المستهدف: 0.8".
#[must_use]
pub fn target(language: Language, figure: &str) -> String {
    match language {
        Language::En => format!("target {figure}"),
        Language::Ar(_) => format!("المستهدف: {figure}"),
    }
}

/// Writes a figure with what it counts: "13 advanced", "متقدم: 13" (no agreement needed).
#[must_use]
pub fn named_figure(language: Language, title: &str, figure: &str) -> String {
    match language {
        Language::En => format!("{figure} {title}"),
        Language::Ar(_) => format!("{title}: {figure}"),
    }
}

/// Writes one of several figures of which one is enough: "rank from 1 to 50".
#[must_use]
pub fn alternative(title: &str, figure: &str) -> String {
    format!("{title} {figure}")
}

/// Writes a range of numbers, both included: "from 3 to 5", "من 3 إلى 5".
#[must_use]
pub fn range(language: Language, from: f64, to: f64) -> String {
    from_to(language, &signed(language, from), &signed(language, to))
}

/// Writes a range whose last part is included: "from 2021 to 2025", "من 2021 إلى 2025".
///
/// The parts come isolated, each by itself, never the whole.
pub(super) fn from_to(language: Language, from: &str, to: &str) -> String {
    match language {
        Language::En => format!("from {from} to {to}"),
        Language::Ar(_) => format!("من {from} إلى {to}"),
    }
}

/// Writes a range up to a boundary: "from 2021 until 2023", "من 2021 حتى 2023".
pub(super) fn from_until(language: Language, from: &str, until: &str) -> String {
    match language {
        Language::En => format!("from {from} until {until}"),
        Language::Ar(_) => format!("من {from} حتى {until}"),
    }
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
#[must_use]
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
        code => name(code),
    };
    match scaled_words(language, amount) {
        Some(words) => format!("{words} {coin}"),
        // A bare number would have to agree with the noun after it: the bracket needs not.
        None => super::aside(&signed(language, amount), &coin),
    }
}

/// Writes a large number as people say it, where two decimals say it exactly: "26.99 million".
#[must_use]
pub fn scaled_words(language: Language, value: f64) -> Option<String> {
    let (value, scale) = scaled(value)?;
    let few = value.fract() == 0.0 && (3.0..=10.0).contains(&value);
    let scale = match (language, scale, few) {
        (Language::En, Scale::Million, _) => "million",
        (Language::En, Scale::Billion, _) => "billion",
        (Language::Ar(_), Scale::Million, false) => "مليون",
        (Language::Ar(_), Scale::Million, true) => "ملايين",
        (Language::Ar(_), Scale::Billion, false) => "مليار",
        (Language::Ar(_), Scale::Billion, true) => "مليارات",
    };
    Some(format!("{} {scale}", number(language, value)))
}

#[derive(Clone, Copy)]
enum Scale {
    Million,
    Billion,
}

/// Returns an amount in millions or billions, where two decimals say it exactly.
fn scaled(amount: f64) -> Option<(f64, Scale)> {
    let (unit, scale) = if amount >= 1e9 {
        (1e9, Scale::Billion)
    } else if amount >= 1e6 {
        (1e6, Scale::Million)
    } else {
        return None;
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
        assert_eq!(signed(Language::AR, -1234.5), "سالب 1,234.5");
        assert_eq!(signed(Language::En, -3.0), "minus 3");
        assert_eq!(target(Language::En, "0.8"), "target 0.8");
        assert_eq!(target(Language::AR, "0.8"), "المستهدف: 0.8");
    }
}
