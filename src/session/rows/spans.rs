//! Spans turned into the order in which they are read, for a terminal that reorders by itself.
//!
//! Such a terminal takes a row from left to right, and turns round what lies between its first and
//! its last right-to-left letter, numbers excepted (UAX #9 L2). A left-to-right letter or, in the
//! terminals this is for, a character of a box ends such a span. So what is to be seen is turned
//! round before. Always holds: whole cells turn, colours with their letters, and such a terminal shows
//! what is to be seen.
//!
//! Two things need more. A number that stands directly right of a span would be drawn into it:
//! after Arabic letters its digits count as Arabic numbers (W2), so a left-to-right character has
//! to stand between. And a bracket outside a span would pair with its partner inside (N0): where
//! brackets are not turned it is taken into the span, with a right-to-left mark on its other side.
//! Not promised are several pairs of brackets in a row of letters of both directions and, where
//! brackets are turned, brackets around both, and a number that touches what it follows.

use ratatui::buffer::Cell;
use ratatui::style::Modifier;
use unicode_bidi::{BidiClass, BidiDataSource, HardcodedBidiData};

use super::cells::{LRM, append, class, is_box, is_covered, is_letter, is_rtl, is_shape, unit};
use crate::text::mirrored;

/// What the terminal does with brackets in what it turns round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Brackets {
    /// Nothing: they are sent as they are to be seen. Zero-width characters take no cell, and every
    /// geometric shape counts as a box.
    AsTheyAre,
    /// It turns them (UAX #9 L4), and each zero-width character takes a cell. Only lines and blocks
    /// are boxes.
    Turned,
}

impl Brackets {
    /// Says whether the terminal takes a cell for a box, over which nothing reaches.
    fn is_box(self, cell: &Cell) -> bool {
        match self {
            Self::AsTheyAre => is_shape(cell),
            Self::Turned => is_box(cell),
        }
    }

    /// Says whether the terminal takes a cell for the end of what it reorders.
    fn ends_a_span(self, cell: &Cell) -> bool {
        class(cell) == Some(BidiClass::L) || self.is_box(cell)
    }
}

/// RIGHT-TO-LEFT MARK.
const RLM: char = '\u{200f}';

/// A character that ends a span, to be sent concealed in the place of a blank.
const WALL: &str = "\u{2502}";

/// Turns every span round.
pub(super) fn reverse(row: &mut [Cell], brackets: Brackets) {
    if brackets == Brackets::Turned {
        lead(row);
    }
    let mut ends: Vec<bool> = row.iter().map(|it| brackets.ends_a_span(it)).collect();
    let apart = loop {
        let apart = numbers_after(row, &ends, brackets);
        if !part(row, &mut ends, &apart, brackets) {
            break apart;
        }
    };
    let reorders = reordered(row, brackets);
    let mut from = 0;
    for part in ends.chunk_by(|one, other| one == other) {
        let end = from + part.len();
        if part.first() == Some(&false)
            && reorders.get(from) == Some(&true)
            && let Some((first, after)) = span(row, from, end, brackets)
        {
            turn_span(row, first, after, brackets);
            let is_before = |(letter, _): &(usize, usize)| (first..after).contains(letter);
            if brackets == Brackets::AsTheyAre && apart.iter().any(is_before) {
                append_at(row, after - 1, LRM);
            }
        }
        from = end;
    }
}

/// Says of each cell whether the terminal reorders where it stands: mlterm looks for a letter between
/// two boxes first, and leaves Arabic digits alone where there is none.
fn reordered(row: &[Cell], brackets: Brackets) -> Vec<bool> {
    let parts = row.chunk_by(|one, other| !brackets.is_box(one) && !brackets.is_box(other));
    let parts = parts.map(|part| {
        let is_reordered = brackets == Brackets::AsTheyAre || part.iter().any(is_letter);
        std::iter::repeat_n(is_reordered, part.len())
    });
    parts.flatten().collect()
}

/// Finds more places at which spans end, given the numbers that are to be kept apart; says whether
/// there were any.
fn part(row: &mut [Cell], ends: &mut [bool], apart: &[(usize, usize)], brackets: Brackets) -> bool {
    let mut strong = ends.to_vec();
    let mut is_found = false;
    for (letter, number) in apart {
        match brackets {
            Brackets::AsTheyAre => {
                set(&mut strong, *letter);
            }
            Brackets::Turned => {
                let wall = wall(row, *letter, *number);
                is_found |= wall.is_some_and(|place| set(ends, place));
            }
        }
    }
    let mut from = 0;
    // Nothing reaches over a box.
    for part in row.chunk_by(|one, other| !brackets.is_box(one) && !brackets.is_box(other)) {
        for (opening, closing) in pairs(part) {
            let (opening, closing) = (from + opening, from + closing);
            let between = strong.get(opening + 1..closing).unwrap_or_default();
            // Brackets around a left-to-right letter are left-to-right themselves (N0 b).
            if between.contains(&true) {
                is_found |= set(ends, opening) | set(ends, closing);
            }
        }
        from += part.len();
    }
    is_found
}

/// Sets a flag; says whether it was not set before.
fn set(flags: &mut [bool], place: usize) -> bool {
    let flag = flags.get_mut(place);
    flag.is_some_and(|flag| !std::mem::replace(flag, true))
}

