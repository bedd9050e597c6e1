//! The chart of one indicator: a row for each figure, a bar on one scale, the figure in words.
//!
//! In: an indicator, a width in cells. Out: rows with their bars in eighths of a cell, counted from
//! the reader's start. Always holds: a bar stands only where the figure has a place on the scale; a
//! whole that changes is drawn with its part; a lower bound fades, a range is soft; figures on two
//! sides of a change of definition are parted by a row that says so. Nothing is computed but the
//! lengths. Deliberately not here: colours, glyphs, the other language.

mod gauge;

use super::Stretch;
use super::bars::{Bar, Cover, Ink};
use crate::document::{Break, Indicator, On, Point, Target, Value};
use crate::facts::value::value as figure;
use crate::facts::{Measured, measured, side};
use crate::text::{self, Options};
use crate::words::{self, Locale, Msg};
use gauge::Gauge;

/// Cells between the columns of a plot.
const GAP: u16 = 2;
/// Fewer cells than this are no bar.
const LEAST: u16 = 8;
/// More cells than this tell nothing more.
const MOST: u16 = 72;
/// Cells of a mark and the blank after it.
const MARK: u16 = 2;
/// Cells of the rule before a change of definition and the blank after it.
pub const RULE: u16 = 3;

/// What a row of a plot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlotKind {
    /// A published figure.
    Figure,
    /// Where the indicator started from.
    Baseline,
    /// What it is meant to reach.
    Target,
    /// A change of definition.
    Break,
    /// The next line of one.
    Further,
    /// That no target is given.
    NoTarget,
}

/// A piece of the bar of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PlotBar {
    /// Where it lies, what it is drawn with.
    pub bar: Bar,
    /// Which band it is, from the best; none where the figure has no bands.
    pub band: Option<usize>,
}

/// A row of a plot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlotRow {
    /// What it is.
    pub kind: PlotKind,
    /// Its date.
    pub lead: String,
    /// Its bar, in pieces; empty where the figure has no place on the scale.
    pub bars: Vec<PlotBar>,
    /// The columns at which the targets lie that are due last, or the one of this row; empty where
    /// they have no place on the scale.
    pub targets: Vec<u16>,
    /// The figure in words.
    pub label: String,
    /// Whether it is our own reading.
    pub is_inferred: bool,
}

/// The chart of an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plot {
    /// The rows, oldest first, targets last; that there are none is the last row.
    pub rows: Vec<PlotRow>,
    /// Cells for the dates.
    pub leads: u16,
    /// Cells for the bars; 0 where there is no room for them.
    pub columns: u16,
    /// What one unit is, where it is said.
    pub unit: Option<String>,
}

impl Plot {
    /// Draws an indicator into a width, its words by the choices of a screen.
    pub fn new(indicator: &Indicator, locale: Locale, width: u16, options: &Options) -> Self {
        let mut rows = rows(indicator, locale);
        tell_shares(&mut rows, indicator, locale);
        let widest = |label: fn(&PlotRow) -> &str| {
            let is_told = |row: &&PlotRow| match row.kind {
                PlotKind::Figure | PlotKind::Baseline | PlotKind::Target => true,
                PlotKind::Break | PlotKind::Further | PlotKind::NoTarget => false,
            };
            let rows = rows.iter().filter(is_told);
            let widest = rows.map(|row| options.width(label(row))).max();
            u16::try_from(widest.unwrap_or(0)).unwrap_or(u16::MAX)
        };
        let leads = widest(|row| &row.lead).min(width * 2 / 5);
        // A target without a place on the scale has its mark before its words.
        let mark = if indicator.targets.is_empty() {
            0
        } else {
            MARK
        };
        // A figure is whole before its bar is long.
        let most = width.saturating_sub(leads + 2 * GAP + LEAST).max(width / 2);
        let labels = (widest(|row| &row.label) + mark).min(most);
        let columns = width.saturating_sub(leads + labels + 2 * GAP).min(MOST);
        let columns = if columns < LEAST { 0 } else { columns };
        let gauge = Gauge::of(indicator, columns);
        draw(&mut rows, indicator, gauge);
        let beside = width.saturating_sub(leads + GAP + RULE);
        let rows = rows
            .into_iter()
            .flat_map(|row| parted(row, beside, options));
        let rows = rows.collect();
        Self {
            rows,
            leads,
            columns,
            unit: indicator
                .unit
                .as_ref()
                .map(|unit| side(unit, locale.language).text),
        }
    }

    /// Returns the cells between the columns.
    pub fn gap(&self) -> u16 {
        GAP
    }

