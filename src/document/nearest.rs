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
    let letters = word.chars().take(LONGEST_WORD + 1).count();
    let allowed = match letters {
        0 | 1 => 0,
        2..=4 => 1,
        5..=8 => 2,
        9..=LONGEST_WORD => letters / 3,
        _ => return None,
    };
    let word = folded(word);
    let distances = candidates.into_iter().filter_map(|candidate| {
        // A letter has four bytes at most.
        let letters_there = candidate.chars().take(letters + allowed + 1).count();
        let may_be_near = letters_there.abs_diff(letters) <= allowed;
        let edits = may_be_near.then(|| strsim::osa_distance(&word, &folded(candidate)))?;
        (edits <= allowed).then_some((edits, candidate))
    });
    let nearest = distances.min_by_key(|(edits, _)| *edits);
    nearest.map(|(_, candidate)| candidate)
}

/// How much of a word resembles one that may have been meant: 0 nothing, 1 all.
const RESEMBLES: f64 = 0.8;

/// Returns the candidate that `word` resembles most, if it resembles any; the first one of several.
///
/// Words that begin alike resemble each other (Jaro and Winkler), so `present` leads to `print`: for a
/// handful of words that somebody remembers by half, not for the many ids of a file.
pub fn resembled<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: String = folded(word).chars().take(LONGEST_WORD).collect();
    let mut best = (RESEMBLES, None);
    for candidate in candidates {
        let resembles = strsim::jaro_winkler(&word, candidate);
        if resembles > best.0 {
            best = (resembles, Some(candidate));
        }
    }
    best.1
}

/// Makes upper and lower case the same.
fn folded(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).collect()
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
    fn a_command_is_remembered_by_half() {
        let words = [
            "print", "check", "init", "doctor", "config", "text", "man", "oman",
        ];
        for (word, expected) in [
            ("chek", Some("check")),
            ("present", Some("print")),
            ("Doc", Some("doctor")),
            ("oman2", Some("oman")),
            ("plan", None),
            ("mine", None),
            ("roadmap", None),
            ("strategy", None),
            ("", None),
        ] {
            assert_eq!(resembled(word, words), expected, "{word}");
        }
        assert_eq!(resembled(&"check".repeat(1_000_000), words), None);
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
