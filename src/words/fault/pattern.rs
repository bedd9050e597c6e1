//! Sentences with holes: which one a text is, and the same sentence in other words.
//!
//! In: a text and a table of pairs; each hole `{}` of the first stands for `{0}`, `{1}`, .. in the
//! second. Out: the second of the first pair that fits, with its holes filled. Always holds: what
//! fits, fits as a whole; a hole takes as little as it can, and what stands in it is no hole itself,
//! whatever it says. Deliberately not here: the tables.

/// A sentence, and how it is said in Arabic.
pub(super) type Pair = (&'static str, &'static str);

/// Says a text as the first pair that fits does, each hole said by `say`.
pub(super) fn said(text: &str, pairs: &[Pair], say: impl Fn(&str) -> String) -> Option<String> {
    pairs.iter().find_map(|(from, to)| {
        let holes = holes(text, from)?;
        Some(filled(to, &holes, &say))
    })
}

/// Says whether a text fits one of the pairs.
pub(super) fn fits(text: &str, pairs: &[Pair]) -> bool {
    pairs.iter().any(|(from, _)| holes(text, from).is_some())
}

/// Fills the holes of a sentence, each once: what is put in is not looked at again.
fn filled(to: &str, holes: &[&str], say: impl Fn(&str) -> String) -> String {
    let mut parts = to.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (nth, after) = part.split_once('}').unwrap_or((part, ""));
        let hole = nth.parse().ok().and_then(|nth: usize| holes.get(nth));
        text += &hole.map(|hole| say(hole)).unwrap_or_default();
        text += after;
    }
    text
}

/// Returns what stands in the holes of a pattern, if a text fits it.
fn holes<'text>(text: &'text str, pattern: &str) -> Option<Vec<&'text str>> {
    let mut literals = pattern.split("{}");
    let mut rest = text.strip_prefix(literals.next()?)?;
    let mut holes = Vec::new();
    let literals: Vec<&str> = literals.collect();
    for (nth, literal) in literals.iter().enumerate() {
        let is_last = nth + 1 == literals.len();
        let (hole, after) = if is_last {
            (rest.strip_suffix(literal)?, "")
        } else {
            rest.split_once(literal)?
        };
        holes.push(hole);
        rest = after;
    }
    rest.is_empty().then_some(holes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_fits_as_a_whole_or_not_at_all() {
        let pairs = [("a {} of {}", "{1} -> {0}"), ("as it is", "so")];
        let say = |text| said(text, &pairs, |hole| hole.to_uppercase());
        assert_eq!(say("a part of all").as_deref(), Some("ALL -> PART"));
        assert_eq!(say("as it is").as_deref(), Some("so"));
        assert_eq!(say("as it is not"), None);
        assert_eq!(say("a part"), None);
        assert_eq!(say(""), None);
    }

    #[test]
    fn what_stands_in_a_hole_is_no_hole() {
        let pairs = [("a {} of {}", "{0} <- {1}")];
        let say = |text| said(text, &pairs, str::to_uppercase);
        assert_eq!(say("a {1} of {0}").as_deref(), Some("{1} <- {0}"));
        assert_eq!(say("a { of }").as_deref(), Some("{ <- }"));
    }
}
