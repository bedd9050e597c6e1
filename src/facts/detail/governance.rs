//! Who decides, who carries out, who helps: claims, roles, bodies with their former names.

use super::page::Page;
use super::{Role, Row, basis, links};
use crate::document::{Body, Governance};
use crate::words::{self, Msg};

/// Writes the governance of a plan.
pub(super) fn governance(page: &mut Page<'_>, governance: &Governance) {
    basis::claims(page, &governance.claims, 0);
    page.close(Msg::Governance);
    for role in &governance.roles {
        let cites = page.cite(&role.sources);
        page.text(&role.title, Row::new(Role::Name).cites(cites));
        if let Some(aim) = &role.aim {
            page.text(aim, Row::new(Role::Plain).level(1));
        }
    }
    page.close(Msg::Roles);
    for body in &governance.bodies {
        self::body(page, body, governance);
    }
    page.close(Msg::Bodies);
}

/// Adds a body: what it does, its roles, whom it reports to, its former names.
pub(super) fn body(page: &mut Page<'_>, body: &Body, governance: &Governance) {
    let cites = page.cite(&body.sources);
    let row = Row::new(Role::Name).cites(cites);
    let row = basis::own(page, row, &body.inferred);
    page.text(&body.title, row);
    let below = || Row::new(Role::Plain).level(1);
    if let Some(aim) = &body.aim {
        page.text(aim, below());
    }
    if let Some(members) = &body.members {
        let lead = page.say(Msg::Members);
        page.text(members, below().lead(lead));
    }
    let named = body.roles.iter();
    let named = named.filter_map(|id| governance.roles.iter().find(|role| role.id == *id));
    let roles: Vec<_> = named.collect();
    let lead = page.say(if roles.len() == 1 {
        Msg::Role
    } else {
        Msg::Roles
    });
    for role in roles {
        page.label(&role.title, below().lead(lead.clone()));
    }
    if let Some(id) = &body.reports_to {
        let lead = page.say(Msg::ReportsTo);
        links::named(page, id, below().lead(lead));
    }
    for former in &body.former {
        let lead = page.say(Msg::FormerName);
        let mut row = below().lead(lead);
        if let Some(until) = former.until {
            row = page.remarked(row, words::until(page.language, page.months(), until));
        }
        page.text(&former.title, row);
    }
    basis::notes(page, &body.notes, 1);
    basis::quotes(page, &body.quotes, 1);
}
