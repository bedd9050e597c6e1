//! The columns beside the outline: which ones, and how wide each is.
//!
//! In: a set, the names of the months, the room. Out: columns with their places, counted from the reader's
//! start. Always holds: a column has room for the widest of its words in either language, so that a date
//! is whole where there is room for it, and both languages have one picture; those that have no room are
//! left out, the last ones first. Deliberately not here: what stands in a column (`facts`).

use super::Span;
use crate::facts::Column;
use crate::model::{DateForm, Slip, Standing};
use crate::text;
use crate::time::{PartialDate, Precision, When};
use crate::words::{Gender, Language, Locale, Months, percent};

/// The cells for the name of a body, which may be cut.
const OWNER: u16 = 22;
/// The cells for an amount of money that is about so much, and computed.
const MONEY: u16 = 34;
/// The cells that it needs at least: those of an amount that is computed.
const LEAST_MONEY: u16 = 26;
/// The cells that columns leave the chart at least.
pub(super) const LEAST_CHART: u16 = 16;
/// The cells between two columns, usually and at least.
const GAP: u16 = 2;
const LEAST_GAP: u16 = 1;

/// Columns that show together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ColumnSet {
    /// None.
    #[default]
    None,
    /// How far it is.
    Progress,
    /// When it begins and ends.
    Dates,
    /// How far its end moved.
    Slip,
    /// Who answers for it.
    Owner,
    /// Its money.
    Money,
    /// All of them, as far as there is room.
    All,
}

impl ColumnSet {
    /// Every set, in the order in which the key shows them.
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::Progress,
        Self::Dates,
        Self::Owner,
        Self::Slip,
        Self::Money,
        Self::All,
    ];

    /// Returns the name by which it is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Progress => "progress",
            Self::Dates => "dates",
            Self::Slip => "slip",
            Self::Owner => "owner",
            Self::Money => "money",
            Self::All => "all",
        }
    }

    /// Returns the next one, round the end.
    #[must_use]
    pub fn next(self) -> Self {
        let after = Self::ALL.into_iter().skip_while(|set| *set != self);
        after.skip(1).chain(Self::ALL).next().unwrap_or_default()
    }

    fn columns(self) -> &'static [Column] {
        match self {
            Self::None => &[],
            Self::Progress => &[Column::Progress, Column::State],
            Self::Dates => &[Column::Start, Column::End],
            Self::Slip => &[Column::Slip],
            Self::Owner => &[Column::Owner],
            Self::Money => &[Column::Money],
            Self::All => &Column::ALL,
        }
    }
}

/// The columns of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Table {
    /// Which of them are asked for.
    pub set: ColumnSet,
    /// The names of the months in its dates.
    pub months: Months,
    /// The longest form of its dates.
    pub dates: DateForm,
}

impl Table {
    /// Returns the columns that have room in so many cells, each with its place. Dates of more words than
    /// one get their room only where no other column loses its own for them; columns stand closer together
    /// where all of them have room then.
    pub fn columns(self, room: u16) -> Vec<(Column, Span)> {
        let all = self.set.columns().len();
        let exact = Self {
            dates: DateForm::Exact,
            ..self
        };
        let forms = DateForm::LONGEST_FIRST.into_iter();
        let forms = forms.filter(|form| *form <= self.dates);
        forms
            .map(|dates| (Self { dates, ..self }, GAP))
            .chain([(exact, LEAST_GAP)])
            .map(|(table, gap)| table.placed(room, gap))
            .find(|columns| columns.len() == all)
            .unwrap_or_else(|| exact.placed(room, GAP))
    }

    fn placed(self, room: u16, gap: u16) -> Vec<(Column, Span)> {
        let mut from = 0_u16;
        let placed = self.set.columns().iter().map_while(|column| {
            let most = self.width(*column).max(title_width(*column));
            // An amount may lose what is behind it.
            let least = if *column == Column::Money {
                LEAST_MONEY
            } else {
                most
            };
            let width = most.min(room.saturating_sub(from + 1));
            let span = Span::wide(from, width);
            from = span.to + gap;
            (width >= least).then_some((*column, span))
        });
        placed.collect()
    }

    /// Returns how many of so many cells the columns take that have room there, with those after them.
    pub fn needed(self, room: u16) -> u16 {
        let columns = self.columns(room);
        columns.last().map_or(0, |(_, span)| span.to + 1)
    }

    fn width(self, column: Column) -> u16 {
        match column {
            Column::Progress => widest(|language| percent(language, 100.0)),
            Column::State => {
                let words = Standing::ALL.map(|standing| {
                    let locale = |language| Locale::new(language, self.months);
                    widest(|language| locale(language).reached(standing, Gender::Feminine))
                });
                words.into_iter().max().unwrap_or(0)
            }
            Column::Start | Column::End => {
                let dates = (1..=12).filter_map(|month| {
                    let date: PartialDate = format!("2028-{month:02}-28").parse().ok()?;
                    let longest = match self.dates {
                        DateForm::Exact => [When::On(date), When::On(date)],
                        DateForm::Near => [When::About(date), When::By(date)],
                        DateForm::Between => [When::By(date), When::Between(date, date)],
                    };
                    let locale = |language| Locale::new(language, self.months);
                    let width = |when| widest(|language| locale(language).when(when));
                    longest.into_iter().map(width).max()
                });
                dates.max().unwrap_or(0)
            }
            Column::Slip => {
                let days = [-1111, 1111].map(|count| {
                    let unit = Precision::Day;
                    let locale = |language| Locale::new(language, self.months);
                    widest(|language| locale(language).slip(Slip { count, unit }))
                });
                days.into_iter().max().unwrap_or(0)
            }
            Column::Owner => OWNER,
            Column::Money => MONEY,
        }
    }
}

fn title_width(column: Column) -> u16 {
    widest(|language| column.title().say(language).to_owned())
}

/// Returns the cells of what is said in the language that needs more.
fn widest(say: impl Fn(Language) -> String) -> u16 {
    let widths = [Language::En, Language::AR].map(|language| text::width(&say(language)));
    let widest = widths.into_iter().max().unwrap_or(0);
    u16::try_from(widest).unwrap_or(u16::MAX)
}
