//! Everything that can be wrong with a document that reads well.
//!
//! In: a document. Out: findings with their paths. Always holds: the same document has the same
//! findings in the same order: ids first, then entry by entry. Deliberately not here: places in
//! the text, by which they are put into the order of the file (`document::locate`).

use super::cycles::{Circle, Waiting, circles};
use super::dates::{self, Bounds, Dates};
use super::names::Names;
use super::references::References;
use super::values;
use crate::document::{self, Count, Declared, FORMAT, Finding, Item, ItemKind, Strand, Trail};
use crate::words::Fault;

/// Returns every finding of a document.
pub(super) fn check(document: &document::Roadmap) -> Vec<Finding> {
    let mut findings = Vec::new();
    if document.format != FORMAT {
        let path = Trail::ROOT.field("format").path();
        let message = format!("format {} is not known", document.format);
        let hint = format!("this program reads format {FORMAT}");
        findings.push(Finding::error(Fault::UnknownFormat, path, message).hint(hint));
    }
    let names = Names::collect(document, &mut findings);
    let mut walk = Walk {
        names,
        findings,
        circles: circles(&waiting(document)).into_iter().peekable(),
        waiting: 0,
    };
    walk.roadmap(document);
    walk.findings
}

/// Returns every item that waits for another, in reading order.
fn waiting(document: &document::Roadmap) -> Vec<Waiting<'_>> {
    fn collect<'a>(items: &'a [Box<Item>], found: &mut Vec<Waiting<'a>>) {
        for item in items {
            if !item.depends_on.is_empty() {
                found.push(Waiting {
                    id: &item.id,
                    depends_on: &item.depends_on,
                });
            }
            collect(&item.items, found);
        }
    }
    let mut found = Vec::new();
    let strands = document.strands.iter().map(|strand| &strand.items);
    for items in strands.chain([&document.items, &document.related]) {
        collect(items, &mut found);
    }
    found
}

/// How many programmes, projects and initiatives are named.
type Named = [u32; 3];

struct Walk<'a> {
    names: Names<'a>,
    findings: Vec<Finding>,
    circles: std::iter::Peekable<std::vec::IntoIter<Circle>>,
    // How many items that wait for others are behind us.
    waiting: usize,
}

impl<'a> Walk<'a> {
    fn roadmap(&mut self, document: &'a document::Roadmap) {
        let root = Trail::ROOT;
        self.references().roadmap(document);
        let span = Dates {
            start: document.start,
            end: document.end,
            until: document.until,
        };
        dates::check(
            format_args!("the roadmap \"{}\"", document.id),
            span,
            Bounds::default(),
            &root,
            &mut self.findings,
        );
        let span = Bounds::default().below(&document.id, span);
        self.phases(&document.phases, span);
        self.figures(document);
        let mut named = Named::default();
        let strands = root.field("strands");
        for (index, strand) in document.strands.iter().enumerate() {
            add(&mut named, self.strand(strand, span, &strands.index(index)));
        }
        add(
            &mut named,
            self.items(&document.items, span, &root.field("items")),
        );
        self.declared(&document.declared, named, &root);
        // What is not shown to belong to the plan need not lie within it, and does not count.
        let related = root.field("related");
        self.items(&document.related, Bounds::default(), &related);
    }

    fn phases(&mut self, phases: &'a [document::Phase], span: Bounds<'a>) {
        let trail = Trail::ROOT.field("phases");
        for (index, phase) in phases.iter().enumerate() {
            let dates = Dates {
                start: phase.start,
                end: phase.end,
                until: phase.until,
            };
            dates::check(
                format_args!("phase \"{}\"", phase.id),
                dates,
                span,
                &trail.index(index),
                &mut self.findings,
            );
        }
    }

    fn figures(&mut self, document: &document::Roadmap) {
        let root = Trail::ROOT;
        let indicators = root.field("indicators");
        for (index, indicator) in document.indicators.iter().enumerate() {
            values::indicator(indicator, &indicators.index(index), &mut self.findings);
        }
        let figures = root.field("figures");
        for (index, figure) in document.figures.iter().enumerate() {
            let trail = figures.index(index);
            values::value(&figure.value, &trail, &mut self.findings);
            dates::over(figure.over, &trail, &mut self.findings);
        }
        values::money(&document.money, &root, &mut self.findings);
    }

