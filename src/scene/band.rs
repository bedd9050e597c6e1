//! The band under the header: the phases of the plan, or its years, over its whole span.
//!
//! It is the header of the chart and the map of the plan: it always shows the whole span and
//! marks the part that the chart shows. Edges that are only a year are soft, and neighbours meet
//! in the middle of it. Deliberately not here: status; a phase is never "current".

use super::bars::{self, Bar, Ink};
use super::lane::width;
use super::{Level, Placed, Scale, Span};
use crate::facts::side;
use crate::model::{Roadmap, What};
use crate::text::{self, Options};
use crate::time::{Days, Edge, Period};
use crate::words::{self, Language};

/// One phase, or one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandPart {
    /// The place of the phase in the list of phases, or of the year in the span.
    pub index: usize,
    /// Its pieces.
    pub bars: Vec<Bar>,
    /// Its name, which lies on its own pieces, the soft ones too; the view cuts it where it is longer
    /// than its span.
    pub name: Option<Placed>,
}

/// The band.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Band {
    /// From the start of time.
    pub parts: Vec<BandPart>,
    /// Whether the parts are phases; else they are years.
    pub is_phases: bool,
    /// The part of the span that the chart shows; none when it shows all of it.
    pub window: Option<Span>,
}

impl Band {
    /// Lays out the band of a plan whose whole span is `whole`, for a chart that shows `shown`.
    pub fn new(roadmap: &Roadmap, whole: Scale, shown: Scale, language: Language) -> Self {
        let phases: Vec<BandPart> = roadmap
            .phases()
            .filter_map(|ix| match roadmap.node(ix).what {
                What::Phase(index) => Some((index, roadmap.period(ix))),
                _ => None,
            })
            .map(|(index, period)| phase(roadmap, index, period, whole, language))
            .collect();
        let is_phases = !phases.is_empty();
        let parts = if is_phases {
            apart(phases)
        } else {
            years(whole, language)
        };
        let all = whole.window();
        let seen = shown.window();
        let is_whole = seen.from <= all.from && seen.to >= all.to;
        let window = if is_whole { None } else { whole.span(seen) };
        Self {
            parts,
            is_phases,
            window,
        }
    }

    /// Returns the part that is drawn in a column: the later one where two share it.
    pub fn part_at(&self, column: u16) -> Option<&BandPart> {
        let mut parts = self.parts.iter().rev();
        parts.find(|part| {
            let mut spans = part.bars.iter().map(|bar| bar.stretch.columns());
            spans.any(|span| span.holds(column))
        })
    }
}

fn phase(
    roadmap: &Roadmap,
    index: usize,
    period: Period,
    whole: Scale,
    language: Language,
) -> BandPart {
    let edges = period.start.zip(period.end);
    let Some((start, end)) = edges.filter(|_| !period.is_impossible()) else {
        return BandPart {
            index,
            bars: Vec::new(),
            name: None,
        };
    };
    let sure_from = if start.is_soft() {
        start.latest.max(start.drawn)
    } else {
        start.drawn
    };
    let sure_to = if end.is_soft() {
        inner(end).min(end.drawn)
    } else {
        end.drawn
    };
    let pieces = [
        bars::piece(Days::new(start.drawn, sure_from), Ink::Soft, whole),
        bars::piece(Days::new(sure_from, sure_to), Ink::Solid, whole),
        bars::piece(Days::new(sure_to, end.drawn), Ink::Soft, whole),
    ];
    let title = roadmap
        .document()
        .phases
        .get(index)
        .map(|phase| phase.short.as_ref().unwrap_or(&phase.title));
    let room = whole.span(Days::new(start.drawn, end.drawn));
    let name = title
        .zip(room)
        .map(|(title, room)| centred(side(title, language).text, room));
    BandPart {
        index,
        bars: pieces.into_iter().flatten().collect(),
        name,
    }
}

fn inner(end: Edge) -> chrono::NaiveDate {
    end.earliest.unwrap_or(end.drawn)
}

fn years(whole: Scale, language: Language) -> Vec<BandPart> {
    let window = whole.window();
    let mut parts = Vec::new();
    let mut first = Level::Year.floor(window.from, chrono::Weekday::Sun);
    while first < window.to {
        let next = Level::Year.next(first);
        if next <= first {
            break;
        }
        let days = Days::new(first.max(window.from), next.min(window.to));
        if let Some(room) = whole.span(days) {
            let text = words::digits(language, chrono::Datelike::year(&first));
            // A year that is cut is no year: it stays without a name.
            let name = (width(&text) + 2 <= room.width()).then(|| centred(text, room));
            let bars = bars::piece(days, Ink::Line, whole).into_iter().collect();
            parts.push(BandPart {
                index: parts.len(),
                bars,
                name,
            });
        }
        first = next;
    }
    parts
}

/// Takes a column from a name that would begin where the one before it ends.
fn apart(mut parts: Vec<BandPart>) -> Vec<BandPart> {
    let mut end = None;
    for part in &mut parts {
        let Some(name) = &mut part.name else { continue };
        let span = &mut name.span;
        if end == Some(span.from) && span.width() > 1 {
            span.from += 1;
        }
        end = Some(span.to);
    }
    parts
}

fn centred(text: String, room: Span) -> Placed {
    // A column of air on both sides of what is cut, or of what has more room than it needs; a name
    // that fills its room is read better whole than with its edges seen.
    let is_tight = width(&text) + 2 > room.width() && width(&text) <= room.width();
    let air = if room.width() > 4 && !is_tight { 2 } else { 0 };
    // What is cut between words may take less than there is.
    let fitted = text::fit(&text, usize::from(room.width() - air), &Options::default()).width();
    let width = u16::try_from(fitted).unwrap_or(room.width());
    let from = room.from + (room.width() - width) / 2;
    Placed {
        span: Span::wide(from, width),
        text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names phases of so many columns, one after the other.
    fn named(phases: &[(&str, u16)]) -> Vec<(u16, u16)> {
        let mut from = 0;
        let part = |(index, (text, columns)): (usize, &(&str, u16))| {
            let to = from + columns;
            let room = Span { from, to };
            from = to;
            BandPart {
                index,
                bars: Vec::new(),
                name: Some(centred((*text).to_owned(), room)),
            }
        };
        let parts = phases.iter().enumerate().map(part).collect();
        let spans = apart(parts).into_iter().filter_map(|part| part.name);
        spans.map(|name| (name.span.from, name.span.to)).collect()
    }

    #[test]
    fn a_name_that_fills_its_phase_is_whole_and_two_names_never_touch() {
        for (phases, spans) in [
            // As wide as its phase, or a column narrower, or with air on both sides.
            (&[("Foundation", 10)][..], vec![(0, 10)]),
            (&[("Foundation", 11)], vec![(0, 10)]),
            (&[("Foundation", 14)], vec![(2, 12)]),
            // What has to be cut keeps its air.
            (&[("Foundation", 9)], vec![(1, 8)]),
            (&[("First", 5), ("Later", 5)], vec![(0, 5), (6, 10)]),
            (&[("First", 5), ("Later", 7)], vec![(0, 5), (6, 11)]),
        ] {
            assert_eq!(named(phases), spans, "{phases:?}");
        }
    }
}
