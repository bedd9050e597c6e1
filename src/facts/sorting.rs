//! What items can be sorted by: one value of each.
//!
//! In: a roadmap, what to sort by, a language. Out: for each row a rank. Always holds: a rank costs one
//! walk over the plan, and comparing two costs nothing; equal values have one rank, so that whoever sorts
//! keeps the order of the file among them; what has no value has no rank and comes last, in either
//! direction.
//!
//! A date that is not exact counts where it is drawn: a start with the first day of its unit, an end with
//! the last one, a boundary that two neighbours share in the middle. Where an item has no dates of its
//! own, those for which it is planned count; where it has none at all, the first start and the last end
//! below it. A report is no date here, nor are dates that contradict each other. Slips of several units
//! compare by their usual length in days. Amounts are never converted: those of one currency stand
//! together, the currencies in alphabetical order. Deliberately not here: which rows there are, and where
//! they stand (`scene`).

use chrono::NaiveDate;

use super::label;
use crate::document::{Common, Money, MoneyKind};
use crate::model::{Ix, Roadmap, planned_only, progress, slip};
use crate::text::{Hamza, fold};
use crate::time::{Edge, Period, Precision};
use crate::words::{self, ASCENDING, Collation, DESCENDING, Language, Msg, SORT_NAMES};

/// What items are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Sorting {
    /// As the file has them.
    #[default]
    File,
    /// By their titles, as the language orders them.
    Title,
    /// By the dates on which they start.
    Start,
    /// By the dates on which they end.
    End,
    /// By the progress that was published last.
    Progress,
    /// By how far their ends moved from the dates planned first: earlier ones before later ones.
    Slip,
    /// By the money that is published for them, or else by its sum below them.
    Money,
}

/// What items are sorted by, and in which direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SortOrder {
    /// What they are sorted by.
    pub by: Sorting,
    /// Whether the last value stands first.
    pub is_descending: bool,
}

impl Sorting {
    /// Every one, in the order in which they follow each other.
    pub const ALL: [Self; 7] = [
        Self::File,
        Self::Title,
        Self::Start,
        Self::End,
        Self::Progress,
        Self::Slip,
        Self::Money,
    ];

    /// Returns its words.
    pub fn words(self) -> Msg {
        match self {
            Self::File => Msg::SortedAsInFile,
            Self::Title => Msg::SortedByTitle,
            Self::Start => Msg::SortedByStart,
            Self::End => Msg::SortedByEnd,
            Self::Progress => Msg::SortedByProgress,
            Self::Slip => Msg::SortedBySlip,
            Self::Money => Msg::SortedByMoney,
        }
    }

    /// Returns the names by which it is asked for, in English and in Arabic.
    pub fn names(self) -> [&'static str; 2] {
        let place = Self::ALL.iter().position(|other| *other == self);
        let names = place.and_then(|place| SORT_NAMES.get(place));
        names.map_or(["", ""], |(en, ar)| [en, ar])
    }

    /// Returns the order in which a reader mostly wants it: what is largest first, where it is a size.
    pub fn usual(self) -> SortOrder {
        SortOrder {
            by: self,
            is_descending: matches!(self, Self::Progress | Self::Slip | Self::Money),
        }
    }

    /// Says whether a plan can be sorted so: some item has such a value.
    pub fn is_known(self, roadmap: &Roadmap) -> bool {
        let mut rows = roadmap.walk().filter(|ix| roadmap.item(*ix).is_some());
        match self {
            Self::File | Self::Title => true,
            Self::Start => rows.any(|ix| start(roadmap, ix).is_some()),
            Self::End => rows.any(|ix| end(roadmap, ix).is_some()),
            Self::Progress => rows.any(|ix| percent(roadmap, ix).is_some()),
            Self::Slip => rows.any(|ix| slipped(roadmap, ix).is_some()),
            Self::Money => rows.any(|ix| money(roadmap, ix).is_some()),
        }
    }
}

