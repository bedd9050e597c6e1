//! The chart's rows: tones, bars with eighth-cell ends, signs, words, the line of today.
//!
//! Order of painting: ground, lines and hatching, today's line, bars, signs, words. Lines give
//! way to text, and today's line is seen through everything that is no block.

use ratatui::style::{Modifier, Style};

use super::canvas::{Align, Canvas};
use super::theme::Role;
use crate::model::What;
use crate::scene::{
    Area, Bar, Cover, Ghost, Ink, Layout, Row, Scene, Sign, Span, Stretch, Today, Tone, Words,
};
use crate::text::Direction;

/// Paints the alternating grounds and those of the weekends for the whole height of the chart.
pub(super) fn ground(canvas: &mut Canvas<'_>, layout: &Layout, scene: &Scene) {
    let area = layout.chart;
    let tone = canvas.theme.style(Role::Tone);
    for span in &scene.axis.tones {
        let cells = Area {
            x: area.x + span.from,
            width: span.width(),
            ..area
        };
        canvas.tint(cells, tone);
    }
    let weekend = canvas.theme.style(Role::Weekend);
    for run in &scene.axis.weekends {
        let cells = Area {
            x: area.x + run.span.from,
            width: run.span.width(),
            ..area
        };
        canvas.tint(cells, weekend);
    }
}

/// Paints today's line through the rows that are drawn.
pub(super) fn today(canvas: &mut Canvas<'_>, layout: &Layout, scene: &Scene) {
    let Today::At(column) = scene.today else {
        return;
    };
    let area = layout.chart;
    if area.width <= column {
        return;
    }
    let style = canvas.theme.style(Role::Today);
    let glyph = canvas.glyphs.today();
    let rows = u16::try_from(scene.rows.len())
        .unwrap_or(u16::MAX)
        .min(area.height);
    for y in area.y..area.y + rows {
        canvas.cell(area.x + column, y, glyph, style);
    }
}

/// Paints what today's line runs over: the lines of parents, hatching, joins.
pub(super) fn lines(canvas: &mut Canvas<'_>, area: Area, row: &Row) {
    bars(canvas, area, row, true);
}

/// Paints the rest of one row into one line of the chart.
pub(super) fn row(canvas: &mut Canvas<'_>, area: Area, row: &Row) {
    if area.is_empty() {
        return;
    }
    bars(canvas, area, row, false);
    if let Some(ghost) = row.lane.ghost {
        self::ghost(canvas, area, row, ghost);
    }
    for mark in &row.lane.signs {
        let style = sign_style(canvas, row, mark.sign);
        let style = match ink_at(row, mark.column) {
            Some(Ink::Solid) => style.add_modifier(Modifier::REVERSED),
            // Else the bar would be broken by a hole where the sign stands.
            Some(Ink::Soft | Ink::Fade(_)) => {
                canvas.theme.style(Role::Veil(row.state)).patch(style)
            }
            Some(Ink::Lead | Ink::Line | Ink::Derived | Ink::Hatch | Ink::Join) | None => style,
        };
        let glyph = canvas.glyphs.sign(mark.sign);
        canvas.cell(area.x + mark.column, area.y, glyph, style);
    }
    for words in &row.lane.words {
        self::words(canvas, area, row, words);
    }
}

/// Writes words with a blank on both sides, so that no line touches a letter. On a bar the blanks
/// are of the bar.
fn words(canvas: &mut Canvas<'_>, area: Area, row: &Row, words: &Words) {
    let span = words.placed.span;
    let role = match words.tone {
        Tone::Value => Role::Value,
        Tone::Caption | Tone::Remark | Tone::Aside => Role::Muted,
        Tone::Upon => Role::Upon(row.state),
    };
    let style = canvas.theme.style(role);
    let before = span.from.checked_sub(1);
    let after = (span.to < area.width).then_some(span.to);
    for x in before.into_iter().chain(after) {
        let x = area.x + x;
        if words.tone == Tone::Upon {
            canvas.cell(x, area.y, " ", style);
            continue;
        }
        let stands_on = canvas
            .buffer
            .cell((x, area.y))
            .map(|cell| cell.symbol().to_owned());
        let is_line = stands_on.is_some_and(|symbol| {
            symbol == canvas.glyphs.today() || symbol == canvas.glyphs.ink(Ink::Hatch)
        });
        if is_line {
            canvas.cell(x, area.y, " ", Style::new());
        }
    }
    let cells = Area {
        x: area.x + span.from,
        width: span.width(),
        ..area
    };
    canvas.label(cells, &words.placed.text, Align::Left, style);
}

/// Returns what a sign finds in its column: the solid end of a bar before what touches it.
fn ink_at(row: &Row, column: u16) -> Option<Ink> {
    let inks = row
        .lane
        .bars
        .iter()
        .filter(|bar| bar.stretch.columns().holds(column))
        .map(|bar| bar.ink);
    inks.clone()
        .find(|ink| *ink == Ink::Solid)
        .or_else(|| inks.clone().next())
}

fn bars(canvas: &mut Canvas<'_>, area: Area, row: &Row, are_lines: bool) {
    if area.is_empty() {
        return;
    }
    let style = bar_style(canvas, row);
    for bar in row
        .lane
        .bars
        .iter()
        .filter(|bar| is_line(bar.ink) == are_lines)
    {
        piece(canvas, area, bar, style);
    }
}

fn is_line(ink: Ink) -> bool {
    match ink {
        Ink::Line | Ink::Derived | Ink::Hatch | Ink::Join => true,
        Ink::Solid | Ink::Soft | Ink::Lead | Ink::Fade(_) => false,
    }
}

