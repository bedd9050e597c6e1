//! A style as a change from the style before it: SGR, ECMA-48 8.3.117.
//!
//! Comes in: two styles. Goes out: one sequence that says all that differs, the shorter of two: what
//! goes and what comes, or a reset and all that holds then. Always holds: nothing is written when
//! nothing differs. It is the only writer of SGR.

use std::fmt::Write;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use crate::session::palette::index;

/// The style that a terminal is writing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Pen {
    foreground: Color,
    background: Color,
    underline: Color,
    modifier: Modifier,
}

impl Default for Pen {
    fn default() -> Self {
        Self {
            foreground: Color::Reset,
            background: Color::Reset,
            underline: Color::Reset,
            modifier: Modifier::empty(),
        }
    }
}

/// What is seen of a style where there is no letter, besides the background.
const LINES: Modifier = Modifier::UNDERLINED
    .union(Modifier::CROSSED_OUT)
    .union(Modifier::REVERSED);

impl Pen {
    /// Returns the style of a cell.
    pub(crate) fn of(cell: &Cell) -> Self {
        Self {
            foreground: cell.fg,
            background: cell.bg,
            underline: cell.underline_color,
            modifier: cell.modifier,
        }
    }

    /// Says whether nothing but the background is seen where there is no letter.
    pub(super) fn leaves_blanks_plain(self) -> bool {
        !self.modifier.intersects(LINES)
    }

    /// Returns what of it is seen on a blank.
    pub(super) fn on_blank(self) -> Self {
        if self.leaves_blanks_plain() {
            Self::default().on_ground_of(self)
        } else {
            self
        }
    }

    /// Returns it on the background of another one, with nothing that a blank would show.
    pub(super) fn on_ground_of(self, other: Self) -> Self {
        Self {
            background: other.background,
            modifier: self.modifier - LINES,
            ..self
        }
    }

    /// Says whether a blank looks the same in both.
    pub(super) fn has_blanks_of(self, other: Self) -> bool {
        self.on_blank() == other.on_blank()
    }

    /// Says whether the background is the terminal's own.
    pub(super) fn is_on_default_ground(self) -> bool {
        self.background == Color::Reset
    }

    /// Returns about how many bytes the change to another style takes.
    pub(super) fn distance(self, other: Self) -> usize {
        let colours = [
            (self.foreground, other.foreground),
            (self.background, other.background),
            (self.underline, other.underline),
        ];
        let colour = |colour: Color| match colour {
            Color::Rgb(..) => 16,
            Color::Indexed(_) => 8,
            _ => 3,
        };
        let changed = colours.into_iter().filter(|(now, then)| now != then);
        let colours: usize = changed.map(|(_, then)| colour(then)).sum();
        let modifiers = (self.modifier ^ other.modifier).bits().count_ones();
        colours + modifiers as usize * 3
    }

    /// Changes to another style.
    pub(super) fn change_to(&mut self, wanted: Self, bytes: &mut String) {
        if *self == wanted {
            return;
        }
        let mut change = String::new();
        self.say_change(wanted, &mut change);
        let mut whole = String::new();
        // No parameter at all is a zero, too.
        if wanted != Self::default() {
            whole.push_str("0;");
            Self::default().say_change(wanted, &mut whole);
        }
        let shorter = if change.len() <= whole.len() {
            change
        } else {
            whole
        };
        let _ = write!(bytes, "\x1b[{}m", shorter.trim_end_matches(';'));
        *self = wanted;
    }

    /// Writes the style from whatever style was before.
    pub(crate) fn say_whole(self, bytes: &mut String) {
        let mut whole = String::from("0;");
        Self::default().say_change(self, &mut whole);
        let _ = write!(bytes, "\x1b[{}m", whole.trim_end_matches(';'));
    }

    /// Writes the parameters of what differs, each with a semicolon behind it.
    fn say_change(self, wanted: Self, parameters: &mut String) {
        let gone = self.modifier - wanted.modifier;
        let mut kept = self.modifier;
        for (group, off) in OFF {
            if gone.intersects(group) {
                let _ = write!(parameters, "{off};");
                kept -= group;
            }
        }
        for (modifier, number) in ON {
            if (wanted.modifier - kept).contains(modifier) {
                let _ = write!(parameters, "{number};");
            }
        }
        let colours = [
            (self.foreground, wanted.foreground, Layer::Foreground),
            (self.background, wanted.background, Layer::Background),
            (self.underline, wanted.underline, Layer::Underline),
        ];
        for (now, then, layer) in colours {
            if now != then {
                layer.say_colour(then, parameters);
                parameters.push(';');
            }
        }
    }
}

const ON: [(Modifier, u8); 9] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::SLOW_BLINK, 5),
    (Modifier::RAPID_BLINK, 6),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
];

/// What is switched off together, and by which number.
const OFF: [(Modifier, u8); 7] = [
    (Modifier::BOLD.union(Modifier::DIM), 22),
    (Modifier::ITALIC, 23),
    (Modifier::UNDERLINED, 24),
    (Modifier::SLOW_BLINK.union(Modifier::RAPID_BLINK), 25),
    (Modifier::REVERSED, 27),
    (Modifier::HIDDEN, 28),
    (Modifier::CROSSED_OUT, 29),
];

/// What a colour is the colour of, by the number of its black; 8 more is any colour, 9 more the
/// default one.
#[derive(Clone, Copy)]
enum Layer {
    Foreground = 30,
    Background = 40,
    Underline = 50,
}

impl Layer {
    /// Writes the parameters that set this layer's colour.
    fn say_colour(self, colour: Color, parameters: &mut String) {
        let base = self as u8;
        let _ = match (colour, self) {
            (Color::Reset, _) => write!(parameters, "{}", base + 9),
            (Color::Rgb(red, green, blue), _) => {
                write!(parameters, "{};2;{red};{green};{blue}", base + 8)
            }
            (Color::Indexed(index), _) => write!(parameters, "{};5;{index}", base + 8),
            (named, layer) => match (index(named).unwrap_or_default(), layer) {
                // Underlines have no short form.
                (number, Self::Underline) => write!(parameters, "58;5;{number}"),
                (number @ 0..=7, _) => write!(parameters, "{}", base + number),
                (number, _) => write!(parameters, "{}", base + 60 + number - 8),
            },
        };
    }
}