impl SortOrder {
    /// Understands "end" and "end:desc", in either language; none where there is no such order.
    pub fn named(text: &str) -> Option<Self> {
        let plain = |name: &str| fold(&name.replace('_', " "), Hamza::Seat).trim().to_owned();
        let (name, direction) = text.split_once(':').unwrap_or((text, ""));
        let name = plain(name);
        let is_named = |by: &Sorting| by.names().iter().any(|one| plain(one) == name);
        let by = Sorting::ALL.into_iter().find(is_named)?;
        let direction = plain(direction);
        let is = |names: [&str; 2]| names.iter().any(|one| plain(one) == direction);
        let is_descending = is(DESCENDING);
        let is_ascending = direction.is_empty() || is(ASCENDING);
        (is_descending || is_ascending).then_some(Self { by, is_descending })
    }

    /// Returns its name in English, by which it is understood: "end:desc".
    pub fn name(self) -> String {
        let [name, _] = self.by.names();
        let direction = if self.is_descending {
            DESCENDING
        } else {
            ASCENDING
        };
        let [direction, _] = direction;
        format!("{name}:{direction}")
    }

    /// Returns its words, "by end date, descending".
    pub fn words(self, language: Language) -> String {
        let by = self.by.words().say(language);
        match self.is_descending {
            true => words::descending(language, by),
            false => by.to_owned(),
        }
    }
}

/// The place of each row among the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SortRanks {
    order: SortOrder,
    // Of each row of the plan, by its place; `NONE` where it has no value.
    ranks: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl SortRanks {
    /// Ranks the rows of a roadmap; `language` is that of the titles.
    pub fn new(roadmap: &Roadmap, order: SortOrder, language: Language) -> Self {
        let ranks = match order.by {
            Sorting::File => ranks(roadmap, Some),
            Sorting::Title => {
                let collation = Collation::new(language);
                let is_item = |ix: &Ix| roadmap.item(*ix).is_some();
                let key = |ix| collation.key(&label(roadmap, ix, language).text);
                ranks(roadmap, |ix| Some(ix).filter(is_item).map(key))
            }
            Sorting::Start => {
                let starts = with_below(roadmap, |ix| start(roadmap, ix), Ord::min);
                ranks(roadmap, |ix| starts.get(ix.get()).copied().flatten())
            }
            Sorting::End => {
                let ends = with_below(roadmap, |ix| end(roadmap, ix), Ord::max);
                ranks(roadmap, |ix| ends.get(ix.get()).copied().flatten())
            }
            Sorting::Progress => ranks(roadmap, |ix| percent(roadmap, ix)),
            Sorting::Slip => ranks(roadmap, |ix| slipped(roadmap, ix)),
            Sorting::Money => ranks(roadmap, |ix| money(roadmap, ix)),
        };
        Self { order, ranks }
    }

    /// Returns what they are sorted by.
    pub fn order(&self) -> SortOrder {
        self.order
    }

    /// Sorts rows; equal ones stay as they stand.
    pub fn sort(&self, rows: &mut [Ix]) {
        let last = NONE - 1;
        rows.sort_by_key(|ix| match self.ranks.get(ix.get()).copied() {
            None | Some(NONE) => NONE,
            Some(rank) if self.order.is_descending => last - rank,
            Some(rank) => rank,
        });
    }
}

/// Ranks the rows by their values.
fn ranks<K: Ord>(roadmap: &Roadmap, key: impl Fn(Ix) -> Option<K>) -> Vec<u32> {
    let valued = roadmap.walk().filter_map(|ix| key(ix).map(|key| (key, ix)));
    let mut valued: Vec<(K, Ix)> = valued.collect();
    valued.sort_unstable();
    let mut ranks = vec![NONE; roadmap.nodes().len()];
    let mut rank = 0;
    let mut before: Option<&K> = None;
    for (key, ix) in &valued {
        rank += u32::from(before.is_some_and(|before| before != key));
        before = Some(key);
        if let Some(place) = ranks.get_mut(ix.get()) {
            *place = rank;
        }
    }
    ranks
}

