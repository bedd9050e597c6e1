//! The folded texts of a roadmap in one piece, so that a letter that is typed costs one pass over
//! plain bytes.
//!
//! In: a roadmap, once. Out: the places that show a query, with the tier that it takes to show it.
//! Always holds: places stand in reading order, rows before entries of pages before pages; the texts
//! of a place stand by tier and do not run into each other; what was found by a query that this one
//! narrows is all that is looked at again. Deliberately not here: selection, ranks, and where in a
//! text a match stands.

use std::cmp::Reverse;
use std::ops::Range;

use memchr::memmem::Finder;

use super::fields::{self, TIERS};
use super::folded::{APART, push, without_article, without_hyphens};
use super::{Hit, writings};
use crate::facts::{Page, RankTier};
use crate::model::{Group, Ix, OwnPage, Roadmap, What};
use crate::text::Query;

/// Less than one row in so many is looked at by itself.
const FEW: usize = 16;

/// What can be found in a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    text: String,
    // By reading order.
    rows: Vec<IndexRow>,
    // How many of them are rows of the chart.
    chart: usize,
    // The pages whose name is that of a row, too.
    doubled: Vec<Page>,
    // The number of the first page.
    first_page: usize,
    // The names of the pages of the plan's own.
    own: Vec<Vec<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct IndexRow {
    hit: Hit,
    // Whether it is a milestone of the plan: items come before those.
    is_milestone: bool,
    // Where its id begins, which stands last of its names.
    id: usize,
    // Where its texts of each tier end.
    ends: [usize; TIERS.len()],
}

/// A place that shows a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Match {
    /// Its place in the index.
    pub(super) nth: usize,
    /// The first tier by which all of the query is shown.
    pub(super) tier: RankTier,
}

impl IndexRow {
    fn end(&self) -> usize {
        let [.., end] = self.ends;
        end
    }

    /// Returns the tier of a byte of its texts.
    fn tier(&self, at: usize) -> RankTier {
        let tiers = TIERS.into_iter().zip(self.ends);
        let holding = tiers.filter(|(_, end)| at < *end);
        holding
            .map(|(tier, _)| tier)
            .min()
            .unwrap_or(RankTier::Said)
    }
}

impl Index {
    /// Gathers the texts of a roadmap.
    pub fn new(roadmap: &Roadmap) -> Self {
        let mut index = Self {
            text: String::new(),
            rows: Vec::with_capacity(roadmap.nodes().len()),
            chart: roadmap.nodes().len(),
            doubled: Page::ALL
                .into_iter()
                .filter(|page| has_row(roadmap, *page))
                .collect(),
            first_page: 0,
            own: roadmap.lists().fields.iter().map(names).collect(),
        };
        // Room for one text, folded in a second way.
        let mut own = String::new();
        let mut ix = Ix::ROOT;
        while ix < roadmap.after(Ix::ROOT) {
            index.add(roadmap, Hit::Entry(ix), &mut own);
            ix = roadmap.next(ix);
        }
        for ix in roadmap.without_row().filter(|ix| is_listed(roadmap, *ix)) {
            index.add(roadmap, Hit::Entry(ix), &mut own);
        }
        index.first_page = index.rows.len();
        for page in Page::in_plan(roadmap) {
            index.add(roadmap, Hit::Page(page), &mut own);
        }
        index
    }

    fn add(&mut self, roadmap: &Roadmap, hit: Hit, own: &mut String) {
        let mut ends = [self.text.len(); TIERS.len()];
        let mut id = None;
        let text = &mut self.text;
        fields::each(roadmap, hit, |field| {
            if field.is_id {
                id = Some(text.len());
            }
            push(text, &field.text, own);
            if let Some(joined) = without_hyphens(&field.text).filter(|_| !field.is_id) {
                push(text, &joined, own);
            }
            for (tier, end) in TIERS.into_iter().zip(&mut ends) {
                if field.tier <= tier {
                    *end = text.len();
                }
            }
        });
        let what = hit.entry().map(|ix| roadmap.node(ix).what);
        let is_milestone = matches!(what, Some(What::Milestone(_)));
        let [names, ..] = ends;
        self.rows.push(IndexRow {
            hit,
            is_milestone,
            id: id.unwrap_or(names),
            ends,
        });
    }

