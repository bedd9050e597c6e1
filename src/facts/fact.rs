//! One thing that the file says of an entry, as data in no language.
//!
//! Always holds: which question it answers, its date with its kind, what it rests on and what of it
//! is our own reading stand in it, so that no way of telling has to look them up again. Deliberately
//! not here: words (`speak`), and which facts an entry has (`of`).

use super::content::{Absence, Content, HowMany, Own};
use super::role::TextRole;
use crate::document::{Common, Dated, Link, SmallStr, Status, Text, Value};
use crate::model::Ix;
use crate::time::When;
use crate::words::{Counted, Msg};

/// What is said of an entry in one place of the file.
#[must_use]
#[derive(Debug, Clone, PartialEq)]
pub struct Fact<'a> {
    /// The question that it answers: facts of one heading stand together.
    pub heading: Msg,
    /// What it is, where the heading tells something else: a quotation under a sum.
    pub topic: Option<Msg>,
    /// How far it belongs under the facts before it: 0 by itself.
    pub depth: u8,
    /// The part that it plays: owner, start, unit; none where the heading says it.
    pub label: Option<Msg>,
    /// Its date with what it is the date of; none where a date does not belong to it.
    pub dated: Option<Dated>,
    /// What is said.
    pub content: Content<'a>,
    /// What is said beside it.
    pub remarks: Vec<Remark<'a>>,
    /// Ids of the sources that it rests on.
    pub sources: &'a [SmallStr],
    /// Names of the fields of it that are our own reading.
    pub inferred: &'a [SmallStr],
    /// Whether those who said so are named.
    pub is_attributed: bool,
    /// How well a reader knows the entry by it.
    pub tier: RankTier,
    /// What it is, for tone and sign.
    pub role: TextRole,
    /// The id of the entry that it names, where its content does not tell.
    pub names: Option<&'a str>,
}

