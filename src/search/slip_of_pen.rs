//! What was probably meant by words that stand nowhere: names with a letter more, fewer, other, or two that
//! changed places.
//!
//! In: the words that were typed, the names of a plan. Out: the words of those names. Always holds: a word
//! of fewer than four letters, or with a digit in it, is taken as it is; one letter is forgiven in a word and
//! no more.

use std::collections::HashSet;

use super::folded::without_article;
use crate::text::Query;

/// The fewest letters of a word of which one may be wrong.
const FEWEST: usize = 4;
/// Of more words than these nobody can say which was meant.
const MOST: usize = 24;

/// Returns what was probably meant by what was typed, given the folded names; none where nothing is near.
pub(super) fn meant<'a>(query: &Query, names: impl Iterator<Item = &'a str>) -> Option<Query> {
    let typed: Vec<Vec<Vec<char>>> = query
        .words()
        .map(|forms| forms.map(|form| form.chars().collect()).collect())
        .collect();
    let mut near: Vec<HashSet<String>> = vec![HashSet::new(); typed.len()];
    let words = names.flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()));
    for word in words.map(without_article) {
        let letters: Vec<char> = word.chars().collect();
        for (near, forms) in near.iter_mut().zip(&typed) {
            let is_near = |form: &Vec<char>| is_near(form, &letters);
            if near.len() < MOST && forms.iter().any(is_near) {
                near.insert(word.to_owned());
            }
        }
    }
    let sorted = near.into_iter().map(|near| {
        let mut words: Vec<String> = near.into_iter().collect();
        words.sort_unstable();
        words
    });
    let words: Vec<Vec<String>> = sorted.collect();
    (!words.iter().any(Vec::is_empty)).then(|| Query::of_forms(words))
}

/// Says whether a word is one that was typed, or begins with it, but for one letter.
fn is_near(typed: &[char], word: &[char]) -> bool {
    // Another number is another number: 2024 is not meant by 2027.
    if typed.len() < FEWEST || typed.iter().any(|letter| letter.is_numeric()) {
        return word.starts_with(typed);
    }
    let same = typed
        .iter()
        .zip(word)
        .take_while(|(one, other)| one == other)
        .count();
    let begins = |typed: Option<&[char]>, word: Option<&[char]>| {
        typed
            .zip(word)
            .is_some_and(|(typed, word)| word.starts_with(typed))
    };
    let swapped = || {
        let one = typed.get(same..same + 2).zip(word.get(same..same + 2));
        let is_swapped = one.is_some_and(|(one, other)| one.iter().eq(other.iter().rev()));
        is_swapped && begins(typed.get(same + 2..), word.get(same + 2..))
    };
    same == typed.len()
        || begins(typed.get(same + 1..), word.get(same + 1..))
        || begins(typed.get(same + 1..), word.get(same..))
        || begins(typed.get(same..), word.get(same + 1..))
        || swapped()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(typed: &str, word: &str) -> bool {
        let [typed, word]: [Vec<char>; 2] = [typed, word].map(|text| text.chars().collect());
        is_near(&typed, &word)
    }

    #[test]
    fn one_letter_is_forgiven() {
        for typed in [
            "portal", "porta", "prtal", "poortal", "pirtal", "potral", "portla", "ortal",
        ] {
            assert!(near(typed, "portal"), "{typed}");
        }
        for typed in ["potrla", "pxxtal", "bus", "rtal"] {
            assert!(!near(typed, "portal"), "{typed}");
        }
        assert!(near("2027", "2027") && !near("2024", "2027"));
    }
}
