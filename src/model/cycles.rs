//! Items that wait for each other in a circle.
//!
//! In: every item's `depends_on`. Out: one finding a circle, at the item that comes first in the
//! file. Always holds: linear time, no recursion (a chain may be as long as the file).

use std::collections::HashMap;

use crate::document::{Finding, Path};

/// One item of the graph.
pub(super) struct Waiting<'a> {
    pub(super) id: &'a str,
    pub(super) depends_on: &'a [String],
}

#[derive(Clone, Copy, PartialEq)]
enum Colour {
    New,
    OnTheWay,
    Finished,
}

/// Finds the circles; `path` gives the path of `depends_on` of the nth item.
pub(super) fn cycles(
    items: &[Waiting<'_>],
    path: impl Fn(usize) -> Path,
    findings: &mut Vec<Finding>,
) {
    let waits = |index: usize| items.get(index).map_or(&[][..], |item| item.depends_on);
    let by_id: HashMap<&str, usize> = items
        .iter()
        .enumerate()
        .rev()
        .map(|(index, item)| (item.id, index))
        .collect();
    let mut colours = vec![Colour::New; items.len()];
    for start in 0..items.len() {
        if colours.get(start) != Some(&Colour::New) {
            continue;
        }
        // The way down: an item and how many of its dependencies are already seen.
        let mut way: Vec<(usize, usize)> = vec![(start, 0)];
        set(&mut colours, start, Colour::OnTheWay);
        while let Some((index, seen)) = way.last().copied() {
            let Some(next) = waits(index).get(seen) else {
                set(&mut colours, index, Colour::Finished);
                way.pop();
                continue;
            };
            if let Some(step) = way.last_mut() {
                step.1 += 1;
            }
            let Some(&next) = by_id.get(next.as_str()) else {
                continue;
            };
            match colours.get(next) {
                Some(Colour::New) => {
                    set(&mut colours, next, Colour::OnTheWay);
                    way.push((next, 0));
                }
                Some(Colour::OnTheWay) => {
                    let circle = way
                        .iter()
                        .map(|(index, _)| *index)
                        .skip_while(|index| *index != next);
                    findings.push(finding(items, &circle.collect::<Vec<_>>(), &path));
                }
                Some(Colour::Finished) | None => {}
            }
        }
    }
}

fn set(colours: &mut [Colour], index: usize, colour: Colour) {
    if let Some(slot) = colours.get_mut(index) {
        *slot = colour;
    }
}

fn finding(items: &[Waiting<'_>], circle: &[usize], path: impl Fn(usize) -> Path) -> Finding {
    const SHOWN: usize = 6;
    let name = |index: &usize| items.get(*index).map_or("", |item| item.id);
    let mut names: Vec<&str> = circle.iter().take(SHOWN).map(name).collect();
    if circle.len() > SHOWN {
        names.push("…");
    }
    names.extend(circle.first().map(name));
    let first = circle.iter().min().copied().unwrap_or_default();
    let message = match circle.len() {
        1 => format!(
            "item \"{}\" depends on itself",
            names.first().unwrap_or(&"")
        ),
        _ => format!("these items wait for each other: {}", names.join(" → ")),
    };
    Finding::error("dependency-cycle", path(first), message).hint("remove one of the dependencies")
}