fn bar_style(canvas: &Canvas<'_>, row: &Row) -> Style {
    let role = match row.what {
        What::Phase(index) => Role::PhaseWork(index),
        What::Gap(_) => Role::Gap,
        What::Indicator(_) => Role::Join,
        What::Item(_) => Role::Work(row.state),
        What::Strand(_)
        | What::Unassigned
        | What::Related
        | What::Roadmap
        | What::Phases
        | What::Milestones
        | What::Milestone(_)
        | What::OtherIndicators
        | What::Pillars
        | What::Pillar(_) => Role::Rule,
    };
    canvas.theme.style(role)
}

fn sign_style(canvas: &Canvas<'_>, row: &Row, sign: Sign) -> Style {
    let role = match sign {
        Sign::Milestone | Sign::Imprecise | Sign::Planned => Role::Milestone,
        Sign::Done | Sign::Cancelled | Sign::Report => Role::Status(row.state),
        Sign::Figure | Sign::Target => Role::Value,
        Sign::Earlier | Sign::Later => Role::Muted,
    };
    canvas.theme.style(role)
}

fn piece(canvas: &mut Canvas<'_>, area: Area, bar: &Bar, style: Style) {
    let style = match bar.ink {
        Ink::Line | Ink::Derived => canvas.theme.style(Role::Rule),
        Ink::Solid | Ink::Soft | Ink::Lead | Ink::Fade(_) | Ink::Hatch | Ink::Join => style,
    };
    match bar.ink {
        Ink::Solid if bar.cover != Cover::Ahead => solid(canvas, area, bar, style),
        Ink::Solid
        | Ink::Soft
        | Ink::Lead
        | Ink::Fade(_)
        | Ink::Line
        | Ink::Derived
        | Ink::Hatch
        | Ink::Join => {
            let span = bar.stretch.columns();
            let glyph = canvas.glyphs.piece(bar.ink, bar.cover);
            let cells = Area {
                x: area.x + span.from,
                width: span.width(),
                ..area
            };
            canvas.fill(cells, glyph, style);
        }
    }
}

/// Paints the dates planned first as a thin line at the head of the row. On a bar that is solid
/// the line is its head; over what is soft only the ends of the ghost are drawn. In ASCII its ends
/// are brackets, over whatever is there.
fn ghost(canvas: &mut Canvas<'_>, area: Area, row: &Row, ghost: Ghost) {
    let thin = canvas.theme.style(Role::Ghost);
    let on_bar = canvas.theme.style(Role::Ghosted(row.state));
    let glyphs = canvas.glyphs;
    let is_turned = canvas.time() == Direction::Rtl;
    let Span { from, to } = ghost.span;
    for column in from..to {
        let (x, y) = (area.x + column, area.y);
        let begins = column == from && ghost.is_left_seen;
        let ends = column + 1 == to && ghost.is_right_seen;
        match (glyphs.brackets(), under(row, column)) {
            // A ghost of one column ends there.
            (Some([left, _]), _) if begins && (is_turned || !ends) => {
                canvas.cell(x, y, left, thin);
            }
            (Some([_, right]), _) if ends => canvas.cell(x, y, right, thin),
            (_, Under::Nothing) => canvas.cell(x, y, glyphs.ghost(), thin),
            (None, Under::Block) => canvas.cell(x, y, glyphs.headed(), on_bar),
            (None, Under::Shade) if begins || ends => canvas.cell(x, y, glyphs.ghost(), thin),
            (Some(_), Under::Block) | (_, Under::Shade | Under::End) => {}
        }
    }
}

/// What a ghost finds in a column.
enum Under {
    Nothing,
    /// A cell that a solid piece fills.
    Block,
    /// The end of a solid piece, which tells its eighths.
    End,
    /// A cell of any other piece.
    Shade,
}

fn under(row: &Row, column: u16) -> Under {
    let mut bars = row.lane.bars.iter();
    let bar = bars.find(|bar| bar.stretch.columns().holds(column));
    match bar {
        None => Under::Nothing,
        Some(bar) if bar.ink != Ink::Solid || bar.cover == Cover::Ahead => Under::Shade,
        Some(bar) if bar.stretch.inner().holds(column) => Under::Block,
        Some(_) => Under::End,
    }
}

/// Paints a solid bar to the eighth of a cell.
///
/// Unicode has blocks that fill a cell from the left only. An end that fills it from the right is
/// the complementary block with its colours reversed.
fn solid(canvas: &mut Canvas<'_>, area: Area, bar: &Bar, style: Style) {
    let columns = bar.stretch.columns();
    for column in columns.from..columns.to {
        let (from, to) = inside(bar.stretch, column);
        let x = area.x + column;
        // A bar inside one cell is exact where it starts.
        let ends_here = to < 8 && canvas.time() == Direction::Rtl;
        if from == 0 || (ends_here && !canvas.glyphs.is_ascii) {
            let glyph = canvas.glyphs.eighths(to);
            canvas.cell(x, area.y, glyph, style);
        } else if canvas.glyphs.is_ascii {
            let glyph = canvas.glyphs.eighths(to - from);
            canvas.cell(x, area.y, glyph, style);
        } else {
            let glyph = canvas.glyphs.eighths(from);
            canvas.cell(x, area.y, glyph, style.add_modifier(Modifier::REVERSED));
        }
    }
}

/// Returns the eighths of one column that a stretch covers, from 0 to 8.
fn inside(stretch: Stretch, column: u16) -> (u32, u32) {
    let left = u32::from(column) * 8;
    let from = stretch.from.saturating_sub(left).min(8);
    let to = stretch.to.saturating_sub(left).min(8);
    (from, to)
}
