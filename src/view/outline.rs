//! The outline: indents, fold marks, signs, names, counts.

use ratatui::style::Style;

use super::canvas::{Canvas, Line};
use super::theme::Role;
use crate::facts;
use crate::model::{Group, Roadmap, What};
use crate::scene::{self, Area, Fold, Row};
use crate::search::{Found, Hint, Hit};
use crate::state::Target;
use crate::text;
use crate::words::{self, Language, number};

/// Columns of one step of indent.
const STEP: u16 = 2;

/// What may stand dim after a label, where there is room.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beside<'a> {
    /// The language in which the name stands there, too.
    pub(super) also: Option<Language>,
    /// What is marked, and why where the name does not say it.
    pub(super) found: Option<&'a Found>,
}

/// Paints one row into one line of the outline.
///
/// Says whether the label had to be cut.
pub(super) fn row(
    canvas: &mut Canvas<'_>,
    area: Area,
    row: &Row,
    roadmap: &Roadmap,
    language: Language,
    beside: Beside<'_>,
) -> bool {
    if area.is_empty() {
        return true;
    }
    let mut line = Line::new(area);
    let indent = 1 + row.entry.indent.min(area.width / STEP / 2) * STEP;
    line.skip(canvas, indent.min(area.width));
    let (glyph, style) = mark(canvas, row, roadmap);
    line.sign(canvas, glyph, style);
    if row.entry.fold != Fold::Leaf {
        // The blanks beside a mark count for it: a cell is small.
        let mark = line.taken().widened();
        canvas.answer(mark, Target::Fold(row.entry.node));
    }
    line.skip(canvas, 1);
    line.skip_end(canvas, 1);
    if row.is_inferred && line.free() > 6 {
        let style = canvas.theme.style(Role::Inferred);
        let glyph = canvas.glyphs.inferred();
        line.end(canvas, glyph, style);
        line.skip_end(canvas, 1);
    }
    if row.label.is_foreign && line.free() > 10 {
        // The name had to be taken from the other language.
        let style = canvas.theme.style(Role::Muted);
        line.end(canvas, words::mark(language.other()), style);
        line.skip_end(canvas, 1);
    }
    if let Some(count) = row.count.filter(|_| line.free() > 14) {
        let style = canvas.theme.style(Role::Muted);
        line.end(canvas, &number(language, f64::from(count)), style);
        line.skip_end(canvas, 1);
    }
    let style = name_style(canvas, row);
    let ix = row.entry.node;
    let name = &row.label.text;
    let is_cut = usize::from(line.free()) < text::width(name);
    let hit = Hit::Entry(ix);
    let parts = beside.found.map(|found| found.parts(hit, name));
    line.start_marked(canvas, name, style, &parts.unwrap_or_default());
    let second = beside
        .also
        .and_then(|other| second_name(row, roadmap, other));
    if let Some(second) = &second {
        dim(canvas, &mut line, row, second, beside.found);
    }
    let reason = beside
        .found
        .and_then(|found| found.reason(roadmap, hit, name, language));
    let is_said = |reason: &Hint| second.as_ref() == Some(&reason.text);
    if let Some(reason) = reason.filter(|reason| !is_said(reason)) {
        dim(canvas, &mut line, row, &reason.say(language), beside.found);
    }
    is_cut
}

/// The other language's name, as a label of its own: never in one line of bidi with the first.
fn second_name(row: &Row, roadmap: &Roadmap, other: Language) -> Option<String> {
    let second = facts::label(roadmap, row.entry.node, other);
    let is_another = !second.is_foreign && !row.label.is_foreign && second.text != row.label.text;
    is_another.then_some(second.text)
}

/// Writes a text after the name, whole or not at all.
fn dim(canvas: &mut Canvas<'_>, line: &mut Line, row: &Row, text: &str, found: Option<&Found>) {
    if usize::from(line.free()) > text::width(text) + 3 {
        line.skip(canvas, 2);
        let style = canvas.theme.style(Role::Muted);
        let parts = found.map(|found| found.parts(Hit::Entry(row.entry.node), text));
        line.start_marked(canvas, text, style, &parts.unwrap_or_default());
    }
}

fn mark(canvas: &Canvas<'_>, row: &Row, roadmap: &Roadmap) -> (&'static str, Style) {
    let glyphs = canvas.glyphs;
    let style = |role| canvas.theme.style(role);
    match (row.entry.fold, row.what) {
        (Fold::Open, _) => (glyphs.open(), style(Role::Accent)),
        (Fold::Closed, _) => (glyphs.closed(), style(Role::Accent)),
        (Fold::Leaf, What::Item(_)) => (glyphs.state(row.state), style(Role::Status(row.state))),
        (Fold::Leaf, What::Phase(_)) => (glyphs.state(row.state), style(Role::Status(row.state))),
        (Fold::Leaf, What::Group(Group::Milestones)) => {
            (glyphs.sign(scene::Sign::Milestone), style(Role::Milestone))
        }
        (Fold::Leaf, What::Milestone(nth)) => {
            let on = roadmap.document().milestones.get(nth);
            let on = on.and_then(|milestone| milestone.on);
            let sign = on.map_or(scene::Sign::Imprecise, scene::Sign::of);
            (glyphs.sign(sign), style(Role::Milestone))
        }
        (Fold::Leaf, What::Indicator(_)) => (glyphs.indicator(), style(Role::Value)),
        (Fold::Leaf, What::Roadmap) => (glyphs.brief(), style(Role::Accent)),
        (Fold::Leaf, What::Gap(_)) => (glyphs.gap(), style(Role::Gap)),
        (Fold::Leaf, What::Group(_) | What::Strand(_) | What::Pillar(_) | What::Appendix(..)) => {
            (glyphs.dot(), style(Role::Muted))
        }
    }
}

fn name_style(canvas: &Canvas<'_>, row: &Row) -> Style {
    let role = match row.what {
        What::Roadmap | What::Strand(_) => Role::Strong,
        What::Gap(_) | What::Group(_) => Role::Muted,
        What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Item(_)
        | What::Pillar(_)
        | What::Appendix(..) => Role::Text,
    };
    canvas.theme.style(role)
}
