//! The band and the axis: phases or years, ticks, the window, today at the edge.

use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::theme::Role;
use crate::scene::{Area, Band, BandPart, Ink, Layout, Placed, Scene, Span, Today};
use crate::text;
use crate::words::{self, Msg};

/// Paints the band, the axis, and the words beside them.
pub(super) fn band(painter: &mut Painter<'_>, layout: &Layout, scene: &Scene) {
    let Scene { band, axis, .. } = scene;
    let words = if band.is_phases {
        Msg::Phases
    } else {
        Msg::Period
    };
    let words = words.say(painter.language);
    painter.label(layout.corner.row(0), words, Align::Start, Role::Muted);
    if !layout.band.is_empty() {
        for part in &band.parts {
            paint(painter, layout.band, band.is_phases, part);
        }
        window(painter, layout.band, band);
    }
    for (area, tier, role) in [
        (layout.major, &axis.major, Role::Text),
        (layout.minor, &axis.minor, Role::Muted),
    ] {
        for label in &tier.labels {
            place(painter, area, label, role);
        }
    }
    weekends(painter, layout.minor, scene);
    today(painter, layout, scene);
}

fn paint(painter: &mut Painter<'_>, area: Area, is_phase: bool, part: &BandPart) {
    let role = if is_phase {
        Role::Phase(part.index)
    } else {
        Role::Year(part.index)
    };
    for bar in &part.bars {
        let (glyph, role) = match bar.ink {
            Ink::Soft => (painter.glyphs.soft_edge(), Role::PhaseEdge(part.index)),
            _ => (" ", role),
        };
        painter.fill(painter.over(area, bar.stretch.columns()), glyph, role);
    }
    if let Some(name) = &part.name {
        place(painter, area, name, role);
    }
}

/// Marks the part of the plan that the chart shows.
fn window(painter: &mut Painter<'_>, area: Area, band: &Band) {
    let Some(span) = band.window else { return };
    let [opens, closes] = painter.glyphs.window();
    // Where both stand in one column it is the end that shows.
    for (column, bracket) in [(span.from, opens), (span.to.saturating_sub(1), closes)] {
        // A name is not cut for it: the line under the window says the same.
        let mut names = band.parts.iter().filter_map(|part| part.name.as_ref());
        if !names.any(|name| name.span.holds(column)) {
            let cell = painter.over(area, Span::cell(column));
            painter.fill(cell, bracket, Role::Window);
        }
    }
    painter.tint(painter.over(area, span), Role::WindowLine);
}

/// Marks the days without work where the axis has free columns: their ground alone would tell them
/// by a colour.
fn weekends(painter: &mut Painter<'_>, area: Area, scene: &Scene) {
    let [opens, closes] = painter.glyphs.weekend();
    for run in &scene.axis.weekends {
        for (column, glyph) in [(run.opens, opens), (run.closes, closes)] {
            if let Some(column) = column.filter(|column| is_free(scene, area, *column)) {
                let cell = painter.over(area, Span::cell(column));
                painter.fill(cell, glyph, Role::WeekendMark);
            }
        }
    }
}

/// Says whether no label of the axis stands in a column of it.
fn is_free(scene: &Scene, axis: Area, column: u16) -> bool {
    let mut labels = scene.axis.minor.labels.iter();
    column < axis.width && !labels.any(|label| label.span.holds(column))
}

/// Writes a label into its own columns of an area.
pub(super) fn place(painter: &mut Painter<'_>, area: Area, placed: &Placed, role: Role) {
    let cells = painter.over(area, placed.span);
    painter.label(cells, &placed.text, Align::Left, role);
}

fn today(painter: &mut Painter<'_>, layout: &Layout, scene: &Scene) {
    let edge = layout.edge;
    match &scene.today {
        Today::At(column) => {
            if is_free(scene, layout.minor, *column) {
                let cell = painter.over(layout.minor, Span::cell(*column));
                painter.fill(cell, painter.glyphs.open(), Role::Today);
            }
            named(painter, layout.under, *column);
        }
        Today::Before(words) => in_corner(painter, layout.corner, words.as_deref()),
        Today::After(words) if edge.width > 8 => {
            // One column of air beside the chart, and one on the other side.
            let area = edge.inner();
            let words = words.as_deref().unwrap_or_default();
            let lines = text::wrap(words, usize::from(area.width), &painter.options());
            later(painter, area);
            if lines.len() < usize::from(area.height) {
                for (nth, line) in (1..).zip(&lines) {
                    painter.put(area.row(nth), line, Align::Start, Role::Today);
                }
            } else {
                in_corner(painter, layout.corner, Some(words));
            }
        }
        Today::After(words) => {
            // As far from the chart as there is room.
            let last = Span::cell(edge.width.saturating_sub(1));
            let mark = painter.over(edge.row(0), last);
            painter.fill(mark, painter.glyphs.later(), Role::Today);
            in_corner(painter, layout.corner, words.as_deref());
        }
    }
}

/// Writes the word for today with the mark that points to it, which stands on the side where it is.
fn later(painter: &mut Painter<'_>, area: Area) {
    let (mark, word) = (painter.glyphs.later(), Msg::Today.say(painter.language));
    let is_crossed = painter.glyphs.facing.is_crossed();
    let mut line = LinePainter::new(painter, area);
    if is_crossed {
        line.sign(mark, Role::Today)
            .skip(1)
            .start(word, Role::Today);
    } else {
        line.start(word, Role::Today)
            .skip(1)
            .sign(mark, Role::Today);
    }
}

/// Says in the corner where today is in the plan, or only that it is elsewhere.
fn in_corner(painter: &mut Painter<'_>, corner: Area, words: Option<&str>) {
    let word = Msg::Today.say(painter.language);
    let whole = words.map(|words| words::labelled(word, words));
    let fits = |line: &&str| text::width(line) <= usize::from(corner.width);
    let mut lines = whole.as_deref().into_iter().chain(words);
    let line = lines.find(fits).unwrap_or(word);
    painter.label(corner.row(1), line, Align::Start, Role::Today);
}

/// Names today in the middle under its column, moved inside where it sticks out.
fn named(painter: &mut Painter<'_>, area: Area, column: u16) {
    let word = Msg::Today.say(painter.language);
    let width = u16::try_from(text::width(word)).unwrap_or(u16::MAX);
    if width > area.width {
        return;
    }
    // A word of even width has no middle column: it stands nearer to the start of time.
    let from = column.saturating_sub(width / 2).min(area.width - width);
    let cells = painter.over(area, Span::wide(from, width));
    painter.label(cells, word, Align::Left, Role::Today);
}
