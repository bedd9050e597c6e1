//! What is laid over the screen: the help, the list of pages, the palette, or the line of the filter.
//!
//! Always holds: one of them at a time; a step back takes it away. Deliberately not here: what an
//! action does in each, and how it looks.

use super::{FilterLine, Palette};

/// What is laid over the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Overlay {
    /// The help, from this line on.
    Help(u16),
    /// The list of pages, with its marked entry; 0 is the chart.
    Pages(usize),
    /// The list of all commands.
    Palette(Palette),
    /// The line of the filter.
    Filter(FilterLine),
}

impl Overlay {
    /// Returns the first visible line of the help, if it is that.
    pub(super) fn help(&self) -> Option<u16> {
        match self {
            Self::Help(top) => Some(*top),
            Self::Pages(_) | Self::Palette(_) | Self::Filter(_) => None,
        }
    }

    /// Returns the marked entry of the list of pages, if it is that.
    pub(super) fn menu(&self) -> Option<usize> {
        match self {
            Self::Pages(marked) => Some(*marked),
            Self::Help(_) | Self::Palette(_) | Self::Filter(_) => None,
        }
    }

    /// Returns the palette, if it is that.
    pub(super) fn palette(&self) -> Option<&Palette> {
        match self {
            Self::Palette(palette) => Some(palette),
            Self::Help(_) | Self::Pages(_) | Self::Filter(_) => None,
        }
    }

    /// Returns the line of the filter, if it is that.
    pub(super) fn filter(&self) -> Option<&FilterLine> {
        match self {
            Self::Filter(line) => Some(line),
            Self::Help(_) | Self::Pages(_) | Self::Palette(_) => None,
        }
    }
}
