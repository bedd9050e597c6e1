//! The chart of one indicator: dates, bars, figures in words.

use super::canvas::{Align, Canvas, Line};
use super::theme::Role;
use crate::document::Indicator;
use crate::facts::Reader;
use crate::scene::{Area, Ink, Mirror, Plot, PlotKind, PlotRow, Sign, Span, Stretch};
use crate::text;
use crate::words::{self, Msg};

/// Paints the chart into an area; where not all rows have room, the newest do.
pub(super) fn plot(canvas: &mut Canvas<'_>, area: Area, indicator: &Indicator, reader: Reader) {
    let muted = canvas.theme.style(Role::Muted);
    let plot = Plot::new(indicator, reader, area.width);
    if plot.rows.is_empty() {
        let none = Msg::NoFigures.say(reader.language);
        canvas.label(area, none, Align::Start, muted);
        return;
    }
    let unit = plot.unit.as_ref().filter(|_| area.height > 3);
    let mut top = 0;
    if let Some(unit) = unit {
        let said = words::labelled(Msg::Unit.say(reader.language), unit);
        canvas.label(area, &said, Align::Start, muted);
        top = 1;
    }
    let room = usize::from(area.height.saturating_sub(top));
    let (rows, hidden) = plot.shown(room);
    if hidden > 0 && rows.len() < room {
        let said = words::earlier_figures(reader.language, hidden as u64);
        canvas.label(area.row(top), &said, Align::Start, muted);
        top += 1;
    }
    for (nth, row) in (top..).zip(rows) {
        paint(canvas, area.row(nth), &plot, row);
    }
}

fn paint(canvas: &mut Canvas<'_>, area: Area, plot: &Plot, row: &PlotRow) {
    if area.is_empty() {
        return;
    }
    let muted = canvas.theme.style(Role::Muted);
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
    let columns = bar_columns(row, plot, line.free());
    let bars = line.part(canvas, columns);
    self::bars(canvas, bars, row);
    if columns > 0 {
        line.skip(canvas, plot.gap());
    }
    if row.is_inferred {
        let inferred = canvas.theme.style(Role::Inferred);
        let glyph = canvas.glyphs.inferred();
        line.end(canvas, glyph, inferred).skip_end(canvas, 1);
    }
    if row.kind == PlotKind::Target && (row.targets.is_empty() || columns == 0) {
        let mark = canvas.theme.style(Role::Today);
        let glyph = canvas.glyphs.sign(Sign::Target);
        line.sign(canvas, glyph, mark).skip(canvas, 1);
    }
    let style = match row.kind {
        PlotKind::Figure => canvas.theme.style(Role::Value),
        PlotKind::Baseline | PlotKind::Target | PlotKind::Break | PlotKind::NoTarget => muted,
    };
    line.start(canvas, &row.label, style);
}

/// Returns how many columns a row leaves to its bar: none where it has no bar and its words are too
/// long for what is beside.
fn bar_columns(row: &PlotRow, plot: &Plot, free: u16) -> u16 {
    let beside = free.saturating_sub(plot.columns + plot.gap());
    let is_too_long = text::width(&row.label) > usize::from(beside);
    if row.bars.is_empty() && row.targets.is_empty() && is_too_long {
        0
    } else {
        plot.columns
    }
}

/// Paints the pieces of a bar: lower than their line, so that neighbours do not melt into one. They
/// grow from where the line begins, as its words do: a figure is no date.
fn bars(canvas: &mut Canvas<'_>, area: Area, row: &PlotRow) {
    for piece in &row.bars {
        let role = match (piece.band, piece.bar.ink) {
            (Some(band), _) => Role::PhaseWork(band),
            (None, Ink::Solid) => Role::Value,
            (None, _) => Role::Join,
        };
        let style = canvas.theme.style(role);
        let glyph = canvas.glyphs.plot(piece.bar.ink, piece.band);
        let span = columns(piece.bar.stretch).faced(canvas.direction(), area.width);
        canvas.fill(area.columns(span), glyph, style);
    }
    for column in row.targets.iter().filter(|column| **column < area.width) {
        let style = canvas.theme.style(Role::Today);
        let glyph = canvas.glyphs.sign(Sign::Target);
        let column = column.faced(canvas.direction(), area.width);
        canvas.cell(area.x + column, area.y, glyph, style);
    }
}

/// Returns the columns that are nearest to a stretch; at least one.
fn columns(stretch: Stretch) -> Span {
    let column = |eighths: u32| u16::try_from((eighths + 4) / 8).unwrap_or(u16::MAX);
    let to = column(stretch.to);
    let from = column(stretch.from).min(to);
    match to - from {
        // What lies inside one column is that column.
        0 => {
            let from = u16::try_from(stretch.from / 8).unwrap_or(u16::MAX);
            let to = from.saturating_add(1);
            Span { from, to }
        }
        _ => Span { from, to },
    }
}
