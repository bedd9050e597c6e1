//! What a text finds in a roadmap: the places, best first, and the way round them.
//!
//! Always holds: what bears a name that was typed comes before what has the words elsewhere; of one
//! rank, reading order. Deliberately not here: moving there ([`Hit`]).

use std::ops::Range;
use std::sync::Arc;

use super::Hit;
use super::fields;
use super::hint::Hint;
use super::index::{Index, Match};
use super::rank::{RANKS, rank};
use super::{slip_of_pen, writings};
use crate::model::Roadmap;
use crate::text::{Base, Query, order};
use crate::words::{Language, Msg};

/// Of more matches than these nobody looks for the closest.
const COMPARED: usize = 4_000;

/// The matches of a text in one roadmap.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    typed: String,
    query: Query,
    roadmap: usize,
    index: Arc<Index>,
    // Places in the index, by rank, ascending in each.
    hits: Vec<usize>,
    // Where each rank ends among them.
    ends: [usize; RANKS],
    // The match that was led to last.
    at: Option<usize>,
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
    pub fn new(
        index: &Arc<Index>,
        roadmap: usize,
        typed: &str,
        earlier: Option<&Self>,
    ) -> Option<Self> {
        let query = writings::query(typed);
        if query.is_empty() {
            return None;
        }
        let earlier = earlier.filter(|earlier| query.narrows(&earlier.query));
        let among = earlier.map(|earlier| {
            // A page is found by its third letter, whatever the first two have found.
            let mut among: Vec<usize> = index.pages().chain(earlier.hits.iter().copied()).collect();
            among.sort();
            among.dedup();
            among
        });
        let (mut query, mut matches) = index.found(typed, among.as_deref());
        let meant = || slip_of_pen::meant(&query, index.names());
        if let Some(meant) = matches.is_empty().then(meant).flatten() {
            matches = index.find(&meant, None);
            query = meant;
        }
        let (hits, ends) = ranked(index, &query, &matches);
        Some(Self {
            typed: typed.to_owned(),
            query,
            roadmap,
            index: Arc::clone(index),
            hits,
            ends,
            at: None,
            turn: None,
        })
    }

    /// Returns what was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Returns in which roadmap, counted from zero.
    pub fn roadmap(&self) -> usize {
        self.roadmap
    }

    /// Returns how many places were found.
    pub fn count(&self) -> usize {
        self.hits.len()
    }

    /// Returns the places, best first.
    pub fn hits(&self) -> impl Iterator<Item = Hit> {
        self.hits.iter().filter_map(|hit| self.index.hit(*hit))
    }

    /// Returns some of the places by their numbers, counted from zero: best first.
    pub fn part(&self, part: Range<usize>) -> impl Iterator<Item = Hit> {
        let end = part.end.min(self.hits.len());
        let hits = self.hits.get(part.start..end).unwrap_or_default();
        hits.iter().filter_map(|hit| self.index.hit(*hit))
    }

    /// Takes note that a reader was led to a place by its number, and returns it.
    pub fn lead_to(&mut self, nth: usize) -> Option<Hit> {
        self.turn = None;
        self.step_to(nth)
    }

    /// Returns round which end the last step led.
    pub fn last_turn(&self) -> Option<Turn> {
        self.turn
    }

    /// Returns which match a place is, counted from zero.
    pub fn nth(&self, hit: Hit) -> Option<usize> {
        let hit = self.index.nth(hit)?;
        self.ranks().find_map(|rank| {
            let hits = self.hits.get(rank.clone())?;
            Some(rank.start + hits.binary_search(&hit).ok()?)
        })
    }

    /// Returns the match that was led to last.
    pub fn last(&self) -> Option<(usize, Hit)> {
        let at = self.at?;
        Some((at, self.index.hit(*self.hits.get(at)?)?))
    }

    /// Returns the parts of a text, in bytes, that show what was looked for, where a place is a
    /// match.
    pub fn parts(&self, hit: Hit, text: &str) -> Vec<Range<usize>> {
        match self.nth(hit) {
            Some(_) => self.query.look(text).parts,
            None => Vec::new(),
        }
    }

    /// Returns why a place is a match when its name alone does not say it: the first of its other
    /// texts that shows most of what is missing, of several alike one that is read as the language
    /// is.
    pub fn reason(
        &self,
        roadmap: &Roadmap,
        hit: Hit,
        name: &str,
        language: Language,
    ) -> Option<Hint> {
        self.nth(hit)?;
        let seen = self.query.look(name);
        if seen.is_whole() {
            return None;
        }
        let own = language.direction();
        let mut best: Option<((usize, bool), Option<Msg>, String)> = None;
        fields::each(roadmap, hit, |field| {
            let also = self.query.look(&field.text);
            let words = seen.words.iter().zip(&also.words);
            let shows = words.filter(|(seen, also)| !**seen && **also).count();
            let most = best.as_ref().map_or((0, true), |(most, ..)| *most);
            // A number by itself is read in any language.
            let is_better = || {
                let is_own = order::direction(&field.text, Base::WordsOr(own)) == own;
                Some((shows, is_own)).filter(|shown| *shown > most)
            };
            if let Some(shown) = (shows >= most.0).then(is_better).flatten() {
                best = Some((shown, field.label, field.text.into_owned()));
            }
        });
        best.map(|(_, label, text)| Hint::new(label, &text, &self.query))
    }

    /// Returns the first match at a place or after it, of those of the best rank; else the first
    /// of all.
    pub fn first(&mut self, from: Hit) -> Option<Hit> {
        let best = self.ranks().find(|rank| !rank.is_empty())?;
        let from = self.index.nth(from).unwrap_or(0);
        let hits = self.hits.get(best.clone())?;
        let after = best.start + hits.partition_point(|hit| *hit < from);
        let is_after = after < best.end;
        self.turn = (!is_after).then_some(Turn::ToTheTop);
        self.step_to(if is_after { after } else { best.start })
    }

    /// Returns the match after the one that a reader is at, or the one before it, round the ends.
    /// From a place that is no match it is the nearest one of the rank that was walked last.
    pub fn turn(&mut self, at: Option<usize>, from: Hit, forward: bool) -> Option<Hit> {
        let last = self.hits.len().checked_sub(1)?;
        let next = match (at, forward) {
            (Some(at), true) => Some(at + 1).filter(|next| *next <= last),
            (Some(at), false) => at.checked_sub(1),
            (None, _) => self.beside(from, forward),
        };
        let (end, turn) = if forward {
            (0, Turn::ToTheTop)
        } else {
            (last, Turn::ToTheEnd)
        };
        // The only match leads to itself.
        self.turn = (next.is_none() && at != Some(end)).then_some(turn);
        self.step_to(next.unwrap_or(end))
    }

    /// Forgets that a step led round an end.
    pub fn go_on(&mut self) {
        self.turn = None;
    }

    fn step_to(&mut self, at: usize) -> Option<Hit> {
        self.at = Some(at);
        self.index.hit(*self.hits.get(at)?)
    }

    /// Returns the match beside a place that is none.
    fn beside(&self, from: Hit, forward: bool) -> Option<usize> {
        let walked = self.at.unwrap_or(0);
        let rank = self.ranks().find(|rank| walked < rank.end)?;
        let from = self.index.nth(from).unwrap_or(0);
        let hits = self.hits.get(rank.clone())?;
        let after = rank.start + hits.partition_point(|hit| *hit < from);
        if forward {
            Some(after).filter(|after| *after < self.hits.len())
        } else {
            after.checked_sub(1)
        }
    }

    /// Returns the places of each rank among the matches.
    fn ranks(&self) -> impl Iterator<Item = Range<usize>> + use<> {
        let ends = self.ends;
        let starts = std::iter::once(0).chain(ends);
        starts.zip(ends).map(|(start, end)| start..end)
    }
}

/// Puts matches in the order of their ranks; returns where each rank ends, too.
fn ranked(index: &Index, query: &Query, matches: &[Match]) -> (Vec<usize>, [usize; RANKS]) {
    let words: Vec<Vec<&str>> = query.words().map(Iterator::collect).collect();
    let is_many = matches.len() > COMPARED;
    let mut ends = [0; RANKS];
    let mut ranks: [Vec<usize>; RANKS] = Default::default();
    for one in matches {
        let closeness = || match is_many {
            true => (2, false),
            false => (
                index.closeness(one.nth, &words),
                index.is_milestone(one.nth),
            ),
        };
        let hit = index.hit(one.nth);
        let rank = hit.and_then(|hit| rank(hit, one.tier, query, index, closeness));
        if let Some(hits) = rank.and_then(|rank| ranks.get_mut(rank)) {
            hits.push(one.nth);
        }
    }
    let mut all = Vec::with_capacity(matches.len());
    for (end, hits) in ends.iter_mut().zip(ranks) {
        all.extend(hits);
        *end = all.len();
    }
    (all, ends)
}
