//! What is typed, as it is written in a file.
//!
//! In: words. Out: RON. Always holds: whatever was typed, what comes out is one value, which the reader
//! takes or refuses. Deliberately not here: whether it is one that may stand there.

use crate::document::Language;
use crate::text;

/// Writes an entry of a log.
pub(in crate::document) fn entry_form(entry: &[(&str, String)]) -> String {
    let fields = entry.iter().map(|(name, value)| format!("{name}: {value}"));
    format!("({})", fields.collect::<Vec<String>>().join(", "))
}

/// Writes a word or a number as it was typed; whatever is neither, as a text, which the reader refuses.
pub(super) fn token(value: &str) -> String {
    let value: String = value.chars().map(ascii_digit).collect();
    let is_one = |c: char| c.is_alphanumeric() || "._+-".contains(c);
    if !value.is_empty() && value.chars().all(is_one) {
        value
    } else {
        quoted(&value)
    }
}

/// Writes a digit as files do.
fn ascii_digit(letter: char) -> char {
    let digits = [('\u{660}', '\u{669}'), ('\u{6f0}', '\u{6f9}')];
    let of = digits
        .iter()
        .find(|(zero, nine)| (*zero..=*nine).contains(&letter));
    let value = of.and_then(|(zero, _)| u32::from(letter).checked_sub(u32::from(*zero)));
    value
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(letter)
}

/// Writes a date.
pub(super) fn date(value: &str) -> String {
    let value = value.trim().trim_matches('"');
    quoted(&value.chars().map(ascii_digit).collect::<String>())
}

/// Writes a figure: a number, a percentage, a part of a whole.
pub(super) fn figure(value: &str) -> String {
    let value = value.trim();
    let percent = value.strip_suffix(['%', '\u{66a}']);
    match (percent, value.split_once('/')) {
        (Some(number), _) => format!("percent({})", token(number.trim())),
        (None, Some((part, whole))) => {
            format!("ratio({}, {})", token(part.trim()), token(whole.trim()))
        }
        (None, None) => format!("number({})", token(value)),
    }
}

/// Writes a date with what it is the date of: of that kind, unless another one is typed.
pub(super) fn dated(value: &str, usual: &'static str) -> String {
    let kinds = ["occurred", "reported", "inferred", "planned"];
    let inside = |kind: &str| {
        let rest = value.trim().strip_prefix(kind)?.trim_start();
        Some(rest.strip_prefix('(')?.strip_suffix(')')?.trim())
    };
    let typed = kinds.iter().find_map(|kind| Some((*kind, inside(kind)?)));
    let (kind, date) = typed.unwrap_or((usual, value));
    format!("{kind}({})", self::date(date))
}

/// Writes a text: by itself where it is in the language of the plan.
pub(super) fn text_of(words: &str, language: Language) -> String {
    let has_arabic = words.chars().any(text::is_arabic);
    let has_latin = words.chars().any(|letter| letter.is_ascii_alphabetic());
    match language {
        Language::En if has_arabic => format!("(ar: {})", quoted(words)),
        Language::Ar(_) if has_latin && !has_arabic => format!("(en: {})", quoted(words)),
        Language::En | Language::Ar(_) => quoted(words),
    }
}

/// Writes a text of RON.
pub(super) fn quoted(words: &str) -> String {
    let mut quoted = String::from('"');
    for letter in words.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
