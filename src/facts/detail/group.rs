//! Groups and gaps: what they are, in a sentence, with counts.

use super::page::Page;
use super::{Role, Row, basis, counts};
use crate::model::{Gap, Group};
use crate::words::{self, Counted, Msg};

/// Writes the page of a group or lane.
pub(super) fn group(page: &mut Page<'_>, group: Group) {
    let (about, counted) = match group {
        Group::Phases => (Msg::AboutPhases, Some(Counted::Phase)),
        Group::Milestones => (Msg::AboutMilestones, Some(Counted::Milestone)),
        Group::OtherIndicators => (Msg::AboutOtherIndicators, Some(Counted::Indicator)),
        Group::Pillars => (Msg::AboutPillars, Some(Counted::Pillar)),
        Group::Unassigned => (Msg::AboutUnassigned, None),
        Group::Related => (Msg::AboutRelated, None),
    };
    let text = page.say(about);
    page.add(Row::new(Role::Plain).text(text));
    page.close(Msg::About);
    match counted {
        Some(counted) => {
            let count = page.roadmap.children(page.ix).count();
            let text = words::plural(page.language, count as u64, counted);
            page.add(Row::new(Role::Value).text(text));
            page.close(Msg::Below);
        }
        None => counts::below(page),
    }
    basis::closing(page);
}

/// Writes the page of what is declared and not named.
pub(super) fn gap(page: &mut Page<'_>, gap: Gap) {
    let text = page.say(Msg::AboutGap);
    page.add(Row::new(Role::Plain).text(text));
    page.close(Msg::About);
    let above = page.roadmap.node(page.ix).parent.unwrap_or(page.ix);
    if let Some(declared) = page.roadmap.declared(above).get(gap.declaration) {
        counts::declaration(page, declared, gap.named);
        page.close(Msg::Counts);
    }
    basis::closing(page);
}
