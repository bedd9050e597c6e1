//! Ids that name something: every reference must lead somewhere, and to the right kind of thing.
//!
//! In: the fields of one entry. Out: findings. Deliberately not here: strands and items, which are
//! entries of their own.

use super::names::IdNames;
use crate::document::fault::{An, Plan};
use crate::document::{Entry, Field, Finding, Hint, Trail, Visit, Wanted, nearest};

/// Checks references and collects what does not lead anywhere.
pub(super) struct References<'a, 'f> {
    pub(super) names: &'f mut IdNames<'a>,
    pub(super) findings: &'f mut Vec<Finding>,
}

impl<'a> Visit<'a> for References<'a, '_> {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        if let Entry::BodyLink(link) = entry
            && link.body.is_none()
            && link.title.is_none()
        {
            self.findings.push(Finding::error(Plan::NoBody, at.path()));
        }
        !matches!(entry, Entry::Strand(_) | Entry::Item(_))
    }

    fn reference(&mut self, at: &Trail<'_>, id: &'a str, wanted: Wanted) {
        let finding = |fault| Finding::error(fault, at.path());
        match self.names.get(id) {
            Some(named) if wanted.accepts(named) => {}
            Some(found) => {
                let (id, wanted) = (id.to_owned(), An(wanted));
                let fault = Plan::WrongKind { id, found, wanted };
                self.findings.push(finding(fault));
            }
            None => {
                let near = self.names.nearest(id, wanted).map(meant);
                let id = id.to_owned();
                let fault = Plan::UnknownId { id, wanted };
                self.findings.push(finding(fault).hint(near));
            }
        }
    }

    fn inferred(&mut self, at: &Trail<'_>, name: &'a str, fields: &'static [Field]) {
        if !Field::named(name).is_some_and(|field| fields.contains(&field)) {
            let near = nearest(name, fields.iter().map(|field| field.name()));
            let name = name.to_owned();
            let finding = Finding::warning(Plan::UnknownInferred { name }, at.path());
            self.findings.push(finding.hint(near.map(meant)));
        }
    }
}

fn meant(id: &str) -> Hint {
    Hint::MeantId { id: id.to_owned() }
}
