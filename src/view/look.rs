//! How the program looks: what is chosen once for a whole screen.

use super::{TextStyle, Theme};

/// How the program looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Look {
    /// The colours.
    pub theme: Theme,
    /// Whether only ASCII is drawn.
    pub is_ascii: bool,
    /// How letters become cells.
    pub text_style: TextStyle,
}
