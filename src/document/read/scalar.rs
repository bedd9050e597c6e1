//! What a quoted text or a number of a RON file says.
//!
//! In: the source of one node. Out: the text without its quotes and escapes, or the number.
//! Always holds: a text without escapes is borrowed. Deliberately not here: cleaning (`shape`
//! does it to every text), ranges of numbers.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::CharIndices;

use crate::document::fault::Value;

/// Why a text says nothing: the offset of the escape in the source of the node, and a sentence.
#[derive(Debug)]
pub(super) struct BadEscape {
    pub(super) offset: usize,
    pub(super) fault: Value,
}

/// Returns what stands between the quotes of `r##"text"##`.
pub(super) fn raw(source: &str) -> &str {
    let inner = source.trim_start_matches('r');
    let inner = inner.trim_matches('#');
    inner
        .strip_prefix('"')
        .and_then(|inner| inner.strip_suffix('"'))
        .unwrap_or_default()
}

/// Returns what `"text"` says.
pub(super) fn text(source: &str) -> Result<Cow<'_, str>, BadEscape> {
    let inner = source
        .strip_prefix('"')
        .and_then(|inner| inner.strip_suffix('"'))
        .unwrap_or_default();
    if !inner.contains('\\') {
        return Ok(Cow::Borrowed(inner));
    }
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.char_indices().peekable();
    while let Some((offset, c)) = characters.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match escape(&mut characters) {
            Ok(Some(c)) => text.push(c),
            Ok(None) => {}
            Err(fault) => {
                return Err(BadEscape {
                    offset: offset + 1,
                    fault,
                });
            }
        }
    }
    Ok(Cow::Owned(text))
}

/// Reads what follows a backslash: a character, or none where a line is continued.
fn escape(characters: &mut Peekable<CharIndices<'_>>) -> Result<Option<char>, Value> {
    let (_, letter) = characters.next().ok_or(Value::EndsInBackslash)?;
    Ok(Some(match letter {
        '\'' | '"' | '\\' => letter,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'x' => bytes(characters)?,
        'u' => unicode(characters)?,
        '\n' | '\r' => {
            if letter == '\r' && characters.next_if(|(_, c)| *c == '\n').is_none() {
                return Err(Value::LoneReturn);
            }
            while characters
                .next_if(|(_, c)| matches!(c, ' ' | '\t' | '\n' | '\r'))
                .is_some()
            {}
            return Ok(None);
        }
        other => {
            let escape = format!("\\{other}");
            return Err(Value::NoEscape { escape });
        }
    }))
}

/// Reads `XX`, and further `\xXX` as far as they belong to one character of UTF-8.
fn bytes(characters: &mut Peekable<CharIndices<'_>>) -> Result<char, Value> {
    let mut bytes = Vec::with_capacity(4);
    loop {
        let mut byte = 0;
        for _ in 0..2 {
            let digit = characters
                .next()
                .and_then(|(_, c)| c.to_digit(16))
                .ok_or(Value::NoByte)?;
            byte = byte << 4 | u8::try_from(digit).unwrap_or(0);
        }
        bytes.push(byte);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            return text.chars().next().ok_or(Value::NoUtf8);
        }
        let mut ahead = characters.clone();
        let goes_on = bytes.len() < 4
            && ahead.next().is_some_and(|(_, c)| c == '\\')
            && ahead.next().is_some_and(|(_, c)| c == 'x');
        if !goes_on {
            return Err(Value::NoUtf8);
        }
        *characters = ahead;
    }
}

/// Reads `{X}` with one to six digits.
fn unicode(characters: &mut Peekable<CharIndices<'_>>) -> Result<char, Value> {
    let wrong = || Value::NoUnicode;
    characters.next_if(|(_, c)| *c == '{').ok_or_else(wrong)?;
    let mut code = 0_u32;
    let mut digits = 0;
    while let Some((_, c)) = characters.next_if(|(_, c)| *c != '}') {
        let digit = c.to_digit(16).ok_or_else(wrong)?;
        digits += 1;
        if digits > 6 {
            return Err(wrong());
        }
        code = code << 4 | digit;
    }
    characters.next().filter(|_| digits > 0).ok_or_else(wrong)?;
    char::from_u32(code).ok_or_else(|| Value::NoCharacter {
        code: format!("U+{code:04X}"),
    })
}

