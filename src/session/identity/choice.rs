//! The strategy for the terminal at hand, and why.

use super::names::{by_attributes, by_term, by_version, is_putty};
use super::{Answers, Environment, Multiplexer, Outside};
use crate::session::rows::Strategy;

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is done to finished rows.
    pub strategy: Strategy,
    /// Why.
    pub reason: Reason,
    /// Whether the terminal shows Arabic right only after its own settings are changed: PuTTY.
    pub needs_settings: bool,
}

/// Why a strategy was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The user asked for it.
    Wish,
    /// The user found it right in the self-test.
    Remembered,
    /// The terminal leaves the order to programs that ask for it (DECRQM of BDSM).
    LeavesOrder,
    /// It knows that mode and does not leave the order.
    KeepsOrder,
    /// By its name (XTVERSION).
    Name(String),
    /// By its attributes (DA2).
    Attributes(Vec<u16>),
    /// It answers, but not to DA2, as st does.
    OnlyPrimary,
    /// It gives a name or attributes that are not known here.
    Unknown,
    /// By `TERM` or another variable.
    Environment(String),
    /// By what tmux says of the terminal outside.
    Outside(String),
    /// Between this program and the terminal is another one that hides it.
    Hidden,
    /// It has not answered yet.
    NotYet,
    /// It answers nothing.
    Silent,
}

/// Chooses, from the answers so far.
///
/// `is_over` says that no more answers are waited for.
pub fn choose(answers: &Answers, environment: &Environment, is_over: bool) -> Choice {
    let (strategy, reason) = decide(answers, environment, is_over);
    Choice {
        strategy,
        reason,
        needs_settings: answers.attributes.as_deref().is_some_and(is_putty),
    }
}

fn decide(answers: &Answers, environment: &Environment, is_over: bool) -> (Strategy, Reason) {
    let is_tmux = answers.attributes.as_deref().and_then(<[u16]>::first) == Some(&84)
        || answers
            .version
            .as_deref()
            .is_some_and(|it| it.starts_with("tmux"));
    let is_screen = answers.attributes.as_deref().and_then(<[u16]>::first) == Some(&83);
    match &environment.multiplexer {
        Some(Multiplexer::Tmux(Some(outside))) => return through(outside, answers),
        Some(Multiplexer::Tmux(None) | Multiplexer::Screen | Multiplexer::Zellij) => {
            return (Strategy::Lrm, Reason::Hidden);
        }
        // On the other side of SSH there is one that nothing here can ask.
        None if is_tmux || is_screen => return (Strategy::Lrm, Reason::Hidden),
        None => {}
    }
    match answers.ordering {
        Some(2 | 4) => return (Strategy::Grid, Reason::LeavesOrder),
        Some(1 | 3) => return (Strategy::Lrm, Reason::KeepsOrder),
        Some(_) | None => {}
    }
    if let Some(version) = &answers.version {
        return match by_version(version) {
            Some(strategy) => (strategy, Reason::Name(version.clone())),
            None => (Strategy::Lrm, Reason::Unknown),
        };
    }
    if let Some(attributes) = &answers.attributes {
        return match by_attributes(attributes) {
            Some(strategy) => (strategy, Reason::Attributes(attributes.clone())),
            None => (Strategy::Lrm, Reason::Unknown),
        };
    }
    if let Some((strategy, name)) = by_environment(environment) {
        return (strategy, Reason::Environment(name));
    }
    match (answers.is_complete, is_over) {
        (true, _) => (Strategy::Grid, Reason::OnlyPrimary),
        (false, true) => (Strategy::Lrm, Reason::Silent),
        (false, false) => (Strategy::Grid, Reason::NotYet),
    }
}

/// Chooses for the terminal outside of tmux.
fn through(outside: &Outside, answers: &Answers) -> (Strategy, Reason) {
    if outside.clients != 1 {
        return (Strategy::Lrm, Reason::Hidden);
    }
    // What was asked through tmux is answered by the terminal outside.
    if outside.lets_through && matches!(answers.ordering, Some(2 | 4)) {
        return (Strategy::Grid, Reason::LeavesOrder);
    }
    if let Some(strategy) = by_version(&outside.version) {
        return (strategy, Reason::Outside(outside.version.clone()));
    }
    match by_term(&outside.term) {
        Some(strategy) if outside.version.is_empty() => {
            (strategy, Reason::Outside(outside.term.clone()))
        }
        // VTE gives no name.
        Some(_) | None => (Strategy::Lrm, Reason::Hidden),
    }
}

fn by_environment(environment: &Environment) -> Option<(Strategy, String)> {
    if let Some(strategy) = by_term(&environment.term) {
        return Some((strategy, format!("TERM={}", environment.term)));
    }
    if environment.is_konsole {
        return Some((Strategy::Konsole, "KONSOLE_VERSION".to_owned()));
    }
    if environment.is_vte {
        return Some((Strategy::Grid, "VTE_VERSION".to_owned()));
    }
    let program = environment.term_program.as_str();
    (program == "vscode").then(|| (Strategy::Lrm, format!("TERM_PROGRAM={program}")))
}
