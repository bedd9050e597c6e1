//! Sentences with holes: which one a text is, and the same sentence in other words.
//!
//! In: a text and a table of pairs; each hole `{}` of the first stands for `{0}`, `{1}`, .. in the
//! second. Out: the second of the first pair that fits, with its holes filled. Always holds: what
//! fits, fits as a whole; a hole takes as little as it can. Deliberately not here: the tables.

/// A sentence, and how it is said in Arabic.
pub(super) type Pair = (&'static str, &'static str);

/// Says a text as the first pair that fits does, each hole said by `say`.
pub(super) fn said(text: &str, pairs: &[Pair], say: impl Fn(&str) -> String) -> Option<String> {
    pairs.iter().find_map(|(from, to)| {
        let holes = holes(text, from)?;
        let filled = holes
            .iter()
            .enumerate()
            .fold((*to).to_owned(), |to, (nth, hole)| {
                to.replace(&format!("{{{nth}}}"), &say(hole))
            });
        Some(filled)
    })
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
}
