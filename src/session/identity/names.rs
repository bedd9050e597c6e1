//! Terminals by what they call themselves.
//!
//! Always holds: a name stands here only if what it needs was seen, or is said in its own
//! documentation, which the comment tells.

use crate::session::rows::Strategy;

/// By the beginning of the answer to XTVERSION, in lower case.
const VERSIONS: [(&str, Strategy); 9] = [
    ("kitty", Strategy::Kitty),
    ("konsole", Strategy::Konsole),
    ("xterm(", Strategy::Grid),
    ("foot", Strategy::Grid),
    ("xterm.js", Strategy::Lrm),
    // Read, not seen: no reordering unless the user configures it.
    ("ghostty", Strategy::Grid),
    ("wezterm", Strategy::Grid),
    ("contour", Strategy::Grid),
    ("alacritty", Strategy::Grid),
];

/// By `TERM`, which crosses SSH.
const TERMS: [(&str, Strategy); 8] = [
    ("xterm-kitty", Strategy::Kitty),
    ("mlterm", Strategy::Inv),
    ("foot", Strategy::Grid),
    ("alacritty", Strategy::Grid),
    ("rxvt-unicode", Strategy::Grid),
    ("st-256color", Strategy::Grid),
    ("xterm-ghostty", Strategy::Grid),
    ("wezterm", Strategy::Grid),
];

/// Returns what a terminal needs that calls itself so.
pub(super) fn by_version(version: &str) -> Option<Strategy> {
    by_beginning(&VERSIONS, &version.to_lowercase())
}

/// Returns what a terminal needs that has this `TERM`.
pub(super) fn by_term(term: &str) -> Option<Strategy> {
    by_beginning(&TERMS, term)
}

fn by_beginning(known: &[(&str, Strategy)], name: &str) -> Option<Strategy> {
    let found = known.iter().find(|(known, _)| name.starts_with(known));
    found.map(|(_, strategy)| *strategy)
}

/// Returns what a terminal needs by its DA2: type, version, and one more number.
///
/// Qt's terminals (115) and PuTTY (136) share the type of alacritty and Windows Terminal, whose
/// third number is 1.
pub(super) fn by_attributes(attributes: &[u16]) -> Option<Strategy> {
    match attributes {
        // mlterm, QTerminal, Konsole.
        [24, ..] => Some(Strategy::Inv),
        [0, 115, ..] => Some(Strategy::Alt),
        [1, 115, ..] => Some(Strategy::Konsole),
        [1, 4000..=u16::MAX, ..] => Some(Strategy::Kitty),
        // xterm, urxvt, zutty; alacritty and Windows Terminal; foot; PuTTY, which has no cure but
        // its settings.
        [41 | 64 | 85, ..] | [0, _, 1] | [1, ..] => Some(Strategy::Grid),
        _ if is_putty(attributes) => Some(Strategy::Grid),
        _ => None,
    }
}

/// Says whether the terminal is PuTTY or of its kin.
pub(super) fn is_putty(attributes: &[u16]) -> bool {
    matches!(attributes, [0, 136, ..])
}
