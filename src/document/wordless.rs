//! What a field can hold and is no word: numbers, dates, the names of what there is to choose from.
//!
//! Always holds: it is never changed by `sanitize`, and a visit tells of dates only: the rest says something
//! together with its entry, which whoever needs it asks.

use super::sanitize::Sanitize;
use super::visit::Visitable;
use super::{
    BodyPart, Count, HealthState, ItemKind, ItemState, Kept, Language, LinkKind, MoneyKind, Months,
    On, PlanKind, Publication, StrandKind, Weekday,
};
use crate::time::{Lag, When};

macro_rules! wordless {
    ($($Type:ty)*) => {$(
        impl Visitable for $Type {}
        impl Sanitize for $Type {}
    )*};
}

wordless! {
    bool u32 f64 BodyPart Count HealthState ItemKind Kept Lag PlanKind Language LinkKind MoneyKind Months Publication ItemState StrandKind
    Weekday
}

impl Sanitize for When {}
impl Sanitize for On {}
