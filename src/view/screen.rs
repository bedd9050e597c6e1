//! The whole screen, and the whole print.

use ratatui::buffer::Buffer;

use super::blank::{blank, blank_but, painter};
use super::click_areas::ClickAreas;
use super::painted::{Painted, RowContext};
use super::painter::{Align, Painter};
use super::shown::Shown;
use super::theme::Role;
use super::{
    Frame, Legend, Look, color_row, crumbs, detail, filter_row, footer, header, help, hits, legend,
    menu, page, palette, print_page, sheet,
};
use crate::facts::{Noted, side};
use crate::scene::{Area, Purpose, Scene, Size};
use crate::state::{Languages, Place, State, Switches, World, geometry};
use crate::text;
use crate::words::{self, Language, Msg};

/// Draws the screen of a state, of which a frame was composed, into a buffer, over its whole area;
/// returns what of it answers to a click.
pub fn draw(
    state: &State,
    world: &World<'_>,
    look: Look,
    frame: &Frame,
    buffer: &mut Buffer,
) -> ClickAreas {
    redraw(state, world, look, frame, &mut Painted::default(), buffer)
}

/// Draws the same into a buffer that shows what was painted last, and nothing else.
pub fn redraw(
    state: &State,
    world: &World<'_>,
    look: Look,
    frame: &Frame,
    painted: &mut Painted,
    buffer: &mut Buffer,
) -> ClickAreas {
    let (language, facing) = (state.language(world), state.facing(world));
    let open = world.roadmaps.get(state.current()).zip(state.place());
    let (Some((roadmap, place)), Some((layout, window))) = (open, state.frame()) else {
        *painted = Painted::default();
        return blank(buffer, look, language, facing).clicks;
    };
    let layout = layout.turned(facing, buffer.area.width);
    let found = state.search.found();
    let shown = Shown {
        layout,
        window,
        world: *world,
        open: state.current(),
        roadmap,
        place,
        languages: state.languages,
        found: found.filter(|found| found.roadmap() == state.current()),
        state: Some(state),
        frame: Some(frame),
    };
    let around = RowContext {
        is_bare: shown.found.is_none() && state.overlay.is_none(),
        chain: place.chain().map(|chain| chain.of),
        open: state.current(),
        full: buffer.area,
        layout,
        window,
        today: world.today,
        look,
        facing,
        languages: state.languages,
        language,
        scrolled: (place.entries().len(), place.top()),
        marks: place.marks.times(),
        matches: place.narrowing().matches().cloned(),
        groups: place.groups().cloned(),
        coloring: place.coloring().cloned(),
    };
    painted.next(around, sheet::view(&shown, language));
    let Painted { chart, kept } = &*painted;
    let mut painter = blank_but(kept, buffer, look, language, facing);
    let full = painter.full();
    body(&mut painter, &shown, chart.as_ref().map(|(_, scene)| scene));
    if state.overlay.is_none() && place.reading().is_none() {
        hits::hits(&mut painter, &shown, state);
    }
    if let Some(top) = state.help() {
        let below = layout.header.y + layout.header.height;
        let end = if layout.footer.is_empty() {
            full.height
        } else {
            layout.footer.y
        };
        let area = Area {
            y: below,
            height: end.saturating_sub(below),
            ..full
        };
        help::help(&mut painter, area, top);
    }
    if let Some(marked) = state.menu() {
        menu::menu(&mut painter, &shown, marked);
    }
    if let Some(open) = state.palette() {
        palette::palette(&mut painter, &shown, state, open);
    }
    if let Some(typing) = state.filter_line() {
        filter_row::typed(&mut painter, &shown, typing);
    }
    footer::footer(&mut painter, &shown, state);
    painter.clicks
}

/// Draws the screen that stands while files are read.
pub fn reading(languages: Languages, switches: Switches, look: Look, buffer: &mut Buffer) {
    let language = languages.interface(Language::En);
    let mut painter = painter(buffer, look, language, switches.facing(language));
    // A ground behind one line, which the next frame paints anew, would cost a whole screen.
    let words = Msg::Reading.say(language);
    painter.label(painter.full(), words, Align::Start, Role::Plain);
}

/// What is printed, and how.
#[derive(Debug, Clone, Copy)]
pub struct Print<'a> {
    /// The reader's place in the roadmap.
    pub place: &'a Place,
    /// Which roadmap, counted from zero.
    pub open: usize,
    /// The languages.
    pub languages: Languages,
    /// The side of the panels and the way that time runs.
    pub switches: Switches,
    /// How many rows of details, and that there are no keys.
    pub purpose: Purpose,
}

