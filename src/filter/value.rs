//! What the values of a test mean, by the field that is asked.
//!
//! In: a word as it was typed. Out: a state, a kind, days, a number, a name to look for. Always holds:
//! `_` is as good as a blank; every word that the program shows for a state or a kind is understood,
//! and so is the word of the file format. Deliberately not here: what a roadmap holds.

use chrono::{NaiveDate, TimeDelta};

use super::field::{Field, plain};
use super::lexer::Word;
use super::wrong::{Wrong, WrongKind};
use crate::document::{HealthState, ItemKind};
use crate::facts::{health_word, standing_word};
use crate::model::Standing;
use crate::text::Query;
use crate::time::{Days, PartialDate};
use crate::words::{Gender, Language, Msg, NOTHING, TODAY, last_known_label};

/// What a test compares with.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// The field says nothing.
    Nothing,
    /// How far something has come by the last that is known; whether it must be known no more.
    State(Standing, bool),
    Health(HealthState),
    Kind(Kind),
    Days(Days),
    /// A number, and the currency that it is of.
    Number(f64, Option<String>),
    /// An id, a number of the plan, or words of a name.
    Name(String, Query),
}

impl Value {
    /// Returns the words of a name, if it is one.
    pub(super) fn query(&self) -> Option<&Query> {
        match self {
            Self::Name(_, query) => Some(query),
            Self::Nothing
            | Self::State(..)
            | Self::Health(_)
            | Self::Kind(_)
            | Self::Days(_)
            | Self::Number(..) => None,
        }
    }
}

/// What an entry is, as far as it can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Item(ItemKind),
    Milestone,
    Phase,
    Indicator,
}

/// A word for a state goes with the gender of its noun.
const BOTH: [Gender; 2] = [Gender::Masculine, Gender::Feminine];
/// The same, with that of a phase.
const GENDERS: [Gender; 3] = [Gender::Masculine, Gender::Feminine, Gender::Phase];

const LANGUAGES: [Language; 2] = [Language::En, Language::AR];

/// The words of the file format for states, and one for what was only announced.
pub(super) const STATES: [(&str, Standing); 9] = [
    ("planned", Standing::Planned),
    ("in_procurement", Standing::InProcurement),
    ("active", Standing::Active),
    ("on_hold", Standing::OnHold),
    ("pilot", Standing::Pilot),
    ("done", Standing::Done),
    ("announced_complete", Standing::AnnouncedComplete),
    ("cancelled", Standing::Cancelled),
    ("unknown", Standing::Unknown),
];

/// The words of the file format for how work goes.
pub(super) const HEALTH: [(&str, HealthState); 3] = [
    ("on_track", HealthState::OnTrack),
    ("at_risk", HealthState::AtRisk),
    ("off_track", HealthState::OffTrack),
];

/// What can be asked for, by the message that names it.
pub(super) const KINDS: [(Msg, Kind); 7] = [
    (Msg::Programme, Kind::Item(ItemKind::Programme)),
    (Msg::Project, Kind::Item(ItemKind::Project)),
    (Msg::Initiative, Kind::Item(ItemKind::Initiative)),
    (Msg::Task, Kind::Item(ItemKind::Task)),
    (Msg::Milestone, Kind::Milestone),
    (Msg::Phase, Kind::Phase),
    (Msg::Indicator, Kind::Indicator),
];

/// Understands a value of a field on a day.
pub(super) fn value(field: Field, word: &Word, today: NaiveDate) -> Result<Value, Wrong> {
    let text = word.text.trim();
    let is_one_of = |words: &[&str]| words.iter().any(|one| plain(one) == plain(text));
    let bad = || Wrong::new(WrongKind::BadValue(field, text.to_owned()), word.at.clone());
    let value = match field {
        Field::In | Field::Starts | Field::Ends if is_one_of(&TODAY) => {
            Some(Value::Days(Days::new(today, today + TimeDelta::days(1))))
        }
        Field::In | Field::Starts | Field::Ends => days(text).map(Value::Days),
        Field::Progress => {
            number(text.trim_end_matches(['%', '\u{66a}'])).map(|it| Value::Number(it, None))
        }
        Field::Slip => number(text).map(|it| Value::Number(it, None)),
        Field::Money => money(text),
        Field::Kind => kind(text).map(Value::Kind),
        Field::Late | Field::Undated | Field::Changed | Field::Inferred => None,
        _ if is_one_of(&NOTHING) => Some(Value::Nothing),
        Field::State => state(text),
        Field::Health => health(text).map(Value::Health),
        Field::Strand
        | Field::Phase
        | Field::Pillar
        | Field::Owner
        | Field::Tag
        | Field::Source
        | Field::DependsOn
        | Field::NeededBy
        | Field::Own => Some(Value::Name(
            text.to_owned(),
            Query::new(&text.replace('_', " ")),
        )),
    };
    value.ok_or_else(bad)
}

/// Says whether a word is one that the program shows for something.
fn is_said(word: &str, said: impl IntoIterator<Item = Msg>) -> bool {
    let word = plain(word);
    said.into_iter().any(|said| {
        let languages = [Language::En, Language::AR];
        languages
            .iter()
            .any(|language| plain(said.say(*language)) == word)
    })
}

/// Understands a state, and one that is what was known last.
fn state(word: &str) -> Option<Value> {
    let word = plain(word);
    let lasts = LANGUAGES.map(|language| plain(last_known_label(language)));
    let mut lasts = lasts.iter();
    let last = lasts.find_map(|last| word.strip_prefix(last.as_str()));
    let word = last.map_or(word.as_str(), |word| word.trim_start_matches([':', ' ']));
    let means = |(name, standing): &(&str, Standing)| {
        let mut said = LANGUAGES.into_iter().flat_map(|language| {
            GENDERS.map(|gender| plain(&standing_word(*standing, gender, language)))
        });
        plain(name) == word || said.any(|said| said == word)
    };
    let (_, standing) = STATES.into_iter().find(means)?;
    Some(Value::State(standing, last.is_some()))
}

