//! The style of a cell as a change from the style before it: SGR, ECMA-48 8.3.117.
//!
//! Always holds: nothing is written when nothing differs, and one sequence says all that does.

use std::fmt::Write;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// The style that the terminal is writing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pen {
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

impl Pen {
    /// Goes back to the default style.
    pub(super) fn reset(&mut self, bytes: &mut String) {
        if *self != Self::default() {
            bytes.push_str("\x1b[m");
            *self = Self::default();
        }
    }

    /// Changes to the style of the cell.
    pub(super) fn take_on(&mut self, cell: &Cell, bytes: &mut String) {
        let wanted = Self {
            foreground: cell.fg,
            background: cell.bg,
            underline: cell.underline_color,
            modifier: cell.modifier,
        };
        if *self == wanted {
            return;
        }
        let mut parameters = Vec::new();
        // Bold and dim share their "off", so what must go, goes with all the rest.
        if !wanted.modifier.contains(self.modifier) || wanted == Self::default() {
            parameters.push("0".to_owned());
            *self = Self::default();
        }
        for (modifier, number) in MODIFIERS {
            if (wanted.modifier - self.modifier).contains(modifier) {
                parameters.push(number.to_string());
            }
        }
        let colours = [
            (self.foreground, wanted.foreground, Layer::Foreground),
            (self.background, wanted.background, Layer::Background),
            (self.underline, wanted.underline, Layer::Underline),
        ];
        parameters.extend(
            colours
                .into_iter()
                .filter(|(now, then, _)| now != then)
                .map(|(_, then, layer)| layer.colour(then)),
        );
        *self = wanted;
        let _ = write!(bytes, "\x1b[{}m", parameters.join(";"));
    }
}

const MODIFIERS: [(Modifier, u8); 9] = [
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

#[derive(Clone, Copy)]
enum Layer {
    Foreground,
    Background,
    Underline,
}

impl Layer {
    /// Returns the parameters that set this layer's colour.
    fn colour(self, colour: Color) -> String {
        match (colour, self) {
            (Color::Reset, layer) => (layer.base() + 9).to_string(),
            (Color::Rgb(red, green, blue), layer) => {
                format!("{};2;{red};{green};{blue}", layer.base() + 8)
            }
            (Color::Indexed(index), layer) => format!("{};5;{index}", layer.base() + 8),
            // Underlines have no short form.
            (named, Self::Underline) => format!("58;5;{}", index(named)),
            (named, layer) => match index(named) {
                number @ 0..=7 => (layer.base() + number).to_string(),
                number => (layer.base() + 60 + number - 8).to_string(),
            },
        }
    }

    /// Returns the number of the layer's black; 8 more is any colour, 9 more the default one.
    fn base(self) -> u8 {
        match self {
            Self::Foreground => 30,
            Self::Background => 40,
            Self::Underline => 50,
        }
    }
}

/// Returns the place of a named colour among the sixteen.
fn index(colour: Color) -> u8 {
    match colour {
        Color::Reset | Color::Black | Color::Rgb(..) => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Indexed(index) => index,
    }
}
