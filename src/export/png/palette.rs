//! The colours of an image, numbered: an image of few colours is a third smaller so.
//!
//! In: dots. Out: a number for each. Always holds: colours are numbered as they come, so that the
//! same image has the same numbers.

use std::collections::HashMap;

use crate::view::Rgb;

/// Colours and their numbers.
#[derive(Default)]
pub(super) struct Palette {
    numbers: HashMap<Rgb, u8>,
    /// Red, green, blue of one after the other.
    bytes: Vec<u8>,
}

impl Palette {
    /// Numbers the colours of dots; says whether there were numbers enough.
    pub(super) fn add(&mut self, dots: &[u8]) -> bool {
        let mut last = None;
        for colour in colours(dots) {
            if last == Some(colour) || self.numbers.contains_key(&colour) {
                last = Some(colour);
                continue;
            }
            let Ok(number) = u8::try_from(self.numbers.len()) else {
                return false;
            };
            self.numbers.insert(colour, number);
            self.bytes.extend([colour.0, colour.1, colour.2]);
            last = Some(colour);
        }
        true
    }

    /// Returns the colours in the order of their numbers.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Writes the numbers of dots over the last ones.
    pub(super) fn number(&self, dots: &[u8], numbers: &mut Vec<u8>) {
        numbers.clear();
        let mut last = None;
        for colour in colours(dots) {
            let number = match last {
                Some((known, number)) if known == colour => number,
                _ => self.numbers.get(&colour).copied().unwrap_or(0),
            };
            numbers.push(number);
            last = Some((colour, number));
        }
    }
}

fn colours(dots: &[u8]) -> impl Iterator<Item = Rgb> {
    let (dots, _) = dots.as_chunks();
    dots.iter()
        .map(|[red, green, blue]| Rgb(*red, *green, *blue))
}
