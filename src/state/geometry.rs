//! The areas of the screen and the days of the chart.
//!
//! In: a place, the size of the screen, today. Out: the layout and the window, each made for the other.
//! Deliberately not here: scrolling, which follows from them.

use chrono::NaiveDate;

use super::{Paged, Place};
use crate::facts::Page;
use crate::model::Roadmap;
use crate::scene::{Band, Layout, Level, Needs, Purpose, Scale, Size, Window};
use crate::text::{self, Options};

/// Lays out a screen for a place: the layout needs the window, and the window needs the width.
pub fn geometry(
    place: &Place,
    roadmap: &Roadmap,
    size: Size,
    today: NaiveDate,
    purpose: Purpose,
) -> (Layout, Window) {
    let mut needs = Needs {
        notice: notice_rows(roadmap, size.columns),
        is_broken: place.broken.is_some(),
        asked: u16::from(place.narrowing.has_line()) + u16::from(place.shows_colors()),
        purpose,
        table: place.table(roadmap),
        details: place.details(),
        divider: place.divider(),
        rows: u16::try_from(place.entries().len()).unwrap_or(u16::MAX),
        ..Needs::default()
    };
    let mut layout = Layout::new(size, needs);
    let mut window = place.window(roadmap, layout.chart.width);
    needs.is_today_after = today >= window.days.to;
    if needs.is_today_after {
        layout = Layout::new(size, needs);
        window = place.window(roadmap, layout.chart.width);
    }
    let whole = window.whole(roadmap, layout.chart.width);
    needs.lanes = Band::lanes(roadmap, Scale::new(whole, layout.chart.width));
    let is_years = roadmap.document().phases.is_empty();
    // Where the band shows the years, the axis need not repeat them.
    let is_told = is_years && window.is_whole(roadmap, layout.chart.width);
    needs.has_major = match window.level.major() {
        Some(Level::Year) => !is_told,
        major => major.is_some(),
    };
    needs.is_reading = place.reading().is_some();
    needs.page = place.page();
    // What stands on pages only has no bar; on paper it is told by itself.
    needs.has_bar = needs.page.is_none() && purpose == Purpose::Screen;
    let is_whole = |paged: &Paged| paged.page() == Page::Brief || paged.listed().is_empty();
    needs.is_whole = place.paged().is_some_and(is_whole);
    (Layout::new(size, needs), window)
}

/// Returns the rows that the notice of a plan takes, in whichever language: it is never cut.
fn notice_rows(roadmap: &Roadmap, columns: u16) -> u16 {
    let Some(notice) = &roadmap.document().notice else {
        return 0;
    };
    // A column stays free on both sides.
    let width = usize::from(columns.saturating_sub(2).max(1));
    let sides = [&notice.ar, &notice.en].into_iter().flatten();
    let rows = sides.map(|side| text::wrap(side, width, &Options::default()).len());
    rows.max()
        .map_or(1, |rows| u16::try_from(rows).unwrap_or(u16::MAX))
}
