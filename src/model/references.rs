//! Ids that name something: every reference must lead somewhere, and to the right kind of thing.

mod whole;

use super::names::{Named, Names};
use crate::document::{self, Claim, Finding, Item, Milestone, Money, Note, Quote, Trail, nearest};
use crate::words::{self, Fault};

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
                    .push(Finding::error(Fault::NoBody, trail.path(), message).hint(hint));
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
                    Finding::warning(Fault::UnknownInferred, trail.index(index).path(), message);
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
                    .push(Finding::error(Fault::WrongKind, trail.path(), message));
            }
            None => {
                let message = format!("there is no {noun} with the id \"{id}\"");
                let finding = Finding::error(Fault::UnknownId, trail.path(), message);
                self.findings
                    .push(meant(finding, self.names.nearest(id, wanted)));
            }
        }
    }
}

fn meant(finding: Finding, nearest: Option<&str>) -> Finding {
    match nearest {
        Some(nearest) => finding.hint(words::did_you_mean('"', nearest)),
        None => finding,
    }
}
