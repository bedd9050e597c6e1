//! What is wrong with the files that are open, in a few words.

use super::{Counted, Language, plural};
use crate::text;

/// Writes how much is wrong with a file; empty when nothing is.
#[must_use]
pub fn alarm(language: Language, errors: u32, warnings: u32, unopened: u32) -> String {
    let counts = [
        (errors, Counted::Error),
        (warnings, Counted::Warning),
        (unopened, Counted::UnopenedFile),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, counted)| plural(language, u64::from(count), counted))
        .collect();
    if parts.is_empty() {
        return String::new();
    }
    let (comma, hint) = match language {
        Language::En => (", ", "see"),
        Language::Ar => ("، ", "انظر"),
    };
    format!(
        "{} ({hint} {})",
        parts.join(comma),
        text::ltr("masar check")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_counted_and_what_is_right_is_not_told() {
        let written = alarm(Language::En, 2, 1, 0);
        assert_eq!(
            written.replace(['\u{2066}', '\u{2069}'], ""),
            "2 errors, 1 warning (see masar check)"
        );
        assert_eq!(alarm(Language::Ar, 0, 0, 0), "");
    }
}
