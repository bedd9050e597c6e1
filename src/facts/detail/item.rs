//! The page of a programme, project or initiative.

use super::basis::Basis;
use super::dates::{Dates, Undated};
use super::page::Page;
use super::{Role, Row, basis, counts, dates, links, status};
use crate::document::{BodyLink, BodyPart};
use crate::facts::reader::gender;
use crate::model;
use crate::words::{self, Msg};

/// Writes the page of an item.
pub(super) fn item(page: &mut Page<'_>) {
    let Some(item) = page.roadmap.item(page.ix) else {
        return;
    };
    status::status(page, &item.status, gender(item.kind), true);
    let given = Dates {
        start: item.start,
        end: item.end,
        until: item.until,
        inferred: &item.inferred,
    };
    let undated = if model::evidence(item).is_some() {
        Undated::NotGiven
    } else {
        Undated::NoDate
    };
    dates::period(page, &given, undated);
    if let Some(planned) = &item.planned {
        dates::planned(page, **planned);
    }
    if let Some(aim) = &item.aim {
        page.text(aim, Row::new(Role::Plain));
        page.close(Msg::Aim);
    }
    status::progress(page, &item.progress);
    bodies(page, &item.bodies);
    links::indicators(page);
    links::milestones(page, &item.milestones);
    links::money(page, &item.money);
    counts::counts(page, &item.declared);
    links::dependencies(page, &item.depends_on);
    links::all(page, &item.phases, Msg::Phases);
    links::all(page, &item.pillars, Msg::Pillars);
    for tag in &item.tags {
        page.add(Row::new(Role::Muted).text(tag.as_str()));
    }
    page.close(Msg::Tags);
    basis::basis(
        page,
        &Basis {
            quotes: &item.quotes,
            notes: &item.notes,
            sources: &item.sources,
        },
    );
}

fn bodies(page: &mut Page<'_>, bodies: &[BodyLink]) {
    for link in bodies {
        let lead = page.say(match link.part {
            BodyPart::Owner => Msg::Owner,
            BodyPart::Host => Msg::Host,
            BodyPart::Operator => Msg::Operator,
            BodyPart::Partner => Msg::Partner,
        });
        let mut row = Row::new(Role::Plain).lead(lead);
        if let Some(since) = link.since {
            row = page.remarked(row, words::since(page.language, page.months(), since));
        }
        match (&link.title, &link.body) {
            (Some(title), _) => page.text(title, row),
            (None, Some(id)) => links::named(page, id, row),
            (None, None) => {}
        }
    }
    page.close(Msg::Bodies);
}
