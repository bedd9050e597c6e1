//! Where the reader is, and what an action changes.
//!
//! In: a state, an action, the world (roadmaps, today). Out: the next state and what follows from
//! it. Always holds: the selected row is known by its id and is a row of the outline, whatever
//! was folded or entered. Deliberately not here: keys, drawing, clocks, files, threads.

mod asked;
mod asking;
mod coloring;
mod copy;
mod crossing;
mod editable;
mod editing;
mod effect;
mod facing;
mod filter_line;
mod filtering;
mod following;
mod geometry;
mod group_mark;
mod grouping;
mod languages;
mod levels;
mod line;
mod marks;
mod menu;
mod moving;
mod narrowing;
mod obstacle;
mod offer;
mod offering;
mod overlay;
mod paged;
mod paging;
mod palette;
mod palette_entry;
mod place;
mod place_note;
mod pointing;
mod reading;
mod renewing;
mod restoring;
mod saved_views;
mod scroll_limits;
mod search;
mod selecting;
mod sorting;
mod steps;
mod switches;
mod trail;
mod turns;
mod typing;
mod update;
mod view_check;

use std::sync::Arc;

use chrono::NaiveDate;

pub use asked::Asked;
pub use editable::Editable;
pub use effect::{Effect, Request};
pub use filter_line::FilterLine;
pub use filtering::ask_anew;
pub use geometry::geometry;
pub use languages::{Languages, OneOrBoth};
pub use line::{LineCells, TypedLine};
pub use marks::Marks;
pub use narrowing::Narrowing;
pub use overlay::Overlay;
pub use paged::Paged;
pub use palette::Palette;
pub use palette_entry::PaletteEntry;
pub use place::Place;
pub use place_note::{PlaceNote, Usual};
pub use pointing::{ClickTarget, Press, Wheel, click, wheel};
pub use renewing::renew;
pub use saved_views::zoom_named;
pub use scroll_limits::{ScrollLimits, limit_scrolling};
pub use search::{Search, take_index};
pub use switches::{Dir, Switches};
pub use turns::{ScrolledText, Turns};
pub use typing::{edit, paste};
pub use update::{INTERRUPTED, update};
pub use view_check::{check_views, wrong_parts};

use crate::document::{Counts, SavedView};
use crate::facts::{Noted, Page};
use crate::model::Roadmap;
use crate::scene::{ColumnSet, Layout, Purpose, Size, Window};
use crate::text::Options;
use crate::words::{Language, Locale, Msg};

/// What the program was started with; it does not change while a key is handled.
#[derive(Debug, Clone, Copy)]
pub struct World<'a> {
    /// The open roadmaps, in order.
    pub roadmaps: &'a [Roadmap],
    /// Today's date.
    pub today: NaiveDate,
    /// How letters become cells, which says where a text wraps.
    pub letters: Options,
    /// The reader's own saved views, for every roadmap.
    pub views: &'a [SavedView],
}

/// Where the reader is.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The size of the screen.
    pub size: Size,
    /// The languages.
    pub languages: Languages,
    /// The side of the panels and the way that time runs.
    pub switches: Switches,
    /// What is laid over the screen.
    pub overlay: Option<Overlay>,
    /// What the reader is told of the last action, until the next one.
    pub notice: Option<Msg>,
    /// What is looked for.
    pub search: Search,
    /// How many of the files that were asked for could not be opened.
    pub unopened: usize,
    // The steps that searches led from one roadmap to another.
    crossed: Vec<crossing::Crossing>,
    // Always the place of a roadmap, where there is one.
    current: usize,
    // One for each roadmap of the world.
    places: Vec<Place>,
    // The areas of the screen and the days of the chart; none without a roadmap.
    frame: Option<(Layout, Window)>,
}

impl State {
    /// Begins at the top of the first roadmap.
    pub fn new(world: &World<'_>, size: Size, languages: Languages) -> Self {
        let places = world
            .roadmaps
            .iter()
            .map(|roadmap| Place::new(roadmap, world.today))
            .collect();
        let mut state = Self {
            size,
            languages,
            switches: Switches::default(),
            overlay: None,
            notice: None,
            search: Search::default(),
            unopened: 0,
            crossed: Vec::new(),
            current: 0,
            places,
            frame: None,
        };
        lay_out(&mut state, world);
        state
    }

    /// Returns which roadmap is open, counted from zero.
    pub fn current(&self) -> usize {
        self.current
    }

    /// Opens a roadmap, if there is one at that place.
    pub fn open(&mut self, which: usize) {
        if which < self.places.len() {
            self.current = which;
        }
    }

