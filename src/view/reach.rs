//! How far the reader can scroll what fills the screen.
//!
//! In: a state. Out: the last line at which the help and the details may begin. Always holds: a
//! scroll position within reach leaves no screen empty. The loop tells the state after each
//! update; drawing itself changes nothing.

use super::{Glyphs, Look, detail, help, page};
use crate::facts::Page;
use crate::scene::Size;
use crate::scene::flow::Room;
use crate::state::{State, World};

/// Keeps the scroll positions of a state within reach.
pub fn keep_in_reach(state: &mut State, world: &World<'_>, look: Look) {
    let Size { columns, rows } = state.size;
    let language = state.language(world);
    let glyphs = Glyphs {
        is_ascii: look.is_ascii,
        facing: state.facing(world),
    };
    if let Some(top) = state.help {
        // Above stands the name of the roadmap, below the keys.
        let shown = rows.saturating_sub(2);
        state.help = Some(top.min(help::rows(glyphs, language, columns).saturating_sub(shown)));
    }
    let Some((layout, _)) = state.geometry(world) else {
        return;
    };
    let Some(roadmap) = world.roadmaps.get(state.current()) else {
        return;
    };
    let voice = state.voice;
    if let Some(place) = state.place_mut()
        && place.page() == Some(Page::Brief)
    {
        // The view alone knows on which line a topic stands.
        let options = detail::options(language, look.gate);
        let width = layout.outline.width.saturating_sub(2);
        let rows = layout.outline.height.max(1);
        let room = (width, Room::Screens(rows));
        let flow = page::brief_flow(place.book(roadmap), voice, language, room, &options);
        if let Some(paged) = place.paged_mut() {
            let line = usize::from(flow.heading(paged.row()));
            let step = usize::from(flow.step());
            let rows = usize::from(rows);
            // The whole topic, as far as it has room, is more than its heading.
            let top = paged.top().min(line).max((line + 5).saturating_sub(rows));
            let top = if step > 1 { line / step * step } else { top };
            paged.scroll_to(top.min(usize::from(detail::last(&flow, layout.outline.height))));
        }
    }
    if let Some(place) = state.place_mut().filter(|place| place.reading().is_some()) {
        let rows = layout.detail.height.max(1);
        let room = Room::Screens(rows);
        let flow = detail::detail_flow(roadmap, place, (voice, look.gate), columns, room);
        place.read_within(detail::last(&flow, rows), flow.step());
    }
}