    /// Returns the rows that have room, in their order, and how many figures have none.
    ///
    /// Where not all have, a row is left for that number. The latest figure is always among them,
    /// then the targets, then the others, the newest first.
    pub fn shown(&self, room: usize) -> (Vec<&PlotRow>, usize) {
        if self.rows.len() <= room {
            return (self.rows.iter().collect(), 0);
        }
        let is_figure = |row: &PlotRow| row.kind == PlotKind::Figure;
        let latest = self.rows.iter().rposition(is_figure);
        let rank = |place: usize, row: &PlotRow| match row.kind {
            _ if Some(place) == latest => 0,
            PlotKind::Target => 1,
            PlotKind::Figure | PlotKind::Baseline | PlotKind::Break | PlotKind::Further => 2,
            PlotKind::NoTarget => 3,
        };
        let mut places: Vec<(usize, &PlotRow)> = self.rows.iter().enumerate().collect();
        places.sort_by_key(|(place, row)| (rank(*place, row), usize::MAX - place));
        let kept = room.saturating_sub(1).max(1).min(room);
        let hidden = places.split_off(kept.min(places.len()));
        places.sort_by_key(|(place, _)| *place);
        let is_told = |row: &PlotRow| matches!(row.kind, PlotKind::Figure | PlotKind::Baseline);
        let hidden = hidden.into_iter().filter(|(_, row)| is_told(row)).count();
        let mut last = None;
        // A line that goes on stands after the one that it goes on from.
        places.retain(|(place, row)| {
            let follows = last.is_some_and(|last| last + 1 == *place);
            let stays = row.kind != PlotKind::Further || follows;
            last = stays.then_some(*place).or(last);
            stays
        });
        (places.into_iter().map(|(_, row)| row).collect(), hidden)
    }
}

/// Returns what has a row: nothing where there is neither figure nor target.
fn entries(indicator: &Indicator) -> Vec<Measured<'_>> {
    let mut entries = measured(indicator);
    entries.retain(|entry| !matches!(entry, Measured::NoFigures));
    if let [Measured::NoTarget] = entries[..] {
        entries.clear();
    }
    entries
}

/// The rows of an indicator, without their bars: a row for each of [`entries`].
fn rows(indicator: &Indicator, locale: Locale) -> Vec<PlotRow> {
    let rows = entries(indicator).into_iter().map(|entry| match entry {
        Measured::Baseline(point) => point_row(PlotKind::Baseline, point, locale),
        Measured::Point(point) => point_row(PlotKind::Figure, point, locale),
        Measured::Break(change) => break_row(change, locale),
        Measured::Target(target) => target_row(target, locale),
        Measured::NoTarget | Measured::NoFigures => PlotRow {
            kind: PlotKind::NoTarget,
            lead: String::new(),
            bars: Vec::new(),
            targets: Vec::new(),
            label: locale.say(Msg::NoTarget).to_owned(),
            is_inferred: false,
        },
    });
    rows.collect()
}

/// Says of a target that is drawn by the share published with it which share that is: two numbers that are
/// all of it at their time stand in one column.
fn tell_shares(rows: &mut [PlotRow], indicator: &Indicator, locale: Locale) {
    let gauge = Gauge::of(indicator, 0);
    for (row, entry) in rows.iter_mut().zip(entries(indicator)) {
        if let Measured::Target(target) = entry
            && let Some(share) = gauge.share_of_count(&target.value, indicator)
        {
            row.label = words::aside(&row.label, &words::percent(locale.language, share));
        }
    }
}

/// Gives the rows their bars and the marks of the targets that are due last.
fn draw(rows: &mut [PlotRow], indicator: &Indicator, gauge: Gauge) {
    let column = |target: &Target| gauge.column(&target.value, indicator);
    let last = indicator.latest_target().map(Target::due);
    let due = |target: &&Target| Some(target.due()) == last;
    let mut marks: Vec<u16> = indicator
        .targets
        .iter()
        .filter(due)
        .filter_map(column)
        .collect();
    marks.sort_unstable();
    marks.dedup();
    for (row, entry) in rows.iter_mut().zip(entries(indicator)) {
        match entry {
            Measured::Baseline(point) | Measured::Point(point) => {
                row.bars = bars(point, gauge);
                if !row.bars.is_empty() {
                    row.targets.clone_from(&marks);
                }
            }
            Measured::Target(entry) => row.targets = column(entry).into_iter().collect(),
            Measured::Break(_) | Measured::NoTarget | Measured::NoFigures => {}
        }
    }
}

