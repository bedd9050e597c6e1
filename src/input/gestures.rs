//! The gesture table: what the mouse does, in words.
//!
//! In: nothing. Out: pairs of words, in the order of the help. Always holds: help and `docs/keys.md` are
//! printed from it. Deliberately not here: what a gesture hits (`view`) and does (`state`).

use crate::words::{Act, Msg};

/// One gesture and what it does.
#[derive(Debug, Clone, Copy)]
pub struct GestureHelp {
    /// What the hand does.
    pub gesture: Msg,
    /// What follows.
    pub does: Msg,
}

const fn gesture(gesture: Msg, does: Msg) -> GestureHelp {
    GestureHelp { gesture, does }
}

/// Every gesture.
pub const GESTURES: [GestureHelp; 10] = [
    gesture(Msg::Click, Msg::SelectsRow),
    gesture(Msg::DoubleClick, Msg::Act(Act::Open)),
    gesture(Msg::ClickFold, Msg::Act(Act::Fold)),
    gesture(Msg::ClickBand, Msg::GoesToDays),
    gesture(Msg::ClickName, Msg::GoesToName),
    gesture(Msg::ClickRoadmap, Msg::OpensRoadmap),
    gesture(Msg::ClickCrumb, Msg::GoesBackThere),
    gesture(Msg::ClickKey, Msg::PressesKey),
    gesture(Msg::Wheel, Msg::FootScroll),
    gesture(Msg::WheelAside, Msg::MovesChart),
];
