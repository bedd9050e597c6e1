//! What a terminal has answered.

use super::{Environment, Multiplexer};
use crate::session::answer::Answer;

/// The mode of ECMA-48 in which a program leaves the order of characters to the terminal: BDSM.
const BDSM: u16 = 8;

/// The answers to what is asked at the start, as far as they have come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// XTVERSION: name and version.
    pub version: Option<String>,
    /// DECRPM of BDSM, asked after it was reset: 0 unknown, 1 set, 2 reset, 3 and 4 for ever so.
    pub ordering: Option<u16>,
    /// DA2: type, version, and one more number.
    pub attributes: Option<Vec<u16>>,
    /// OSC 11: the colour of the ground, red, green and blue.
    pub ground: Option<[u8; 3]>,
    /// DA1 has come, which every terminal answers and which was asked last.
    pub is_complete: bool,
}

impl Answers {
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
            Answer::Command { number: 11, value } => self.ground = colour(value),
            Answer::PrimaryAttributes(_) => self.is_complete = true,
            Answer::Ready | Answer::Mode { .. } | Answer::Command { .. } | Answer::Unknown => {}
        }
    }
}

/// Reads a colour as X11 writes it: `rgb:` and three numbers of one to four hexadecimal digits.
fn colour(value: &str) -> Option<[u8; 3]> {
    let numbers = value.strip_prefix("rgb:").or(value.strip_prefix("rgba:"))?;
    let mut numbers = numbers.split('/').map(|number| {
        let is_hexadecimal = number.bytes().all(|digit| digit.is_ascii_hexdigit());
        let digits = u32::try_from(number.len()).ok()?;
        // More of them, or a sign, is no colour.
        let most = (is_hexadecimal && (1..=4).contains(&digits)).then(|| 16_u32.pow(digits) - 1)?;
        let read = u32::from_str_radix(number, 16).ok()?;
        u8::try_from(read * 255 / most).ok()
    });
    Some([numbers.next()??, numbers.next()??, numbers.next()??])
}

/// Returns the name by which a terminal is remembered: what it answers, its `TERM`, and what stands
/// between; other sizes and other days have the same.
pub fn name(answers: &Answers, environment: &Environment) -> String {
    let between = environment
        .multiplexer
        .as_ref()
        .map(|between| match between {
            Multiplexer::Tmux(outside) => {
                let outside = outside.clone().unwrap_or_default();
                format!("tmux in {} {}", outside.version, outside.term)
            }
            Multiplexer::Screen => "screen".to_owned(),
            Multiplexer::Zellij => "zellij".to_owned(),
        });
    let parts = [
        Some(environment.term.clone()),
        answers.version.clone(),
        answers.attributes.as_deref().map(numbers),
        answers.ordering.map(|state| format!("8;{state}")),
        between,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(" ")
}

/// Writes numbers as sequences have them, with semicolons between.
pub fn numbers(numbers: &[u16]) -> String {
    let numbers: Vec<String> = numbers.iter().map(u16::to_string).collect();
    numbers.join(";")
}

#[cfg(test)]
mod tests {
    use super::colour;

    #[test]
    fn colours_are_read_at_every_length() {
        assert_eq!(colour("rgb:ffff/ffff/ffff"), Some([255, 255, 255]));
        assert_eq!(colour("rgb:12/80/ff"), Some([0x12, 0x80, 0xff]));
        assert_eq!(colour("rgb:0/8/f"), Some([0, 0x88, 255]));
        assert_eq!(colour("rgba:0000/0000/0000/ffff"), Some([0, 0, 0]));
        for broken in [
            "",
            "rgb:",
            "rgb:ffff/ffff",
            "rgb:g/0/0",
            "rgb:fffff/0/0",
            "rgb:fffffff/fffffff/fffffff",
            "rgb:fffffffff/0/0",
            "rgb:+ff/0/0",
            "red",
            "rgb://",
        ] {
            assert_eq!(colour(broken), None, "{broken}");
        }
    }
}