/// What is said of a print beside it.
#[derive(Debug, Clone)]
pub struct Printed {
    /// How many rows had no room on it.
    pub left_out: usize,
    /// What its signs and tones mean.
    pub legend: Legend,
}

/// Draws a print: header, band, axis and rows of a place, and the details where they are asked; none where
/// there is no such roadmap.
pub fn print(
    print: Print<'_>,
    world: &World<'_>,
    look: Look,
    buffer: &mut Buffer,
) -> Option<Printed> {
    let Print {
        place,
        open,
        languages,
        switches,
        purpose,
    } = print;
    let roadmap = world.roadmaps.get(open)?;
    let language = languages.interface(roadmap.document().language);
    let mut painter = blank(buffer, look, language, switches.facing(language));
    let size = Size {
        columns: painter.full().width,
        rows: painter.full().height,
    };
    let (layout, window) = geometry(place, roadmap, size, world.today, purpose);
    let shown = Shown {
        layout: layout.turned(painter.glyphs.facing, size.columns),
        window,
        world: *world,
        open,
        roadmap,
        place,
        languages,
        found: None,
        state: None,
        frame: None,
    };
    let scene = sheet::view(&shown, language).map(|view| Scene::new(&view));
    body(&mut painter, &shown, scene.as_ref());
    let (left_out, glyphs) = (painter.left_out, painter.glyphs);
    let is_drawn = !shown.layout.chart.is_empty();
    let scene = scene.filter(|_| is_drawn);
    let entries = scene.map(|scene| legend::used(&scene, roadmap, glyphs, language));
    let legend = Legend {
        entries: entries.unwrap_or_default(),
        look,
        language,
        facing: glyphs.facing,
    };
    Some(Printed { left_out, legend })
}

/// Draws everything but the keys: the header, the breadcrumb, the chart or a page, the details, the
/// notice.
fn body(painter: &mut Painter<'_>, shown: &Shown<'_>, scene: Option<&Scene>) {
    header::header(painter, shown);
    let mut cut = None;
    // Where the details fill the screen nothing else is made.
    let reading = shown.place.reading();
    match (reading, shown.place.paged()) {
        (Some(_), _) => {
            // But the bar of what they are of, where there is room for it.
            scene.and_then(|scene| sheet::chart(painter, shown, scene));
        }
        (None, Some(paged)) if shown.is_screen() => page::page(painter, shown, paged),
        (None, Some(paged)) => print_page::paper(painter, shown, paged),
        (None, None) => cut = scene.and_then(|scene| sheet::chart(painter, shown, scene)),
    }
    // With details the whole title stands in the rule above them.
    let cut = cut.filter(|_| shown.layout.detail.is_empty());
    crumbs::crumbs(painter, shown, cut);
    filter_row::kept(painter, shown);
    color_row::colors(painter, shown);
    match shown.frame {
        Some(frame) => {
            if let Some(details) = &frame.details {
                detail::paint(painter, shown, details, reading);
            }
        }
        None => detail::print(painter, shown, reading.is_some()),
    }
    if let Some(broken) = &shown.place.broken {
        self::broken(painter, shown.layout.broken, broken);
    }
    if let Some(notice) = &shown.roadmap.document().notice {
        let words = side(notice, painter.language).text;
        self::notice(painter, shown.layout.notice, &words);
    }
}

/// Writes what is wrong with a file as it is now, and where: what shows is what it was before.
fn broken(painter: &mut Painter<'_>, area: Area, why: &Noted) {
    let language = painter.language;
    // The folders are known, and would take the room of what is wrong.
    let place = why.place.rsplit('/').next().unwrap_or_default();
    let said = text::isolate(&why.finding.say(language));
    let said = words::labelled(&text::isolate(place), &said);
    let words = words::remarks(language, &said, Msg::LastGood.say(language));
    painter.label(area, &words, Align::Start, Role::Error);
}

/// Writes the sentence that must stand on every screen, in as many rows as it has.
fn notice(painter: &mut Painter<'_>, area: Area, words: &str) {
    if area.height < 2 {
        painter.label(area, words, Align::Start, Role::Muted);
        return;
    }
    let lines = text::wrap(words, usize::from(area.width), &painter.options());
    // The other language may take more rows.
    let first = usize::from(area.height).saturating_sub(lines.len());
    for (nth, line) in (0..area.height).skip(first).zip(&lines) {
        painter.put(area.row(nth), line, Align::Start, Role::Muted);
    }
}
