//! Addresses on the web in a form that survives the screen.
//!
//! In: an address as the file has it. Out: the same address in ASCII: letters beyond it stand as
//! the percent-encoded bytes of UTF-8 (RFC 3987 3.1), which can be copied from any terminal and
//! opened anywhere. Always holds: what is ASCII stays as it is. Deliberately not here: a look at
//! whether it is an address at all, and names of hosts in other scripts (IDNA).

use percent_encoding::{AsciiSet, utf8_percent_encode};

/// Writes an address in ASCII.
pub(super) fn ascii(address: &str) -> String {
    // What is beyond ASCII is always encoded.
    utf8_percent_encode(address, &AsciiSet::EMPTY).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_beyond_ascii_stand_as_their_bytes() {
        let plain = "https://example.org/a?b=%D8%A8#c";
        assert_eq!(ascii(plain), plain);
        assert_eq!(
            ascii("https://example.org/\u{628}"),
            "https://example.org/%D8%A8"
        );
    }
}
