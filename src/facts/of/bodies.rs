//! The bodies that have a part in an item or a milestone.

use crate::document::{BodyLink, BodyPart, Common, SmallStr};
use crate::facts::fact::{Fact, RankTier, Remark};
use crate::words::Msg;

/// Makes the facts of the bodies that have a part in an item or a milestone.
pub(super) fn parts<'a>(
    owner: Option<&'a SmallStr>,
    bodies: &'a [BodyLink],
    entry: &dyn Common,
) -> impl Iterator<Item = Fact<'a>> + use<'a> {
    let is_ours = |field: &str| entry.inferred().iter().any(|name| name == field);
    let (is_owner_ours, are_bodies_ours) = (is_ours("owner"), is_ours("bodies"));
    let owner = owner.into_iter().map(move |id| {
        let owner = Fact::entry(id).tier(RankTier::Tie).label(Msg::Owner);
        owner.ours(is_owner_ours)
    });
    let bodies = bodies.iter().filter_map(body);
    owner.chain(bodies.map(move |fact| fact.ours(are_bodies_ours)))
}

/// Makes the fact of a body that has a part in it.
fn body(link: &BodyLink) -> Option<Fact<'_>> {
    let body = || link.body.as_ref().map(Fact::entry);
    let fact = link.title.as_deref().map(Fact::text).or_else(body)?;
    let since = link.since.map(Remark::Since);
    let fact = fact.tier(RankTier::Tie).label(part_word(link.part));
    Some(Fact {
        names: link.body.as_deref(),
        ..fact.remark(since)
    })
}

/// Returns the word for the part that a body has.
fn part_word(part: BodyPart) -> Msg {
    match part {
        BodyPart::Owner => Msg::Owner,
        BodyPart::Host => Msg::Host,
        BodyPart::Operator => Msg::Operator,
        BodyPart::Partner => Msg::Partner,
    }
}
