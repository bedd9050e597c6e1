//! The facts of a programme, project or initiative.

use super::period::{self, Undated};
use super::{counts, links, status};
use crate::document::{BodyLink, BodyPart, Item};
use crate::facts::counted;
use crate::facts::fact::{Fact, Remark, Tier};
use crate::facts::list::Facts;
use crate::model;
use crate::words::Msg;

/// Adds the facts of an item.
pub(super) fn item<'a>(facts: &mut Facts<'a>, item: &'a Item) {
    let roadmap = facts.roadmap;
    status::status(facts, &item.status, counted(item.kind).gender());
    let planned_only = model::planned_only(item).is_some();
    let undated = match model::evidence(item) {
        _ if planned_only => Undated::Unsaid,
        Some(_) => Undated::NotGiven,
        None => Undated::NoDate,
    };
    period::section(facts, Msg::Period, item, undated);
    let is_ours = |field: &str| item.inferred.iter().any(|name| name == field);
    if let Some(planned) = &item.planned {
        period::planned(facts, **planned, !planned_only, is_ours("planned"));
    }
    facts.section(Msg::Aim, item.aim.as_deref().map(Fact::text));
    status::progress(facts, &item.progress);
    let owner = item.owner.iter().map(|id| {
        let owner = Fact::entry(id).tier(Tier::Tie).label(Msg::Owner);
        owner.ours(is_ours("owner"))
    });
    let bodies = item.bodies.iter().filter_map(body);
    let bodies = bodies.map(|fact| fact.ours(is_ours("bodies")));
    facts.section(Msg::Bodies, owner.chain(bodies));
    links::indicators(facts);
    links::milestones(facts, &item.milestones);
    links::money(facts, &item.money);
    counts::counts(facts, &item.declared);
    facts.section(Msg::DependsOn, item.depends_on.iter().map(Fact::entry));
    facts.section(Msg::NeededBy, roadmap.needed_by(facts.ix).map(Fact::node));
    for (heading, field, ids) in [
        (Msg::Phases, "phases", &item.phases),
        (Msg::Pillars, "pillars", &item.pillars),
    ] {
        let entries = ids.iter().map(Fact::entry);
        facts.section(heading, entries.map(|fact| fact.ours(is_ours(field))));
    }
    let tags = item.tags.iter().map(|tag| Fact::word(tag));
    facts.section(Msg::Tags, tags.map(|fact| fact.tier(Tier::Tie)));
}

/// Makes the fact of a body that has a part in an item.
fn body(link: &BodyLink) -> Option<Fact<'_>> {
    let body = || link.body.as_ref().map(Fact::entry);
    let fact = link.title.as_deref().map(Fact::text).or_else(body)?;
    let part = match link.part {
        BodyPart::Owner => Msg::Owner,
        BodyPart::Host => Msg::Host,
        BodyPart::Operator => Msg::Operator,
        BodyPart::Partner => Msg::Partner,
    };
    let since = link.since.map(Remark::Since);
    Some(fact.tier(Tier::Tie).label(part).remark(since))
}
