//! How the bar of a row is drawn: lines, shades, ends to the eighth of a cell.
//!
//! In: a row of the scene, its columns counted from the start of time. Always holds: a solid piece takes
//! at least one sign, and no slit stands between it and the piece that it meets. Tone tells how far the
//! work has come, texture how surely a day belongs. Deliberately not here: signs and words on the bar
//! (`chart`), the dates planned first (`ghost`).

use ratatui::style::{Modifier, Style};

use super::painter::Painter;
use super::theme::Role;
use crate::document::ItemState;
use crate::facts::Hue;
use crate::model::What;
use crate::scene::{Area, Bar, Cover, Ink, PictureRow, Span, Stretch};
use crate::text::Direction;

/// Returns what a sign finds in its column: the solid end of a bar before what touches it.
pub(super) fn piece_at(row: &PictureRow, column: u16) -> Option<Bar> {
    let bars = row.lane.bars.iter().copied();
    let bars = bars.filter(|bar| bar.stretch.columns().holds(column));
    bars.clone()
        .find(|bar| bar.ink == Ink::Solid)
        .or_else(|| bars.clone().next())
}

/// Paints the bars of a row that are lines, or those that are not.
pub(super) fn bars(painter: &mut Painter<'_>, area: Area, row: &PictureRow, are_lines: bool) {
    let bars = row.lane.bars.iter();
    for bar in bars.filter(|bar| is_line(bar.ink) == are_lines) {
        if bar.ink == Ink::Solid {
            solid(painter, area, row, *bar);
            continue;
        }
        let role = match bar.ink {
            Ink::Line | Ink::Derived if bar.cover == Cover::Unsaid => Role::Rule,
            Ink::Line | Ink::Derived => role(row),
            Ink::Solid
            | Ink::Soft
            | Ink::Lead
            | Ink::Fade(_)
            | Ink::Trace
            | Ink::Hatch
            | Ink::Join => role(row),
        };
        let glyph = painter.glyphs.piece(bar.ink, bar.cover);
        painter.fill(painter.over(area, bar.stretch.columns()), glyph, role);
    }
}

fn is_line(ink: Ink) -> bool {
    match ink {
        Ink::Line | Ink::Derived | Ink::Hatch | Ink::Join => true,
        Ink::Solid | Ink::Soft | Ink::Lead | Ink::Fade(_) | Ink::Trace => false,
    }
}

fn role(row: &PictureRow) -> Role {
    match row.what {
        What::Phase(index) => Role::PhaseWork(index),
        What::Gap(_) => Role::Gap,
        What::Indicator(_) => Role::Join,
        What::Item(_) => Role::Work(tone(row)),
        What::Strand(_)
        | What::Group(_)
        | What::Roadmap
        | What::Milestone(_)
        | What::Pillar(_)
        | What::Appendix(..) => Role::Rule,
    }
}

/// Returns the state whose colour the bar of a row has: its own, or where bars are coloured by something else
/// one that stands for its hue. Those colours stand apart and carry letters on every ground: no others would do
/// more.
pub(super) fn tone(row: &PictureRow) -> Option<ItemState> {
    row.hue.map_or(row.state(), tone_of)
}

/// Returns the state whose colour stands for a hue.
pub(super) fn tone_of(hue: Hue) -> Option<ItemState> {
    const OWN: [ItemState; Hue::MOST as usize] = [
        ItemState::Active,
        ItemState::InProcurement,
        ItemState::Done,
        ItemState::OnHold,
        ItemState::Pilot,
        ItemState::Cancelled,
    ];
    match hue {
        Hue::Own(nth) => OWN.get(usize::from(nth)).copied(),
        Hue::Other => Some(ItemState::Planned),
        Hue::Nothing => None,
    }
}

/// Returns the role of words upon the bar of a row.
pub(super) fn upon(row: &PictureRow) -> Role {
    if let What::Phase(index) = row.what {
        Role::Phase(index)
    } else {
        Role::Upon(tone(row))
    }
}

