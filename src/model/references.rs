//! Ids that name something: every reference must lead somewhere, and to the right kind of thing.
//!
//! In: the fields of one entry. Out: findings. Deliberately not here: strands and items, which are
//! entries of their own.

use super::names::{Names, an};
use crate::document::{Entry, Field, Finding, Named, Trail, Visit, Wanted, nearest};
use crate::words::{self, Fault};

/// Checks references and collects what does not lead anywhere.
pub(super) struct References<'a, 'f> {
    pub(super) names: &'f mut Names<'a>,
    pub(super) findings: &'f mut Vec<Finding>,
}

impl<'a> Visit<'a> for References<'a, '_> {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        if let Entry::BodyLink(link) = entry
            && link.body.is_none()
            && link.title.is_none()
        {
            let message = "this part names no body";
            let hint = "give `body` (an id) or `title`";
            self.findings
                .push(Finding::error(Fault::NoBody, at.path(), message).hint(hint));
        }
        !matches!(entry, Entry::Strand(_) | Entry::Item(_))
    }

    fn reference(&mut self, at: &Trail<'_>, id: &'a str, wanted: Wanted) {
        let (a, noun) = match wanted {
            Wanted::Only(only) => (an(only), noun(only)),
            Wanted::Entry => ("an entry of the plan", "entry"),
        };
        match self.names.get(id) {
            Some(named) if wanted.accepts(named) => {}
            Some(named) => {
                let message = format!("\"{id}\" is {}, not {a}", an(named));
                self.findings
                    .push(Finding::error(Fault::WrongKind, at.path(), message));
            }
            None => {
                let message = format!("there is no {noun} with the id \"{id}\"");
                let finding = Finding::error(Fault::UnknownId, at.path(), message);
                self.findings
                    .push(meant(finding, self.names.nearest(id, wanted)));
            }
        }
    }

    fn inferred(&mut self, at: &Trail<'_>, name: &'a str, fields: &'static [Field]) {
        if !Field::named(name).is_some_and(|field| fields.contains(&field)) {
            let message = format!("\"{name}\" is no field of this entry that could be inferred");
            let finding = Finding::warning(Fault::UnknownInferred, at.path(), message);
            let fields = fields.iter().map(|field| field.name());
            self.findings.push(meant(finding, nearest(name, fields)));
        }
    }
}

/// Returns the name of a kind of thing.
fn noun(named: Named) -> &'static str {
    let an = an(named);
    an.split_once(' ').map_or(an, |(_, noun)| noun)
}

fn meant(finding: Finding, nearest: Option<&str>) -> Finding {
    match nearest {
        Some(nearest) => finding.hint(words::did_you_mean('"', nearest)),
        None => finding,
    }
}
