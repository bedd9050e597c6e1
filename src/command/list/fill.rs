//! The rows of a list of items, with the columns that are asked for.
//!
//! In: items, columns. Out: tables of them. Always holds: every list has the usual columns, and each column
//! once. Deliberately not here: how a table is written.

use super::columns::ListColumn;
use crate::export::{Cell, Table};
use crate::model::{Ix, Roadmap};
use crate::words::Locale;

/// What fills the rows of a list.
pub(super) struct Filler<'a> {
    roadmap: &'a Roadmap,
    columns: Vec<ListColumn>,
    locale: Locale,
    /// Whether words are those of the file format.
    is_for_programs: bool,
}

impl<'a> Filler<'a> {
    /// Takes the usual columns, and behind them those that are asked for.
    pub(super) fn new(
        roadmap: &'a Roadmap,
        asked: &[ListColumn],
        locale: Locale,
        is_for_programs: bool,
    ) -> Self {
        let mut columns = ListColumn::USUAL.to_vec();
        if is_for_programs {
            let place = ListColumn::USUAL
                .iter()
                .position(|it| *it == ListColumn::State);
            let place = place.map_or(0, |place| place + 1);
            columns.splice(place..place, ListColumn::OF_PROGRAMS);
        }
        for column in asked {
            if !columns.contains(column) {
                columns.push(*column);
            }
        }
        Self {
            roadmap,
            columns,
            locale,
            is_for_programs,
        }
    }

    /// Returns the roadmap and the language of the list.
    pub(super) fn of(&self) -> (&'a Roadmap, Locale) {
        (self.roadmap, self.locale)
    }

    /// Returns a table without rows.
    pub(super) fn head(&self) -> Table {
        let said = |column: &ListColumn| {
            column
                .title(self.roadmap)
                .say(self.locale.language)
                .to_owned()
        };
        Table {
            keys: self.columns.iter().map(|column| column.key()).collect(),
            head: self.columns.iter().map(said).collect(),
            rows: Vec::new(),
        }
    }

    /// Returns the row of an item.
    pub(super) fn row(&self, ix: Ix) -> Vec<Cell> {
        let cell =
            |column: &ListColumn| column.cell(self.roadmap, ix, self.locale, self.is_for_programs);
        self.columns.iter().map(cell).collect()
    }

    /// Returns the row of an item with a remark behind its title.
    pub(super) fn remarked(&self, ix: Ix, remark: impl Fn(&str) -> String) -> Vec<Cell> {
        let mut row = self.row(ix);
        for (column, cell) in self.columns.iter().zip(&mut row) {
            if let (ListColumn::Title, Cell::Text(title)) = (column, cell) {
                *title = remark(title);
            }
        }
        row
    }
}