/// Paints a solid bar to the eighth of a cell.
///
/// Unicode has blocks that fill a cell from the left only. An end that fills it from the right is
/// the complementary block with its colours reversed. Where the bar goes on weaker the rest of that
/// cell has the ground of that part: else a slit would stand between the two. What lies ahead has a
/// lighter tone, its ends too where there are colours.
fn solid(painter: &mut Painter<'_>, area: Area, row: &PictureRow, bar: Bar) {
    let stretch = bar.stretch;
    let is_ahead = bar.cover == Cover::Ahead;
    if painter.glyphs.is_ascii || (is_ahead && stretch.inner().width() == 0) {
        signs(painter, area, row, bar);
        return;
    }
    let style = painter.theme.style(role(row));
    let (veil, ahead) = (
        veil(painter, row),
        painter.theme.style(Role::Ahead(tone(row))),
    );
    let columns = stretch.columns();
    for column in columns.from..columns.to {
        // A bar inside one cell is exact where it starts.
        let (filled, is_from_start, beside) = match inside(stretch, column) {
            (0, 8) => {
                let cell = painter.over(area, Span::cell(column));
                let (glyph, style) = match (row.is_parted, bar.cover) {
                    // A line of the ground stays free above it.
                    (true, Cover::Unsaid | Cover::Done) => (painter.glyphs.headed(), style),
                    // Its tone is a colour, where there are any; dots have no head that could give way.
                    (true, Cover::Ahead) if veil.bg.is_some() => (painter.glyphs.headed(), ahead),
                    (_, cover) => (painter.glyphs.piece(bar.ink, cover), style),
                };
                painter.draw(cell, glyph, style);
                continue;
            }
            (0, to) => (to, true, column.checked_add(1)),
            (from, _) => (8 - from, false, column.checked_sub(1)),
        };
        let goes_on = beside.and_then(|column| weaker_at(row, column)).is_some();
        let style = match (is_ahead, goes_on) {
            (true, _) => ahead,
            (false, true) => veil.patch(style),
            (false, false) => style,
        };
        let is_from_left = is_from_start == (painter.time() == Direction::Ltr);
        let cell = painter.over(area, Span::cell(column));
        // Without colours an edge that nearly fills its cell looks like a part that is done.
        let has_tone = bar.cover != Cover::Ahead || veil.bg.is_some();
        if !has_tone && filled >= 6 && !(is_from_start && is_from_left) {
            painter.draw(cell, painter.glyphs.piece(bar.ink, bar.cover), style);
            continue;
        }
        let (eighths, style) = if is_from_left {
            (filled, style)
        } else {
            (8 - filled, style.add_modifier(Modifier::REVERSED))
        };
        painter.draw(cell, painter.glyphs.eighths(eighths), style);
    }
}

/// Paints a solid bar with one sign for each cell of which it takes a half. One too short for that
/// has one sign, where most of it lies.
fn signs(painter: &mut Painter<'_>, area: Area, row: &PictureRow, bar: Bar) {
    let stretch = bar.stretch;
    let columns = stretch.columns();
    let covered = |column: u16| {
        let (from, to) = inside(stretch, column);
        to - from
    };
    // Of two alike the first one.
    let most = (columns.from..columns.to)
        .rev()
        .max_by_key(|column| covered(*column));
    for column in columns.from..columns.to {
        let (from, to) = inside(stretch, column);
        let before = column.checked_sub(1).filter(|_| from > 0);
        let after = column.checked_add(1).filter(|_| to < 8);
        let mut beside = before.into_iter().chain(after);
        let glyph = if covered(column) >= 4 || most == Some(column) {
            painter.glyphs.piece(bar.ink, bar.cover)
        } else if let Some(ink) = beside.find_map(|column| weaker_at(row, column)) {
            painter.glyphs.ink(ink)
        } else {
            continue;
        };
        let cell = painter.over(area, Span::cell(column));
        painter.fill(cell, glyph, role(row));
    }
}

/// Returns how a bar goes on in a column, where it does so fading.
fn weaker_at(row: &PictureRow, column: u16) -> Option<Ink> {
    let mut bars = row.lane.bars.iter();
    let fades = |bar: &&Bar| matches!(bar.ink, Ink::Fade(0)) && bar.stretch.columns().holds(column);
    bars.find(fades).map(|bar| bar.ink)
}

/// Returns the ground of what shows through the soft part of a bar.
pub(super) fn veil(painter: &Painter<'_>, row: &PictureRow) -> Style {
    let role = if let What::Phase(index) = row.what {
        Role::PhaseVeil(index)
    } else {
        Role::Veil(tone(row))
    };
    painter.theme.style(role)
}

/// Returns the eighths of one column that a stretch covers, from 0 to 8.
pub(super) fn inside(stretch: Stretch, column: u16) -> (u32, u32) {
    let left = u32::from(column) * 8;
    let from = stretch.from.saturating_sub(left).min(8);
    let to = stretch.to.saturating_sub(left).min(8);
    (from, to)
}
