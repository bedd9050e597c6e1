//! Colours for the ground that a terminal says it has.

use super::queries::Known;
use crate::view::{Background, Look, Theme};

/// Whether the theme is asked for or found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theming {
    /// By a flag, a variable or the file.
    #[default]
    Asked,
    /// By what the terminal says.
    Found,
}

impl Theming {
    /// Returns the look for what is known of the terminal; the same where colours are asked for.
    pub fn grounded(self, look: Look, known: &Known) -> Look {
        let ground = known.answers.ground.filter(|_| self == Self::Found);
        let background = ground.map(|[red, green, blue]| {
            // Luma as in ITU-R BT.601, which is enough to tell dark from light.
            let luma = u32::from(red) * 299 + u32::from(green) * 587 + u32::from(blue) * 114;
            if luma > 127_500 {
                Background::Light
            } else {
                Background::Dark
            }
        });
        Look {
            theme: Theme {
                background: background.unwrap_or(look.theme.background),
                ..look.theme
            },
            ..look
        }
    }
}
