//! How many cells a text takes: by the choices that it is drawn by, for whatever finds a place for it.

use super::options::Options;
use super::visual::Visual;

impl Options {
    /// Returns the cells that a text takes when it is shown in one line by these choices: without joined
    /// letters a lam-alef takes two.
    pub fn width(&self, text: &str) -> usize {
        Visual::new(text, self).width()
    }

    /// Returns the same in columns of a screen.
    pub fn columns(&self, text: &str) -> u16 {
        u16::try_from(self.width(text)).unwrap_or(u16::MAX)
    }
}

/// Returns the cells that a text takes when it is shown in one line as labels usually are.
pub fn width(text: &str) -> usize {
    Options::default().width(text)
}
