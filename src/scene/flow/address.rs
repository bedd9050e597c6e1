//! Addresses on the web: broken where they have joints, and readable where that is asked for.
//!
//! In: an address in ASCII. Out: lines that end after `/`, `?`, `&` or `-`, those after the first
//! indented. Always holds: together they are the whole address; a word is broken only where it
//! alone is wider than a line, and then between whole letters, whatever their octets; letters
//! beyond ASCII are shown as letters, and everything else that is percent-encoded, a control above
//! all, stays encoded. Deliberately not here: copies, which have the address as it is, and names of
//! hosts, which are not decoded: they could pretend.

use std::borrow::Cow;

use percent_encoding::{percent_decode_str, percent_encode_byte};

use super::setter::STEP;
use super::{Addresses, FlowLine, FlowPiece, FlowSetting, TextWeight};
use crate::facts::detail::DetailRow;
use crate::text::{self, Base, Options, Visual};
use crate::words::Language;

impl FlowSetting<'_> {
    /// Sets an address from left to right, whatever is in it.
    pub(super) fn address(&self, row: &DetailRow, lines: &mut Vec<FlowLine>) {
        let (address, shape) = match self.addresses {
            Addresses::Whole => (Cow::Borrowed(row.text.as_str()), false),
            Addresses::Readable => (Cow::Owned(readable(&row.text)), self.options.shape),
        };
        let options = Options {
            base: Base::Ltr,
            shape,
            ..*self.options
        };
        let indent = self.indent(row);
        // Read from the right, all lines of it stand on one left edge.
        let is_turned = self.language.is(Language::AR);
        let rest = if is_turned {
            indent
        } else {
            (indent + STEP).min(self.width / 2)
        };
        let room = |nth| {
            let indent = if nth == 0 { indent } else { rest };
            usize::from(self.width.saturating_sub(indent).max(1))
        };
        let fits = |nth, text: &str| Visual::new(&parted(text), &options).width() <= room(nth);
        let cells = |text: &str| Visual::new(text, &options).width();
        let broken: Vec<String> = broken(&address, fits)
            .iter()
            .map(|line| parted(line))
            .collect();
        let widest = broken.iter().map(|line| cells(line)).max().unwrap_or(0);
        let mut indent = indent;
        for (nth, mut line) in broken.into_iter().enumerate() {
            if is_turned && widest <= room(nth) {
                let free = widest.saturating_sub(cells(&line));
                line.push_str(&"\u{a0}".repeat(free));
            }
            for line in text::wrap(&line, room(nth), &options) {
                lines.push(vec![FlowPiece {
                    indent,
                    line,
                    weight: TextWeight::Body(row.role),
                    named: None,
                    sources: Vec::new(),
                    marks: Vec::new(),
                }]);
                indent = rest;
            }
        }
    }
}

/// Breaks an address after its joints into as few lines as fit.
fn broken(address: &str, fits: impl Fn(usize, &str) -> bool) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words(address) {
        if fits(lines.len(), &word) {
            place(word, &mut lines, &fits);
            continue;
        }
        // It begins a line, and takes as many as it needs.
        if lines.last().is_some_and(|line| !line.is_empty()) {
            lines.push(String::new());
        }
        for letter in letters(&word) {
            place(letter, &mut lines, &fits);
        }
    }
    lines
}

/// Puts a part at the end of the last line, or on a new one where it does not fit there.
fn place(part: String, lines: &mut Vec<String>, fits: impl Fn(usize, &str) -> bool) {
    let nth = lines.len().saturating_sub(1);
    match lines.last_mut() {
        Some(line) if line.is_empty() || fits(nth, &format!("{line}{part}")) => {
            line.push_str(&part);
        }
        Some(_) | None => lines.push(part),
    }
}

/// Returns the letters of a word, each with all its octets where it is percent-encoded, the last
/// one with the joints after it.
fn letters(word: &str) -> Vec<String> {
    let mut letters: Vec<String> = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        let (bytes, _) = octets(rest);
        let length = match bytes.first() {
            // Three characters for each octet of a character of UTF-8.
            Some(lead) => 3 * encoded_length(*lead).min(bytes.len()),
            None => text::step_on(rest, 0).unwrap_or(rest.len()),
        };
        let (letter, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        match letters.last_mut() {
            Some(last) if letter.chars().all(is_joint) => last.push_str(letter),
            Some(_) | None => letters.push(letter.to_owned()),
        }
        rest = after;
    }
    letters
}

/// Returns how many octets a character of UTF-8 has that begins with one.
fn encoded_length(lead: u8) -> usize {
    match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => 1,
    }
}

fn is_joint(letter: char) -> bool {
    matches!(letter, '/' | '?' | '&' | '-')
}

/// Returns the words of an address, each with the joints after it.
fn words(address: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = '/';
    for letter in address.chars() {
        match words.last_mut() {
            Some(word) if !is_joint(before) || is_joint(letter) => word.push(letter),
            _ => words.push(letter.to_string()),
        }
        before = letter;
    }
    words
}

