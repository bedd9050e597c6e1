//! What a field can hold and is no word: numbers, dates, the names of what there is to choose from.
//!
//! Always holds: the gate lets it pass as it is, and a visit tells of dates only: the rest says something
//! together with its entry, which whoever needs it asks.

use super::gate::Pass;
use super::visit::Told;
use super::{
    BodyPart, Count, ItemKind, Kept, Kind, Language, Months, On, Publication, State, StrandKind,
    Weekday,
};
use crate::time::When;

macro_rules! wordless {
    ($($Type:ty)*) => {$(
        impl Told for $Type {}
        impl Pass for $Type {}
    )*};
}

wordless! {
    bool u32 f64 BodyPart Count ItemKind Kept Kind Language Months Publication State StrandKind
    Weekday
}

impl Pass for When {}
impl Pass for On {}
