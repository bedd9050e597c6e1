//! Where a label that is too wide is cut: after a word, before a number, at worst inside a word.
//!
//! In: the glyphs of the part that may be shown, and the cells there are. Out: the first glyph that
//! is left out. Always holds: what stays fits, and no glyph is looked at more than a few times.
//! Deliberately not here: the ellipsis, and cells: all this happens in logical order.

use super::token::{
    Neighbours, Pairs, is_arabic, is_neutral, is_opening, is_plain_quote, is_stub,
    is_within_number, unclosed,
};
use crate::text::invisible::is_break;
use crate::text::together::are_together;
use crate::text::visual::Visual;

/// A glyph as it is read.
struct Letter {
    /// The byte of the logical text at which it begins.
    start: usize,
    /// Its first character in the logical text.
    first: char,
    /// The cells of all that stands before it.
    before: usize,
    /// Whether it closes a bracket or quote that stands before it.
    is_pair: bool,
}

/// The glyphs of a line in logical order.
pub(super) struct Letters<'text> {
    text: &'text str,
    letters: Vec<Letter>,
}

impl<'text> Letters<'text> {
    /// Puts the glyphs of the line of a text into the order in which they are read.
    pub(super) fn new(text: &'text str, line: &Visual) -> Self {
        let mut glyphs: Vec<_> = line
            .glyphs()
            .map(|glyph| (glyph.source.start, glyph.width))
            .collect();
        glyphs.sort_unstable_by_key(|(start, _)| *start);
        let (mut used, mut pairs) = (0, Pairs::default());
        let letter = |(start, width)| {
            let before = used;
            used += usize::from(width);
            let first = after(text, start).unwrap_or(' ');
            Letter {
                start,
                first,
                before,
                is_pair: pairs.closes(first),
            }
        };
        let letters = glyphs.into_iter().map(letter).collect();
        Self { text, letters }
    }

    /// Returns the byte at which a text is cut that has at most `room` cells for what stays.
    ///
    /// In this order: never inside a number; never right after an opening bracket or quote;
    /// not after a number whose noun is left out, where leaving it out keeps half of it; after a
    /// word, where that leaves at least two thirds of the room in use, half where the next one is
    /// a word of letters of two cases, and wherever one remains where the next one is Arabic: a part of
    /// it reads as another word, and the first of two that stay together as another thing; not after the
    /// first letters
    /// of a word, where leaving them out keeps half of it. A number that begins the label is cut.
    /// A bracket round Arabic words goes with those that are cut off.
    pub(super) fn cut(&self, room: usize) -> usize {
        // What takes one cell begins within the room when all before it leaves one; wide glyphs
        // are found by where the next one begins.
        let over = self
            .letters
            .iter()
            .skip(1)
            .take_while(|next| next.before <= room)
            .count();
        let word = self.word_end(over);
        let is_within = self.is_within_arabic(over) || self.is_within_pair(over);
        let share = if self.is_within_cased(over) {
            (1, 2)
        } else {
            (2, 3)
        };
        let at = if word > 0 && is_within || self.keeps(word, share.0, share.1, room) {
            word
        } else {
            over
        };
        self.start(self.before_open(self.settled(at, room)))
    }

    /// Says whether an Arabic word would be parted at a glyph.
    fn is_within_arabic(&self, at: usize) -> bool {
        let Neighbours { before, after, .. } = self.around(at);
        [before, after]
            .into_iter()
            .all(|c| c.is_some_and(is_arabic))
    }

    /// Says whether a word of letters would be parted at a glyph, in a script of two cases, which parts
    /// words by spaces. An address is no word: a part of it tells something.
    fn is_within_cased(&self, at: usize) -> bool {
        let Neighbours { before, after, .. } = self.around(at);
        let is_cased = |c: char| c.is_lowercase() || c.is_uppercase();
        let ahead = (at..self.letters.len()).map_while(|index| self.first(index));
        let back = (0..at).rev().map_while(|index| self.first(index));
        let is_of_word = |c: &char| !is_break(*c);
        let mut word = back
            .take_while(is_of_word)
            .chain(ahead.take_while(is_of_word));
        [before, after].into_iter().all(|c| c.is_some_and(is_cased))
            && !word.any(|c| matches!(c, '/' | '@' | '_' | '.'))
    }

    /// Says whether two words that stay together would be parted at a glyph.
    fn is_within_pair(&self, at: usize) -> bool {
        let is_between = |&index: &usize| self.is_space(index);
        let mut spaces = [Some(at), at.checked_sub(1)].into_iter().flatten();
        let space = spaces.find(is_between);
        space.is_some_and(|space| are_together(self.text, self.start(space)))
    }

    /// Steps back from a bracket round Arabic words that would stay open, where words stand before it.
    fn before_open(&self, at: usize) -> usize {
        let shown = self.letters.get(..at).unwrap_or_default();
        let open = unclosed(shown.iter().map(|letter| letter.first));
        let open = open.filter(|open| self.first(open + 1).is_some_and(is_arabic));
        match open.map(|open| self.bare(open)) {
            Some(before) if before > 0 => before,
            Some(_) | None => at,
        }
    }

