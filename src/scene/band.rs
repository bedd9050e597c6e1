//! The band under the header: the phases of the plan, or its years, over its whole span.
//!
//! It is the header of the chart and the map of the plan: it always shows the whole span and
//! marks the part that the chart shows. Edges that are only a year are soft, and neighbours meet
//! in the middle of it. Always holds: a phase with a date stands in a lane, or is counted. Deliberately
//! not here: status; a phase is never "current".

mod lanes;

use chrono::NaiveDate;

use self::lanes::{NamePlace, Stand};
use super::bars::{self, Bar, Ink};
use super::lane::width;
use super::{Level, Placed, Scale, Span};
use crate::facts::side;
use crate::model::Roadmap;
use crate::text::{self, Options};
use crate::time::Days;
use crate::words::{self, Language};

/// One phase, or one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandPart {
    /// The place of the phase in the list of phases, or of the year in the span.
    pub index: usize,
    /// Its lane, counted from the top.
    pub lane: u16,
    /// Its columns.
    pub span: Span,
    /// Its pieces.
    pub bars: Vec<Bar>,
    /// The columns where it begins and ends; none where it is seen that the day is not known, and no end
    /// where the next one begins.
    pub borders: [Option<u16>; 2],
    /// Its name, which lies on its own pieces, the soft ones too, or beside them where they have no end;
    /// the view cuts it where it is longer than its span.
    pub name: Option<Placed>,
}

/// The band.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Band {
    /// Lane after lane, each from the start of time.
    pub parts: Vec<BandPart>,
    /// Whether the parts are phases; else they are years.
    pub is_phases: bool,
    /// How many phases have no lane.
    pub left_out: usize,
    /// The first and the last day of the span where the chart shows others: the band is a map then.
    pub map: Option<[NaiveDate; 2]>,
    /// The part of the span that the chart shows; none when it shows all of it, or nothing of it.
    pub window: Option<Span>,
}

impl Band {
    /// Lays out the band of a plan whose whole span is `whole`, in so many lanes, for a chart that shows
    /// `shown`.
    pub fn new(
        roadmap: &Roadmap,
        (whole, lanes): (Scale, u16),
        shown: Scale,
        language: Language,
    ) -> Self {
        let stands = lanes::stands(roadmap, whole);
        let is_phases = roadmap.phases().next().is_some();
        let (parts, left_out) = if is_phases {
            let all = stands.len();
            let seen: Vec<Stand> = stands.into_iter().filter(|it| it.lane < lanes).collect();
            let left_out = all - seen.len();
            (named(roadmap, seen, language), left_out)
        } else {
            (years(whole, language), 0)
        };
        let all = whole.window();
        let seen = shown.window();
        let is_whole = seen.from <= all.from && seen.to >= all.to;
        let last = all.to.pred_opt().unwrap_or(all.to);
        Self {
            parts,
            is_phases,
            left_out,
            map: (seen != all).then_some([all.from, last]),
            window: if is_whole { None } else { whole.span(seen) },
        }
    }

    /// Returns how many lanes the phases of a plan take, one at least.
    pub fn lanes(roadmap: &Roadmap, whole: Scale) -> u16 {
        let lanes = lanes::stands(roadmap, whole);
        lanes.iter().map(|it| it.lane + 1).max().unwrap_or(1)
    }

    /// Says whether it is seen of a phase that its first or last day is not known.
    pub fn has_soft_edge(&self) -> bool {
        let mut bars = self.parts.iter().flat_map(|part| &part.bars);
        bars.any(|bar| bar.ink == Ink::Soft)
    }

    /// Returns the part that is drawn in a column of a lane.
    pub fn part_at(&self, column: u16, lane: u16) -> Option<&BandPart> {
        let mut parts = self.parts.iter();
        parts.find(|part| part.lane == lane && part.span.holds(column))
    }
}

/// Names phases: where a name would be cut, all go without a first word that they share.
fn named(roadmap: &Roadmap, stands: Vec<Stand>, language: Language) -> Vec<BandPart> {
    let titles = stands.iter().map(|stand| {
        let phase = roadmap.document().phases.get(stand.index);
        let title = phase.map(|phase| phase.short.as_ref().unwrap_or(&phase.title));
        title.map_or_else(String::new, |title| side(title, language).text)
    });
    let titles: Vec<String> = titles.collect();
    let is_cut = |(stand, title): (&Stand, &String)| width(title) > stand.room.width();
    let is_any_cut = stands.iter().zip(&titles).any(is_cut);
    let short = is_any_cut.then(|| without_shared(&titles)).flatten();
    let parts = stands.into_iter().zip(short.unwrap_or(titles));
    let mut parts: Vec<BandPart> = parts
        .map(|(stand, title)| BandPart {
            name: Some(placed(title, &stand)),
            index: stand.index,
            lane: stand.lane,
            span: stand.span,
            bars: stand.bars,
            borders: stand.borders,
        })
        .collect();
    apart(&mut parts);
    parts
}

/// Places the name of a phase.
fn placed(title: String, stand: &Stand) -> Placed {
    let room = stand.room;
    let width = width(&title).min(room.width());
    let from = match stand.name {
        NamePlace::Upon => return centred(title, room),
        NamePlace::After => room.from,
        NamePlace::Before => room.to - width,
    };
    Placed {
        span: Span::wide(from, width),
        text: title,
    }
}

/// Takes away the first word that several names share, where each has more to say.
fn without_shared(names: &[String]) -> Option<Vec<String>> {
    let split = |name: &String| {
        let (first, rest) = name.trim().split_once(char::is_whitespace)?;
        let rest = rest.trim_start_matches(|it: char| !it.is_alphanumeric());
        (!rest.is_empty()).then(|| (first.to_owned(), rest.to_owned()))
    };
    let parts: Vec<(String, String)> = names.iter().map(split).collect::<Option<_>>()?;
    let (first, _) = parts.first()?;
    let is_shared = parts.len() > 1 && parts.iter().all(|(word, _)| word == first);
    is_shared.then(|| parts.iter().map(|(_, rest)| rest.clone()).collect())
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
                lane: 0,
                span: room,
                bars,
                borders: [None, None],
                name,
            });
        }
        first = next;
    }
    parts
}

/// Takes a column from a name that would begin where the one before it in its lane ends.
fn apart(parts: &mut [BandPart]) {
    let mut end = None;
    for part in parts {
        let Some(name) = &mut part.name else { continue };
        let span = &mut name.span;
        if end == Some((part.lane, span.from)) && span.width() > 1 {
            span.from += 1;
        }
        end = Some((part.lane, span.to));
    }
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
                lane: 0,
                span: room,
                bars: Vec::new(),
                borders: [None, None],
                name: Some(centred((*text).to_owned(), room)),
            }
        };
        let mut parts: Vec<BandPart> = phases.iter().enumerate().map(part).collect();
        apart(&mut parts);
        let spans = parts.into_iter().filter_map(|part| part.name);
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
