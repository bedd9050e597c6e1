//! What the palette lists: every verb, and each choice of those that have some.
//!
//! In: the open roadmaps. Out: entries, their words in a language, and why one cannot be done now.
//! Always holds: no verb is missing but the palette's own, which is open; a verb's words are those of
//! its table. Deliberately not here: keys, and what is typed.

use super::{OneOrBoth, State, World};
use crate::action::Action;
use crate::facts::{self, GroupField, Page, Sorting};
use crate::model::Roadmap;
use crate::scene::{Level, Zoom};
use crate::words::{self, Language, Msg, Viewing, labelled};

/// Something that can be chosen in the palette.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaletteEntry {
    /// To do what a key does.
    Act(Action),
    /// To open a page; none is the chart.
    Page(Option<Page>),
    /// To show as much as there is room for at a level.
    Zoom(Level),
    /// To sort the rows.
    Sort(Sorting),
    /// To turn the order of the rows round.
    TurnSort,
    /// To group the rows by one of what the plan has, counted from one; zero is not at all.
    Group(u8),
    /// To colour the bars by one of what the plan has, counted from one; zero is by their states.
    Color(u8),
    /// To show the plan by a saved view, counted from one; zero is as it is.
    View(u8),
    /// To speak one language, or both.
    Language(OneOrBoth),
}

impl PaletteEntry {
    /// Returns all of them while the roadmap at a place is open: the verbs in the order of their table,
    /// each before its choices.
    pub fn all(world: &World<'_>, open: usize) -> Vec<Self> {
        let mut all = Vec::new();
        for action in Action::ALL.iter().copied() {
            match action {
                Action::Palette => {}
                Action::Roadmap(_) => {
                    let open = (0..=u8::MAX).zip(world.roadmaps);
                    all.extend(open.map(|(nth, _)| Self::Act(Action::Roadmap(nth))));
                }
                _ => all.push(Self::Act(action)),
            }
            match action {
                Action::Pages => {
                    all.push(Self::Page(None));
                    let pages = world.roadmaps.get(open).map(Page::in_plan);
                    let pages = pages.into_iter().flatten();
                    all.extend(pages.map(|page| Self::Page(Some(page))));
                }
                Action::Fit => all.extend(Level::ALL.map(Self::Zoom)),
                Action::Sort => {
                    all.extend(Sorting::ALL.map(Self::Sort));
                    all.push(Self::TurnSort);
                }
                Action::Group => {
                    let fields = world.roadmaps.get(open).map(GroupField::in_plan);
                    let count = fields.map_or(0, |fields| fields.len());
                    let places = (0..=count).filter_map(|nth| u8::try_from(nth).ok());
                    all.extend(places.map(Self::Group));
                }
                Action::Color => {
                    let fields = world.roadmaps.get(open).map(GroupField::in_plan);
                    let count = fields.map_or(0, |fields| fields.len());
                    let places = (0..=count).filter_map(|nth| u8::try_from(nth).ok());
                    all.extend(places.map(Self::Color));
                }
                Action::Views => {
                    let views = world.views(open).count();
                    let nths = (0..=u8::MAX).take(views + 1).map(Self::View);
                    all.extend(nths.filter(|_| views > 0));
                }
                Action::Language => all.extend(OneOrBoth::ALL.map(Self::Language)),
                _ => {}
            }
        }
        all
    }

