//! Indicators: each figure at its date or over its period, as published; breaks stand between.

use super::basis::{self, Basis};
use super::page::Page;
use super::value::{has_words, value};
use super::{Role, Row, links};
use crate::document::{Break, Indicator, Point, Target, Value};
use crate::words::{self, Msg};

/// Writes the page of an indicator.
pub(super) fn page(page: &mut Page<'_>, index: usize) {
    let Some(indicator) = page.document().indicators.get(index) else {
        return;
    };
    rows(page, indicator, 0);
    page.close(Msg::Values);
    if indicator.of.is_empty() {
        let text = page.say(Msg::WholePlan);
        page.add(Row::new(Role::Plain).text(text));
    }
    links::all(page, &indicator.of, Msg::Concerns);
    links::milestones(page, &[]);
    basis::basis(
        page,
        &Basis {
            quotes: &[],
            notes: &indicator.notes,
            sources: &indicator.sources,
        },
    );
}

/// Adds the figures of an indicator: unit, baseline, points with the breaks between, targets.
pub(super) fn rows(page: &mut Page<'_>, indicator: &Indicator, level: u8) {
    if let Some(unit) = &indicator.unit {
        let lead = page.say(Msg::Unit);
        page.text(unit, Row::new(Role::Plain).level(level).lead(lead));
    }
    if let Some(baseline) = &indicator.baseline {
        point(page, baseline, level, Some(Msg::Baseline));
    }
    let mut breaks = indicator.breaks.iter().peekable();
    for entry in &indicator.points {
        while let Some(change) = breaks.next_if(|change| comes_before(change, entry)) {
            self::change(page, change, level);
        }
        point(page, entry, level, None);
    }
    for change in breaks {
        self::change(page, change, level);
    }
    if indicator.points.is_empty() {
        let text = page.say(Msg::NoFigures);
        page.add(Row::new(Role::Muted).level(level).text(text));
    }
    for entry in &indicator.targets {
        target(page, entry, level);
    }
    if indicator.targets.is_empty() {
        let (lead, text) = (page.say(Msg::Target), page.say(Msg::NotGiven));
        page.add(Row::new(Role::Muted).level(level).lead(lead).text(text));
    }
}

fn point(page: &mut Page<'_>, point: &Point, level: u8, label: Option<Msg>) {
    let cites = page.cite(&point.sources);
    let dated = point.dated();
    let lead = page.reader().date(dated);
    let mut text = value(&point.value, page.language);
    // The published percentage stands as published, even beside a figure that gives another.
    if let Some(percent) = point.percent {
        text = words::aside(&text, &words::percent(page.language, percent));
    }
    if let Some(label) = label {
        text = words::labelled(label.say(page.language), &text);
    }
    let mut row = Row::new(Role::Value).level(level).lead(lead).cites(cites);
    if let Some(told) = page.reader().told(dated) {
        row = page.remarked(row, told);
    }
    let row = basis::own(page, row, &point.inferred);
    page.add(row.text(text));
    let below = level.saturating_add(1);
    if let Some(words) = &point.words {
        page.text(words, Row::new(Role::Plain).level(below));
    }
    second(page, &point.value, below);
    basis::notes(page, &point.notes, below);
}

/// Adds a figure in the other language, where both are shown and it has words.
fn second(page: &mut Page<'_>, figure: &Value, level: u8) {
    if page.is_both() && has_words(figure) {
        let text = value(figure, page.language.other());
        page.add(Row::new(Role::Muted).level(level).text(text));
    }
}

fn change(page: &mut Page<'_>, change: &Break, level: u8) {
    let cites = page.cite(&change.sources);
    let lead = page.when(change.at);
    let text = page.say(Msg::Breaks);
    let row = Row::new(Role::Muted).level(level).lead(lead).cites(cites);
    let row = page.remarked(row, page.say(Msg::NotComparable));
    match &change.note {
        Some(note) => page.composed(note, row, |note| words::labelled(&text, note)),
        None => page.add(row.text(text)),
    }
}

fn target(page: &mut Page<'_>, target: &Target, level: u8) {
    let cites = page.cite(&target.sources);
    let dated = target.dated();
    let lead = target.by.map(|_| page.reader().date(dated));
    let text = words::target(page.language, &value(&target.value, page.language));
    let mut row = Row::new(Role::Value).level(level).lead(lead).cites(cites);
    if let Some(set) = target.set {
        row = page.remarked(row, page.reader().on(set));
    }
    let row = basis::own(page, row, &target.inferred);
    page.add(row.text(text));
    second(page, &target.value, level.saturating_add(1));
    basis::notes(page, &target.notes, level.saturating_add(1));
}

/// Says whether a change of definition comes before a figure.
#[must_use]
pub fn comes_before(change: &Break, point: &Point) -> bool {
    let dated = point.dated();
    let began = || dated.days().map(|days| days.from);
    let day = dated.day().or_else(began);
    day.is_some_and(|day| change.at.drawn() <= day)
}
