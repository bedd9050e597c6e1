//! The facts of an indicator.

use super::basis::{self, Basis};
use super::{figures, links};
use crate::document::Indicator;
use crate::facts::fact::{Content, Fact};
use crate::facts::list::Facts;
use crate::words::Msg;

/// Adds the facts of an indicator.
pub(super) fn indicator<'a>(facts: &mut Facts<'a>, indicator: &'a Indicator) {
    figures::figures(facts, indicator, 0);
    facts.close(Msg::Values);
    if indicator.of.is_empty() {
        facts.add(Fact::new(Content::Sentence(Msg::WholePlan, None)));
    }
    facts.entries(Msg::Concerns, &indicator.of);
    links::milestones(facts, &[]);
    basis::basis(
        facts,
        &Basis {
            quotes: &[],
            notes: &indicator.notes,
            sources: &indicator.sources,
        },
    );
}
