//! The values of a field that are counted apart from others: years, links, sources, fields of the plan's own.
//!
//! Always holds: as in all choices, what is put in asks for just what is counted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::Datelike;

use super::{Choice, Counting, quoted};
use crate::document::Text;
use crate::facts;
use crate::filter::field::{Field, plain};
use crate::filter::tied::has;
use crate::filter::{Filter, Sieve};
use crate::model::Ix;
use crate::text::Query;
use crate::words::{NOTHING, TODAY};

/// Of more years than these, rows that are linked, or values of one field, the last ones are not offered.
const MOST_YEARS: i32 = 30;
const MOST_ROWS: usize = 300;
const MOST_VALUES: usize = 60;

impl Counting<'_> {
    /// Returns the years of the plan that some item answers with, and today, for a test that begins as told:
    /// "in:", "ends<~".
    pub(super) fn years(self, test: &str) -> Vec<Choice> {
        let [en, ar] = TODAY.map(str::to_owned);
        let today = self.language.choose(en, ar);
        let years = self.roadmap.span().map(|span| {
            let first = span.from.year();
            let last = (span.to - chrono::TimeDelta::days(1)).year();
            first..=last.min(first.saturating_add(MOST_YEARS))
        });
        let years = years.into_iter().flatten().map(|year| year.to_string());
        let choices = [today].into_iter().chain(years);
        choices.filter_map(|text| self.asked(test, text)).collect()
    }

    /// Counts what a test finds with a value; none where it finds nothing.
    fn asked(self, test: &str, text: String) -> Option<Choice> {
        let filter = Filter::parse(&format!("{test}{text}"), self.today).ok()??;
        let sieve = Sieve::new(&filter, self.roadmap, None);
        let count = self.count(|ix| sieve.answer(ix).is);
        (count > 0).then_some(Choice {
            text,
            label: String::new(),
            count: Some(count),
        })
    }

    /// Returns the rows that others are linked to, those with the most items first; `linked` are these.
    pub(super) fn linked<T: Iterator<Item = Ix>>(self, linked: impl Fn(Ix) -> T) -> Vec<Choice> {
        let mut rows: Vec<(Ix, u32)> = Vec::new();
        for ix in self.roadmap.walk() {
            let all: BTreeSet<Ix> = linked(ix).collect();
            let count = self.among(all.into_iter());
            if count > 0 {
                rows.push((ix, count));
            }
        }
        rows.sort_by_key(|(ix, count)| (Reverse(*count), *ix));
        rows.truncate(MOST_ROWS);
        self.named(rows, false)
    }

    /// Returns the sources that items rest on.
    pub(super) fn sources(self) -> Vec<Choice> {
        let roadmap = self.roadmap;
        let sources = roadmap.without_row().filter_map(|ix| {
            let nth = roadmap.source(&roadmap.id(ix))?;
            Some((ix, self.among(roadmap.resting_on(nth).iter().copied())))
        });
        self.named(sources.collect(), false)
    }

    /// Returns the fields of the plan's own, each with the sign that a value stands behind.
    pub(super) fn own_fields(self) -> Vec<Choice> {
        let [en, ar] = Field::Own.names();
        let field = self.language.choose(en, ar);
        let mut names: BTreeMap<String, (usize, String)> = BTreeMap::new();
        for (nth, (_, name, _)) in own(self).enumerate() {
            let name = facts::pick(name, self.language).text;
            let known = names.len();
            names
                .entry(plain(name))
                .or_insert_with(|| (known, format!("{field}.{}:", name.replace(' ', "_"))));
            if nth > 100 * MOST_VALUES && known >= MOST_VALUES {
                break;
            }
        }
        let is_typed = |text: &String| !text.contains(['"', '(', ')', '<', '>', '=']);
        let mut names: Vec<(usize, String)> = names.into_values().collect();
        names.sort();
        let names = names.into_iter().map(|(_, text)| text).filter(is_typed);
        let choices = names.take(MOST_VALUES).map(|text| Choice {
            text,
            label: String::new(),
            count: None,
        });
        choices.collect()
    }

    /// Returns what stands in a field of the plan's own, what most items have first, and at last those that
    /// have no such field.
    pub(super) fn own_values(self, name: &str) -> Vec<Choice> {
        let name = plain(name);
        let mut values: Vec<&Text> = Vec::new();
        let mut known: HashMap<&Text, usize> = HashMap::new();
        // Of each item all that it says, so that it counts once.
        let mut said: HashMap<Ix, BTreeSet<usize>> = HashMap::new();
        for (ix, field, value) in own(self) {
            if sides(field).any(|side| plain(side) == name) {
                let nth = *known.entry(value).or_insert_with(|| {
                    values.push(value);
                    values.len() - 1
                });
                said.entry(ix).or_default().insert(nth);
            }
        }
        let with = u32::try_from(said.len()).unwrap_or(u32::MAX);
        let mut alike: HashMap<BTreeSet<usize>, u32> = HashMap::new();
        for values in said.into_values() {
            *alike.entry(values).or_default() += 1;
        }
        let texts = values.iter().take(MOST_VALUES);
        let texts = texts.map(|value| facts::pick(value, self.language).text);
        let texts: BTreeSet<&str> = texts.filter(|text| !text.contains('"')).collect();
        let choices = texts.into_iter().map(|text| {
            let query = Query::new(text);
            let is_one = |value: &Text| sides(value).any(|side| has(side, &query));
            let found = values.iter().map(|value| is_one(value));
            let found: Vec<bool> = found.collect();
            let has_it = |nth: &usize| found.get(*nth).copied().unwrap_or(false);
            let with_it = alike.iter().filter(|(its, _)| its.iter().any(has_it));
            (text, with_it.map(|(_, count)| count).sum::<u32>())
        });
        let mut choices: Vec<(&str, u32)> = choices.filter(|(_, count)| *count > 0).collect();
        choices.sort_by_key(|(_, count)| Reverse(*count));
        let without = self.count(|_| true).saturating_sub(with);
        let [en, ar] = NOTHING;
        let none = (without > 0).then(|| (self.language.choose(en, ar).to_owned(), without));
        let choices = choices
            .into_iter()
            .map(|(text, count)| (quoted(text), count));
        let choices = choices.chain(none).map(|(text, count)| Choice {
            text,
            label: String::new(),
            count: Some(count),
        });
        choices.collect()
    }
}

/// Returns both sides of a text.
fn sides(text: &Text) -> impl Iterator<Item = &str> {
    [text.en.as_deref(), text.ar.as_deref()]
        .into_iter()
        .flatten()
}

/// Returns the fields of the plan's own that items have, or their milestones.
fn own<'a>(counting: Counting<'a>) -> impl Iterator<Item = (Ix, &'a Text, &'a Text)> {
    let roadmap = counting.roadmap;
    counting.items().flat_map(move |(ix, _)| {
        let fields = roadmap.all_own_fields(ix);
        fields.map(move |(field, _)| (ix, &field.name, &field.value))
    })
}
