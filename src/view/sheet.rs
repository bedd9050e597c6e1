//! The chart of one roadmap with its outline, as painted on a screen or on paper.
//!
//! Order of painting: ground, band, selection, lines, today, rows, scroll bar. What answers to a
//! click is marked as it is painted. Always holds: no row is missing unseen, on a screen by the
//! scroll bar, on paper by a line that says so. Deliberately not here: header, details, footer, pages.

use super::painter::{Align, Painter};
use super::print_rows::Cut;
use super::shown::Shown;
use super::theme::Role;
use super::{band, bar, chart, outline, scroll, table};
use crate::model::{Change, Ix};
use crate::scene::{Area, Layout, Scene, Span, View};
use crate::state::ClickTarget;
use crate::words::{Language, Msg};

/// Finds the rows that have room. A screen scrolls; paper says that there are more.
fn cut(shown: &Shown<'_>) -> Cut {
    let height = shown.layout.outline.height;
    if shown.is_screen() {
        let rows = match shown.place.reading() {
            // What is read about, and no other.
            Some(_) => shown.place.row()..shown.place.row() + 1,
            None => shown.place.visible_rows(height),
        };
        return Cut {
            rows,
            is_above: false,
            is_below: false,
        };
    }
    let (all, top) = (shown.place.entries().len(), shown.place.top());
    let seen = shown.selected().map(|_| shown.place.row());
    Cut::new(all, top, height.into(), seen)
}

/// Returns what the picture of the rows is made from, where they show.
pub(super) fn view<'a>(shown: &Shown<'a>, language: Language) -> Option<View<'a>> {
    let is_read = shown.place.reading().is_some() && shown.layout.chart.is_empty();
    let is_seen = !is_read && shown.place.paged().is_none();
    is_seen.then(|| View {
        roadmap: shown.roadmap,
        entries: shown
            .place
            .entries()
            .get(cut(shown).rows)
            .unwrap_or_default(),
        selected: shown.selected(),
        changes: changes(shown),
        chain: shown.place.chain(),
        matches: shown.place.narrowing().matches().map(|matches| &**matches),
        groups: shown
            .place
            .groups()
            .map(|groups| (&**groups, shown.place.selected_group())),
        coloring: shown.place.coloring().map(|coloring| &**coloring),
        window: shown.window,
        columns: shown.layout.chart.width,
        lanes: shown.layout.band.height,
        language,
        today: shown.world.today,
        letters: shown.world.letters,
    })
}

/// Returns the rows that are marked: what has just changed in the file, or else what differs from an earlier
/// plan.
fn changes<'a>(shown: &Shown<'a>) -> &'a [(Ix, Change)] {
    let fresh = shown.place.marks.changes().rows.as_slice();
    let against = shown.roadmap.against();
    let since = against.map(|against| against.comparison.rows());
    since.filter(|_| fresh.is_empty()).unwrap_or(fresh)
}

/// Paints band, axis, outline and chart; returns the selected title if it had to be cut.
pub(super) fn chart<'a>(
    painter: &mut Painter<'_>,
    shown: &Shown<'_>,
    scene: &'a Scene,
) -> Option<&'a str> {
    let cut_off = cut(shown);
    let layout = &Layout {
        outline: cut_off.within(shown.layout.outline),
        chart: cut_off.within(shown.layout.chart),
        ..shown.layout
    };
    chart::ground(painter, layout, scene);
    if !painter.keeps(layout.minor.y) {
        band::band(painter, layout, scene);
        table::titles(painter, shown);
    }
    if shown.roadmap.is_leaf(Ix::ROOT) {
        let area = painter.across(layout.outline).inner();
        let lines = [(Msg::Empty, Role::Text), (Msg::EmptyHint, Role::Muted)];
        for (nth, (words, role)) in (0..).zip(lines) {
            let words = words.say(painter.language);
            painter.label(area.row(nth), words, Align::Start, role);
        }
        return None;
    }
    let selected = scene.rows.iter().position(|row| row.is_selected);
    let selected = selected.and_then(|nth| u16::try_from(nth).ok());
    let selected = selected.map(|nth| painter.across(layout.outline.row(nth)));
    if let Some(area) = selected {
        painter.tint(area, Role::Selected);
    }
    for (nth, row) in (0..).zip(&scene.rows) {
        let area = layout.chart.row(nth);
        if !painter.keeps(area.y) {
            bar::bars(painter, area, row, true);
        }
    }
    chart::today(painter, layout, scene);
    for lane in 0..layout.band.height {
        for column in 0..layout.band.width {
            let cell = painter.over(layout.band.row(lane), Span::cell(column));
            painter.answer(cell, ClickTarget::Band(column, lane));
        }
    }
    let cut = rows(painter, shown, layout, scene);
    if shown.is_screen() {
        if let Some(area) = selected {
            painter.reverse_selected(area);
        }
        let (rows, top) = match shown.place.reading() {
            Some(_) => (1, 0),
            None => (shown.place.entries().len(), shown.place.top()),
        };
        scroll::paint(painter, layout.outline, rows, top);
    }
    goes_on(painter, shown, &cut_off);
    cut
}

/// Paints the rows; returns the selected title if it had to be cut.
fn rows<'a>(
    painter: &mut Painter<'_>,
    shown: &Shown<'_>,
    layout: &Layout,
    scene: &'a Scene,
) -> Option<&'a str> {
    let mut cut = None;
    let outline = if shown.is_screen() && shown.place.reading().is_none() {
        scroll::beside(painter, layout.outline, shown.place.entries().len())
    } else {
        layout.outline
    };
    let columns = shown.columns();
    let widest = outline::widest_count(&scene.rows, painter.language);
    for (nth, row) in (0..).zip(&scene.rows) {
        let area = layout.chart.row(nth);
        if !painter.keeps(area.y) {
            chart::row(painter, area, row);
        }
        // Where rows are cut off on paper the columns begin where the outline does.
        let beside = Area {
            x: layout.table.x,
            width: layout.table.width,
            ..layout.outline.row(nth)
        };
        if !painter.keeps(area.y) {
            table::row(painter, beside, shown, &columns, row);
        }
        let cells = painter.across(layout.outline.row(nth));
        let target = match row.entry.group {
            Some(group) => ClickTarget::RowInGroup(row.entry.node, group),
            None => ClickTarget::Row(row.entry.node),
        };
        painter.answer(cells, target);
        let is_cut = outline::row(painter, outline.row(nth), row, shown, widest);
        if row.is_chained == Some(false) || row.entry.is_dim() {
            painter.tint(cells, Role::Muted);
        }
        if is_cut && row.is_selected {
            cut = Some(row.label.text.as_str());
        }
    }
    cut
}

/// Says where rows are missing.
fn goes_on(painter: &mut Painter<'_>, shown: &Shown<'_>, cut: &Cut) {
    let area = painter.across(shown.layout.outline).inner();
    let all = shown.place.entries().len();
    if cut.is_above {
        scroll::goes_on(painter, area.row(0), cut.rows.start);
    }
    if cut.is_below {
        scroll::goes_on(painter, area, all - cut.rows.end);
    }
}
