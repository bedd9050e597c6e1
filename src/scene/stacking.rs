//! How what lies below a parent stands: its line in parts, each with its number.
//!
//! In: the counts of a parent and the columns of its line. Out: parts one after another, from what is done
//! to what is not named. Always holds: each part has room for its sign and its number, or there are none; in
//! a plan with sources no line is divided, for on an axis of published dates a part looks as if it said when;
//! what is not placed by the file and what is not named are parts of their own, so that no line looks full.
//! Deliberately not here: the counts (`model::below`), signs, colours.

use super::bars::Bar;
use super::lane::{Lane, Tone, width};
use super::stack::{PartOf, StackPart};
use super::{Placed, Span, Stretch};
use crate::model::Below;
use crate::words::{self, Language, Locale, Msg, labelled};

impl Lane {
    /// Tells of a parent how what lies below it stands: by parts of its line, and after everything else
    /// where that is too short or marks are in the way. In a plan with sources it stands after everything
    /// else, or before it, or in a gap of the line.
    pub(super) fn stack(&mut self, below: &Below, columns: u16, locale: Locale) {
        let parts = parts(below, locale.language);
        let line = self.bars.first().map(|bar| bar.stretch.columns());
        if locale.is_own {
            let divided = line.and_then(|line| self.divided(&parts, line));
            let after = self.reach().1.saturating_add(1);
            let apart = || line.and_then(|_| self.set_apart(&parts, after, columns));
            self.stack = divided.or_else(apart).unwrap_or_default();
            return;
        }
        // That nothing more is known of some of them since is told with the counts where there is room.
        let label = below.is_silent.then(|| locale.say(Msg::LastKnownStates));
        let label = label.map(|words| labelled(words, ""));
        let label = label.as_deref().map(str::trim_end);
        if !label.is_some_and(|label| self.tell(&parts, Some(label), columns)) {
            let _ = self.tell(&parts, None, columns) || self.tell_within(&parts, columns);
        }
    }

    /// Tells the parts, after a label, beside everything that stands there; says whether there was room.
    fn tell(&mut self, parts: &[Part], label: Option<&str>, columns: u16) -> bool {
        let words = label.map_or(0, |label| self.width(label).saturating_add(1));
        let width = words.saturating_add(needed(parts).saturating_sub(1));
        let (first, last) = self.reach();
        let places = match first < last {
            true => [
                Some(last.saturating_add(1)),
                first.checked_sub(width.saturating_add(1)),
            ],
            // Nothing else stands there.
            false => [columns.checked_sub(width).map(|free| free / 2), None],
        };
        let start = self.room_of_words(columns).from;
        let places = places.into_iter().flatten().filter(|from| *from >= start);
        let told = places.filter_map(|from| {
            let label = label.map(|label| (Span::wide(from, words.saturating_sub(1)), label));
            let is_free = label.is_none_or(|(span, _)| self.is_free(span));
            let stack = self.set_apart(parts, from.saturating_add(words), columns);
            Some((label, stack.filter(|_| is_free)?))
        });
        let Some((label, stack)) = told.into_iter().next() else {
            return false;
        };
        if let Some((span, label)) = label {
            self.write(span, label, Tone::Remark);
        }
        self.stack = stack;
        true
    }

    /// Tells the parts in a gap in the middle of the line; says whether there was room.
    fn tell_within(&mut self, parts: &[Part], columns: u16) -> bool {
        let width = needed(parts).saturating_sub(1);
        let Some(line) = self.bars.first() else {
            return false;
        };
        let inner = line.stretch.columns();
        let Some(free) = inner.width().checked_sub(width.saturating_add(LINE)) else {
            return false;
        };
        let from = inner.from + (free + LINE) / 2;
        let gap = Span::wide(from - 1, width + 2);
        let [before, after] = [(inner.from, gap.from), (gap.to, inner.to)].map(|(from, to)| Bar {
            stretch: Stretch::of(Span::new(from, to)),
            ..*line
        });
        let whole = std::mem::replace(&mut self.bars, vec![before, after]);
        match self.set_apart(parts, from, columns) {
            Some(stack) => {
                self.bars.extend(whole.into_iter().skip(1));
                self.stack = stack;
                true
            }
            None => {
                self.bars = whole;
                false
            }
        }
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

    /// Puts the parts where nothing else stands; none where there is no room.
    fn set_apart(&self, parts: &[Part], mut from: u16, columns: u16) -> Option<Vec<StackPart>> {
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

/// How many columns of a line are seen on both sides of its gap, with the air.
const LINE: u16 = 6;

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
