//! The clipboard of the terminal that the reader sits at, also over SSH: OSC 52.
//!
//! In: a text. Out: one control sequence. Always holds: the text stands in it as base64, so nothing
//! of it can end the sequence or begin another; it is never longer than terminals take. It is not
//! known whether the terminal obeys, and nothing is ever read from its clipboard.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::text;

/// The longest payload that every terminal takes: xterm reads no more of one sequence.
const MOST_PAYLOAD: usize = 74_994;

/// What of a text fits: three bytes are four letters, and the rest of fewer than three is filled up.
const MOST_BYTES: usize = MOST_PAYLOAD / 4 * 3;

/// The longest string that GNU screen passes on; of a longer one it prints the rest.
const MOST_THROUGH_SCREEN: usize = 700;

/// Returns the sequence that puts a text into the clipboard: all of it, or its beginning up to the
/// end of a letter where it is too long.
pub(crate) fn sequence(text: &str) -> String {
    let payload = STANDARD.encode(text::clip(text, MOST_BYTES));
    format!("\x1b]52;c;{payload}\x1b\\")
}

/// Returns the same for the terminal outside of GNU screen: in pieces that it passes on as they are, each
/// in a string of its own. BEL ends it, since ESC would end such a string.
pub(crate) fn through_screen(text: &str) -> String {
    let payload = STANDARD.encode(text::clip(text, MOST_BYTES));
    let mut rest = &*format!("\x1b]52;c;{payload}\x07");
    let mut pieces = String::new();
    while !rest.is_empty() {
        let length = rest.len().min(MOST_THROUGH_SCREEN - "\x1bP\x1b\\".len());
        let (piece, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        pieces.push_str(&format!("\x1bP{piece}\x1b\\"));
        rest = behind;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_is_base64_of_the_standard() {
        // RFC 4648, section 10.
        for (text, letters) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
            ("\u{fbef}\u{fffe}", "76+v77++"),
        ] {
            assert_eq!(sequence(text), format!("\x1b]52;c;{letters}\x1b\\"));
        }
    }

    #[test]
    fn screen_is_given_pieces_that_it_passes_on() {
        for length in [0, 1, 500, 5_000, 60_000] {
            let text = "a".repeat(length);
            let pieces = through_screen(&text);
            let mut outside = String::new();
            for piece in pieces.split_inclusive("\x1b\\") {
                assert!(piece.len() <= 700, "{}", piece.len());
                let piece = piece.strip_prefix("\x1bP").unwrap();
                outside += piece.strip_suffix("\x1b\\").unwrap();
            }
            assert_eq!(outside.replace('\x07', "\x1b\\"), sequence(&text));
        }
    }

    #[test]
    fn nothing_in_a_text_can_end_the_sequence() {
        let text = "a\x1b\\b\x07c\u{9c}d\x1b]0;e";
        let sequence = sequence(text);
        let inside = sequence.strip_prefix("\x1b]52;c;").unwrap();
        let inside = inside.strip_suffix("\x1b\\").unwrap();
        let is_harmless = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
        assert!(inside.chars().all(is_harmless), "{inside}");
    }

    #[test]
    fn a_long_text_ends_between_two_letters() {
        let payload = |text: &str| sequence(text).len() - "\x1b]52;c;\x1b\\".len();
        assert_eq!(payload(&"a".repeat(MOST_BYTES)), MOST_PAYLOAD / 4 * 4);
        assert_eq!(payload(&"a".repeat(MOST_BYTES + 1)), MOST_PAYLOAD / 4 * 4);
        // An Arabic letter with its mark takes four bytes, and so do seven of a hundred.
        let marked = "\u{628}\u{64e}".repeat(MOST_BYTES);
        let kept = text::clip(&marked, MOST_BYTES);
        assert_eq!(kept.len() % 4, 0);
        assert!(payload(&marked) <= MOST_PAYLOAD);
    }
}
