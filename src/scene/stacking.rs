//! How what lies below a parent stands: its line in parts, each with its number.
//!
//! In: the counts of a parent and the columns of its line. Out: parts one after another, from what is done
//! to what is not named. Always holds: each part has room for its sign and its number, or there are none;
//! what is not placed by the file and what is not named are parts of their own, so that no line looks full.
//! Deliberately not here: the counts (`model::below`), signs, colours.

use super::lane::{Lane, width};
use super::stack::{PartOf, StackPart};
use super::{Placed, Span};
use crate::model::Below;
use crate::words::{self, Language, Locale};

impl Lane {
    /// Tells of a parent how what lies below it stands: by parts of its line, and after everything else
    /// where that is too short or marks are in the way. In a plan with sources the first choice is the
    /// second: on an axis of published dates a part looks as if it said when.
    pub(super) fn stack(&mut self, below: &Below, columns: u16, locale: Locale) {
        let parts = parts(below, locale.language);
        let Some(line) = self.bars.first().map(|bar| bar.stretch.columns()) else {
            return;
        };
        let divided = || self.divided(&parts, line);
        let apart = || self.set_apart(&parts, columns);
        let stack = if locale.is_own {
            divided().or_else(apart)
        } else {
            apart().or_else(divided)
        };
        self.stack = stack.unwrap_or_default();
    }

    /// Divides a line; none where it is too short for all parts.
    fn divided(&self, parts: &[Part], line: Span) -> Option<Vec<StackPart>> {
        let free = line.width().checked_sub(needed(parts))?;
        let weight = |part: &Part| u64::from(part.weight);
        let total: u64 = parts.iter().map(weight).sum::<u64>().max(1);
        let (mut before, mut from) = (0, line.from);
        let placed = parts.iter().map(|part| {
            let share = |sum: u64| u16::try_from(u64::from(free) * sum / total).unwrap_or(0);
            let more = share(before + weight(part)) - share(before);
            before += weight(part);
            let span = Span::wide(from, least(part) + more);
            from = span.to;
            self.placed(part, span)
        });
        placed.collect()
    }

    /// Puts the parts after everything else of the row; none where there is no room.
    fn set_apart(&self, parts: &[Part], columns: u16) -> Option<Vec<StackPart>> {
        let mut from = self.reach().1.saturating_add(1);
        let span = Span::wide(from, needed(parts).saturating_sub(1));
        if span.to > self.room_of_words(columns).to || !self.is_free(span) {
            return None;
        }
        let placed = parts.iter().map(|part| {
            let span = Span::wide(from, least(part) - 1);
            from = span.to + 1;
            self.placed(part, span)
        });
        placed.collect()
    }

    /// Places a sign and a number into a part, where no other sign stands.
    fn placed(&self, part: &Part, span: Span) -> Option<StackPart> {
        let label = width(&part.count).saturating_add(1);
        let last = span.to.checked_sub(label)?;
        let is_free = |from: &u16| {
            let label = Span::wide(*from, label);
            !self.signs.iter().any(|mark| label.holds(mark.column))
        };
        let sign = (span.from..=last).find(is_free)?;
        let count = Placed {
            span: Span::wide(sign + 1, label - 1),
            text: part.count.clone(),
        };
        Some(StackPart {
            span,
            of: part.of,
            sign,
            count: Some(count).filter(|count| !count.text.is_empty()),
        })
    }
}

/// How many columns a part needs: its sign, its number and one of its line.
fn least(part: &Part) -> u16 {
    width(&part.count).saturating_add(2)
}

fn needed(parts: &[Part]) -> u16 {
    parts.iter().map(least).fold(0, u16::saturating_add)
}

/// A part before it has a place.
struct Part {
    of: PartOf,
    /// Its number in words.
    count: String,
    /// How much of the line it takes.
    weight: u32,
}

fn parts(below: &Below, language: Language) -> Vec<Part> {
    let counted = |of, count: u32| Part {
        of,
        count: words::number(language, f64::from(count)),
        weight: count,
    };
    let standings = below.standings();
    let standings = standings.map(|(standing, count)| counted(PartOf::Standing(standing), count));
    let unplaced = Some(below.unplaced).filter(|count| *count > 0);
    let unnamed = match (below.unnamed, below.has_uncounted) {
        (0, false) => None,
        // Nobody says how many more.
        (_, true) => Some(Part {
            of: PartOf::Unnamed,
            count: String::new(),
            weight: below.unnamed.max(1),
        }),
        (count, false) => Some(counted(PartOf::Unnamed, count)),
    };
    let unplaced = unplaced.map(|count| counted(PartOf::Unplaced, count));
    standings.chain(unplaced).chain(unnamed).collect()
}
