//! The texts of an index, folded: what stands between them, and how words are kept.
//!
//! Always holds: a text is found however its hamza is written, with its article or without, its hyphens or none.
//! Deliberately not here: which texts there are (`index`).

use crate::text::{self, Hamza};

/// Stands before each text; no folded text has one.
pub(super) const APART: char = '\n';

/// The Arabic article.
const ARTICLE: &str = "\u{627}\u{644}";

/// Returns a folded word without its article, as words that are typed are kept.
pub(super) fn without_article(word: &str) -> &str {
    let rest = word.strip_prefix(ARTICLE);
    rest.filter(|rest| rest.chars().count() >= 3)
        .unwrap_or(word)
}

/// Puts a text, folded in both ways where they differ, at the end of others.
pub(super) fn push(text: &mut String, field: &str, own: &mut String) {
    text.push(APART);
    let begin = text.len();
    text::fold_onto(field, Hamza::Seat, text);
    if !text::may_bear_hamza(field) {
        return;
    }
    own.clear();
    text::fold_onto(field, Hamza::Own, own);
    if text.get(begin..) != Some(own.as_str()) {
        text.push(APART);
        text.push_str(own);
    }
}

/// Writes the words of a text that have hyphens as one: "e-services" as "eservices"; none where there are none.
pub(super) fn without_hyphens(field: &str) -> Option<String> {
    let letters = || field.chars();
    let mut joints = letters().zip(letters().skip(1)).zip(letters().skip(2));
    let is_joint = |((before, it), after): ((char, char), char)| {
        it == '-' && before.is_alphabetic() && after.is_alphabetic()
    };
    joints.any(is_joint).then(|| field.replace('-', ""))
}
