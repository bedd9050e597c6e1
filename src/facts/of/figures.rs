//! The figures of an indicator: each at its date or over its period, as published; breaks stand
//! between.

use super::basis;
use crate::document::{Break, Dated, Indicator, Point, Target};
use crate::facts::content::{Content, Measure, Name, Quantity};
use crate::facts::fact::Fact;
use crate::facts::list::FactList;
use crate::facts::role::TextRole;
use crate::words::Msg;

/// Adds the figures of an indicator: unit, baseline, points with the breaks between, targets.
pub(super) fn figures<'a>(facts: &mut FactList<'a>, indicator: &'a Indicator, depth: u8) {
    if let Some(unit) = &indicator.unit {
        facts.add(Fact::text(unit).depth(depth).label(Msg::Unit));
    }
    for entry in entries(indicator) {
        match entry {
            Measured::Baseline(entry) => point(facts, entry, depth, Name::Baseline),
            Measured::Point(entry) => point(facts, entry, depth, Name::None),
            Measured::Break(entry) => change(facts, entry, depth),
            Measured::Target(entry) => target(facts, entry, depth),
            Measured::NoFigures => facts.add(Fact::absent(Msg::NoFigures).depth(depth)),
            Measured::NoTarget => {
                facts.add(Fact::absent(Msg::NotGiven).label(Msg::Target).depth(depth));
            }
        }
    }
}

/// What is told of an indicator, one after the other.
#[derive(Debug, Clone, Copy)]
pub enum Measured<'a> {
    /// Where it started from.
    Baseline(&'a Point),
    /// A figure.
    Point(&'a Point),
    /// A change of definition, before the first figure that it touches.
    Break(&'a Break),
    /// That there are no figures.
    NoFigures,
    /// What is to be reached.
    Target(&'a Target),
    /// That no target is given.
    NoTarget,
}

/// Returns baseline, figures with the changes of definition between them, targets.
pub fn entries(indicator: &Indicator) -> Vec<Measured<'_>> {
    let mut entries: Vec<_> = indicator.baseline.iter().map(Measured::Baseline).collect();
    let mut breaks = indicator.breaks.iter().peekable();
    for point in &indicator.points {
        while let Some(change) = breaks.next_if(|change| comes_before(change, point)) {
            entries.push(Measured::Break(change));
        }
        entries.push(Measured::Point(point));
    }
    entries.extend(breaks.map(Measured::Break));
    if indicator.points.is_empty() {
        entries.push(Measured::NoFigures);
    }
    let targets = indicator.targets_by_date();
    entries.extend(targets.into_iter().map(Measured::Target));
    if indicator.targets.is_empty() {
        entries.push(Measured::NoTarget);
    }
    entries
}

/// Says whether a change of definition comes before a figure.
fn comes_before(change: &Break, point: &Point) -> bool {
    let dated = point.dated();
    let began = || dated.days().map(|days| days.from);
    let day = dated.day().or_else(began);
    day.is_some_and(|day| change.begins() <= day)
}

fn point<'a>(facts: &mut FactList<'a>, point: &'a Point, depth: u8, name: Name<'a>) {
    let measure = Measure {
        percent: point.percent,
        ..Measure::new(name, Quantity::Value(&point.value))
    };
    let fact = Fact::new(Content::Value(measure)).depth(depth);
    facts.add(fact.dated(point.dated()).basis(point));
    let below = depth.saturating_add(1);
    if let Some(words) = &point.words {
        facts.add(Fact::text(words).depth(below));
    }
    basis::below(facts, point, below);
}

fn change<'a>(facts: &mut FactList<'a>, change: &'a Break, depth: u8) {
    let content = Content::Sentence(Msg::Breaks, change.note.as_ref());
    let dated = Dated::At {
        at: change.at,
        told: None,
    };
    let fact = Fact::new(content).depth(depth).role(TextRole::Muted);
    facts.add(fact.dated(dated).basis(change));
}

fn target<'a>(facts: &mut FactList<'a>, target: &'a Target, depth: u8) {
    let measure = Measure::new(Name::Target, Quantity::Value(&target.value));
    let fact = Fact::new(Content::Value(measure)).depth(depth);
    // Few targets have a date: that there is none is not said of each.
    facts.add(fact.dated(target.dated().given()).basis(target));
    basis::below(facts, target, depth.saturating_add(1));
}
