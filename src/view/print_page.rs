//! A page on paper: everything on it, as tall as it is.

use super::canvas::{Align, Canvas};
use super::detail::paint_flow;
use super::page::{Shown, nothing};
use super::theme::Role;
use super::{Gate, plot, scroll};
use crate::document::Indicator;
use crate::facts::detail::whole;
use crate::facts::{Book, Page, Reader, side};
use crate::scene::flow::{Addresses, Flow, Room};
use crate::scene::{Area, Plot};
use crate::state::{Paged, Place, Voice};
use crate::words;

/// Returns the rows that a page takes on paper of a width, without what stands around it.
pub fn page_rows(
    place: &Place,
    book: Book<'_>,
    (voice, gate): (Voice, Gate),
    width: u16,
) -> Option<u16> {
    let page = place.page()?;
    let language = voice.interface(book.roadmap.document().language);
    // A column stays free on both sides.
    let width = width.saturating_sub(2);
    let rows = if page == Page::Indicators {
        let reader = Reader::of(book.roadmap, language);
        let indicators = &book.roadmap.document().indicators;
        let heights = indicators.iter().map(|one| height(one, reader, width));
        heights.fold(0_u16, u16::saturating_add)
    } else {
        let whole = whole(book, page, language, voice.is_both());
        let voice = (language, Addresses::Whole);
        Flow::new(
            &whole,
            width,
            Room::Paper,
            voice,
            &gate.labels(language, false),
        )
        .rows()
    };
    Some(rows.max(1))
}

/// Paints a page on paper.
pub(super) fn paper(canvas: &mut Canvas<'_>, shown: &Shown<'_>, paged: &Paged) {
    let area = shown.layout.outline.inner();
    if paged.listed().is_empty() {
        // A short print has no breadcrumb to tell of what there is nothing.
        let (title, nothing) = (paged.page().title(), nothing(paged.page()));
        let said = words::labelled(title.say(shown.language), nothing.say(shown.language));
        let muted = canvas.theme.style(Role::Muted);
        canvas.label(area, &said, Align::Start, muted);
        return;
    }
    if paged.page() == Page::Indicators {
        indicators(canvas, area, shown);
        return;
    }
    let both = shown.voice.is_both();
    let whole = whole(shown.book, paged.page(), shown.language, both);
    let options = canvas.options();
    let voice = (shown.language, Addresses::Whole);
    let set = |room| Flow::new(&whole, area.width, room, voice, &options);
    let mut flow = set(Room::Paper);
    if flow.rows() > area.height {
        // Columns of the paper's own height, so that what is missing is the end and no middle.
        let lines = area.height.saturating_sub(1);
        scroll::goes_on(
            canvas,
            area,
            usize::from(flow.rows() - lines),
            shown.language,
        );
        flow = set(Room::Lines(lines));
    }
    paint_flow(canvas, area, &flow, 0);
}

fn indicators(canvas: &mut Canvas<'_>, area: Area, shown: &Shown<'_>) {
    let reader = shown.reader();
    let strong = canvas.theme.style(Role::Strong);
    let mut top = 0;
    let all = &shown.book.roadmap.document().indicators;
    for (nth, indicator) in all.iter().enumerate() {
        let rows = height(indicator, reader, area.width);
        // A chart is drawn whole or not at all. The blank row after it says that more follows, and
        // may be missing after the last.
        let is_last = nth + 1 == all.len();
        if top + rows > area.height + u16::from(is_last) {
            let rest = all.iter().skip(nth);
            let rest = rest.map(|one| usize::from(height(one, reader, area.width)));
            // Nothing follows the last.
            let rows = rest.sum::<usize>().saturating_sub(1);
            scroll::goes_on(canvas, area, rows, shown.language);
            return;
        }
        let title = side(&indicator.title, shown.language).text;
        canvas.label(area.row(top), &title, Align::Start, strong);
        let below = Area {
            y: area.row(top + 1).y,
            height: (rows - 2).min(area.height.saturating_sub(top + 1)),
            ..area
        };
        if !below.is_empty() {
            plot::plot(canvas, below, indicator, reader);
        }
        top = top.saturating_add(rows);
    }
}

/// The rows of an indicator: its name, its unit, its figures, and a blank one.
fn height(indicator: &Indicator, reader: Reader, width: u16) -> u16 {
    let rows = Plot::new(indicator, reader, width).rows.len().max(1);
    let unit = usize::from(indicator.unit.is_some());
    // Below four rows the unit gives way to the figures.
    let rows = (rows + unit).max(if unit > 0 { 4 } else { 1 });
    u16::try_from(rows + 2).unwrap_or(u16::MAX)
}
