//! The chart's rows: tones, signs, words, the line of today.
//!
//! How a bar is drawn is told in `bar`. Order of painting: ground, lines and hatching, today's line, bars, signs, words. Lines give
//! way to text, and today's line is seen through everything that is no block.

use ratatui::style::Modifier;

use super::painter::Painter;
use super::theme::Role;
use super::{band, bar};
use crate::scene::{Area, Cover, Ink, Layout, PictureRow, Scene, Sign, Span, Today, Tone, Words};

/// Paints the alternating grounds and those of the weekends for the whole height of the chart.
pub(super) fn ground(painter: &mut Painter<'_>, layout: &Layout, scene: &Scene) {
    let area = layout.chart;
    for span in &scene.axis.tones {
        painter.tint(painter.over(area, *span), Role::Tone);
    }
    for run in &scene.axis.weekends {
        painter.tint(painter.over(area, run.span), Role::Weekend);
    }
}

/// Paints today's line through the rows that are drawn.
pub(super) fn today(painter: &mut Painter<'_>, layout: &Layout, scene: &Scene) {
    let Today::At(column) = scene.today else {
        return;
    };
    let area = layout.chart;
    if area.width <= column {
        return;
    }
    let rows = u16::try_from(scene.rows.len()).unwrap_or(u16::MAX);
    let line = painter.over(area, Span::cell(column));
    let height = rows.min(area.height);
    let line = Area { height, ..line };
    painter.fill(line, painter.glyphs.today(), Role::Today);
}

/// Paints one row into one line of the chart, but for what today's line runs over: the lines of
/// parents, hatching, joins.
pub(super) fn row(painter: &mut Painter<'_>, area: Area, row: &PictureRow) {
    bar::bars(painter, area, row, false);
    if let Some(ghost) = row.lane.ghost {
        super::ghost::ghost(painter, area, row, ghost);
    }
    super::stack::stack(painter, area, row);
    for stroke in &row.links.strokes {
        let cell = painter.over(area, Span::cell(stroke.column));
        painter.fill(cell, painter.glyphs.link(stroke.sides), Role::Accent);
    }
    for mark in &row.lane.signs {
        let style = painter.theme.style(sign_role(row, mark.sign));
        let under = bar::piece_at(row, mark.column);
        let style = match under.map(|piece| (piece.ink, piece.cover)) {
            Some((Ink::Solid, Cover::Unsaid | Cover::Done)) => {
                style.add_modifier(Modifier::REVERSED)
            }
            // Else the bar would be broken by a hole where the sign stands.
            Some((Ink::Solid, Cover::Ahead) | (Ink::Soft | Ink::Fade(_), _)) => {
                bar::veil(painter, row).patch(style)
            }
            Some((
                Ink::Lead | Ink::Trace | Ink::Line | Ink::Derived | Ink::Hatch | Ink::Join,
                _,
            ))
            | None => style,
        };
        let cell = painter.over(area, Span::cell(mark.column));
        painter.draw(cell, painter.glyphs.sign(mark.sign), style);
    }
    for words in row.lane.words.iter().chain(&row.links.words) {
        self::words(painter, area, row, words);
    }
    if let Some(change) = row.change.filter(|_| !area.is_empty()) {
        let cell = painter.over(area, Span::cell(0));
        let there = painter.buffer.cell((cell.x, cell.y));
        if there.is_some_and(|there| there.symbol() == " ") {
            painter.fill(cell, painter.glyphs.change(change), Role::Fresh);
        }
    }
}

/// Writes words with a blank on both sides, so that no line touches a letter. On a bar the blanks
/// are of the bar.
fn words(painter: &mut Painter<'_>, area: Area, row: &PictureRow, words: &Words) {
    let span = words.placed.span;
    let role = match words.tone {
        Tone::Value => Role::Value,
        Tone::Caption | Tone::Remark | Tone::Aside => Role::Muted,
        Tone::Upon => bar::upon(row),
    };
    let before = span.from.checked_sub(1);
    let after = (span.to < area.width).then_some(span.to);
    for column in before.into_iter().chain(after) {
        let cell = painter.over(area, Span::cell(column));
        if words.tone == Tone::Upon {
            painter.fill(cell, " ", role);
            continue;
        }
        let lines = [painter.glyphs.today(), painter.glyphs.ink(Ink::Hatch)];
        let stands_on = painter.buffer.cell((cell.x, cell.y));
        if stands_on.is_some_and(|there| lines.contains(&there.symbol())) {
            painter.fill(cell, " ", Role::Plain);
        }
    }
    band::place(painter, area, &words.placed, role);
}

fn sign_role(row: &PictureRow, sign: Sign) -> Role {
    match sign {
        Sign::Milestone
        | Sign::Imprecise
        | Sign::Reported
        | Sign::Inferred
        | Sign::Planned
        | Sign::PlannedImprecise
        | Sign::Several => Role::Milestone,
        Sign::Announced | Sign::Done | Sign::Cancelled => Role::Status(row.state()),
        Sign::State(state, _) => Role::Status(Some(state)),
        Sign::Figure(_) | Sign::Target => Role::Value,
        Sign::Earlier | Sign::Later => Role::Muted,
    }
}
