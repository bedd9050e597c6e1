//! The folded texts of a roadmap in one piece, so that a letter that is typed costs one pass over
//! plain bytes.
//!
//! In: a roadmap, once. Out: the nodes that show a query, in reading order. Always holds: texts do
//! not run into each other, what was found by a query that this one narrows is all that is looked
//! at again. Deliberately not here: selection, and where in a text a match stands.

use std::cmp::Reverse;

use memchr::memmem::Finder;

use super::fields;
use crate::model::{Ix, Roadmap};
use crate::text::{self, Hamza, Query};

/// Stands before each text; no folded text has one.
const APART: char = '\n';

/// Less than one row in so many is looked at by itself.
const FEW: usize = 16;

/// What can be found in a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Index {
    text: String,
    // By reading order.
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Row {
    node: Ix,
    // Where its texts end.
    end: usize,
}

impl Index {
    /// Folds every text of a roadmap.
    pub(super) fn new(roadmap: &Roadmap) -> Self {
        let mut index = Self {
            text: String::new(),
            rows: Vec::with_capacity(roadmap.nodes().len()),
        };
        let mut own = String::new();
        let mut node = Ix::ROOT;
        while node < roadmap.after(Ix::ROOT) {
            fields::each(roadmap, node, |field| index.add(&field, &mut own));
            let end = index.text.len();
            index.rows.push(Row { node, end });
            node = roadmap.next(node);
        }
        index
    }

    fn add(&mut self, field: &str, own: &mut String) {
        self.text.push(APART);
        let begin = self.text.len();
        text::fold_onto(field, Hamza::Seat, &mut self.text);
        if !text::may_bear_hamza(field) {
            return;
        }
        own.clear();
        text::fold_onto(field, Hamza::Own, own);
        if self.text.get(begin..) != Some(own.as_str()) {
            self.text.push(APART);
            self.text.push_str(own);
        }
    }

    /// Returns the nodes that show a query, in reading order; among nodes that were found before,
    /// where they are given.
    pub(super) fn find(&self, query: &Query, among: Option<&[Ix]>) -> Vec<Ix> {
        let mut words: Vec<Vec<Finder<'_>>> = query
            .words()
            .map(|forms| forms.map(Finder::new).collect())
            .collect();
        // The longest word is the rarest one.
        let length = |forms: &Vec<Finder<'_>>| forms.iter().map(|form| form.needle().len()).min();
        words.sort_by_key(|forms| Reverse(length(forms)));
        let Some((rarest, rest)) = words.split_first() else {
            return Vec::new();
        };
        // One pass over everything is cheaper than many looks at single rows.
        let few = among.filter(|nodes| nodes.len() < self.rows.len() / FEW);
        let rows = match few {
            Some(nodes) => {
                let place = |node: &Ix| self.rows.binary_search_by_key(node, |row| row.node).ok();
                let rows = nodes.iter().filter_map(place);
                rows.filter(|nth| self.shows(*nth, rarest)).collect()
            }
            None => self.having_any(rarest),
        };
        let found = rows
            .into_iter()
            .filter(|nth| rest.iter().all(|forms| self.shows(*nth, forms)));
        found
            .filter_map(|nth| self.rows.get(nth).map(|row| row.node))
            .collect()
    }

    /// Says whether a row has one of several forms of a word.
    fn shows(&self, nth: usize, forms: &[Finder<'_>]) -> bool {
        let texts = self.texts(nth);
        forms.iter().any(|form| form.find(texts).is_some())
    }

    /// Returns the rows that have one of several forms of a word, ascending.
    fn having_any(&self, forms: &[Finder<'_>]) -> Vec<usize> {
        let mut rows = Vec::new();
        for form in forms {
            self.having(form, &mut rows);
        }
        if forms.len() > 1 {
            rows.sort_unstable();
            rows.dedup();
        }
        rows
    }

    fn having(&self, form: &Finder<'_>, found: &mut Vec<usize>) {
        let mut nth = 0;
        let mut from = 0;
        let bytes = self.text.as_bytes();
        while let Some(at) = bytes.get(from..).and_then(|rest| form.find(rest)) {
            // Every row is passed once.
            let ended = |row: &&Row| row.end <= from + at;
            nth += self.rows.iter().skip(nth).take_while(ended).count();
            let Some(row) = self.rows.get(nth) else {
                return;
            };
            found.push(nth);
            from = row.end;
            nth += 1;
        }
    }

    /// Returns the texts of a row.
    fn texts(&self, nth: usize) -> &[u8] {
        let before = nth.checked_sub(1).and_then(|before| self.rows.get(before));
        let start = before.map_or(0, |row| row.end);
        let end = self.rows.get(nth).map_or(start, |row| row.end);
        self.text.as_bytes().get(start..end).unwrap_or_default()
    }
}