/// Isolates the parts of a line that are not ASCII, so that the parts keep their order.
fn parted(line: &str) -> String {
    let is_end = |letter: char| matches!(letter, '/' | '?' | '&' | '=' | '#');
    let parts = line.split_inclusive(is_end).map(|part| {
        let (name, end) = match part.char_indices().next_back() {
            Some((place, letter)) if is_end(letter) => part.split_at(place),
            _ => (part, ""),
        };
        if name.is_ascii() {
            part.to_owned()
        } else {
            text::isolate(name) + end
        }
    });
    parts.collect()
}

/// Decodes what is percent-encoded, where it is a letter or digit beyond ASCII; not in the host.
fn readable(address: &str) -> String {
    let host = address.find("://").map_or(0, |place| place + 3);
    let path = address
        .char_indices()
        .find(|(place, letter)| *place >= host && *letter == '/');
    let (host, mut rest) = address.split_at(path.map_or(address.len(), |(place, _)| place));
    let mut shown = host.to_owned();
    while let Some(letter) = rest.chars().next() {
        let (bytes, after) = octets(rest);
        if bytes.is_empty() {
            shown.push(letter);
            rest = rest.strip_prefix(letter).unwrap_or_default();
        } else {
            decode(&bytes, &mut shown);
            rest = after;
        }
    }
    shown
}

/// Returns the octets that a text begins with, as `%D8%A8`, and what comes after them.
fn octets(text: &str) -> (Vec<u8>, &str) {
    let mut rest = text;
    let mut bytes = Vec::new();
    while let Some((encoded, after)) = rest.split_at_checked(3)
        && let [byte] = *Cow::from(percent_decode_str(encoded))
    {
        bytes.push(byte);
        rest = after;
    }
    (bytes, rest)
}

fn decode(bytes: &[u8], shown: &mut String) {
    let encode = |bytes: &[u8], shown: &mut String| {
        shown.extend(bytes.iter().copied().map(percent_encode_byte));
    };
    let mut buffer = [0; 4];
    for chunk in bytes.utf8_chunks() {
        for letter in chunk.valid().chars() {
            if letter.is_alphanumeric() && !letter.is_ascii() {
                shown.push(letter);
            } else {
                encode(letter.encode_utf8(&mut buffer).as_bytes(), shown);
            }
        }
        encode(chunk.invalid(), shown);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_after_a_joint() {
        let fits = |_, text: &str| text.chars().count() <= 22;
        let lines = broken("https://example.org/news/long-name?page=1&part=2", fits);
        let expected = ["https://example.org/", "news/long-name?page=1&", "part=2"];
        assert_eq!(lines, expected);
        assert_eq!(broken("", fits), [""]);
    }

    #[test]
    fn a_long_word_breaks_between_whole_letters_and_keeps_its_joint() {
        let fits = |_, text: &str| text.chars().count() <= 14;
        let lines = broken("https://a.org/%D8%A7%D9%84%E2%82%AC-%D8%AA-b", fits);
        let expected = ["https://a.org/", "%D8%A7%D9%84", "%E2%82%AC-", "%D8%AA-b"];
        assert_eq!(lines, expected);
        // The joint would stand alone where the letters fill the line.
        let lines = broken("abcdefghijklmn-o", fits);
        assert_eq!(lines, ["abcdefghijklm", "n-o"]);
        assert_eq!(letters("%D8%A7%D8x"), ["%D8%A7", "%D8", "x"]);
    }

    #[test]
    fn letters_are_read_and_nothing_else_is_decoded() {
        for (address, shown) in [
            (
                "https://a.org/%D8%A8-%D8%AA",
                "https://a.org/\u{628}-\u{62a}",
            ),
            // ESC, C1, a mark of direction, a space, a slash, a broken sequence.
            ("https://a.org/%1B%5B31m", "https://a.org/%1B%5B31m"),
            (
                "https://a.org/%C2%9B%E2%80%AE",
                "https://a.org/%C2%9B%E2%80%AE",
            ),
            ("https://a.org/%20%2F%D8", "https://a.org/%20%2F%D8"),
            ("https://a.org/%D8%A8%D8", "https://a.org/\u{628}%D8"),
            ("https://a.org/100%", "https://a.org/100%"),
            ("https://%D8%A8.org/x", "https://%D8%A8.org/x"),
        ] {
            assert_eq!(readable(address), shown);
        }
    }

    #[test]
    fn parts_in_another_script_keep_their_places() {
        let shown = "https://a.org/\u{628}-\u{62a}/x/\u{62b}";
        let picture = Visual::new(
            &parted(shown),
            &Options {
                base: Base::Ltr,
                shape: false,
                ..Options::default()
            },
        );
        assert_eq!(
            picture.to_string(),
            "https://a.org/\u{62a}-\u{628}/x/\u{62b}"
        );
    }
}
