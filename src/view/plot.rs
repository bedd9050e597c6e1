//! The chart of one indicator: dates, bars, figures in words.

use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::theme::Role;
use crate::document::Indicator;
use crate::scene::{Area, Ink, Plot, PlotKind, PlotRow, RULE, Sign, Span, Stretch};
use crate::text::Options;
use crate::words::{self, Locale, Msg};

/// Paints the chart into an area; where not all rows have room, the newest do.
pub(super) fn plot(painter: &mut Painter<'_>, area: Area, indicator: &Indicator, locale: Locale) {
    let plot = Plot::new(indicator, locale, area.width, &painter.options());
    if plot.rows.is_empty() {
        let none = locale.say(Msg::NoFigures);
        painter.label(area, none, Align::Start, Role::Muted);
        return;
    }
    // Below four rows the unit gives way to figures that have no room beside it.
    let has_room = area.height > 3 || plot.rows.len() < usize::from(area.height);
    let unit = plot.unit.as_ref().filter(|_| has_room);
    let mut top = 0;
    if let Some(unit) = unit {
        let words = words::labelled(Msg::Unit.say(locale.language), unit);
        painter.label(area, &words, Align::Start, Role::Muted);
        top = 1;
    }
    let room = usize::from(area.height.saturating_sub(top));
    let (rows, hidden) = plot.shown(room);
    if hidden > 0 && rows.len() < room {
        let words = words::earlier_figures(locale.language, hidden as u64);
        painter.label(area.row(top), &words, Align::Start, Role::Muted);
        top += 1;
    }
    for (nth, row) in (top..).zip(rows) {
        paint(painter, area.row(nth), &plot, row);
    }
}

fn paint(painter: &mut Painter<'_>, area: Area, plot: &Plot, row: &PlotRow) {
    let glyphs = painter.glyphs;
    let mut line = LinePainter::new(painter, area);
    let lead = line.part(plot.leads);
    line.painter
        .label(lead, &row.lead, Align::Start, Role::Muted);
    line.skip(plot.gap());
    if row.kind == PlotKind::Break {
        line.sign(glyphs.rule(), Role::Muted)
            .sign(glyphs.rule(), Role::Muted)
            .skip(1)
            .start(&row.label, Role::Muted);
        return;
    }
    if row.kind == PlotKind::Further {
        line.skip(RULE).start(&row.label, Role::Muted);
        return;
    }
    let columns = bar_columns(row, plot, line.free(), &line.painter.options());
    let bars = line.part(columns);
    self::bars(line.painter, bars, row);
    if columns > 0 {
        line.skip(plot.gap());
    }
    if row.is_inferred {
        line.end(glyphs.inferred(), Role::Inferred).skip_end(1);
    }
    if row.kind == PlotKind::Target && (row.targets.is_empty() || columns == 0) {
        line.sign(glyphs.sign(Sign::Target), Role::Today).skip(1);
    }
    let role = match row.kind {
        PlotKind::Figure => Role::Value,
        PlotKind::Baseline
        | PlotKind::Target
        | PlotKind::Break
        | PlotKind::Further
        | PlotKind::NoTarget => Role::Muted,
    };
    line.start(&row.label, role);
}

/// Returns how many columns a row leaves to its bar: none where it has no bar and its words are too
/// long for what is beside.
fn bar_columns(row: &PlotRow, plot: &Plot, free: u16, options: &Options) -> u16 {
    let beside = free.saturating_sub(plot.columns + plot.gap());
    let is_too_long = options.width(&row.label) > usize::from(beside);
    if row.bars.is_empty() && row.targets.is_empty() && is_too_long {
        0
    } else {
        plot.columns
    }
}

/// Paints the pieces of a bar: lower than their line, so that neighbours do not melt into one. They
/// grow from where the line begins, as its words do: a figure is no date.
fn bars(painter: &mut Painter<'_>, area: Area, row: &PlotRow) {
    for piece in &row.bars {
        let role = match (piece.band, piece.bar.ink) {
            (Some(band), _) => Role::PhaseWork(band),
            (None, Ink::Solid) => Role::Value,
            (None, _) => Role::Join,
        };
        let glyph = painter.glyphs.plot(piece.bar.ink, piece.band);
        let span = columns(piece.bar.stretch);
        painter.fill(painter.along(area, span.from, span.width()), glyph, role);
    }
    for column in &row.targets {
        let cell = painter.along(area, *column, 1);
        painter.fill(cell, painter.glyphs.sign(Sign::Target), Role::Today);
    }
}

/// Returns the columns that are nearest to a stretch; at least one.
fn columns(stretch: Stretch) -> Span {
    let column = |eighths: u32| u16::try_from((eighths + 4) / 8).unwrap_or(u16::MAX);
    let to = column(stretch.to);
    let from = column(stretch.from).min(to);
    match to - from {
        // What lies inside one column is that column.
        0 => Span::cell(u16::try_from(stretch.from / 8).unwrap_or(u16::MAX)),
        _ => Span::new(from, to),
    }
}
