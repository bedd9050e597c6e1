//! Colouring the bars by what the file says of the items.
//!
//! Always holds: the colours are those of the whole plan, whatever shows of it. Deliberately not here: which
//! item has which colour (`facts`).

use std::sync::Arc;

use super::{Place, State, World};
use crate::action::Action;
use crate::facts::{Coloring, GroupField};
use crate::model::Roadmap;
use crate::words::Language;

impl Place {
    /// Returns the colours of the bars; none where they tell states.
    pub fn coloring(&self) -> Option<&Arc<Coloring>> {
        self.coloring.as_ref()
    }

    /// Says whether bars show that are coloured so.
    pub(super) fn shows_colors(&self) -> bool {
        self.coloring.is_some() && self.at.paged.is_none()
    }

    /// Returns what the bars are coloured by.
    pub fn color_field(&self) -> Option<&GroupField> {
        self.coloring.as_ref().map(|coloring| &coloring.field)
    }

    /// Colours the bars by a field, or by their states; `language` is that of the names.
    pub fn color(&mut self, roadmap: &Roadmap, field: Option<GroupField>, language: Language) {
        let colored = field.map(|field| Coloring::new(roadmap, &field, language));
        self.coloring = colored.map(Arc::new);
    }

    /// Colours the bars anew, of another state of the roadmap or in another language.
    pub(super) fn recolor(&mut self, roadmap: &Roadmap, language: Option<Language>) {
        if let Some(coloring) = self.coloring.take() {
            let language = language.unwrap_or(coloring.language);
            self.color(roadmap, Some(coloring.field.clone()), language);
        }
    }
}

/// Colours the bars by the next of what the plan can be grouped by.
pub(super) fn change(place: &mut Place, action: Action, roadmap: &Roadmap, language: Language) {
    if action == Action::Color {
        let next = GroupField::next(place.color_field(), roadmap);
        place.color(roadmap, next, language);
    }
}

/// Puts the colours in the order of another language, where their names are now in that.
pub(super) fn follow(state: &mut State, world: &World<'_>) {
    let language = state.language(world);
    if let Some((place, roadmap)) = state.opened(world)
        && let Some(coloring) = &place.coloring
        && !coloring.language.is(language)
    {
        place.recolor(roadmap, Some(language));
    }
}
