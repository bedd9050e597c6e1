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
use crate::words::{self, Language};

impl Lane {
    /// Divides the line of a parent; where it is too short, or marks are in the way, the parts stand after
    /// everything else without a line.
    pub(super) fn stack(&mut self, below: &Below, columns: u16, language: Language) {
        let parts = parts(below, language);
        let least = |part: &Part| width(&part.count).saturating_add(2);
        let needed = parts.iter().map(least).fold(0, u16::saturating_add);
        let line = self.bars.first().map(|bar| bar.stretch.columns());
        let Some(line) = line else { return };
        if let Some(free) = line.width().checked_sub(needed) {
            let weight = |part: &Part| u64::from(part.weight);
            let total: u64 = parts.iter().map(weight).sum::<u64>().max(1);
            let (mut before, mut from) = (0, line.from);
            let mut spans = Vec::new();
            for part in &parts {
                let share = |sum: u64| u16::try_from(u64::from(free) * sum / total).unwrap_or(0);
                let more = share(before + weight(part)) - share(before);
                before += weight(part);
                spans.push(Span::wide(from, least(part) + more));
                from += least(part) + more;
            }
            let placed = parts.iter().zip(&spans);
            let placed = placed.map(|(part, span)| self.placed(part, *span));
            if let Some(stack) = placed.collect() {
                self.stack = stack;
                return;
            }
        }
        let from = self.reach().1.saturating_add(1);
        let span = Span::wide(from, needed.saturating_sub(1));
        if span.to <= self.room_of_words(columns).to && self.is_free(span) {
            let mut from = from;
            let stack = parts.iter().map(|part| {
                let span = Span::wide(from, least(part) - 1);
                from = span.to + 1;
                self.placed(part, span)
            });
            self.stack = stack.collect::<Option<_>>().unwrap_or_default();
        }
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
