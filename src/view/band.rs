//! The band and the axis: phases or years, ticks, the window, today at the edge.

use ratatui::style::{Modifier, Style};

use super::canvas::{Align, Canvas, Line};
use super::theme::Role;
use crate::scene::{Area, Band, Ink, Layout, Mirror, Part, Placed, Scene, Span, Tier, Today};
use crate::text::{self, Direction};
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
        let span = bar.stretch.columns();
        let cells = Area {
            x: area.x + span.from,
            width: span.width(),
            ..area
        };
        match bar.ink {
            Ink::Soft => {
                let glyph = canvas.glyphs.soft_edge();
                canvas.fill(cells, glyph, edge);
            }
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
    let [left, right] = canvas.glyphs.window();
    let mut brackets = [(span.from, left), (span.to.saturating_sub(1), right)];
    // Where both stand in one column it is the end that shows.
    if canvas.time() == Direction::Rtl {
        brackets.reverse();
    }
    for (column, bracket) in brackets {
        // A name is not cut for it: the line under the window says the same.
        let mut names = band.parts.iter().filter_map(|part| part.name.as_ref());
        if !names.any(|name| name.span.holds(column)) {
            canvas.cell(area.x + column, area.y, bracket, style);
        }
    }
    let under = Style::new().add_modifier(Modifier::UNDERLINED);
    let cells = Area {
        x: area.x + span.from,
        width: span.width(),
        ..area
    };
    canvas.tint(cells, under);
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
    let labels = &scene.axis.minor.labels;
    let is_free = |column: &u16| {
        *column < area.width && !labels.iter().any(|label| label.span.holds(*column))
    };
    for run in &scene.axis.weekends {
        for (column, glyph) in [(run.opens, opens), (run.closes, closes)] {
            if let Some(column) = column.filter(is_free) {
                canvas.cell(area.x + column, area.y, glyph, style);
            }
        }
    }
}

/// Writes a label into its own columns of an area.
pub(super) fn place(canvas: &mut Canvas<'_>, area: Area, placed: &Placed, style: Style) {
    let cells = Area {
        x: area.x + placed.span.from,
        width: placed.span.width(),
        ..area
    };
    canvas.label(cells, &placed.text, Align::Left, style);
}

fn today(canvas: &mut Canvas<'_>, layout: &Layout, scene: &Scene, language: Language) {
    let style = canvas.theme.style(Role::Today);
    let edge = layout.edge;
    let word = Msg::Today.say(language);
    match &scene.today {
        Today::At(column) => {
            let area = Area {
                x: layout.minor.x + column,
                width: 1,
                ..layout.minor
            };
            let is_free = !scene
                .axis
                .minor
                .labels
                .iter()
                .any(|label| label.span.holds(*column));
            if !area.is_empty() && is_free {
                let glyph = canvas.glyphs.open();
                canvas.cell(area.x, area.y, glyph, style);
            }
            named(canvas, layout.under, *column, word);
        }
        Today::Before(words) => in_corner(canvas, layout.corner, words.as_deref(), language),
        Today::After(words) if edge.width > 8 => {
            // One column of air beside the chart, and one on the other side.
            let area = Area {
                x: edge.x + 1,
                width: edge.width - 2,
                ..edge
            };
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
            if !edge.is_empty() {
                let mark = canvas.glyphs.later();
                // As far from the chart as there is room.
                let last = (edge.width - 1).faced(canvas.time(), edge.width);
                canvas.cell(edge.x + last, edge.y, mark, style);
            }
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
    let nth = column.faced(canvas.time(), area.width);
    let from = nth.saturating_sub(width / 2).min(area.width - width);
    let to = from + width;
    let span = Span { from, to }.faced(canvas.time(), area.width);
    let style = canvas.theme.style(Role::Today);
    canvas.label(
        Area {
            x: area.x + span.from,
            width,
            ..area
        },
        word,
        Align::Left,
        style,
    );
}
