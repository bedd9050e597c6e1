//! Where the figures of one lane stand: in words, or as dots at their dates.
//!
//! In: the figures column by column, the columns of the targets, the room. Out: for each column
//! its words and whether a dot stands there. Always holds: no figure is without words at its column
//! or a dot in it, and where several share one there is a dot; words keep a column of air to each
//! other and to every dot, and to every target where that costs no words. Deliberately not here: what the figures say.

use crate::scene::Span;
use crate::text::Options;

/// The figures of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ColumnFigures {
    /// The column.
    pub(super) column: u16,
    /// The forms of the latest of them, from long to short; empty where it has no words.
    pub(super) forms: Vec<String>,
    /// Whether there are several.
    pub(super) is_crowded: bool,
    /// Whether a target is due in the same column: its sign is to stand there.
    pub(super) has_target: bool,
}

/// What stands for the figures of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Set {
    /// The words of the latest.
    pub(super) words: Option<(Span, String)>,
    /// The column, where a dot stands in it.
    pub(super) dot: Option<u16>,
}

impl Set {
    /// Returns every column from the first that is taken to the last.
    pub(super) fn span(&self) -> Option<Span> {
        let dot = self.dot.map(Span::cell);
        let words = self.words.as_ref().map(|(span, _)| *span);
        match (dot, words) {
            (Some(one), Some(other)) => {
                Some(Span::new(one.from.min(other.from), one.to.max(other.to)))
            }
            (one, other) => one.or(other),
        }
    }
}

/// Finds a place for each group; `kept` are columns that no words may cover.
pub(super) fn set(
    groups: &[ColumnFigures],
    kept: &[u16],
    room: Span,
    letters: &Options,
) -> Vec<Set> {
    // The same form for all, so that the reader compares like with like: long if that fits.
    alike(groups, kept, room, letters)
        .or_else(|| close(groups, kept, room, letters))
        .or_else(|| Some(each(groups, kept, room, letters)).filter(|sets| are_told(sets)))
        // All figures in words tell more than the sign of a target.
        .or_else(|| close(groups, &[], room, letters))
        .unwrap_or_else(|| each(groups, kept, room, letters))
}

fn are_told(sets: &[Set]) -> bool {
    sets.iter().all(|set| set.words.is_some())
}

/// Sets every figure in its short form, the newest first, to the end of its column or of the one
/// before; none where two would touch.
fn close(
    groups: &[ColumnFigures],
    kept: &[u16],
    room: Span,
    letters: &Options,
) -> Option<Vec<Set>> {
    let mut sets: Vec<Set> = Vec::new();
    let mut start = room.to + 1;
    for group in groups.iter().rev() {
        let text = group.forms.last().filter(|_| !group.is_crowded)?;
        let columns = [group.column, group.column.saturating_sub(1)];
        let mut spans = columns
            .into_iter()
            .filter_map(|column| ending_at(column, letters.columns(text), room));
        let is_kept = |span: &Span| {
            kept.iter()
                .any(|column| is_near(*span, Span::cell(*column)))
        };
        let span = spans.find(|span| span.to < start && !is_kept(span))?;
        start = span.from;
        sets.push(Set {
            words: Some((span, text.clone())),
            dot: None,
        });
    }
    sets.reverse();
    Some(sets)
}

/// Sets every figure in its long form; none where two would touch.
fn alike(
    groups: &[ColumnFigures],
    kept: &[u16],
    room: Span,
    letters: &Options,
) -> Option<Vec<Set>> {
    let mut sets: Vec<Set> = Vec::new();
    let mut end = None;
    for group in groups {
        let text = group.forms.first().filter(|_| !group.is_crowded)?;
        let span = ending_at(group.column, letters.columns(text), room)?;
        let touches = end.is_some_and(|end| span.from <= end);
        if touches || kept.iter().any(|column| is_near(span, Span::cell(*column))) {
            return None;
        }
        end = Some(span.to);
        sets.push(Set {
            words: Some((span, text.clone())),
            dot: None,
        });
    }
    Some(sets)
}

