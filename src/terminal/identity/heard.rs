//! What a terminal has answered.

use super::{Around, Multiplexer};
use crate::terminal::event::Answer;

/// The mode of ECMA-48 in which a program leaves the order of characters to the terminal: BDSM.
const BDSM: u16 = 8;

/// The answers to what is asked at the start, as far as they have come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heard {
    /// XTVERSION: name and version.
    pub version: Option<String>,
    /// DECRPM of BDSM, asked after it was reset: 0 unknown, 1 set, 2 reset, 3 and 4 for ever so.
    pub ordering: Option<u16>,
    /// DA2: type, version, and one more number.
    pub attributes: Option<Vec<u16>>,
    /// DA1 has come, which every terminal answers and which was asked last.
    pub is_complete: bool,
}

impl Heard {
    /// Takes an answer; one that was not asked for changes nothing.
    pub fn hear(&mut self, answer: &Answer) {
        match answer {
            Answer::Version(version) => self.version = Some(version.clone()),
            Answer::Mode {
                private: false,
                mode: BDSM,
                state,
            } => self.ordering = Some(*state),
            Answer::SecondaryAttributes(numbers) => self.attributes = Some(numbers.clone()),
            Answer::PrimaryAttributes(_) => self.is_complete = true,
            Answer::Ready
            | Answer::Mode { .. }
            | Answer::TertiaryAttributes(_)
            | Answer::Command { .. }
            | Answer::Cursor { .. }
            | Answer::Capability { .. }
            | Answer::Setting { .. }
            | Answer::KeyboardFlags(_)
            | Answer::Unknown => {}
        }
    }

    /// Says whether nothing has come at all.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        *self == Self::default()
    }
}

/// Returns the name by which a terminal is remembered: what it answers, its `TERM`, and what stands
/// between; other sizes and other days have the same.
#[must_use]
pub fn name(heard: &Heard, around: &Around) -> String {
    let mut parts = vec![around.term.clone()];
    parts.extend(heard.version.clone());
    parts.extend(heard.attributes.as_ref().map(|numbers| {
        let numbers: Vec<String> = numbers.iter().map(u16::to_string).collect();
        numbers.join(";")
    }));
    parts.extend(heard.ordering.map(|state| format!("8;{state}")));
    parts.extend(around.multiplexer.as_ref().map(|between| match between {
        Multiplexer::Tmux(outside) => {
            let outside = outside.clone().unwrap_or_default();
            format!("tmux in {} {}", outside.version, outside.term)
        }
        Multiplexer::Screen => "screen".to_owned(),
        Multiplexer::Zellij => "zellij".to_owned(),
    }));
    parts.join(" ")
}
