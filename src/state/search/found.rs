//! What a text finds in a roadmap: the nodes, in reading order, and the way round them.

use std::ops::Range;

use super::fields;
use super::index::Index;
use crate::model::{Ix, Roadmap};
use crate::text::Query;

/// The matches of a text in one roadmap.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    typed: String,
    query: Query,
    roadmap: usize,
    // Ascending.
    hits: Vec<Ix>,
    turn: Option<Turn>,
}

/// Round which end a step to another match led.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// From the last match to the first.
    ToTheTop,
    /// From the first match to the last.
    ToTheEnd,
}

impl Found {
    /// Looks for a text; nothing for one without letters. What an earlier text found is looked
    /// through where it must hold everything that this one can find.
    pub(super) fn new(
        index: &Index,
        roadmap: usize,
        typed: &str,
        earlier: Option<&Self>,
    ) -> Option<Self> {
        let query = Query::new(typed);
        if query.is_empty() {
            return None;
        }
        let earlier = earlier.filter(|earlier| query.narrows(&earlier.query));
        let hits = index.find(&query, earlier.map(|earlier| earlier.hits.as_slice()));
        Some(Self {
            typed: typed.to_owned(),
            query,
            roadmap,
            hits,
            turn: None,
        })
    }

    /// Returns what was typed.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Returns in which roadmap, counted from zero.
    #[must_use]
    pub fn roadmap(&self) -> usize {
        self.roadmap
    }

    /// Returns the nodes, in reading order.
    #[must_use]
    pub fn hits(&self) -> &[Ix] {
        &self.hits
    }

    /// Returns round which end the last step led.
    #[must_use]
    pub fn last_turn(&self) -> Option<Turn> {
        self.turn
    }

    /// Returns which match a node is, counted from zero.
    #[must_use]
    pub fn nth(&self, ix: Ix) -> Option<usize> {
        self.hits.binary_search(&ix).ok()
    }

    /// Returns the parts of a text, in bytes, that show what was looked for, where a node is a match.
    #[must_use]
    pub fn parts(&self, ix: Ix, text: &str) -> Vec<Range<usize>> {
        match self.nth(ix) {
            Some(_) => self.query.look(text).parts,
            None => Vec::new(),
        }
    }

    /// Returns why a node is a match when its name alone does not say it: the first of its other
    /// texts that shows most of what is missing.
    #[must_use]
    pub fn reason(&self, roadmap: &Roadmap, ix: Ix, name: &str) -> Option<String> {
        self.nth(ix)?;
        let seen = self.query.look(name);
        if seen.is_whole() {
            return None;
        }
        let mut best: Option<(usize, String)> = None;
        fields::each(roadmap, ix, |field| {
            let also = self.query.look(&field);
            let words = seen.words.iter().zip(&also.words);
            let shows = words.filter(|(seen, also)| !**seen && **also).count();
            if shows > best.as_ref().map_or(0, |(most, _)| *most) {
                best = Some((shows, field.into_owned()));
            }
        });
        best.map(|(_, field)| field)
    }

    /// Returns the first match at a node or after it, else the first of all.
    pub(super) fn first(&mut self, from: Ix) -> Option<Ix> {
        let after = self.hits.partition_point(|hit| *hit < from);
        let hit = self.hits.get(after);
        self.turn = hit.is_none().then_some(Turn::ToTheTop);
        hit.or(self.hits.first()).copied()
    }

    /// Returns the match after a node, or the one before it, round the ends.
    pub(super) fn turn(&mut self, from: Ix, forward: bool) -> Option<Ix> {
        let (hit, turn) = if forward {
            let after = self.hits.partition_point(|hit| *hit <= from);
            (self.hits.get(after), Turn::ToTheTop)
        } else {
            let at = self.hits.partition_point(|hit| *hit < from);
            let before = at.checked_sub(1);
            (before.and_then(|nth| self.hits.get(nth)), Turn::ToTheEnd)
        };
        self.turn = hit.is_none().then_some(turn);
        let end = match turn {
            Turn::ToTheTop => self.hits.first(),
            Turn::ToTheEnd => self.hits.last(),
        };
        let hit = hit.or(end).copied();
        // The only match leads to itself.
        self.turn = self.turn.filter(|_| hit != Some(from));
        hit
    }

    /// Forgets that a step led round an end.
    pub(super) fn go_on(&mut self) {
        self.turn = None;
    }
}
