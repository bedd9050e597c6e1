//! Bars of one colour, one under the other, that would melt into a block.
//!
//! In: what two rows are and where their bars lie. Out: whether they have to be parted. Always holds: only
//! bars that meet are. Deliberately not here: how they are parted (`view`).

use super::Span;
use super::bars::{Bar, Ink};
use super::lane::Lane;
use crate::document::ItemState;
use crate::facts::Hue;
use crate::model::What;

/// The bar of a row as its neighbour sees it.
pub(super) struct Body {
    what: Option<What>,
    state: Option<ItemState>,
    hue: Option<Hue>,
    spans: Vec<Span>,
}

impl Body {
    /// Collects it: items of one state or of one hue have one colour, anything else has its own.
    pub(super) fn new(what: What, state: Option<ItemState>, hue: Option<Hue>, lane: &Lane) -> Self {
        let is_body = |bar: &&Bar| matches!(bar.ink, Ink::Solid | Ink::Soft);
        let bodies = lane.bars.iter().filter(is_body);
        Self {
            what: Some(what).filter(|what| !matches!(what, What::Item(_))),
            state: state.filter(|_| hue.is_none()),
            hue,
            spans: bodies.map(|bar| bar.stretch.columns()).collect(),
        }
    }

    /// Says whether it would melt into the one above.
    pub(super) fn melts_into(&self, above: &Self) -> bool {
        let meets = |span: &Span| above.spans.iter().any(|other| other.overlaps(*span));
        let is_alike = self.state == above.state && self.hue == above.hue;
        self.what == above.what && is_alike && self.spans.iter().any(meets)
    }
}
