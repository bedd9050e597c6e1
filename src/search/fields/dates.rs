//! The dates and states by which a row is known, as the screen writes them.
//!
//! In: a row. Out: its dates, those of its milestones and figures, and its last known state. Always
//! holds: each is written in both languages, with the months of the plan. Deliberately not here:
//! the dates of its parents, and what is only computed.

use super::words::Teller;
use super::{Field, LANGUAGES};
use crate::document::{Dated, Indicator, Item, Milestone};
use crate::facts::Reader;
use crate::model::{Ix, What};
use crate::time::When;
use crate::words::{self, Msg};

/// Tells when a row is, and how it stands.
pub(super) fn ties<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, ix: Ix) {
    let document = teller.roadmap.document();
    match teller.roadmap.node(ix).what {
        What::Phase(nth) => {
            if let Some(phase) = document.phases.get(nth) {
                period(teller, phase.start, phase.end.or(phase.until));
            }
        }
        What::Strand(nth) => {
            if let Some(strand) = document.strands.get(nth) {
                period(teller, strand.start, strand.end.or(strand.until));
            }
        }
        What::Milestone(nth) => {
            if let Some(milestone) = document.milestones.get(nth) {
                of_milestone(teller, milestone);
            }
        }
        What::Indicator(nth) => {
            if let Some(indicator) = document.indicators.get(nth) {
                of_indicator(teller, indicator);
            }
        }
        What::Item(_) => {
            if let Some(item) = teller.roadmap.item(ix) {
                of_item(teller, item);
            }
        }
        What::Roadmap | What::Group(_) | What::Gap(_) | What::Pillar(_) | What::Appendix(..) => {}
    }
}

fn of_item<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, item: &'a Item) {
    period(teller, item.start, item.end.or(item.until));
    let months = teller.roadmap.document().calendar.months;
    for language in LANGUAGES {
        for words in (Reader { language, months }).last_words(item) {
            teller.composed(Msg::Status, words);
        }
    }
    for milestone in &item.milestones {
        of_milestone(teller, milestone);
    }
}

fn of_milestone<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, milestone: &Milestone) {
    dated(teller, Msg::Milestone, milestone.dated());
}

fn of_indicator<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, indicator: &Indicator) {
    for point in &indicator.points {
        dated(teller, Msg::Values, point.dated());
    }
    for target in &indicator.targets {
        dated(teller, Msg::Target, target.dated());
    }
}

fn period<'a, F: FnMut(Field<'a>)>(
    teller: &mut Teller<'a, F>,
    start: Option<When>,
    end: Option<When>,
) {
    date(teller, Msg::Start, start);
    date(teller, Msg::End, end);
}

/// Tells the date of something that happened, is measured or is planned, with what it is of.
fn dated<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, label: Msg, dated: Dated) {
    if dated == Dated::Undated {
        return;
    }
    let months = teller.roadmap.document().calendar.months;
    for language in LANGUAGES {
        teller.composed(label, Reader { language, months }.date(dated));
    }
}

fn date<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, label: Msg, when: Option<When>) {
    let Some(when) = when else { return };
    let months = teller.roadmap.document().calendar.months;
    for language in LANGUAGES {
        teller.composed(label, words::when(language, months, when));
    }
}
