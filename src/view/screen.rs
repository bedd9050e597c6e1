//! The whole screen, and the whole print.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::canvas::{Align, Canvas};
use super::spot::Spots;
use super::theme::{Role, Theme};
use super::{
    Glyphs, band, chart, detail, footer, header, help, menu, outline, page, paper, scroll,
};
use crate::model::{Ix, Roadmap};
use crate::scene::{Area, Layout, Mirror, Purpose, Scene, Size, View, Window, side};
use crate::state::{Found, Place, State, Target, Voice, World, geometry};
use crate::text::Direction;
use crate::words::{Language, Msg};

/// How the program looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Look {
    /// The colours.
    pub theme: Theme,
    /// Whether only ASCII is drawn.
    pub is_ascii: bool,
}

/// Draws the screen of a state into a buffer, over its whole area.
pub fn draw(state: &State, world: &World<'_>, look: Look, buffer: &mut Buffer) {
    paint(state, world, look, buffer);
}

/// Draws the screen and returns the canvas, which knows what answers to a click.
pub(super) fn paint<'a>(
    state: &State,
    world: &World<'_>,
    look: Look,
    buffer: &'a mut Buffer,
) -> Canvas<'a> {
    let language = state.language(world);
    let mut canvas = blank(buffer, look, language);
    let full = area_of(canvas.buffer.area);
    let Some(roadmap) = world.roadmaps.get(state.current()) else {
        return canvas;
    };
    let Some(place) = state.place() else {
        return canvas;
    };
    let size = Size {
        columns: full.width,
        rows: full.height,
    };
    let (layout, window) = geometry(place, roadmap, size, world.today, Purpose::Screen);
    let layout = faced(layout, full.width, canvas.direction());
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
    let scene = sheet.scene(world, canvas.direction(), layout.outline.height);
    let is_reading = place.reading().is_some();
    let cut = match place.paged() {
        Some(paged) if !is_reading => {
            let shown = page::Shown {
                layout: &layout,
                book: place.book(roadmap),
                voice: state.voice,
                language,
                is_screen: true,
            };
            page::page(&mut canvas, &shown, paged);
            None
        }
        None if !is_reading => sheet.chart(&mut canvas, &scene, full),
        Some(_) | None => None,
    };
    // With details the whole title stands in the rule above them.
    let cut = cut.filter(|_| layout.detail.is_empty());
    let unopened = state.unopened;
    header::crumbs(
        &mut canvas,
        layout.crumbs,
        roadmap,
        place,
        unopened,
        cut,
        language,
    );
    let asked = detail::Asked {
        subject: place.subject(roadmap),
        voice: state.voice,
        language,
        top: place.reading(),
        found,
    };
    detail::paint(&mut canvas, &layout, place.book(roadmap), asked);
    notice(&mut canvas, layout.notice, roadmap, language);
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
        menu::menu(&mut canvas, full, &layout, marked, language);
    }
    footer::footer(
        &mut canvas,
        layout.footer,
        full,
        state,
        window.level,
        language,
    );
    canvas
}

/// Draws the screen that stands while files are read.
pub fn reading(voice: Voice, look: Look, buffer: &mut Buffer) {
    let language = voice.interface(Language::En);
    let mut canvas = blank(buffer, look, language);
    let area = area_of(canvas.buffer.area);
    let style = canvas.theme.style(Role::Muted);
    canvas.label(area, Msg::Reading.say(language), Align::Start, style);
}

/// Draws a print: header, band, axis and rows of a place, and the details where they are asked.
pub fn print(
    place: &Place,
    world: &World<'_>,
    open: usize,
    voice: Voice,
    look: Look,
    purpose: Purpose,
    buffer: &mut Buffer,
) {
    let Some(roadmap) = world.roadmaps.get(open) else {
        return;
    };
    let language = voice.interface(roadmap.document().language);
    let mut canvas = blank(buffer, look, language);
    let full = area_of(canvas.buffer.area);
    let size = Size {
        columns: full.width,
        rows: full.height,
    };
    let (layout, window) = geometry(place, roadmap, size, world.today, purpose);
    let layout = faced(layout, full.width, canvas.direction());
    header::header(&mut canvas, &layout, full, world, open, None, language);
    header::crumbs(
        &mut canvas,
        layout.crumbs,
        roadmap,
        place,
        0,
        None,
        language,
    );
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
    match place.paged() {
        Some(paged) => {
            let shown = page::Shown {
                layout: &layout,
                book: place.book(roadmap),
                voice,
                language,
                is_screen: false,
            };
            paper::paper(&mut canvas, &shown, paged);
        }
        None => {
            let scene = sheet.scene(world, canvas.direction(), layout.outline.height);
            sheet.chart(&mut canvas, &scene, full);
        }
    }
    if !layout.detail.is_empty() {
        let asked = detail::Asked {
            subject: place.subject(roadmap),
            voice,
            language,
            top: Some(0),
            found: None,
        };
        detail::paint(&mut canvas, &layout, place.book(roadmap), asked);
    }
    notice(&mut canvas, layout.notice, roadmap, language);
}

