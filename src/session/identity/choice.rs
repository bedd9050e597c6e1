//! The strategy for the terminal at hand, and why.

use super::names::{by_attributes, by_term, by_version, is_putty};
use super::{Answers, Environment, Multiplexer, Outside};
use crate::session::rows::Strategy;

/// What was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// What is done to finished rows.
    pub strategy: Strategy,
    /// Why.
    pub reason: Reason,
    /// Whether the terminal shows Arabic right only after its own settings are changed: PuTTY.
    pub needs_settings: bool,
}

/// Why a strategy was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    Name,
    /// By its attributes (DA2).
    Attributes,
    /// It answers, but not to DA2, as st does.
    OnlyPrimary,
    /// It gives a name or attributes that are not known here.
    Unknown,
    /// By `TERM` or another variable.
    Environment,
    /// By what tmux says of the terminal outside.
    Outside,
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
    // mosh draws by itself and passes on what it knows alone; foot has its version for the second number.
    let is_mosh = answers.attributes.as_deref() == Some(&[1, 10, 0]);
    match &environment.multiplexer {
        Some(Multiplexer::Tmux(Some(outside))) => return through(outside, answers),
        Some(Multiplexer::Tmux(None) | Multiplexer::Screen | Multiplexer::Zellij) => {
            return (Strategy::Lrm, Reason::Hidden);
        }
        // On the other side of SSH there is one that nothing here can ask.
        None if is_tmux || is_screen || is_mosh => return (Strategy::Lrm, Reason::Hidden),
        None => {}
    }
    match answers.ordering {
        Some(2 | 4) => return (Strategy::Grid, Reason::LeavesOrder),
        Some(1 | 3) => return (Strategy::Lrm, Reason::KeepsOrder),
        Some(_) | None => {}
    }
    if let Some(version) = &answers.version {
        return known(by_version(version), Reason::Name);
    }
    if let Some(attributes) = &answers.attributes {
        return known(by_attributes(attributes), Reason::Attributes);
    }
    if let Some(strategy) = by_environment(environment) {
        return (strategy, Reason::Environment);
    }
    match (answers.is_complete, is_over) {
        (true, _) => (Strategy::Grid, Reason::OnlyPrimary),
        (false, true) => (Strategy::Lrm, Reason::Silent),
        (false, false) => (Strategy::Grid, Reason::NotYet),
    }
}

/// Takes what a terminal is known to need, by what it has said of itself.
fn known(strategy: Option<Strategy>, reason: Reason) -> (Strategy, Reason) {
    strategy.map_or((Strategy::Lrm, Reason::Unknown), |strategy| {
        (strategy, reason)
    })
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
        return (strategy, Reason::Outside);
    }
    match by_term(&outside.term) {
        Some(strategy) if outside.version.is_empty() => (strategy, Reason::Outside),
        // VTE gives no name.
        Some(_) | None => (Strategy::Lrm, Reason::Hidden),
    }
}

fn by_environment(environment: &Environment) -> Option<Strategy> {
    let by_variables = match environment {
        Environment {
            is_konsole: true, ..
        } => Some(Strategy::Konsole),
        Environment { is_vte: true, .. } => Some(Strategy::Grid),
        Environment { term_program, .. } if term_program == "vscode" => Some(Strategy::Lrm),
        Environment { .. } => None,
    };
    by_term(&environment.term).or(by_variables)
}