fn health(word: &str) -> Option<HealthState> {
    let means = |(name, health): &(&str, HealthState)| {
        plain(name) == plain(word) || is_said(word, BOTH.map(|gender| health_word(*health, gender)))
    };
    HEALTH.into_iter().find(means).map(|(_, health)| health)
}

fn kind(word: &str) -> Option<Kind> {
    let mut kinds = KINDS.into_iter();
    kinds
        .find(|(said, _)| is_said(word, [*said]))
        .map(|(_, kind)| kind)
}

/// Reads a unit of the calendar, in any digits and with any sign between its parts.
fn days(word: &str) -> Option<Days> {
    let latin: String = word.chars().map(latin_digit).collect();
    let latin = latin.replace(['/', '.', '_', ' '], "-").to_uppercase();
    let parts: Vec<&str> = latin.split('-').filter(|part| !part.is_empty()).collect();
    let padded = |part: &&str| match part.bytes().all(|byte| byte.is_ascii_digit()) {
        true => format!("{part:0>2}"),
        false => (*part).to_owned(),
    };
    // The year stands first, or last.
    let is_year = |part: &&&str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<String> = match (parts.first().filter(is_year), parts.last().filter(is_year)) {
        (Some(_), _) => parts.iter().map(padded).collect(),
        (None, Some(_)) => parts.iter().rev().map(padded).collect(),
        (None, None) => return None,
    };
    let date: PartialDate = parts.join("-").parse().ok()?;
    Some(Days::new(date.first(), date.after()))
}

/// Returns the Latin digit for an Arabic or Persian one.
fn latin_digit(letter: char) -> char {
    let value = match letter {
        '\u{660}'..='\u{669}' => u32::from(letter) - u32::from('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => u32::from(letter) - u32::from('\u{6f0}'),
        _ => return letter,
    };
    char::from_digit(value, 10).unwrap_or(letter)
}

/// Reads a number with or without separators, and a letter for thousand, million or thousand million.
fn number(word: &str) -> Option<f64> {
    let latin: String = word.chars().map(latin_digit).collect();
    let plain: String = latin
        .replace([',', '_', '\u{66c}', ' '], "")
        .replace('\u{66b}', ".");
    let (digits, scale) = match plain.chars().last()?.to_ascii_uppercase() {
        'K' => (plain.get(..plain.len() - 1)?, 1e3),
        'M' => (plain.get(..plain.len() - 1)?, 1e6),
        'B' => (plain.get(..plain.len() - 1)?, 1e9),
        _ => (plain.as_str(), 1.0),
    };
    let is_number = digits.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    let number: f64 = is_number.then(|| digits.parse().ok()).flatten()?;
    number.is_finite().then_some(number * scale)
}

/// Reads an amount, "1.5M", "1.5M:OMR".
fn money(word: &str) -> Option<Value> {
    let (amount, currency) = match word.split_once(':') {
        Some((amount, currency)) if !currency.is_empty() => (amount, Some(currency.to_uppercase())),
        Some(_) => return None,
        None => (word, None),
    };
    Some(Value::Number(number(amount)?, currency))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(days: Option<Days>) -> String {
        days.map_or("none".to_owned(), |days| {
            format!("{} {}", days.from, days.to)
        })
    }

    #[test]
    fn a_date_is_read_in_any_common_way() {
        for (word, meant) in [
            ("2024", "2024-01-01 2025-01-01"),
            ("2024-q3", "2024-07-01 2024-10-01"),
            ("Q3_2024", "2024-07-01 2024-10-01"),
            ("2024/8", "2024-08-01 2024-09-01"),
            ("8/2024", "2024-08-01 2024-09-01"),
            ("31.8.2024", "2024-08-31 2024-09-01"),
            ("\u{662}\u{660}\u{662}\u{664}", "2024-01-01 2025-01-01"),
            ("24", "none"),
            ("2024-13", "none"),
            ("soon", "none"),
        ] {
            assert_eq!(shown(days(word)), meant, "{word}");
        }
    }

    #[test]
    fn an_amount_is_read_with_its_scale_and_separators() {
        for (word, meant) in [
            ("170,000,000", Some(170e6)),
            ("1.5M", Some(1.5e6)),
            ("2k", Some(2e3)),
            ("\u{661}\u{66c}\u{660}\u{660}\u{660}", Some(1000.0)),
            ("-5", Some(-5.0)),
            ("M", None),
            ("1e400", None),
            ("inf", None),
        ] {
            assert_eq!(number(word), meant, "{word}");
        }
        assert_eq!(
            money("1M:omr"),
            Some(Value::Number(1e6, Some("OMR".to_owned())))
        );
    }

    #[test]
    fn every_state_is_known_by_the_words_that_are_shown() {
        for (name, meant) in STATES {
            assert_eq!(state(name), Some(Value::State(meant, false)));
            let last = format!("last_known_{name}");
            assert_eq!(state(&last), Some(Value::State(meant, true)));
            for language in LANGUAGES {
                let said = standing_word(meant, Gender::Feminine, language);
                let word = said.replace(' ', "_");
                assert_eq!(state(&word), Some(Value::State(meant, false)), "{word}");
                let last = crate::words::last_known(language, &said);
                assert_eq!(state(&last), Some(Value::State(meant, true)), "{last}");
            }
        }
    }
}
