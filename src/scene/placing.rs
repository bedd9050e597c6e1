//! Where words find room on a lane.
//!
//! In: words and what they explain. Out: their place among what stands there already. Always holds:
//! words keep a column of air to everything else, or they are not written. A remark may stand on
//! hatching; what is written upon a bar stands within it. Deliberately not here: which words.

use super::Span;
use super::bars::{Bar, Cover, Ink};
use super::lane::{Lane, LanePage, Mark, Sign, Tone};

impl Lane {
    /// Puts an explanation into the middle; it may stand on a hatched bar. Says whether there was
    /// room.
    pub(super) fn remark(&mut self, words: &str, columns: u16) -> bool {
        self.remark_over(words, Span::new(0, columns), columns)
    }

    /// Puts an explanation over the middle of some columns, or as near to it as the chart has room. Says
    /// whether there was room.
    pub(super) fn remark_over(&mut self, words: &str, over: Span, columns: u16) -> bool {
        let width = self.width(words);
        let room = self.room_of_words(columns);
        let twice = u32::from(over.from) + u32::from(over.to);
        let from = twice.saturating_sub(u32::from(width)) / 2;
        let last = room.to.saturating_sub(width).max(room.from);
        let from = u16::try_from(from)
            .unwrap_or(u16::MAX)
            .clamp(room.from, last);
        let span = Span::wide(from, width);
        let has_room = width.saturating_add(2) <= columns && self.is_free(span);
        if has_room {
            self.write(span, words, Tone::Remark);
        }
        has_room
    }

    /// Puts an explanation after everything, or just before the sign at `column` that it explains,
    /// nearer to that than to what stands before. Says whether there was room.
    pub(super) fn beside(&mut self, words: &str, column: u16, columns: u16) -> bool {
        let width = self.width(words);
        let (_, last) = self.reach();
        let after = last.max(column.saturating_add(1)).saturating_add(1);
        let end = self.room_of_words(columns).to;
        let before = |from: &u16| self.is_free(Span::new(from.saturating_sub(2), column));
        let from = if after.saturating_add(width) <= end {
            after
        } else if let Some(from) = column.checked_sub(width.saturating_add(1)).filter(before) {
            from
        } else {
            return false;
        };
        let span = Span::wide(from, width);
        self.write(span, words, Tone::Aside);
        true
    }

    /// Puts an explanation into the middle of the longest visible piece that surely belongs, with
    /// a column of the piece on both sides and no sign beneath: it moves along with the window. Says
    /// whether there was room.
    pub(super) fn upon(&mut self, words: &str) -> bool {
        let width = self.width(words);
        let firm = |bar: &&Bar| bar.ink == Ink::Solid && bar.cover != Cover::Ahead;
        let longest = self
            .bars
            .iter()
            .filter(firm)
            .map(|bar| bar.stretch.inner())
            .max_by_key(|span| span.width());
        let Some(piece) = longest.filter(|piece| piece.width() >= width.saturating_add(4)) else {
            return false;
        };
        let from = piece.from + (piece.width() - width) / 2;
        let span = Span::wide(from, width);
        let with_margin = Span::new(span.from - 1, span.to + 1);
        let is_marked = self.signs.iter().any(|mark| with_margin.holds(mark.column));
        let has_ghost = self
            .ghost
            .is_some_and(|ghost| ghost.span.overlaps(with_margin));
        let has_room = !is_marked && !has_ghost;
        if has_room {
            self.write(span, words, Tone::Upon);
        }
        has_room
    }

    /// Puts an explanation just before the bar, unless it would be read as that of a sign there.
    /// Says whether there was room.
    pub(super) fn ahead(&mut self, words: &str, columns: u16) -> bool {
        let (first, last) = self.reach();
        let is_sign = |mark: &Mark| (first..=first.saturating_add(1)).contains(&mark.column);
        let from = first.checked_sub(self.width(words).saturating_add(1));
        let start = self.room_of_words(columns).from;
        let from = from.filter(|from| first < last && *from >= start);
        let from = from.filter(|_| !self.signs.iter().any(is_sign));
        from.is_some_and(|from| self.aside(from, words))
    }

    /// Puts an explanation just after everything that stands there. Says whether there was room.
    pub(super) fn behind(&mut self, words: &str, columns: u16) -> bool {
        let (first, last) = self.reach();
        let from = last.saturating_add(1);
        let end = from.saturating_add(self.width(words));
        first < last && end <= self.room_of_words(columns).to && self.aside(from, words)
    }

    fn aside(&mut self, from: u16, words: &str) -> bool {
        let span = Span::wide(from, self.width(words));
        let is_free = self.is_free(span);
        if is_free {
            self.write(span, words, Tone::Aside);
        }
        is_free
    }

    /// Puts a caption after a sign if the columns up to the next thing are free. One that would
    /// reach over the line of today would say that it is so today.
    pub(super) fn after(&mut self, words: &str, column: u16, page: LanePage) {
        // Beside a crowd of signs nobody could tell whose caption it is.
        let near = column.saturating_sub(1)..=column + 1;
        let near = self.signs.iter().filter(|mark| near.contains(&mark.column));
        let is_several = near.clone().any(|mark| mark.sign == Sign::Several);
        if is_several || near.count() > 1 {
            return;
        }
        let from = column + 2;
        let span = Span::wide(from, self.width(words));
        let with_margin = Span::new(column + 1, span.to.saturating_add(1));
        let is_today = page.today.is_some_and(|today| with_margin.holds(today));
        if span.to <= page.scale.columns() && !is_today && self.is_free(with_margin) {
            self.write(span, words, Tone::Caption);
        }
    }

    /// Says whether no sign, no words and no firm bar stand in these columns.
    pub(super) fn is_free(&self, span: Span) -> bool {
        !self.signs.iter().any(|mark| span.holds(mark.column))
            && !self
                .words
                .iter()
                .any(|words| span.overlaps(words.placed.span))
            && !self.ghost.is_some_and(|ghost| span.overlaps(ghost.span))
            && !self.stack.iter().any(|part| span.overlaps(part.span))
            && !self
                .bars
                .iter()
                .any(|bar| bar.ink != Ink::Hatch && span.overlaps(bar.stretch.columns()))
    }

    /// Says whether a sign may stand in a column: none does, and no words touch it.
    pub(super) fn has_room_for_sign(&self, column: u16) -> bool {
        let near = |span: Span| span.from <= column + 1 && column <= span.to;
        !self.signs.iter().any(|mark| mark.column == column)
            && !self.words.iter().any(|words| near(words.placed.span))
    }

    /// Returns the first column taken and the column after the last.
    pub(super) fn reach(&self) -> (u16, u16) {
        let bars = self.bars.iter().map(|bar| bar.stretch.columns());
        // The marks of the window's edges are no part of the thing.
        let things = self
            .signs
            .iter()
            .filter(|mark| !matches!(mark.sign, Sign::Earlier | Sign::Later));
        let signs = things.map(|mark| Span::cell(mark.column));
        let ghost = self.ghost.iter().map(|ghost| ghost.span);
        let stack = self.stack.iter().map(|part| part.span);
        bars.chain(signs)
            .chain(ghost)
            .chain(stack)
            .fold((u16::MAX, 0), |(first, last), span| {
                (first.min(span.from), last.max(span.to))
            })
    }
}
