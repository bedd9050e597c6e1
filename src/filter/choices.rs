//! What can stand at a place of a line: fields, or the values of one in the open plan, each with how many
//! items it would leave.
//!
//! In: a field, a roadmap, the items that the rest of the line leaves. Out: choices in the order of the plan,
//! or those that most items have first. Always holds: a choice put into the line asks for just what it
//! counts; all values of a field are counted in one walk over the items. Deliberately not here: which part
//! of the line it takes the place of (`spot`).

mod further;

use std::cmp::Reverse;
use std::collections::HashMap;

use super::Matches;
use super::field::Field;
use super::matcher::is_undated;
use super::owners::owners;
use super::tied::has;
use super::value::{HEALTH, KINDS, Kind, STATES};
use crate::document::Item;
use crate::facts::{self, health_of, health_word, standing_of, standing_word};
use crate::model::{Ix, Roadmap, What, is_overdue};
use crate::text::Query;
use crate::words::{Gender, Language, NOTHING};

/// Of more names than these none is compared with all others.
const COMPARED: usize = 200;

/// Something that can be put into a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is put in.
    pub text: String,
    /// What it is called, where that is something else.
    pub label: String,
    /// How many items it would leave; none where that is not counted.
    pub count: Option<u32>,
}

/// What values are counted in.
#[derive(Clone, Copy)]
pub struct Counting<'a> {
    /// The plan.
    pub roadmap: &'a Roadmap,
    /// The items that the rest of the line leaves; none where it leaves all.
    pub rest: Option<&'a Matches>,
    /// The language of the words that are put in.
    pub language: Language,
    /// Today's date.
    pub today: chrono::NaiveDate,
}

impl<'a> Counting<'a> {
    fn items(self) -> impl Iterator<Item = (Ix, &'a Item)> {
        let items = self.roadmap.walk();
        let items = items.filter_map(move |ix| Some((ix, self.roadmap.item(ix)?)));
        items.filter(move |(ix, _)| self.rest.is_none_or(|rest| rest.has(*ix)))
    }

