//! Terminals by what they can do beyond what every terminal can.
//!
//! Comes in: what a terminal has answered, and what is known around it. Goes out: what it is known to
//! do. Always holds: what is not known gets [`Capabilities::PLAIN`]; a name stands here only if
//! frames were replayed in it, in the plain form and in this one, and looked the same
//! (`tests/by-hand/frames`), in the version that the comment tells; a variable is not asked but for a
//! terminal that has no name of its own.

use super::{Answers, Environment, Multiplexer};
use crate::session::encode::{Capabilities, Repeats};

/// All, in the background that is written in.
const ALL: Capabilities = Capabilities::ALL;

/// All but REP.
const NO_REPEATS: Capabilities = Capabilities {
    repeats: Repeats::Nothing,
    ..Capabilities::ALL
};

// Not here, since replayed frames did not all look the same, or not for sure: tmux 3.3a, which repeats
// no character beyond ASCII, and GNU screen 4.9, which fills nothing with the background.

/// Those that can do all, by the beginning of their answer to XTVERSION, in lower case.
const VERSIONS: [&str; 6] = ["xterm(", "kitty(", "konsole ", "foot(", "xterm.js(", "vte("];

/// Returns what a terminal is known to do.
pub fn capabilities(answers: &Answers, environment: &Environment) -> Capabilities {
    // It answers for the terminal outside.
    if environment.multiplexer == Some(Multiplexer::Zellij) {
        return Capabilities::PLAIN;
    }
    if let Some(version) = &answers.version {
        let version = version.to_lowercase();
        let is_known = VERSIONS.iter().any(|name| version.starts_with(name));
        return if is_known { ALL } else { Capabilities::PLAIN };
    }
    match answers.attributes.as_deref() {
        Some(attributes) => by_attributes(attributes, answers.ordering.is_some()),
        None if answers.is_complete && environment.term.starts_with("st-") => ALL,
        None => Capabilities::PLAIN,
    }
}

/// By DA2: type, version, and one more number.
fn by_attributes(attributes: &[u16], has_ordering: bool) -> Capabilities {
    match attributes {
        // VTE since 0.54.
        [61 | 65, 5400..=u16::MAX, 1] if has_ordering => ALL,
        // alacritty; Windows Terminal has 10 for the second number.
        [0, 1000..=u16::MAX, 1] => ALL,
        // rxvt-unicode.
        [85, ..] => NO_REPEATS,
        // PuTTY.
        [0, 136, 0] => ALL,
        _ => Capabilities::PLAIN,
    }
}
