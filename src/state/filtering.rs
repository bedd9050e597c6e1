//! Asking the open roadmap a question by a line that is typed: only what answers it shows.
//!
//! In: edits of the line, the actions of the filter. Out: the rows that show. Always holds: what is typed is
//! asked at once, as far as it can be asked; Enter keeps it, giving up gives the place back that was before;
//! the selected row stays selected where it answers, else the nearest one that does is. Deliberately not
//! here: the grammar (`filter`), and which rows answer.

use std::sync::Arc;

use super::offering::offer;
use super::search::options;
use super::{Effect, FilterLine, Overlay, Place, State, TypedLine, World, paging};
use crate::action::Edit;
use crate::filter::{Filter, Matches, Spot, Wrong};
use crate::model::Roadmap;
use crate::words::Msg;

/// How many choices a page up or down passes.
const PAGE: usize = 8;

impl Place {
    /// Shows only what answers a question, which is not typed any more.
    pub(super) fn narrow(&mut self, roadmap: &Roadmap, matches: Arc<Matches>) {
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
    let mut typing = FilterLine::new(line, before);
    offer(state, &mut typing, world);
    state.overlay = Some(Overlay::Filter(typing));
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
    let first = typing.marked.unwrap_or(0);
    match edit {
        Edit::GiveUp => {
            if let Some(place) = state.place_mut() {
                *place = *typing.before;
            }
            return Effect::Draw;
        }
        Edit::Complete => take(state, &mut typing, world, first),
        Edit::Keep if typing.marked.is_some() => {
            take(state, &mut typing, world, first);
        }
        Edit::Keep => {
            // What may become a name is a word when nothing comes after it.
            if typing.unfinished.take().is_some() {
                ask_finished(state, &mut typing, world);
            }
            if typing.wrong.is_none() {
                close(state);
                return state.search.effect();
            }
            // Why it is stands where choices did.
            typing.offer.shown.clear();
            state.notice = Some(Msg::FilterIsWrong);
        }
        Edit::Insert(_)
        | Edit::DeleteBefore
        | Edit::Delete
        | Edit::DeleteToStart
        | Edit::DeleteWord => {
            typing.line.edit(edit, &options);
            ask(state, &mut typing, world);
        }
        Edit::Left | Edit::Right | Edit::Start | Edit::End => {
            typing.line.edit(edit, &options);
            offer(state, &mut typing, world);
        }
        Edit::Up | Edit::Down | Edit::PageUp | Edit::PageDown => mark(&mut typing, edit),
        Edit::Everywhere => {}
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

/// Moves the mark among what could be put in; before the first there is none.
fn mark(typing: &mut FilterLine, edit: Edit) {
    let last = typing.offer.shown.len().checked_sub(1);
    let step = if matches!(edit, Edit::PageUp | Edit::PageDown) {
        PAGE
    } else {
        1
    };
    typing.marked = match (edit, typing.marked) {
        (Edit::Up | Edit::PageUp, marked) => marked.and_then(|marked| marked.checked_sub(step)),
        (_, None) => last.map(|last| last.min(step - 1)),
        (_, Some(marked)) => last.map(|last| last.min(marked + step)),
    };
}

/// Puts in a choice that was clicked on.
pub(super) fn choose(state: &mut State, nth: usize, world: &World<'_>) -> Effect {
    let Some(Overlay::Filter(mut typing)) = state.overlay.take() else {
        return Effect::Nothing;
    };
    take(state, &mut typing, world, nth);
    state.overlay = Some(Overlay::Filter(typing));
    state.search.effect()
}

/// Puts in a choice and asks what the line is then.
fn take(state: &mut State, typing: &mut FilterLine, world: &World<'_>, nth: usize) {
    if typing.take(nth) {
        ask(state, typing, world);
    }
}

/// Asks what is typed, but for a word that may become the name of a field; where it cannot be asked, what was asked
/// before goes on holding.
fn ask(state: &mut State, typing: &mut FilterLine, world: &World<'_>) {
    offer(state, typing, world);
    typing.unfinished = Spot::unfinished(typing.line.text(), typing.line.at());
    ask_finished(state, typing, world);
}

/// Asks what is finished of a line.
fn ask_finished(state: &mut State, typing: &mut FilterLine, world: &World<'_>) {
    let Some((place, roadmap)) = state.opened(world) else {
        return;
    };
    place.at.selected.clone_from(&typing.before.at.selected);
    let text = typing.line.text();
    let end = typing
        .unfinished
        .as_ref()
        .map_or(text.len(), |word| word.start);
    let line = text.get(..end).unwrap_or_default().trim();
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
    if let Some(lifted) = place.lifted.take() {
        state.notice = Some(lifted);
        return;
    }
    if !place.narrowing.is_asked_anew(world.today) {
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
        place.narrowing.day = Some(world.today);
        let matches = Matches::new(filter, roadmap, index.as_ref());
        place.narrow(roadmap, Arc::new(matches));
    }
}
