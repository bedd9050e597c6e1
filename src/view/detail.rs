//! The details of the selected row: a rule with its name, and what is known of it in columns.

use ratatui::style::Style;

use super::Gate;
use super::canvas::{Align, Canvas, Line};
use super::frame::{Composed, last, marks};
use super::scroll;
use super::theme::Role;
use crate::facts::detail::{self, Detail, about};
use crate::facts::{Book, Subject};
use crate::model::Roadmap;
use crate::scene::flow::{self, Addresses, Flow, Room, Weight};
use crate::scene::{Area, Layout};
use crate::search::{Found, Hint, Hit};
use crate::state::{Place, Voice};
use crate::text::{self, Direction};
use crate::words::Language;

/// What the details are about, and what is marked in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    /// What they are about.
    pub(super) subject: Subject,
    /// The language of the interface.
    pub(super) language: Language,
    /// What is marked in the name.
    pub(super) found: Option<&'a Found>,
}

/// Paints the rule with the name of the entry, and what is known of it from line `top` on.
pub(super) fn paint(
    canvas: &mut Canvas<'_>,
    layout: &Layout,
    roadmap: &Roadmap,
    composed: &Composed,
    asked: Asked<'_>,
    top: Option<u16>,
) {
    let (flow, area) = (&composed.flow, layout.detail);
    rule(canvas, layout.rule, roadmap, &composed.detail, asked);
    if area.is_empty() {
        return;
    }
    let top = top.unwrap_or(0).min(last(flow, area.height));
    paint_flow(canvas, area, flow, top);
    if flow.is_cut() {
        scroll::more(canvas, area);
    } else {
        scroll::margin(canvas, area, usize::from(flow.rows()), usize::from(top));
    }
}

