//! The whole picture of the chart and its rows.

mod row;

use std::ops::Range;

pub use row::PictureRow;

use super::lane::{LanePage, Tone};
use super::links::{self, RowLinks};
use super::parting::Body;
use super::{Axis, Band, Level, OutlineEntry, Placed, Scale, Span, Today, View, axis};
use crate::document::Common;
use crate::model::{Ix, Roadmap};
use crate::text::Options;
use crate::time::Period;
use crate::words::{self, Language, Locale};

/// The chart and its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// The width of the chart.
    pub columns: u16,
    /// The level of the finer ticks.
    pub level: Level,
    /// The band above the axis.
    pub band: Band,
    /// The axis.
    pub axis: Axis,
    /// The visible rows.
    pub rows: Vec<PictureRow>,
    /// Today.
    pub today: Today,
}

impl Scene {
    /// Draws the visible part of a roadmap. The cost depends on what is visible only.
    pub fn new(view: &View<'_>) -> Self {
        let View {
            roadmap,
            entries,
            selected: _,
            changes: _,
            chain: _,
            matches: _,
            groups: _,
            coloring: _,
            window,
            columns,
            lanes,
            language,
            today,
            letters,
        } = *view;
        let calendar = &roadmap.document().calendar;
        let scale = Scale::new(window.days, columns);
        let workdays = calendar.workdays();
        let whole = window.whole(roadmap, columns);
        let mut band = Band::new(
            roadmap,
            (Scale::new(whole, columns), lanes),
            scale,
            language,
        );
        let are_years = !band.is_phases && window.is_whole(roadmap, columns);
        let words = axis::AxisWords {
            language,
            months: calendar.months,
            week_starts: calendar.week_starts.into(),
            letters,
            workdays: &workdays,
            are_years_told: are_years && band.parts.iter().all(|part| part.name.is_some()),
        };
        let axis = Axis::new(scale, window.level, words);
        if are_years && window.level.major().is_none() {
            // The axis below names the same years.
            band.parts.iter_mut().for_each(|part| part.name = None);
        }
        let mut rows = view.rows(0..entries.len());
        draw_links(view, &mut rows);
        Self {
            columns,
            level: window.level,
            band,
            axis,
            rows,
            today: Today::new(today, scale, edges(roadmap), Locale::of(roadmap, language)),
        }
    }

    /// Says whether those are its rows.
    pub fn is_of(&self, entries: &[OutlineEntry]) -> bool {
        self.rows.iter().map(|row| &row.entry).eq(entries)
    }

    /// Selects another row in the scene of a view that differs in nothing else; says of each row
    /// whether it looks as before.
    pub fn select(&mut self, view: &View<'_>) -> Vec<bool> {
        let linked = |row: &mut PictureRow| std::mem::take(&mut row.links);
        let before: Vec<RowLinks> = self.rows.iter_mut().map(linked).collect();
        let moved = |row: &PictureRow| row.is_selected != view.is_selected(&row.entry);
        let moved: Vec<bool> = self.rows.iter().map(moved).collect();
        let is_moved = |nth: usize| moved.get(nth) == Some(&true);
        let remake = |(nth, row): (usize, &mut PictureRow)| {
            // What a row says again depends on the row above.
            let above = nth.saturating_sub(1);
            let depends = is_moved(above) || is_moved(nth);
            let anew = depends.then(|| view.rows(above..nth + 1).pop()).flatten();
            let Some(anew) = anew.filter(|anew| anew != row) else {
                return true;
            };
            *row = anew;
            false
        };
        let rows = self.rows.iter_mut().enumerate();
        let mut stays: Vec<bool> = rows.map(remake).collect();
        draw_links(view, &mut self.rows);
        for (stays, (row, before)) in stays.iter_mut().zip(self.rows.iter().zip(before)) {
            *stays &= row.links == before;
        }
        stays
    }
}

impl View<'_> {
    /// Makes some of the rows; the first of them says nothing again.
    fn rows(&self, part: Range<usize>) -> Vec<PictureRow> {
        let scale = Scale::new(self.window.days, self.columns);
        let page = LanePage {
            scale,
            language: self.language,
            months: self.roadmap.document().calendar.months,
            is_own: self.roadmap.is_own(),
            today: scale.visible_column(self.today),
            is_narrowed: self.matches.is_some(),
            letters: self.letters,
        };
        let entries = self.entries.get(part).unwrap_or_default().iter();
        let rows = entries.map(|entry| row::row(self, *entry, page));
        let mut rows: Vec<PictureRow> = rows.collect();
        say_once(&mut rows, self.language, self.letters);
        let mut above: Option<Body> = None;
        for row in &mut rows {
            let body = Body::new(row.what, row.state(), row.hue, &row.lane);
            row.is_parted = above.is_some_and(|above| body.melts_into(&above));
            above = Some(body);
        }
        rows
    }
}

/// Returns where the plan begins and ends as it is given, or else where its phases do: dates that
/// contradict each other give no edge.
fn edges(roadmap: &Roadmap) -> Period {
    let own = roadmap.period(Ix::ROOT);
    let own = if own.is_impossible() {
        Period::default()
    } else {
        own
    };
    let phases = roadmap.document().phases.iter();
    let phases = phases
        .map(Common::period)
        .filter(|phase| phase.possible().is_some());
    let starts = phases.clone().filter_map(|phase| phase.start);
    let ends = phases.filter_map(|phase| phase.end);
    Period {
        start: own.start.or(starts.min_by_key(|edge| edge.latest)),
        end: own.end.or(ends.max_by_key(|edge| edge.latest)),
    }
}

/// Draws the links of the selected row, where it shows.
fn draw_links(view: &View<'_>, rows: &mut [PictureRow]) {
    let selected = rows.iter().position(|row| row.is_selected);
    let lanes: Vec<_> = rows.iter().map(|row| (row.entry.node, &row.lane)).collect();
    let page = (Scale::new(view.window.days, view.columns), view.language);
    let links = links::draw(view.roadmap, &lanes, selected, page);
    for (row, links) in rows.iter_mut().zip(links) {
        row.links = links;
    }
}

/// Puts a ditto for the words of a row that the row above says, too, in the same place: a column of
/// one sentence tells no more than one of it. The selected row keeps its own.
fn say_once(rows: &mut [PictureRow], language: Language, letters: Options) {
    let ditto = words::ditto(language);
    let mut above: Option<Placed> = None;
    for row in rows {
        let mut words = row.lane.words.iter_mut();
        let words = words.find(|words| words.tone == Tone::Aside);
        let said = words.as_ref().map(|words| words.placed.clone());
        if let Some(words) = words.filter(|_| said == above && !row.is_selected) {
            let Span { from, to } = words.placed.span;
            let width = letters.columns(ditto);
            let from = from + (to - from).saturating_sub(width) / 2;
            words.placed = Placed {
                span: Span {
                    from,
                    to: from + width,
                },
                text: ditto.to_owned(),
            };
        }
        above = said;
    }
}
