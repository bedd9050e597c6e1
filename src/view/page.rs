//! A page: the names of the pages, and the lines of the one that is shown.
//!
//! The brief is set in columns and read as a whole; every other page is a list, a line for each
//! entry, whose details stand beside or below.

mod entry;
mod shown;
mod tabs;

pub(super) use shown::Shown;

use super::canvas::{Align, Canvas};
use super::detail::{from_start, paint_flow};
use super::theme::Role;
use super::{plot, scroll};
use crate::facts::page::Listed;
use crate::facts::{Page, Subject};
use crate::model::What;
use crate::scene::Area;
use crate::scene::flow::{Flow, Weight};
use crate::state::{Paged, Target};
use crate::words::Msg;

/// Paints a page.
pub(super) fn page(canvas: &mut Canvas<'_>, shown: &Shown<'_>, paged: &Paged) {
    let pages = (paged.page(), shown.filled);
    tabs::tabs(canvas, shown.layout.tabs, pages, shown.language);
    if paged.listed().is_empty() {
        let muted = canvas.theme.style(Role::Muted);
        let area = shown.layout.outline.inner();
        let words = nothing(paged.page()).say(shown.language);
        canvas.label(area, words, Align::Start, muted);
        return;
    }
    match shown.brief {
        Some(flow) => brief_page(canvas, shown, paged, flow),
        None => list(canvas, shown, paged),
    }
    if let (Some(ix), false) = (
        paged.subject().and_then(Subject::entry),
        shown.layout.plot.is_empty(),
    ) && let What::Indicator(nth) = shown.book.roadmap.node(ix).what
        && let Some(indicator) = shown.book.roadmap.document().indicators.get(nth)
    {
        plot::plot(canvas, shown.layout.plot, indicator, shown.reader());
    }
}

/// Returns what an empty page says.
pub(super) fn nothing(page: Page) -> Msg {
    if page == Page::Findings {
        Msg::NoFindings
    } else {
        Msg::NothingHere
    }
}

/// Paints the brief in columns; the selected topic is the one whose heading is marked.
fn brief_page(canvas: &mut Canvas<'_>, shown: &Shown<'_>, paged: &Paged, flow: &Flow) {
    let area = shown.layout.outline.inner();
    let top = u16::try_from(paged.top()).unwrap_or(u16::MAX);
    paint_flow(canvas, area, flow, top);
    let mut topic = None;
    for column in flow.columns() {
        let cells = from_start(canvas, area, column.indent, flow.width);
        for (line, set) in (column.top..).zip(column.lines) {
            let is_heading = set
                .first()
                .is_some_and(|piece| piece.weight == Weight::Heading);
            if is_heading {
                topic = Some(topic.map_or(0, |topic| topic + 1));
            }
            let row = line.checked_sub(top).filter(|row| *row < area.height);
            let (Some(row), Some(topic)) = (row.map(|row| cells.row(row)), topic) else {
                continue;
            };
            // What stands under a heading belongs to its topic.
            if let Some(Listed::Entry(entry)) = paged.listed().get(topic) {
                canvas.answer(row, Target::Entry(*entry));
            }
            if is_heading && topic == paged.row() && shown.is_screen {
                mark(canvas, row);
            }
        }
    }
    scroll::margin(canvas, area, usize::from(flow.rows()), usize::from(top));
}

/// Marks what is painted already as selected.
fn mark(canvas: &mut Canvas<'_>, row: Area) {
    if canvas.theme.selects_by_reversal() {
        canvas.reverse(row);
    } else {
        let selected = canvas.theme.style(Role::Selected);
        canvas.tint(row, selected);
    }
}

fn list(canvas: &mut Canvas<'_>, shown: &Shown<'_>, paged: &Paged) {
    let area = shown.layout.outline;
    for (nth, listed) in (0..).zip(paged.visible(area.height)) {
        let row = area.row(nth);
        match listed {
            Listed::Heading(message) => {
                let accent = canvas.theme.style(Role::Accent);
                let words = message.say(shown.language);
                canvas.label(row.inner(), words, Align::Start, accent);
            }
            Listed::Entry(listed) => {
                let is_selected = paged.top() + usize::from(nth) == paged.row();
                let is_selected = is_selected && shown.is_screen;
                if is_selected && !canvas.theme.selects_by_reversal() {
                    let selected = canvas.theme.style(Role::Selected);
                    canvas.tint(row, selected);
                }
                canvas.answer(row, Target::Entry(*listed));
                let is_open = paged.open() == Some(listed.subject);
                entry::entry(canvas, row, shown, *listed, paged.page(), is_open);
                if is_selected && canvas.theme.selects_by_reversal() {
                    canvas.reverse(row);
                }
            }
        }
    }
    if shown.is_screen {
        let lines = paged.listed().len();
        scroll::margin(canvas, area.inner(), lines, paged.top());
    }
}
