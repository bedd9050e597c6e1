//! The hint about a terminal whose own settings have to be changed.
//!
//! Always holds: it stands before Arabic does, in the way of no other key than the one that takes it
//! away, and is not shown to the same terminal again.

use crossterm::event::KeyEvent;

use super::Explorer;
use crate::action::Action;
use crate::input;
use crate::session::identity::Reason;
use crate::session::queries::Known;
use crate::state::{self, Effect, OneOrBoth, Request};
use crate::words::Language;

impl Explorer {
    /// Keeps a hint to be shown before Arabic is, unless it has been read before.
    pub(super) fn know(&mut self, known: &Known) {
        if known.choice.needs_settings
            && known.choice.reason != Reason::Wish
            && !self.setup.hinted.contains(&known.name)
        {
            self.hint = Some(known.name.clone());
        }
    }

    /// Says whether the hint is on the screen.
    pub(super) fn is_hinting(&self) -> bool {
        self.hint.is_some() && self.languages().choice != OneOrBoth::One(Language::En)
    }

    /// Takes the hint away for good.
    pub(super) fn dismiss(&mut self, key: KeyEvent) -> Effect {
        match input::action(key) {
            Some(Action::Interrupt) => return Effect::Ask(Request::Quit(state::INTERRUPTED)),
            Some(Action::Suspend) => return Effect::Ask(Request::Suspend),
            _ => {}
        }
        let Some(name) = self.hint.take() else {
            return Effect::Nothing;
        };
        self.setup.hinted.insert(name.clone());
        Effect::Ask(Request::Remember(name))
    }
}
