//! Ids as pieces of an address: without blanks, controls and "/" of their own.
//!
//! In: an id. Out: the same with the bytes of such letters in hexadecimal, `a%2Fb`, and back. Always
//! holds: reading what was written gives the id; every other letter stays as it is, Arabic ones too.

use percent_encoding::{percent_decode_str, percent_encode_byte};

/// Writes an id as a piece of an address.
pub(super) fn escaped(id: &str) -> String {
    let mut written = String::with_capacity(id.len());
    let mut bytes = [0; 4];
    for letter in id.chars() {
        if matches!(letter, '/' | '%') || letter.is_whitespace() || letter.is_control() {
            let bytes = letter.encode_utf8(&mut bytes).bytes();
            written.extend(bytes.map(percent_encode_byte));
        } else {
            written.push(letter);
        }
    }
    written
}

/// Reads an id that was written so.
pub(super) fn unescaped(written: &str) -> String {
    percent_decode_str(written).decode_utf8_lossy().into_owned()
}
