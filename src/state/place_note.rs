//! A reader's place in a roadmap, for the next time that she opens it.
//!
//! In: a place. Out: what is enough to find it again, by ids; nothing where it is the beginning. Always
//! holds: whatever has gone from the file since is left out. Deliberately not here: where it is kept, and
//! for whom.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::place::folded;
use super::trail::can_enter;
use super::{Place, State, World};
use crate::facts::Page;
use crate::model::{Ix, Roadmap};
use crate::scene::Zoom;
use crate::words::Msg;

/// More folds than these are not noted: they were made by one key.
const MOST_FOLDS: usize = 1000;

/// What is enough to find a place again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlaceNote {
    /// The id of what was entered; empty for the whole plan.
    pub entered: String,
    /// The id of the selected row.
    pub selected: String,
    /// The ids of what is folded, and would not be at first.
    pub folded: Vec<String>,
    /// The ids of what is unfolded, and would not be at first.
    pub unfolded: Vec<String>,
    /// How the days were chosen, and from which on.
    pub days: Option<(Zoom, NaiveDate)>,
    /// The page that is shown instead of the chart.
    pub page: Option<Page>,
    /// By how many columns the outline is wider than usual.
    pub divider: i16,
}

impl State {
    /// Returns what is enough to find the reader's place in a roadmap again; none where she is at its
    /// beginning, or where nothing of the file could be read.
    pub fn note(&self, which: usize, world: &World<'_>) -> Option<PlaceNote> {
        let (place, roadmap) = self.places.get(which).zip(world.roadmaps.get(which))?;
        if place.is_hollow {
            return None;
        }
        let beginning = Place::new(roadmap, world.today).note(roadmap);
        Some(place.note(roadmap)).filter(|note| *note != beginning)
    }

    /// Finds a place again, and tells the reader of it where it is that of the open roadmap.
    pub fn take_up(&mut self, which: usize, note: &PlaceNote, world: &World<'_>) {
        let place = self.places.get_mut(which).zip(world.roadmaps.get(which));
        let Some((place, roadmap)) = place.filter(|(place, _)| !place.is_hollow) else {
            return;
        };
        place.take_up(roadmap, note);
        if which == self.current {
            self.notice = Some(Msg::LastPlace);
        }
    }
}

impl Place {
    fn note(&self, roadmap: &Roadmap) -> PlaceNote {
        let (usual, folded) = (folded(roadmap), self.narrowing.folded_without(&self.folded));
        let beyond = |these: &HashSet<String>, those: &HashSet<String>| {
            let mut beyond: Vec<String> = these.difference(those).cloned().collect();
            beyond.sort_unstable();
            beyond.truncate(if beyond.len() > MOST_FOLDS {
                0
            } else {
                MOST_FOLDS
            });
            beyond
        };
        let root = self.root(roadmap);
        let is_fit = self.at.zoom == Zoom::Fit;
        PlaceNote {
            entered: match root {
                Ix::ROOT => String::new(),
                root => roadmap.id(root).into_owned(),
            },
            selected: self.at.selected.clone(),
            folded: beyond(folded, &usual),
            unfolded: beyond(&usual, folded),
            days: (!is_fit).then_some((self.at.zoom, self.at.origin)),
            page: self.page(),
            divider: self.divider,
        }
    }

    fn take_up(&mut self, roadmap: &Roadmap, note: &PlaceNote) {
        self.folded.extend(note.folded.iter().cloned());
        for id in &note.unfolded {
            self.folded.remove(id);
        }
        self.list(roadmap);
        let entered = Some(&*note.entered).filter(|id| !id.is_empty());
        let entered = entered.and_then(|id| roadmap.find_row(id));
        if let Some(root) = entered.filter(|ix| can_enter(roadmap, *ix)) {
            self.select(roadmap, &note.entered);
            self.enter(roadmap, root);
        }
        if let Some((zoom, origin)) = note.days {
            (self.at.zoom, self.at.origin) = (zoom, origin);
        }
        self.select(roadmap, &note.selected);
        self.divider = note.divider;
        if note.page.is_some() {
            self.open_page(roadmap, note.page);
        }
    }
}