fn point_row(kind: PlotKind, point: &Point, locale: Locale) -> PlotRow {
    let language = locale.language;
    let dated = point.dated();
    let said = figure(&point.value, language);
    // The published percentage stands as published, even beside a figure that gives another.
    let said = match point.percent {
        Some(percent) => words::aside(&said, &words::percent(language, percent)),
        None => said,
    };
    PlotRow {
        kind,
        lead: locale.date(dated),
        bars: Vec::new(),
        targets: Vec::new(),
        label: match kind {
            PlotKind::Baseline => words::labelled(Msg::Baseline.say(language), &said),
            PlotKind::Figure
            | PlotKind::Target
            | PlotKind::Break
            | PlotKind::Further
            | PlotKind::NoTarget => said,
        },
        is_inferred: !point.inferred.is_empty() || matches!(dated.on(), Some(On::Inferred(_))),
    }
}

/// Parts a change of definition into lines of so many cells.
fn parted(row: PlotRow, columns: u16, options: &Options) -> Vec<PlotRow> {
    if row.kind != PlotKind::Break {
        return vec![row];
    }
    let lines = text::wrap(&row.label, usize::from(columns), options);
    let lines = lines.iter().enumerate().filter_map(|(nth, line)| {
        let from = line.glyphs().map(|glyph| glyph.source.start).min()?;
        let to = line.glyphs().map(|glyph| glyph.source.end).max()?;
        let label = row.label.get(from..to)?.to_owned();
        Some(match nth {
            0 => PlotRow {
                label,
                ..row.clone()
            },
            _ => PlotRow {
                kind: PlotKind::Further,
                lead: String::new(),
                label,
                ..row.clone()
            },
        })
    });
    lines.collect()
}

fn break_row(change: &Break, locale: Locale) -> PlotRow {
    let language = locale.language;
    let said = Msg::Breaks.say(language);
    let label = match &change.note {
        Some(note) => words::labelled(said, &side(note, language).text),
        None => said.to_owned(),
    };
    PlotRow {
        kind: PlotKind::Break,
        lead: locale.when(change.at),
        bars: Vec::new(),
        targets: Vec::new(),
        label,
        is_inferred: false,
    }
}

fn target_row(target: &Target, locale: Locale) -> PlotRow {
    let language = locale.language;
    // What has no day by which it is due has the one on which it was set, or none.
    let lead = locale.date(target.dated());
    PlotRow {
        kind: PlotKind::Target,
        lead,
        bars: Vec::new(),
        targets: Vec::new(),
        label: words::target(language, &figure(&target.value, language)),
        is_inferred: !target.inferred.is_empty(),
    }
}

/// Draws a figure: what is sure is solid, what may be is soft, what goes on fades.
fn bars(point: &Point, gauge: Gauge) -> Vec<PlotBar> {
    let mut drawn = Drawn {
        bars: Vec::new(),
        from: 0,
    };
    let parts = gauge.parts_of(point);
    match &point.value {
        Value::Bands(_) => {
            let mut total = 0.0;
            for (nth, part) in parts.iter().enumerate() {
                total += part;
                drawn.to(gauge.eighths(total), Ink::Solid, Some(nth));
            }
        }
        Value::MoreThan(_) if !parts.is_empty() => {
            drawn.all(&parts, gauge);
            for step in 0..3 {
                let to = (drawn.from + 8).min(gauge.end());
                drawn.to(to, Ink::Fade(step), None);
            }
        }
        Value::Number(_)
        | Value::Percent(_)
        | Value::Ratio(..)
        | Value::MoreThan(_)
        | Value::Range(..)
        | Value::Rank(_)
        | Value::Parts(_)
        | Value::Either(_) => drawn.all(&parts, gauge),
    }
    drawn.bars
}

/// A bar that grows from the reader's start.
struct Drawn {
    bars: Vec<PlotBar>,
    from: u32,
}

impl Drawn {
    /// Draws the first part solid and the second soft, each up to its own end.
    fn all(&mut self, parts: &[f64], gauge: Gauge) {
        for (part, ink) in parts.iter().zip([Ink::Solid, Ink::Soft]) {
            self.to(gauge.eighths(*part), ink, None);
        }
    }

    fn to(&mut self, to: u32, ink: Ink, band: Option<usize>) {
        let from = self.from;
        if from < to {
            let bar = Bar {
                stretch: Stretch { from, to },
                ink,
                cover: Cover::Unsaid,
            };
            self.bars.push(PlotBar { bar, band });
        }
        self.from = self.from.max(to);
    }
}

#[cfg(test)]
mod tests;
