//! What a fact says, as data in no language.
//!
//! Deliberately not here: its date, what it rests on, what is said beside it (`fact`); words (`speak`).

use crate::document::{Declared, Health, Money, OwnField, Quote, Source, Status, Text, Value};
use crate::model::{ChangedEntry, Difference, Ix, MoneySum, Slip};
use crate::time::When;
use crate::words::{Counted, Gender, Msg};

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Content<'a> {
    /// Nothing but its date.
    Date,
    /// A text of the file.
    Text(&'a Text),
    /// A word of the file that belongs to no language: a tag, another spelling, an address.
    Word(&'a str),
    /// What a field of the plan's own says.
    Field(&'a OwnField),
    /// A sentence of the program, and what the file says after it.
    Sentence(Msg, Option<&'a Text>),
    /// A source's own words.
    Quote(&'a Quote),
    /// A figure.
    Value(Measure<'a>),
    /// An amount of money.
    Money(&'a Money),
    /// Several of them, added up.
    Sum(&'a MoneySum),
    /// An entry of a status log, of something whose noun has that gender.
    State(&'a Status, Gender),
    /// An entry of a log of how work goes, on something whose noun has that gender.
    Health(&'a Health, Gender),
    /// How far its end moved from where it was planned first.
    Slip(Slip),
    /// A difference of an entry, or of a milestone of it, from what it was.
    Difference(&'a ChangedEntry, &'a Difference),
    /// Another entry, by its id in the file.
    Entry(&'a str),
    /// The same, by its place.
    Node(Ix),
    /// How many of something there are.
    Count(HowMany<'a>),
    /// A source.
    Source(&'a Source),
    /// That the file says no more.
    Absent(Absence),
    /// What the program says of the entry itself.
    Own(Own<'a>),
}

/// What the program says of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own<'a> {
    /// Its id.
    Id,
    /// What it is: a strategy, a programme.
    Kind,
    /// That the field of that name is our own reading.
    Reading(&'a str),
}

/// A figure as it is published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure<'a> {
    /// What the figure is called: a baseline, a target; none for one of many.
    pub name: Name<'a>,
    /// The figure.
    pub figure: Quantity<'a>,
    /// The percentage published beside it.
    pub percent: Option<f64>,
    /// Whether the source says "about".
    pub about: bool,
}

impl<'a> Measure<'a> {
    /// Makes a measure that is as exact as it is written, and has no percentage beside it.
    pub fn new(name: Name<'a>, figure: Quantity<'a>) -> Self {
        Self {
            name,
            figure,
            percent: None,
            about: false,
        }
    }
}

/// What a figure is called.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Name<'a> {
    /// Nothing: the heading tells it.
    None,
    /// The name of its title in the file.
    Title(&'a Text),
    /// Where an indicator started from.
    Baseline,
    /// What is to be reached.
    Target,
}

/// A figure, or only its percentage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Quantity<'a> {
    /// A value of the file.
    Value(&'a Value),
    /// Progress in percent.
    Percent(f64),
    /// That there is none.
    None,
}

/// How many of something there are; what is declared by the file, all others counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum HowMany<'a> {
    /// As the file declares, beside so many that are named.
    Declared(&'a Declared, u32),
    /// So many of a kind.
    Many(u64, Counted),
    /// So many more than those that stand before it.
    More(u64, Counted),
    /// So many are declared and not named; none where only their existence is declared.
    Unnamed(Option<u32>, Counted),
    /// So many items of which something is not known.
    Open(Msg, u64),
    /// How far all items have come, as far as is known.
    Standings,
}

/// What is not said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Absence {
    /// What the sentence names.
    Of(Msg),
    /// Anything after a date.
    After(When),
}
