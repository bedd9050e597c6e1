//! The line of one entry of a page.
//!
//! In: an entry and a language. Out: labels, each its own, and the sign before them. Always holds:
//! the text is never empty; what is only in the other language, or our own reading, is marked.

mod node;

use super::{Book, Entry, Subject};
use crate::document::{
    self, Body, Field, Money, On, Publication, Role, Severity, Source, State, Text,
};
use crate::facts::value::amount;
use crate::facts::{Reader, label, side};
use crate::model::{At, Ix, Part, Roadmap, What};
use crate::text;
use crate::words::{self, Counted, Msg};

/// The sign before a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// None.
    None,
    /// The state of an item or phase.
    State(Option<State>),
    /// A milestone; its date, where it has one.
    Milestone(Option<On>),
    /// A source: whether an official body speaks.
    Source(Publication),
    /// A finding.
    Finding(Severity),
    /// An indicator.
    Indicator,
    /// What is declared and not named.
    Gap,
}

/// One line of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How far it belongs under the lines above: 0 by itself.
    pub level: u16,
    /// Its sign.
    pub sign: Sign,
    /// What stands before the text: a date, a period, a number.
    pub lead: String,
    /// What it is about; never empty.
    pub text: String,
    /// Whether the asked language has no such text.
    pub is_foreign: bool,
    /// Whether something that it says is our own reading.
    pub is_inferred: bool,
    /// What is said at its end, each apart from the other.
    pub tail: Vec<String>,
}

impl Line {
    fn new(text: impl Into<String>) -> Self {
        Self {
            level: 0,
            sign: Sign::None,
            lead: String::new(),
            text: text.into(),
            is_foreign: false,
            is_inferred: false,
            tail: Vec::new(),
        }
    }

    /// Returns everything that stands on it, to be looked through.
    #[must_use]
    pub fn words(&self) -> String {
        let words = std::iter::once(&self.text).chain(&self.tail);
        words.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    fn titled(title: &Text, reader: Reader) -> Self {
        let picked = side(title, reader.language);
        Self {
            is_foreign: picked.is_foreign,
            ..Self::new(picked.text)
        }
    }
}

/// Writes the line of an entry.
#[must_use]
pub fn line(book: Book<'_>, entry: Entry, reader: Reader) -> Line {
    let Entry { subject, under } = entry;
    let line = about(book, subject, under, reader);
    Line {
        level: u16::from(under.is_some()),
        text: if line.text.is_empty() {
            subject.key(book.roadmap).into_owned()
        } else {
            line.text
        },
        ..line
    }
}

fn about(book: Book<'_>, subject: Subject, under: Option<Subject>, reader: Reader) -> Line {
    match subject {
        Subject::Entry(at) => entry(book.roadmap, at, under, reader),
        Subject::Topic(topic) => Line::new(topic.name()),
        Subject::Finding(nth) => book.notes.get(nth).map_or_else(
            || Line::new(""),
            |note| Line {
                sign: Sign::Finding(note.finding.severity),
                lead: note
                    .finding
                    .place
                    .as_ref()
                    .map(|place| words::digits(reader.language, place.line()))
                    .unwrap_or_default(),
                ..Line::new(note.finding.say(reader.language))
            },
        ),
    }
}

fn entry(roadmap: &Roadmap, at: At, under: Option<Subject>, reader: Reader) -> Line {
    let At { ix, part } = at;
    match part {
        Some(Part {
            field: Field::Milestones,
            nth,
        }) => node::milestone_of(roadmap, ix, nth, reader),
        Some(Part {
            field: Field::Money,
            nth,
        }) => {
            let sum = roadmap.item(ix).and_then(|item| item.money.get(nth));
            let mut line = sum.map_or_else(|| Line::new(""), |sum| money(sum, reader));
            line.tail
                .insert(0, label(roadmap, ix, reader.language).text);
            line
        }
        Some(_) | None => match roadmap.node(ix).what {
            What::Appendix(_, nth) => apart(roadmap, ix, nth, reader),
            _ => node::node(roadmap, ix, under, reader),
        },
    }
}

/// Writes the line of an entry that has no row in the chart.
fn apart(roadmap: &Roadmap, ix: Ix, nth: usize, reader: Reader) -> Line {
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

fn money(money: &Money, reader: Reader) -> Line {
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
