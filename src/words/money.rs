//! Sums of money in words. Nothing is converted or computed.
//!
//! In: an amount with the code of its currency. Out: "OMR 170 million", "170 مليون ريال عُماني".
//! Always holds: the noun of a currency that is known agrees with its number; the code of another
//! stands as it is. Deliberately not here: large numbers by themselves (`large`).

use super::amount::oblique;
use super::currency::Currency;
use super::figure::{about, signed, with_minus};
use super::large::scaled_words;
use super::noun::Counted;
use super::{Language, Msg, number, percent};
use crate::text;

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

/// Says that an amount is the sum of several: "computed: sum of 3 amounts", "محسوب: مجموع 3 مبالغ".
pub fn sum_of(language: Language, count: u64) -> String {
    let amounts = oblique(language, count, Counted::Amount);
    let sum = language.choose("sum of", "مجموع");
    super::labelled(Msg::Computed.say(language), &format!("{sum} {amounts}"))
}

/// Says which part of the budget an amount is: "40% of the budget (computed)".
pub fn share(language: Language, of_budget: f64) -> String {
    let budget = language.choose("of the budget", "من المبلغ المرصود");
    let share = format!("{} {budget}", percent(language, of_budget));
    super::aside(&share, Msg::Computed.say(language))
}

fn english_amount(amount: f64) -> String {
    scaled_words(Language::En, amount, true).unwrap_or_else(|| signed(Language::En, amount))
}

fn arabic_amount(language: Language, amount: f64, currency: &str) -> String {
    let Some(currency) = Currency::of(currency) else {
        // What is not known need not agree in a bracket.
        let code = text::isolate(currency);
        return match scaled_words(language, amount, true) {
            Some(words) => format!("{words} {code}"),
            None => super::aside(&signed(language, amount), &code),
        };
    };
    with_minus(language, amount, |size| {
        let one = currency.singular();
        match (scaled_words(language, size, true), whole(size)) {
            (Some(words), _) => format!("{words}\u{a0}{one}"),
            (None, Some(0)) => format!("صفر {one}"),
            (None, Some(count)) => currency.counted(language, count),
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
                "XAU",
                false,
                "XAU 5\u{a0}million",
                "5\u{a0}ملايين \u{2068}XAU\u{2069}",
            ),
            (
                5e6,
                "EUR",
                false,
                "EUR 5\u{a0}million",
                "5\u{a0}ملايين\u{a0}يورو",
            ),
            (2.0, "KWD", true, "about KWD 2", "نحو\u{a0}دينارين كويتيين"),
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
}
