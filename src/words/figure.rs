//! Published figures in words: shares, bounds, ranges, money. Nothing is converted or computed.
//!
//! A minus is said in words, since a sign beside a number may land on its wrong side. A number and
//! its scale are never parted at the end of a line.

use super::amount::{dual_oblique, noun, plural, with_sign};
use super::noun::Counted;
use super::{Language, number};
use crate::text;

/// Writes a number with its sign in words: "minus 3", "سالب 3".
fn signed(language: Language, value: f64) -> String {
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
fn with_minus(language: Language, value: f64, write: impl Fn(f64) -> String) -> String {
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
    scaled_words(Language::En, amount, true).unwrap_or_else(|| signed(Language::En, amount))
}

fn arabic_amount(language: Language, amount: f64, currency: &str) -> String {
    let coin = match currency {
        "OMR" => Counted::Rial,
        "SYP" => Counted::Lira,
        // What is not known need not agree in a bracket.
        code => {
            let code = text::isolate(code);
            return match scaled_words(language, amount, true) {
                Some(words) => format!("{words} {code}"),
                None => super::aside(&signed(language, amount), &code),
            };
        }
    };
    with_minus(language, amount, |size| {
        let one = noun(language, 100, coin);
        match (scaled_words(language, size, true), whole(size)) {
            (Some(words), _) => format!("{words}\u{a0}{one}"),
            (None, Some(0)) => format!("صفر {one}"),
            (None, Some(count)) => plural(language, count, coin),
            (None, None) => format!("{} {one}", number(language, size)),
        }
    })
}

/// Returns an amount below a million where it is a whole number.
fn whole(amount: f64) -> Option<u64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is whole, positive and small"
    )]
    ((0.0..1e6).contains(&amount) && amount.fract() == 0.0).then_some(amount as u64)
}

/// Puts a figure behind an Arabic preposition, where two of something has a form of its own.
fn after_preposition(language: Language, figure: String) -> String {
    const DUALS: [&str; 6] = [
        MILLION.two,
        BILLION.two,
        "مليونا\u{a0}",
        "مليارا\u{a0}",
        "ريالان عُمانيان",
        "ليرتان سوريتان",
    ];
    let dual = DUALS.into_iter().find(|dual| figure.starts_with(dual));
    match (
        language,
        dual.and_then(|dual| figure.split_at_checked(dual.len())),
    ) {
        (Language::Ar(_), Some((dual, rest))) => match dual.strip_suffix("ا\u{a0}") {
            Some(stem) => format!("{stem}ي\u{a0}{rest}"),
            None => dual_oblique(dual) + rest,
        },
        (Language::En | Language::Ar(_), _) => figure,
    }
}

/// Writes a large number as people say it, where two decimals say it exactly: "26.99 million".
///
/// One is not counted in Arabic: "مليون"; two is a form of its own: "مليونان". From eleven on the
/// scale is accusative, unless it governs a noun that follows it.
fn scaled_words(language: Language, value: f64, has_noun: bool) -> Option<String> {
    let (value, scale) = scaled(value)?;
    let number = number(language, value);
    let counted = |scale: &str| Some(format!("{number}\u{a0}{scale}"));
    if language.is(Language::En) {
        return counted(scale.english);
    }
    let two = scale.two.strip_suffix('ن').filter(|_| has_noun);
    let rest = value % 100.0;
    match (value.fract() == 0.0, rest) {
        (true, 1.0) if value == 1.0 => Some(scale.one.to_owned()),
        (true, 2.0) if value == 2.0 => Some(two.unwrap_or(scale.two).to_owned()),
        (true, 3.0..=10.0) => counted(scale.few),
        (true, 11.0..=99.0) if !has_noun => counted(scale.many),
        (true | false, _) => counted(scale.one),
    }
}

/// A large unit, in English and in the forms of Arabic: by itself, two, a few, many.
#[derive(Clone, Copy)]
struct LargeUnit {
    english: &'static str,
    one: &'static str,
    two: &'static str,
    few: &'static str,
    many: &'static str,
}

const MILLION: LargeUnit = LargeUnit {
    english: "million",
    one: "مليون",
    two: "مليونان",
    few: "ملايين",
    many: "مليوناً",
};
const BILLION: LargeUnit = LargeUnit {
    english: "billion",
    one: "مليار",
    two: "ملياران",
    few: "مليارات",
    many: "ملياراً",
};

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
                "about OMR 170\u{a0}million",
                "نحو\u{a0}170\u{a0}مليون\u{a0}ريال عُماني",
            ),
            (
                2e9,
                "SYP",
                false,
                "SYP 2\u{a0}billion",
                "مليارا\u{a0}ليرة سورية",
            ),
            (
                2e9,
                "SYP",
                true,
                "about SYP 2\u{a0}billion",
                "نحو\u{a0}ملياري\u{a0}ليرة سورية",
            ),
            (
                3e9,
                "SYP",
                false,
                "SYP 3\u{a0}billion",
                "3\u{a0}مليارات\u{a0}ليرة سورية",
            ),
            (
                103e6,
                "OMR",
                false,
                "OMR 103\u{a0}million",
                "103\u{a0}ملايين\u{a0}ريال عُماني",
            ),
            (
                1e6,
                "OMR",
                true,
                "about OMR 1\u{a0}million",
                "نحو\u{a0}مليون\u{a0}ريال عُماني",
            ),
            (
                1.25e6,
                "OMR",
                false,
                "OMR 1.25\u{a0}million",
                "1.25\u{a0}مليون\u{a0}ريال عُماني",
            ),
            (
                234_251.0,
                "OMR",
                false,
                "OMR 234,251",
                "234,251 ريالاً عُمانياً",
            ),
            (
                5e6,
                "EUR",
                false,
                "EUR 5\u{a0}million",
                "5\u{a0}ملايين \u{2068}EUR\u{2069}",
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
    fn a_minus_governs_the_noun_of_a_sum() {
        let minus = |amount: f64| {
            let [one, other] = ["OMR", "SYP"].map(|currency| {
                money(
                    Language::AR,
                    Sum {
                        amount: -amount,
                        currency,
                        about: false,
                    },
                )
            });
            [one, other]
        };
        for (amount, rial, lira) in [
            (1.0, "سالب ريال عُماني واحد", "سالب ليرة سورية واحدة"),
            (2.0, "سالب ريالين عُمانيين", "سالب ليرتين سوريتين"),
            (3.0, "سالب 3 ريالات عُمانية", "سالب 3 ليرات سورية"),
            (11.0, "سالب 11 ريالاً عُمانياً", "سالب 11 ليرة سورية"),
            (100.0, "سالب 100 ريال عُماني", "سالب 100 ليرة سورية"),
            (
                2e6,
                "سالب مليوني\u{a0}ريال عُماني",
                "سالب مليوني\u{a0}ليرة سورية",
            ),
        ] {
            assert_eq!(minus(amount), [rial, lira]);
        }
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
