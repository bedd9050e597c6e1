//! How far the reader can scroll what fills the screen.
//!
//! In: how long the texts are, which whoever sets them knows. Out: scroll positions that leave no
//! screen empty. Deliberately not here: the rows of the chart and the lists of pages, whose lengths
//! the state knows itself.

use super::State;

/// The last lines at which texts may begin that fill the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ScrollLimits {
    /// The last line at which the help may begin.
    pub help: u16,
    /// The brief, while it is shown.
    pub brief: Option<ScrolledText>,
    /// The details, while they fill the screen.
    pub details: Option<ScrolledText>,
}

/// A text in screens or lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScrolledText {
    /// The last line at which a screen may begin.
    pub last: u16,
    /// The lines from one screen's beginning to the next.
    pub step: u16,
    /// The line of what is selected.
    pub selected: u16,
    /// The lines of a screen.
    pub rows: u16,
}

/// Keeps the scroll positions of a state within reach.
pub fn limit_scrolling(state: &mut State, reach: ScrollLimits) {
    state.help = state.help.map(|top| top.min(reach.help));
    let Some(place) = state.place_mut() else {
        return;
    };
    if let (Some(text), Some(paged)) = (reach.brief, place.paged_mut()) {
        let (line, rows) = (usize::from(text.selected), usize::from(text.rows));
        let step = usize::from(text.step);
        // The whole topic, as far as it has room, is more than its heading.
        let top = paged.top().min(line).max((line + 5).saturating_sub(rows));
        let top = if step > 1 { line / step * step } else { top };
        paged.scroll_to(top.min(usize::from(text.last)));
    }
    if let Some(text) = reach.details {
        place.read_within(text.last, text.step);
    }
}
