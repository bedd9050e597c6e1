//! Everything that can be wrong with a document that reads well, in the order of the file.

use super::cycles::{Waiting, cycles};
use super::dates::{self, Dates};
use super::names::Names;
use super::references::References;
use super::values;
use crate::document::{self, FORMAT, Finding, Item, Path, Trail};
use crate::time::Period;

/// Returns every finding of a document.
pub(super) fn check(document: &document::Roadmap) -> Vec<Finding> {
    let mut findings = Vec::new();
    if document.format != FORMAT {
        let path = Trail::ROOT.field("format").path();
        let message = format!("format {} is not known", document.format);
        let hint = format!("this program reads format {FORMAT}");
        findings.push(Finding::error("unknown-format", path, message).hint(hint));
    }
    let names = Names::collect(document, &mut findings);
    References {
        names: &names,
        findings: &mut findings,
    }
    .roadmap(document);
    let mut walk = Walk {
        names: &names,
        findings,
        waiting: Vec::new(),
        paths: Vec::new(),
    };
    walk.roadmap(document);
    let Walk {
        mut findings,
        waiting,
        paths,
        ..
    } = walk;
    let path = |index: usize| paths.get(index).cloned().unwrap_or_default();
    if waiting.iter().any(|item| !item.depends_on.is_empty()) {
        cycles(&waiting, path, &mut findings);
    }
    findings
}

struct Walk<'a> {
    names: &'a Names<'a>,
    findings: Vec<Finding>,
    // Items with dependencies, and the paths of those fields.
    waiting: Vec<Waiting<'a>>,
    paths: Vec<Path>,
}

impl<'a> Walk<'a> {
    fn roadmap(&mut self, document: &'a document::Roadmap) {
        let root = Trail::ROOT;
        let span = Dates {
            start: document.start,
            end: document.end,
            until: document.until,
        };
        self.dates("the roadmap", &document.id, span, Period::default(), &root);
        let span = span.period();
        let phases = root.field("phases");
        for (index, phase) in document.phases.iter().enumerate() {
            let dates = Dates {
                start: phase.start,
                end: phase.end,
                until: phase.until,
            };
            self.dates("phase", &phase.id, dates, span, &phases.index(index));
        }
        let indicators = root.field("indicators");
        for (index, indicator) in document.indicators.iter().enumerate() {
            values::indicator(indicator, &indicators.index(index), &mut self.findings);
        }
        let figures = root.field("figures");
        for (index, figure) in document.figures.iter().enumerate() {
            values::value(&figure.value, &figures.index(index), &mut self.findings);
        }
        let strands = root.field("strands");
        for (index, strand) in document.strands.iter().enumerate() {
            let trail = strands.index(index);
            let dates = Dates {
                start: strand.start,
                end: strand.end,
                until: strand.until,
            };
            self.dates("strand", &strand.id, dates, span, &trail);
            References {
                names: self.names,
                findings: &mut self.findings,
            }
            .strand(strand, &trail);
            let own = dates.period();
            let above = if own.is_undated() { span } else { own };
            self.items(&strand.items, above, &trail.field("items"));
        }
        self.items(&document.items, span, &root.field("items"));
        // What is not shown to belong to the plan need not lie within it.
        self.items(&document.related, Period::default(), &root.field("related"));
    }

    fn items(&mut self, items: &'a [Item], above: Period, trail: &Trail<'_>) {
        for (index, item) in items.iter().enumerate() {
            let trail = trail.index(index);
            let dates = Dates {
                start: item.start,
                end: item.end,
                until: item.until,
            };
            self.dates("item", &item.id, dates, above, &trail);
            if let Some(planned) = &item.planned {
                let dates = Dates {
                    start: planned.start,
                    end: planned.end,
                    until: planned.until,
                };
                self.dates(
                    "the plan of",
                    &item.id,
                    dates,
                    Period::default(),
                    &trail.field("planned"),
                );
            }
            values::progress(&item.progress, &trail, &mut self.findings);
            References {
                names: self.names,
                findings: &mut self.findings,
            }
            .item(item, &trail);
            if !item.depends_on.is_empty() {
                self.waiting.push(Waiting {
                    id: &item.id,
                    depends_on: &item.depends_on,
                });
                self.paths.push(trail.field("depends_on").path());
            }
            let own = dates.period();
            let above = if own.is_undated() { above } else { own };
            self.items(&item.items, above, &trail.field("items"));
        }
    }

    fn dates(&mut self, what: &str, id: &str, dates: Dates, above: Period, trail: &Trail<'_>) {
        dates::check(what, id, dates, above, trail, &mut self.findings);
    }
}
