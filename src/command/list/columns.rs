//! The columns of a list of items.
//!
//! Always holds: for programs a state is the word of the file format, a date as it was written, a
//! share a number; for people all of it is in their language.

use crate::document::{Item, Money, On};
use crate::export::Cell;
use crate::facts::value::short_money;
use crate::facts::{self, Column, Known, health_of, standing_key};
use crate::model::{self, Ix, Roadmap, Slip, Standing, What};
use crate::time::{Precision, When};
use crate::words::{Locale, Msg, aside};

/// A column of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::command) enum ListColumn {
    Id,
    Kind,
    Title,
    State,
    LastKnown,
    UnknownSince,
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

    /// Those that a list for programs has beside them: for people the state says all of it.
    pub(super) const OF_PROGRAMS: [Self; 2] = [Self::LastKnown, Self::UnknownSince];

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
            Self::LastKnown => "last_known",
            Self::UnknownSince => "unknown_since",
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

    /// Returns its name for people, as the plan calls it.
    pub(super) fn title(self, roadmap: &Roadmap) -> Msg {
        match self {
            Self::Id => Msg::ColumnId,
            Self::Kind => Msg::ColumnKind,
            Self::Title => Msg::ColumnTitle,
            Self::State | Self::LastKnown | Self::UnknownSince => Msg::Status,
            Self::Start => Msg::ColumnStart,
            Self::End => Msg::ColumnEnd,
            Self::Number => Msg::ColumnNumber,
            Self::Progress => Msg::Progress,
            Self::Health => Msg::Health,
            Self::Owner => Msg::Owner,
            Self::Track => facts::strand_kind(roadmap.document()),
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
        let known = Known::of(roadmap, ix);
        // For programs the column of that name says what is our own reading.
        let marked = |cell: Cell, is_inferred: bool| match cell {
            Cell::Text(said) if is_inferred && !is_for_programs => {
                Cell::Text(aside(&said, Msg::Inferred.say(locale.language)))
            }
            cell => cell,
        };
        let ours = |cell: Cell, fields: &[&str]| marked(cell, is_ours(item, fields));
        match self {
            Self::Id => Cell::Text(roadmap.id(ix).into_owned()),
            Self::Kind if is_for_programs => word(item.kind),
            Self::Kind => {
                let (kind, _) = facts::kind_and_number(roadmap, ix);
                Cell::Text(kind.say(locale.language).to_owned())
            }
            Self::Title => Cell::Text(facts::name(roadmap, ix, locale.language)),
            Self::State if is_for_programs => text(known.and_then(|known| match known.is_silent {
                true => standing_key(Standing::Unknown),
                false => standing_key(known.standing),
            })),
            Self::LastKnown => {
                let silent = known.filter(|known| known.is_silent);
                text(silent.and_then(|known| standing_key(known.standing)))
            }
            Self::UnknownSince => {
                let silence = model::silence(roadmap.common(ix).status());
                written(silence.and_then(|entry| entry.on).map(On::when))
            }
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
            Self::Start => ours(written(item.start), &["start"]),
            Self::End => ours(written(item.until.or(item.end)), &["end", "until"]),
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
            Self::Owner => ours(shown(Column::Owner), &["owner", "bodies"]),
            Self::Track => {
                let is_strand = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Strand(_));
                let strand = roadmap.way_up(ix).find(is_strand);
                let name = strand.map(|ix| facts::name(roadmap, ix, locale.language));
                // What stands under something that is placed by inference is placed so, too.
                let mut way = roadmap.way_up(ix).filter_map(|above| roadmap.item(above));
                let is_inferred = way.any(|above| is_ours(above, &["placement"]));
                marked(text(name), is_inferred)
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

/// Says whether one of some fields of an item is our own reading.
fn is_ours(item: &Item, fields: &[&str]) -> bool {
    let mut inferred = item.inferred.iter();
    inferred.any(|name| fields.contains(&name.as_str()))
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
