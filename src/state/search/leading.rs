//! Where a reader is among the places that a search finds, and leading her to one.
//!
//! Always holds: what hides a row is unfolded, what was entered and does not hold it is left;
//! details that fill the screen are those of the new place.

use crate::model::Roadmap;
use crate::search::Hit;
use crate::state::Place;

impl Place {
    /// Returns where the reader is.
    pub fn here(&self, roadmap: &Roadmap) -> Hit {
        let Some(paged) = self.paged() else {
            return Hit::Entry(self.selected(roadmap));
        };
        let entry = paged.subject().and_then(Hit::of);
        entry.unwrap_or(Hit::Page(paged.page()))
    }

    /// Says whether a match is what shows: a page whatever of it is selected.
    pub(super) fn shows(&self, hit: Hit, roadmap: &Roadmap) -> bool {
        match hit {
            Hit::Entry(_) => self.here(roadmap) == hit,
            Hit::Page(page) => self.page() == Some(page),
        }
    }

    /// Leads the reader to a match.
    pub(super) fn go_to_hit(&mut self, hit: Hit, roadmap: &Roadmap) {
        let is_read = self.at.reading.is_some();
        match hit {
            Hit::Entry(ix) if roadmap.is_row(ix) => {
                if self.page().is_some() {
                    self.open_page(roadmap, None);
                }
                let id = roadmap.id(ix);
                while !self.select(roadmap, &id) && self.leave(roadmap) {}
                // A step out may lead to a page or details that were left for the chart.
                (self.at.paged, self.at.reading) = (None, None);
            }
            Hit::Entry(ix) => {
                self.open_entry(roadmap, ix);
            }
            Hit::Page(page) => self.open_page(roadmap, Some(page)),
        }
        if is_read && !matches!(hit, Hit::Page(_)) {
            self.read();
        }
    }
}
