//! Whether the parts of the saved views of a plan mean anything.
//!
//! In: a roadmap, or a view of the reader's own. Out: what is wrong, with the field that it is wrong with.

use chrono::NaiveDate;

use super::saved_views::{columns_named, zoom_named};
use crate::document::fault::{Both, Plan};
use crate::document::{Field, Finding, SavedView, Trail, Wanted};
use crate::facts::{GroupField, SortOrder};
use crate::filter::Filter;
use crate::model::Roadmap;
use crate::words::Language;

/// Checks the saved views of a plan.
pub fn check_views(roadmap: &Roadmap) -> Vec<Finding> {
    let views = &roadmap.document().views;
    let trail = Trail::ROOT.field(Field::Views);
    let mut findings = Vec::new();
    for (nth, view) in views.iter().enumerate() {
        let trail = trail.index(nth);
        let mut tell = |field: Field, fault: Plan| {
            findings.push(Finding::error(fault, trail.field(field).path()));
        };
        let names = [view.name.ar.as_deref(), view.name.en.as_deref()];
        let is_taken = |name: &&str| views.iter().take(nth).any(|other| other.is_called(name));
        if let Some(name) = names.into_iter().flatten().find(is_taken) {
            let name = name.to_owned();
            tell(Field::Name, Plan::ViewTwice { name });
        }
        for (field, fault) in wrong_parts(view) {
            tell(field, fault);
        }
        let group = view.group.as_deref();
        if let Some(name) = group.filter(|name| GroupField::named(name, roadmap).is_none()) {
            let name = name.to_owned();
            tell(Field::Group, Plan::ViewGroup { name });
        }
        let color = view.color_by.as_deref();
        if let Some(name) = color.filter(|name| GroupField::named(name, roadmap).is_none()) {
            let name = name.to_owned();
            tell(Field::ColorBy, Plan::ViewColor { name });
        }
        let unknown = |id: &str| {
            let (id, wanted) = (id.to_owned(), Wanted::Entry);
            roadmap
                .find(&id)
                .is_none()
                .then_some(Plan::UnknownId { id, wanted })
        };
        if let Some(fault) = view.focus.as_deref().and_then(unknown) {
            tell(Field::Focus, fault);
        }
        if let Some(fault) = view.folded.iter().find_map(|id| unknown(id)) {
            tell(Field::Folded, fault);
        }
    }
    findings
}

/// Returns what of a view means nothing in any plan.
pub fn wrong_parts(view: &SavedView) -> Vec<(Field, Plan)> {
    let mut wrong = Vec::new();
    let line = view.question.as_deref().unwrap_or_default();
    // What is wrong with a question is so on any day.
    if let Err(fault) = Filter::parse(line, NaiveDate::default()) {
        let [en, ar] = [Language::En, Language::AR].map(|it| fault.say(it));
        let said = Both { en, ar };
        wrong.push((Field::Question, Plan::ViewQuestion { said }));
    }
    let mut is =
        |field, name: Option<&str>, is_known: &dyn Fn(&str) -> bool, fault: fn(String) -> Plan| {
            if let Some(name) = name.filter(|name| !is_known(name)) {
                wrong.push((field, fault(name.to_owned())));
            }
        };
    is(
        Field::Sort,
        view.sort.as_deref(),
        &|it| SortOrder::named(it).is_some(),
        |name| Plan::ViewSort { name },
    );
    is(
        Field::Columns,
        view.columns.as_deref(),
        &|it| columns_named(it).is_some(),
        |name| Plan::ViewColumns { name },
    );
    is(
        Field::Zoom,
        view.zoom.as_deref(),
        &|it| zoom_named(it).is_some(),
        |name| Plan::ViewZoom { name },
    );
    wrong
}
