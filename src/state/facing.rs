//! Which way the screen is turned, and turning it.
//!
//! Always holds: turned twice, the screen is what it was. Deliberately not here: what a switch makes of
//! what is asked of it (`switches`).

use super::switches::Switches;
use super::{Effect, State, World};
use crate::action::Action;
use crate::scene::Facing;
use crate::text::Direction;
use crate::words::Msg;

impl State {
    /// Returns which way the screen is turned.
    pub fn facing(&self, world: &World<'_>) -> Facing {
        self.switches.facing(self.language(world))
    }
}

/// Turns the panels, time, or both: the picture becomes its mirror image.
pub(super) fn turn(state: &mut State, action: Action, world: &World<'_>) -> Effect {
    let language = state.language(world);
    let Switches { panels, time } = &mut state.switches;
    if matches!(action, Action::TurnPanels | Action::TurnBoth) {
        panels.turn(language);
    }
    if matches!(action, Action::TurnTime | Action::TurnBoth) {
        time.turn(language);
        // Nothing else on a page shows which way time runs now.
        state.notice = Some(match time.direction(language) {
            Direction::Ltr => Msg::TimeIsLtr,
            Direction::Rtl => Msg::TimeIsRtl,
        });
    }
    Effect::Draw
}
