//! The facts of a programme, project, initiative or task.

use super::period::{self, Undated};
use super::{basis, bodies, counts, links, status};
use crate::document::Item;
use crate::facts::content::Content;
use crate::facts::counted;
use crate::facts::fact::{Fact, RankTier};
use crate::facts::list::FactList;
use crate::model::{self, Ix, What};
use crate::words::Msg;

/// Adds the facts of an item.
pub(super) fn item<'a>(facts: &mut FactList<'a>, item: &'a Item) {
    // Without `..`: a field that is added has to be told here, or is known to be told elsewhere.
    let Item {
        kind,
        aim,
        planned,
        status: log,
        health,
        progress,
        owner,
        bodies,
        phases,
        pillars,
        tags,
        fields,
        milestones,
        money,
        declared,
        inferred,
        // Its name and its dates, which many entries have.
        id: _,
        number: _,
        title: _,
        start: _,
        end: _,
        until: _,
        // The links of the plan, from both ends (`links`).
        depends_on: _,
        // Rows of their own.
        items: _,
        // What it rests on (`basis`).
        quotes: _,
        notes: _,
        sources: _,
    } = item;
    let roadmap = facts.roadmap;
    status::status(facts, log, counted(*kind).gender());
    let is_ours = |field: &str| inferred.iter().any(|name| name == field);
    status::health(facts, health, counted(*kind).gender(), is_ours("health"));
    let planned_only = model::planned_only(item).is_some();
    let undated = match model::evidence(item) {
        _ if planned_only => Undated::Unsaid,
        Some(_) => Undated::NotGiven,
        None => Undated::NoDate,
    };
    period::section(facts, Msg::Period, item, undated);
    if let Some(planned) = planned {
        period::planned(facts, **planned, !planned_only, is_ours("planned"));
    }
    let slip = model::slip(item).map(|slip| Fact::new(Content::Slip(slip)).said(Msg::Computed));
    facts.section(Msg::Slip, slip);
    facts.section(Msg::Aim, aim.as_deref().map(Fact::text));
    status::progress(facts, progress);
    let bodies = bodies::parts(owner.as_ref(), bodies, item);
    facts.section(Msg::Bodies, bodies);
    links::indicators(facts);
    links::milestones(facts, milestones);
    links::money(facts, money);
    counts::counts(facts, declared);
    links::ties(facts, item);
    let above = roadmap.node(facts.ix).parent;
    let is_entry = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Strand(_) | What::Item(_));
    facts.section(Msg::PartOf, above.filter(is_entry).map(Fact::node));
    for (heading, field, ids) in [
        (Msg::Phases, "phases", phases),
        (Msg::Pillars, "pillars", pillars),
    ] {
        let entries = ids.iter().map(Fact::entry);
        facts.section(heading, entries.map(|fact| fact.ours(is_ours(field))));
    }
    let tags = tags.iter().map(|tag| Fact::word(tag));
    facts.section(Msg::Tags, tags.map(|fact| fact.tier(RankTier::Tie)));
    facts.section(Msg::Fields, basis::fields(fields));
}
