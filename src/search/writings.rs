//! The ways to write a date, a number or a share: what is typed in one is found in all.
//!
//! In: what was typed. Out: the words to look for, a date or a number as one of them in each form in which a
//! plan may have it. Always holds: what is no date and no number is looked for as it is; a date names the month
//! in every set of names. Deliberately not here: dates that only meet a range (filters ask for those).

use crate::text::{Hamza, Query, fold};
use crate::words::{Language, Months, half, month_in_full, quarter};

/// The years that are taken for years, and for no amounts.
const YEARS: std::ops::Range<u32> = 1900..2200;

/// Reads what was typed.
pub(super) fn query(typed: &str) -> Query {
    let text = typed.replace('\u{66a}', "%").replace('\u{66c}', ",");
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let folded: Vec<String> = tokens.iter().map(|token| plain(token)).collect();
    let mut query = Query::default();
    let mut nth = 0;
    while let (Some(token), Some(rest)) = (tokens.get(nth), folded.get(nth..)) {
        let (one, taken) = match written(rest) {
            Some((mut forms, taken)) => {
                if let ([_], Some(literal)) = (rest.get(..taken).unwrap_or_default(), rest.first())
                {
                    forms.push(literal.clone());
                }
                forms.dedup();
                (Query::of_forms([forms]), taken)
            }
            None => (Query::new(token), 1),
        };
        query = query.and(one);
        nth += taken;
    }
    query
}

fn plain(token: &str) -> String {
    let folded = fold(token, Hamza::Seat);
    folded.trim().trim_end_matches([',', '\u{60c}']).to_owned()
}

/// Reads a date, a share or an amount at the beginning of folded words; says how many of them it takes.
fn written(words: &[String]) -> Option<(Vec<String>, usize)> {
    let first = words.first()?;
    if let Some(forms) = numeric(first) {
        return Some((forms, 1));
    }
    part_of_year(words)
        .or_else(|| month_and_year(words))
        .or_else(|| Some((joined(first)?, 1)))
}

/// Reads what is written with signs: "2024-03-05", "5/3/2024", "3/2024", "2024-q3", "40%", "4,126".
fn numeric(word: &str) -> Option<Vec<String>> {
    if let Some(percent) = word.strip_suffix('%').or_else(|| word.strip_prefix('%')) {
        let _: f64 = percent.parse().ok()?;
        return Some(vec![format!("{percent}%")]);
    }
    let parts: Vec<&str> = word.split(['-', '/', '.']).collect();
    match *parts.as_slice() {
        [one, other] => match (year(one), year(other)) {
            (Some(year), None) => {
                half_or_quarter(other, year).or_else(|| month(year, number(other)?))
            }
            (None, Some(year)) => half_or_quarter(one, year).or_else(|| month(year, number(one)?)),
            _ => None,
        },
        [one, middle, other] => {
            let [first, second, third] = [number(one)?, number(middle)?, number(other)?];
            match (year(one), year(other)) {
                (Some(year), None) => day(year, second, third),
                (None, Some(year)) => day(year, second, first).or_else(|| day(year, first, second)),
                _ => None,
            }
        }
        _ => amount(word),
    }
}

/// Reads an amount: with and without commas between its groups.
fn amount(word: &str) -> Option<Vec<String>> {
    let digits: String = word.chars().filter(|letter| *letter != ',').collect();
    let is_number = digits.len() > 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || (year(&digits).is_some() && digits == word) {
        return None;
    }
    let mut grouped = String::new();
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    Some(vec![digits, grouped])
}

/// Reads "q3 2024", "2024 q3", "الربع الثالث 2024", "الربع الثالث من 2024".
fn part_of_year(words: &[String]) -> Option<(Vec<String>, usize)> {
    let [one, other, ..] = words else { return None };
    let both = |part: &str, of: &str| half_or_quarter(part, year(of)?);
    if let Some(forms) = both(one, other).or_else(|| both(other, one)) {
        return Some((forms, 2));
    }
    let named = |language| {
        let quarters = (1..=4).map(move |nth| (format!("q{nth}"), quarter(language, nth)));
        let halves = (1..=2).map(move |nth| (format!("h{nth}"), half(language, nth)));
        quarters.chain(halves)
    };
    let said = format!("{one} {other}");
    let (part, _) = named(Language::AR).find(|(_, name)| plain(name) == said)?;
    let of = usize::from(words.get(2).is_some_and(|word| word == OF));
    Some((half_or_quarter(&part, year(words.get(2 + of)?)?)?, 3 + of))
}

