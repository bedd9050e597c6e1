//! Every id of a file, what it names, and which are used twice.

use std::collections::HashMap;

use crate::document::{self, Finding, Item, Trail, nearest};

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
}

impl<'a> Names<'a> {
    /// Collects every id; of two alike the first one stands, the second is a finding.
    pub(super) fn collect(document: &'a document::Roadmap, findings: &mut Vec<Finding>) -> Self {
        let mut names = Collector {
            by_id: HashMap::new(),
            findings,
        };
        let root = Trail::ROOT;
        names.add(&document.id, Named::Roadmap, &root);
        for (entries, named) in [
            (ids(&document.phases, |phase| &phase.id), Named::Phase),
            (ids(&document.pillars, |pillar| &pillar.id), Named::Pillar),
            (
                ids(&document.milestones, |milestone| &milestone.id),
                Named::Milestone,
            ),
            (
                ids(&document.indicators, |indicator| &indicator.id),
                Named::Indicator,
            ),
            (ids(&document.sources, |source| &source.id), Named::Source),
        ] {
            let field = match named {
                Named::Phase => "phases",
                Named::Pillar => "pillars",
                Named::Milestone => "milestones",
                Named::Indicator => "indicators",
                _ => "sources",
            };
            names.add_all(entries, named, &root.field(field));
        }
        let governance = root.field("governance");
        let roles = ids(&document.governance.roles, |role| &role.id);
        names.add_all(roles, Named::Role, &governance.field("roles"));
        let bodies = ids(&document.governance.bodies, |body| &body.id);
        names.add_all(bodies, Named::Body, &governance.field("bodies"));
        let strands = root.field("strands");
        for (index, strand) in document.strands.iter().enumerate() {
            let trail = strands.index(index);
            names.add(&strand.id, Named::Strand, &trail);
            names.add_items(&strand.items, &trail.field("items"));
        }
        names.add_items(&document.items, &root.field("items"));
        names.add_items(&document.related, &root.field("related"));
        Self { by_id: names.by_id }
    }

    /// Returns what an id names.
    pub(super) fn get(&self, id: &str) -> Option<Named> {
        self.by_id.get(id).copied()
    }

    /// Returns the id of that kind which was probably meant.
    pub(super) fn nearest(&self, id: &str, wanted: &[Named]) -> Option<&'a str> {
        // Sorted, so that of two equally near ones the same is named every time.
        let mut fitting: Vec<&str> = self
            .by_id
            .iter()
            .filter(|(_, named)| wanted.contains(named))
            .map(|(id, _)| *id)
            .collect();
        fitting.sort_unstable();
        nearest(id, fitting)
    }
}

fn ids<T>(entries: &[T], id: impl Fn(&T) -> &String) -> Vec<&str> {
    entries.iter().map(|entry| id(entry).as_str()).collect()
}

struct Collector<'a, 'f> {
    by_id: HashMap<&'a str, Named>,
    findings: &'f mut Vec<Finding>,
}

impl<'a> Collector<'a, '_> {
    fn add_items(&mut self, items: &'a [Item], trail: &Trail<'_>) {
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

    fn add_all(&mut self, ids: Vec<&'a str>, named: Named, trail: &Trail<'_>) {
        for (index, id) in ids.into_iter().enumerate() {
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
                .push(Finding::error("bad-id", path(), message).hint(hint));
        }
        if let Some(first) = self.by_id.get(id) {
            let message = format!(
                "the id \"{id}\" is used twice: it already names a {}",
                first.noun()
            );
            let hint = "an id names one thing in the whole file";
            self.findings
                .push(Finding::error("duplicate-id", path(), message).hint(hint));
        } else {
            self.by_id.insert(id, named);
        }
    }
}
