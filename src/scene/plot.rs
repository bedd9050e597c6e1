//! The chart of one indicator: a row for each figure, a bar on one scale, the figure in words.
//!
//! In: an indicator, a width in cells. Out: rows with their bars in eighths of a cell, counted from
//! the reader's start. Always holds: a bar stands only where the figure has a place on the scale; a
//! whole that changes is drawn with its part; a lower bound fades, a range is soft; figures on two
//! sides of a change of definition are parted by a row that says so. Nothing is computed but the
//! lengths. Deliberately not here: colours, glyphs, the other language.

mod gauge;

use super::bars::{Bar, Cover, Ink};
use super::detail::figure;
use super::{Mirror, Stretch, Tongue, side};
use crate::document::{Break, Indicator, On, Point, Target, Value};
use crate::text;
use crate::words::{self, Msg};
use gauge::Gauge;

/// Cells between the columns of a plot.
const GAP: u16 = 2;
/// Fewer cells than this are no bar.
const LEAST: u16 = 8;
/// More cells than this tell nothing more.
const MOST: u16 = 72;

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
    /// The column at which the last target lies, where it lies on the same scale.
    pub target: Option<u16>,
    /// The figure in words.
    pub label: String,
    /// Whether it is our own reading.
    pub is_inferred: bool,
}

/// The chart of an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plot {
    /// The rows, oldest first, targets last.
    pub rows: Vec<PlotRow>,
    /// Cells for the dates.
    pub leads: u16,
    /// Cells for the bars; 0 where there is no room for them.
    pub columns: u16,
    /// What one unit is, where it is said.
    pub unit: Option<String>,
}

impl Plot {
    /// Draws an indicator into a width.
    #[must_use]
    pub fn new(indicator: &Indicator, tongue: Tongue, width: u16) -> Self {
        let mut rows = rows(indicator, tongue);
        let widest = |label: fn(&PlotRow) -> &str| {
            let rows = rows.iter().filter(|row| row.kind != PlotKind::Break);
            let widest = rows.map(|row| text::width(label(row))).max();
            u16::try_from(widest.unwrap_or(0)).unwrap_or(u16::MAX)
        };
        let leads = widest(|row| &row.lead).min(width / 3);
        let labels = widest(|row| &row.label).min(width / 2);
        let columns = width.saturating_sub(leads + labels + 2 * GAP).min(MOST);
        let columns = if columns < LEAST { 0 } else { columns };
        let gauge = Gauge::of(indicator, columns);
        draw(&mut rows, indicator, gauge);
        Self {
            rows,
            leads,
            columns,
            unit: indicator
                .unit
                .as_ref()
                .map(|unit| side(unit, tongue.language).text),
        }
    }

    /// Returns the cells between the columns.
    #[must_use]
    pub fn gap(&self) -> u16 {
        GAP
    }
}

impl Mirror for PlotRow {
    fn mirror(self, columns: u16) -> Self {
        let bars = self.bars.into_iter().map(|piece| PlotBar {
            bar: piece.bar.mirror(columns),
            ..piece
        });
        Self {
            bars: bars.collect(),
            target: self.target.map(|column| columns.saturating_sub(column + 1)),
            ..self
        }
    }
}

/// The rows of an indicator, without their bars: a row for each entry of [`entries`].
fn rows(indicator: &Indicator, tongue: Tongue) -> Vec<PlotRow> {
    let rows = entries(indicator).into_iter().map(|entry| match entry {
        Entry::Point(kind, point) => point_row(kind, point, tongue),
        Entry::Break(change) => break_row(change, tongue),
        Entry::Target(target) => target_row(target, tongue),
    });
    rows.collect()
}

/// Gives the rows their bars and the mark of the last target.
fn draw(rows: &mut [PlotRow], indicator: &Indicator, gauge: Gauge) {
    let target = indicator.targets.last();
    let target = target.and_then(|target| gauge.column(&target.value));
    for (row, entry) in rows.iter_mut().zip(entries(indicator)) {
        match entry {
            Entry::Point(_, point) => {
                row.bars = bars(point, gauge);
                row.target = target.filter(|_| !row.bars.is_empty());
            }
            Entry::Target(entry) => row.target = gauge.column(&entry.value),
            Entry::Break(_) => {}
        }
    }
}

enum Entry<'a> {
    Point(PlotKind, &'a Point),
    Break(&'a Break),
    Target(&'a Target),
}

/// Returns baseline, figures with the changes of definition between them, targets.
fn entries(indicator: &Indicator) -> Vec<Entry<'_>> {
    let mut entries = Vec::new();
    let baseline = indicator.baseline.iter();
    entries.extend(baseline.map(|point| Entry::Point(PlotKind::Baseline, point)));
    let mut breaks = indicator.breaks.iter().peekable();
    for point in &indicator.points {
        while let Some(change) = breaks.next_if(|change| comes_before(change, point)) {
            entries.push(Entry::Break(change));
        }
        entries.push(Entry::Point(PlotKind::Figure, point));
    }
    entries.extend(breaks.map(Entry::Break));
    entries.extend(indicator.targets.iter().map(Entry::Target));
    entries
}

/// Says whether a change of definition comes before a figure.
#[must_use]
pub(super) fn comes_before(change: &Break, point: &Point) -> bool {
    let counted = point.over.and_then(|over| over.end.or(over.start));
    let at = point.at.or(counted).or(point.on.map(On::when));
    at.is_some_and(|at| change.at.drawn() <= at.drawn())
}

fn point_row(kind: PlotKind, point: &Point, tongue: Tongue) -> PlotRow {
    let Tongue { language, months } = tongue;
    let at = point.at.map(|at| words::when(language, months, at));
    let over = point
        .over
        .and_then(|over| tongue.period(over.start, over.end, None));
    let said = figure(&point.value, language);
    // The published percentage stands as published, even beside a figure that gives another.
    let said = match point.percent {
        Some(percent) => words::aside(&said, &words::percent(language, percent)),
        None => said,
    };
    PlotRow {
        kind,
        lead: at.or(over).unwrap_or_else(|| tongue.on(point.on)),
        bars: Vec::new(),
        target: None,
        label: match kind {
            PlotKind::Baseline => words::labelled(Msg::Baseline.say(language), &said),
            PlotKind::Figure | PlotKind::Target | PlotKind::Break => said,
        },
        is_inferred: !point.inferred.is_empty(),
    }
}

fn break_row(change: &Break, tongue: Tongue) -> PlotRow {
    let Tongue { language, months } = tongue;
    let said = Msg::Breaks.say(language);
    let label = match &change.note {
        Some(note) => words::labelled(said, &side(note, language).text),
        None => words::remarks(language, said, Msg::NotComparable.say(language)),
    };
    PlotRow {
        kind: PlotKind::Break,
        lead: words::when(language, months, change.at),
        bars: Vec::new(),
        target: None,
        label,
        is_inferred: false,
    }
}

fn target_row(target: &Target, tongue: Tongue) -> PlotRow {
    let Tongue { language, months } = tongue;
    let by = target.by.map(|by| words::by(language, months, by));
    PlotRow {
        kind: PlotKind::Target,
        lead: by.unwrap_or_default(),
        bars: Vec::new(),
        target: None,
        label: words::labelled(Msg::Target.say(language), &figure(&target.value, language)),
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
        Value::MoreThan(_) => {
            drawn.all(&parts, gauge);
            for step in 0..3 {
                let to = (drawn.from + 8).min(gauge.end());
                drawn.to(to, Ink::Fade(step), None);
            }
        }
        Value::Number(_)
        | Value::Percent(_)
        | Value::Ratio(..)
        | Value::Range(..)
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
