//! The hint about a terminal whose own settings have to be changed.
//!
//! Always holds: it stands before Arabic does, in the way of no other key than the one that takes it
//! away, and is not shown to the same terminal again.

use crossterm::event::KeyEvent;

use super::Explorer;
use crate::action::Action;
use crate::app::Effect;
use crate::command::memory::Memory;
use crate::input;
use crate::session::identity::Reason;
use crate::session::queries::Known;
use crate::state::{self, Languages, Voice};
use crate::words::Language;

impl Explorer {
    /// Keeps a hint to be shown before Arabic is, unless it has been read before.
    pub(super) fn known(&mut self, known: &Known) -> Effect {
        if known.choice.needs_settings
            && known.choice.reason != Reason::Wish
            && !Memory::read().is_told(&known.name)
        {
            self.hint = Some(known.name.clone());
        }
        Effect::Draw
    }

    /// Says whether the hint is on the screen.
    pub(super) fn is_hinting(&self) -> bool {
        self.hint.is_some() && self.voice_now().languages != Languages::One(Language::En)
    }

    /// Returns the languages, which the reader may have changed.
    pub(super) fn voice_now(&self) -> Voice {
        self.state.as_ref().map_or(self.voice, |state| state.voice)
    }

    /// Takes the hint away for good. That it cannot be remembered is no reason to stop anybody.
    pub(super) fn dismiss(&mut self, key: KeyEvent) -> Effect {
        match input::action(key) {
            Some(Action::Interrupt) => return Effect::Quit(state::INTERRUPTED),
            Some(Action::Suspend) => return Effect::Suspend,
            _ => {}
        }
        if let Some(name) = self.hint.take() {
            let mut memory = Memory::read();
            memory.tell(&name);
            drop(memory.write());
        }
        Effect::Redraw
    }
}
