//! Millions and billions as people say them, in English and in the forms of Arabic.
//!
//! In: a number. Out: its words, where two decimals say it exactly. Always holds: a number and its scale
//! are never parted at the end of a line. Deliberately not here: what it is a number of.

use super::amount::dual_oblique;
use super::currency::Currency;
use super::{Language, number};

/// Puts a figure behind an Arabic preposition, where two of something has a form of its own.
pub(super) fn after_preposition(language: Language, figure: String) -> String {
    const DUALS: [&str; 4] = [MILLION.two, BILLION.two, "مليونا\u{a0}", "مليارا\u{a0}"];
    let duals = DUALS.into_iter().map(str::to_owned);
    let mut duals = duals.chain(Currency::duals());
    let dual = duals.find(|dual| figure.starts_with(dual.as_str()));
    match (
        language,
        dual.as_ref()
            .and_then(|dual| figure.split_at_checked(dual.len())),
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
pub(super) fn scaled_words(language: Language, value: f64, has_noun: bool) -> Option<String> {
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
pub(super) struct LargeUnit {
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
pub(super) fn scaled(amount: f64) -> Option<(f64, LargeUnit)> {
    let (unit, scale) = match amount {
        1e9.. => (1e9, BILLION),
        1e6.. => (1e6, MILLION),
        _ => return None,
    };
    // The quotient is exact where the product would not be: 1.1 times 100 is not 110.
    let hundredths = amount / (unit / 100.0);
    (hundredths.fract() == 0.0).then_some((hundredths / 100.0, scale))
}