/// Returns each right-to-left character that a number follows, and where that number begins.
fn numbers_after(row: &[Cell], ends: &[bool], brackets: Brackets) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut letter = None;
    for (place, cell) in row.iter().enumerate() {
        if is_rtl(cell) {
            letter = Some(place);
        } else if brackets.ends_a_span(cell) {
            letter = None;
        } else if is_digit(cell)
            && let Some(letter) = letter.take()
        {
            found.push((letter, place));
        }
    }
    // Within a span a number needs nothing: it is turned with what stands on both sides of it.
    found.retain(|(letter, _)| {
        let mut rest = row.iter().zip(ends).skip(letter + 1);
        let next = rest.find(|(cell, is_end)| is_rtl(cell) || **is_end);
        next.is_none_or(|(_, is_end)| *is_end)
    });
    found
}

/// Returns the span between two ends of spans, half-open; none where there is no right-to-left
/// character.
fn span(row: &[Cell], from: usize, end: usize, brackets: Brackets) -> Option<(usize, usize)> {
    let part = row.get(from..end)?;
    let first = from + part.iter().position(is_rtl)?;
    let last = from + part.iter().rposition(is_rtl)?;
    let mut span = (first, last + 1);
    if brackets == Brackets::Turned {
        return Some(span);
    }
    let mut pairs = pairs(part);
    for (opening, closing) in &mut pairs {
        (*opening, *closing) = (from + *opening, from + *closing);
    }
    pairs.retain(|(opening, closing)| *opening < last && first < *closing);
    let is_inside = |place: usize| first < place && place < last;
    // As they are, a bracket inside pairs with one outside, whichever it was meant for.
    if pairs
        .iter()
        .any(|(one, other)| is_inside(*one) || is_inside(*other))
    {
        for (opening, closing) in pairs {
            span = (
                span.0.min(opening),
                span.1.max(closing + unit(row, closing)),
            );
        }
    }
    Some(span)
}

/// Returns the places of brackets that enclose something, innermost first.
fn pairs(part: &[Cell]) -> Vec<(usize, usize)> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut pairs = Vec::new();
    for (place, cell) in part.iter().enumerate() {
        let Some(c) = cell.symbol().chars().next() else {
            continue;
        };
        let Some(bracket) = HardcodedBidiData.bidi_matched_opening_bracket(c) else {
            continue;
        };
        if bracket.is_open {
            open.push((bracket.opening, place));
        } else if let Some(nth) = open
            .iter()
            .rposition(|(other, _)| *other == bracket.opening)
        {
            pairs.push((open.get(nth).map_or(0, |(_, place)| *place), place));
            open.truncate(nth);
        }
    }
    pairs
}

fn turn_span(row: &mut [Cell], first: usize, after: usize, brackets: Brackets) {
    let is_edged = |place: usize| row.get(place).is_some_and(|cell| !is_rtl(cell));
    let (opens_edged, closes_edged) = (is_edged(after - 1), is_edged(first));
    if let Some(span) = row.get_mut(first..after) {
        turn(span, brackets);
    }
    // A bracket at the edge of what is sent is right-to-left between two such characters only.
    if opens_edged && let Some(before) = first.checked_sub(1) {
        append_at(row, before, RLM);
    }
    if closes_edged {
        append_at(row, after - 1, RLM);
    }
}

/// Appends a mark to the symbol that a cell shows, which may begin in the cell before.
fn append_at(row: &mut [Cell], place: usize, mark: char) {
    let place = place - usize::from(is_covered(row, place));
    if let Some(cell) = row.get_mut(place) {
        append(cell, mark);
    }
}

fn is_digit(cell: &Cell) -> bool {
    matches!(class(cell), Some(BidiClass::EN | BidiClass::AN))
}

/// Reverses the order of whole cells, but within a number or a wide symbol.
fn turn(span: &mut [Cell], brackets: Brackets) {
    let mut parts: Vec<&[Cell]> = Vec::new();
    let mut rest = &*span;
    while !rest.is_empty() {
        let (part, others) = rest.split_at(kept(rest));
        parts.push(part);
        rest = others;
    }
    let mut turned: Vec<Cell> = parts.into_iter().rev().flatten().cloned().collect();
    if brackets == Brackets::Turned {
        for cell in &mut turned {
            let mut symbol = cell.symbol().chars();
            if let (Some(bracket), None) = (symbol.next().map(mirrored), symbol.next()) {
                cell.set_char(bracket);
            }
        }
    }
    span.swap_with_slice(&mut turned);
}

/// Returns how many cells of a row's beginning keep their order: a number, whose groups one common
/// separator (UAX #9 W4) joins, or a symbol.
fn kept(row: &[Cell]) -> usize {
    let digits = |from: usize| {
        row.iter()
            .skip(from)
            .take_while(|cell| is_digit(cell))
            .count()
    };
    let mut length = digits(0);
    if length == 0 {
        return unit(row, 0);
    }
    let joins = |cell: &Cell| class(cell) == Some(BidiClass::CS);
    while row.get(length).is_some_and(joins) {
        let more = digits(length + 1);
        if more == 0 {
            break;
        }
        length += 1 + more;
    }
    length
}

/// Lets a row begin with a concealed box where it begins with a blank: the terminal takes the base
/// direction of a row from its first letter, and these rows run from left to right.
fn lead(row: &mut [Cell]) {
    if let Some(first) = row.first_mut().filter(|first| first.symbol() == " ") {
        conceal(first);
    }
}

fn conceal(cell: &mut Cell) {
    cell.set_symbol(WALL);
    cell.modifier.insert(Modifier::HIDDEN);
}

/// Puts a concealed box into a blank between a letter and a number; returns where, if there is one.
fn wall(row: &mut [Cell], letter: usize, number: usize) -> Option<usize> {
    let is_blank = |place: &usize| {
        let is_empty = row.get(*place).is_some_and(|cell| cell.symbol() == " ");
        is_empty && !is_covered(row, *place)
    };
    let blank = (letter..number).find(is_blank)?;
    conceal(row.get_mut(blank)?);
    Some(blank)
}