/// What is said beside a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum Remark<'a> {
    /// A remark of the program.
    Said(Msg),
    /// A text of the file.
    Text(&'a Text),
    /// Several of them.
    Texts(Vec<&'a Text>),
    /// Since when it holds.
    Since(When),
    /// Until when it held.
    Until(When),
    /// What is known last by the status log of a phase, and since when no more.
    LastKnown(&'a [Status]),
    /// How many of each kind belong to it.
    Counts(Vec<(u64, Counted)>),
    /// By when an indicator is to reach what.
    Target(&'a Value),
    /// Which part of the budget it is, in percent.
    Share(f64),
    /// In which way one waits for the other, and for how long.
    Link(&'a Link),
    /// The publishers of its sources.
    Publishers,
}

/// How well a reader knows an entry by something that is said; the search ranks by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RankTier {
    /// It is called so.
    Name,
    /// A body that has a part in it, its money, a tag, its dates, how it stands.
    Tie,
    /// It stands in what is said of it.
    Said,
    /// It belongs to another entry and is told here for the reader's convenience.
    Elsewhere,
}

impl<'a> Fact<'a> {
    /// Makes a fact of a content, with the role that it has by itself.
    pub fn new(content: Content<'a>) -> Self {
        let role = match content {
            Content::Date
            | Content::Value(_)
            | Content::Money(_)
            | Content::Sum(_)
            | Content::Difference(..)
            | Content::Slip(_) => TextRole::Value,
            Content::Count(HowMany::Declared(..) | HowMany::Many(..)) => TextRole::Value,
            Content::Count(HowMany::Standings) => TextRole::Plain,
            Content::Count(HowMany::More(..) | HowMany::Unnamed(..) | HowMany::Open(..)) => {
                TextRole::Muted
            }
            Content::Text(_)
            | Content::Field(_)
            | Content::Sentence(..)
            | Content::Entry(_)
            | Content::Node(_) => TextRole::Plain,
            Content::Word(_) | Content::Absent(_) | Content::Own(Own::Id) => TextRole::Muted,
            Content::Own(Own::Kind) => TextRole::Name,
            Content::Quote(_) => TextRole::Quote,
            Content::State(entry, _) => TextRole::Status(entry.state),
            Content::Health(entry, _) => TextRole::Health(entry.is),
            Content::Source(_) => TextRole::Source,
            Content::Own(Own::Reading(_)) => TextRole::Inferred,
        };
        Self {
            heading: Msg::About,
            topic: None,
            depth: 0,
            label: None,
            dated: None,
            content,
            remarks: Vec::new(),
            sources: &[],
            inferred: &[],
            is_attributed: false,
            tier: RankTier::Said,
            role,
            names: None,
        }
    }

    /// Makes a fact of a text of the file.
    pub fn text(text: &'a Text) -> Self {
        Self::new(Content::Text(text))
    }

    /// Makes a fact of a word of the file.
    pub fn word(word: &'a str) -> Self {
        Self::new(Content::Word(word))
    }

    /// Makes a fact of what the program says of the entry itself.
    pub fn own(own: Own<'a>) -> Self {
        Self::new(Content::Own(own))
    }

    /// Makes a fact of a sentence of the program.
    pub fn sentence(sentence: Msg) -> Self {
        Self::new(Content::Sentence(sentence, None))
    }

    /// Makes a fact of how many there are.
    pub fn count(count: HowMany<'a>) -> Self {
        Self::new(Content::Count(count))
    }

    /// Makes a fact of how many of a kind there are; none where there are none.
    pub fn many(count: u64, counted: Counted) -> Option<Self> {
        (count > 0).then(|| Self::count(HowMany::Many(count, counted)))
    }

    /// Makes a fact of another entry, by its id in the file.
    pub fn entry(id: &'a SmallStr) -> Self {
        Self::new(Content::Entry(id))
    }

    /// Makes a fact of another entry, by its place.
    pub fn node(ix: Ix) -> Self {
        Self::new(Content::Node(ix))
    }

    /// Makes a fact of what the file does not say.
    pub fn absent(what: Msg) -> Self {
        Self::new(Content::Absent(Absence::Of(what)))
    }

    /// Puts it under the facts before it.
    pub fn depth(self, depth: u8) -> Self {
        Self { depth, ..self }
    }

    /// Says what it is, where its heading will tell something else.
    pub fn topic(mut self, topic: Msg) -> Self {
        self.topic = Some(topic);
        self
    }

    /// Names the part that it plays.
    pub fn label(mut self, label: Msg) -> Self {
        self.label = Some(label);
        self
    }

    /// Gives it its date, if it has one.
    pub fn dated(mut self, dated: impl Into<Option<Dated>>) -> Self {
        self.dated = dated.into();
        self
    }

    /// Adds remarks.
    pub fn remark(mut self, remarks: impl IntoIterator<Item = Remark<'a>>) -> Self {
        self.remarks.extend(remarks);
        self
    }

    /// Adds a remark of the program.
    pub fn said(self, remark: Msg) -> Self {
        self.remark([Remark::Said(remark)])
    }

    /// Says what it rests on.
    pub fn sources(self, sources: &'a [SmallStr]) -> Self {
        Self { sources, ..self }
    }

    /// Says what it rests on, and what of it is our own reading.
    pub fn basis(self, entry: &'a dyn Common) -> Self {
        Self {
            sources: entry.sources(),
            inferred: entry.inferred(),
            ..self
        }
    }

    /// Says whether it is our own reading.
    pub fn ours(self, is_ours: bool) -> Self {
        if is_ours {
            self.said(Msg::Inferred).role(TextRole::Inferred)
        } else {
            self
        }
    }

    /// Says whether a field of an entry, which it tells, is our own reading.
    pub fn field_of(self, entry: &dyn Common, field: &str) -> Self {
        self.ours(entry.inferred().iter().any(|name| name == field))
    }

    /// Names those who said so.
    pub fn attributed(mut self) -> Self {
        self.is_attributed = true;
        self
    }

    /// Says which entry it names, by its id in the file.
    pub fn names(self, id: &'a SmallStr) -> Self {
        Self {
            names: Some(id),
            ..self
        }
    }

    /// Says how well a reader knows the entry by it.
    pub fn tier(self, tier: RankTier) -> Self {
        Self { tier, ..self }
    }

    /// Gives it another role than its content has by itself.
    pub fn role(self, role: TextRole) -> Self {
        Self { role, ..self }
    }

    /// Says whether it says nothing: a text of the file that is blank in both languages.
    pub(super) fn is_blank(&self) -> bool {
        match self.content {
            Content::Text(text) => text.is_blank(),
            Content::Field(field) => field.value.is_blank(),
            Content::Word(word) => word.trim().is_empty(),
            Content::Quote(_)
            | Content::Value(_)
            | Content::Money(_)
            | Content::Sum(_)
            | Content::State(..)
            | Content::Health(..)
            | Content::Date
            | Content::Difference(..)
            | Content::Slip(_)
            | Content::Sentence(..)
            | Content::Entry(_)
            | Content::Node(_)
            | Content::Count(_)
            | Content::Source(_)
            | Content::Absent(_)
            | Content::Own(_) => false,
        }
    }
}