    fn count(self, is_one: impl Fn(Ix) -> bool) -> u32 {
        let count = self.items().filter(|(ix, _)| is_one(*ix)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Returns every field; those that are asked by themselves with their counts.
    pub fn fields(self) -> Vec<Choice> {
        let fields = Field::all().filter(|field| *field != Field::Own);
        let fields = fields.map(|field| {
            let [en, ar] = field.names();
            let name = self.language.choose(en, ar);
            let count = self.flag(field);
            let sign = if field.is_flag() { " " } else { ":" };
            Choice {
                text: format!("{name}{sign}"),
                label: String::new(),
                count,
            }
        });
        fields.chain(self.own_fields()).collect()
    }

    /// Counts what is so by a field that is asked by itself.
    fn flag(self, field: Field) -> Option<u32> {
        let roadmap = self.roadmap;
        let is_late = |ix| is_overdue(roadmap, ix, self.today);
        let counts: [(Field, &dyn Fn(Ix) -> bool); 3] = [
            (Field::Late, &is_late),
            (Field::Undated, &|ix| is_undated(roadmap, ix)),
            (Field::Inferred, &|ix| roadmap.is_inferred(ix)),
        ];
        let is_one = counts.into_iter().find(|(flag, _)| *flag == field)?.1;
        Some(self.count(is_one))
    }

    /// Returns the values of a field that some item has; `test` is what stands before a value in the line:
    /// `field.risk:`, `ends<~`.
    pub fn values(self, field: Field, test: &str) -> Vec<Choice> {
        let roadmap = self.roadmap;
        match field {
            Field::State => self.worded(
                &STATES,
                |standing| standing_word(standing, Gender::Masculine, self.language),
                |ix, _| standing_of(roadmap, ix),
            ),
            Field::Health => self.worded(
                &HEALTH,
                |health| {
                    let word = health_word(health, Gender::Masculine);
                    word.say(self.language).to_owned()
                },
                |ix, _| health_of(roadmap, ix),
            ),
            Field::Kind => {
                let kinds = KINDS.into_iter().filter_map(|(said, kind)| match kind {
                    Kind::Item(kind) => Some((said.say(self.language), kind)),
                    Kind::Milestone | Kind::Phase | Kind::Indicator => None,
                });
                let kinds: Vec<_> = kinds.collect();
                self.worded(
                    &kinds,
                    |kind| {
                        let mut named = kinds.iter().filter(|(_, one)| *one == kind);
                        named.next().map_or("", |(name, _)| name).to_owned()
                    },
                    |_, item| Some(item.kind),
                )
            }
            Field::Strand => {
                let is_strand = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Strand(_));
                let strands = roadmap.children(Ix::ROOT).filter(is_strand);
                let below = |ix: Ix| (ix.get()..roadmap.after(ix).get()).map(Ix::new);
                let strands = strands.map(|ix| (ix, self.among(below(ix))));
                self.named(strands.collect(), true)
            }
            Field::Phase => {
                let items = |ix| self.among(roadmap.falls_into(ix).iter().copied());
                let phases = roadmap.phases().map(|ix| (ix, items(ix)));
                self.named(phases.collect(), true)
            }
            Field::Pillar => {
                let items = |ix| self.among(roadmap.serves(ix).iter().copied());
                let pillars = roadmap.pillars().map(|ix| (ix, items(ix)));
                self.named(pillars.collect(), true)
            }
            Field::Owner => {
                let mut counts: HashMap<Ix, u32> = HashMap::new();
                for (_, item) in self.items() {
                    let mut bodies: Vec<Ix> = owners(roadmap, item).collect();
                    bodies.sort_unstable();
                    bodies.dedup();
                    for body in bodies {
                        *counts.entry(body).or_default() += 1;
                    }
                }
                let mut bodies: Vec<(Ix, u32)> = counts.into_iter().collect();
                bodies.sort_by_key(|(body, count)| (Reverse(*count), *body));
                self.named(bodies, true)
            }
            Field::Tag => {
                let mut counts: HashMap<&str, u32> = HashMap::new();
                for (_, item) in self.items() {
                    for tag in &item.tags {
                        *counts.entry(tag).or_default() += 1;
                    }
                }
                let mut tags: Vec<(&str, u32)> = counts.into_iter().collect();
                tags.sort_by_key(|(tag, count)| (Reverse(*count), *tag));
                let tags = tags.into_iter().map(|(tag, count)| Choice {
                    text: quoted(tag),
                    label: String::new(),
                    count: Some(count),
                });
                tags.collect()
            }
            Field::In | Field::Starts | Field::Ends => self.years(test),
            Field::Source => self.sources(),
            Field::DependsOn => self.linked(|ix| roadmap.rows_after(ix)),
            Field::NeededBy => self.linked(|ix| roadmap.rows_before(ix)),
            Field::Own => {
                let name = test.split_once('.').map_or("", |(_, name)| name);
                self.own_values(name.trim_end_matches([':', '=']))
            }
            Field::Progress
            | Field::Slip
            | Field::Late
            | Field::Undated
            | Field::Changed
            | Field::Inferred
            | Field::Money => Vec::new(),
        }
    }

    /// Counts values that have a word of the program, in the order of their table, and at last those that
    /// have none.
    fn worded<T: Copy + PartialEq>(
        self,
        table: &[(&str, T)],
        word: impl Fn(T) -> String,
        of: impl Fn(Ix, &Item) -> Option<T>,
    ) -> Vec<Choice> {
        let mut counts = vec![0; table.len() + 1];
        for (ix, item) in self.items() {
            let value = of(ix, item);
            let nth = value.and_then(|value| table.iter().position(|(_, one)| *one == value));
            if let Some(count) = counts.get_mut(nth.unwrap_or(table.len())) {
                *count += 1;
            }
        }
        let none = NOTHING.map(str::to_owned);
        let [en, ar] = none;
        let words = table.iter().map(|(name, value)| match self.language {
            Language::En => (name.to_lowercase(), word(*value)),
            Language::Ar(_) => (word(*value).replace(' ', "_"), word(*value)),
        });
        let words = words.chain([(self.language.choose(en, ar), String::new())]);
        let choices = words.zip(counts).filter(|(_, count)| *count > 0);
        let choices = choices.map(|((text, said), count)| Choice {
            label: if said.replace(' ', "_").eq_ignore_ascii_case(&text) {
                String::new()
            } else {
                said
            },
            text,
            count: Some(count),
        });
        choices.collect()
    }

    /// Counts the items among some entries.
    fn among(self, entries: impl Iterator<Item = Ix>) -> u32 {
        let is_left = |ix: &Ix| self.rest.is_none_or(|rest| rest.has(*ix));
        let items = entries.filter(|ix| self.roadmap.item(*ix).is_some());
        u32::try_from(items.filter(is_left).count()).unwrap_or(u32::MAX)
    }

    /// Puts values that the plan names, with their counts, so that each asks for this one and no other: by their
    /// numbers, where those are of one kind, by a name that no other has, else by the id.
    fn named(self, all: Vec<(Ix, u32)>, has_numbers: bool) -> Vec<Choice> {
        let roadmap = self.roadmap;
        let name = |ix| facts::name(roadmap, ix, self.language);
        let names: Vec<String> = all.iter().map(|(ix, _)| name(*ix)).collect();
        let is_plain = |name: &str| {
            let query = Query::new(name);
            let is_one = || names.iter().filter(|other| has(other, &query)).count() == 1;
            names.len() <= COMPARED && !name.contains('"') && is_one()
        };
        let all = all.iter().zip(&names).filter(|((_, count), _)| *count > 0);
        let choices = all.map(|((ix, count), name)| {
            let number = facts::kind_and_number(roadmap, *ix)
                .1
                .filter(|_| has_numbers);
            let text = match number {
                Some(number) => number.to_owned(),
                None if is_plain(name) => quoted(name),
                None => roadmap.id(*ix).into_owned(),
            };
            let is_name = text.trim_matches('"') == name;
            Choice {
                label: if is_name { String::new() } else { name.clone() },
                text,
                count: Some(*count),
            }
        });
        choices.collect()
    }
}

/// Puts a name in quotation marks where it is more than a word.
fn quoted(name: &str) -> String {
    let is_word = name
        .chars()
        .all(|letter| letter.is_alphanumeric() || letter == '-');
    if is_word {
        name.to_owned()
    } else {
        format!("\"{name}\"")
    }
}
