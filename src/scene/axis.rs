//! The axis: one or two tiers of ticks with labels that never touch.
//!
//! In: a scale, a level, a language. Out: ticks with their columns, labels with their places.
//! Always holds: between two labels of a tier there is at least one empty column; a label is
//! whole or absent. Deliberately not here: bands, today, anything about the plan.

use chrono::{Datelike, NaiveDate};

use super::{Level, Scale, Span, Weekend};
use crate::text::Options;
use crate::time::Workdays;
use crate::words::{self, Language, Months};

/// A label with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Exactly the columns that the label takes.
    pub span: Span,
    /// The logical text.
    pub text: String,
}

/// One row of the axis.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AxisRow {
    /// The visible part of each unit, in order of time, with no gap between.
    pub units: Vec<Span>,
    /// The labels, in order of time.
    pub labels: Vec<Placed>,
}

/// The axis of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Axis {
    /// The coarser tier; empty where one says it all.
    pub major: AxisRow,
    /// The finer tier.
    pub minor: AxisRow,
    /// Every other unit of the tone that runs down the chart: years, or months.
    pub tones: Vec<Span>,
    /// The days without work, where a day has a column.
    pub weekends: Vec<Weekend>,
}

/// How the axis writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AxisWords<'a> {
    /// The language of the labels.
    pub language: Language,
    /// The Arabic month names.
    pub months: Months,
    /// The first day of the week.
    pub week_starts: chrono::Weekday,
    /// How letters become cells.
    pub letters: Options,
    /// The days without work.
    pub workdays: &'a Workdays,
    /// Whether the band above names the years, each over its days.
    pub are_years_told: bool,
}

impl Axis {
    /// Lays out the ticks of `level` over `scale`.
    pub fn new(scale: Scale, level: Level, words: AxisWords<'_>) -> Self {
        // Below a tier of years a month need not name its own.
        let minor = tier(scale, level, usize::from(level == Level::Month), words);
        let short = |level| usize::from(level == Level::Month && words.are_years_told);
        let major = level
            .major()
            .map(|major| tier(scale, major, short(major), words))
            .unwrap_or_default();
        let toned = match level {
            Level::Decade | Level::FiveYears | Level::Year => level,
            Level::Half | Level::Quarter | Level::Month => Level::Year,
            Level::Week | Level::Day => Level::Month,
        };
        let tones = units(scale, toned, words.week_starts)
            .into_iter()
            .filter(|unit| parity(toned, unit.first))
            .map(|unit| unit.span)
            .collect();
        Self {
            major,
            minor,
            tones,
            weekends: super::weekends(scale, words.workdays),
        }
    }
}

/// One visible unit of a level.
struct Unit {
    first: NaiveDate,
    span: Span,
    // Whether the whole of it is visible.
    whole: bool,
    // Whether its beginning is visible.
    begins: bool,
}

fn units(scale: Scale, level: Level, week_starts: chrono::Weekday) -> Vec<Unit> {
    let window = scale.window();
    let mut units = Vec::new();
    let mut first = level.floor(window.from, week_starts);
    while first < window.to {
        let next = level.next(first);
        let edge = |day| u16::try_from(scale.edge(day).clamp(0, i64::from(scale.columns())));
        if let (Ok(from), Ok(to)) = (edge(first), edge(next)) {
            let whole = first >= window.from && next <= window.to;
            if to > from {
                let begins = first >= window.from;
                units.push(Unit {
                    first,
                    span: Span { from, to },
                    whole,
                    begins,
                });
            }
        }
        if next <= first {
            break;
        }
        first = next;
    }
    units
}

fn tier(scale: Scale, level: Level, first_form: usize, words: AxisWords<'_>) -> AxisRow {
    let units = units(scale, level, words.week_starts);
    let labels = labels(&units, level, first_form, words);
    AxisRow {
        units: units.into_iter().map(|unit| unit.span).collect(),
        labels,
    }
}

/// Writes every unit in the longest form that fits them all, or else every second, third ... one.
///
/// Of a month that the window cuts the name alone may fit.
fn labels(units: &[Unit], level: Level, first_form: usize, words: AxisWords<'_>) -> Vec<Placed> {
    for form in first_form..forms(level) {
        let placed: Vec<_> = units
            .iter()
            .map(|unit| (unit, centred(unit, level, form, words)))
            .collect();
        if placed
            .iter()
            .all(|(unit, label)| label.is_some() || !unit.whole)
        {
            let shorter = |unit| {
                let mut names = (form + 1..NUMBER).filter(|_| level == Level::Month);
                names.find_map(|form| centred(unit, level, form, words))
            };
            return placed
                .into_iter()
                .filter_map(|(unit, label)| label.or_else(|| shorter(unit)))
                .collect();
        }
    }
    thinned(units, level, words)
}

