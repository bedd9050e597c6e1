//! Groups and gaps: what they are, in a sentence, with counts.

use super::page::Page;
use super::{Role, Row, basis, counts};
use crate::model::{Gap, What};
use crate::words::{self, Counted, Msg};

/// Writes the page of a group or lane.
pub(super) fn group(page: &mut Page<'_>) {
    let (about, counted) = match page.roadmap.node(page.ix).what {
        What::Phases => (Msg::AboutPhases, Some(Counted::Phase)),
        What::Milestones => (Msg::AboutMilestones, Some(Counted::Milestone)),
        What::OtherIndicators => (Msg::AboutOtherIndicators, Some(Counted::Indicator)),
        What::Pillars => (Msg::AboutPillars, Some(Counted::Pillar)),
        What::Unassigned => (Msg::AboutUnassigned, None),
        What::Related => (Msg::AboutRelated, None),
        What::Roadmap
        | What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Strand(_)
        | What::Item(_)
        | What::Gap(_)
        | What::Pillar(_) => return,
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
