//! How the strategy for rows is found in this process: settings, variables, tmux, memory.
//!
//! Always holds: whoever sets a strategy is not asked twice; tmux is given 100 ms to answer.

use std::env;
use std::io::Read;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::memory::Memory;
use super::settings::Settings;
use super::settings::values::Bidi;
use crate::session::identity::{Answers, Environment, Multiplexer, Outside, choose};
use crate::session::queries::QueryPolicy;
use crate::session::rows::Strategy;

/// How long tmux may take.
const LIMIT: Duration = Duration::from_millis(100);

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
    if !is_terminal && !settings.is_bidi_asked() {
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
        Some(Multiplexer::Tmux(outside()))
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

/// Asks tmux what is outside of it.
fn outside() -> Option<Outside> {
    let mut tmux = Command::new("tmux");
    tmux.args(["display-message", "-p", Outside::FORMAT]);
    let tmux = tmux.stdin(Stdio::null()).stderr(Stdio::null());
    let mut child = tmux.stdout(Stdio::piped()).spawn().ok()?;
    let deadline = Instant::now() + LIMIT;
    let is_done = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status.success(),
            Ok(None) if Instant::now() < deadline => thread::sleep(Duration::from_millis(1)),
            Ok(None) | Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                break false;
            }
        }
    };
    let mut printed = String::new();
    let out = child.stdout.as_mut().filter(|_| is_done)?;
    out.read_to_string(&mut printed).ok()?;
    Outside::parse(&printed)
}
