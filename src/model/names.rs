//! Every id of a file, what it names, and which are used twice.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::document::{self, Finding, Item, Trail, nearest};
use crate::words::Fault;

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Named {
    Roadmap,
    Phase,
    Pillar,
    Strand,
    Item,
    Milestone,
    Indicator,
    Role,
    Body,
    Source,
}

impl Named {
    /// Returns its name with its article: "an item".
    pub(super) fn an(self) -> &'static str {
        match self {
            Self::Roadmap => "the roadmap",
            Self::Phase => "a phase",
            Self::Pillar => "a pillar",
            Self::Strand => "a strand",
            Self::Item => "an item",
            Self::Milestone => "a milestone",
            Self::Indicator => "an indicator",
            Self::Role => "a role",
            Self::Body => "a body",
            Self::Source => "a source",
        }
    }

    /// Returns its name.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Roadmap => "roadmap",
            Self::Phase => "phase",
            Self::Pillar => "pillar",
            Self::Strand => "strand",
            Self::Item => "item",
            Self::Milestone => "milestone",
            Self::Indicator => "indicator",
            Self::Role => "role",
            Self::Body => "body",
            Self::Source => "source",
        }
    }
}

/// The ids of a file.
pub(super) struct Names<'a> {
    by_id: HashMap<&'a str, Named>,
    // In the order of the file, so that of two equally near ids the first is suggested.
    in_order: Vec<(&'a str, Named)>,
    patience: usize,
}

/// How many ids are compared in all with ids that name nothing. A slip or two in a large file,
/// and every slip in a small one, get their hint; a file of nothing but slips stays linear.
const PATIENCE: usize = 500_000;

impl<'a> Names<'a> {
    /// Collects every id; of two alike the first one stands, the second is a finding.
    pub(super) fn collect(document: &'a document::Roadmap, findings: &mut Vec<Finding>) -> Self {
        let mut names = Collector {
            names: Self {
                by_id: HashMap::new(),
                in_order: Vec::new(),
                patience: PATIENCE,
            },
            findings,
        };
        names.roadmap(document);
        names.names
    }

    /// Returns what an id names.
    pub(super) fn get(&self, id: &str) -> Option<Named> {
        self.by_id.get(id).copied()
    }

    /// Returns the id of that kind which was probably meant; none when patience is at an end.
    pub(super) fn nearest(&mut self, id: &str, wanted: &[Named]) -> Option<&'a str> {
        self.patience = self.patience.checked_sub(self.in_order.len())?;
        let fitting = self.in_order.iter();
        let fitting = fitting.filter(|(_, named)| wanted.contains(named));
        nearest(id, fitting.map(|(id, _)| *id))
    }
}

fn ids<T>(entries: &[T], id: impl Fn(&T) -> &String) -> impl Iterator<Item = &str> {
    entries.iter().map(move |entry| id(entry).as_str())
}

struct Collector<'a, 'f> {
    names: Names<'a>,
    findings: &'f mut Vec<Finding>,
}

impl<'a> Collector<'a, '_> {
    fn roadmap(&mut self, document: &'a document::Roadmap) {
        let root = Trail::ROOT;
        let governance = root.field("governance");
        self.add(&document.id, Named::Roadmap, &root);
        let phases = ids(&document.phases, |phase| &phase.id);
        self.add_all(phases, Named::Phase, &root.field("phases"));
        let pillars = ids(&document.pillars, |pillar| &pillar.id);
        self.add_all(pillars, Named::Pillar, &root.field("pillars"));
        let strands = root.field("strands");
        for (index, strand) in document.strands.iter().enumerate() {
            let trail = strands.index(index);
            self.add(&strand.id, Named::Strand, &trail);
            self.add_items(&strand.items, &trail.field("items"));
        }
        self.add_items(&document.items, &root.field("items"));
        self.add_items(&document.related, &root.field("related"));
        let milestones = ids(&document.milestones, |milestone| &milestone.id);
        self.add_all(milestones, Named::Milestone, &root.field("milestones"));
        let indicators = ids(&document.indicators, |indicator| &indicator.id);
        self.add_all(indicators, Named::Indicator, &root.field("indicators"));
        let roles = ids(&document.governance.roles, |role| &role.id);
        self.add_all(roles, Named::Role, &governance.field("roles"));
        let bodies = ids(&document.governance.bodies, |body| &body.id);
        self.add_all(bodies, Named::Body, &governance.field("bodies"));
        let sources = ids(&document.sources, |source| &source.id);
        self.add_all(sources, Named::Source, &root.field("sources"));
    }

    fn add_items(&mut self, items: &'a [Box<Item>], trail: &Trail<'_>) {
        for (index, item) in items.iter().enumerate() {
            let trail = trail.index(index);
            self.add(&item.id, Named::Item, &trail);
            let milestones = trail.field("milestones");
            for (index, milestone) in item.milestones.iter().enumerate() {
                self.add(&milestone.id, Named::Milestone, &milestones.index(index));
            }
            self.add_items(&item.items, &trail.field("items"));
        }
    }

    fn add_all(&mut self, ids: impl Iterator<Item = &'a str>, named: Named, trail: &Trail<'_>) {
        for (index, id) in ids.enumerate() {
            self.add(id, named, &trail.index(index));
        }
    }

    fn add(&mut self, id: &'a str, named: Named, trail: &Trail<'_>) {
        let path = || trail.field("id").path();
        if id.is_empty()
            || id.contains(|letter: char| letter.is_whitespace() || ":#".contains(letter))
        {
            let message = format!("\"{id}\" cannot be an id");
            let hint = "an id is one word without blanks, \":\" and \"#\"";
            self.findings
                .push(Finding::error(Fault::BadId, path(), message).hint(hint));
        }
        match self.names.by_id.entry(id) {
            Entry::Occupied(first) => {
                let first = first.get().an();
                let message = format!("the id \"{id}\" already names {first}");
                let hint = "an id names one thing in the whole file";
                self.findings
                    .push(Finding::error(Fault::DuplicateId, path(), message).hint(hint));
            }
            Entry::Vacant(free) => {
                free.insert(named);
                self.names.in_order.push((id, named));
            }
        }
    }
}
