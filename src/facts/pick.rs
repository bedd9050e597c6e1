//! Which side of a bilingual text is shown, and what has to be said about it.
//!
//! In: a text of the file and the language of the interface. Out: one side, borrowed. Always
//! holds: the side of the interface's language wins when it says anything; a blank side counts
//! as missing. Deliberately not here: the words of the marks, fallbacks other than the other
//! language, both sides at once (the caller asks for [`other`]).

use crate::document::Text;
use crate::text;
use crate::words::{self, Language};

/// One side of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picked<'a> {
    /// The words; empty only where the text has no side at all.
    pub text: &'a str,
    /// The language that they are in.
    pub language: Language,
    /// Whether they are our translation, not the source's own words.
    pub translated: bool,
    /// Whether the language asked for is missing.
    pub fallback: bool,
}

impl Picked<'_> {
    /// Returns the words as they are shown: read from the side that their language is read from.
    pub fn shown(self) -> String {
        text::sided(self.text, self.language.direction()).into_owned()
    }

    /// Returns them as they are shown in the quotation marks of their language.
    pub fn quoted(self) -> String {
        let quoted = words::quoted(self.language, self.text);
        text::sided(&quoted, self.language.direction()).into_owned()
    }
}

/// Picks the side of a language, or the other one where that is missing.
pub fn pick(text: &Text, language: Language) -> Picked<'_> {
    side(text, language)
        .or_else(|| {
            side(text, language.other()).map(|picked| Picked {
                fallback: true,
                ..picked
            })
        })
        .unwrap_or(Picked {
            text: "",
            language,
            translated: false,
            fallback: false,
        })
}

/// Returns the side that [`pick`] leaves out, if the text has it.
pub fn other(text: &Text, language: Language) -> Option<Picked<'_>> {
    side(text, language)?;
    side(text, language.other())
}

fn side(text: &Text, language: Language) -> Option<Picked<'_>> {
    let words = match language {
        Language::Ar(_) => text.ar.as_deref(),
        Language::En => text.en.as_deref(),
    }?;
    (!words.trim().is_empty()).then_some(Picked {
        text: words,
        language,
        translated: text.translated.is_some_and(|ours| ours.is(language)),
        fallback: false,
    })
}

/// Returns a text to be put into a sentence of a language: isolated where it is in the other.
pub(super) fn inner(text: &Text, language: Language) -> String {
    let picked = pick(text, language);
    if picked.fallback {
        text::isolate(&picked.shown())
    } else {
        picked.shown()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::List;

    fn text(ar: Option<&str>, en: Option<&str>, translated: Option<Language>) -> Text {
        Text {
            ar: ar.map(Into::into),
            en: en.map(Into::into),
            translated,
            aliases: List::default(),
        }
    }

    #[test]
    fn the_interface_s_language_wins_and_a_translation_is_known_as_one() {
        let text = text(Some("\u{628}"), Some("b"), Some(Language::En));
        let en = pick(&text, Language::En);
        assert_eq!((en.text, en.translated, en.fallback), ("b", true, false));
        let ar = pick(&text, Language::AR);
        assert_eq!(
            (ar.text, ar.translated, ar.fallback),
            ("\u{628}", false, false)
        );
        assert_eq!(
            other(&text, Language::En).map(|side| side.text),
            Some("\u{628}")
        );
    }

    #[test]
    fn a_missing_or_blank_side_gives_way_to_the_other() {
        for text in [
            text(None, Some("b"), None),
            text(Some(" "), Some("b"), None),
        ] {
            let picked = pick(&text, Language::AR);
            assert_eq!((picked.text, picked.language), ("b", Language::En));
            assert!(picked.fallback);
            assert_eq!(other(&text, Language::AR), None);
        }
        assert_eq!(pick(&Text::default(), Language::AR).text, "");
    }
}