    /// Returns the entries that show all words that were typed, in reading order.
    pub fn entries(&self, typed: &str) -> impl Iterator<Item = Ix> {
        let (_, found) = self.found(typed, None);
        found
            .into_iter()
            .filter_map(|one| self.hit(one.nth)?.entry())
    }

    /// Says whether a row of the chart bears the name of a page.
    pub(super) fn has_row_of(&self, page: Page) -> bool {
        self.doubled.contains(&page)
    }

    /// Returns the names of a page of the plan's own.
    pub(super) fn own_names(&self, nth: u8) -> &[String] {
        self.own.get(usize::from(nth)).map_or(&[], Vec::as_slice)
    }

    /// Returns the place with a number.
    pub(super) fn hit(&self, nth: usize) -> Option<Hit> {
        self.rows.get(nth).map(|row| row.hit)
    }

    /// Returns the numbers of the pages, which stand last.
    pub(super) fn pages(&self) -> Range<usize> {
        self.first_page..self.rows.len()
    }

    /// Returns the number of a place: entries stand in the order of the roadmap, from its first on.
    pub(super) fn nth(&self, hit: Hit) -> Option<usize> {
        match hit {
            Hit::Entry(ix) => Some(ix.get()).filter(|nth| *nth < self.pages().start),
            Hit::Page(_) => self.pages().find(|nth| self.hit(*nth) == Some(hit)),
        }
    }

    /// Says whether an entry is a row of the chart.
    pub(super) fn is_row(&self, ix: Ix) -> bool {
        ix.get() < self.chart
    }

    /// Returns the places that show what was typed, with the words that were looked for: dates and numbers in any
    /// way of writing, and only where nothing has them so the words one by one.
    pub(super) fn found(&self, typed: &str, among: Option<&[usize]>) -> (Query, Vec<Match>) {
        let written = writings::query(typed);
        let found = self.find(&written, among);
        let plain = Query::new(typed);
        if !found.is_empty() || plain == written {
            return (written, found);
        }
        let found = self.find(&plain, None);
        (plain, found)
    }

    /// Returns the places that show a query, in reading order; among places that were found
    /// before, ascending, where they are given.
    pub(super) fn find(&self, query: &Query, among: Option<&[usize]>) -> Vec<Match> {
        let mut words: Vec<Vec<Needle<'_>>> = query
            .words()
            .map(|forms| forms.map(Needle::new).collect())
            .collect();
        // The longest word is the rarest one.
        let length = |forms: &Vec<Needle<'_>>| forms.iter().map(|form| form.text.len()).min();
        words.sort_by_key(|forms| Reverse(length(forms)));
        let Some((rarest, rest)) = words.split_first() else {
            return Vec::new();
        };
        // One pass over everything is cheaper than many looks at single rows.
        let few = among.filter(|places| places.len() < self.rows.len() / FEW);
        let mut found = match few {
            Some(places) => {
                let shown = |nth: &usize| {
                    let tier = self.tier(*nth, rarest)?;
                    Some(Match { nth: *nth, tier })
                };
                places.iter().filter_map(shown).collect()
            }
            None => self.having_any(rarest),
        };
        for forms in rest {
            found.retain_mut(|one| match self.tier(one.nth, forms) {
                Some(tier) => {
                    one.tier = one.tier.max(tier);
                    true
                }
                None => false,
            });
        }
        found
    }

