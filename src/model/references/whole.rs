//! The references of the roadmap as a whole: everything but its strands and items.

use super::{BODY, Basis, ENTRY, References};
use crate::document::{self, Indicator, Point, Trail};
use crate::model::names::Named;

impl References<'_, '_> {
    /// Checks the entries of the roadmap itself; its items are checked one by one.
    pub(in crate::model) fn roadmap(&mut self, document: &document::Roadmap) {
        let root = Trail::ROOT;
        self.one(document.issuer.as_ref(), BODY, &root.field("issuer"));
        if let Some(adopted) = &document.adopted {
            let trail = root.field("adopted");
            self.one(adopted.by.as_ref(), BODY, &trail.field("by"));
            self.quotes(&adopted.quotes, &trail);
            self.sources(&adopted.sources, &trail);
        }
        if let Some(goal) = &document.goal {
            self.claim(goal, &root.field("goal"));
        }
        if let Some(last) = &document.last_information {
            self.sources(&last.sources, &root.field("last_information"));
        }
        self.declared(&document.declared, &root);
        self.phases_and_pillars(document);
        let milestones = root.field("milestones");
        for (index, milestone) in document.milestones.iter().enumerate() {
            self.milestone(milestone, &milestones.index(index));
        }
        let indicators = root.field("indicators");
        for (index, indicator) in document.indicators.iter().enumerate() {
            self.indicator(indicator, &indicators.index(index));
        }
        self.governance(document);
        self.context(document);
        self.money(&document.money, &root);
        self.basis(
            &Basis {
                quotes: &document.quotes,
                notes: &document.notes,
                sources: &[],
                inferred: &document.inferred,
                fields: &[
                    "title", "short", "kind", "start", "end", "until", "goal", "issuer", "adopted",
                ],
            },
            &root,
        );
        let sources = root.field("sources");
        for (index, source) in document.sources.iter().enumerate() {
            self.notes(&source.notes, &sources.index(index));
        }
    }

    fn phases_and_pillars(&mut self, document: &document::Roadmap) {
        let phases = Trail::ROOT.field("phases");
        for (index, phase) in document.phases.iter().enumerate() {
            let trail = phases.index(index);
            let status = trail.field("status");
            for (index, entry) in phase.status.iter().enumerate() {
                self.sources(&entry.sources, &status.index(index));
            }
            self.basis(
                &Basis {
                    quotes: &phase.quotes,
                    notes: &phase.notes,
                    sources: &phase.sources,
                    inferred: &phase.inferred,
                    fields: &["title", "aim", "start", "end", "until", "status"],
                },
                &trail,
            );
        }
        let pillars = Trail::ROOT.field("pillars");
        for (index, pillar) in document.pillars.iter().enumerate() {
            self.basis(
                &Basis {
                    quotes: &pillar.quotes,
                    notes: &pillar.notes,
                    sources: &pillar.sources,
                    inferred: &pillar.inferred,
                    fields: &["title", "aim"],
                },
                &pillars.index(index),
            );
        }
    }

    fn indicator(&mut self, indicator: &Indicator, trail: &Trail<'_>) {
        self.all(&indicator.of, ENTRY, &trail.field("of"));
        if let Some(baseline) = &indicator.baseline {
            self.point(baseline, &trail.field("baseline"));
        }
        let points = trail.field("points");
        for (index, point) in indicator.points.iter().enumerate() {
            self.point(point, &points.index(index));
        }
        let targets = trail.field("targets");
        for (index, target) in indicator.targets.iter().enumerate() {
            let basis = Basis {
                quotes: &[],
                notes: &target.notes,
                sources: &target.sources,
                inferred: &target.inferred,
                fields: &["value", "by", "set"],
            };
            self.basis(&basis, &targets.index(index));
        }
        let breaks = trail.field("breaks");
        for (index, entry) in indicator.breaks.iter().enumerate() {
            self.sources(&entry.sources, &breaks.index(index));
        }
        self.basis(
            &Basis {
                quotes: &[],
                notes: &indicator.notes,
                sources: &indicator.sources,
                inferred: &indicator.inferred,
                fields: &[
                    "title", "unit", "of", "baseline", "points", "targets", "breaks",
                ],
            },
            trail,
        );
    }

    fn point(&mut self, point: &Point, trail: &Trail<'_>) {
        let basis = Basis {
            quotes: &[],
            notes: &point.notes,
            sources: &point.sources,
            inferred: &point.inferred,
            fields: &["at", "over", "value", "percent", "on"],
        };
        self.basis(&basis, trail);
    }

    fn governance(&mut self, document: &document::Roadmap) {
        let trail = Trail::ROOT.field("governance");
        self.claims(&document.governance.claims, &trail.field("claims"));
        let roles = trail.field("roles");
        for (index, role) in document.governance.roles.iter().enumerate() {
            self.sources(&role.sources, &roles.index(index));
        }
        let bodies = trail.field("bodies");
        for (index, body) in document.governance.bodies.iter().enumerate() {
            let trail = bodies.index(index);
            self.all(&body.roles, &[Named::Role], &trail.field("roles"));
            self.one(body.reports_to.as_ref(), BODY, &trail.field("reports_to"));
            self.basis(
                &Basis {
                    quotes: &body.quotes,
                    notes: &body.notes,
                    sources: &body.sources,
                    inferred: &body.inferred,
                    fields: &["title", "aim", "members", "roles", "reports_to"],
                },
                &trail,
            );
        }
    }

    fn context(&mut self, document: &document::Roadmap) {
        let root = Trail::ROOT;
        if let Some(alignment) = &document.alignment {
            self.claims(&alignment.with, &root.field("alignment").field("with"));
        }
        let conditions = root.field("conditions");
        for (index, condition) in document.conditions.iter().enumerate() {
            let trail = conditions.index(index);
            self.quotes(&condition.quotes, &trail);
            self.sources(&condition.sources, &trail);
        }
        self.claims(&document.effects, &root.field("effects"));
        let follow_up = root.field("follow_up");
        for (index, entry) in document.follow_up.iter().enumerate() {
            let trail = follow_up.index(index);
            self.all(&entry.to_bodies, BODY, &trail.field("to_bodies"));
            self.quotes(&entry.quotes, &trail);
            self.sources(&entry.sources, &trail);
        }
        let figures = root.field("figures");
        for (index, figure) in document.figures.iter().enumerate() {
            let trail = figures.index(index);
            self.all(&figure.of, ENTRY, &trail.field("of"));
            self.notes(&figure.notes, &trail);
            self.sources(&figure.sources, &trail);
        }
        let rivals = root.field("rivals");
        for (index, rival) in document.rivals.iter().enumerate() {
            let trail = rivals.index(index);
            self.all(&rival.of, ENTRY, &trail.field("of"));
            let values = trail.field("values");
            for (index, value) in rival.values.iter().enumerate() {
                self.sources(&value.sources, &values.index(index));
            }
        }
    }
}