    /// Steps back from what must not stand before an ellipsis.
    fn settled(&self, at: usize, room: usize) -> usize {
        let mut at = at;
        let mut number = None;
        loop {
            at = self.bare(at);
            if is_within_number(&self.around(at)) {
                number = number.or(Some(at));
                at = self.number_start(at);
            } else if self.is_after_opening(at) {
                at -= 1;
            } else if let Some(word) = self.before_stub(at, room) {
                at = word;
            } else if let Some(word) = self.before_count(at, room) {
                at = word;
            } else if at > 0 {
                return at;
            } else {
                return number.map_or(0, |inside| self.number_part(inside));
            }
        }
    }

    /// Returns the last end of a word up to a glyph; 0 without one.
    fn word_end(&self, at: usize) -> usize {
        let mut spaces = (1..=at).rev().filter(|&index| self.is_space(index));
        let space = spaces.find(|&index| !are_together(self.text, self.start(index)));
        self.trimmed(space.unwrap_or(0))
    }

    /// Leaves out the spaces before a glyph.
    fn trimmed(&self, at: usize) -> usize {
        let word = (0..at).rev().find(|&index| !self.is_space(index));
        word.map_or(0, |last| last + 1)
    }

    /// Leaves out spaces and other neutral characters before a glyph: beside an ellipsis they would
    /// take the direction of the whole, and stand at the wrong end of a word of the other one. A
    /// bracket that is closed keeps its end, and neutral characters alone are all there is to show.
    fn bare(&self, at: usize) -> usize {
        let is_kept = |letter: &Letter| letter.is_pair || !is_neutral(letter.first);
        let shown = self.letters.get(..at).unwrap_or_default();
        let last = shown.iter().rposition(is_kept);
        last.map_or_else(|| self.trimmed(at), |last| last + 1)
    }

    fn number_start(&self, at: usize) -> usize {
        let outside = (0..at)
            .rev()
            .find(|&index| !is_within_number(&self.around(index)));
        outside.unwrap_or(0)
    }

    /// Returns the last end of a group of digits in a number that must be cut, else its last digit.
    fn number_part(&self, at: usize) -> usize {
        let is_end = |&index: &usize| self.around(index).is_before_separator();
        (1..=at).rev().find(is_end).unwrap_or(at)
    }

    fn is_after_opening(&self, at: usize) -> bool {
        let Neighbours {
            earlier, before, ..
        } = self.around(at);
        before.is_some_and(|before| {
            // A plain quote opens where a word begins.
            let begins = || earlier.is_none_or(|c| is_break(c) || is_opening(c));
            is_opening(before) || is_plain_quote(before) && begins()
        })
    }

    /// Returns the end of the word before, when only a stub of a word stands before a glyph and
    /// half of the room is used without it.
    fn before_stub(&self, at: usize, room: usize) -> Option<usize> {
        // A stub is short: a longer look changes nothing.
        const LONGEST: usize = 8;
        let is_part = |&index: &usize| self.first(index).is_some_and(char::is_alphanumeric);
        let length = (0..at).rev().take_while(is_part).take(LONGEST).count();
        let start = at - length;
        let part = self.text.get(self.start(start)..self.start(at))?;
        let word = self.trimmed(start);
        (is_stub(part, is_part(&at)) && self.keeps(word, 1, 2, room)).then_some(word)
    }

    /// Returns the end of the word before, when a number stands before a glyph and what it counts is cut
    /// off, and half of the room is used without it.
    fn before_count(&self, at: usize, room: usize) -> Option<usize> {
        let is = |index: usize, what: fn(char) -> bool| self.first(index).is_some_and(what);
        let next = (at..self.letters.len()).find(|&index| !self.is_space(index))?;
        let counts = next > at && is(next, char::is_alphabetic);
        let outside = (0..at).rev().find(|&index| !is(index, char::is_numeric))?;
        let is_number = outside + 1 < at && self.is_space(outside);
        let word = self.trimmed(outside);
        (counts && is_number && self.keeps(word, 1, 2, room)).then_some(word)
    }

    /// Says whether a cut uses at least a share of the room.
    fn keeps(&self, at: usize, part: usize, whole: usize, room: usize) -> bool {
        let used = self.letters.get(at).map_or(0, |letter| letter.before);
        at > 0 && used.saturating_mul(whole) >= room.saturating_mul(part)
    }

    fn around(&self, at: usize) -> Neighbours {
        let back = |by: usize| at.checked_sub(by).and_then(|index| self.first(index));
        Neighbours {
            earlier: back(2),
            before: back(1),
            after: self.first(at),
            later: self.first(at + 1),
        }
    }

    fn is_space(&self, at: usize) -> bool {
        self.first(at).is_some_and(is_break)
    }

    fn first(&self, at: usize) -> Option<char> {
        self.letters.get(at).map(|letter| letter.first)
    }

    fn start(&self, at: usize) -> usize {
        let letter = self.letters.get(at);
        letter.map_or(self.text.len(), |letter| letter.start)
    }
}

fn after(text: &str, start: usize) -> Option<char> {
    text.get(start..)?.chars().next()
}