    /// Returns its words while the roadmap at a place is open, counted from zero.
    pub fn words(self, world: &World<'_>, open: usize, language: Language) -> String {
        let choice = |of: Msg, what: &str| labelled(of.say(language), what);
        match self {
            Self::Act(Action::Roadmap(nth)) => {
                let roadmap = world.roadmaps.get(usize::from(nth));
                let name = roadmap.map(|roadmap| {
                    let document = roadmap.document();
                    let name = document.place.as_ref().unwrap_or(&document.title);
                    facts::side(name, language).text
                });
                choice(Msg::OfRoadmap, &name.unwrap_or_default())
            }
            Self::Act(action) => action.title(language).to_owned(),
            Self::Page(page) => {
                let title = page.zip(world.roadmaps.get(open));
                let title = title.map(|(page, roadmap)| page.title(roadmap, language));
                choice(Msg::OfPage, title.unwrap_or(Msg::Chart.say(language)))
            }
            Self::Zoom(level) => choice(Msg::OfZoom, level.words().say(language)),
            Self::Sort(sorting) => choice(Msg::OfSorting, &sorting.usual().words(language)),
            Self::TurnSort => choice(Msg::OfSorting, Msg::SortedRound.say(language)),
            Self::Group(nth) => {
                let roadmap = world.roadmaps.get(open);
                let field = roadmap.zip(roadmap.and_then(|roadmap| group_field(roadmap, nth)));
                let field = field.map(|(roadmap, field)| field.title(roadmap, language));
                let by = field.map(|field| words::grouped_by(language, &field));
                let by = by.as_deref();
                choice(Msg::OfGrouping, by.unwrap_or(Msg::NotGrouped.say(language)))
            }
            Self::Color(nth) => {
                let roadmap = world.roadmaps.get(open);
                let field = roadmap.zip(roadmap.and_then(|roadmap| group_field(roadmap, nth)));
                let field = field.map(|(roadmap, field)| field.title(roadmap, language));
                let by = field.map(|field| words::grouped_by(language, &field));
                let usual = || Viewing::ByState.say(language).to_owned();
                choice(Msg::Viewing(Viewing::Colors), &by.unwrap_or_else(usual))
            }
            Self::View(nth) => {
                let view = usize::from(nth).checked_sub(1);
                let view = view.and_then(|nth| world.views(open).nth(nth));
                let name = view.map(|view| facts::side(&view.name, language).text);
                let as_it_is = || Viewing::AsItIs.say(language).to_owned();
                choice(Msg::Viewing(Viewing::Saved), &name.unwrap_or_else(as_it_is))
            }
            Self::Language(choice_of) => {
                let name = match choice_of {
                    OneOrBoth::One(Language::En) => Msg::English,
                    OneOrBoth::One(Language::Ar(_)) => Msg::Arabic,
                    OneOrBoth::Both => Msg::BothLanguages,
                };
                choice(Msg::OfLanguage, name.say(language))
            }
        }
    }

    /// Returns in a word why it cannot be done now; none where it can.
    pub fn obstacle(self, state: &State, world: &World<'_>) -> Option<Msg> {
        let place = state.place()?;
        let is_now = match self {
            Self::Act(action) => return state.obstacle(action, world),
            Self::Page(page) => place.page() == page && place.at.reading.is_none(),
            Self::Zoom(level) => {
                if let Some(obstacle) = state.obstacle(Action::ZoomIn, world) {
                    return Some(obstacle);
                }
                place.zoom() == Zoom::To(level)
            }
            Self::Sort(sorting) => {
                if let Some(obstacle) = state.obstacle(Action::Sort, world) {
                    return Some(obstacle);
                }
                let roadmap = world.roadmaps.get(state.current());
                if roadmap.is_some_and(|roadmap| !sorting.is_known(roadmap)) {
                    return Some(Msg::NoSuchValue);
                }
                place.sort_order() == sorting.usual()
            }
            Self::TurnSort => return state.obstacle(Action::Sort, world),
            Self::Group(nth) => {
                if let Some(obstacle) = state.obstacle(Action::Group, world) {
                    return Some(obstacle);
                }
                let roadmap = world.roadmaps.get(state.current())?;
                let field = group_field(roadmap, nth);
                if field.as_ref().is_some_and(|field| !field.is_known(roadmap)) {
                    return Some(Msg::NoSuchValue);
                }
                place.group_field() == field.as_ref()
            }
            Self::Color(nth) => {
                if let Some(obstacle) = state.obstacle(Action::Color, world) {
                    return Some(obstacle);
                }
                let roadmap = world.roadmaps.get(state.current())?;
                let field = group_field(roadmap, nth);
                if field.as_ref().is_some_and(|field| !field.is_known(roadmap)) {
                    return Some(Msg::NoSuchValue);
                }
                place.color_field() == field.as_ref()
            }
            Self::View(_) => false,
            Self::Language(choice) => state.languages.choice.is(choice),
        };
        is_now.then_some(Msg::AlreadySo)
    }
}

/// Returns what rows are grouped by, by its place among what a plan can be grouped by, counted from one.
pub(super) fn group_field(roadmap: &Roadmap, nth: u8) -> Option<GroupField> {
    let place = usize::from(nth).checked_sub(1)?;
    GroupField::in_plan(roadmap).into_iter().nth(place)
}