/// Paints the same on paper; where something has no room, they or the chart, a line says so.
///
/// `fills` says whether they stand there alone.
pub(super) fn print(
    canvas: &mut Canvas<'_>,
    layout: &Layout,
    book: Book<'_>,
    (asked, both): (Asked<'_>, bool),
    fills: bool,
) {
    if layout.rule.is_empty() {
        return;
    }
    let detail = about(book, asked.subject, asked.language, both);
    rule(canvas, layout.rule, book.roadmap, &detail, asked);
    let area = layout.detail;
    if area.is_empty() {
        return;
    }
    let options = canvas.options();
    let set = |room| {
        let voice = (asked.language, Addresses::Readable);
        Flow::new(&detail, area.width, room, voice, &options)
    };
    let mut flow = set(Room::Paper);
    // Where they fill the paper there is nothing else to leave out.
    let is_whole = fills || !layout.outline.is_empty();
    let is_all = flow.rows() <= area.height && is_whole;
    if !is_all && area.height > 1 {
        let rows = usize::from(flow.rows().saturating_sub(area.height - 1));
        flow = set(Room::Lines(area.height - 1));
        scroll::goes_on(canvas, area, rows, asked.language);
    }
    paint_flow(canvas, area, &flow, 0);
}

/// Paints the lines from `top` on that an area has room for.
pub(super) fn paint_flow(canvas: &mut Canvas<'_>, area: Area, flow: &Flow, top: u16) {
    for column in flow.columns() {
        let cells = from_start(canvas, area, column.indent, flow.width);
        for (line, set) in (column.top..).zip(column.lines) {
            if let Some(row) = line.checked_sub(top).filter(|row| *row < area.height) {
                paint_line(canvas, cells.row(row), set);
            }
        }
    }
}

/// Returns the rows that the details of the selected entry take on paper of that width.
pub fn detail_rows(
    roadmap: &Roadmap,
    place: &Place,
    (voice, gate): (Voice, Gate),
    width: u16,
) -> u16 {
    let language = voice.interface(roadmap.document().language);
    let both = voice.is_both();
    let detail = about(place.book(roadmap), place.subject(roadmap), language, both);
    // The layout leaves a column free on both sides.
    let width = if width >= 40 { width - 2 } else { width };
    let options = gate.labels(language, false);
    let voice = (language, Addresses::Readable);
    Flow::new(&detail, width, Room::Paper, voice, &options).rows()
}

pub(super) fn paint_line(canvas: &mut Canvas<'_>, area: Area, line: &flow::Line) {
    for piece in line {
        let width = area.width.saturating_sub(piece.indent);
        let cells = from_start(canvas, area, piece.indent, width);
        let style = style(canvas, piece.weight);
        // Carets stand under what they mean, so printed lines keep their left edge.
        let align = match piece.weight {
            Weight::Body(detail::Role::Printed) => Align::Left,
            Weight::Heading | Weight::Continued | Weight::Lead | Weight::Body(_) | Weight::Tail => {
                Align::Start
            }
        };
        let mark = canvas.theme.style(Role::Match);
        canvas.put_marked(cells, &piece.line, align, style, &piece.marks, mark);
    }
}

/// Returns `width` columns of an area from its reader's start plus `offset`.
pub(super) fn from_start(canvas: &Canvas<'_>, area: Area, offset: u16, width: u16) -> Area {
    let width = width.min(area.width.saturating_sub(offset));
    let x = match canvas.direction() {
        Direction::Ltr => area.x + offset.min(area.width),
        Direction::Rtl => area.x + area.width.saturating_sub(offset + width),
    };
    Area { x, width, ..area }
}

fn style(canvas: &Canvas<'_>, weight: Weight) -> Style {
    let role = match weight {
        Weight::Heading => Role::Accent,
        Weight::Continued | Weight::Lead | Weight::Tail => Role::Muted,
        Weight::Body(role) => match role {
            detail::Role::Plain | detail::Role::Quote | detail::Role::Printed => Role::Text,
            detail::Role::Name => Role::Strong,
            detail::Role::Status(state) => Role::Status(Some(state)),
            detail::Role::Milestone => Role::Text,
            detail::Role::Value => Role::Value,
            detail::Role::Inferred => Role::Inferred,
            detail::Role::Source | detail::Role::Address | detail::Role::Muted => Role::Muted,
        },
    };
    canvas.theme.style(role)
}

/// Paints a thin line with the names of the node in it, what it is, and by which other words it
/// was found.
fn rule(canvas: &mut Canvas<'_>, area: Area, roadmap: &Roadmap, detail: &Detail, asked: Asked<'_>) {
    let style = |role| canvas.theme.style(role);
    let (rule, strong, muted) = (style(Role::Rule), style(Role::Strong), style(Role::Muted));
    let glyph = canvas.glyphs.rule();
    canvas.fill(area, glyph, rule);
    if area.width < 12 {
        return;
    }
    let parts = |text: &str| marks(asked.found.zip(Hit::of(asked.subject)), text);
    let width = usize::from(area.width);
    let title = text::width(&detail.title);
    let other = detail.other_title.as_ref();
    let other = other.filter(|other| text::width(other) < width.saturating_sub(title + 24));
    let kind = text::width(&detail.kind) + 3;
    let kind = if width > title + 3 + kind { kind } else { 0 };
    // Who translated the other name may stand behind it.
    let is_told =
        |reason: &Hint| other.is_some_and(|other| other.starts_with(reason.text.as_str()));
    let reason = reason(roadmap, detail, asked).filter(|reason| !is_told(reason));
    // A piece of the rule stays before it, and after it.
    let left = width.saturating_sub(title + 3 + kind + 6);
    // An ellipsis of dots takes more at both ends.
    let dots = if canvas.glyphs.is_ascii { 4 } else { 0 };
    let room = left.saturating_sub(dots);
    let reason = reason.and_then(|reason| reason.say_within(asked.language, room));
    // Why it was found comes before its other name.
    let other = other.filter(|other| {
        let said = reason.as_deref().map(text::width);
        said.is_none_or(|said| said + text::width(other) + 4 <= left)
    });
    let mut line = Line::new(area);
    line.skip(canvas, 1);
    if let Some(other) = other {
        line.skip_end(canvas, 1)
            .end(canvas, " ", rule)
            .end_marked(canvas, other, muted, &parts(other))
            .end(canvas, " ", rule);
    }
    line.start(canvas, " ", rule)
        .start_marked(canvas, &detail.title, strong, &parts(&detail.title))
        .start(canvas, " ", rule);
    if usize::from(line.free()) > text::width(&detail.kind) + 3 {
        line.skip(canvas, 1)
            .start(canvas, " ", rule)
            .start(canvas, &detail.kind, muted)
            .start(canvas, " ", rule);
    }
    if let Some(reason) = reason {
        // A piece of the rule stays before the next name.
        line.skip(canvas, 1).skip_end(canvas, 2);
        line.start(canvas, " ", rule)
            .start_marked(canvas, &reason, muted, &parts(&reason))
            .start(canvas, " ", rule);
    }
}

/// Returns by which other words something was found than those in the rule: what it is stands
/// beside its name.
fn reason(roadmap: &Roadmap, detail: &Detail, asked: Asked<'_>) -> Option<Hint> {
    let (found, hit) = asked.found.zip(Hit::of(asked.subject))?;
    let name = [detail.title.as_str(), detail.kind.as_str()].join(" ");
    found.reason(roadmap, hit, &name, asked.language)
}
