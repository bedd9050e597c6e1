//! Bounds of a value: how long it may be, and how much may stand in one cell.
//!
//! In: a text of a file. Out: nothing where it keeps the bounds, else the text cut, with an ellipsis
//! in the place of what is gone. Always holds: a text that was cut keeps the bounds; what is usual
//! is only counted. The work on a label, and what a terminal is sent for one cell, depend on this.
//! Deliberately not here: that it is told (`document`).

use unicode_segmentation::UnicodeSegmentation;

/// The most characters of a text: some pages.
const LONGEST: usize = 10_000;

/// The most characters that ride on another one.
const MOST_MARKS: usize = 32;

/// What stands for the rest, and keeps what was before it from what comes after.
const REST: char = '\u{2026}';

/// Returns the beginning of a text that is longer than 10,000 characters.
pub fn shorten(text: &str) -> Option<String> {
    // A character has one byte at least.
    if text.len() <= LONGEST {
        return None;
    }
    text.chars().nth(LONGEST)?;
    let beginning = text.chars().take(LONGEST - 1);
    Some(beginning.chain([REST]).collect())
}

/// Returns a text without the characters of a cluster (UAX #29) after its first and 32 more, if it
/// has such a cluster.
pub fn thin(text: &str) -> Option<String> {
    if !has_long_run(text) || text.graphemes(true).all(is_thin) {
        return None;
    }
    let mut thin = String::new();
    for cluster in text.graphemes(true) {
        if is_thin(cluster) {
            thin.push_str(cluster);
        } else {
            thin.extend(cluster.chars().take(1 + MOST_MARKS).chain([REST]));
        }
    }
    Some(thin)
}

fn is_thin(cluster: &str) -> bool {
    cluster.len() <= 1 + MOST_MARKS || cluster.chars().nth(1 + MOST_MARKS).is_none()
}

/// Says whether a text has more characters beyond ASCII in a row than may ride on another one: none
/// of ASCII does.
fn has_long_run(text: &str) -> bool {
    let mut run = 0;
    text.bytes().any(|byte| {
        run = match byte {
            0..0x80 => 0,
            // A character goes on.
            0x80..0xc0 => run,
            _ => run + 1,
        };
        run > MOST_MARKS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut() {
        for letter in ["a", "\u{645}"] {
            let most = letter.repeat(LONGEST);
            assert_eq!(shorten(&most), None);
            let cut = shorten(&format!("{most}a")).unwrap();
            assert_eq!(cut, format!("{}\u{2026}", letter.repeat(LONGEST - 1)));
            assert_eq!(shorten(&cut), None);
        }
    }

    #[test]
    fn a_cluster_is_cut() {
        let letter = |marks: usize| format!("a{}", "\u{301}".repeat(marks));
        for usual in [
            letter(MOST_MARKS),
            letter(MOST_MARKS).repeat(3),
            "\u{645}".repeat(500),
            "a".repeat(500),
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}".repeat(50),
        ] {
            assert_eq!(thin(&usual), None, "{usual}");
        }
        let cut = thin(&format!("x{}y", letter(MOST_MARKS + 1))).unwrap();
        assert_eq!(cut, format!("x{}\u{2026}y", letter(MOST_MARKS)));
        assert_eq!(thin(&cut), None);
        // Without the ellipsis the parts would join again.
        let family = format!("{}\u{1f467} ", "\u{1f468}\u{200d}".repeat(100));
        let cut = thin(&family.repeat(2)).unwrap();
        assert_eq!(thin(&cut), None);
        assert!(cut.chars().count() < 80);
    }
}
