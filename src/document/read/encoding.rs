//! Bytes to text.
//!
//! In: the bytes of a file. Out: its text without a byte-order mark, or why it is none, with the
//! place. Always holds: the text has no NUL. Deliberately not here: other encodings than UTF-8 are
//! recognised, not read.

use super::place::Ruler;
use crate::document::fault::File;
use crate::document::{Finding, Path};

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Text and the number of bytes before it.
pub(super) fn text(bytes: &[u8]) -> Result<(&str, usize), Box<Finding>> {
    if u32::try_from(bytes.len()).is_err() {
        let size = "4 GiB".to_owned();
        return Err(refused("", 0, File::TooLarge { size }));
    }
    if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 0x01..=0x7F, ..] | [0x01..=0x7F, 0, ..] = bytes
    {
        return Err(refused("", 0, File::Utf16));
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
            let byte = format!("0x{byte:02X}");
            return Err(refused(
                marked.unwrap_or(good),
                before,
                File::BadByte { byte },
            ));
        }
    };
    let marked = text.strip_prefix(BYTE_ORDER_MARK);
    let before = text.len() - marked.unwrap_or(text).len();
    let text = marked.unwrap_or(text);
    match text.split_once('\0') {
        Some((good, _)) => Err(refused(good, before, File::Nul)),
        None => Ok((text, before)),
    }
}

/// Makes the finding that stands at the end of the good text.
fn refused(good: &str, before: usize, fault: File) -> Box<Finding> {
    let mut finding = Finding::error(fault, Path::default());
    let place = Ruler::new(good, before).place(good.len()..good.len());
    finding.place = Some(place);
    Box::new(finding)
}
