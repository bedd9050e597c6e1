//! A page: the names of the pages, and the lines of the one that is shown.
//!
//! The brief is set in columns and read as a whole; every other page is a list, a line for each
//! entry, whose details stand beside or below.

mod entry;
mod tabs;

use super::detail::{paint_flow, row};
use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::shown::Shown;
use super::theme::Role;
use super::{plot, scroll};
use crate::facts::detail::ours;
use crate::facts::page::{Listed, says_ours};
use crate::facts::{Page, Subject};
use crate::model::{Roadmap, What};
use crate::scene::flow::{Flow, TextWeight};
use crate::state::{ClickTarget, Paged};
use crate::words::{Compared, Msg};

/// Paints a page.
pub(super) fn page(painter: &mut Painter<'_>, shown: &Shown<'_>, paged: &Paged) {
    tabs::tabs(painter, shown, paged.page());
    if paged.listed().is_empty() {
        let words = shown
            .locale(painter.language)
            .say(nothing(paged.page(), shown.roadmap));
        let area = shown.layout.outline.inner();
        painter.label(area, words, Align::Start, Role::Muted);
        return;
    }
    match shown.frame.and_then(|frame| frame.brief.as_ref()) {
        Some(brief) => brief_page(painter, shown, paged, &brief.flow),
        None => list(painter, shown, paged),
    }
    if let (Some(ix), false) = (
        paged.subject().and_then(Subject::entry),
        shown.layout.plot.is_empty(),
    ) && let What::Indicator(nth) = shown.roadmap.node(ix).what
        && let Some(indicator) = shown.roadmap.document().indicators.get(nth)
    {
        let locale = shown.locale(painter.language);
        plot::plot(painter, shown.layout.plot, indicator, locale);
    }
}

/// Returns what an empty page says.
pub(super) fn nothing(page: Page, roadmap: &Roadmap) -> Msg {
    match page {
        Page::Findings => Msg::NoFindings,
        Page::Changes if roadmap.against().is_some() => Msg::Compared(Compared::NoChanges),
        Page::Changes => Msg::Compared(Compared::NotCompared),
        Page::Brief
        | Page::Phases
        | Page::Pillars
        | Page::Indicators
        | Page::Milestones
        | Page::Money
        | Page::Governance
        | Page::Context
        | Page::Sources
        | Page::Gaps
        | Page::Inferences
        | Page::Next
        | Page::Own(_) => Msg::NothingHere,
    }
}

/// Paints the brief in columns; the selected topic is the one whose heading is marked.
fn brief_page(painter: &mut Painter<'_>, shown: &Shown<'_>, paged: &Paged, flow: &Flow) {
    let area = shown.layout.outline.inner();
    let top = paged.top();
    paint_flow(painter, area, flow, top, None);
    let mut topic = None;
    for column in flow.columns() {
        let cells = painter.along(area, column.indent, flow.width);
        for (line, set) in (column.top..).zip(column.lines) {
            let is_heading = set
                .first()
                .is_some_and(|piece| piece.weight == TextWeight::Heading);
            if is_heading {
                topic = Some(topic.map_or(0, |topic| topic + 1));
            }
            let row = row(area, line, top);
            let (Some(row), Some(topic)) = (row.map(|row| cells.row(row)), topic) else {
                continue;
            };
            // What stands under a heading belongs to its topic.
            if let Some(Listed::Entry(entry)) = paged.listed().get(topic) {
                painter.answer(row, ClickTarget::Entry(*entry));
            }
            if is_heading && topic == paged.row() {
                painter.tint(row, Role::Selected);
                painter.reverse_selected(row);
            }
        }
    }
    scroll::margin(painter, area, flow.rows(), top);
}

fn list(painter: &mut Painter<'_>, shown: &Shown<'_>, paged: &Paged) {
    let area = shown.layout.outline;
    let (all, language) = (paged.listed(), painter.language);
    let is_heading = |listed: &Listed| matches!(listed, Listed::Heading(_));
    let above = all.iter().take(paged.top() + 1).rposition(is_heading);
    let under = |index: usize| all.get(index + 1..).unwrap_or_default();
    let mut is_ours = above.is_some_and(|nth| says_ours(shown.book(), under(nth), language));
    for (nth, line) in (0..).zip(paged.visible(area.height)) {
        let row = area.row(nth);
        let index = paged.top() + usize::from(nth);
        match line {
            Listed::Heading(message) => {
                is_ours = says_ours(shown.book(), under(index), language);
                let words = message.say(language);
                let mut cells = LinePainter::new(painter, row.inner());
                cells.start(words, Role::Accent).skip(3);
                if is_ours {
                    cells.start(ours(language), Role::Muted);
                }
            }
            Listed::Remark(message) => {
                let words = message.say(language);
                painter.label(row.inner(), words, Align::Start, Role::Muted);
            }
            Listed::Quarter(quarter, message) => {
                let words = shown.locale(language).of_quarter(*quarter, *message);
                painter.label(row.inner(), &words, Align::Start, Role::Muted);
            }
            Listed::Entry(listed) | Listed::Further(listed, _) => {
                let first = match line {
                    Listed::Further(_, nth) => 1 + usize::from(*nth),
                    _ => 0,
                };
                let is_selected = index == paged.row() + first;
                if is_selected {
                    painter.tint(row, Role::Selected);
                }
                painter.answer(row, ClickTarget::Entry(*listed));
                match first.checked_sub(1) {
                    None => entry::entry(painter, row, shown, *listed, paged, is_ours),
                    Some(nth) => entry::further(painter, row, shown, *listed, paged, nth),
                }
                if is_selected {
                    painter.reverse_selected(row);
                }
            }
        }
    }
    scroll::margin(painter, area.inner(), paged.listed().len(), paged.top());
}
