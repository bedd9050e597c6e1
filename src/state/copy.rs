//! Copying what is selected, as text.
//!
//! In: a state. Out: the text, for the driver to hand on, and a word of it for the reader, which the
//! next action takes away. Deliberately not here: the clipboard, which may be on another machine.

use super::{Effect, Request, State, World};
use crate::action::Action;
use crate::facts;
use crate::facts::detail;
use crate::text::printable;
use crate::words::Msg;

/// Copies everything that the details say while they fill the screen, else what names the selected
/// entry.
pub(super) fn copy(state: &mut State, world: &World<'_>) -> Effect {
    if let Some(obstacle) = state.obstacle(Action::Copy, world) {
        state.notice = Some(obstacle);
        return Effect::Draw;
    }
    let language = state.language(world);
    let both = state.languages.is_both();
    let roadmap = world.roadmaps.get(state.current());
    let Some((place, roadmap)) = state.place().zip(roadmap) else {
        return Effect::Draw;
    };
    let heading = place.selected_heading();
    let group = heading.and_then(|(groups, nth)| detail::of_group(roadmap, groups, nth, language));
    let about = || detail::about(place.book(roadmap), place.subject(roadmap), language, both);
    let about = group.unwrap_or_else(about);
    let (mut text, before_notice) = if place.at.reading.is_some() {
        (detail::everything(&about, language, both), "\n\n")
    } else {
        (detail::summary(&about, language, both), "\n")
    };
    // What must stand on every screen stands under what leaves it, too.
    if let Some(notice) = &roadmap.document().notice {
        text.push_str(before_notice);
        text.push_str(&printable(&facts::side(notice, language).text));
    }
    // More is known, if ever, by whoever hands it on.
    state.notice = Some(Msg::CopySent);
    Effect::Ask(Request::Copy(text))
}
