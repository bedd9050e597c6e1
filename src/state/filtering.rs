//! Asking the open roadmap a question by a line that is typed: only what answers it shows.
//!
//! In: edits of the line, the actions of the filter. Out: the rows that show. Always holds: what is typed is
//! asked at once, as far as it can be asked; Enter keeps it, giving up gives the place back that was before;
//! the selected row stays selected where it answers, else the nearest one that does is. Deliberately not
//! here: the grammar (`filter`), and which rows answer.

use std::sync::Arc;

use super::search::options;
use super::{Effect, FilterLine, Overlay, Place, State, TypedLine, World, paging};
use crate::action::Edit;
use crate::filter::{Filter, Matches, Wrong};
use crate::model::Roadmap;
use crate::words::Msg;

impl Place {
    /// Shows only what answers a question, which is not typed any more.
    fn narrow(&mut self, roadmap: &Roadmap, matches: Arc<Matches>) {
        self.narrowing.hold(matches, &mut self.folded);
        self.list(roadmap);
    }

    /// Shows everything again.
    pub(super) fn widen(&mut self, roadmap: &Roadmap) {
        self.narrowing.let_go(&mut self.folded);
        self.list(roadmap);
    }
}

/// Opens the line over the chart, with the question as it is.
pub(super) fn open(state: &mut State, world: &World<'_>) {
    let (Some(_), Some(place)) = (world.roadmaps.get(state.current()), state.place()) else {
        return;
    };
    let before = Box::new(place.clone());
    let line = TypedLine::new(place.narrowing.line().unwrap_or_default());
    state.overlay = None;
    if let Some(place) = state.place_mut() {
        place.at.reading = None;
        place.narrowing.is_typed = true;
    }
    paging::open(state, world, None);
    state.overlay = Some(Overlay::Filter(FilterLine::new(line, before)));
}

/// Lifts the question, or brings it back.
pub(super) fn lift_or_bring_back(state: &mut State, world: &World<'_>) {
    let Some((place, roadmap)) = state.opened(world) else {
        return;
    };
    if place.narrowing.line().is_some() {
        place.widen(roadmap);
    } else if place.narrowing.is_known() {
        place.narrowing.await_matches();
        ask_anew(state, world);
    }
}

/// Does what was typed in the line.
pub(super) fn edit(state: &mut State, edit: Edit, world: &World<'_>) -> Effect {
    let options = options(state.language(world));
    let Some(Overlay::Filter(mut typing)) = state.overlay.take() else {
        return Effect::Nothing;
    };
    match edit {
        Edit::GiveUp => {
            if let Some(place) = state.place_mut() {
                *place = *typing.before;
            }
            return Effect::Draw;
        }
        Edit::Keep if typing.wrong.is_none() => {
            close(state);
            return Effect::Draw;
        }
        Edit::Keep => state.notice = Some(Msg::FilterIsWrong),
        Edit::Insert(_)
        | Edit::DeleteBefore
        | Edit::Delete
        | Edit::DeleteToStart
        | Edit::DeleteWord => {
            typing.line.edit(edit, &options);
            ask(state, &mut typing, world);
        }
        Edit::Left | Edit::Right | Edit::Start | Edit::End => typing.line.edit(edit, &options),
        Edit::Up | Edit::Down | Edit::PageUp | Edit::PageDown => {}
    }
    state.overlay = Some(Overlay::Filter(typing));
    state.search.effect()
}

/// Closes the line; what holds goes on holding.
pub(super) fn close(state: &mut State) {
    state.overlay = None;
    if let Some(place) = state.place_mut() {
        place.narrowing.is_typed = false;
    }
}

/// Puts a text from the clipboard into the line.
pub(super) fn paste(state: &mut State, text: &str, world: &World<'_>) -> Effect {
    let Some(Overlay::Filter(mut typing)) = state.overlay.take() else {
        return Effect::Nothing;
    };
    typing.line.insert(text);
    ask(state, &mut typing, world);
    state.overlay = Some(Overlay::Filter(typing));
    state.search.effect()
}

/// Asks what is typed; where it cannot be asked, what was asked before goes on holding.
fn ask(state: &mut State, typing: &mut FilterLine, world: &World<'_>) {
    let Some((place, roadmap)) = state.opened(world) else {
        return;
    };
    place.at.selected.clone_from(&typing.before.at.selected);
    let line = typing.line.text().trim();
    let parsed = Filter::parse(line, world.today);
    typing.wrong = parsed.as_ref().err().cloned();
    match parsed {
        Ok(None) => {
            place
                .narrowing
                .line
                .clone_from(&typing.before.narrowing.line);
            place.widen(roadmap);
        }
        Ok(Some(filter)) => {
            line.clone_into(&mut place.narrowing.line);
            place.narrowing.await_matches();
            answer(state, &filter, world);
        }
        Err(Wrong { .. }) => {}
    }
}

/// Asks anew what holds, where it has to be, and tells where it was lifted: once after each event, before the
/// screen is laid out.
pub fn ask_anew(state: &mut State, world: &World<'_>) {
    let Some((place, roadmap)) = state.opened(world) else {
        return;
    };
    if std::mem::take(&mut place.narrowing.was_lifted) {
        state.notice = Some(Msg::FilterLifted);
        return;
    }
    if !place.narrowing.is_stale {
        return;
    }
    match Filter::parse(&place.narrowing.line, world.today) {
        Ok(Some(filter)) => answer(state, &filter, world),
        // What was understood once is understood again.
        Ok(None) | Err(_) => place.widen(roadmap),
    }
}

/// Shows what answers a question, as soon as there is what its words are looked for in.
fn answer(state: &mut State, filter: &Filter, world: &World<'_>) {
    let which = state.current();
    let index = match filter.has_words() {
        true => state.search.index(which),
        false => None,
    };
    if filter.has_words() && index.is_none() {
        return;
    }
    if let Some((place, roadmap)) = state.opened(world) {
        let matches = Matches::new(filter, roadmap, index.as_ref());
        place.narrow(roadmap, Arc::new(matches));
    }
}
