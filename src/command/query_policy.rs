//! How the strategy for rows is found in this process: settings, variables, tmux, memory.
//!
//! Always holds: whoever sets a strategy is not asked twice. Deliberately not here: asking tmux (`tmux`).

use std::env;

use super::memory::Memory;
use super::settings::Settings;
use super::settings::values::Bidi;
use super::tmux;
use crate::session::identity::{Answers, Environment, Multiplexer, choose};
use crate::session::queries::QueryPolicy;
use crate::session::rows::Strategy;

/// Gathers what is known beforehand of the terminal of this process.
pub(super) fn of_process(settings: &Settings) -> QueryPolicy {
    QueryPolicy {
        wish: wish(settings),
        may_ask: settings.values.term_query,
        is_curious: false,
        environment: environment(),
        remembered: Memory::read().unwrap_or_default().strategies(),
    }
}

/// Says whether the terminal behind this process shows ASCII alone, as far as is known.
pub(super) fn lacks_utf8() -> bool {
    let environment = environment();
    QueryPolicy {
        environment,
        ..QueryPolicy::default()
    }
    .lacks_utf8()
}

/// Returns the strategy that is set, by whomever.
fn wish(settings: &Settings) -> Option<Strategy> {
    match settings.values.bidi {
        Bidi::Auto => None,
        Bidi::Rows(strategy) => Some(strategy),
        // Logical order is not a matter of finished rows: they are sent as they are.
        Bidi::Logical => Some(Strategy::Grid),
    }
}

/// Returns the strategy for lines that are printed: nobody is asked for them.
///
/// What is not for a terminal stays as it is, unless it is asked for here and now: a file of
/// settings speaks of the terminal. Where concealed characters would be needed the rows stay as
/// they are if they have no looks: plain text has none.
pub(super) fn printed(settings: &Settings, is_terminal: bool, has_looks: bool) -> Strategy {
    if !is_terminal && !settings.is_asked("bidi") {
        return Strategy::Grid;
    }
    let unasked = || match is_terminal {
        true => choose(&Answers::default(), &environment(), false).strategy,
        false => Strategy::Grid,
    };
    match wish(settings).unwrap_or_else(unasked) {
        Strategy::Inv | Strategy::Alt if !has_looks => Strategy::Grid,
        strategy => strategy,
    }
}

/// Returns what the environment says of the terminal.
fn environment() -> Environment {
    let text = |name| env::var(name).unwrap_or_default();
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let multiplexer = if is_set("ZELLIJ") {
        Some(Multiplexer::Zellij)
    } else if is_set("TMUX") {
        Some(Multiplexer::Tmux(tmux::outside()))
    } else if is_set("STY") {
        Some(Multiplexer::Screen)
    } else {
        None
    };
    Environment {
        term: text("TERM"),
        term_program: text("TERM_PROGRAM"),
        is_vte: is_set("VTE_VERSION"),
        is_konsole: is_set("KONSOLE_VERSION"),
        multiplexer,
    }
}
