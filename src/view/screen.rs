//! The whole screen, and the whole print.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Align, Canvas};
use super::click_areas::ClickAreas;
use super::sheet::Sheet;
use super::theme::Role;
use super::{Frame, Glyphs, Look, crumbs, detail, footer, header, help, menu, page, print_page};
use crate::facts::side;
use crate::model::Roadmap;
use crate::scene::{Area, Facing, Purpose, Size};
use crate::state::{Place, State, Switches, Voice, World, geometry};
use crate::words::{Language, Msg};

/// Draws the screen of a state, of which a frame was composed, into a buffer, over its whole area;
/// returns what of it answers to a click.
pub fn draw(
    state: &State,
    world: &World<'_>,
    look: Look,
    frame: &Frame,
    buffer: &mut Buffer,
) -> ClickAreas {
    let language = state.language(world);
    let mut canvas = blank(buffer, look, language, state.facing(world));
    let full = area_of(canvas.buffer.area);
    let open = world.roadmaps.get(state.current()).zip(state.place());
    let (Some((roadmap, place)), Some((layout, window))) = (open, state.frame()) else {
        return canvas.clicks;
    };
    let layout = layout.turned(canvas.glyphs.facing, full.width);
    header::header(
        &mut canvas,
        &layout,
        full,
        world,
        state.current(),
        Some(state.voice),
        language,
    );
    let found = state.search.found();
    let found = found.filter(|found| found.roadmap() == state.current());
    let sheet = Sheet {
        layout,
        window,
        roadmap,
        place,
        voice: state.voice,
        language,
        selected: Some(place.selected(roadmap)),
        found,
        is_screen: true,
    };
    body(
        &mut canvas,
        &sheet,
        world,
        full,
        Some((frame, state.unopened)),
    );
    if let Some(top) = state.help {
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
        help::help(&mut canvas, area, top, language);
    }
    if let Some(marked) = state.menu {
        let marked = (marked, place.filled());
        menu::menu(&mut canvas, full, &layout, marked, language);
    }
    footer::footer(
        &mut canvas,
        layout.footer,
        full,
        state,
        roadmap,
        window.level,
        language,
    );
    canvas.clicks
}

/// Draws the screen that stands while files are read.
pub fn reading(voice: Voice, switches: Switches, look: Look, buffer: &mut Buffer) {
    let language = voice.interface(Language::En);
    let mut canvas = canvas(buffer, look, language, switches.facing(language));
    let area = area_of(canvas.buffer.area);
    // A ground behind one line, which the next frame paints anew, would cost a whole screen.
    let style = Style::new();
    canvas.label(area, Msg::Reading.say(language), Align::Start, style);
}

/// What is printed, and how.
#[derive(Debug, Clone, Copy)]
pub struct Print<'a> {
    /// The reader's place in the roadmap.
    pub place: &'a Place,
    /// Which roadmap, counted from zero.
    pub open: usize,
    /// The languages.
    pub voice: Voice,
    /// The side of the panels and the way that time runs.
    pub switches: Switches,
    /// How many rows of details, and that there are no keys.
    pub purpose: Purpose,
}

/// Draws a print: header, band, axis and rows of a place, and the details where they are asked.
/// Returns how many rows had no room on it.
pub fn print(print: Print<'_>, world: &World<'_>, look: Look, buffer: &mut Buffer) -> usize {
    let Print {
        place,
        open,
        voice,
        switches,
        purpose,
    } = print;
    let Some(roadmap) = world.roadmaps.get(open) else {
        return 0;
    };
    let language = voice.interface(roadmap.document().language);
    let mut canvas = blank(buffer, look, language, switches.facing(language));
    let full = area_of(canvas.buffer.area);
    let size = Size {
        columns: full.width,
        rows: full.height,
    };
    let (layout, window) = geometry(place, roadmap, size, world.today, purpose);
    let layout = layout.turned(canvas.glyphs.facing, full.width);
    header::header(&mut canvas, &layout, full, world, open, None, language);
    let sheet = Sheet {
        layout,
        window,
        roadmap,
        place,
        voice,
        language,
        selected: (!layout.detail.is_empty()).then(|| place.selected(roadmap)),
        found: None,
        is_screen: false,
    };
    body(&mut canvas, &sheet, world, full, None);
    canvas.left_out
}

/// Draws what stands between the header and the keys: the breadcrumb, the chart or a page, the
/// details, the notice; on a screen from what was composed, and with how many files are not open.
fn body(
    canvas: &mut Canvas<'_>,
    sheet: &Sheet<'_>,
    world: &World<'_>,
    full: Area,
    screen: Option<(&Frame, u32)>,
) {
    let Sheet {
        layout,
        roadmap,
        place,
        voice,
        language,
        found,
        is_screen,
        ..
    } = *sheet;
    let book = place.book(roadmap);
    let scene;
    let mut cut = None;
    // Where the details fill the screen nothing else is made.
    match (place.reading(), place.paged()) {
        (Some(_), _) => {}
        (None, Some(paged)) => {
            let shown = page::Shown {
                layout: &layout,
                book,
                voice,
                language,
                found,
                is_screen,
                brief: screen
                    .and_then(|(frame, _)| frame.brief.as_ref())
                    .map(|brief| &brief.flow),
                filled: place.filled(),
            };
            if is_screen {
                page::page(canvas, &shown, paged);
            } else {
                print_page::paper(canvas, &shown, paged);
            }
        }
        (None, None) => {
            scene = sheet.scene(world);
            cut = sheet.chart(canvas, &scene, full);
        }
    }
    // With details the whole title stands in the rule above them.
    let cut = cut.filter(|_| layout.detail.is_empty());
    let crumbs = layout.crumbs;
    let unopened = screen.map_or(0, |(_, unopened)| unopened);
    crumbs::crumbs(canvas, crumbs, roadmap, place, unopened, cut, language);
    let asked = detail::Asked {
        subject: place.subject(roadmap),
        language,
        found,
    };
    let top = place.reading();
    match screen {
        Some((frame, _)) => {
            if let Some(details) = &frame.details {
                detail::paint(canvas, &layout, roadmap, details, asked, top);
            }
        }
        None => {
            let both = voice.is_both();
            detail::print(canvas, &layout, book, (asked, both), top.is_some());
        }
    }
    notice(canvas, layout.notice, roadmap, language);
}

/// Clears the buffer to the ground of the theme.
pub(super) fn blank(
    buffer: &mut Buffer,
    look: Look,
    language: Language,
    facing: Facing,
) -> Canvas<'_> {
    let mut empty = Cell::EMPTY;
    empty.set_style(look.theme.ground());
    buffer.content.fill(empty);
    canvas(buffer, look, language, facing)
}

/// Returns a canvas over what the buffer shows already.
fn canvas(buffer: &mut Buffer, look: Look, language: Language, facing: Facing) -> Canvas<'_> {
    let glyphs = Glyphs {
        is_ascii: look.is_ascii,
        facing,
    };
    Canvas {
        gate: look.gate,
        buffer,
        theme: look.theme,
        glyphs,
        base: language.direction(),
        clicks: ClickAreas::default(),
        left_out: 0,
    }
}

fn notice(canvas: &mut Canvas<'_>, area: Area, roadmap: &Roadmap, language: Language) {
    if let Some(notice) = &roadmap.document().notice {
        let style = canvas.theme.style(Role::Muted);
        canvas.label(area, &side(notice, language).text, Align::Start, style);
    }
}

pub(super) fn area_of(rect: Rect) -> Area {
    Area {
        x: rect.x,
        y: rect.y,
        width: rect.width,
        height: rect.height,
    }
}
