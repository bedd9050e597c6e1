//! Which bodies answer for an item.

use crate::document::{BodyPart, Item};
use crate::model::{Ix, Roadmap};

/// Returns the bodies that answer for an item and are listed in the plan.
pub(super) fn owners<'a>(roadmap: &'a Roadmap, item: &'a Item) -> impl Iterator<Item = Ix> {
    let parts = item.bodies.iter();
    let parts = parts.filter(|body| body.part == BodyPart::Owner);
    let listed = parts.filter_map(|part| part.body.as_ref());
    let listed = item.owner.iter().chain(listed);
    listed.filter_map(|id| roadmap.find(id))
}
