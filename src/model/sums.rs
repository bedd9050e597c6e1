//! Sums of money: what the entries below one have in all.
//!
//! In: a tree whose ids are known. Out: for each entry the sums of what lies below it. Always holds: only
//! amounts of which the file says what they are are added up, those of one kind, one currency and one
//! period or year of the money; where an amount of that kind and currency is published for an entry, or
//! one of no told kind, it stands alone, and counts for the entries above in the place of all below it; a sum of which a part is
//! approximate or expected is so itself; related items count nowhere above their lane. Deliberately not
//! here: amounts of several entries at once, which belong to none of them; words.

use std::collections::HashMap;

use super::ids::Ids;
use super::node::{Appendix, Group, Ix, What};
use super::tree::Tree;
use crate::document::{Entry, Money, MoneyKind, Text};

/// So many parts of a currency's unit are kept: adding up makes no digits of its own.
const PARTS: f64 = 1000.0;

/// A sum of several amounts, which the program has added up.
#[derive(Debug, Clone, PartialEq)]
pub struct MoneySum {
    /// The sum, as an amount without a name.
    pub money: Money,
    /// How many amounts it is the sum of: at least two.
    pub count: u64,
}

/// The sums of each entry that has some.
#[derive(Debug, Clone, Default)]
pub(super) struct Sums(HashMap<Ix, Vec<MoneySum>>);

impl Sums {
    pub(super) fn find(tree: &Tree, ids: &Ids) -> Self {
        let published = published(tree, ids);
        let mut below: HashMap<Ix, Vec<MoneySum>> = HashMap::new();
        let mut sums = HashMap::new();
        if published.values().all(Vec::is_empty) {
            return Self::default();
        }
        let rows: Vec<Ix> = tree.walk().collect();
        for ix in rows.into_iter().rev() {
            let node = tree.node(ix);
            let own = published.get(&ix).map_or(&[][..], Vec::as_slice);
            let mut here = below.remove(&ix).unwrap_or_default();
            here.retain(|sum| !own.iter().any(|money| is_alike(money, &sum.money)));
            let mut shown = here.clone();
            // An amount of which nobody says what it is may be the total of these.
            let is_covered = |sum: &MoneySum| {
                let mut untold = own.iter().filter(|money| money.what.is_none());
                untold.any(|money| money.currency == sum.money.currency)
            };
            shown.retain(|sum| sum.count > 1 && !is_covered(sum));
            shown.sort_by_key(|sum| sum.money.what);
            if !shown.is_empty() {
                sums.insert(ix, shown);
            }
            let is_related = node.what == What::Group(Group::Related);
            let above = node.parent.filter(|_| !is_related);
            if let Some(above) = above.filter(|_| !(own.is_empty() && here.is_empty())) {
                let above = below.entry(above).or_default();
                here.iter()
                    .for_each(|sum| add(above, &sum.money, sum.count));
                let own = own.iter().filter(|money| money.what.is_some());
                own.for_each(|money| add(above, money, 1));
            }
        }
        Self(sums)
    }

    /// Returns the sums of what lies below an entry.
    pub(super) fn of(&self, ix: Ix) -> &[MoneySum] {
        self.0.get(&ix).map_or(&[], Vec::as_slice)
    }
}

/// Returns what is published for each row: by itself, or by the plan for it alone. What the plan has for
/// several rows is that of the plan.
fn published<'a>(tree: &'a Tree, ids: &Ids) -> HashMap<Ix, Vec<&'a Money>> {
    let mut published: HashMap<Ix, Vec<&Money>> = HashMap::new();
    for (ix, item) in tree.item_nodes() {
        if !item.money.is_empty() {
            published.entry(ix).or_default().extend(&item.money);
        }
    }
    for ix in tree.appendix(Appendix::Money) {
        let Some(Entry::Money(money)) = tree.entry(ix) else {
            continue;
        };
        let row = match &*money.of {
            [only] => ids.find_row(tree, only),
            _ => None,
        };
        published
            .entry(row.unwrap_or(Ix::ROOT))
            .or_default()
            .push(money);
    }
    published
}

/// Says whether two amounts are of one kind and one currency.
fn is_alike(one: &Money, other: &Money) -> bool {
    one.what == other.what && one.currency == other.currency
}

fn add(sums: &mut Vec<MoneySum>, money: &Money, count: u64) {
    let mut alike = sums.iter_mut();
    let alike = alike.find(|sum| {
        let note = |money: &Money| money.currency_note.clone();
        is_alike(&sum.money, money)
            && sum.money.over == money.over
            && note(&sum.money) == note(money)
    });
    let Some(sum) = alike else {
        let sum = Money {
            about: money.about,
            expected: money.expected,
            over: money.over,
            currency_note: money.currency_note.clone(),
            what: money.what,
            ..Money::new(Text::default(), money.amount, money.currency.clone())
        };
        sums.push(MoneySum { money: sum, count });
        return;
    };
    let amount = sum.money.amount + money.amount;
    let rounded = (amount * PARTS).round() / PARTS;
    sum.money.amount = if rounded.is_finite() { rounded } else { amount };
    sum.money.about |= money.about;
    sum.money.expected |= money.expected;
    sum.count += count;
}

/// Returns which part of the budget of the same period an amount is, in percent; none where one of them
/// is not exact, or there is no such budget.
pub(super) fn share(money: &Money, all: &[&Money]) -> Option<f64> {
    let is_part = matches!(money.what, Some(MoneyKind::Committed | MoneyKind::Spent));
    let mut budgets = all.iter().filter(|budget| {
        budget.what == Some(MoneyKind::Budget)
            && budget.currency == money.currency
            && budget.over == money.over
            && budget.currency_note == money.currency_note
    });
    let budget = budgets
        .next()
        .filter(|_| is_part && budgets.next().is_none())?;
    let is_exact = |money: &Money| !(money.about || money.expected);
    let percent = (money.amount / budget.amount * 100.0).round();
    let is_told = is_exact(money) && is_exact(budget) && percent.is_finite() && percent >= 1.0;
    is_told.then_some(percent)
}
