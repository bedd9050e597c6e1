//! A page: the names of the pages, and the lines of the one that is shown.
//!
//! The brief is set in columns and read as a whole; every other page is a list, a line for each
//! entry, whose details stand beside or below.

use super::canvas::{Align, Canvas, Line};
use super::detail::{from_start, paint_line};
use super::plot;
use super::theme::Role;
use crate::document::{Publication, Severity};
use crate::model::What;
use crate::scene::detail::brief;
use crate::scene::flow::{Flow, Weight};
use crate::scene::page::{Entry, Listed, Sign, heading, line};
use crate::scene::{Area, Book, Layout, Page, Subject, Tongue};
use crate::state::{Paged, Voice};
use crate::text::{self, Base, Options};
use crate::words::{Language, Msg};

/// What a page is painted with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'a> {
    /// The areas.
    pub(super) layout: &'a Layout,
    /// The roadmap and what was found in its file.
    pub(super) book: Book<'a>,
    /// The languages.
    pub(super) voice: Voice,
    /// The language of the interface.
    pub(super) language: Language,
    /// Whether a reader looks at it now: on paper nothing is marked.
    pub(super) is_screen: bool,
}

impl Shown<'_> {
    fn tongue(&self) -> Tongue {
        Tongue {
            language: self.language,
            months: self.book.roadmap.document().calendar.months,
        }
    }
}

/// Paints a page.
pub(super) fn page(canvas: &mut Canvas<'_>, shown: &Shown<'_>, paged: &Paged) {
    tabs(canvas, shown.layout.tabs, paged.page(), shown.language);
    if paged.listed().is_empty() {
        let muted = canvas.theme.style(Role::Muted);
        let nothing = match paged.page() {
            Page::Findings => Msg::NoFindings,
            _ => Msg::NothingHere,
        };
        let area = inner(shown.layout.outline);
        canvas.label(area, nothing.say(shown.language), Align::Start, muted);
        return;
    }
    if paged.page() == Page::Brief {
        brief_page(canvas, shown, paged);
    } else {
        list(canvas, shown, paged);
    }
    if let (Some(Subject::Node(ix)), false) = (paged.subject(), shown.layout.plot.is_empty())
        && let What::Indicator(nth) = shown.book.roadmap.node(ix).what
        && let Some(indicator) = shown.book.roadmap.document().indicators.get(nth)
    {
        plot::plot(canvas, shown.layout.plot, indicator, shown.tongue());
    }
}

/// Paints the names of the pages in one line, so that the shown one and its neighbours are there.
fn tabs(canvas: &mut Canvas<'_>, area: Area, page: Page, language: Language) {
    if area.is_empty() {
        return;
    }
    let (accent, muted) = (
        canvas.theme.style(Role::Accent),
        canvas.theme.style(Role::Muted),
    );
    let names = Page::ALL.map(|page| (page, page.title().say(language)));
    let width = |nth: usize| {
        let from = names.iter().skip(nth);
        let upto = from.take_while(|(other, _)| *other != page);
        upto.map(|(_, name)| text::width(name) + 3).sum::<usize>()
    };
    let own = text::width(page.title().say(language));
    // Names before the shown one give way until it fits, and one more where there are more.
    let room = usize::from(area.width).saturating_sub(own + 16);
    let place = names.iter().position(|(other, _)| *other == page);
    let first = (0..place.unwrap_or(0)).find(|nth| width(*nth) <= room);
    let first = first.or(place).unwrap_or(0);
    let mut line = Line::new(area);
    if first > 0 {
        let back = canvas.glyphs.back();
        line.sign(canvas, back, muted).skip(canvas, 1);
    }
    for (nth, (other, name)) in names.iter().enumerate().skip(first) {
        let is_last = nth + 1 == names.len();
        if usize::from(line.free()) < text::width(name) + if is_last { 0 } else { 2 } {
            let forward = canvas.glyphs.forward();
            line.sign(canvas, forward, muted);
            break;
        }
        let style = if *other == page { accent } else { muted };
        line.start(canvas, name, style).skip(canvas, 3);
    }
}

/// Paints the brief in columns; the selected topic is the one whose heading is marked.
fn brief_page(canvas: &mut Canvas<'_>, shown: &Shown<'_>, paged: &Paged) {
    let area = inner(shown.layout.outline);
    let flow = brief_flow(
        shown.book,
        shown.voice,
        shown.language,
        area.width,
        &canvas.options(),
    );
    let mut topic = 0;
    for (nth, column) in (0..).zip(&flow.columns) {
        let cells = from_start(canvas, area, nth * (flow.width + flow.gap), flow.width);
        for (place, set) in column.iter().enumerate() {
            let is_heading = set
                .first()
                .is_some_and(|piece| piece.weight == Weight::Heading);
            let is_marked = is_heading && topic == paged.row() && shown.is_screen;
            topic += usize::from(is_heading);
            let Some(row) = place.checked_sub(paged.top()) else {
                continue;
            };
            let row = cells.row(u16::try_from(row).unwrap_or(u16::MAX));
            if row.is_empty() {
                continue;
            }
            if is_marked && !canvas.theme.selects_by_reversal() {
                let selected = canvas.theme.style(Role::Selected);
                canvas.tint(row, selected);
            }
            paint_line(canvas, row, set);
            if is_marked && canvas.theme.selects_by_reversal() {
                canvas.reverse(row);
            }
        }
    }
}

