//! What a plan calls its main lines, and what stands under none of them.
//!
//! In: a plan. Out: messages. Deliberately not here: the names of single axes and tracks.

use crate::document::{Document, StrandKind};
use crate::words::{Gender, Msg, Own};

/// Returns what a plan calls its main lines, by themselves and with the pillars: axes, tracks, or both
/// where it has both or none.
pub(in crate::facts) fn strands_and_page(plan: &Document) -> (Msg, Msg) {
    let mut kinds = plan.strands.iter().map(|strand| strand.kind);
    let first = kinds
        .next()
        .filter(|first| kinds.all(|kind| kind == *first));
    match first {
        Some(StrandKind::Axis) => (Msg::Axes, Msg::PageAxes),
        Some(StrandKind::Track) => (Msg::Tracks, Msg::PageTracks),
        None => (Msg::AxesAndTracks, Msg::PageStrands),
    }
}

/// Returns what a plan calls one of its main lines: an axis or a track, or either where it has both.
pub fn strand_kind(plan: &Document) -> Msg {
    match strands_and_page(plan).0 {
        Msg::Axes => Msg::Axis,
        Msg::AxesAndTracks if !plan.strands.is_empty() => Msg::AxisOrTrack,
        _ => Msg::Track,
    }
}

/// Returns what items are called that stand under no axis or track: their group, and one of them in a
/// remark, where there is anything to stand under.
pub(in crate::facts) fn unassigned(plan: &Document, gender: Gender) -> (Msg, Option<Msg>) {
    let remark = match gender {
        Gender::Masculine => Msg::NotPlaced,
        Gender::Feminine | Gender::Phase => Msg::NotPlacedFeminine,
    };
    if !plan.is_own() {
        return (Msg::NotAssigned, Some(remark));
    }
    let (group, remark) = match strands_and_page(plan).0 {
        _ if plan.strands.is_empty() => return (Msg::Own(Own::Items), None),
        Msg::Axes => (Own::OutsideAxes, Own::NotInAxis),
        Msg::Tracks => (Own::OutsideTracks, Own::NotInTrack),
        _ => (Own::OutsideBoth, Own::NotInEither),
    };
    (Msg::Own(group), Some(Msg::Own(remark)))
}
