//! How well a place answers what was typed.
//!
//! Always holds: names come before everything else; what is in the chart comes before what is on a
//! page where both have the words equally well, but a page that is called by its whole name comes
//! first, unless a row is called so, too.

use super::Hit;
use super::index::Index;
use crate::facts::{Page, RankTier};
use crate::text::Query;
use crate::words::Language;

/// How many ranks there are.
pub(super) const RANKS: usize = 13;

/// The fewest letters by which a page is found: fewer begin the name of one by chance.
const FEWEST: usize = 3;

/// Returns the rank of a place, 0 the best; none for a page of whose name a letter was typed and
/// not its beginning.
///
/// `closeness` says how closely its names answer, from 0 to 3, and whether it is a milestone.
pub(super) fn rank(
    hit: Hit,
    tier: RankTier,
    query: &Query,
    index: &Index,
    closeness: impl Fn() -> (usize, bool),
) -> Option<usize> {
    let is_row = hit.entry().is_some_and(|ix| index.is_row(ix));
    Some(match (hit, tier) {
        (Hit::Page(page), _) if is_called(page, query, index) && !index.has_row_of(page) => 0,
        (Hit::Page(page), _) if !begins(page, query, index) => return None,
        (Hit::Entry(_), RankTier::Name) if is_row => {
            let (closeness, is_milestone) = closeness();
            1 + closeness * 2 + usize::from(is_milestone)
        }
        (Hit::Entry(_), RankTier::Tie) if is_row => 9,
        (Hit::Entry(_) | Hit::Page(_), RankTier::Name | RankTier::Tie) => 10,
        (Hit::Entry(_), RankTier::Said) if is_row => 11,
        (Hit::Entry(_) | Hit::Page(_), RankTier::Said) => 12,
        (Hit::Entry(_) | Hit::Page(_), RankTier::Elsewhere) => return None,
    })
}

/// Says whether a word of the name of a page begins with each word that was typed.
fn begins(page: Page, query: &Query, index: &Index) -> bool {
    is_any(page, index, |name| query.begins(name, FEWEST))
}

/// Says whether a page is called what was typed, no more and no less.
fn is_called(page: Page, query: &Query, index: &Index) -> bool {
    is_any(page, index, |name| query.is_whole(name))
}

/// Says whether something holds for one of the names of a page.
fn is_any(page: Page, index: &Index, holds: impl Fn(&str) -> bool) -> bool {
    if let Page::Own(nth) = page {
        return index.own_names(nth).iter().any(|name| holds(name));
    }
    let languages = [Language::AR, Language::En];
    let titles = page.titles().into_iter();
    let mut titles = titles.flat_map(move |title| languages.map(|language| title.say(language)));
    titles.any(&holds) || holds(page.name())
}
