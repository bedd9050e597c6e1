//! How far the reader can scroll what fills the screen.
//!
//! In: how long the texts are, which whoever sets them knows. Out: scroll positions that leave no
//! screen empty. Deliberately not here: the rows of the chart and the lists of pages, whose lengths
//! the state knows itself.

use super::turns::{ScrolledText, Turns};
use super::{Overlay, State};

/// The last lines at which texts may begin that fill the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ScrollLimits {
    /// The last line at which the help may begin.
    pub help: u16,
    /// The brief, while it is shown.
    pub brief: Option<ScrolledText>,
    /// Its topics a screen further and a screen back.
    pub turns: Turns,
    /// The details, while they fill the screen.
    pub details: Option<ScrolledText>,
    /// The first fact in sight that names something.
    pub first_named: usize,
}

/// Keeps the scroll positions of a state within reach.
pub fn limit_scrolling(state: &mut State, reach: ScrollLimits) {
    if let Some(Overlay::Help(top)) = &mut state.overlay {
        *top = (*top).min(reach.help);
    }
    let Some(place) = state.place_mut() else {
        return;
    };
    if let (Some(text), Some(paged)) = (reach.brief, place.paged_mut()) {
        paged.scroll_to(text.top_of_selected(paged.top()), reach.turns);
    }
    if let (Some(text), Some(reading)) = (reach.details, &mut place.at.reading) {
        let sought = Some(text.selected).filter(|_| reading.is_sought);
        reading.top = text.top_showing(reading.top, sought);
        reading.step = text.step;
        reading.first = reach.first_named;
    }
}
