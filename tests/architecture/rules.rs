//! The rules: each looks at one file and tells what it breaks.

use std::fmt;

use super::source::{Path, Source};
use super::{CRATES, LAYERS, LONGEST_FILE, OUTSIDE, REACHING_OUT, READABLE_LETTERS};

/// Which rule is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    UnknownLayer,
    LooksUp,
    ReachesOut,
    KnowsCrate,
    NoHeader,
    TooLong,
    Unsafe,
    BidiControl,
    RawLetters,
}

/// A rule that a line breaks.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) kind: Kind,
    pub(crate) why: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.why)
    }
}

/// A rule looks at one file.
pub(crate) type Rule = fn(&Source) -> Vec<Broken>;

/// Every rule.
pub(crate) const RULES: [Rule; 8] = [
    layers_are_known,
    nobody_looks_up,
    only_the_outside_reaches_out,
    crates_keep_to_their_layer,
    modules_introduce_themselves,
    files_are_short,
    nothing_is_unsafe,
    letters_are_visible,
];

fn broken(source: &Source, line: usize, kind: Kind, why: impl Into<String>) -> Broken {
    Broken {
        file: source.name.clone(),
        line,
        kind,
        why: why.into(),
    }
}

/// The layer of an inner file; none for the outside, tests and benches.
fn inner_layer(source: &Source) -> Option<&str> {
    let layer = source.layer()?;
    (!OUTSIDE.contains(&layer)).then_some(layer)
}

fn layers_are_known(source: &Source) -> Vec<Broken> {
    let unknown = source
        .layer()
        .filter(|layer| !LAYERS.contains(layer) && !OUTSIDE.contains(layer));
    let why =
        |layer| format!("{layer} is no known layer: give it a place in tests/architecture.rs");
    unknown
        .map(|layer| broken(source, 1, Kind::UnknownLayer, why(layer)))
        .into_iter()
        .collect()
}

fn nobody_looks_up(source: &Source) -> Vec<Broken> {
    let Some(layer) = inner_layer(source) else {
        return Vec::new();
    };
    let height = |layer: &str| LAYERS.iter().position(|known| *known == layer);
    let own = height(layer);
    let used = source.paths.iter().filter_map(|path| {
        let used = path.in_crate()?;
        // What is in no list stands above everything: the outside, or a glob that hides it.
        let looks_up = height(used).is_none_or(|used| own.is_some_and(|own| used > own));
        let why = format!("{layer} uses {used}, which stands above it ({path})");
        looks_up.then(|| broken(source, path.line, Kind::LooksUp, why))
    });
    used.collect()
}

fn only_the_outside_reaches_out(source: &Source) -> Vec<Broken> {
    let Some(layer) = inner_layer(source) else {
        return Vec::new();
    };
    let reaching = source.paths.iter().filter(|path| {
        REACHING_OUT
            .iter()
            .any(|refused| path.holds(&refused.split("::").collect::<Vec<_>>()))
    });
    let why =
        |path: &Path| format!("{layer} reaches out of the program ({path}): take an argument");
    reaching
        .map(|path| broken(source, path.line, Kind::ReachesOut, why(path)))
        .collect()
}

fn crates_keep_to_their_layer(source: &Source) -> Vec<Broken> {
    let Some(layer) = inner_layer(source) else {
        return Vec::new();
    };
    let strange = source.paths.iter().filter(|path| {
        CRATES.iter().any(|(name, layers)| {
            path.segments.first().is_some_and(|first| first == name) && !layers.contains(&layer)
        })
    });
    let why = |path: &Path| format!("{layer} does not know that crate ({path})");
    strange
        .map(|path| broken(source, path.line, Kind::KnowsCrate, why(path)))
        .collect()
}

fn modules_introduce_themselves(source: &Source) -> Vec<Broken> {
    if source.text.starts_with("//! ") {
        return Vec::new();
    }
    let why = "a module begins with `//!` and says what it is";
    vec![broken(source, 1, Kind::NoHeader, why)]
}

fn files_are_short(source: &Source) -> Vec<Broken> {
    let lines = source.text.lines().count();
    let why = || format!("{lines} lines: a file has at most {LONGEST_FILE} and one idea");
    (lines > LONGEST_FILE)
        .then(|| broken(source, lines, Kind::TooLong, why()))
        .into_iter()
        .collect()
}

fn nothing_is_unsafe(source: &Source) -> Vec<Broken> {
    let words = source.words.iter().filter(|(_, word)| word == "unsafe");
    words
        .map(|(line, _)| broken(source, *line, Kind::Unsafe, "nothing here is unsafe"))
        .collect()
}

/// Editors reorder a line by its right-to-left letters and hide the controls: neither may make
/// code look like something else.
fn letters_are_visible(source: &Source) -> Vec<Broken> {
    let is_control = |letter: char| matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    let is_right_to_left = |letter: char| matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    let mut found = Vec::new();
    for (line, text) in source.text.lines().enumerate() {
        for control in text.chars().filter(|letter| is_control(*letter)) {
            let why = format!(
                "U+{:04X} cannot be seen: write an escape",
                u32::from(control)
            );
            found.push(broken(source, line + 1, Kind::BidiControl, why));
        }
    }
    let may_read = |place: &&str| source.name.starts_with(place);
    if !READABLE_LETTERS.iter().any(may_read) {
        for (line, text) in source.uncommented.lines().enumerate() {
            if text.contains(is_right_to_left) {
                let why = "right-to-left letters outside `words`: write escapes";
                found.push(broken(source, line + 1, Kind::RawLetters, why));
            }
        }
    }
    found
}