/// Returns the values of the rows; of one without, the value that wins below it.
fn with_below<K: Copy>(
    roadmap: &Roadmap,
    own: impl Fn(Ix) -> Option<K>,
    wins: impl Fn(K, K) -> K,
) -> Vec<Option<K>> {
    let mut values: Vec<Option<K>> = roadmap.walk().map(own).collect();
    let mut below: Vec<Option<K>> = vec![None; values.len()];
    // From the last row to the first: whatever lies below one comes before it.
    for nth in (0..values.len()).rev() {
        let (Some(value), Some(inner)) = (values.get_mut(nth), below.get(nth).copied()) else {
            continue;
        };
        // What lies below counts for the rows above, whatever stands between.
        let all = match (*value, inner) {
            (Some(one), Some(other)) => Some(wins(one, other)),
            (one, other) => one.or(other),
        };
        *value = value.or(inner);
        let above = roadmap.node(Ix::new(nth)).parent;
        if let Some(place) = above.and_then(|above| below.get_mut(above.get())) {
            *place = match (*place, all) {
                (Some(one), Some(other)) => Some(wins(one, other)),
                (one, other) => one.or(other),
            };
        }
    }
    values
}

/// Returns the dates of a row, or those for which it is planned; none where they contradict each other.
fn period(roadmap: &Roadmap, ix: Ix) -> Option<Period> {
    let own = roadmap.period(ix);
    let planned = || roadmap.item(ix).and_then(planned_only);
    let period = match own.is_undated() {
        true => planned()?.period(),
        false => own,
    };
    (!period.is_impossible()).then_some(period)
}

fn start(roadmap: &Roadmap, ix: Ix) -> Option<NaiveDate> {
    let drawn = |edge: Edge| edge.drawn;
    period(roadmap, ix)?.start.map(drawn)
}

fn end(roadmap: &Roadmap, ix: Ix) -> Option<NaiveDate> {
    let drawn = |edge: Edge| edge.drawn;
    period(roadmap, ix)?.end.map(drawn)
}

fn percent(roadmap: &Roadmap, ix: Ix) -> Option<Number> {
    let last = progress(roadmap.item(ix)?)?;
    Some(Number(last.percent))
}

/// Returns the slip of an item in hundredths of a day: a month is as long as a twelfth of a year.
fn slipped(roadmap: &Roadmap, ix: Ix) -> Option<i64> {
    let slip = slip(roadmap.item(ix)?)?;
    let hundredths = match slip.unit {
        Precision::Year => 36_524,
        Precision::Half => 18_262,
        Precision::Quarter => 9_131,
        Precision::Month => 3_044,
        Precision::Day => 100,
    };
    Some(slip.count.saturating_mul(hundredths))
}

/// Returns the currency and the amount of an item: of several amounts the budget, or else the first.
fn money(roadmap: &Roadmap, ix: Ix) -> Option<(String, Option<String>, Number)> {
    roadmap.item(ix)?;
    let own = roadmap.money_of(ix);
    let sums = roadmap.sums(ix).iter().map(|sum| &sum.money);
    let all: Vec<&Money> = own.into_iter().chain(sums).collect();
    let budget = |money: &&&Money| money.what == Some(MoneyKind::Budget);
    let money = all.iter().find(budget).or(all.first())?;
    // Money of another year is money of another kind.
    let note = money.currency_note.as_deref();
    let note = note.and_then(|note| note.en.clone().or_else(|| note.ar.clone()));
    Some((
        money.currency.to_string(),
        note.map(|note| note.to_string()),
        Number(money.amount),
    ))
}

/// A number that has a place among all others.
#[derive(Debug, Clone, Copy)]
struct Number(f64);

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}
