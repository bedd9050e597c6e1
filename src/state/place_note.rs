//! A reader's place in a roadmap, for the next time that she opens it.
//!
//! In: a place. Out: what is enough to find it again, by ids; nothing where it is the beginning. Always
//! holds: whatever has gone from the file since is left out. Deliberately not here: where it is kept, and
//! for whom.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::place::folded;
use super::trail::can_enter;
use super::{Asked, Languages, OneOrBoth, Place, State, World};
use crate::facts::{Page, SortOrder};
use crate::model::{Ix, Roadmap};
use crate::scene::{ColumnSet, DetailSize, Zoom};
use crate::words::{Language, Msg};

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
    /// What the rows are sorted by.
    pub order: SortOrder,
    /// The question that holds; empty where none does.
    pub question: String,
    /// The name of what the rows are grouped by; empty where they are a tree.
    pub group: String,
    /// The name of what the bars are coloured by; empty where they tell states.
    pub color_by: String,
    /// How much room the details have.
    pub details: DetailSize,
    /// The columns beside the outline; none where they are those that the program starts with.
    pub columns: Option<ColumnSet>,
    /// The languages; none where they are those that the program starts with.
    pub languages: Option<OneOrBoth>,
    /// Whether it was the one that showed, of several, and not the first of them.
    pub is_shown: bool,
}

/// What every roadmap begins with, as the reader has set it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    /// The languages.
    pub languages: Languages,
    /// The columns beside the outline.
    pub columns: ColumnSet,
}

impl State {
    /// Returns what is enough to find the reader's place in a roadmap again; none where she is at its
    /// beginning, or where nothing of the file could be read.
    pub fn note(&self, which: usize, usual: Usual, world: &World<'_>) -> Option<PlaceNote> {
        let (place, roadmap) = self.places.get(which).zip(world.roadmaps.get(which))?;
        if place.is_hollow {
            return None;
        }
        let is_current = which == self.current;
        let choice = self.languages.choice;
        let asked = &place.given;
        let noted = place.note(roadmap);
        let unless = |asked: &Option<String>, now: &str| match asked.as_deref() {
            Some(asked) if asked == now => String::new(),
            Some(_) | None => now.to_owned(),
        };
        let is_asked = asked.order == Some(noted.order);
        let note = PlaceNote {
            question: unless(&asked.question, &noted.question),
            group: unless(&asked.group, &noted.group),
            color_by: unless(&asked.color_by, &noted.color_by),
            order: if is_asked {
                SortOrder::default()
            } else {
                noted.order
            },
            columns: (place.columns != usual.columns).then_some(place.columns),
            languages: (is_current && !choice.is(usual.languages.choice)).then_some(choice),
            is_shown: is_current && which > 0,
            ..noted
        };
        let beginning = Place::new(roadmap, world.today).note(roadmap);
        Some(note).filter(|note| *note != beginning)
    }

    /// Finds the reader's places again, and tells her of it where that of the open roadmap is one of them.
    pub fn take_up(&mut self, notes: &[(usize, PlaceNote)], world: &World<'_>) {
        let is_open = |which: usize| self.places.get(which).is_some_and(|it| !it.is_hollow);
        let notes = || notes.iter().filter(|(which, _)| is_open(*which));
        if let Some((shown, _)) = notes().find(|(_, note)| note.is_shown) {
            self.current = *shown;
        }
        let current = notes().find(|(which, _)| *which == self.current);
        if let Some(choice) = current.and_then(|(_, note)| note.languages) {
            self.languages.choice = choice;
        }
        if current.is_some() {
            self.notice = Some(Msg::LastPlace);
        }
        let language = self.language(world);
        let notes: Vec<_> = notes().cloned().collect();
        for (which, note) in notes {
            let place = self.places.get_mut(which).zip(world.roadmaps.get(which));
            if let Some((place, roadmap)) = place {
                place.take_up(roadmap, &note, language);
            }
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
            order: self.sort_order(),
            question: self.narrowing.line().unwrap_or_default().to_owned(),
            group: self
                .group_field()
                .map_or_else(String::new, |field| field.name().to_owned()),
            color_by: self
                .color_field()
                .map_or_else(String::new, |field| field.name().to_owned()),
            details: self.details,
            ..PlaceNote::default()
        }
    }

    fn take_up(&mut self, roadmap: &Roadmap, note: &PlaceNote, language: Language) {
        self.folded.extend(note.folded.iter().cloned());
        for id in &note.unfolded {
            self.folded.remove(id);
        }
        self.sort(roadmap, note.order, language);
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
        // After the selection, which leads out of groups and away from a question.
        let asked = Asked {
            view: None,
            question: Some(note.question.clone()).filter(|line| !line.is_empty()),
            group: Some(note.group.clone()).filter(|name| !name.is_empty()),
            color_by: Some(note.color_by.clone()).filter(|name| !name.is_empty()),
            order: None,
        };
        self.take(roadmap, &asked, language);
        self.divider = note.divider;
        self.details = note.details;
        self.columns = note.columns.unwrap_or(self.columns);
        // A plan that is compared with nothing now has one page less.
        let mut pages = Page::in_plan(roadmap);
        if let Some(page) = note.page.filter(|page| pages.any(|it| it == *page)) {
            self.open_page(roadmap, Some(page));
        }
    }
}
