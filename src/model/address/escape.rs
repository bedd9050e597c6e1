//! Ids as pieces of an address: without blanks, controls and "/" of their own.
//!
//! In: an id. Out: the same with the bytes of such letters in hexadecimal, `a%2Fb`, and back. Always
//! holds: reading what was written gives the id; every other letter stays as it is, Arabic ones too.

use std::fmt::Write as _;

/// Writes an id as a piece of an address.
pub(super) fn escaped(id: &str) -> String {
    let mut written = String::with_capacity(id.len());
    let mut bytes = [0; 4];
    for letter in id.chars() {
        if matches!(letter, '/' | '%') || letter.is_whitespace() || letter.is_control() {
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                // Writing to a text does not fail.
                let _ = write!(written, "%{byte:02X}");
            }
        } else {
            written.push(letter);
        }
    }
    written
}

/// Reads an id that was written so.
pub(super) fn unescaped(written: &str) -> String {
    let mut bytes = Vec::with_capacity(written.len());
    let mut rest = written.as_bytes();
    while let [first, after @ ..] = rest {
        let (byte, after) = match (first, escape(after)) {
            (b'%', Some(read)) => read,
            _ => (*first, after),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn escape(digits: &[u8]) -> Option<(u8, &[u8])> {
    let [high, low, after @ ..] = digits else {
        return None;
    };
    let digit = |digit: &u8| char::from(*digit).to_digit(16);
    let byte = u8::try_from(digit(high)? * 16 + digit(low)?).ok()?;
    Some((byte, after))
}
