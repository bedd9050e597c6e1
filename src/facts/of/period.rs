//! Start and end of an entry, as precise as they are: what is not given is said, and so is what
//! cannot be.

use crate::document::{Common, Dated, Planned};
use crate::facts::content::Content;
use crate::facts::fact::{Fact, RankTier};
use crate::facts::list::FactList;
use crate::time::{Precision, When};
use crate::words::Msg;

/// What is said where neither side is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Undated {
    /// Nothing: few entries of the kind have dates.
    Unsaid,
    /// That there is no date of any kind.
    NoDate,
    /// That start and end are not given, though there are dates in the status log.
    NotGiven,
}

/// Adds a period under a heading of its own.
pub(super) fn section(
    facts: &mut FactList<'_>,
    heading: Msg,
    entry: &dyn Common,
    undated: Undated,
) {
    rows(facts, entry, undated);
    facts.close(heading);
}

/// Adds the dates for which it is planned: those that were planned first, where others are given.
pub(super) fn planned(facts: &mut FactList<'_>, planned: Planned, is_first: bool, is_ours: bool) {
    if is_first {
        rows(facts, &planned, Undated::Unsaid);
    } else if let Some(dated) = Dated::planned(planned).given() {
        let fact = date(dated);
        let is_event = matches!(dated, Dated::Event(_));
        facts.add(if is_event {
            fact
        } else {
            fact.label(Msg::PlannedFor)
        });
    }
    if is_ours {
        facts.remark_last(Msg::Inferred);
    }
    facts.close(if is_first {
        Msg::PlannedDates
    } else {
        Msg::Period
    });
}

/// Adds the period of an entry.
pub(super) fn rows(facts: &mut FactList<'_>, entry: &dyn Common, undated: Undated) {
    let (start, end, until) = (entry.start(), entry.end(), entry.until());
    let inferred = |field: &str| entry.inferred().iter().any(|name| name == field);
    let end_inferred = inferred("end") || inferred("until");
    match (start, until.or(end)) {
        (None, None) => match undated {
            Undated::Unsaid => {}
            Undated::NoDate => facts.add(Fact::absent(Msg::NoDate)),
            Undated::NotGiven => {
                for side in [Msg::Start, Msg::End] {
                    facts.add(Fact::absent(Msg::NotGiven).label(side));
                }
            }
        },
        (Some(from @ When::On(_)), Some(to @ When::On(_)))
            if !inferred("start") && !end_inferred =>
        {
            let fact = date(Dated::Span { start, end, until });
            facts.add(match until {
                _ if !(is_year(from) && is_year(to)) => fact,
                Some(_) => fact.said(Msg::BoundaryInYear),
                None => fact.said(Msg::YearsOnly),
            });
        }
        (start, last) => {
            let at = |at| Dated::At { at, told: None };
            side(facts, Msg::Start, start.map(at), inferred("start"));
            let last = match until {
                // The label says already that it is an end.
                Some(when @ (When::On(_) | When::About(_))) => Some(Dated::Until(when)),
                _ => last.map(at),
            };
            side(facts, Msg::End, last, end_inferred);
        }
    }
    if Dated::span(start, end, until).is_impossible() {
        facts.remark_last(Msg::DatesContradict);
    }
}

fn side(facts: &mut FactList<'_>, label: Msg, dated: Option<Dated>, is_inferred: bool) {
    let Some(dated) = dated else {
        facts.add(Fact::absent(Msg::NotGiven).label(label));
        return;
    };
    let mut fact = date(dated).label(label);
    if let Dated::At { at: when, .. } | Dated::Until(when) = dated
        && is_year(when)
    {
        fact = fact.said(Msg::YearOnly);
    }
    facts.add(fact.ours(is_inferred));
}

/// Makes a fact that is nothing but a date.
pub(super) fn date<'a>(dated: Dated) -> Fact<'a> {
    Fact::new(Content::Date).dated(dated).tier(RankTier::Tie)
}

fn is_year(when: When) -> bool {
    matches!(when, When::On(date) if date.precision() == Precision::Year)
}