/// Places a label in the middle of its unit, or at the start that it names, with a free column
/// after it.
fn centred(unit: &Unit, level: Level, form: usize, words: AxisWords<'_>) -> Option<Placed> {
    let text = write(unit.first, level, form, words);
    let width = words.letters.columns(&text);
    let room = unit.span.width();
    // The label of several years or days names the first of them: it stands there, or not at all.
    let names_its_start = matches!(level, Level::Decade | Level::FiveYears | Level::Week);
    (width < room && (unit.begins || !names_its_start)).then(|| {
        let from = if names_its_start {
            unit.span.from
        } else {
            unit.span.from + (room - width) / 2
        };
        Placed {
            span: Span::wide(from, width),
            text,
        }
    })
}

/// Places labels at the start of every n-th unit, for the smallest n at which they do not touch.
fn thinned(units: &[Unit], level: Level, words: AxisWords<'_>) -> Vec<Placed> {
    let last_form = forms(level) - 1;
    for step in steps(level) {
        let mut placed: Vec<Placed> = Vec::new();
        let mut clear = true;
        for unit in units
            .iter()
            .filter(|unit| unit.begins && index(level, unit.first) % i64::from(*step) == 0)
        {
            let text = write(unit.first, level, last_form, words);
            let span = Span::wide(unit.span.from, words.letters.columns(&text));
            clear &= placed
                .last()
                .is_none_or(|before| before.span.to < span.from);
            placed.push(Placed { span, text });
        }
        if clear {
            let end = units.last().map_or(0, |unit| unit.span.to);
            placed.retain(|label| label.span.to <= end);
            return placed;
        }
    }
    Vec::new()
}

/// The form of a month that is its number.
const NUMBER: usize = 2;

/// Returns how many forms a label has, from long to short.
fn forms(level: Level) -> usize {
    match level {
        Level::Decade | Level::FiveYears | Level::Year | Level::Week | Level::Day => 1,
        Level::Half | Level::Quarter => 2,
        Level::Month => NUMBER + 1,
    }
}

fn write(first: NaiveDate, level: Level, form: usize, words: AxisWords<'_>) -> String {
    if first.year() < 1 {
        // The calendar of a plan begins with the year 1.
        return String::new();
    }
    let AxisWords {
        language, months, ..
    } = words;
    let month0 = first.month0();
    match (level, form) {
        (Level::Decade | Level::FiveYears | Level::Year, _) => {
            words::digits(language, first.year())
        }
        (Level::Half, 0) => words::half(language, month0 / 6 + 1),
        (Level::Half, _) => words::short_half(language, month0 / 6 + 1),
        (Level::Quarter, 0) => words::quarter(language, month0 / 3 + 1),
        (Level::Quarter, _) => words::short_quarter(language, month0 / 3 + 1),
        // Above days and weeks a month is the place for the year, unless the band has it.
        (Level::Month, 0) => format!(
            "{} {}",
            months.name(language, month0),
            words::digits(language, first.year())
        ),
        (Level::Month, 1) => months.name(language, month0).to_owned(),
        (Level::Month, _) => words::digits(language, month0 + 1),
        (Level::Week | Level::Day, _) => words::digits(language, first.day()),
    }
}

/// Counts units from a fixed origin, so that thinning does not move when the window does.
fn index(level: Level, first: NaiveDate) -> i64 {
    let year = i64::from(first.year());
    match level {
        Level::Decade => year / 10,
        Level::FiveYears => year / 5,
        Level::Year => year,
        Level::Half => i64::from(first.month0() / 6),
        Level::Quarter => i64::from(first.month0() / 3),
        Level::Month => i64::from(first.month0()),
        Level::Week => i64::from(first.num_days_from_ce()).div_euclid(7),
        Level::Day => i64::from(first.day0()),
    }
}

fn steps(level: Level) -> &'static [u32] {
    match level {
        Level::Decade | Level::FiveYears => &[1, 2, 4, 10, 20, 100],
        Level::Year => &[1, 2, 5, 10, 20, 50, 100, 500],
        // Every second half would be the same word again and again.
        Level::Half => &[1],
        Level::Quarter => &[1, 2, 4],
        Level::Month => &[1, 2, 3, 6, 12],
        Level::Week => &[1, 2, 4],
        Level::Day => &[1, 2, 5, 10, 15],
    }
}

/// Says whether a unit has the second of two alternating tones.
fn parity(level: Level, first: NaiveDate) -> bool {
    let count = match level {
        Level::Month => i64::from(first.year()) * 12 + i64::from(first.month0()),
        Level::Decade
        | Level::FiveYears
        | Level::Year
        | Level::Half
        | Level::Quarter
        | Level::Week
        | Level::Day => index(level, first),
    };
    count.rem_euclid(2) == 1
}

#[cfg(test)]
mod tests;
