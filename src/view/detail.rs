//! The details of the selected row: a rule with its name, and what is known of it in columns.

use super::frame::{Composed, last};
use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::scroll;
use super::shown::Shown;
use super::theme::Role;
use crate::facts::counted;
use crate::facts::detail::{self, Detail, about};
use crate::model::is_overdue;
use crate::scene::Area;
use crate::scene::flow::{self, Addresses, Flow, FlowSetting, Room, TextWeight};
use crate::search::{Hint, Hit};
use crate::state::ClickTarget;
use crate::text;
use crate::words::{self, Gender, Language, Msg};

/// Paints the rule with the name of the entry, and what is known of it from line `top` on.
pub(super) fn paint(
    painter: &mut Painter<'_>,
    shown: &Shown<'_>,
    composed: &Composed,
    top: Option<usize>,
) {
    let (flow, area) = (&composed.flow, shown.layout.detail);
    rule(painter, shown, &composed.detail);
    if area.is_empty() {
        return;
    }
    let top = top.unwrap_or(0);
    let top = top.min(last(flow.rows(), flow.step(), area.height));
    paint_flow(painter, area, flow, top, shown.place.marked_fact());
    if flow.is_cut() {
        scroll::more(painter, area);
    } else {
        scroll::margin(painter, area, flow.rows(), top);
    }
}

/// Paints the same on paper; where something has no room, they or the chart, a line says so.
///
/// `fills` says whether they stand there alone.
pub(super) fn print(painter: &mut Painter<'_>, shown: &Shown<'_>, fills: bool) {
    if shown.layout.rule.is_empty() {
        return;
    }
    let subject = shown.place.subject(shown.roadmap);
    let both = shown.languages.is_both();
    let detail = about(shown.book(), subject, painter.language, both);
    rule(painter, shown, &detail);
    // Where they fill the paper there is nothing else to leave out.
    let is_whole = fills || !shown.layout.outline.is_empty();
    let area = shown.layout.detail;
    let addresses = Addresses::Readable;
    print_flow(painter, area, &detail, addresses, |rows| {
        area.height > 1 && (rows > area.height.into() || !is_whole)
    });
}

/// Paints a text on paper, or what of it stands above a line that says that it goes on, where so
/// many rows are to be `cut`.
pub(super) fn print_flow(
    painter: &mut Painter<'_>,
    area: Area,
    detail: &Detail,
    addresses: Addresses,
    is_cut: impl FnOnce(usize) -> bool,
) {
    if area.is_empty() {
        return;
    }
    let options = painter.options();
    let setting = FlowSetting {
        addresses,
        ..FlowSetting::paper(area.width, painter.language, &options)
    };
    let mut flow = Flow::new(detail, setting);
    if is_cut(flow.rows()) {
        // Columns of the paper's own height, so that what is missing is the end and no middle.
        let lines = area.height - 1;
        scroll::goes_on(painter, area, flow.rows().saturating_sub(lines.into()));
        flow = Flow::new(
            detail,
            FlowSetting {
                room: Room::Lines(lines),
                ..setting
            },
        );
    }
    paint_flow(painter, area, &flow, 0, None);
}

/// Paints the lines from `top` on that an area has room for; the name in the fact that is `marked` is
/// told apart.
pub(super) fn paint_flow(
    painter: &mut Painter<'_>,
    area: Area,
    flow: &Flow,
    top: usize,
    marked: Option<usize>,
) {
    for column in flow.columns() {
        let cells = painter.along(area, column.indent, flow.width);
        for (line, set) in (column.top..).zip(column.lines) {
            if let Some(row) = row(area, line, top) {
                paint_line(painter, cells.row(row), set, marked);
            }
        }
    }
}

/// Returns the row of an area that shows a line of a text, of which the line `top` is the first that
/// shows.
pub(super) fn row(area: Area, line: usize, top: usize) -> Option<u16> {
    let row = u16::try_from(line.checked_sub(top)?).ok();
    row.filter(|row| *row < area.height)
}

fn paint_line(painter: &mut Painter<'_>, area: Area, line: &flow::FlowLine, marked: Option<usize>) {
    for piece in line {
        let cells = painter.along(area, piece.indent, area.width);
        // Carets stand under what they mean, so printed lines keep their left edge.
        let align = match piece.weight {
            TextWeight::Body(detail::TextRole::Printed) => Align::Left,
            TextWeight::Heading
            | TextWeight::Continued
            | TextWeight::Lead
            | TextWeight::Body(_)
            | TextWeight::Tail => Align::Start,
        };
        let width = painter.put_marked(cells, &piece.line, align, role(piece.weight), &piece.marks);
        let set = painter.along(cells, 0, width);
        for (run, number) in &piece.sources {
            let cell = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
            let x = set.x.saturating_add(cell(run.start));
            let width = cell(run.len());
            painter.answer(Area { x, width, ..set }, ClickTarget::Source(*number));
        }
        if let Some(named) = piece.named {
            let name = painter.along(cells, 0, width);
            painter.answer(name, ClickTarget::Name(named.entry));
            if marked == Some(named.fact) {
                painter.tint(name, Role::Selected);
                painter.reverse_selected(name);
            }
        }
    }
}

