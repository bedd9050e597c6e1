//! Colours by role, for every depth of colour, on dark and on light.
//!
//! In: what a cell is. Out: its style. Always holds: meaning never rests on colour alone (glyphs
//! carry it too); with 256 colours and more the background is painted, so that contrast does not
//! depend on the reader's terminal. Deliberately not here: which terminal it is.

mod palette;
mod rgb;
mod role;

pub use rgb::Rgb;
pub use role::{Background, Depth, Role};

use ratatui::style::{Color, Modifier, Style};

use palette::{Ansi, Paint, paint};

/// A set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Theme {
    /// How many colours there are.
    pub depth: Depth,
    /// Dark or light.
    pub background: Background,
}

impl Theme {
    /// Returns the style of the empty screen.
    pub fn ground(self) -> Style {
        self.style(Role::Text).patch(match self.depth {
            Depth::None | Depth::Sixteen => Style::new(),
            Depth::Palette | Depth::True => {
                Style::new().bg(self.colour(palette::ground(self.background)))
            }
        })
    }

    /// Says whether the selected row is told by reversal: there is no colour for its ground.
    pub fn selects_by_reversal(self) -> bool {
        match self.depth {
            Depth::None | Depth::Sixteen => true,
            Depth::Palette | Depth::True => false,
        }
    }

    /// Returns the style of a role. A role of a background sets no letters, the others set no
    /// background, but for the phases and matches, which are both.
    pub fn style(self, role: Role) -> Style {
        let Paint {
            fore,
            back,
            ansi,
            weight,
        } = paint(role, self.background);
        // Fainter letters are for screens on which nothing else can be quiet: elsewhere the colour
        // is, and its contrast is measured. Nor is anything reversed that has its two colours.
        let weight = match (self.depth, self.background) {
            (Depth::None | Depth::Sixteen, Background::Contrast) => {
                weight.difference(Modifier::DIM)
            }
            (Depth::None | Depth::Sixteen, Background::Dark | Background::Light) => weight,
            (
                Depth::Palette | Depth::True,
                Background::Dark | Background::Light | Background::Contrast,
            ) => weight.difference(Modifier::DIM.union(Modifier::REVERSED)),
        };
        let style = Style::new().add_modifier(weight);
        match self.depth {
            Depth::None => match role {
                Role::Phase(nth) | Role::Year(nth) if nth % 2 == 0 => {
                    style.add_modifier(Modifier::REVERSED)
                }
                Role::Upon(_) => style.add_modifier(Modifier::REVERSED),
                // Weight stays when the row is reversed; a line is seen in every font.
                Role::Match => style.add_modifier(Modifier::UNDERLINED),
                _ => style,
            },
            Depth::Sixteen => {
                let Ansi { fore, back } = ansi;
                let style = fore.map_or(style, |fore| style.fg(fore));
                back.map_or(style, |back| style.bg(back))
            }
            Depth::Palette | Depth::True => {
                let style = fore.map_or(style, |fore| style.fg(self.colour(fore)));
                back.map_or(style, |back| style.bg(self.colour(back)))
            }
        }
    }

    fn colour(self, rgb: Rgb) -> Color {
        match self.depth {
            Depth::Palette => Color::Indexed(palette::nearest_indexed(rgb)),
            Depth::None | Depth::Sixteen | Depth::True => Color::Rgb(rgb.0, rgb.1, rgb.2),
        }
    }
}

#[cfg(test)]
mod tests;
