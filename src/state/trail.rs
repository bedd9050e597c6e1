//! Going into a node and back: every step leads to where the reader was.

use super::Place;
use super::place::BackStep;
use crate::model::{Ix, Roadmap, What};
use crate::scene::Zoom;

/// A longer way back is forgotten in part: nobody walks it, and each step takes room.
const MOST_STEPS: usize = 500;

impl Place {
    /// Returns the ids of what was entered, outermost first.
    pub(super) fn entered(&self) -> impl Iterator<Item = &str> {
        let trail = self.trail.iter().map(|step| step.root.as_str());
        trail.chain([self.at.root.as_str()])
    }

    /// Returns what was entered, outermost first: the roadmap, and at last the node whose rows
    /// are shown.
    pub fn way_in(&self, roadmap: &Roadmap) -> Vec<Ix> {
        let mut way: Vec<Ix> = Vec::new();
        for id in self.entered() {
            let Some(ix) = roadmap.find_row(id) else {
                continue;
            };
            // A way that led back to where it passed goes on from there.
            if let Some(nth) = way.iter().position(|passed| *passed == ix) {
                way.truncate(nth + 1);
                continue;
            }
            let below = way.last().copied();
            // What lies between two steps belongs to the way, unless a list led across the tree.
            let mut between: Vec<Ix> = roadmap
                .way_up(ix)
                .take_while(|above| Some(*above) != below)
                .collect();
            if below.is_some() && between.last() == Some(&Ix::ROOT) {
                between.truncate(1);
            }
            way.extend(between.into_iter().rev());
        }
        way
    }

    /// Says whether Back leads anywhere.
    pub fn can_go_back(&self) -> bool {
        self.at.reading.is_some()
            || self.at.paged.is_some()
            || self.chain.is_some()
            || !self.trail.is_empty()
    }

    /// Selects what an address leads to and goes into it where there is something to go into; what
    /// has no row is selected on its page. Says whether the address leads anywhere.
    pub fn focus(&mut self, roadmap: &Roadmap, address: &str) -> bool {
        let Some(at) = roadmap.resolve(address) else {
            return false;
        };
        if self.open_entry(roadmap, at.ix) {
            return true;
        }
        let ix = roadmap.row_of(at.ix);
        if ix == Ix::ROOT {
            return true;
        }
        if can_enter(roadmap, ix) {
            self.enter(roadmap, ix);
            self.select_row(roadmap, 0);
            return true;
        }
        self.select(roadmap, &roadmap.id(ix))
    }

    /// Remembers where the reader is, for Back to lead there; a page or details that were shown are
    /// left.
    pub(super) fn remember(&mut self) {
        let (paged, reading) = (self.at.paged.take(), self.at.reading.take());
        let step = self.at.clone();
        self.trail.push(BackStep {
            paged,
            reading,
            ..step
        });
        if self.trail.len() > MOST_STEPS {
            // The way begins at the plan itself, however long it is.
            self.trail.remove(1);
        }
    }

    /// Shows the rows of the whole plan.
    pub(super) fn return_to_root(&mut self, roadmap: &Roadmap) {
        self.at.root = roadmap.id(Ix::ROOT).into_owned();
        self.list(roadmap);
    }

    /// Goes into a node and remembers where it came from.
    pub fn enter(&mut self, roadmap: &Roadmap, ix: Ix) {
        self.remember();
        self.at.root = roadmap.id(ix).into_owned();
        self.at.selected.clear();
        self.at.top = 0;
        if matches!(roadmap.node(ix).what, What::Phase(_)) {
            self.at.zoom = Zoom::Fit;
        }
        self.list(roadmap);
    }

    /// Tells all rows alike again where some were told apart, else goes back to where one came from.
    pub(super) fn step_back(&mut self, roadmap: &Roadmap) {
        let was_told = self.chain.take().is_some();
        if !was_told {
            self.leave(roadmap);
        }
    }

    /// Goes back to where the entered node was left; says whether there was such a place.
    pub(super) fn leave(&mut self, roadmap: &Roadmap) -> bool {
        let step = self.trail.pop();
        let has_left = step.is_some();
        if let Some(step) = step {
            self.at = step;
            self.list(roadmap);
        }
        has_left
    }
}

/// Says whether a node can be entered: it has something below it, or lists something.
pub(super) fn can_enter(roadmap: &Roadmap, ix: Ix) -> bool {
    match roadmap.node(ix).what {
        What::Phase(_) => !roadmap.falls_into(ix).is_empty(),
        What::Pillar(_) => !roadmap.serves(ix).is_empty(),
        What::Roadmap
        | What::Group(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Strand(_)
        | What::Item(_)
        | What::Gap(_)
        | What::Appendix(..) => !roadmap.is_leaf(ix),
    }
}
