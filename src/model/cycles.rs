//! What waits for itself in a circle.
//!
//! In: the links of every item and milestone that has some. Out: for each knot of them one circle, told
//! at the entry that comes first in the file; one that waits for itself is told at that entry. Always
//! holds: a circle is one of starts and ends, an end waits for its own start, and of a milestone both are
//! one: two items of which each begins after the other has begun wait for each other, and two of which
//! one begins after the other has begun and ends before it do not. Linear time and no recursion (a chain
//! may be as long as the file). Deliberately not here: every circle of a knot, there may be more than
//! atoms in the world.

use std::collections::VecDeque;

use hashbrown::HashMap;

use super::waiting::{FoundAtLink, Waiting};
use crate::document::fault::{Circle, Plan};

/// Returns the circles in the order of the entries at which they are told.
pub(super) fn circles(waiting: &[Waiting<'_>]) -> Vec<FoundAtLink> {
    let graph = Graph::new(waiting);
    let mut found: Vec<FoundAtLink> = graph.loops(waiting).collect();
    let knots = Knots::find(&graph);
    // From which moment the search for the way round came.
    let mut from = vec![None; graph.count()];
    for first in knots.firsts() {
        let circle = graph.way_round(first, &knots.of, &mut from);
        found.extend(found_circle(waiting, &graph, &circle));
    }
    found
}

/// Which moment waits for which, by place: the start of an entry stands at twice its place, its end
/// after that; an entry's waiting for itself is left out.
struct Graph {
    starts: Vec<Vec<Wait>>,
    ends: Vec<Vec<Wait>>,
    is_milestone: Vec<bool>,
    loops: Vec<(usize, usize)>,
}

#[derive(Clone, Copy)]
struct Wait {
    moment: usize,
    link: usize,
}

impl Graph {
    fn new(waiting: &[Waiting<'_>]) -> Self {
        // Of two entries with one id the first one counts.
        let places = waiting.iter().enumerate().rev();
        let places: HashMap<&str, usize> = places.map(|(place, it)| (it.id(), place)).collect();
        let mut graph = Self {
            starts: Vec::with_capacity(waiting.len()),
            ends: Vec::with_capacity(waiting.len()),
            is_milestone: waiting.iter().map(Waiting::is_milestone).collect(),
            loops: Vec::new(),
        };
        for (place, entry) in waiting.iter().enumerate() {
            let (mut start, mut end) = (Vec::new(), Vec::new());
            for (nth, link) in entry.links().iter().enumerate() {
                let Some(other) = places.get(link.on.as_str()).copied() else {
                    continue;
                };
                if other == place {
                    graph.loops.push((place, nth));
                    continue;
                }
                let moment = graph.moment(other, link.link.is_for_finish());
                let of_end = link.link.is_of_finish() && !entry.is_milestone();
                let waits = if of_end { &mut end } else { &mut start };
                waits.push(Wait { moment, link: nth });
            }
            graph.starts.push(start);
            graph.ends.push(end);
        }
        graph
    }

    fn count(&self) -> usize {
        2 * self.starts.len()
    }

    /// Returns the start or the end of an entry.
    fn moment(&self, place: usize, is_end: bool) -> usize {
        let is_milestone = self.is_milestone.get(place).copied().unwrap_or_default();
        2 * place + usize::from(is_end && !is_milestone)
    }

    fn loops(&self, waiting: &[Waiting<'_>]) -> impl Iterator<Item = FoundAtLink> {
        self.loops.iter().filter_map(|(place, link)| {
            let entry = waiting.get(*place)?;
            let id = entry.id().to_owned();
            let fault = if entry.is_milestone() {
                Plan::MilestoneWaitsForItself { id }
            } else {
                Plan::WaitsForItself { id }
            };
            Some(FoundAtLink::error(*place, *link, fault))
        })
    }

    /// Returns what a moment waits for, by number; an end waits for its own start after all else.
    fn wait(&self, moment: usize, nth: usize) -> Option<usize> {
        let is_end = moment % 2 == 1;
        let waits = self.waits(moment);
        let own = (is_end && nth == waits.len()).then_some(moment.saturating_sub(1));
        waits.get(nth).map(|wait| wait.moment).or(own)
    }

    fn waits(&self, moment: usize) -> &[Wait] {
        let waits = if moment % 2 == 1 {
            &self.ends
        } else {
            &self.starts
        };
        waits.get(moment / 2).map_or(&[], Vec::as_slice)
    }

    /// Returns a shortest way from a moment back to itself that stays in its knot: its moments in
    /// order, the first one once.
    fn way_round(&self, first: usize, knot: &[usize], from: &mut [Option<usize>]) -> Vec<usize> {
        let mut open = VecDeque::from([first]);
        while let Some(moment) = open.pop_front() {
            for next in (0..).map_while(|nth| self.wait(moment, nth)) {
                if next == first {
                    let back = std::iter::successors(Some(moment), |moment| from[*moment]);
                    let mut circle: Vec<usize> = back.collect();
                    circle.reverse();
                    return circle;
                }
                if knot[next] == knot[first] && from[next].is_none() {
                    from[next] = Some(moment);
                    open.push_back(next);
                }
            }
        }
        Vec::new()
    }
}

const UNSEEN: usize = usize::MAX;

/// The knots: the largest sets of moments in which each waits for each, by way of others.
///
/// Tarjan's search for strongly connected components ("Depth-first search and linear graph
/// algorithms", 1972), with a list in place of the recursion.
struct Knots {
    /// The knot of each moment.
    of: Vec<usize>,
    sizes: Vec<usize>,
    // When each moment was first seen, and the earliest that is reached from it.
    seen: Vec<usize>,
    reached: Vec<usize>,
    count: usize,
    // The moments seen that are in no knot yet.
    open: Vec<usize>,
}

impl Knots {
    fn find(graph: &Graph) -> Self {
        let length = graph.count();
        let mut knots = Self {
            of: vec![UNSEEN; length],
            sizes: Vec::new(),
            seen: vec![UNSEEN; length],
            reached: vec![UNSEEN; length],
            count: 0,
            open: Vec::new(),
        };
        for start in 0..length {
            if knots.seen[start] == UNSEEN {
                knots.search(graph, start);
            }
        }
        knots
    }

    /// Returns the first moment of every knot of several.
    fn firsts(&self) -> impl Iterator<Item = usize> {
        let mut told = vec![false; self.sizes.len()];
        let places = self.of.iter().enumerate();
        places.filter_map(move |(moment, knot)| {
            let is_first = self.sizes[*knot] > 1 && !std::mem::replace(&mut told[*knot], true);
            is_first.then_some(moment)
        })
    }

    fn search(&mut self, graph: &Graph, start: usize) {
        // The way down: a moment, and how many of its waits are followed already.
        let mut way = vec![(start, 0)];
        self.see(start);
        while let Some((moment, followed)) = way.last().copied() {
            if let Some(next) = graph.wait(moment, followed) {
                if let Some(step) = way.last_mut() {
                    step.1 += 1;
                }
                if self.seen[next] == UNSEEN {
                    self.see(next);
                    way.push((next, 0));
                } else if self.of[next] == UNSEEN {
                    self.reached[moment] = self.reached[moment].min(self.seen[next]);
                }
                continue;
            }
            way.pop();
            if let Some((above, _)) = way.last() {
                self.reached[*above] = self.reached[*above].min(self.reached[moment]);
            }
            if self.reached[moment] == self.seen[moment] {
                self.tie(moment);
            }
        }
    }

    fn see(&mut self, moment: usize) {
        self.seen[moment] = self.count;
        self.reached[moment] = self.count;
        self.count += 1;
        self.open.push(moment);
    }

    /// Closes the knot of everything seen since `first`.
    fn tie(&mut self, first: usize) {
        let knot = self.sizes.len();
        let mut size = 0;
        while let Some(moment) = self.open.pop() {
            self.of[moment] = knot;
            size += 1;
            if moment == first {
                break;
            }
        }
        self.sizes.push(size);
    }
}

fn found_circle(waiting: &[Waiting<'_>], graph: &Graph, circle: &[usize]) -> Option<FoundAtLink> {
    /// The most entries that are named.
    const NAMED: usize = 6;
    let first = *circle.first()?;
    let second = circle.get(1).copied().unwrap_or(first);
    let wait = graph
        .waits(first)
        .iter()
        .find(|wait| wait.moment == second)?;
    // Of an entry both moments may be on the way.
    let mut entries: Vec<usize> = circle.iter().map(|moment| moment / 2).collect();
    entries.dedup();
    if entries.len() > 1 && entries.last() == entries.first() {
        entries.pop();
    }
    let id = |place: &usize| waiting.get(*place).map(|entry| entry.id().to_owned());
    let place = *entries.first()?;
    let circle = Circle {
        is_of_milestone: waiting.get(place).is_some_and(Waiting::is_milestone),
        ids: entries.iter().take(NAMED).filter_map(id).collect(),
        more: entries.len().saturating_sub(NAMED),
    };
    let fault = Plan::DependencyCycle { circle };
    Some(FoundAtLink::error(place, wait.link, fault))
}