/// Sets the brief into a width.
pub(super) fn brief_flow(
    book: Book<'_>,
    voice: Voice,
    language: Language,
    width: u16,
    options: &Options,
) -> Flow {
    let brief = brief(book.roadmap, language, voice == Voice::Both);
    Flow::new(&brief, width, None, language, options)
}

/// Returns where the heading of a topic stands in the set brief: its line in its column.
pub(super) fn heading_line(flow: &Flow, topic: usize) -> usize {
    let is_heading = |set: &crate::scene::flow::Line| {
        set.first()
            .is_some_and(|piece| piece.weight == Weight::Heading)
    };
    let mut headings = flow.columns.iter().flat_map(|column| {
        let lines = column.iter().enumerate();
        lines
            .filter(|(_, set)| is_heading(set))
            .map(|(place, _)| place)
    });
    headings.nth(topic).unwrap_or(0)
}

fn list(canvas: &mut Canvas<'_>, shown: &Shown<'_>, paged: &Paged) {
    let area = shown.layout.outline;
    for (nth, listed) in (0..).zip(paged.visible(area.height)) {
        let row = area.row(nth);
        match listed {
            Listed::Heading(message) => {
                let accent = canvas.theme.style(Role::Accent);
                let words = heading(*message, shown.tongue());
                canvas.label(inner(row), words, Align::Start, accent);
            }
            Listed::Entry(entry) => {
                let is_selected = paged.top() + usize::from(nth) == paged.row();
                let is_selected = is_selected && shown.is_screen;
                if is_selected && !canvas.theme.selects_by_reversal() {
                    let selected = canvas.theme.style(Role::Selected);
                    canvas.tint(row, selected);
                }
                let is_open = paged.open() == Some(entry.subject);
                self::entry(canvas, row, shown, *entry, paged.page(), is_open);
                if is_selected && canvas.theme.selects_by_reversal() {
                    canvas.reverse(row);
                }
            }
        }
    }
}

/// Paints one entry: sign, date, text; its remarks at the end, as many as leave the text whole.
pub(super) fn entry(
    canvas: &mut Canvas<'_>,
    row: Area,
    shown: &Shown<'_>,
    entry: Entry,
    page: Page,
    is_open: bool,
) {
    let said = line(shown.book, entry, shown.tongue());
    let style = |role| canvas.theme.style(role);
    let (text, muted, inferred) = (style(Role::Text), style(Role::Muted), style(Role::Inferred));
    let strong = style(Role::Strong);
    let mut cells = Line::new(inner(row));
    cells.skip(canvas, said.level * 2);
    let (glyph, role) = sign(canvas, said.sign, is_open);
    let sign_style = canvas.theme.style(role);
    if !glyph.is_empty() {
        cells.sign(canvas, glyph, sign_style).skip(canvas, 1);
    }
    let lead = page.lead_columns().min(row.width / 3);
    if lead > 0 && entry.under.is_none() {
        let before = cells.free();
        let area = cells.part(canvas, lead);
        canvas.label(area, &said.lead, Align::Start, muted);
        debug_assert!(cells.free() <= before);
        cells.skip(canvas, 1);
    }
    let needed = text::width(&said.text) + 3;
    if said.is_inferred {
        let glyph = canvas.glyphs.inferred();
        cells.end(canvas, glyph, inferred).skip_end(canvas, 1);
    }
    for tail in said.tail.iter().rev() {
        // The words of an entry are worth more than what is said after them, but not all.
        let room = usize::from(cells.free());
        if room > needed.min(room / 2 + 8) + text::width(tail) {
            cells.end(canvas, tail, muted).skip_end(canvas, 3);
        }
    }
    let is_group = page_has_groups(page) && entry.under.is_none();
    cells.start(canvas, &said.text, if is_group { strong } else { text });
    if said.is_foreign {
        cells.skip(canvas, 1);
    }
}

fn page_has_groups(page: Page) -> bool {
    match page {
        Page::Phases | Page::Pillars => true,
        Page::Brief
        | Page::Indicators
        | Page::Milestones
        | Page::Money
        | Page::Governance
        | Page::Context
        | Page::Sources
        | Page::Gaps
        | Page::Inferences
        | Page::Findings => false,
    }
}

fn sign(canvas: &Canvas<'_>, sign: Sign, is_open: bool) -> (&'static str, Role) {
    let glyphs = canvas.glyphs;
    match sign {
        Sign::None => ("", Role::Text),
        Sign::State(state) => (glyphs.state(state), Role::Status(state)),
        Sign::Milestone(true) => (glyphs.sign(crate::scene::Sign::Milestone), Role::Milestone),
        Sign::Milestone(false) => (glyphs.sign(crate::scene::Sign::Imprecise), Role::Milestone),
        Sign::Source(kind) => {
            let glyph = if is_open {
                glyphs.open()
            } else {
                glyphs.closed()
            };
            let role = match kind {
                Publication::Official => Role::Accent,
                Publication::Press => Role::Muted,
            };
            (glyph, role)
        }
        Sign::Finding(Severity::Error) => (glyphs.error(), Role::Error),
        Sign::Finding(Severity::Warning) => (glyphs.warning(), Role::Warning),
        Sign::Indicator => (glyphs.indicator(), Role::Value),
        Sign::Gap => (glyphs.gap(), Role::Gap),
    }
}

/// Returns how the labels of a page are made, for whoever measures it without a canvas.
pub(super) fn options(language: Language) -> Options {
    Options {
        base: Base::AutoOr(super::detail::direction(language)),
        ..Options::default()
    }
}

/// Returns an area without a column on both sides.
fn inner(area: Area) -> Area {
    Area {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    }
}
