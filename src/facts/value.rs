//! Published figures and sums in words, in the form in which they are published.

use super::pick::{inner, pick};
use crate::document::{Money, MoneyKind, Part, Value};
use crate::model::{Ix, Roadmap};
use crate::words::{self, Language, Msg, Sum};

/// Writes a figure: "2,680 of 2,869", "13 advanced, 36 above average".
pub fn value(value: &Value, language: Language) -> String {
    match value {
        Value::Number(number) => words::figure(language, *number),
        Value::Percent(percent) => words::percent(language, *percent),
        Value::Ratio(part, whole) => words::of(language, *part, *whole),
        Value::MoreThan(number) => words::more_than(language, *number),
        Value::Range(from, to) => words::range(language, *from, *to),
        Value::Rank(place) => words::rank(language, *place),
        Value::Bands(parts) | Value::Parts(parts) => {
            let named = |title: &str, value: &str| words::named_figure(language, title, value);
            words::list(language, &each(parts, language, named))
        }
        Value::Either(parts) => {
            words::alternatives(language, &each(parts, language, words::alternative))
        }
    }
}

/// Writes a figure as a mark that stands at its date, from long to short; bands of different years
/// cannot be told by one of them, and have none.
pub fn marks(value: &Value, language: Language) -> Vec<String> {
    match value {
        Value::Number(_) | Value::Percent(_) | Value::Range(..) | Value::Rank(_) => {
            vec![self::value(value, language)]
        }
        Value::Ratio(part, _) => {
            vec![self::value(value, language), words::figure(language, *part)]
        }
        Value::MoreThan(number) => {
            vec![
                self::value(value, language),
                words::above(language, *number),
            ]
        }
        Value::Parts(parts) => first(parts, language, |title, value| {
            words::named_figure(language, title, value)
        }),
        Value::Either(parts) => first(parts, language, words::alternative),
        Value::Bands(_) => Vec::new(),
    }
}

/// Writes the first of several figures as a mark.
fn first(parts: &[Part], language: Language, write: impl Fn(&str, &str) -> String) -> Vec<String> {
    let first = parts.first().and_then(|part| {
        let title = pick(&part.title, language).shown();
        let value = marks(&part.value, language).into_iter().next()?;
        Some(write(&title, &value))
    });
    first.into_iter().collect()
}

/// Says whether a figure has texts of the file in it.
pub(super) fn has_words(value: &Value) -> bool {
    matches!(value, Value::Bands(_) | Value::Parts(_) | Value::Either(_))
}

fn each(parts: &[Part], language: Language, write: impl Fn(&str, &str) -> String) -> Vec<String> {
    let written = |part: &Part| write(&inner(&part.title, language), &value(&part.value, language));
    parts.iter().map(written).collect()
}

/// Writes an amount: "about OMR 170 million".
pub fn amount(money: &Money, language: Language) -> String {
    words::money(
        language,
        Sum {
            amount: money.amount,
            currency: &money.currency,
            about: money.about,
        },
    )
}

/// Names which part an amount plays.
pub fn money_word(what: MoneyKind) -> Msg {
    match what {
        MoneyKind::Budget => Msg::MoneyBudget,
        MoneyKind::Committed => Msg::MoneyCommitted,
        MoneyKind::Spent => Msg::MoneySpent,
        MoneyKind::Forecast => Msg::MoneyForecast,
    }
}

/// The money of an entry in one figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShortMoney<'a> {
    /// The amount.
    pub money: &'a Money,
    /// Whether it is a sum that the program has added up.
    pub is_computed: bool,
}

impl ShortMoney<'_> {
    /// Writes it, and whether it is computed: "OMR 2.5 million (computed)".
    pub fn text(self, language: Language) -> String {
        let text = amount(self.money, language);
        if self.is_computed {
            words::aside(&text, Msg::Computed.say(language))
        } else {
            text
        }
    }
}

/// Returns the money of an entry in one figure: what is published for it, its budget before all else, or
/// the sum of what lies below it; none where there is none.
pub fn short_money(roadmap: &Roadmap, ix: Ix) -> Option<ShortMoney<'_>> {
    let own = roadmap.money_of(ix);
    let sums = roadmap.sums(ix).iter().map(|sum| &sum.money).collect();
    let amounts: [(bool, Vec<&Money>); 2] = [(false, own), (true, sums)];
    amounts.into_iter().find_map(|(is_computed, amounts)| {
        let mut budgets = amounts.iter();
        let budget = budgets.find(|money| money.what == Some(MoneyKind::Budget));
        let money = *budget.or(amounts.first())?;
        Some(ShortMoney { money, is_computed })
    })
}
