//! The switches of direction: of the panels and of time.
//!
//! In: what was asked for (`auto`, `ltr`, `rtl`), the language of the interface, and what the reader
//! turns while the program runs. Out: a [`Facing`]. Always holds: `auto` follows the language; a
//! switch that the reader turned stays as it is in every language; turned back to what was asked
//! for, it follows that again. Deliberately not here: the language, which is a switch of its own,
//! and the direction of a label, which is never turned.

use crate::scene::Facing;
use crate::text::Direction;
use crate::words::Language;

/// What is asked of a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Dir {
    /// To follow the language.
    #[default]
    Auto,
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Dir {
    /// Everything that can be asked for.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Ltr, Self::Rtl];

    /// Returns the name by which it is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// Finds what is asked for by its name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dir| dir.name() == name)
    }

    /// Returns the direction that it gives in a language.
    pub fn direction(self, language: Language) -> Direction {
        match self {
            Self::Auto => language.direction(),
            Self::Ltr => Direction::Ltr,
            Self::Rtl => Direction::Rtl,
        }
    }
}

/// One switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Switch {
    asked: Dir,
    // What the reader made of it.
    turned: Option<Direction>,
}

impl Switch {
    pub(super) fn direction(self, language: Language) -> Direction {
        let asked = self.asked.direction(language);
        self.turned.unwrap_or(asked)
    }

    pub(super) fn turn(&mut self, language: Language) {
        let other = match self.direction(language) {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        };
        self.turned = (other != self.asked.direction(language)).then_some(other);
    }
}

/// The switches of the panels and of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Switches {
    pub(super) panels: Switch,
    pub(super) time: Switch,
}

impl Switches {
    /// Asks something of each.
    pub fn new(panels: Dir, time: Dir) -> Self {
        let switch = |asked| Switch {
            asked,
            turned: None,
        };
        Self {
            panels: switch(panels),
            time: switch(time),
        }
    }

    /// Returns what they give in a language.
    pub fn facing(self, language: Language) -> Facing {
        Facing {
            panels: self.panels.direction(language),
            time: self.time.direction(language),
        }
    }
}

impl From<Dir> for Switches {
    /// Asks the same of both.
    fn from(dir: Dir) -> Self {
        Self::new(dir, dir)
    }
}

#[cfg(test)]
mod tests;
