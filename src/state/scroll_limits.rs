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
    pub last: usize,
    /// The lines from one screen's beginning to the next.
    pub step: usize,
    /// The line of what is selected.
    pub selected: usize,
    /// The lines of a screen.
    pub rows: usize,
}

impl ScrolledText {
    /// Returns the line at which the screen begins that somebody has asked for who is at a line.
    pub fn top(self, line: usize) -> usize {
        let step = self.step.max(1);
        line.min(self.last) / step * step
    }
}

/// Keeps the scroll positions of a state within reach.
pub fn limit_scrolling(state: &mut State, reach: ScrollLimits) {
    state.help = state.help.map(|top| top.min(reach.help));
    let Some(place) = state.place_mut() else {
        return;
    };
    if let (Some(text), Some(paged)) = (reach.brief, place.paged_mut()) {
        let ScrolledText {
            last,
            step,
            selected: line,
            rows,
        } = text;
        // The whole topic, as far as it has room, is more than its heading.
        let top = paged.top().min(line).max((line + 5).saturating_sub(rows));
        let top = if step > 1 { line / step * step } else { top };
        paged.scroll_to(top.min(last));
    }
    if let (Some(text), Some(top)) = (reach.details, place.reading()) {
        place.read_from(text.top(top), text.step);
    }
}