/// One roadmap on one screen.
struct Sheet<'a> {
    layout: Layout,
    window: Window,
    roadmap: &'a Roadmap,
    place: &'a Place,
    voice: Voice,
    language: Language,
    // The row that is marked; a print marks none unless one was asked for.
    selected: Option<Ix>,
    // What is marked on the rows.
    found: Option<&'a Found>,
    // Whether a reader looks at it now: on paper nothing is reversed.
    is_screen: bool,
}

impl Sheet<'_> {
    fn scene(&self, world: &World<'_>, direction: Direction, rows: u16) -> Scene {
        let columns = self.layout.chart.width;
        let scene = Scene::new(&View {
            roadmap: self.roadmap,
            entries: self.place.visible(rows),
            selected: self.selected,
            window: self.window,
            columns,
            language: self.language,
            today: world.today,
        });
        match direction {
            Direction::Ltr => scene,
            Direction::Rtl => scene.mirror(columns),
        }
    }

    /// Paints band, axis, outline and chart; returns the selected title if it had to be cut.
    fn chart<'a>(&self, canvas: &mut Canvas<'_>, scene: &'a Scene, full: Area) -> Option<&'a str> {
        let Self {
            layout,
            roadmap,
            voice,
            language,
            is_screen,
            ..
        } = self;
        chart::ground(canvas, layout, scene);
        band::band(canvas, layout, scene, *language);
        if roadmap.is_leaf(Ix::ROOT) {
            empty(
                canvas,
                Area {
                    x: full.x + 1,
                    width: full.width.saturating_sub(2),
                    ..layout.outline
                },
                *language,
            );
            return None;
        }
        let marked = (layout.outline.y..)
            .zip(&scene.rows)
            .find(|(_, row)| row.is_selected);
        let marked = marked.map(|(y, _)| Area {
            y,
            height: 1,
            ..full
        });
        if let Some(area) = marked.filter(|_| !canvas.theme.selects_by_reversal()) {
            let selected = canvas.theme.style(Role::Selected);
            canvas.tint(area, selected);
        }
        for (nth, row) in (0..).zip(&scene.rows) {
            chart::lines(canvas, layout.chart.row(nth), row);
        }
        chart::today(canvas, layout, scene);
        answer(canvas, layout.band);
        let mut cut = None;
        let (rows, top) = (self.place.entries().len(), self.place.top());
        let outline = if *is_screen {
            scroll::beside(layout.outline, rows, canvas.direction())
        } else {
            layout.outline
        };
        let also = (*voice == Voice::Both).then(|| language.other());
        for (nth, row) in (0..).zip(&scene.rows) {
            chart::row(canvas, layout.chart.row(nth), row);
            let cells = Area {
                x: full.x,
                width: full.width,
                ..layout.outline.row(nth)
            };
            canvas.answer(cells, Target::Row(row.entry.node));
            let beside = outline::Beside {
                also,
                found: self.found,
            };
            let is_cut = outline::row(canvas, outline.row(nth), row, roadmap, *language, beside);
            if is_cut && row.is_selected {
                cut = Some(row.label.text.as_str());
            }
        }
        if let Some(area) = marked.filter(|_| *is_screen && canvas.theme.selects_by_reversal()) {
            canvas.reverse(area);
        }
        if *is_screen {
            scroll::paint(canvas, layout.outline, rows, top);
        }
        cut
    }
}

/// Clears the buffer to the ground of the theme.
fn blank(buffer: &mut Buffer, look: Look, language: Language) -> Canvas<'_> {
    let direction = detail::direction(language);
    let area = area_of(buffer.area);
    let glyphs = Glyphs {
        is_ascii: look.is_ascii,
        direction,
    };
    let mut canvas = Canvas {
        buffer,
        theme: look.theme,
        glyphs,
        spots: Spots::default(),
    };
    let ground = look.theme.ground();
    canvas.fill(area, " ", ground);
    canvas
}

/// Says that every column of the band answers, counted from the start of time.
fn answer(canvas: &mut Canvas<'_>, band: Area) {
    for column in 0..band.width {
        let cell = Area {
            x: band.x + column,
            width: 1,
            ..band
        };
        let column = match canvas.direction() {
            Direction::Ltr => column,
            Direction::Rtl => column.mirror(band.width),
        };
        canvas.answer(cell, Target::Band(column));
    }
}

/// Turns a layout to the reader.
fn faced(layout: Layout, columns: u16, direction: Direction) -> Layout {
    match direction {
        Direction::Ltr => layout,
        Direction::Rtl => layout.mirror(columns),
    }
}

fn notice(canvas: &mut Canvas<'_>, area: Area, roadmap: &Roadmap, language: Language) {
    if let Some(notice) = &roadmap.document().notice {
        let style = canvas.theme.style(Role::Muted);
        canvas.label(area, &side(notice, language).text, Align::Start, style);
    }
}

fn empty(canvas: &mut Canvas<'_>, area: Area, language: Language) {
    let (text, muted) = (
        canvas.theme.style(Role::Text),
        canvas.theme.style(Role::Muted),
    );
    canvas.label(area.row(0), Msg::Empty.say(language), Align::Start, text);
    canvas.label(
        area.row(1),
        Msg::EmptyHint.say(language),
        Align::Start,
        muted,
    );
}

fn area_of(rect: Rect) -> Area {
    Area {
        x: rect.x,
        y: rect.y,
        width: rect.width,
        height: rect.height,
    }
}
