//! Several plans on one axis: each drawn by itself over the same days, one under the other.
//!
//! Always holds: every chart has the same days in the same columns; nothing is added up or ranked across plans.
//! Deliberately not here: how one plan is drawn.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::model::Roadmap;
use crate::time::Days;

/// Returns the days from the first to the last of all plans; none where none has any.
pub(super) fn days<'a>(roadmaps: impl Iterator<Item = &'a Roadmap>) -> Option<Days> {
    roadmaps.filter_map(|it| it.span()).reduce(Days::hull)
}

/// Puts pictures of one width under each other.
pub(super) fn stacked(pictures: Vec<Buffer>) -> Buffer {
    let width = pictures.first().map_or(0, |picture| picture.area.width);
    let heights = pictures.iter().map(|picture| picture.area.height);
    let height = heights.fold(0_u16, u16::saturating_add);
    let cells = pictures.into_iter().flat_map(|picture| picture.content);
    let all = usize::from(width) * usize::from(height);
    Buffer {
        area: Rect::new(0, 0, width, height),
        content: cells.take(all).collect(),
    }
}
