//! Ids that name something: every reference must lead somewhere, and to the right kind of thing.

use super::names::{Named, Names};
use crate::document::{
    self, Claim, Finding, Indicator, Item, Milestone, Money, Note, Point, Quote, Trail, nearest,
};

/// Checks references and collects what does not lead anywhere.
pub(super) struct References<'a, 'f> {
    pub(super) names: &'f mut Names<'a>,
    pub(super) findings: &'f mut Vec<Finding>,
}

/// What an entry rests on: the fields that nearly every entry has.
struct Basis<'a> {
    quotes: &'a [Quote],
    notes: &'a [Note],
    sources: &'a [String],
    inferred: &'a [String],
    /// The fields that may be named in `inferred`.
    fields: &'static [&'static str],
}

const SOURCE: &[Named] = &[Named::Source];
const ITEM: &[Named] = &[Named::Item];
const BODY: &[Named] = &[Named::Body];
/// What a milestone, figure or rival value may concern.
const ENTRY: &[Named] = &[
    Named::Roadmap,
    Named::Phase,
    Named::Pillar,
    Named::Strand,
    Named::Item,
    Named::Milestone,
    Named::Indicator,
    Named::Body,
];

impl References<'_, '_> {
    /// Checks the entries of the roadmap itself; its items are checked one by one.
    pub(super) fn roadmap(&mut self, document: &document::Roadmap) {
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

    /// Checks one item, not the items below it.
    pub(super) fn item(&mut self, item: &Item, trail: &Trail<'_>) {
        let status = trail.field("status");
        for (index, entry) in item.status.iter().enumerate() {
            self.sources(&entry.sources, &status.index(index));
        }
        let progress = trail.field("progress");
        for (index, entry) in item.progress.iter().enumerate() {
            self.sources(&entry.sources, &progress.index(index));
        }
        self.all(&item.depends_on, ITEM, &trail.field("depends_on"));
        self.all(&item.phases, &[Named::Phase], &trail.field("phases"));
        self.all(&item.pillars, &[Named::Pillar], &trail.field("pillars"));
        let bodies = trail.field("bodies");
        for (index, link) in item.bodies.iter().enumerate() {
            let trail = bodies.index(index);
            self.one(link.body.as_ref(), BODY, &trail.field("body"));
            if link.body.is_none() && link.title.is_none() {
                let message = "this part names no body";
                let hint = "give `body` (an id) or `title`";
                self.findings
                    .push(Finding::error("no-body", trail.path(), message).hint(hint));
            }
        }
        let milestones = trail.field("milestones");
        for (index, milestone) in item.milestones.iter().enumerate() {
            self.milestone(milestone, &milestones.index(index));
        }
        self.money(&item.money, trail);
        self.declared(&item.declared, trail);
        self.basis(
            &Basis {
                quotes: &item.quotes,
                notes: &item.notes,
                sources: &item.sources,
                inferred: &item.inferred,
                fields: &[
                    "placement",
                    "kind",
                    "number",
                    "title",
                    "aim",
                    "start",
                    "end",
                    "until",
                    "planned",
                    "status",
                    "progress",
                    "depends_on",
                    "bodies",
                    "phases",
                    "pillars",
                ],
            },
            trail,
        );
    }

    /// Checks one strand, not the items below it.
    pub(super) fn strand(&mut self, strand: &document::Strand, trail: &Trail<'_>) {
        self.declared(&strand.declared, trail);
        self.basis(
            &Basis {
                quotes: &strand.quotes,
                notes: &strand.notes,
                sources: &strand.sources,
                inferred: &strand.inferred,
                fields: &["kind", "number", "title", "aim", "start", "end", "until"],
            },
            trail,
        );
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

    fn milestone(&mut self, milestone: &Milestone, trail: &Trail<'_>) {
        self.all(&milestone.of, ENTRY, &trail.field("of"));
        self.basis(
            &Basis {
                quotes: &milestone.quotes,
                notes: &milestone.notes,
                sources: &milestone.sources,
                inferred: &milestone.inferred,
                fields: &["title", "on", "aim", "of"],
            },
            trail,
        );
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

    fn money(&mut self, money: &[Money], trail: &Trail<'_>) {
        let trail = trail.field("money");
        for (index, money) in money.iter().enumerate() {
            let trail = trail.index(index);
            self.all(&money.of, ENTRY, &trail.field("of"));
            self.quotes(&money.quotes, &trail);
            self.notes(&money.notes, &trail);
            self.sources(&money.sources, &trail);
        }
    }

    fn declared(&mut self, declared: &[document::Declared], trail: &Trail<'_>) {
        let trail = trail.field("declared");
        for (index, entry) in declared.iter().enumerate() {
            let trail = trail.index(index);
            self.claims(&entry.known, &trail.field("known"));
            self.quotes(&entry.quotes, &trail);
            self.sources(&entry.sources, &trail);
        }
    }

    fn claims(&mut self, claims: &[Claim], trail: &Trail<'_>) {
        for (index, claim) in claims.iter().enumerate() {
            self.claim(claim, &trail.index(index));
        }
    }

    fn claim(&mut self, claim: &Claim, trail: &Trail<'_>) {
        let basis = Basis {
            quotes: &claim.quotes,
            notes: &[],
            sources: &claim.sources,
            inferred: &claim.inferred,
            fields: &["text"],
        };
        self.basis(&basis, trail);
    }

    fn basis(&mut self, basis: &Basis<'_>, trail: &Trail<'_>) {
        self.quotes(basis.quotes, trail);
        self.notes(basis.notes, trail);
        self.sources(basis.sources, trail);
        let trail = trail.field("inferred");
        for (index, field) in basis.inferred.iter().enumerate() {
            if !basis.fields.contains(&field.as_str()) {
                let message =
                    format!("\"{field}\" is no field of this entry that could be inferred");
                let finding =
                    Finding::warning("unknown-inferred", trail.index(index).path(), message);
                self.findings
                    .push(meant(finding, nearest(field, basis.fields.iter().copied())));
            }
        }
    }

    fn quotes(&mut self, quotes: &[Quote], trail: &Trail<'_>) {
        let trail = trail.field("quotes");
        for (index, quote) in quotes.iter().enumerate() {
            self.one(
                Some(&quote.source),
                SOURCE,
                &trail.index(index).field("source"),
            );
        }
    }

    fn notes(&mut self, notes: &[Note], trail: &Trail<'_>) {
        let trail = trail.field("notes");
        for (index, note) in notes.iter().enumerate() {
            self.sources(&note.sources, &trail.index(index));
        }
    }

    fn sources(&mut self, sources: &[String], trail: &Trail<'_>) {
        self.all(sources, SOURCE, &trail.field("sources"));
    }

    fn all(&mut self, ids: &[String], wanted: &[Named], trail: &Trail<'_>) {
        for (index, id) in ids.iter().enumerate() {
            self.one(Some(id), wanted, &trail.index(index));
        }
    }

    fn one(&mut self, id: Option<&String>, wanted: &[Named], trail: &Trail<'_>) {
        let Some(id) = id else { return };
        let (a, noun) = match wanted {
            [one] => (one.an(), one.noun()),
            _ => ("an entry of the plan", "entry"),
        };
        match self.names.get(id) {
            Some(named) if wanted.contains(&named) => {}
            Some(named) => {
                let message = format!("\"{id}\" is {}, not {a}", named.an());
                self.findings
                    .push(Finding::error("wrong-kind", trail.path(), message));
            }
            None => {
                let message = format!("there is no {noun} with the id \"{id}\"");
                let finding = Finding::error("unknown-id", trail.path(), message);
                self.findings
                    .push(meant(finding, self.names.nearest(id, wanted)));
            }
        }
    }
}

fn meant(finding: Finding, nearest: Option<&str>) -> Finding {
    match nearest {
        Some(nearest) => finding.hint(format!("did you mean \"{nearest}\"?")),
        None => finding,
    }
}
