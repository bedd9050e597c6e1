//! The string literals of a file, found in its text: every field that can hold a label.

use crate::harmless;

/// The file format, each field of it once.
pub(crate) const EVERY_FIELD: &str = include_str!("../fixtures/every_field.ron");

/// What stands between the quotes of a literal, as byte offsets.
#[derive(Debug, Clone)]
pub(crate) struct Literal {
    pub(crate) inside: std::ops::Range<usize>,
    /// Whether the literal is raw, without escapes.
    pub(crate) is_raw: bool,
    /// The name of the field or list that it stands in.
    pub(crate) field: String,
}

impl Literal {
    /// Says whether the literal is a label: words for people, not an id, a date or a word of the
    /// format.
    pub(crate) fn is_label(&self) -> bool {
        matches!(
            self.field.as_str(),
            "ar" | "en" | "aliases" | "tags" | "currency" | "urls"
        )
    }
}

/// Returns the literals of a text, in its order.
pub(crate) fn literals(text: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut field = String::new();
    let mut word = String::new();
    let mut offset = 0;
    while let Some(letter) = text[offset..].chars().next() {
        let rest = &text[offset..];
        if rest.starts_with("//") {
            offset += rest.find('\n').unwrap_or(rest.len());
            continue;
        }
        if let Some((start, end, is_raw)) = quoted(rest) {
            found.push(Literal {
                inside: offset + start..offset + end,
                is_raw,
                field: field.clone(),
            });
            offset += end + if is_raw { 2 } else { 1 };
            word.clear();
            continue;
        }
        match letter {
            ':' => field = std::mem::take(&mut word),
            letter if letter.is_alphanumeric() || letter == '_' => word.push(letter),
            _ => word.clear(),
        }
        offset += letter.len_utf8();
    }
    found
}

/// Returns where the inside of the literal begins and ends, if the text begins with one.
fn quoted(text: &str) -> Option<(usize, usize, bool)> {
    if let Some(inside) = text.strip_prefix("r#\"") {
        return inside.find("\"#").map(|length| (3, 3 + length, true));
    }
    let inside = text.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = inside.find(|letter| {
        let ends = letter == '"' && !is_escaped;
        is_escaped = letter == '\\' && !is_escaped;
        ends
    });
    end.map(|length| (1, 1 + length, false))
}

/// How a file can spell a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spelling {
    Escaped,
    Raw,
}

/// Returns the text with something put into the middle of the chosen literals.
pub(crate) fn put(
    text: &str,
    literals: &[Literal],
    chosen: impl Fn(usize, &Literal) -> bool,
    content: &str,
    spelling: Spelling,
) -> String {
    let mut changed = text.to_owned();
    for (nth, literal) in literals.iter().enumerate().rev() {
        if !chosen(nth, literal) {
            continue;
        }
        let inside = &text[literal.inside.clone()];
        let middle = inside.char_indices().nth(inside.chars().count() / 2);
        let at = literal.inside.start + middle.map_or(0, |(offset, _)| offset);
        let spelt: String = match spelling {
            Spelling::Escaped if !literal.is_raw => {
                let escaped = content.chars().map(|letter| match letter {
                    ' '..='~' => letter.to_string(),
                    letter => format!("\\u{{{:x}}}", u32::from(letter)),
                });
                escaped.collect()
            }
            // A raw text has no escapes, and CR LF is one line end there as everywhere.
            Spelling::Escaped => harmless::twin(&content.replace("\r\n", "\n")),
            Spelling::Raw => content.to_owned(),
        };
        changed.insert_str(at, &spelt);
    }
    changed
}

#[test]
fn the_literals_of_the_fixture_are_found() {
    let found = literals(EVERY_FIELD);
    assert!(found.len() > 150, "{}", found.len());
    let inside = |literal: &Literal| &EVERY_FIELD[literal.inside.clone()];
    assert_eq!(inside(&found[0]), "all");
    assert!(found.iter().any(|it| it.is_raw && inside(it).contains('"')));
    let labels = found.iter().filter(|literal| literal.is_label()).count();
    assert!(labels > 60, "{labels}");
}