fn role(weight: TextWeight) -> Role {
    match weight {
        TextWeight::Heading => Role::Accent,
        TextWeight::Continued | TextWeight::Lead | TextWeight::Tail => Role::Muted,
        TextWeight::Body(role) => match role {
            detail::TextRole::Plain | detail::TextRole::Quote | detail::TextRole::Printed => {
                Role::Text
            }
            detail::TextRole::Name => Role::Strong,
            detail::TextRole::Status(state) => Role::Status(Some(state)),
            detail::TextRole::Health(health) => Role::Health(health),
            detail::TextRole::Milestone(_) => Role::Text,
            detail::TextRole::Value => Role::Value,
            detail::TextRole::Inferred => Role::Inferred,
            detail::TextRole::Source | detail::TextRole::Address | detail::TextRole::Muted => {
                Role::Muted
            }
        },
    }
}

/// Paints a thin line with the names of the node in it, what it is, and by which other words it
/// was found.
fn rule(painter: &mut Painter<'_>, shown: &Shown<'_>, detail: &Detail) {
    let area = shown.layout.rule;
    let glyphs = painter.glyphs;
    painter.fill(area, glyphs.rule(), Role::Rule);
    if area.width < 12 {
        return;
    }
    let about = Hit::of(shown.place.subject(shown.roadmap));
    let width = usize::from(area.width);
    let title = text::width(&detail.title);
    let other = detail.other_title.as_ref();
    let other = other.filter(|other| text::width(other) < width.saturating_sub(title + 24));
    let kind = text::width(&detail.kind) + 3;
    let kind = if width > title + 3 + kind { kind } else { 0 };
    // Who translated the other name may stand behind it.
    let is_told =
        |reason: &Hint| other.is_some_and(|other| other.starts_with(reason.text.as_str()));
    // What it is stands beside its name.
    let names = [detail.title.as_str(), detail.kind.as_str()].join(" ");
    let reason = shown.reason(about, &names, painter.language);
    let reason = reason.filter(|reason| !is_told(reason));
    // A piece of the rule stays before it, and after it.
    let left = width.saturating_sub(title + 3 + kind + 6);
    // An ellipsis of dots takes more at both ends.
    let dots = if glyphs.is_ascii { 4 } else { 0 };
    let room = left.saturating_sub(dots);
    let reason = reason.and_then(|reason| reason.say_within(painter.language, room));
    // Why it was found comes before its other name.
    let other = other.filter(|other| {
        let said = reason.as_deref().map(text::width);
        said.is_none_or(|said| said + text::width(other) + 4 <= left)
    });
    let mut line = LinePainter::new(painter, area);
    line.skip(1);
    if let Some(other) = other {
        line.skip_end(1)
            .end(" ", Role::Rule)
            .end_marked(other, Role::Muted, &shown.parts(about, other))
            .end(" ", Role::Rule);
    }
    let name = |line: &mut LinePainter<'_, '_>, name: &str, role| {
        line.start(" ", Role::Rule)
            .start_marked(name, role, &shown.parts(about, name))
            .start(" ", Role::Rule);
    };
    name(&mut line, &detail.title, Role::Strong);
    if line.has_room(text::width(&detail.kind) + 4) {
        line.skip(1)
            .start(" ", Role::Rule)
            .start(&detail.kind, Role::Muted)
            .start(" ", Role::Rule);
    }
    if let Some(overdue) = overdue(shown, line.painter.language) {
        let glyph = line.painter.glyphs.overdue();
        if line.has_room(text::width(&overdue) + 6) {
            line.skip(1)
                .start(" ", Role::Rule)
                .sign(glyph, Role::Warning)
                .start(" ", Role::Rule)
                .start(&overdue, Role::Warning)
                .start(" ", Role::Rule);
        }
    }
    if let Some(reason) = reason {
        // A piece of the rule stays before the next name.
        line.skip(1).skip_end(2);
        name(&mut line, &reason, Role::Muted);
    }
}

/// Says that what the details tell of is overdue, and that this is computed.
fn overdue(shown: &Shown<'_>, language: Language) -> Option<String> {
    let (roadmap, today) = (shown.roadmap, shown.world.today);
    let ix = shown.place.subject(roadmap).row(roadmap)?;
    let item = roadmap
        .item(ix)
        .filter(|_| is_overdue(roadmap, ix, today))?;
    let word = match counted(item.kind).gender() {
        Gender::Masculine => Msg::Overdue,
        Gender::Feminine | Gender::Phase => Msg::OverdueFeminine,
    };
    Some(words::aside(
        word.say(language),
        Msg::Computed.say(language),
    ))
}
