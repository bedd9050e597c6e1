//! The outline: indents, fold marks, signs, names, counts.

use super::line_painter::LinePainter;
use super::painter::Painter;
use super::shown::Shown;
use super::theme::Role;
use super::{bar, color_row};
use crate::facts;
use crate::model::{Group, Roadmap, What};
use crate::scene::{self, Area, Fold, PictureRow};
use crate::search::{Hint, Hit};
use crate::state::ClickTarget;
use crate::text::{self, Direction};
use crate::words::{self, Language, number};

/// Columns of one step of indent.
const STEP: u16 = 2;

/// Paints one row into one line of the outline, and dim after the name what else is known of it
/// where there is room: its name in the other language, and by which words it was found.
///
/// Says whether the label had to be cut.
///
/// `widest` are the columns of the widest count of all rows.
pub(super) fn row(
    painter: &mut Painter<'_>,
    area: Area,
    row: &PictureRow,
    shown: &Shown<'_>,
    widest: u16,
) -> bool {
    if area.is_empty() {
        return true;
    }
    let language = painter.language;
    let (glyph, role) = mark(painter, row, shown.roadmap);
    if row.is_chained == Some(true) {
        let edge = painter.along(area, 0, 1);
        painter.fill(edge, painter.glyphs.chain(), Role::Accent);
    }
    if let Some(mark) = row.links.mark {
        let edge = painter.along(area, 0, 1);
        painter.fill(edge, painter.glyphs.link_mark(mark), Role::Accent);
    }
    let mut line = LinePainter::new(painter, area);
    let indent = 1 + row.entry.indent.min(area.width / STEP / 2) * STEP;
    match row.change {
        Some(change) => {
            let sign = line.painter.glyphs.change(change);
            line.sign(sign, Role::Fresh).skip(indent - 1)
        }
        None => line.skip(indent),
    }
    .sign(glyph, role);
    if row.entry.fold != Fold::Leaf {
        // The blanks beside a mark count for it: a cell is small.
        let mark = line.taken().widened();
        let target = match row.entry.group {
            Some(group) => ClickTarget::FoldGroup(row.entry.node, group),
            None => ClickTarget::Fold(row.entry.node),
        };
        line.painter.answer(mark, target);
    }
    if line.painter.keeps(area.y) {
        return false;
    }
    line.skip(1).skip_end(1);
    if let Some(health) = row.health.filter(|_| line.has_room(9)) {
        let glyph = line.painter.glyphs.health(health);
        line.sign(glyph, Role::Health(health)).skip(1);
    }
    if row.is_overdue && line.has_room(9) {
        let glyph = line.painter.glyphs.overdue();
        line.sign(glyph, Role::Warning).skip(1);
    }
    if row.is_inferred && line.has_room(7) {
        let glyph = line.painter.glyphs.inferred();
        line.end(glyph, Role::Inferred).skip_end(1);
    }
    if row.entry.is_again() && line.has_room(7) {
        let glyph = line.painter.glyphs.again();
        line.end(glyph, Role::Muted).skip_end(1);
    }
    let hue = row.hue.filter(|_| line.has_room(7));
    if let Some((hue, letter)) = hue.and_then(|hue| Some((hue, color_row::letter(language, hue)?)))
    {
        line.end(letter, Role::Work(bar::tone_of(hue))).skip_end(1);
    }
    if row.label.is_foreign && line.has_room(11) {
        // The name had to be taken from the other language.
        let mark = words::mark(language.other());
        line.end(mark, Role::Muted).skip_end(1);
    }
    if let Some(count) = row.count.filter(|_| line.has_room(15)) {
        let count = number(language, f64::from(count));
        // Units stand under units, and names have the same room, in both directions.
        let free = widest.saturating_sub(width(&count));
        let before = match line.painter.direction() {
            Direction::Ltr => 0,
            Direction::Rtl => free,
        };
        line.skip_end(before)
            .end(&count, Role::Muted)
            .skip_end(free - before + 1);
    }
    let heading = row.entry.heading();
    let hit = Some(Hit::Entry(row.entry.node)).filter(|_| heading.is_none());
    let name = &row.label.text;
    let is_cut = !line.has_room(text::width(name));
    line.start_marked(name, name_role(row), &shown.parts(hit, name));
    let other = shown.languages.is_both().then(|| language.other());
    let other = other.filter(|_| heading.is_none());
    let second = other.and_then(|other| second_name(row, shown.roadmap, other));
    let reason = shown.reason(hit, name, language);
    let is_said = |reason: &Hint| second.as_ref() == Some(&reason.text);
    let reason = reason.filter(|reason| !is_said(reason));
    let reason = reason.map(|reason| reason.say(language));
    for text in second.into_iter().chain(reason) {
        // Whole or not at all.
        if line.has_room(text::width(&text) + 4) {
            let parts = shown.parts(hit, &text);
            line.skip(2).start_marked(&text, Role::Muted, &parts);
        }
    }
    is_cut
}

/// Returns the columns that the widest count of some rows takes.
pub(super) fn widest_count(rows: &[PictureRow], language: Language) -> u16 {
    let counts = rows.iter().filter_map(|row| row.count);
    let counts = counts.map(|count| width(&number(language, f64::from(count))));
    counts.max().unwrap_or(0)
}

fn width(text: &str) -> u16 {
    u16::try_from(text::width(text)).unwrap_or(u16::MAX)
}

/// The other language's name, as a label of its own: never in one line of bidi with the first.
fn second_name(row: &PictureRow, roadmap: &Roadmap, other: Language) -> Option<String> {
    let second = facts::label(roadmap, row.entry.node, other);
    let is_another = !second.is_foreign && !row.label.is_foreign && second.text != row.label.text;
    is_another.then_some(second.text)
}

fn mark(painter: &Painter<'_>, row: &PictureRow, roadmap: &Roadmap) -> (&'static str, Role) {
    let glyphs = painter.glyphs;
    match (row.entry.fold, row.what) {
        (Fold::Open, _) => (glyphs.open(), Role::Accent),
        (Fold::Closed, _) => (glyphs.closed(), Role::Accent),
        (Fold::Leaf, What::Item(_) | What::Phase(_)) => {
            (glyphs.standing(row.standing), Role::Status(row.state()))
        }
        (Fold::Leaf, What::Group(Group::Milestones)) => {
            (glyphs.sign(scene::Sign::Milestone), Role::Milestone)
        }
        (Fold::Leaf, What::Milestone(nth)) => {
            let on = roadmap.document().milestones.get(nth);
            let on = on.and_then(|milestone| milestone.on);
            let sign = on.map_or(scene::Sign::Imprecise, scene::Sign::of);
            (glyphs.sign(sign), Role::Milestone)
        }
        (Fold::Leaf, What::Indicator(_)) => (glyphs.indicator(), Role::Value),
        (Fold::Leaf, What::Roadmap) => (glyphs.brief(), Role::Accent),
        (Fold::Leaf, What::Gap(_)) => (glyphs.gap(), Role::Gap),
        (Fold::Leaf, What::Group(_) | What::Strand(_) | What::Pillar(_) | What::Appendix(..)) => {
            (glyphs.dot(), Role::Muted)
        }
    }
}

fn name_role(row: &PictureRow) -> Role {
    match row.what {
        _ if row.change.is_some() => Role::Fresh,
        _ if row.entry.heading().is_some() => Role::Strong,
        What::Roadmap | What::Strand(_) => Role::Strong,
        What::Gap(_) | What::Group(_) => Role::Muted,
        What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Item(_)
        | What::Pillar(_)
        | What::Appendix(..) => Role::Text,
    }
}
