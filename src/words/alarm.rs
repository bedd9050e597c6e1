//! What is wrong with the files that are open, in a few words.

use super::{Counted, Language, Msg, aside, enumeration, plural, quoted};
use crate::text;

/// Writes how much is wrong with a file; empty when nothing is.
pub fn alarm(language: Language, errors: usize, warnings: usize, unopened: usize) -> String {
    let counts = [
        (errors, Counted::Error),
        (warnings, Counted::Warning),
        (unopened, Counted::UnopenedFile),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .filter_map(|(count, counted)| Some(plural(language, u64::try_from(count).ok()?, counted)))
        .collect();
    if parts.is_empty() {
        return String::new();
    }
    let page = Msg::Findings.say(language);
    // A file that did not open has no page; the command tells of it.
    let hint = if errors + warnings > 0 {
        match language {
            Language::En => format!("see the page {page}"),
            Language::Ar(_) => format!("انظر صفحة {}", quoted(language, page)),
        }
    } else {
        let command = text::ltr("masar check");
        format!("{} {command}", language.choose("see", "انظر"))
    };
    aside(&enumeration(language, &parts), &hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_counted_and_what_is_right_is_not_told() {
        let written = alarm(Language::En, 2, 1, 0);
        assert_eq!(written, "2 errors, 1 warning (see the page Findings)");
        assert_eq!(alarm(Language::AR, 0, 0, 0), "");
    }
}
