//! The columns of a list of items.
//!
//! Always holds: for programs a state is the word of the file format, a date as it was written, a
//! share a number; for people all of it is in their language.

use crate::document::Money;
use crate::export::Cell;
use crate::facts::value::short_money;
use crate::facts::{self, Column, health_of, state_of};
use crate::model::{self, Ix, Roadmap, Slip, What};
use crate::time::{Precision, When};
use crate::words::{Locale, Msg};

/// A column of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::command) enum ListColumn {
    Id,
    Kind,
    Title,
    State,
    Start,
    End,
    Number,
    Progress,
    Health,
    Owner,
    Track,
    Slip,
    Money,
    Inferred,
}

impl ListColumn {
    /// The columns that every list has.
    pub(super) const USUAL: [Self; 6] = [
        Self::Id,
        Self::Kind,
        Self::Title,
        Self::State,
        Self::Start,
        Self::End,
    ];

    /// The columns that can be asked for.
    pub(in crate::command) const FURTHER: [Self; 8] = [
        Self::Number,
        Self::Progress,
        Self::Health,
        Self::Owner,
        Self::Track,
        Self::Slip,
        Self::Money,
        Self::Inferred,
    ];

    /// Returns its name for programs.
    pub(in crate::command) fn key(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Kind => "kind",
            Self::Title => "title",
            Self::State => "state",
            Self::Start => "start",
            Self::End => "end",
            Self::Number => "number",
            Self::Progress => "progress",
            Self::Health => "health",
            Self::Owner => "owner",
            Self::Track => "track",
            Self::Slip => "slip",
            Self::Money => "money",
            Self::Inferred => "inferred",
        }
    }

    /// Returns its name for people.
    pub(super) fn title(self) -> Msg {
        match self {
            Self::Id => Msg::ColumnId,
            Self::Kind => Msg::ColumnKind,
            Self::Title => Msg::ColumnTitle,
            Self::State => Msg::Status,
            Self::Start => Msg::ColumnStart,
            Self::End => Msg::ColumnEnd,
            Self::Number => Msg::ColumnNumber,
            Self::Progress => Msg::Progress,
            Self::Health => Msg::Health,
            Self::Owner => Msg::Owner,
            Self::Track => Msg::Track,
            Self::Slip => Msg::ColumnSlip,
            Self::Money => Msg::Money,
            Self::Inferred => Msg::ColumnInferred,
        }
    }

    /// Returns what stands in it for an item.
    pub(super) fn cell(
        self,
        roadmap: &Roadmap,
        ix: Ix,
        locale: Locale,
        is_for_programs: bool,
    ) -> Cell {
        let text = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
        let shown = |column: Column| text(column.text(roadmap, ix, locale));
        let Some(item) = roadmap.item(ix) else {
            return Cell::Empty;
        };
        let written = |when: Option<When>| text(when.map(String::from));
        match self {
            Self::Id => Cell::Text(roadmap.id(ix).into_owned()),
            Self::Kind if is_for_programs => word(item.kind),
            Self::Kind => {
                let (kind, _) = facts::kind_and_number(roadmap, ix);
                Cell::Text(kind.say(locale.language).to_owned())
            }
            Self::Title => Cell::Text(facts::name(roadmap, ix, locale.language)),
            Self::State if is_for_programs => state_of(roadmap, ix).map_or(Cell::Empty, word),
            Self::State => {
                let log = roadmap.common(ix).status();
                let gender = facts::counted(item.kind).gender();
                // What was known last is not what is so now.
                let silent = model::silence(log).map(|_| locale.last_words_of_row(log, gender).0);
                match silent.and_then(|forms| forms.into_iter().nth(1)) {
                    None => shown(Column::State),
                    silent => text(silent),
                }
            }
            Self::Start => written(item.start),
            Self::End => written(item.until.or(item.end)),
            Self::Number => text(item.number.as_deref().map(str::to_owned)),
            Self::Progress => {
                let last = item.progress.last();
                last.map_or(Cell::Empty, |last| Cell::Number(last.percent))
            }
            Self::Health if is_for_programs => health_of(roadmap, ix).map_or(Cell::Empty, word),
            Self::Health => text(health_of(roadmap, ix).map(|health| {
                let gender = facts::counted(item.kind).gender();
                facts::health_word(health, gender)
                    .say(locale.language)
                    .to_owned()
            })),
            Self::Owner => shown(Column::Owner),
            Self::Track => {
                let is_strand = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Strand(_));
                let strand = roadmap.way_up(ix).find(is_strand);
                text(strand.map(|ix| facts::name(roadmap, ix, locale.language)))
            }
            Self::Slip if is_for_programs => model::slip(item).map_or(Cell::Empty, slip_cell),
            Self::Slip => shown(Column::Slip),
            Self::Money if is_for_programs => {
                text(short_money(roadmap, ix).map(|short| written_money(short.money)))
            }
            Self::Money => shown(Column::Money),
            Self::Inferred => Cell::Flag(roadmap.is_inferred(ix)),
        }
    }
}

/// Returns a slip: days as a number, other units by name.
fn slip_cell(slip: Slip) -> Cell {
    let unit = match slip.unit {
        Precision::Day => {
            #[expect(clippy::cast_precision_loss, reason = "calendars have fewer days")]
            return Cell::Number(slip.count as f64);
        }
        Precision::Month => "months",
        Precision::Quarter => "quarters",
        Precision::Half => "half-years",
        Precision::Year => "years",
    };
    Cell::Text(format!("{} {unit}", slip.count))
}

/// Returns an amount: "about 170000000 OMR".
fn written_money(money: &Money) -> String {
    let about = if money.about { "about " } else { "" };
    format!("{about}{} {}", money.amount, money.currency)
}

/// Returns the word of the file format.
pub(in crate::command) fn word(value: impl serde::Serialize) -> Cell {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Cell::Text(word),
        Ok(_) | Err(_) => Cell::Empty,
    }
}