    /// Returns the folded names of all places.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        (0..self.rows.len()).filter_map(|nth| self.name(nth))
    }

    /// Returns the folded names of a place, each in a line; its id is none.
    fn name(&self, nth: usize) -> Option<&str> {
        self.text.get(self.start(nth)?..self.rows.get(nth)?.id)
    }

    /// Says how closely the names of a place answer words: 0 where one of them is just those, 1 where its
    /// words begin so, 2 where they have them inside, 3 where only its id has them.
    pub(super) fn closeness(&self, nth: usize, words: &[Vec<&str>]) -> usize {
        let names = self
            .name(nth)
            .into_iter()
            .flat_map(|names| names.split(APART));
        let closeness = |name: &str| {
            let own: Vec<&str> = name.split(' ').map(without_article).collect();
            let is_same = |(forms, own): (&Vec<&str>, &&str)| forms.contains(own);
            let begins = |forms: &Vec<&str>| {
                own.iter()
                    .any(|own| forms.iter().any(|form| own.starts_with(form)))
            };
            if own.len() == words.len() && words.iter().zip(&own).all(is_same) {
                0
            } else if words.iter().all(begins) {
                1
            } else {
                2
            }
        };
        let has = |forms: &Vec<&str>| {
            let name = self.name(nth).unwrap_or_default();
            forms.iter().any(|form| name.contains(form))
        };
        match words.iter().all(has) {
            true => names.map(closeness).min().unwrap_or(2),
            false => 3,
        }
    }

    /// Says whether a place is a milestone of the plan.
    pub(super) fn is_milestone(&self, nth: usize) -> bool {
        self.rows.get(nth).is_some_and(|row| row.is_milestone)
    }

    /// Returns the first tier of a place that has one of several forms of a word.
    fn tier(&self, nth: usize, forms: &[Needle<'_>]) -> Option<RankTier> {
        let (start, row) = self.start(nth).zip(self.rows.get(nth))?;
        let texts = self.text.as_bytes().get(start..row.end())?;
        let first = forms.iter().filter_map(|form| form.find(texts)).min()?;
        Some(row.tier(start + first))
    }

    /// Returns the places that have one of several forms of a word, ascending.
    fn having_any(&self, forms: &[Needle<'_>]) -> Vec<Match> {
        let mut found = Vec::new();
        for form in forms {
            self.having(form, &mut found);
        }
        if forms.len() > 1 {
            // Of two alike the one of the lower tier stays.
            found.sort_unstable();
            found.dedup_by_key(|one| one.nth);
        }
        found
    }

    fn having(&self, form: &Needle<'_>, found: &mut Vec<Match>) {
        let mut nth = 0;
        let mut from = 0;
        let bytes = self.text.as_bytes();
        while let Some(at) = form.find(bytes.get(from..).unwrap_or_default()) {
            // Every row is passed once.
            let ended = |row: &&IndexRow| row.end() <= from + at;
            nth += self.rows.iter().skip(nth).take_while(ended).count();
            let Some(row) = self.rows.get(nth) else {
                return;
            };
            let tier = row.tier(from + at);
            found.push(Match { nth, tier });
            from = row.end();
            nth += 1;
        }
    }

    /// Returns where the texts of a place begin.
    fn start(&self, nth: usize) -> Option<usize> {
        match nth.checked_sub(1) {
            Some(before) => self.rows.get(before).map(IndexRow::end),
            None => Some(0),
        }
    }
}

/// A form of a word to look for.
struct Needle<'q> {
    text: &'q str,
    finder: Finder<'q>,
}

impl<'q> Needle<'q> {
    fn new(text: &'q str) -> Self {
        Self {
            text,
            finder: Finder::new(text),
        }
    }

    /// Returns where it stands first.
    fn find(&self, texts: &[u8]) -> Option<usize> {
        let mut places = self.finder.find_iter(texts);
        places.find(|at| !Query::is_cut(self.text, texts.get(..*at).unwrap_or_default()))
    }
}

/// Returns the names of a page of a plan's own, in both languages.
fn names(page: &OwnPage) -> Vec<String> {
    let sides = [&page.name.ar, &page.name.en].into_iter().flatten();
    sides.map(|side| side.to_string()).collect()
}

/// Says whether the chart has a row that gathers what a page lists, under the same name.
fn has_row(roadmap: &Roadmap, page: Page) -> bool {
    let group = match page {
        Page::Brief => return true,
        Page::Phases => Group::Phases,
        Page::Milestones => Group::Milestones,
        Page::Pillars
        | Page::Indicators
        | Page::Money
        | Page::Governance
        | Page::Context
        | Page::Sources
        | Page::Gaps
        | Page::Inferences
        | Page::Next
        | Page::Changes
        | Page::Findings
        | Page::Own(_) => return false,
    };
    roadmap.group(group).is_some()
}

/// Says whether a page lists an entry that has no row in the chart. What none lists stands last.
fn is_listed(roadmap: &Roadmap, ix: Ix) -> bool {
    matches!(roadmap.node(ix).what, What::Appendix(kind, _) if Page::of(kind).is_some())
}
