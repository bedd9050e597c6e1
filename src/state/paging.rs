//! What each action does on a page, and how pages are opened and left.

use std::sync::Arc;

use super::paged::PageSetting;
use super::{Paged, Place, State, World, steps};
use crate::action::Action;
use crate::facts::page::{PageEntry, is_filled};
use crate::facts::{Book, Noted, Page, Subject, Way};
use crate::model::{Ix, Roadmap, What};
use crate::scene::{Layout, Zoom};

/// Opens the page before or after the one that is shown; the chart is both first and last.
pub(super) fn turn(state: &mut State, world: &World<'_>, is_forward: bool) {
    if let Some((place, roadmap)) = state.opened(world) {
        let page = place.neighbour(roadmap, is_forward);
        place.open_page(roadmap, page);
    }
}

/// Opens a page, or the chart.
pub(super) fn open(state: &mut State, world: &World<'_>, page: Option<Page>) {
    if let Some((place, roadmap)) = state.opened(world) {
        place.open_page(roadmap, page);
    }
}

/// Does an action on the page that is shown; says whether one is.
pub(super) fn on_page(
    place: &mut Place,
    action: Action,
    roadmap: &Roadmap,
    layout: &Layout,
) -> bool {
    let Some(paged) = &mut place.at.paged else {
        return false;
    };
    let page = usize::from(layout.outline.height.max(2)) - 1;
    let row = paged.row();
    match action {
        Action::MoveUp => paged.up(1, roadmap),
        Action::PageUp => paged.page_up(page, roadmap),
        Action::PageDown => paged.page_down(page, roadmap),
        Action::Open => follow(place, roadmap),
        Action::Fold => {
            paged.toggle(Book {
                roadmap,
                notes: &place.notes,
                today: place.today,
            });
        }
        // Of a file that could not be read there is nothing but what is wrong with it.
        Action::Back if place.is_hollow => {}
        Action::Back => place.at.paged = None,
        // The chart is not there to be moved.
        _ => {
            if let Some(row) = steps::after(action, row, 1, page) {
                paged.select(row, roadmap);
            }
        }
    }
    true
}

/// Goes where the selected entry leads: to a page, to the chart, or to its details.
fn follow(place: &mut Place, roadmap: &Roadmap) {
    let Some(paged) = &mut place.at.paged else {
        return;
    };
    let Some(subject) = paged.subject() else {
        return;
    };
    if paged.toggle(Book {
        roadmap,
        notes: &place.notes,
        today: place.today,
    }) {
        return;
    }
    match subject {
        Subject::Topic(topic) => match topic.way() {
            Way::Page(page) => place.open_page(roadmap, Some(page)),
            Way::Chart => place.lead_to(roadmap, Ix::ROOT),
            Way::Details => place.read(),
        },
        Subject::Finding(nth) => {
            let node = place.notes.get(nth).and_then(|note| note.node.as_deref());
            match node.and_then(|id| roadmap.find_row(id)) {
                Some(ix) => place.lead_to(roadmap, ix),
                None => place.read(),
            }
        }
        Subject::Entry(_) | Subject::Coming(..) | Subject::Change(..) => {
            match subject.row(roadmap) {
                Some(ix) => place.lead_to(roadmap, ix),
                None => place.read(),
            }
        }
    }
}

impl Place {
    /// Returns the roadmap with what was found in its file.
    pub fn book<'a>(&'a self, roadmap: &'a Roadmap) -> Book<'a> {
        Book {
            roadmap,
            notes: &self.notes,
            today: self.today,
        }
    }

    /// Tells what was found in the file.
    pub fn tell(&mut self, notes: Arc<[Noted]>) {
        self.notes = notes;
        self.filled.clear();
    }

    /// Returns the page that is shown; none where the chart is.
    pub fn page(&self) -> Option<Page> {
        self.at.paged.as_ref().map(Paged::page)
    }

    /// Returns the reader's place on the page that is shown.
    pub fn paged(&self) -> Option<&Paged> {
        self.at.paged.as_ref()
    }

    /// Sets the lines of the page that is shown.
    pub(super) fn set_page(&mut self, roadmap: &Roadmap, setting: PageSetting) {
        let (notes, today) = (&*self.notes, self.today);
        let book = Book {
            roadmap,
            notes,
            today,
        };
        if let Some(paged) = &mut self.at.paged {
            paged.set(book, setting);
        }
    }

    /// Returns the same, to be scrolled.
    pub fn paged_mut(&mut self) -> Option<&mut Paged> {
        self.at.paged.as_mut()
    }

    /// Returns the pages that list something, once `gather` has looked for them.
    pub fn filled(&self) -> &[Page] {
        &self.filled
    }

    /// Looks once which pages list something: the others are left out where pages are named.
    pub(super) fn gather(&mut self, roadmap: &Roadmap) {
        if self.filled.is_empty() {
            let book = self.book(roadmap);
            let filled = Page::in_plan(roadmap).filter(|page| is_filled(book, *page));
            self.filled = filled.collect();
        }
    }

    /// Returns the next page that lists something, or the one before; none where that is the chart.
    fn neighbour(&mut self, roadmap: &Roadmap, is_forward: bool) -> Option<Page> {
        self.gather(roadmap);
        let shown = self.page();
        let mut pages = self.filled.iter().copied();
        match (shown, is_forward) {
            (None, true) => pages.next(),
            (None, false) => pages.next_back(),
            (Some(shown), true) => pages.find(|page| *page > shown),
            (Some(shown), false) => pages.rfind(|page| *page < shown),
        }
    }

    /// Shows a page, or the chart.
    pub fn open_page(&mut self, roadmap: &Roadmap, page: Option<Page>) {
        self.at.reading = None;
        self.gather(roadmap);
        self.at.paged = page.map(|page| Paged::new(page, self.book(roadmap)));
    }

    /// Shows an entry that has no row in the chart on the page that lists it; says whether one does.
    pub(super) fn open_entry(&mut self, roadmap: &Roadmap, ix: Ix) -> bool {
        let What::Appendix(kind, _) = roadmap.node(ix).what else {
            return false;
        };
        let Some(page) = Page::of(kind) else {
            return false;
        };
        self.open_page(roadmap, Some(page));
        let entry = PageEntry {
            subject: Subject::from(ix),
            under: None,
        };
        if let Some(paged) = &mut self.at.paged {
            paged.point(entry, roadmap);
        }
        true
    }

    /// Says whether nothing of the file could be read: only what is wrong with it is shown.
    pub fn is_hollow(&self) -> bool {
        self.is_hollow
    }

    /// Returns what the details are about: the selected entry of the page, or the selected row.
    pub fn subject(&self, roadmap: &Roadmap) -> Subject {
        let paged = self.at.paged.as_ref().and_then(Paged::subject);
        paged.unwrap_or_else(|| Subject::from(self.selected(roadmap)))
    }

    /// Leaves the page for the chart, at the row of a node; Back leads to the page again.
    ///
    /// A phase is entered: its page in the chart lists what falls in it, in its own days.
    fn lead_to(&mut self, roadmap: &Roadmap, ix: Ix) {
        if matches!(roadmap.node(ix).what, What::Phase(_) | What::Pillar(_)) {
            self.enter(roadmap, ix);
            return;
        }
        self.remember();
        self.return_to_root(roadmap);
        self.at.zoom = Zoom::Fit;
        let id = roadmap.id(ix).into_owned();
        self.select(roadmap, &id);
    }
}
