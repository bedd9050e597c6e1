//! The lines of nodes of the tree.

use crate::document::{Count, Dated, Indicator, Milestone};
use crate::facts;
use crate::facts::fields;
use crate::facts::page::Subject;
use crate::facts::page::line::{Line, Sign};
use crate::facts::value::value as figure;
use crate::facts::{Reader, label, state_of};
use crate::model::{Ix, Roadmap, What};
use crate::words::{self, Counted, Msg};

/// Writes the line of a node, by what it is.
pub(super) fn node(roadmap: &Roadmap, ix: Ix, under: Option<Subject>, reader: Reader) -> Line {
    let language = reader.language;
    let picked = label(roadmap, ix, language);
    let line = Line {
        is_foreign: picked.is_foreign,
        is_inferred: roadmap.is_inferred(ix),
        ..Line::new(picked.text)
    };
    let counted = |count: usize| {
        let count = count as u64;
        (count > 0).then(|| words::plural(language, count, Counted::Item))
    };
    match roadmap.node(ix).what {
        What::Phase(_) => {
            let phase = roadmap.phase(ix).map(|(phase, _)| phase);
            let period = phase.and_then(|phase| reader.dates(phase.start, phase.end, phase.until));
            let contradiction =
                phase.and_then(|phase| reader.contradiction(phase.start, phase.end, phase.until));
            // What stands at the end gives way where there is no room: such dates may, and that
            // they cannot be may not.
            let (lead, dates) = match contradiction {
                Some(remark) => (Some(remark), period),
                None => (period, None),
            };
            let count = counted(roadmap.falls_into(ix).len());
            Line {
                sign: Sign::State(state_of(roadmap, ix)),
                lead: lead.unwrap_or_default(),
                tail: dates.into_iter().chain(count).collect(),
                ..line
            }
        }
        What::Pillar(_) => Line {
            tail: counted(roadmap.serves(ix).len()).into_iter().collect(),
            ..line
        },
        What::Milestone(nth) => {
            let milestone = roadmap.document().milestones.get(nth);
            let dated = milestone.map_or(Dated::Undated, Milestone::dated);
            Line {
                sign: Sign::Milestone(dated.on()),
                lead: reader.date(dated),
                ..line
            }
        }
        What::Indicator(nth) => {
            let indicator = roadmap.document().indicators.get(nth);
            let title = indicator.map(|indicator| Line::titled(&indicator.title, reader));
            Line {
                sign: Sign::Indicator,
                is_inferred: line.is_inferred,
                tail: indicator.map_or_else(Vec::new, |indicator| last_figure(indicator, reader)),
                ..title.unwrap_or(line)
            }
        }
        What::Item(_) => item(roadmap, ix, line, under, reader),
        What::Gap(gap) => {
            let above = roadmap.node(ix).parent.unwrap_or(Ix::ROOT);
            let tally = words::tally(
                language,
                words::Tally {
                    declared: match gap.declared {
                        Count::Exactly(count) => Some(count),
                        Count::Some => None,
                    },
                    named: gap.named,
                },
            );
            Line {
                sign: Sign::Gap,
                tail: vec![facts::name(roadmap, above, language), tally],
                ..line
            }
        }
        What::Roadmap => Line {
            text: Msg::WholePlan.say(language).to_owned(),
            ..line
        },
        What::Group(_) | What::Strand(_) | What::Appendix(..) => line,
    }
}

/// Writes the line of an item: where it stands, unless that is what it is listed for; what was
/// last said of it, or what about it is our own reading.
fn item(roadmap: &Roadmap, ix: Ix, line: Line, under: Option<Subject>, reader: Reader) -> Line {
    let Some(item) = roadmap.item(ix) else {
        return line;
    };
    let mut tail = Vec::new();
    let mut is_inferred = line.is_inferred;
    let period = reader.dates(item.start, item.end, item.until);
    if under.is_some() {
        tail.extend(period);
        tail.extend(reader.contradiction(item.start, item.end, item.until));
        let (words, is_own) = reader.last_words_of_row(item);
        tail.extend(words);
        is_inferred |= is_own;
    } else {
        let fields = fields::inferred(reader.language, &item.inferred);
        tail.extend(fields);
        let above = roadmap.node(ix).parent.filter(|above| *above != Ix::ROOT);
        tail.extend(above.map(|above| label(roadmap, above, reader.language).text));
    }
    Line {
        sign: Sign::State(state_of(roadmap, ix)),
        is_inferred,
        tail,
        ..line
    }
}

pub(super) fn milestone_of(roadmap: &Roadmap, ix: Ix, nth: usize, reader: Reader) -> Line {
    let item = roadmap.item(ix);
    let Some(milestone) = item.and_then(|item| item.milestones.get(nth)) else {
        return Line::new("");
    };
    Line {
        sign: Sign::Milestone(milestone.on),
        lead: reader.date(milestone.dated()),
        is_inferred: !milestone.inferred.is_empty(),
        tail: vec![label(roadmap, ix, reader.language).text],
        ..Line::titled(&milestone.title, reader)
    }
}

/// Writes the last figure of an indicator, its date, and what it is meant to reach.
fn last_figure(indicator: &Indicator, reader: Reader) -> Vec<String> {
    let language = reader.language;
    let target = indicator
        .targets
        .last()
        .map(|target| words::target(language, &figure(&target.value, language)));
    let Some(point) = indicator.points.last() else {
        let none = Msg::NoFigures.say(language).to_owned();
        return target.into_iter().chain([none]).collect();
    };
    target
        .into_iter()
        .chain([figure(&point.value, language)])
        .chain((point.dated() != Dated::Undated).then(|| reader.date(point.dated())))
        .collect()
}
