//! Who decides, who carries out, who helps: statements, roles, bodies with their former names.

use super::basis;
use crate::document::{Body, BodyPart, Entry, Governance, Item, PlanRole as Part, SmallStr};
use crate::facts::fact::{Fact, RankTier, Remark};
use crate::facts::list::FactList;
use crate::facts::role::TextRole;
use crate::words::Msg;

/// Adds the governance of a plan.
pub(super) fn governance<'a>(facts: &mut FactList<'a>, governance: &'a Governance) {
    basis::claims(facts, &governance.claims);
    facts.close(Msg::Governance);
    for role in &governance.roles {
        let name = Fact::text(&role.title).role(TextRole::Name).basis(role);
        facts.add(name.names(&role.id));
        if let Some(aim) = &role.aim {
            facts.add(Fact::text(aim).depth(1));
        }
    }
    facts.close(Msg::Roles);
    for body in &governance.bodies {
        self::body(facts, body);
    }
    facts.close(Msg::Bodies);
}

/// Adds a body: what it does, its roles, whom it reports to, its former names.
pub(super) fn body<'a>(facts: &mut FactList<'a>, body: &'a Body) {
    let name = Fact::text(&body.title)
        .role(TextRole::Name)
        .tier(RankTier::Name);
    facts.add(name.basis(body).names(&body.id));
    let below = |text| Fact::text(text).depth(1);
    if let Some(aim) = &body.aim {
        facts.add(below(aim));
    }
    if let Some(members) = &body.members {
        facts.add(below(members).label(Msg::Members));
    }
    // In the order in which it names them.
    let known = &facts.document().governance.roles;
    let roles = body.roles.iter();
    let roles: Vec<_> = roles
        .filter(|id| known.iter().any(|role| role.id == **id))
        .collect();
    let label = if roles.len() == 1 {
        Msg::Role
    } else {
        Msg::Roles
    };
    for id in roles {
        facts.add(Fact::entry(id).depth(1).label(label));
    }
    if let Some(id) = &body.reports_to {
        facts.add(Fact::entry(id).depth(1).label(Msg::ReportsTo));
    }
    for former in &body.former {
        let fact = below(&former.title).label(Msg::FormerName);
        facts.add(
            fact.tier(RankTier::Name)
                .remark(former.until.map(Remark::Until)),
        );
    }
    basis::below(facts, body, 1);
}

/// Adds the items in which a body has a part, and which part that is.
pub(super) fn parts(facts: &mut FactList<'_>) {
    let roadmap = facts.roadmap;
    let Some(Entry::Body(body)) = roadmap.entry(facts.ix) else {
        return;
    };
    let parts = roadmap.parts_of(facts.ix).flat_map(|ix| {
        let item = roadmap.item(ix);
        let is_of_bodies = |field: &SmallStr| matches!(&**field, "bodies" | "owner");
        let inferred = item.and_then(|item| {
            let nth = item.inferred.iter().position(is_of_bodies)?;
            item.inferred.get(nth..=nth)
        });
        let parts = item.map_or_else(Vec::new, |item| parts_in(item, body));
        parts.into_iter().map(move |part| Fact {
            label: Some(part),
            inferred: inferred.unwrap_or_default(),
            ..Fact::node(ix)
        })
    });
    facts.section(Msg::HasPartIn, parts);
}

/// Returns the words for the parts that a body has in an item, told from the side of the body.
fn parts_in(item: &Item, body: &Body) -> Vec<Msg> {
    let owner = (item.owner.as_ref() == Some(&body.id)).then_some(BodyPart::Owner);
    let links = item.bodies.iter();
    let links = links.filter(|link| link.body.as_ref() == Some(&body.id));
    let mut parts: Vec<_> = owner
        .into_iter()
        .chain(links.map(|link| link.part))
        .map(|part| match part {
            BodyPart::Owner => Msg::AnswersFor,
            BodyPart::Host => Msg::Hosts,
            BodyPart::Operator => Msg::Operates,
            BodyPart::Partner => Msg::PartnerIn,
        })
        .collect();
    parts.dedup();
    parts
}

/// Adds a part that the plan hands out: what it comprises, and who has it.
pub(super) fn role<'a>(facts: &mut FactList<'a>, role: &'a Part) {
    let bodies = &facts.document().governance.bodies;
    let holders = bodies.iter().filter(|body| body.roles.contains(&role.id));
    let holders: Vec<_> = holders.collect();
    // Where nothing is said of it but its name, the name is all there is.
    let name = Some(&role.title).filter(|_| holders.is_empty());
    facts.section(Msg::Aim, role.aim.as_ref().or(name).map(Fact::text));
    let holders = holders.into_iter();
    let names = holders.map(|body| Fact::text(&body.title).names(&body.id));
    facts.elsewhere(|facts| facts.section(Msg::Bodies, names));
}
