//! Showing a plan as a saved view has it.
//!
//! In: a view of the plan's own, or one of the reader's. Out: the place. Always holds: a view is whole in what
//! it asks: where it names no question, no groups, no order, there are none; columns, ticks, folds and what is
//! entered stay as they are where it says nothing of them, but that the whole plan is asked. Deliberately not
//! here: whether its parts mean anything (`view_check`).

use super::moving::Chart;
use super::{Asked, Overlay, Palette, Place, State, TypedLine, World};
use crate::document::SavedView;
use crate::model::{Ix, Roadmap};
use crate::scene::{ColumnSet, Level, Zoom};
use crate::words::{Language, Msg, Viewing};

impl<'a> World<'a> {
    /// Returns the saved views of a roadmap: its own, then the reader's.
    pub fn views(&self, which: usize) -> impl Iterator<Item = &'a SavedView> + use<'a> {
        let own = self.roadmaps.get(which);
        let own = own.map(|roadmap| roadmap.document().views.iter());
        own.into_iter().flatten().chain(self.views)
    }

    /// Finds one by its name.
    pub fn view(&self, which: usize, name: &str) -> Option<&'a SavedView> {
        self.views(which).find(|view| view.is_called(name))
    }
}

/// Understands the level of the ticks of a view.
pub(super) fn zoom(view: &SavedView) -> Option<Zoom> {
    zoom_named(view.zoom.as_deref()?)
}

/// Returns how days are chosen by a name, as a command line has it.
pub fn zoom_named(name: &str) -> Option<Zoom> {
    let mut levels = Level::ALL.into_iter();
    match name {
        "fit" => Some(Zoom::Fit),
        _ => levels.find(|level| level.name() == name).map(Zoom::To),
    }
}

/// Returns the columns of a name.
pub(super) fn columns_named(name: &str) -> Option<ColumnSet> {
    ColumnSet::ALL.into_iter().find(|set| set.name() == name)
}

impl Place {
    /// Shows what a view names beside its question, groups and order; the days are whole.
    pub fn show_view(&mut self, roadmap: &Roadmap, view: &SavedView) {
        self.widen(roadmap);
        self.grouping = None;
        self.open_page(roadmap, None);
        if self.root(roadmap) != Ix::ROOT {
            self.remember();
            self.at.root = roadmap.id(Ix::ROOT).into_owned();
        }
        if let Some(level) = view.level {
            let level = u16::try_from(level).unwrap_or(u16::MAX);
            self.fold_below(roadmap, level.max(1));
        }
        if !view.folded.is_empty() {
            self.folded
                .extend(view.folded.iter().map(ToString::to_string));
        }
        self.list(roadmap);
        if let Some(id) = view.focus.as_deref() {
            self.focus(roadmap, id);
        }
        let columns = view.columns.as_deref().and_then(columns_named);
        self.columns = columns.unwrap_or(self.columns);
        if let Some(zoom) = zoom(view) {
            self.show(roadmap, zoom);
        }
    }

    /// Does what a view asks, with what is asked in its place; says whether the plan has such a field.
    pub(super) fn look_by(
        &mut self,
        chart: Chart<'_>,
        view: &SavedView,
        asked: &Asked,
        language: Language,
    ) -> bool {
        self.show_view(chart.roadmap, view);
        if let Some(Zoom::To(level)) = zoom(view) {
            self.zoom_to(chart, level);
        }
        self.take(chart.roadmap, &asked.over(view), language)
    }
}

/// Opens the list of the saved views, among all commands.
pub(super) fn open(state: &mut State, world: &World<'_>) {
    let language = state.language(world);
    if world.views(state.current()).next().is_none() {
        state.notice = Some(Msg::Viewing(Viewing::NoneSaved));
        return;
    }
    let line = format!("{} ", Viewing::Saved.say(language));
    state.overlay = Some(Overlay::Palette(Palette::typed(TypedLine::new(&line))));
}

/// Shows the open plan by one of its views, counted from one; zero is the plan as it is.
pub(super) fn show(state: &mut State, nth: u8, world: &World<'_>) {
    let language = state.language(world);
    let columns = state.frame().map_or(80, |(layout, _)| layout.chart.width);
    let view = usize::from(nth).checked_sub(1);
    let view = view.and_then(|nth| world.views(state.current()).nth(nth));
    if let Some((place, roadmap)) = state.opened(world) {
        let chart = Chart {
            roadmap,
            today: world.today,
            columns: columns.max(1),
        };
        let is_known = match view {
            Some(view) => place.look_by(chart, view, &Asked::default(), language),
            None => place.take(roadmap, &Asked::NOTHING, language),
        };
        if !is_known {
            state.notice = Some(Msg::NoSuchValue);
        }
    }
}
