//! Items that wait for each other in a circle.
//!
//! In: every item's `depends_on`. Out: for each knot of items one circle, told at the item that
//! comes first in the file; an item that waits for itself is told at that item. Always holds:
//! linear time and no recursion (a chain may be as long as the file). Deliberately not here:
//! every circle of a knot, there may be more than atoms in the world.

use std::collections::VecDeque;

use hashbrown::HashMap;

use crate::document::SmallStr;

use crate::document::fault::{self, Plan};

/// One item of the graph.
pub(super) struct Waiting<'a> {
    pub(super) id: &'a str,
    pub(super) depends_on: &'a [SmallStr],
}

/// A circle, told at one of its items.
pub(super) struct FoundCircle {
    /// The place of that item in the list given.
    pub(super) item: usize,
    /// The place of the dependency in its `depends_on`.
    pub(super) dependency: usize,
    /// What is told.
    pub(super) fault: Plan,
}

/// Returns the circles in the order of the items at which they are told.
pub(super) fn circles(items: &[Waiting<'_>]) -> Vec<FoundCircle> {
    let graph = Graph::new(items);
    let mut found: Vec<FoundCircle> = graph.loops(items).collect();
    let knots = Knots::find(&graph);
    // From which item the search for the way round came.
    let mut from = vec![None; items.len()];
    for first in knots.firsts() {
        let circle = graph.way_round(first, &knots.of, &mut from);
        found.extend(found_circle(items, &graph, &circle));
    }
    found.sort_by_key(|circle| (circle.item, circle.dependency));
    found
}

/// Who waits for whom, by place; an item's waiting for itself is left out.
struct Graph {
    waits: Vec<Vec<Wait>>,
    loops: Vec<(usize, usize)>,
}

#[derive(Clone, Copy)]
struct Wait {
    item: usize,
    dependency: usize,
}

impl Graph {
    fn new(items: &[Waiting<'_>]) -> Self {
        // Of two items with one id the first one counts.
        let places = items.iter().enumerate().rev();
        let places: HashMap<&str, usize> = places.map(|(place, item)| (item.id, place)).collect();
        let mut graph = Self {
            waits: Vec::with_capacity(items.len()),
            loops: Vec::new(),
        };
        for (place, item) in items.iter().enumerate() {
            let mut waits = Vec::with_capacity(item.depends_on.len());
            for (dependency, id) in item.depends_on.iter().enumerate() {
                match places.get(id.as_str()) {
                    Some(other) if *other == place => graph.loops.push((place, dependency)),
                    Some(other) => waits.push(Wait {
                        item: *other,
                        dependency,
                    }),
                    None => {}
                }
            }
            graph.waits.push(waits);
        }
        graph
    }

    fn loops(&self, items: &[Waiting<'_>]) -> impl Iterator<Item = FoundCircle> {
        self.loops.iter().filter_map(|(item, dependency)| {
            let id = items.get(*item)?.id;
            Some(FoundCircle {
                item: *item,
                dependency: *dependency,
                fault: Plan::WaitsForItself { id: id.to_owned() },
            })
        })
    }

    fn waits(&self, item: usize) -> &[Wait] {
        self.waits.get(item).map_or(&[], Vec::as_slice)
    }

    /// Returns a shortest way from an item back to itself that stays in its knot: its items in
    /// order, the first one once.
    fn way_round(&self, first: usize, knot: &[usize], from: &mut [Option<usize>]) -> Vec<usize> {
        let mut waiting = VecDeque::from([first]);
        while let Some(item) = waiting.pop_front() {
            for next in self.waits(item).iter().map(|wait| wait.item) {
                if next == first {
                    let back = std::iter::successors(Some(item), |item| from[*item]);
                    let mut circle: Vec<usize> = back.collect();
                    circle.reverse();
                    return circle;
                }
                if knot[next] == knot[first] && from[next].is_none() {
                    from[next] = Some(item);
                    waiting.push_back(next);
                }
            }
        }
        Vec::new()
    }
}

const UNSEEN: usize = usize::MAX;

/// The knots: the largest sets of items in which each waits for each, by way of others.
///
/// Tarjan's search for strongly connected components ("Depth-first search and linear graph
/// algorithms", 1972), with a list in place of the recursion.
struct Knots {
    /// The knot of each item.
    of: Vec<usize>,
    sizes: Vec<usize>,
    // When each item was first seen, and the earliest that is reached from it.
    seen: Vec<usize>,
    reached: Vec<usize>,
    count: usize,
    // The items seen that are in no knot yet.
    open: Vec<usize>,
}

impl Knots {
    fn find(graph: &Graph) -> Self {
        let length = graph.waits.len();
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

    /// Returns the first item of every knot of several.
    fn firsts(&self) -> impl Iterator<Item = usize> {
        let mut told = vec![false; self.sizes.len()];
        let places = self.of.iter().enumerate();
        places.filter_map(move |(item, knot)| {
            let is_first = self.sizes[*knot] > 1 && !std::mem::replace(&mut told[*knot], true);
            is_first.then_some(item)
        })
    }

    fn search(&mut self, graph: &Graph, start: usize) {
        // The way down: an item, and how many of its dependencies are followed already.
        let mut way = vec![(start, 0)];
        self.see(start);
        while let Some((item, followed)) = way.last().copied() {
            if let Some(wait) = graph.waits(item).get(followed) {
                if let Some(step) = way.last_mut() {
                    step.1 += 1;
                }
                if self.seen[wait.item] == UNSEEN {
                    self.see(wait.item);
                    way.push((wait.item, 0));
                } else if self.of[wait.item] == UNSEEN {
                    self.reached[item] = self.reached[item].min(self.seen[wait.item]);
                }
                continue;
            }
            way.pop();
            if let Some((above, _)) = way.last() {
                self.reached[*above] = self.reached[*above].min(self.reached[item]);
            }
            if self.reached[item] == self.seen[item] {
                self.tie(item);
            }
        }
    }

    fn see(&mut self, item: usize) {
        self.seen[item] = self.count;
        self.reached[item] = self.count;
        self.count += 1;
        self.open.push(item);
    }

    /// Closes the knot of everything seen since `first`.
    fn tie(&mut self, first: usize) {
        let knot = self.sizes.len();
        let mut size = 0;
        while let Some(item) = self.open.pop() {
            self.of[item] = knot;
            size += 1;
            if item == first {
                break;
            }
        }
        self.sizes.push(size);
    }
}

fn found_circle(items: &[Waiting<'_>], graph: &Graph, circle: &[usize]) -> Option<FoundCircle> {
    /// The most items that are named.
    const NAMED: usize = 6;
    let first = *circle.first()?;
    let second = circle.get(1).copied().unwrap_or(first);
    let wait = graph.waits(first).iter().find(|wait| wait.item == second)?;
    let id = |item: &usize| items.get(*item).map(|item| item.id.to_owned());
    let named = fault::Circle {
        ids: circle.iter().take(NAMED).filter_map(id).collect(),
        more: circle.len().saturating_sub(NAMED),
    };
    Some(FoundCircle {
        item: first,
        dependency: wait.dependency,
        fault: Plan::DependencyCycle { circle: named },
    })
}
