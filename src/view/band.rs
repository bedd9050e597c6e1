//! The band and the axis: phases or years, ticks, the window, today at the edge.

use ratatui::style::{Modifier, Style};

use super::canvas::{Align, Canvas, Line};
use super::theme::Role;
use crate::scene::{Area, Band, Ink, Layout, Part, Placed, Scene, Span, Tier, Today};
use crate::text;
use crate::words::{self, Language, Msg};

/// Paints the band, the axis, and the words beside them.
pub(super) fn band(canvas: &mut Canvas<'_>, layout: &Layout, scene: &Scene, language: Language) {
    corner(canvas, layout, scene, language);
    for part in &scene.band.parts {
        paint(canvas, layout.band, &scene.band, part);
    }
    window(canvas, layout.band, &scene.band);
    tier(canvas, layout.major, &scene.axis.major, Role::Text);
    tier(canvas, layout.minor, &scene.axis.minor, Role::Muted);
    weekends(canvas, layout.minor, scene);
    today(canvas, layout, scene, language);
}

fn corner(canvas: &mut Canvas<'_>, layout: &Layout, scene: &Scene, language: Language) {
    let words = if scene.band.is_phases {
        Msg::Phases
    } else {
        Msg::Period
    };
    let style = canvas.theme.style(Role::Muted);
    canvas.label(
        layout.corner.row(0),
        words.say(language),
        Align::Start,
        style,
    );
}

fn paint(canvas: &mut Canvas<'_>, area: Area, band: &Band, part: &Part) {
    if area.is_empty() {
        return;
    }
    let role = if band.is_phases {
        Role::Phase(part.index)
    } else {
        Role::Year(part.index)
    };
    let whole = canvas.theme.style(role);
    let edge = canvas.theme.style(Role::PhaseEdge(part.index));
    for bar in &part.bars {
        let cells = canvas.over(area, bar.stretch.columns());
        match bar.ink {
            Ink::Soft => canvas.fill(cells, canvas.glyphs.soft_edge(), edge),
            _ => canvas.fill(cells, " ", whole),
        }
    }
    if let Some(name) = &part.name {
        place(canvas, area, name, whole);
    }
}

/// Marks the part of the plan that the chart shows.
fn window(canvas: &mut Canvas<'_>, area: Area, band: &Band) {
    let Some(span) = band.window else { return };
    if area.is_empty() {
        return;
    }
    let style = canvas.theme.style(Role::Window);
    let [opens, closes] = canvas.glyphs.window();
    // Where both stand in one column it is the end that shows.
    for (column, bracket) in [(span.from, opens), (span.to.saturating_sub(1), closes)] {
        // A name is not cut for it: the line under the window says the same.
        let mut names = band.parts.iter().filter_map(|part| part.name.as_ref());
        if !names.any(|name| name.span.holds(column)) {
            canvas.fill(canvas.over(area, Span::cell(column)), bracket, style);
        }
    }
    let under = Style::new().add_modifier(Modifier::UNDERLINED);
    canvas.tint(canvas.over(area, span), under);
}

fn tier(canvas: &mut Canvas<'_>, area: Area, tier: &Tier, role: Role) {
    if area.is_empty() {
        return;
    }
    let style = canvas.theme.style(role);
    for label in &tier.labels {
        place(canvas, area, label, style);
    }
}

/// Marks the days without work where the axis has free columns: their ground alone would tell them
/// by a colour.
fn weekends(canvas: &mut Canvas<'_>, area: Area, scene: &Scene) {
    if area.is_empty() {
        return;
    }
    let style = canvas.theme.style(Role::WeekendMark);
    let [opens, closes] = canvas.glyphs.weekend();
    for run in &scene.axis.weekends {
        for (column, glyph) in [(run.opens, opens), (run.closes, closes)] {
            if let Some(column) = column.filter(|column| is_free(scene, area, *column)) {
                canvas.fill(canvas.over(area, Span::cell(column)), glyph, style);
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
pub(super) fn place(canvas: &mut Canvas<'_>, area: Area, placed: &Placed, style: Style) {
    let cells = canvas.over(area, placed.span);
    canvas.label(cells, &placed.text, Align::Left, style);
}

fn today(canvas: &mut Canvas<'_>, layout: &Layout, scene: &Scene, language: Language) {
    let style = canvas.theme.style(Role::Today);
    let edge = layout.edge;
    let word = Msg::Today.say(language);
    match &scene.today {
        Today::At(column) => {
            let axis = layout.minor;
            if !axis.is_empty() && is_free(scene, axis, *column) {
                let cell = canvas.over(axis, Span::cell(*column));
                canvas.fill(cell, canvas.glyphs.open(), style);
            }
            named(canvas, layout.under, *column, word);
        }
        Today::Before(words) => in_corner(canvas, layout.corner, words.as_deref(), language),
        Today::After(words) if edge.width > 8 => {
            // One column of air beside the chart, and one on the other side.
            let area = edge.inner();
            let words = words.as_deref().unwrap_or_default();
            let lines = text::wrap(words, usize::from(area.width), &canvas.options());
            let has_room = lines.len() < usize::from(area.height);
            later(canvas, area, word, style);
            if has_room {
                for (nth, line) in (1..).zip(&lines) {
                    canvas.put(area.row(nth), line, Align::Start, style);
                }
            } else {
                in_corner(canvas, layout.corner, Some(words), language);
            }
        }
        Today::After(words) => {
            // As far from the chart as there is room.
            let last = Span::cell(edge.width.saturating_sub(1));
            let mark = canvas.over(edge.row(0), last);
            canvas.fill(mark, canvas.glyphs.later(), style);
            in_corner(canvas, layout.corner, words.as_deref(), language);
        }
    }
}

/// Writes the word for today with the mark that points to it, which stands on the side where it is.
fn later(canvas: &mut Canvas<'_>, area: Area, word: &str, style: Style) {
    let mark = canvas.glyphs.later();
    let mut line = Line::new(area);
    if canvas.glyphs.facing.is_crossed() {
        line.sign(canvas, mark, style)
            .skip(canvas, 1)
            .start(canvas, word, style);
    } else {
        line.start(canvas, word, style)
            .skip(canvas, 1)
            .sign(canvas, mark, style);
    }
}

/// Says in the corner where today is in the plan, or only that it is elsewhere.
fn in_corner(canvas: &mut Canvas<'_>, corner: Area, words: Option<&str>, language: Language) {
    let style = canvas.theme.style(Role::Today);
    let word = Msg::Today.say(language);
    let whole = words.map(|words| words::labelled(word, words));
    let fits = |line: &&str| text::width(line) <= usize::from(corner.width);
    let line = whole.as_deref().filter(fits).unwrap_or(word);
    canvas.label(corner.row(1), line, Align::Start, style);
}

/// Names today in the middle under its column, moved inside where it sticks out.
fn named(canvas: &mut Canvas<'_>, area: Area, column: u16, word: &str) {
    let width = u16::try_from(text::width(word)).unwrap_or(u16::MAX);
    if area.is_empty() || width > area.width {
        return;
    }
    // A word of even width has no middle column: it stands nearer to the start of time.
    let from = column.saturating_sub(width / 2).min(area.width - width);
    let style = canvas.theme.style(Role::Today);
    let cells = canvas.over(area, Span::wide(from, width));
    canvas.label(cells, word, Align::Left, style);
}