/// Sets a dot for every group, and then the short form of the latest, of the first, and of the
/// others from the newest back, where there is room.
fn each(groups: &[ColumnFigures], kept: &[u16], room: Span, letters: &Options) -> Vec<Set> {
    let dots = groups.iter().map(|group| Set {
        words: None,
        dot: Some(group.column),
    });
    let mut sets: Vec<Set> = dots.collect();
    let last = groups.len().saturating_sub(1);
    let rest = (1..last).rev();
    for nth in [last, 0].into_iter().chain(rest) {
        let Some(group) = groups.get(nth) else {
            continue;
        };
        let others = sets.iter().enumerate().filter(|(other, _)| *other != nth);
        let figures: Vec<Span> = others.filter_map(|(_, set)| set.span()).collect();
        let targets: Vec<Span> = kept.iter().copied().map(Span::cell).collect();
        let mut words = find(places(group, room, letters), &[&figures, &targets]);
        if nth == last && words.is_none() {
            // The latest figure tells more than the sign of a target.
            let alone = ColumnFigures {
                has_target: false,
                ..group.clone()
            };
            words = find(places(&alone, room, letters), &[&figures]);
        }
        if let Some((set, place)) = sets.get_mut(nth).zip(words) {
            set.words = Some((place.span, place.text));
            set.dot = set.dot.filter(|_| place.keeps_dot);
        }
    }
    sets
}

/// Returns the first place that keeps its distance.
fn find(places: Vec<WordsPlace>, taken: &[&[Span]]) -> Option<WordsPlace> {
    let is_free = |place: &WordsPlace| {
        let mut taken = taken.iter().copied().flatten();
        !taken.any(|other| is_near(place.margin, *other))
    };
    places.into_iter().find(is_free)
}

/// A place for words.
struct WordsPlace {
    span: Span,
    text: String,
    keeps_dot: bool,
    // What must have a column of air on both sides.
    margin: Span,
}

/// Returns the places for the short form of a group, the best first: to the end of its column, to
/// that of the one before, from its beginning; and beside its dot, nearer to that than to anything
/// else.
fn places(group: &ColumnFigures, room: Span, letters: &Options) -> Vec<WordsPlace> {
    let Some(text) = group.forms.last() else {
        return Vec::new();
    };
    let (column, width) = (group.column, letters.columns(text));
    let before = column.saturating_sub(1);
    let instead = if group.is_crowded || group.has_target {
        [None; 3]
    } else {
        [
            ending_at(column, width, room),
            ending_at(before, width, room),
            from(column, width, room),
        ]
    };
    let instead = instead
        .into_iter()
        .flatten()
        .map(|span| (span, false, span));
    let keeps_dot = group.is_crowded || !group.has_target;
    let air = u16::from(keeps_dot);
    let after = from(column.saturating_add(2), width, room).map(|span| {
        let to = span.to.saturating_add(air);
        (span, keeps_dot, Span { to, ..span })
    });
    let ahead = before
        .checked_sub(width)
        .and_then(|first| from(first, width, room));
    let ahead = ahead.map(|span| {
        let from = span.from.saturating_sub(air);
        (span, keeps_dot, Span { from, ..span })
    });
    let places = instead.chain(after).chain(ahead);
    let places = places.map(|(span, keeps_dot, margin)| WordsPlace {
        span,
        text: text.clone(),
        keeps_dot,
        margin,
    });
    places.collect()
}

/// Says whether two spans are not a column apart.
fn is_near(one: Span, other: Span) -> bool {
    one.from <= other.to && other.from <= one.to
}

/// Returns `width` columns from a column on, where they are inside.
fn from(column: u16, width: u16, room: Span) -> Option<Span> {
    let span = Span::wide(column, width);
    (width > 0 && room.from <= span.from && span.to <= room.to).then_some(span)
}

/// Returns the last columns before the end of `column`, moved inside where they stick out.
pub(super) fn ending_at(column: u16, width: u16, room: Span) -> Option<Span> {
    let to = (column + 1)
        .max(room.from.saturating_add(width))
        .min(room.to);
    (width <= room.width() && width > 0).then(|| Span::new(to - width, to))
}

#[cfg(test)]
mod tests;
