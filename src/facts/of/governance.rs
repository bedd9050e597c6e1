//! Who decides, who carries out, who helps: statements, roles, bodies with their former names.

use super::basis;
use crate::document::{Body, Governance, Role as Part};
use crate::facts::fact::{Content, Fact, Remark, Tier};
use crate::facts::list::Facts;
use crate::facts::role::Role;
use crate::words::Msg;

/// Adds the governance of a plan.
pub(super) fn governance<'a>(facts: &mut Facts<'a>, governance: &'a Governance) {
    basis::claims(facts, &governance.claims, 0);
    facts.close(Msg::Governance);
    for role in &governance.roles {
        let fact = Fact::text(&role.title).role(Role::Name);
        facts.add(fact.sources(&role.sources));
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
pub(super) fn body<'a>(facts: &mut Facts<'a>, body: &'a Body) {
    let fact = Fact::text(&body.title).role(Role::Name).tier(Tier::Name);
    facts.add(fact.sources(&body.sources).inferred(&body.inferred));
    let below = |text| Fact::text(text).depth(1);
    if let Some(aim) = &body.aim {
        facts.add(below(aim));
    }
    if let Some(members) = &body.members {
        facts.add(below(members).label(Msg::Members));
    }
    let roles = roles(facts, body);
    let label = if roles.len() == 1 {
        Msg::Role
    } else {
        Msg::Roles
    };
    for role in roles {
        facts.add(Fact::new(Content::Entry(&role.id)).depth(1).label(label));
    }
    if let Some(id) = &body.reports_to {
        let fact = Fact::new(Content::Entry(id)).depth(1);
        facts.add(fact.label(Msg::ReportsTo));
    }
    for former in &body.former {
        let fact = below(&former.title).label(Msg::FormerName);
        let fact = fact.tier(Tier::Name);
        facts.add(match former.until {
            Some(until) => fact.remark(Remark::Until(until)),
            None => fact,
        });
    }
    basis::notes(facts, &body.notes, 1);
    basis::quotes(facts, &body.quotes, 1);
}

/// Returns the roles that a body has, in the order in which it names them.
pub(super) fn roles<'a>(facts: &Facts<'a>, body: &'a Body) -> Vec<&'a Part> {
    let roles = &facts.document().governance.roles;
    let named = body.roles.iter();
    let named = named.filter_map(|id| roles.iter().find(|role| role.id == *id));
    named.collect()
}

/// Adds a part that the plan hands out: what it comprises, and who has it.
pub(super) fn role<'a>(facts: &mut Facts<'a>, role: &'a Part) {
    let bodies = &facts.document().governance.bodies;
    let holders = bodies.iter().filter(|body| body.roles.contains(&role.id));
    let holders: Vec<_> = holders.collect();
    // Where nothing is said of it but its name, the name is all there is.
    let name = Some(&role.title).filter(|_| holders.is_empty());
    facts.section(Msg::Aim, role.aim.as_ref().or(name));
    facts.elsewhere(|facts| {
        for body in holders {
            facts.add(Fact::text(&body.title));
        }
    });
    facts.close(Msg::Bodies);
}
