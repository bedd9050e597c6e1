//! The chart of one indicator: dates, bars, figures in words.

use super::canvas::{Align, Canvas, Line};
use super::theme::Role;
use crate::document::Indicator;
use crate::scene::{Area, Ink, Mirror, Plot, PlotKind, PlotRow, Sign, Stretch, Tongue};
use crate::text::Direction;
use crate::words::{self, Msg};

/// Paints the chart into an area; where not all rows have room, the newest do.
pub(super) fn plot(canvas: &mut Canvas<'_>, area: Area, indicator: &Indicator, tongue: Tongue) {
    let muted = canvas.theme.style(Role::Muted);
    let plot = Plot::new(indicator, tongue, area.width);
    if plot.rows.is_empty() {
        let none = Msg::NoFigures.say(tongue.language);
        canvas.label(area, none, Align::Start, muted);
        return;
    }
    let unit = plot.unit.as_ref().filter(|_| area.height > 3);
    let mut top = 0;
    if let Some(unit) = unit {
        let said = words::labelled(Msg::Unit.say(tongue.language), unit);
        canvas.label(area, &said, Align::Start, muted);
        top = 1;
    }
    let room = usize::from(area.height.saturating_sub(top));
    let hidden = plot.rows.len().saturating_sub(room);
    let hidden = if hidden > 0 { hidden + 1 } else { 0 };
    if hidden > 0 {
        let said = words::earlier_figures(tongue.language, hidden as u64);
        canvas.label(area.row(top), &said, Align::Start, muted);
        top += 1;
    }
    for (nth, row) in (top..).zip(plot.rows.iter().skip(hidden)) {
        paint(canvas, area.row(nth), &plot, row.clone());
    }
}

fn paint(canvas: &mut Canvas<'_>, area: Area, plot: &Plot, row: PlotRow) {
    if area.is_empty() {
        return;
    }
    let style = |role| canvas.theme.style(role);
    let (muted, value, inferred) = (
        style(Role::Muted),
        style(Role::Value),
        style(Role::Inferred),
    );
    let mut line = Line::new(area);
    let lead = line.part(canvas, plot.leads);
    canvas.label(lead, &row.lead, Align::Start, muted);
    line.skip(canvas, plot.gap());
    if row.kind == PlotKind::Break {
        let rule = canvas.glyphs.rule();
        line.sign(canvas, rule, muted)
            .sign(canvas, rule, muted)
            .skip(canvas, 1)
            .start(canvas, &row.label, muted);
        return;
    }
    let bars = line.part(canvas, plot.columns);
    let kind = row.kind;
    let (label, is_inferred) = (row.label.clone(), row.is_inferred);
    let row = match canvas.direction() {
        Direction::Ltr => row,
        Direction::Rtl => row.mirror(plot.columns),
    };
    self::bars(canvas, bars, &row);
    if plot.columns > 0 {
        line.skip(canvas, plot.gap());
    }
    let style = match kind {
        PlotKind::Figure => value,
        PlotKind::Baseline | PlotKind::Target | PlotKind::Break => muted,
    };
    if is_inferred {
        let glyph = canvas.glyphs.inferred();
        line.end(canvas, glyph, inferred).skip_end(canvas, 1);
    }
    line.start(canvas, &label, style);
}

/// Paints the pieces of a bar: lower than their line, so that neighbours do not melt into one.
fn bars(canvas: &mut Canvas<'_>, area: Area, row: &PlotRow) {
    for piece in &row.bars {
        let role = match (piece.band, piece.bar.ink) {
            (Some(band), _) => Role::PhaseWork(band),
            (None, Ink::Solid) => Role::Value,
            (None, _) => Role::Join,
        };
        let style = canvas.theme.style(role);
        let glyph = canvas.glyphs.plot(piece.bar.ink, piece.band);
        let (from, to) = columns(piece.bar.stretch);
        let cells = Area {
            x: area.x + from,
            width: to - from,
            ..area
        };
        canvas.fill(cells, glyph, style);
    }
    if let Some(column) = row.target.filter(|column| *column < area.width) {
        let style = canvas.theme.style(Role::Today);
        let glyph = canvas.glyphs.sign(Sign::Target);
        canvas.cell(area.x + column, area.y, glyph, style);
    }
}

/// Returns the columns that are nearest to a stretch; at least one.
fn columns(stretch: Stretch) -> (u16, u16) {
    let column = |eighths: u32| u16::try_from((eighths + 4) / 8).unwrap_or(u16::MAX);
    let to = column(stretch.to);
    let from = column(stretch.from).min(to);
    match to - from {
        // What lies inside one column is that column.
        0 => {
            let from = u16::try_from(stretch.from / 8).unwrap_or(u16::MAX);
            (from, from.saturating_add(1))
        }
        _ => (from, to),
    }
}
