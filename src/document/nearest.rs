//! "Did you mean": the word that was probably meant.
//!
//! In: a word and the words that exist. Out: the nearest one, by insertions, deletions,
//! substitutions and swaps of neighbours. Always holds: a word too far away is no suggestion.
//! Deliberately not here: folding of Arabic letters (search does that).

/// Longer words are never corrected: the cost is quadratic in the length.
const LONGEST_WORD: usize = 64;

/// Returns the candidate nearest to `word`; the first one of several.
///
/// One edit is allowed up to four letters, two up to eight, else a third of the letters.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().take(LONGEST_WORD + 1).collect();
    if word.is_empty() || word.len() > LONGEST_WORD {
        return None;
    }
    let allowed = match word.len() {
        1 => 0,
        2..=4 => 1,
        5..=8 => 2,
        longer => longer / 3,
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let bound = best.map_or(allowed, |(edits, _)| edits.saturating_sub(1));
        if let Some(edits) = distance(&word, candidate, bound) {
            if best.is_none_or(|(least, _)| edits < least) {
                best = Some((edits, candidate));
            }
            if edits == 0 {
                break;
            }
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Returns the number of edits from `word` to `other` (optimal string alignment, case folded at
/// no cost); none when it is more than `bound`.
fn distance(word: &[char], other: &str, bound: usize) -> Option<usize> {
    // A letter of UTF-8 has at least one byte and at most four.
    if other.len() / 4 > word.len() + bound || other.len() + bound < word.len() {
        return None;
    }
    let other: Vec<char> = other.chars().collect();
    if other.len().abs_diff(word.len()) > bound {
        return None;
    }
    let same = |a: &char, b: &char| a == b || a.to_lowercase().eq(b.to_lowercase());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in word.iter().enumerate() {
        let mut here = Vec::with_capacity(other.len() + 1);
        let mut left = row + 1;
        here.push(left);
        for (column, (across, pair)) in other.iter().zip(above.windows(2)).enumerate() {
            let [diagonal, up] = pair else { continue };
            let mut cost = (diagonal + usize::from(!same(letter, across)))
                .min(up + 1)
                .min(left + 1);
            let swapped = row > 0
                && column > 0
                && other.get(column - 1).is_some_and(|past| same(letter, past))
                && word.get(row - 1).is_some_and(|past| same(past, across));
            if swapped && let Some(two_up) = before.get(column - 1) {
                cost = cost.min(two_up + 1);
            }
            here.push(cost);
            left = cost;
        }
        if here.iter().all(|cost| *cost > bound) {
            return None;
        }
        before = std::mem::replace(&mut above, here);
    }
    above.last().copied().filter(|edits| *edits <= bound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_another_word_is_not() {
        let fields = ["start", "end", "until", "status", "milestones"];
        for (word, expected) in [
            ("strat", Some("start")),
            ("milstone", Some("milestones")),
            ("ned", Some("end")),
            ("End", Some("end")),
            ("stauts", Some("status")),
            ("title", None),
            ("e", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, fields), expected, "{word}");
        }
        let long = "x".repeat(100);
        assert_eq!(nearest(&long, [long.as_str()]), None);
    }

    #[test]
    fn words_of_any_script_are_compared_by_letter() {
        let meem_sad_reh = "\u{645}\u{635}\u{631}";
        assert_eq!(
            nearest("\u{645}\u{635}\u{62F}", [meem_sad_reh]),
            Some(meem_sad_reh)
        );
    }
}