    fn strand(&mut self, strand: &'a Strand, span: Bounds<'a>, trail: &Trail<'_>) -> Named {
        let dates = Dates {
            start: strand.start,
            end: strand.end,
            until: strand.until,
        };
        dates::check(
            format_args!("strand \"{}\"", strand.id),
            dates,
            span,
            trail,
            &mut self.findings,
        );
        self.references().strand(strand, trail);
        let bounds = span.below(&strand.id, dates);
        let named = self.items(&strand.items, bounds, &trail.field("items"));
        self.declared(&strand.declared, named, trail);
        named
    }

    /// Checks items and everything below them; returns how many there are.
    fn items(&mut self, items: &'a [Box<Item>], bounds: Bounds<'a>, trail: &Trail<'_>) -> Named {
        let mut named = Named::default();
        for (index, item) in items.iter().enumerate() {
            add(&mut named, self.item(item, bounds, &trail.index(index)));
        }
        named
    }

    fn item(&mut self, item: &'a Item, bounds: Bounds<'a>, trail: &Trail<'_>) -> Named {
        let dates = Dates {
            start: item.start,
            end: item.end,
            until: item.until,
        };
        dates::check(
            format_args!("item \"{}\"", item.id),
            dates,
            bounds,
            trail,
            &mut self.findings,
        );
        if let Some(planned) = &item.planned {
            let dates = Dates {
                start: planned.start,
                end: planned.end,
                until: planned.until,
            };
            let trail = trail.field("planned");
            dates::check(
                format_args!("the first plan of \"{}\"", item.id),
                dates,
                Bounds::default(),
                &trail,
                &mut self.findings,
            );
        }
        values::progress(&item.progress, trail, &mut self.findings);
        values::money(&item.money, trail, &mut self.findings);
        self.references().item(item, trail);
        self.circles(item, trail);
        let bounds = bounds.below(&item.id, dates);
        let mut named = self.items(&item.items, bounds, &trail.field("items"));
        self.declared(&item.declared, named, trail);
        if let Some(count) = named.get_mut(item.kind as usize) {
            *count += 1;
        }
        named
    }

    fn references(&mut self) -> References<'a, '_> {
        References {
            names: &mut self.names,
            findings: &mut self.findings,
        }
    }

    /// Tells the circles that begin at an item.
    fn circles(&mut self, item: &Item, trail: &Trail<'_>) {
        if item.depends_on.is_empty() {
            return;
        }
        let here = self.waiting;
        self.waiting += 1;
        let dependencies = trail.field("depends_on");
        while let Some(circle) = self.circles.next_if(|circle| circle.item == here) {
            let path = dependencies.index(circle.dependency).path();
            let hint = "remove a dependency, so that one of them can begin";
            self.findings
                .push(Finding::error(Fault::DependencyCycle, path, circle.message).hint(hint));
        }
    }

    fn declared(&mut self, declared: &[Declared], named: Named, trail: &Trail<'_>) {
        let trail = trail.field("declared");
        for (index, entry) in declared.iter().enumerate() {
            let named = named.get(entry.kind as usize).copied().unwrap_or_default();
            let Count::Exactly(count) = entry.count else {
                continue;
            };
            if count < named {
                let kind = match entry.kind {
                    ItemKind::Programme => "programmes",
                    ItemKind::Project => "projects",
                    ItemKind::Initiative => "initiatives",
                };
                let message = format!("fewer {kind} are declared ({count}) than named ({named})");
                let hint = "correct the count, or move what does not belong to `related`";
                let path = trail.index(index).field("count").path();
                self.findings
                    .push(Finding::warning(Fault::DeclaredFewer, path, message).hint(hint));
            }
        }
    }
}

fn add(sum: &mut Named, part: Named) {
    for (sum, part) in sum.iter_mut().zip(part) {
        *sum += part;
    }
}
