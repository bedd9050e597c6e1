//! What cannot be done now, and why: one rule for the footer and the palette.
//!
//! In: a state, an action. Out: why it would change nothing once what is laid over the screen is gone.
//! Always holds: an action with an obstacle changes nothing. Deliberately not here: which of the actions
//! that work the footer names.

use super::{Place, State, World};
use crate::action::Action;
use crate::facts::detail::next_named;
use crate::model::Roadmap;
use crate::scene::Zoom;
use crate::words::{Msg, Viewing};

impl State {
    /// Returns in a word why an action would change nothing now; none where it may.
    pub fn obstacle(&self, action: Action, world: &World<'_>) -> Option<Msg> {
        let place = self.place()?;
        let roadmap = world.roadmaps.get(self.current)?;
        match action {
            Action::Quit
            | Action::Interrupt
            | Action::Suspend
            | Action::Reload
            | Action::Redraw
            | Action::Find
            | Action::Filter
            | Action::Pages
            | Action::Language
            | Action::TurnPanels
            | Action::TurnTime
            | Action::TurnBoth
            | Action::Palette
            | Action::Help => None,
            Action::LiftFilter => (!place.narrowing.is_known()).then_some(Msg::NoFilter),
            Action::Views => {
                let views = world.views(self.current).next();
                views.is_none().then_some(Msg::Viewing(Viewing::NoneSaved))
            }
            Action::Edit => place.editable.obstacle(),
            Action::NextPage | Action::PreviousPage => place.names_nothing(roadmap),
            Action::Predecessor | Action::Successor => place.link_obstacle(roadmap, action),
            Action::Chain => place.is_covered().or_else(|| {
                let selected = place.selected(roadmap);
                let links = roadmap
                    .rows_before(selected)
                    .chain(roadmap.rows_after(selected));
                let is_linked = links.take(1).count() > 0 || place.chain.is_some();
                (!is_linked).then_some(Msg::LinkedWithNothing)
            }),
            Action::WayBack => {
                let leads = !place.trail.is_empty() || self.crossed_from().is_some();
                (!leads).then_some(Msg::NothingBefore)
            }
            Action::NextRoadmap => (world.roadmaps.len() < 2).then_some(Msg::OneRoadmap),
            Action::Roadmap(which) if usize::from(which) == self.current => Some(Msg::AlreadySo),
            Action::Roadmap(which) => {
                (usize::from(which) >= world.roadmaps.len()).then_some(Msg::NotHere)
            }
            Action::FindNext | Action::FindPrevious => self.search.obstacle(),
            Action::Back => (!self.leads_back(place)).then_some(Msg::NothingBefore),
            Action::MoveUp
            | Action::MoveDown
            | Action::PageUp
            | Action::PageDown
            | Action::First
            | Action::Last
            | Action::Copy => place.lists_nothing().then_some(Msg::NothingListed),
            Action::Open if place.at.reading.is_some() => {
                place.marked_fact().is_none().then_some(Msg::NothingMarked)
            }
            Action::Open => place.lists_nothing().then_some(Msg::NothingListed),
            Action::Fold => place.fold_obstacle(roadmap),
            Action::Fit => place
                .is_covered()
                .or((place.zoom() == Zoom::Fit).then_some(Msg::AlreadySo)),
            Action::Period => place.is_covered().or_else(|| {
                let extent = roadmap.node(place.selected(roadmap)).extent;
                extent.is_none().then_some(Msg::HasNoDate)
            }),
            Action::PanLeft
            | Action::PanRight
            | Action::Earlier
            | Action::Later
            | Action::ZoomIn
            | Action::ZoomOut
            | Action::Today
            | Action::FoldAll
            | Action::UnfoldAll
            | Action::FewerLevels
            | Action::MoreLevels
            | Action::Sort
            | Action::Group
            | Action::Color
            | Action::Details
            | Action::Columns
            | Action::DividerLeft
            | Action::DividerRight => place.is_covered(),
        }
    }

    /// Says whether a step back leads anywhere.
    fn leads_back(&self, place: &Place) -> bool {
        if place.at.reading.is_none() && place.at.paged.is_some() {
            return !place.is_hollow;
        }
        place.can_go_back() || self.search.is_active()
    }
}

impl Place {
    /// Says so where a page or the details stand in the place of the chart.
    fn is_covered(&self) -> Option<Msg> {
        let is_covered = self.at.reading.is_some() || self.at.paged.is_some();
        is_covered.then_some(Msg::InChartOnly)
    }

    /// Says whether an empty page is shown.
    fn lists_nothing(&self) -> bool {
        let paged = self.at.paged.as_ref();
        self.at.reading.is_none() && paged.is_some_and(|paged| paged.subject().is_none())
    }

    /// Says so where the details fill the screen and name nothing else.
    fn names_nothing(&self, roadmap: &Roadmap) -> Option<Msg> {
        self.at.reading?;
        let named = next_named(roadmap, self.subject(roadmap), 0, true);
        named.is_none().then_some(Msg::NamesNothing)
    }

    fn link_obstacle(&self, roadmap: &Roadmap, action: Action) -> Option<Msg> {
        if self.at.paged.is_some() && self.at.reading.is_none() {
            return Some(Msg::InChartOnly);
        }
        let none = match action {
            Action::Predecessor => Msg::WaitsForNothing,
            _ => Msg::NothingWaits,
        };
        self.linked(roadmap, action).is_empty().then_some(none)
    }

    fn fold_obstacle(&self, roadmap: &Roadmap) -> Option<Msg> {
        if self.at.reading.is_some() {
            return Some(Msg::NotHere);
        }
        match &self.at.paged {
            Some(paged) => (!paged.can_toggle(roadmap)).then_some(Msg::NotHere),
            None => (!self.can_fold()).then_some(Msg::NothingBelow),
        }
    }
}
