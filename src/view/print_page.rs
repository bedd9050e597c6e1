//! Details and pages on paper: everything of them, and as tall as that is.

use super::detail::print_flow;
use super::page::nothing;
use super::painter::{Align, Painter};
use super::shown::Shown;
use super::theme::Role;
use super::{TextStyle, plot, scroll};
use crate::document::{Indicator, On};
use crate::facts::detail::{Detail, TextRole, about, whole};
use crate::facts::{Book, Page, side};
use crate::scene::flow::{Addresses, Flow, FlowSetting};
use crate::scene::{Area, Plot, Sign};
use crate::state::{Languages, Paged, Place};
use crate::text::Options;
use crate::words::{self, Language, Locale};

/// Returns the rows that the details of the selected entry take on paper of that width.
pub fn detail_rows(
    place: &Place,
    book: Book<'_>,
    languages: Languages,
    text_style: TextStyle,
    width: u16,
) -> u16 {
    let language = languages.interface(book.roadmap.document().language);
    let detail = about(
        book,
        place.subject(book.roadmap),
        language,
        languages.is_both(),
    );
    // The layout leaves a column free on both sides.
    let width = if width >= 40 { width - 2 } else { width };
    text_rows(&detail, Addresses::Readable, language, text_style, width)
}

/// Returns the rows that a page takes on paper of a width, without what stands around it.
pub fn page_rows(
    place: &Place,
    book: Book<'_>,
    languages: Languages,
    text_style: TextStyle,
    width: u16,
) -> Option<u16> {
    let page = place.page()?;
    let document = book.roadmap.document();
    let language = languages.interface(document.language);
    // A column stays free on both sides.
    let width = width.saturating_sub(2);
    let rows = if page == Page::Indicators {
        let locale = Locale::of(book.roadmap, language);
        let heights = document.indicators.iter();
        let options = text_style.labels(language, false);
        let heights = heights.map(|one| height(one, locale, width, &options));
        heights.fold(0_u16, u16::saturating_add)
    } else {
        // Each sign is as wide as any other.
        let whole = signed(book, page, language, languages.is_both(), |_| "*");
        text_rows(&whole, Addresses::Whole, language, text_style, width)
    };
    Some(rows.max(1))
}

/// Returns a page with the sign of each milestone before its name.
fn signed(
    book: Book<'_>,
    page: Page,
    language: Language,
    both: bool,
    sign: impl Fn(On) -> &'static str,
) -> Detail {
    let mut whole = whole(book, page, language, both);
    for row in whole
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.rows)
    {
        if let TextRole::Milestone(Some(on)) = row.role {
            row.text = format!("{} {}", sign(on), row.text);
        }
    }
    whole
}

fn text_rows(
    detail: &Detail,
    addresses: Addresses,
    language: Language,
    text_style: TextStyle,
    width: u16,
) -> u16 {
    let options = text_style.labels(language, false);
    let setting = FlowSetting {
        addresses,
        ..FlowSetting::paper(width, language, &options)
    };
    u16::try_from(Flow::new(detail, setting).rows()).unwrap_or(u16::MAX)
}

/// Paints a page on paper.
pub(super) fn paper(painter: &mut Painter<'_>, shown: &Shown<'_>, paged: &Paged) {
    let area = shown.layout.outline.inner();
    let (page, language) = (paged.page(), painter.language);
    if paged.listed().is_empty() {
        let mut said = shown
            .locale(language)
            .say(nothing(page, shown.roadmap))
            .to_owned();
        if shown.layout.crumbs.is_empty() {
            // A short print has no breadcrumb to tell of what there is nothing.
            said = words::labelled(page.title(shown.roadmap, language), &said);
        }
        painter.label(area, &said, Align::Start, Role::Muted);
        return;
    }
    if page == Page::Indicators {
        indicators(painter, area, shown);
        return;
    }
    let glyphs = painter.glyphs;
    let whole = signed(
        shown.book(),
        page,
        language,
        shown.languages.is_both(),
        |on| glyphs.sign(Sign::of(on)),
    );
    let is_cut = |rows| rows > area.height.into();
    print_flow(painter, area, &whole, Addresses::Whole, is_cut);
}

fn indicators(painter: &mut Painter<'_>, area: Area, shown: &Shown<'_>) {
    let locale = shown.locale(painter.language);
    let mut top = 0;
    let all = &shown.roadmap.document().indicators;
    for (nth, indicator) in all.iter().enumerate() {
        let rows = height(indicator, locale, area.width, &painter.options());
        // A chart is drawn whole or not at all. The blank row after it says that more follows, and
        // may be missing after the last.
        let is_last = nth + 1 == all.len();
        if top + rows > area.height + u16::from(is_last) {
            let rest = all.iter().skip(nth);
            let options = painter.options();
            let rest = rest.map(|one| usize::from(height(one, locale, area.width, &options)));
            // Nothing follows the last.
            let rows = rest.sum::<usize>().saturating_sub(1);
            scroll::goes_on(painter, area, rows);
            return;
        }
        let title = side(&indicator.title, painter.language).text;
        painter.label(area.row(top), &title, Align::Start, Role::Strong);
        let below = Area {
            y: area.row(top + 1).y,
            height: (rows - 2).min(area.height.saturating_sub(top + 1)),
            ..area
        };
        if !below.is_empty() {
            plot::plot(painter, below, indicator, locale);
        }
        top = top.saturating_add(rows);
    }
}

/// The rows of an indicator: its name, its unit, its figures, and a blank one.
fn height(indicator: &Indicator, locale: Locale, width: u16, options: &Options) -> u16 {
    let rows = Plot::new(indicator, locale, width, options)
        .rows
        .len()
        .max(1);
    let unit = usize::from(indicator.unit.is_some());
    u16::try_from(rows + unit + 2).unwrap_or(u16::MAX)
}
