//! The letters of a row.
//!
//! Always holds: each letter, with its marks, has a position of its own; text of one look and
//! without a gap shares an element, which is how viewers find words.

use std::borrow::Cow;
use std::fmt::Write;

use super::super::font::{BASELINE, FontWeight};
use super::super::row::PictureCell;
use super::super::shape::WIDTH;

/// Writes the letters of a row that begins `top` units from above.
pub(super) fn write(text: &mut String, places: &[PictureCell<'_>], top: u32) {
    let mut rest = places;
    while let Some((first, after)) = rest.split_first() {
        if !is_written(first) {
            rest = after;
            continue;
        }
        let length = run(first, after);
        element(text, rest.get(..length).unwrap_or(rest), top);
        rest = rest.get(length..).unwrap_or_default();
    }
}

/// Says whether a font writes what stands here.
fn is_written(place: &PictureCell<'_>) -> bool {
    !place.is_blank() && place.parts().is_none()
}

/// Returns how many places share an element, from `first` on: letters of one look, and single
/// blanks between them.
fn run(first: &PictureCell<'_>, after: &[PictureCell<'_>]) -> usize {
    let is_alike = |place: &PictureCell<'_>| {
        is_written(place) && place.seen.fore == first.seen.fore && place.weight() == first.weight()
    };
    let mut length = 1;
    for (nth, place) in (2..).zip(after) {
        if is_alike(place) {
            length = nth;
        } else if !place.is_blank() || nth > length + 1 {
            break;
        }
    }
    length
}

fn element(text: &mut String, places: &[PictureCell<'_>], top: u32) {
    let Some(first) = places.first() else { return };
    let weight = match first.weight() {
        FontWeight::Regular => "",
        FontWeight::Bold => " class=\"b\"",
    };
    let y = top + BASELINE;
    let _ = write!(
        text,
        "<text y=\"{y}\" fill=\"{}\"{weight}>",
        first.seen.fore
    );
    for place in places.iter().filter(|place| !place.symbol.is_empty()) {
        let (x, symbol) = (place.column * WIDTH, escaped(place.symbol));
        let _ = write!(text, "<tspan x=\"{x}\">{symbol}</tspan>");
    }
    text.push_str("</text>\n");
}

/// Returns a symbol as XML text, without what XML cannot hold at all.
fn escaped(symbol: &str) -> Cow<'_, str> {
    let is_left_out =
        |letter: char| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}');
    let is_markup = |letter: char| matches!(letter, '&' | '<' | '>');
    if !symbol.contains(|letter| is_left_out(letter) || is_markup(letter)) {
        return Cow::Borrowed(symbol);
    }
    let mut text = String::new();
    for letter in symbol.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            _ if is_left_out(letter) => {}
            _ => text.push(letter),
        }
    }
    Cow::Owned(text)
}
