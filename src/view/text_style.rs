//! What is chosen once for every label: how letters become cells.

use crate::text::{Base, CellOrder, Ellipsis, Marks, Options};
use crate::words::Language;

/// The choices for all texts of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TextStyle {
    /// Whether letters become presentation forms.
    pub shape: bool,
    /// Whether Arabic marks are shown.
    pub marks: Marks,
    /// The order of the cells.
    pub order: CellOrder,
}

impl TextStyle {
    /// Returns how a label is made whose base direction is found so.
    pub fn options(self, base: Base) -> Options {
        Options {
            base,
            shape: self.shape,
            marks: self.marks,
            order: self.order,
            ..Options::default()
        }
    }

    /// Returns how labels of a screen in a language are made.
    pub fn labels(self, language: Language, is_ascii: bool) -> Options {
        Options {
            ellipsis: if is_ascii {
                Ellipsis::Dots
            } else {
                Ellipsis::Sign
            },
            ..self.options(Base::WordsOr(language.direction()))
        }
    }
}

impl Default for TextStyle {
    fn default() -> Self {
        Self {
            shape: true,
            marks: Marks::default(),
            order: CellOrder::default(),
        }
    }
}