    /// Takes note that the reader has acted: what she was told of goes.
    pub(in crate::state) fn acted(&mut self) {
        self.notice = None;
        if let Some(place) = self.place_mut() {
            place.marks.clear();
        }
    }

    /// Returns the reader's place in the open roadmap.
    pub fn place(&self) -> Option<&Place> {
        self.places.get(self.current)
    }

    /// Returns the same, to be changed.
    pub fn place_mut(&mut self) -> Option<&mut Place> {
        self.places.get_mut(self.current)
    }

    /// Returns the reader's place in the open roadmap, to be changed, and that roadmap.
    pub(in crate::state) fn opened<'w>(
        &mut self,
        world: &World<'w>,
    ) -> Option<(&mut Place, &'w Roadmap)> {
        let roadmap = world.roadmaps.get(self.current);
        self.place_mut().zip(roadmap)
    }

    /// Shows columns beside the outline of every roadmap.
    pub fn show_columns(&mut self, columns: ColumnSet) {
        for place in &mut self.places {
            place.columns = columns;
        }
    }

    /// Tells what was found in the file of a roadmap.
    pub fn tell(&mut self, which: usize, findings: Counts, notes: impl Into<Arc<[Noted]>>) {
        if let Some(place) = self.places.get_mut(which) {
            place.findings = findings;
            place.tell(notes.into());
        }
    }

    /// Opens a roadmap of whose file nothing could be read on what is wrong with it: there is
    /// nothing else to go back to.
    pub fn open_hollow(&mut self, which: usize, world: &World<'_>) {
        if let Some(place) = self.places.get_mut(which) {
            place.is_hollow = true;
        }
        self.show(which, Page::Findings, world);
    }

    /// Shows a page of a roadmap.
    pub fn show(&mut self, which: usize, page: Page, world: &World<'_>) {
        if let Some((place, roadmap)) = self.places.get_mut(which).zip(world.roadmaps.get(which)) {
            place.open_page(roadmap, Some(page));
        }
    }

    /// Returns the first visible line of the help, while it is open.
    pub fn help(&self) -> Option<u16> {
        self.overlay.as_ref().and_then(Overlay::help)
    }

    /// Returns the marked entry of the list of pages, while it is open; 0 is the chart.
    pub fn menu(&self) -> Option<usize> {
        self.overlay.as_ref().and_then(Overlay::menu)
    }

    /// Returns the palette, while it is open.
    pub fn palette(&self) -> Option<&Palette> {
        self.overlay.as_ref().and_then(Overlay::palette)
    }

    /// Returns the line of the filter, while it is typed.
    pub fn filter_line(&self) -> Option<&FilterLine> {
        self.overlay.as_ref().and_then(Overlay::filter)
    }

    /// Says whether letters are typed into a line: of the search, the palette or the filter.
    pub fn is_typing(&self) -> bool {
        self.search.line().is_some() || self.palette().is_some() || self.filter_line().is_some()
    }

    /// Returns the language of the interface.
    pub fn language(&self, world: &World<'_>) -> Language {
        let roadmap = world.roadmaps.get(self.current);
        self.languages
            .interface(roadmap.map_or(Language::En, |roadmap| roadmap.document().language))
    }

    /// Returns the areas of the screen and the days of the chart, as they were laid out after the
    /// last event; none where no roadmap is open.
    pub fn frame(&self) -> Option<(Layout, Window)> {
        self.frame
    }
}

/// Lays out the screen for what the state is now, and scrolls so that the selected row shows: once
/// after each event.
pub fn lay_out(state: &mut State, world: &World<'_>) {
    let (which, language) = (state.current(), state.language(world));
    let place = state.places.get_mut(which);
    let Some((place, roadmap)) = place.zip(world.roadmaps.get(which)) else {
        state.frame = None;
        return;
    };
    place.today = world.today;
    let frame = geometry(place, roadmap, state.size, world.today, Purpose::Screen);
    state.frame = Some(frame);
    let (layout, _) = frame;
    // What is selected shows beside the list of matches, too.
    let rows = layout.outline.height - state.rows_under_list(&layout);
    let Some(place) = state.places.get_mut(which) else {
        return;
    };
    // While the details fill the screen there are no rows to scroll.
    if place.at.reading.is_none() {
        place.scroll(rows);
        let setting = paged::PageSetting {
            columns: layout.outline.width,
            locale: Locale::of(roadmap, language),
            letters: world.letters,
        };
        place.set_page(roadmap, setting);
        if let Some(paged) = place.paged_mut() {
            // The lines of the brief are not its topics.
            if paged.page() != Page::Brief {
                paged.scroll(rows);
            }
        }
    }
}
