//! Which facts each kind of entry has, in the order in which a reader asks.
//!
//! In: an entry of a roadmap. Out: its facts, and those of other entries that concern it. Always
//! holds: every text of the file stands among the facts of some entry, but for the short titles,
//! which are the chart's; each section has facts, and each fact a heading. Deliberately not here:
//! words, and the title of the entry.

mod basis;
mod brief;
mod context;
mod counts;
mod entries;
mod figures;
mod governance;
mod indicator;
mod item;
mod links;
mod money;
mod period;
mod plan;
mod status;

use super::Topic;
use super::fact::{Content, Fact};
use super::list::Facts;
use super::naming::heading;
use crate::document::Entry;
use crate::model::{Appendix, Ix, Roadmap, What};
use crate::words::Msg;

pub use figures::{Entry as Measured, entries as measured};

/// Returns the facts of an entry.
pub fn facts(roadmap: &Roadmap, ix: Ix) -> Vec<Fact<'_>> {
    let mut facts = Facts::new(roadmap, ix);
    match roadmap.node(ix).what {
        What::Group(group) => entries::group(&mut facts, group),
        What::Gap(gap) => entries::gap(&mut facts, gap),
        What::Appendix(kind, nth) => appendix(&mut facts, kind, nth),
        What::Roadmap
        | What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Strand(_)
        | What::Item(_)
        | What::Pillar(_) => row(&mut facts),
    }
    facts.finish()
}

/// Adds the facts of an entry that has a row of its own in the chart.
fn row(facts: &mut Facts<'_>) {
    match facts.roadmap.entry(facts.ix) {
        Some(Entry::Roadmap(document)) => plan::plan(facts, document),
        Some(Entry::Phase(phase)) => entries::phase(facts, phase),
        Some(Entry::Milestone(milestone)) => entries::milestone(facts, milestone),
        Some(Entry::Indicator(indicator)) => indicator::indicator(facts, indicator),
        Some(Entry::Strand(strand)) => entries::strand(facts, strand),
        Some(Entry::Item(item)) => item::item(facts, item),
        Some(Entry::Pillar(pillar)) => entries::pillar(facts, pillar),
        _ => {}
    }
}

/// Adds the facts of an entry without a row.
fn appendix(facts: &mut Facts<'_>, kind: Appendix, nth: usize) {
    match facts.roadmap.entry(facts.ix) {
        Some(Entry::Money(sum)) => {
            money::sum(facts, sum);
            // What stands on its line is its name.
            facts.name_first();
        }
        Some(Entry::Claim(claim)) => basis::claims(facts, std::slice::from_ref(claim), 0),
        Some(Entry::Role(role)) => governance::role(facts, role),
        Some(Entry::Body(body)) => governance::body(facts, body),
        Some(Entry::FollowUp(entry)) => context::follow_up(facts, entry),
        Some(Entry::Condition(condition)) => context::condition(facts, condition),
        Some(Entry::Source(_)) => {
            basis::source(facts, nth);
            facts.close(Msg::Source);
            resting(facts, nth);
        }
        Some(Entry::Figure(figure)) => basis::figure(facts, figure),
        Some(Entry::Rival(rival)) => basis::rival(facts, rival),
        _ => {}
    }
    facts.close(match kind {
        Appendix::Body => Msg::About,
        kind => heading(kind),
    });
    // A source is told with all that is said of it already.
    if kind != Appendix::Source {
        basis::sources(facts, &[]);
    }
}

/// Returns the facts of the brief, and the topic of each of its sections.
pub fn brief(roadmap: &Roadmap) -> (Vec<Fact<'_>>, Vec<Topic>) {
    let mut facts = Facts::new(roadmap, Ix::ROOT);
    let topics = brief::brief(&mut facts);
    (facts.finish(), topics)
}

/// Names what rests on a source.
fn resting(facts: &mut Facts<'_>, source: usize) {
    /// More than a reader takes in; the list of the page has them all.
    const NAMED: usize = 60;
    let roadmap = facts.roadmap;
    for ix in roadmap.resting_on(source).iter().take(NAMED) {
        facts.add(Fact::new(Content::Node(*ix)));
    }
    facts.close(Msg::RestsOnIt);
}
