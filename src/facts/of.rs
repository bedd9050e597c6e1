//! Which facts each kind of entry has, in the order in which a reader asks.
//!
//! In: an entry of a roadmap. Out: its facts, and those of other entries that concern it. Always
//! holds: every text of the file stands among the facts of some entry, but for the short titles,
//! which are the chart's; each section has facts, and each fact a heading. Deliberately not here:
//! words, and the title of the entry.

mod basis;
mod bodies;
mod brief;
mod context;
mod counts;
mod figures;
mod governance;
mod item;
mod links;
mod money;
mod period;
mod plan;
mod rows;
mod status;

use std::ops::Range;

use super::Topic;
use super::content::Content;
use super::fact::{Fact, RankTier};
use super::list::FactList;
use super::naming::heading;
use crate::document::{Entry, Field};
use crate::model::{Appendix, At, Ix, Roadmap, What};
use crate::words::{Compared, Msg};

pub(super) use counts::{is_placed_by_us, named_below};
pub use figures::{Measured, entries as measured};

/// Returns the facts of an entry.
pub fn facts(roadmap: &Roadmap, ix: Ix) -> Vec<Fact<'_>> {
    some_facts(roadmap, ix, 0..usize::MAX).0
}

/// Returns some of them, by their numbers from zero on, and whether there are more after those.
pub(super) fn some_facts(roadmap: &Roadmap, ix: Ix, wanted: Range<usize>) -> (Vec<Fact<'_>>, bool) {
    let mut facts = FactList::new(roadmap, ix, wanted);
    let what = roadmap.node(ix).what;
    changes(&mut facts);
    match (what, roadmap.entry(ix)) {
        (What::Group(group), _) => rows::group(&mut facts, group),
        (What::Gap(gap), _) => rows::gap(&mut facts, gap),
        (_, Some(entry)) => own(&mut facts, entry),
        (_, None) => {}
    }
    let What::Appendix(kind, _) = what else {
        basis::basis(&mut facts);
        return facts.finish();
    };
    let is_body = kind == Appendix::Body;
    facts.close(if is_body { Msg::About } else { heading(kind) });
    if kind == Appendix::Source {
        // It is told with all that is said of it already.
        resting(&mut facts);
    } else {
        if is_body {
            governance::parts(&mut facts);
        }
        basis::sources(&mut facts, &[]);
    }
    facts.finish()
}

/// Adds how an entry, and each milestone of it, differs from what it was.
fn changes(facts: &mut FactList<'_>) {
    let (roadmap, ix) = (facts.roadmap, facts.ix);
    let Some(against) = roadmap.against() else {
        return;
    };
    let milestones = roadmap.item(ix).map_or(0, |item| item.milestones.len());
    let milestones = (0..milestones).map(|nth| At::part(ix, Field::Milestones, nth));
    let all = std::iter::once(At::from(ix)).chain(milestones);
    for change in all.filter_map(|at| against.comparison.of(at)) {
        let differences = change.differences.iter();
        facts.extend(differences.map(|it| Fact::new(Content::Difference(change, it))));
    }
    facts.close(Msg::Compared(Compared::Changes));
}

/// Adds what the file says of an entry at its place.
fn own<'a>(facts: &mut FactList<'a>, entry: Entry<'a>) {
    match entry {
        Entry::Document(document) => plan::plan(facts, document),
        Entry::Phase(phase) => rows::phase(facts, phase),
        Entry::Milestone(milestone) => rows::milestone(facts, milestone),
        Entry::Indicator(indicator) => rows::indicator(facts, indicator),
        Entry::Strand(strand) => rows::strand(facts, strand),
        Entry::Item(item) => item::item(facts, item),
        Entry::Pillar(pillar) => rows::pillar(facts, pillar),
        // What stands on its line is its name.
        Entry::Money(sum) => money::sum(facts, sum, RankTier::Name),
        Entry::Claim(claim) => basis::claims(facts, std::slice::from_ref(claim)),
        Entry::PlanRole(role) => governance::role(facts, role),
        Entry::Body(body) => governance::body(facts, body),
        Entry::FollowUp(entry) => context::follow_up(facts, entry),
        Entry::Condition(condition) => context::condition(facts, condition),
        Entry::Source(source) => basis::source(facts, source),
        Entry::Figure(figure) => basis::figure(facts, figure),
        Entry::Rival(rival) => basis::rival(facts, rival),
        // All else is told with the entry that has it.
        Entry::Adoption(_)
        | Entry::Alignment(_)
        | Entry::BodyLink(_)
        | Entry::Break(_)
        | Entry::Calendar(_)
        | Entry::Declared(_)
        | Entry::Former(_)
        | Entry::Governance(_)
        | Entry::Health(_)
        | Entry::Holiday(_)
        | Entry::LastInformation(_)
        | Entry::Link(_)
        | Entry::Note(_)
        | Entry::Over(_)
        | Entry::OwnField(_)
        | Entry::SavedView(_)
        | Entry::Part(_)
        | Entry::Planned(_)
        | Entry::Point(_)
        | Entry::Progress(_)
        | Entry::Quote(_)
        | Entry::RivalValue(_)
        | Entry::Status(_)
        | Entry::Target(_) => {}
    }
}

/// Returns the facts of the brief, and the topic of each of its sections.
pub fn brief(roadmap: &Roadmap) -> (Vec<Fact<'_>>, Vec<Topic>) {
    let mut facts = FactList::new(roadmap, Ix::ROOT, 0..usize::MAX);
    let topics = brief::brief(&mut facts);
    (facts.finish().0, topics)
}

/// Names what rests on a source.
fn resting(facts: &mut FactList<'_>) {
    /// More than a reader takes in; the list of the page has them all.
    const NAMED: usize = 60;
    if let What::Appendix(_, nth) = facts.roadmap.node(facts.ix).what {
        let resting = facts.roadmap.resting_on(nth).iter().take(NAMED);
        facts.section(Msg::RestsOnIt, resting.copied().map(Fact::node));
    }
}
