//! Everything that can be wrong with a document that reads well.
//!
//! In: a document. Out: findings with their paths. Always holds: the same document has the same
//! findings in the same order: ids first, then entry by entry. Deliberately not here: places in
//! the text, by which they are put into the order of the file (`document::locate`).

use super::contradictions;
use super::cycles::circles;
use super::dates::{self, Bounds};
use super::early::early;
use super::log_order;
use super::names::IdNames;
use super::own_plan;
use super::references::References;
use super::values::ValueChecks;
use super::waiting::{FoundAtLink, Waiting, holds_items};
use crate::document::fault::{DatedEntry, Plan};
use crate::document::{
    Count, Declared, Document, Entry, FORMAT, Field, Finding, Item, ItemKind, KindCounts, Link,
    Trail, Visit,
};

/// Returns every finding of a document.
pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    if document.format != FORMAT {
        let path = Trail::ROOT.field(Field::Format).path();
        let format = document.format;
        findings.push(Finding::error(Plan::UnknownFormat { format }, path));
    }
    let names = IdNames::collect(document, &mut findings);
    let waiting = Waiting::all(document);
    let mut at_links = circles(&waiting);
    at_links.extend(early(document, &waiting));
    at_links.sort_by_key(|found| (found.waiting, found.link));
    let mut checks = Checks {
        names,
        findings,
        at_links: at_links.into_iter().peekable(),
        waiting: 0,
        around: Vec::new(),
        declared: None,
    };
    document.visit(&mut checks);
    let mut findings = checks.findings;
    if document.is_own() {
        own_plan::check(document, &mut findings);
    }
    findings
}

/// An entry around the one that is checked.
#[derive(Default)]
struct Enclosing<'a> {
    /// What lies below must lie within these.
    bounds: Bounds<'a>,
    /// How many of each kind are named below it so far.
    named: KindCounts,
}

struct Checks<'a> {
    names: IdNames<'a>,
    findings: Vec<Finding>,
    // What is wrong with links, in reading order.
    at_links: std::iter::Peekable<std::vec::IntoIter<FoundAtLink>>,
    // How much of what waits for others is behind us.
    waiting: usize,
    // From the roadmap down to where we are.
    around: Vec<Enclosing<'a>>,
    // What the roadmap declares, until it is checked.
    declared: Option<&'a [Declared]>,
}

impl<'a> Visit<'a> for Checks<'a> {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        match entry {
            Entry::Document(roadmap) => self.roadmap(roadmap, at),
            Entry::Strand(_) => self.open(entry, DatedEntry::Strand, at),
            Entry::Item(item) => self.item(item, at),
            Entry::Milestone(milestone) => self.links(&milestone.depends_on, at),
            _ => {}
        }
        holds_items(entry)
    }

    fn leave(&mut self, at: &Trail<'_>, entry: Entry<'a>) {
        match entry {
            Entry::Document(_) => self.whole_plan(),
            Entry::Strand(strand) => self.close(&strand.declared, None, at),
            Entry::Item(item) => self.close(&item.declared, Some(item.kind), at),
            _ => {}
        }
    }
}

impl<'a> Checks<'a> {
    fn roadmap(&mut self, roadmap: &'a Document, at: &Trail<'_>) {
        self.open(Entry::Document(roadmap), DatedEntry::Roadmap, at);
        self.declared = Some(&roadmap.declared);
    }

    fn item(&mut self, item: &'a Item, at: &Trail<'_>) {
        if at.within() == Some(Field::Related) {
            self.whole_plan();
        }
        self.open(Entry::Item(item), DatedEntry::Item, at);
        contradictions::check(item, at, &mut self.findings);
        log_order::check(&item.status, at, &mut self.findings);
        log_order::check(&item.health, at, &mut self.findings);
        log_order::check(&item.progress, at, &mut self.findings);
        self.links(&item.depends_on, at);
    }

    /// Checks the fields of an entry; what follows lies below it.
    fn open(&mut self, entry: Entry<'a>, named: fn(String) -> DatedEntry, at: &Trail<'_>) {
        let common = entry.common();
        let id = common.id().unwrap_or_default();
        let around = self.around.last();
        let around = around.map_or_else(Bounds::default, |around| around.bounds);
        let what = || named(id.to_owned());
        dates::check(what, common, around, at, &mut self.findings);
        let bounds = around.below(id, common.period());
        let findings = &mut self.findings;
        entry.visit(
            at,
            &mut ValueChecks {
                id,
                bounds,
                findings,
            },
        );
        let (names, findings) = (&mut self.names, &mut self.findings);
        entry.visit(at, &mut References { names, findings });
        let named = KindCounts::default();
        self.around.push(Enclosing { bounds, named });
    }

    /// Checks what an entry declares, and counts what was below it, and itself, above it.
    fn close(&mut self, declared: &[Declared], kind: Option<ItemKind>, at: &Trail<'_>) {
        let mut named = self.around.pop().unwrap_or_default().named;
        self.declared(declared, named, at);
        if let Some(count) = kind.and_then(|kind| named.get_mut(kind as usize)) {
            *count += 1;
        }
        let above = self.around.last_mut();
        for (sum, part) in above.into_iter().flat_map(|it| &mut it.named).zip(named) {
            *sum += part;
        }
    }

    /// Checks what the plan declares, once, when everything is behind us that belongs to it. What
    /// follows is not shown to belong: it need not lie within the plan, and does not count.
    fn whole_plan(&mut self) {
        if let Some(declared) = self.declared.take() {
            self.close(declared, None, &Trail::ROOT);
        }
    }

    /// Tells what is wrong with the links of an entry.
    fn links(&mut self, links: &[Link], trail: &Trail<'_>) {
        if links.is_empty() {
            return;
        }
        let here = self.waiting;
        self.waiting += 1;
        let trail = trail.field(Field::DependsOn);
        while let Some(found) = self.at_links.next_if(|found| found.waiting == here) {
            self.findings.push(found.finding(&trail));
        }
    }

    fn declared(&mut self, declared: &[Declared], named: KindCounts, trail: &Trail<'_>) {
        let trail = trail.field(Field::Declared);
        for (index, entry) in declared.iter().enumerate() {
            let named = entry.kinds().sum(named);
            let Count::Exactly(count) = entry.count else {
                continue;
            };
            if count < named {
                let fault = Plan::DeclaredFewer {
                    kinds: entry.kinds(),
                    declared: count,
                    named,
                };
                let path = trail.index(index).field(Field::Count).path();
                self.findings.push(Finding::warning(fault, path));
            }
        }
    }
}
