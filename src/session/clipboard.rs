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

/// Returns the sequence that puts a text into the clipboard: all of it, or its beginning up to the
/// end of a letter where it is too long.
pub(crate) fn sequence(text: &str) -> String {
    let payload = STANDARD.encode(text::clip(text, MOST_BYTES));
    format!("\x1b]52;c;{payload}\x1b\\")
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
