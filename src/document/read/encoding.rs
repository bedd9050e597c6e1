//! Bytes to text.
//!
//! In: the bytes of a file. Out: its text without a byte-order mark, or why it is none, with the
//! place. Always holds: the text has no NUL. Deliberately not here: other encodings than UTF-8 are
//! recognised, not read.

use super::place::Ruler;
use crate::document::{Finding, Path};
use crate::words::Fault;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Text and the number of bytes before it.
pub(super) fn text(bytes: &[u8]) -> Result<(&str, usize), Box<Finding>> {
    if u32::try_from(bytes.len()).is_err() {
        return Err(refused(
            Fault::TooLarge,
            "",
            0,
            "the file is larger than 4 GiB",
            "",
        ));
    }
    if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 0x01..=0x7F, ..] | [0x01..=0x7F, 0, ..] = bytes
    {
        return Err(refused(
            Fault::Encoding,
            "",
            0,
            "the file is in UTF-16, not in UTF-8",
            "save it as UTF-8",
        ));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let (good, bad) = bytes
                .split_at_checked(error.valid_up_to())
                .unwrap_or_default();
            let good = std::str::from_utf8(good).unwrap_or_default();
            let marked = good.strip_prefix(BYTE_ORDER_MARK);
            let before = good.len() - marked.unwrap_or(good).len();
            let byte = bad.first().copied().unwrap_or_default();
            return Err(refused(
                Fault::Encoding,
                marked.unwrap_or(good),
                before,
                &format!("the byte 0x{byte:02X} is not UTF-8"),
                "save the file as UTF-8",
            ));
        }
    };
    let marked = text.strip_prefix(BYTE_ORDER_MARK);
    let before = text.len() - marked.unwrap_or(text).len();
    let text = marked.unwrap_or(text);
    match text.split_once('\0') {
        Some((good, _)) => Err(refused(
            Fault::Syntax,
            good,
            before,
            "the file has a NUL character",
            "is it a roadmap at all?",
        )),
        None => Ok((text, before)),
    }
}

/// Makes the finding that stands at the end of the good text.
fn refused(code: Fault, good: &str, before: usize, message: &str, hint: &str) -> Box<Finding> {
    let mut finding = Finding::error(code, Path::default(), message);
    finding.place = Some(Ruler::new(good, before).place(good.len()..good.len()));
    finding.hint = Some(hint)
        .filter(|hint| !hint.is_empty())
        .map(str::to_owned);
    Box::new(finding)
}