/// Stands between a part of a year and the year.
const OF: &str = "\u{645}\u{646}";

/// Reads "5 march 2024", "march 5 2024", "march 2024", "march": the month by any of its names.
fn month_and_year(words: &[String]) -> Option<(Vec<String>, usize)> {
    let at = |nth: usize| words.get(nth).map(String::as_str).unwrap_or_default();
    let before = day_of_month(at(0));
    let start = usize::from(before.is_some());
    let (nth, taken) = named(words.get(start..)?)?;
    let next = start + taken;
    if let (Some(of), Some(on)) = (year(at(next)), before) {
        return Some((day(of, nth, on)?, next + 1));
    }
    if before.is_some() {
        return None;
    }
    if let Some(of) = year(at(next)) {
        return Some((month(of, nth)?, next + 1));
    }
    if let (Some(on), Some(of)) = (day_of_month(at(next)), year(at(next + 1))) {
        return Some((day(of, nth, on)?, next + 2));
    }
    // Short names begin other words.
    let said = words.get(..next)?.join(" ");
    let is_long = said.chars().count() > 3;
    let mut forms = vec![said];
    let short = plain(Months::Gulf.name(Language::En, nth - 1));
    forms.extend(["1", "2"].map(|year| format!("{short} {year}")));
    is_long.then_some((forms, next))
}

/// Returns the month that words name, 1 to 12, and how many words its name has.
fn named(words: &[String]) -> Option<(u32, usize)> {
    let first = words.first()?;
    // "مارس/آذار" names one month twice.
    let each: Vec<&str> = first.split('/').collect();
    let two = words.get(1).map(|second| format!("{first} {second}"));
    (1..=12).find_map(|nth| {
        let names = names(nth);
        let is_name = |said: &str| names.iter().any(|name| name == said);
        match two.as_deref() {
            Some(two) if is_name(two) => Some((nth, 2)),
            _ => each.iter().all(|said| is_name(said)).then_some((nth, 1)),
        }
    })
}

/// Returns the folded names of a month, 1 to 12, the English ones first.
fn names(month: u32) -> Vec<String> {
    let month0 = month.saturating_sub(1);
    let names = [
        Months::Gulf.name(Language::En, month0),
        month_in_full(month0),
        Months::Levantine.name(Language::AR, month0),
        Months::Gulf.name(Language::AR, month0),
    ];
    let mut names: Vec<String> = names.into_iter().map(plain).collect();
    names.dedup();
    names
}

fn half_or_quarter(part: &str, year: u32) -> Option<Vec<String>> {
    let (letter, nth) = part.split_at_checked(1)?;
    let nth = number(nth)?;
    let name = match (letter, nth) {
        ("q", 1..=4) => quarter(Language::AR, nth),
        ("h", 1..=2) => half(Language::AR, nth),
        _ => return None,
    };
    Some(vec![
        format!("{part} {year}"),
        format!("{} {OF} {year}", plain(&name)),
    ])
}

fn month(year: u32, month: u32) -> Option<Vec<String>> {
    let is_month = (1..=12).contains(&month);
    let names = names(month).into_iter();
    is_month.then(|| names.map(|name| format!("{name} {year}")).collect())
}

fn day(year: u32, month: u32, day: u32) -> Option<Vec<String>> {
    let is_day = (1..=12).contains(&month) && (1..=31).contains(&day);
    let names = names(month).into_iter();
    is_day.then(|| names.map(|name| format!("{day} {name} {year}")).collect())
}

/// Reads a word with hyphens: "e-services" is found as two words and as one, too.
fn joined(word: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> = word.split('-').collect();
    let is_word = |part: &&str| part.chars().any(char::is_alphabetic);
    let is_joined = parts.len() > 1 && parts.iter().all(is_word);
    is_joined.then(|| vec![parts.join(" "), parts.concat()])
}

fn year(word: &str) -> Option<u32> {
    let year = number(word).filter(|_| word.len() == 4);
    year.filter(|year| YEARS.contains(year))
}

fn day_of_month(word: &str) -> Option<u32> {
    let endings = ["st", "nd", "rd", "th"];
    let bare = endings.iter().find_map(|ending| word.strip_suffix(ending));
    number(bare.unwrap_or(word)).filter(|day| (1..=31).contains(day))
}

fn number(word: &str) -> Option<u32> {
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    word.parse().ok().filter(|_| is_number)
}
