//! Where the things that a link ties begin and end on their lanes.
//!
//! In: two rows of which one waits for the other. Out: each link between them and between their milestones,
//! with the columns of both ends. Always holds: what goes on beyond the window on that side has no such
//! end, and a milestone that is not drawn by itself has none. Deliberately not here: the way between both.

use crate::document::{Field, Link};
use crate::model::{At, Ix, Roadmap};
use crate::scene::lane::{Lane, Mark, Sign};
use crate::scene::{Scale, Span};

/// So many milestones of an item are looked at: more do not stand apart in a chart.
const MOST: usize = 32;

/// A link between two rows.
pub(super) struct Tied<'a> {
    /// What waits, and what it waits for.
    pub(super) by: At,
    pub(super) needed: At,
    pub(super) link: &'a Link,
}

/// Returns the links between two rows, those of their milestones as well.
pub(super) fn between(roadmap: &Roadmap, by: Ix, needed: Ix) -> Vec<Tied<'_>> {
    let all = |ix: Ix| {
        let milestones = roadmap.item(ix).map_or(0, |item| item.milestones.len());
        let parts = (0..milestones.min(MOST)).map(move |nth| At::part(ix, Field::Milestones, nth));
        std::iter::once(At::from(ix)).chain(parts)
    };
    let pairs = all(by).flat_map(|by| all(needed).map(move |needed| (by, needed)));
    let tied = pairs.filter_map(|(by, needed)| {
        let link = roadmap.link_to(by, needed)?;
        Some(Tied { by, needed, link })
    });
    tied.collect()
}

/// Where something begins and ends on its lane: the first column, and the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ends {
    pub(super) start: Option<u16>,
    pub(super) end: Option<u16>,
}

impl Ends {
    /// Finds what a link ties on its lane.
    pub(super) fn of(roadmap: &Roadmap, at: At, lane: &Lane, scale: Scale) -> Self {
        if at.part.is_some() {
            let milestone = roadmap.milestone(at);
            let mark = milestone.and_then(|milestone| Mark::of(milestone, scale));
            let is_it = |there: &&Mark| Some(there.column) == mark.map(|mark| mark.column);
            let signs = lane.signs.iter().filter(|there| there.sign.is_milestone());
            let column = signs
                .filter(|there| is_it(there))
                .map(|mark| mark.column)
                .next();
            return Self {
                start: column,
                end: column.map(|column| column + 1),
            };
        }
        let start = things(lane, Sign::Earlier);
        let end = things(lane, Sign::Later);
        Self {
            start: start.and_then(|things| things.iter().map(|span| span.from).min()),
            end: end.and_then(|things| things.iter().map(|span| span.to).max()),
        }
    }
}

/// Returns the columns of the bars of a lane, or of its signs where it has none; none where that goes on
/// beyond the window.
fn things(lane: &Lane, beyond: Sign) -> Option<Vec<Span>> {
    if lane.signs.iter().any(|mark| mark.sign == beyond) {
        return None;
    }
    let bars: Vec<Span> = lane.bars.iter().map(|bar| bar.stretch.columns()).collect();
    let signs = lane.signs.iter().map(|mark| Span::cell(mark.column));
    Some(if bars.is_empty() {
        signs.collect()
    } else {
        bars
    })
}
