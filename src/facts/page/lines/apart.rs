//! The lines of entries that have no row in the chart.

use crate::document::{self, Body, Money, Publication, Role, Source};
use crate::facts::page::line::{Line, Sign};
use crate::facts::value::amount;
use crate::facts::{Reader, side};
use crate::model::{Ix, Roadmap};
use crate::text;
use crate::words::{self, Counted, Msg};

/// Writes the line of an entry that has no row in the chart.
pub(super) fn apart(roadmap: &Roadmap, ix: Ix, nth: usize, reader: Reader) -> Line {
    let titled = roadmap.title(ix).map(|title| Line::titled(title, reader));
    let line = Line {
        is_inferred: !roadmap.inferred(ix).is_empty(),
        ..titled.unwrap_or_else(|| Line::new(""))
    };
    match roadmap.entry(ix) {
        Some(document::Entry::Money(sum)) => money(sum, reader),
        Some(document::Entry::Source(of)) => source(roadmap, of, nth, line, reader),
        Some(document::Entry::Body(of)) => {
            let roles = &roadmap.document().governance.roles;
            Line {
                tail: body(of, roles, reader).into_iter().collect(),
                ..line
            }
        }
        Some(document::Entry::FollowUp(entry)) => {
            let often = entry.how_often.as_ref();
            Line {
                tail: often
                    .map(|often| side(often, reader.language).text)
                    .into_iter()
                    .collect(),
                ..line
            }
        }
        _ => line,
    }
}

pub(super) fn money(money: &Money, reader: Reader) -> Line {
    let period = money
        .over
        .and_then(|over| reader.period(over.start, over.end, None));
    let contradiction = money
        .over
        .and_then(|over| reader.contradiction(over.start, over.end, None));
    let amount = amount(money, reader.language);
    Line {
        lead: period.unwrap_or_default(),
        tail: contradiction.into_iter().chain([amount]).collect(),
        ..Line::titled(&money.title, reader)
    }
}

/// Says which roles a body has; one that was given none is known by what it does, or by who sits in
/// it.
fn body(body: &Body, roles: &[Role], reader: Reader) -> Option<String> {
    let roles = roles.iter().filter(|role| body.roles.contains(&role.id));
    let roles: Vec<String> = roles
        .map(|role| side(&role.title, reader.language).text)
        .collect();
    let known = body.aim.as_ref().or(body.members.as_ref());
    let known = known.map(|text| side(text, reader.language).text);
    let role = (!roles.is_empty()).then(|| words::list(reader.language, &roles));
    role.or(known)
}

fn source(roadmap: &Roadmap, source: &Source, nth: usize, publisher: Line, reader: Reader) -> Line {
    let language = reader.language;
    let title = source.title.as_ref().map(|title| side(title, language));
    let text = match title {
        Some(title) => words::list(
            language,
            &[text::isolate(&publisher.text), text::isolate(&title.text)],
        ),
        None => publisher.text.clone(),
    };
    let mut tail = Vec::new();
    tail.push(match source.published {
        Some(when) => words::when(language, reader.months, when),
        None => Msg::Undated.say(language).to_owned(),
    });
    let kind = match source.kind {
        Publication::Official => Msg::Official,
        Publication::Press => Msg::Press,
    };
    tail.push(if source.machine_translated {
        words::remarks(
            language,
            kind.say(language),
            Msg::MachineTranslated.say(language),
        )
    } else {
        kind.say(language).to_owned()
    });
    let resting = roadmap.resting_on(nth).len() as u64;
    if resting > 0 {
        tail.push(words::plural(language, resting, Counted::Entry));
    }
    Line {
        sign: Sign::Source(source.kind),
        lead: text::ltr(&format!("[{}]", words::digits(language, nth + 1))),
        text,
        tail,
        ..publisher
    }
}
