//! What is typed, into whichever line is open: that of the palette, of the filter or of the search.
//!
//! Always holds: in the palette a key that ends or leaves the line, or moves past it, is the action of
//! the same name, so that keys, clicks and the wheel do the same there.

use super::{Effect, Overlay, State, World, filtering, search, update};
use crate::action::{Action, Edit};

/// Does what was typed in a line.
pub fn edit(state: &mut State, edit: Edit, world: &World<'_>) -> Effect {
    state.acted();
    let options = search::options(state.language(world));
    if state.filter_line().is_some() {
        return filtering::edit(state, edit, world);
    }
    let Some(Overlay::Palette(palette)) = &mut state.overlay else {
        return search::edit(state, edit, world);
    };
    let action = match edit {
        Edit::Up => Action::MoveUp,
        Edit::Down => Action::MoveDown,
        Edit::PageUp => Action::PageUp,
        Edit::PageDown => Action::PageDown,
        Edit::Keep => Action::Open,
        Edit::GiveUp => Action::Back,
        Edit::Complete | Edit::Everywhere => return Effect::Draw,
        Edit::Insert(_)
        | Edit::Left
        | Edit::Right
        | Edit::Start
        | Edit::End
        | Edit::DeleteBefore
        | Edit::Delete
        | Edit::DeleteToStart
        | Edit::DeleteWord => {
            palette.edit(edit, &options);
            return Effect::Draw;
        }
    };
    update(state, action, world)
}

/// Puts a text from the clipboard into the line that is open, if one is.
pub fn paste(state: &mut State, text: &str, world: &World<'_>) -> Effect {
    state.acted();
    if state.filter_line().is_some() {
        return filtering::paste(state, text, world);
    }
    let Some(Overlay::Palette(palette)) = &mut state.overlay else {
        return search::paste(state, text, world);
    };
    palette.paste(text);
    Effect::Draw
}