/// Returns the whole number that the source says, in any of RON's forms.
pub(super) fn integer(source: &str) -> Option<i128> {
    let (negative, digits) = match source.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, source.strip_prefix('+').unwrap_or(source)),
    };
    let (radix, digits) = [("0b", 2), ("0o", 8), ("0x", 16)]
        .iter()
        .find_map(|(prefix, radix)| digits.strip_prefix(prefix).map(|digits| (*radix, digits)))
        .unwrap_or((10, digits));
    let digits = match digits.find(['i', 'u']) {
        Some(at) => {
            let (digits, suffix) = digits.split_at_checked(at)?;
            let suffixes = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];
            suffixes.contains(&suffix).then_some(digits)?
        }
        None => digits,
    };
    if !digits.starts_with(|c: char| c.is_ascii_hexdigit()) {
        return None;
    }
    let plain: String = digits.chars().filter(|c| *c != '_').collect();
    let size = i128::from_str_radix(&plain, radix).ok()?;
    Some(if negative { -size } else { size })
}

/// Returns the number that the source says; none when it is not a finite number.
pub(super) fn float(source: &str) -> Option<f64> {
    let digits = source
        .strip_suffix("f64")
        .or_else(|| source.strip_suffix("f32"))
        .unwrap_or(source);
    let digital = |byte: u8| matches!(byte, b'0'..=b'9' | b'.' | b'+' | b'-' | b'e' | b'E' | b'_');
    if !digits.bytes().all(digital) || digits.starts_with('_') || digits.contains("._") {
        return None;
    }
    let number: f64 = if digits.contains('_') {
        digits.replace('_', "").parse().ok()?
    } else {
        digits.parse().ok()?
    };
    number.is_finite().then_some(number)
}

/// More digits than these may be too many for a number to hold.
const HELD_DIGITS: usize = 15;

/// Says whether a number that was read from a source would be written with the same digits again.
pub(super) fn is_held(source: &str, number: f64) -> bool {
    let written = significant(source);
    written.len() <= HELD_DIGITS || written == significant(&format!("{number:e}"))
}

/// Returns the digits of a number without its sign, its exponent and the zeros at both ends.
fn significant(source: &str) -> String {
    let mantissa = source.split(['e', 'E', 'f']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').to_owned()
}

/// Says whether somebody wrote a date as a number: `2025`, `2025-08-31`.
pub(super) fn is_like_a_date(source: &str) -> bool {
    let mut parts = source.split('-');
    parts
        .next()
        .is_some_and(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
        && parts.all(|part| part.len() <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_say_what_ron_says() {
        for source in [
            r#""plain""#,
            r#""a\n\t\r\0\\\"\'z""#,
            r#""\x41\u{645}\u{10FFFF}""#,
            r#""\xD9\x85""#,
            "\"a\\\n   b\"",
            "\"a\\\r\n   b\"",
        ] {
            let expected: String = ron::from_str(source).unwrap();
            assert_eq!(text(source).unwrap(), expected, "{source}");
        }
        for source in [
            r#""\q""#,
            r#""\x4""#,
            r#""\xD9z""#,
            r#""\u{}""#,
            r#""\u{D800}""#,
            r#""\u{1234567}""#,
            r#""\u645""#,
        ] {
            assert!(ron::from_str::<String>(source).is_err(), "{source}");
            assert!(text(source).is_err(), "{source}");
        }
        assert_eq!(raw("r##\"a\"#b\"##"), "a\"#b");
        assert_eq!(raw("r\"\""), "");
    }

    #[test]
    fn numbers_say_what_ron_says() {
        for source in [
            "0",
            "7",
            "+7",
            "1_000",
            "0x1F",
            "0b11",
            "0o17",
            "7u32",
            "4294967295",
        ] {
            let expected: u32 = ron::from_str(source).unwrap();
            assert_eq!(integer(source), Some(i128::from(expected)), "{source}");
        }
        for source in ["1", "-1.5", "1_000.25", "1e3", "2.5E-3", ".5", "1.", "3f64"] {
            let expected: f64 = ron::from_str(source).unwrap();
            assert_eq!(float(source), Some(expected), "{source}");
        }
        for source in [
            "2025-08-31",
            "1..2",
            "0x",
            "1e999",
            "_1",
            "--1",
            "1__i8x",
            "",
        ] {
            assert_eq!(integer(source), None, "{source}");
            assert_eq!(float(source), None, "{source}");
        }
    }

    #[test]
    fn a_number_is_held_when_its_digits_are() {
        for (source, is_held) in [
            ("9007199254740992", true),
            ("9007199254740993", false),
            ("123456789012345678", false),
            ("-123_456_789_012_345_678", false),
            ("170_000_000_000_000_000_000", true),
            ("123456789012345680", true),
            ("0.1", true),
            ("00.100000000000000000000", true),
            ("0.12345678901234567891", false),
            ("93.4f64", true),
            ("1e300", true),
        ] {
            let number = float(source).unwrap();
            assert_eq!(super::is_held(source, number), is_held, "{source}");
        }
    }
}
