//! The band and the axis: phases or years, ticks, the window, today at the edge.

use chrono::Datelike;

use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::theme::{Depth, Role};
use crate::scene::{Area, Band, BandPart, Ink, Layout, Placed, Scene, Span, Today};
use crate::text;
use crate::words::{self, Counted, Msg};

/// Paints the band, the axis, and the words beside them.
pub(super) fn band(painter: &mut Painter<'_>, layout: &Layout, scene: &Scene) {
    let Scene { band, axis, .. } = scene;
    corner(painter, layout, band);
    for part in &band.parts {
        paint(painter, layout.band.row(part.lane), band, part);
    }
    if !layout.band.is_empty() {
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

/// Says what the band is, and in its last row how many phases have no lane.
fn corner(painter: &mut Painter<'_>, layout: &Layout, band: &Band) {
    let language = painter.language;
    let name = if band.is_phases {
        Msg::Phases
    } else {
        Msg::Period
    };
    let name = name.say(language).to_owned();
    let forms = match band.map {
        Some(days) if !layout.band.is_empty() => {
            let [first, last] = days.map(|day| day.year());
            let years = words::years(language, first, last);
            let plan = Msg::WholePlanMap.say(language);
            vec![words::labelled(plan, &years), years, plan.to_owned(), name]
        }
        Some(_) | None => vec![name],
    };
    let fits = |form: &&String| text::width(form) <= usize::from(layout.corner.width);
    let fitting = forms.iter().find(fits).or(forms.last());
    let words = fitting.map_or("", String::as_str);
    painter.label(layout.corner.row(0), words, Align::Start, Role::Muted);
    if band.left_out > 0 && !layout.band.is_empty() {
        let more = words::more(language, band.left_out as u64, Counted::Phase);
        let last = layout.corner.row(layout.band.height - 1);
        painter.fill(last, " ", Role::Muted);
        painter.label(last, &more, Align::Start, Role::Muted);
    }
}

fn paint(painter: &mut Painter<'_>, lane: Area, band: &Band, part: &BandPart) {
    let role = if band.is_phases {
        Role::Phase(part.index)
    } else {
        Role::Year(part.index)
    };
    for bar in &part.bars {
        let (glyph, role) = match bar.ink {
            Ink::Soft => (painter.glyphs.soft_edge(), Role::PhaseEdge(part.index)),
            Ink::Lead | Ink::Fade(_) => (painter.glyphs.ink(bar.ink), Role::PhaseEdge(part.index)),
            Ink::Solid | Ink::Trace | Ink::Line | Ink::Derived | Ink::Hatch | Ink::Join => {
                (" ", role)
            }
        };
        // The column that it shares with the next one is painted by that one.
        painter.fill(painter.over(lane, bar.stretch.columns()), glyph, role);
    }
    let name = part.name.as_ref();
    let is_upon = |name: &Placed| {
        let mut columns = part.bars.iter().map(|bar| bar.stretch.columns());
        columns.any(|columns| columns.holds(name.span.from))
    };
    if let Some(name) = name {
        let role = if is_upon(name) { role } else { Role::Text };
        place(painter, lane, name, role);
    }
    if needs_borders(painter, band, part) {
        let free = |column: &u16| name.is_none_or(|name| !name.span.holds(*column));
        for column in part.borders.into_iter().flatten().filter(free) {
            let cell = painter.over(lane, Span::cell(column));
            painter.fill(cell, painter.glyphs.border(), role);
        }
    }
}

/// Says whether colours do not tell a phase from its neighbours.
fn needs_borders(painter: &Painter<'_>, band: &Band, part: &BandPart) -> bool {
    let is_alike = |other: &BandPart| {
        let role = |part: &BandPart| painter.theme.style(Role::Phase(part.index));
        let is_beside = other.span.to == part.span.from || part.span.to == other.span.from;
        other.lane == part.lane && is_beside && role(other) == role(part)
    };
    painter.glyphs.is_ascii || painter.theme.depth == Depth::None || band.parts.iter().any(is_alike)
}

/// Marks the part of the plan that the chart shows.
fn window(painter: &mut Painter<'_>, area: Area, band: &Band) {
    let Some(span) = band.window else { return };
    let [opens, closes] = painter.glyphs.window();
    for lane in 0..area.height {
        // Where both stand in one column it is the end that shows.
        for (column, bracket) in [(span.from, opens), (span.to.saturating_sub(1), closes)] {
            // A name is not cut for it: the line under the window says the same.
            let parts = band.parts.iter().filter(|part| part.lane == lane);
            let mut names = parts.filter_map(|part| part.name.as_ref());
            if !names.any(|name| name.span.holds(column)) {
                let cell = painter.over(area.row(lane), Span::cell(column));
                painter.fill(cell, bracket, Role::Window);
            }
        }
    }
    let last = area.row(area.height.saturating_sub(1));
    painter.tint(painter.over(last, span), Role::WindowLine);
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
                painter.fill(cell, painter.glyphs.today(), Role::Today);
            }
            named(painter, layout.under, *column);
        }
        Today::Before(words) => in_corner(painter, layout, words.as_deref()),
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
                in_corner(painter, layout, Some(words));
            }
        }
        Today::After(words) => {
            // As far from the chart as there is room.
            let last = Span::cell(edge.width.saturating_sub(1));
            let mark = painter.over(edge.row(0), last);
            painter.fill(mark, painter.glyphs.later(), Role::Today);
            in_corner(painter, layout, words.as_deref());
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
fn in_corner(painter: &mut Painter<'_>, layout: &Layout, words: Option<&str>) {
    let corner = layout.corner;
    let word = Msg::Today.say(painter.language);
    let whole = words.map(|words| words::labelled(word, words));
    let fits = |line: &&str| text::width(line) <= usize::from(corner.width);
    let mut lines = whole.as_deref().into_iter().chain(words);
    let line = lines.find(fits).unwrap_or(word);
    painter.label(
        corner.row(layout.band.height.max(1)),
        line,
        Align::Start,
        Role::Today,
    );
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
