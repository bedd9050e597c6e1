//! The line of one entry of a page.
//!
//! In: an entry and a language. Out: labels, each its own, and the sign before them. Always holds:
//! the text is never empty; what is only in the other language, or our own reading, is marked.

mod node;

use super::{Book, Entry, Subject};
use crate::document::{Money, On, Publication, Severity, State, Text};
use crate::facts::detail::amount;
use crate::facts::{Reader, label, side};
use crate::model::Roadmap;
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
    let document = book.roadmap.document();
    let governance = &document.governance;
    let titled = |title: Option<&Text>| {
        title.map_or_else(|| Line::new(""), |title| Line::titled(title, reader))
    };
    match subject {
        Subject::Node(ix) => node::node(book.roadmap, ix, under, reader),
        Subject::Topic(topic) => Line::new(topic.name()),
        Subject::MilestoneOf(ix, nth) => node::milestone_of(book.roadmap, ix, nth, reader),
        Subject::Money(nth) => money(document.money.get(nth), reader),
        Subject::MoneyOf(ix, nth) => {
            let item = book.roadmap.item(ix);
            let mut line = money(item.and_then(|item| item.money.get(nth)), reader);
            line.tail
                .insert(0, label(book.roadmap, ix, reader.language).text);
            line
        }
        Subject::Rule(nth) => claim(governance.claims.get(nth), reader),
        Subject::Role(nth) => titled(governance.roles.get(nth).map(|role| &role.title)),
        Subject::Body(nth) => body(book.roadmap, nth, reader),
        Subject::FollowUp(nth) => {
            let entry = document.follow_up.get(nth);
            let mut line = titled(entry.map(|entry| &entry.what));
            let often = entry.and_then(|entry| entry.how_often.as_ref());
            line.tail
                .extend(often.map(|often| side(often, reader.language).text));
            line
        }
        Subject::Condition(nth) => titled(document.conditions.get(nth).map(|entry| &entry.text)),
        Subject::Effect(nth) => claim(document.effects.get(nth), reader),
        Subject::Agreement(nth) => {
            let all = document.alignment.as_ref();
            claim(all.and_then(|all| all.with.get(nth)), reader)
        }
        Subject::Source(nth) => source(book.roadmap, nth, reader),
        Subject::Finding(nth) => book.notes.get(nth).map_or_else(
            || Line::new(""),
            |note| Line {
                sign: Sign::Finding(note.severity),
                lead: note
                    .line
                    .map(|line| words::digits(reader.language, line))
                    .unwrap_or_default(),
                ..Line::new(note.code.say(reader.language, &note.message))
            },
        ),
    }
}

fn money(money: Option<&Money>, reader: Reader) -> Line {
    let Some(money) = money else {
        return Line::new("");
    };
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

fn claim(claim: Option<&crate::document::Claim>, reader: Reader) -> Line {
    claim.map_or_else(
        || Line::new(""),
        |claim| Line {
            is_inferred: !claim.inferred.is_empty(),
            ..Line::titled(&claim.text, reader)
        },
    )
}

fn body(roadmap: &Roadmap, nth: usize, reader: Reader) -> Line {
    let governance = &roadmap.document().governance;
    let Some(body) = governance.bodies.get(nth) else {
        return Line::new("");
    };
    let roles = governance.roles.iter();
    let roles = roles.filter(|role| body.roles.contains(&role.id));
    let roles: Vec<String> = roles
        .map(|role| side(&role.title, reader.language).text)
        .collect();
    // A body that was given no role is known by what it does, or by who sits in it.
    let known = body.aim.as_ref().or(body.members.as_ref());
    let known = known.map(|text| side(text, reader.language).text);
    let role = (!roles.is_empty()).then(|| words::list(reader.language, &roles));
    Line {
        is_inferred: !body.inferred.is_empty(),
        tail: role.or(known).into_iter().collect(),
        ..Line::titled(&body.title, reader)
    }
}

fn source(roadmap: &Roadmap, nth: usize, reader: Reader) -> Line {
    let language = reader.language;
    let Some(source) = roadmap.document().sources.get(nth) else {
        return Line::new("");
    };
    let publisher = Line::titled(&source.publisher, reader);
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
