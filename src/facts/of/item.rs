//! The facts of a programme, project or initiative.

use super::basis::Basis;
use super::period::{Dates, Undated};
use super::{basis, counts, links, period, status};
use crate::document::{BodyLink, BodyPart, Item};
use crate::facts::counted;
use crate::facts::fact::{Content, Fact, Remark, Tier};
use crate::facts::list::Facts;
use crate::model;
use crate::words::Msg;

/// Adds the facts of an item.
pub(super) fn item<'a>(facts: &mut Facts<'a>, item: &'a Item) {
    status::status(facts, &item.status, counted(item.kind).gender());
    let dates = Dates {
        start: item.start,
        end: item.end,
        until: item.until,
        inferred: &item.inferred,
    };
    let undated = if model::evidence(item).is_some() {
        Undated::NotGiven
    } else {
        Undated::NoDate
    };
    period::section(facts, &dates, undated);
    if let Some(planned) = &item.planned {
        period::planned(facts, **planned);
    }
    facts.section(Msg::Aim, item.aim.as_deref());
    status::progress(facts, &item.progress);
    bodies(facts, &item.bodies);
    links::indicators(facts);
    links::milestones(facts, &item.milestones);
    links::money(facts, &item.money);
    counts::counts(facts, &item.declared);
    facts.entries(Msg::DependsOn, &item.depends_on);
    links::needed_by(facts);
    facts.entries(Msg::Phases, &item.phases);
    facts.entries(Msg::Pillars, &item.pillars);
    for tag in &item.tags {
        facts.add(Fact::new(Content::Word(tag)).tier(Tier::Tie));
    }
    facts.close(Msg::Tags);
    basis::basis(
        facts,
        &Basis {
            quotes: &item.quotes,
            notes: &item.notes,
            sources: &item.sources,
        },
    );
}

fn bodies<'a>(facts: &mut Facts<'a>, bodies: &'a [BodyLink]) {
    for link in bodies {
        let content = match (&link.title, &link.body) {
            (Some(title), _) => Content::Text(title),
            (None, Some(id)) => Content::Entry(id),
            (None, None) => continue,
        };
        let fact = Fact::new(content).tier(Tier::Tie).label(match link.part {
            BodyPart::Owner => Msg::Owner,
            BodyPart::Host => Msg::Host,
            BodyPart::Operator => Msg::Operator,
            BodyPart::Partner => Msg::Partner,
        });
        facts.add(match link.since {
            Some(since) => fact.remark(Remark::Since(since)),
            None => fact,
        });
    }
    facts.close(Msg::Bodies);
}
