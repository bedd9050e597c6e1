//! The filter for what is printed outside the screen: diagnostics, errors, names of files.
//!
//! In: any text, often not from us. Out: one line that cannot steer a terminal. It shows what it
//! found where that helps the reader, and keeps letters in logical order: no shaping here.

use std::borrow::Cow;

use super::invisible::{
    closes_isolate, is_direction_mark, is_embedding, is_idle_format, opens_isolate,
};

/// Returns the text without any character that a terminal would obey.
///
/// C0 and DEL become their pictures (ESC is U+241B), C1, embeddings, overrides and idle formatting
/// U+FFFD, a TAB or U+2028, U+2029 a space; marks of direction and isolates, which clean values may
/// hold, are left out. Joiners stay.
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| treatment(c) == Treatment::Keep) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().filter_map(|c| match treatment(c) {
        Treatment::Keep => Some(c),
        Treatment::Show(picture) => Some(picture),
        Treatment::Omit => None,
    });
    Cow::Owned(shown.collect())
}

#[derive(PartialEq, Eq)]
enum Treatment {
    Keep,
    Show(char),
    Omit,
}

fn treatment(c: char) -> Treatment {
    match c {
        ' '..='~' => Treatment::Keep,
        '\t' | '\u{2028}' | '\u{2029}' => Treatment::Show(' '),
        // The block Control Pictures (U+2400) lists C0 in order.
        '\0'..='\u{1F}' => Treatment::Show(picture(c)),
        '\u{7F}' => Treatment::Show('\u{2421}'),
        _ if c.is_control() || is_embedding(c) || is_idle_format(c) => {
            Treatment::Show(char::REPLACEMENT_CHARACTER)
        }
        _ if is_direction_mark(c) || opens_isolate(c) || closes_isolate(c) => Treatment::Omit,
        _ => Treatment::Keep,
    }
}

fn picture(control: char) -> char {
    char::from_u32(0x2400 + u32::from(control)).unwrap_or(char::REPLACEMENT_CHARACTER)
}
