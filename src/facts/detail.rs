//! Everything that the file says about one entry, ready to be laid out.
//!
//! In: the facts of an entry, a reader. Out: sections of rows of logical text, with what each row is
//! and which sources it cites. Always holds: no row is empty; isolates are balanced; nothing is
//! computed from dates or figures but counts of entries. Deliberately not here: which facts there
//! are (`of`) and their words (`speak`); cells, wrapping, glyphs, colours, today. The work is that
//! of what concerns the entry: build it when the selection changes, not in each frame.

mod about;
mod grouped;
mod naming;
mod plain;
mod whole;

use std::ops::Range;

pub use super::part::{Part, Told};
pub use super::role::TextRole;
pub use super::row::{DetailRow, Named, Wording};
pub use super::section::{Leads, Section, all_ours, ours};
pub use about::{about, first_about, part_about};
pub use grouped::of_group;
pub use naming::{first_under, named_at, next_named};
pub use plain::{everything, summary};
pub use whole::whole;

use super::label::is_all_foreign;
use super::naming::{kind, name, other_title, title_mark};
use super::speak::{Form, Speaker};
use super::{of, other, pick};
use crate::model::{Ix, Roadmap};
use crate::words::{Language, Locale};

/// What is known of a node, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// Its name; never empty.
    pub title: String,
    /// What has to be said of the title: that it is our translation, or in the other language.
    pub title_mark: Option<String>,
    /// Its name in the other language, where the file gives both.
    pub other_title: Option<String>,
    /// What it is: "Project", "Programme 12".
    pub kind: String,
    /// The names of the nodes above it, the roadmap first; empty for the roadmap.
    pub path: Vec<String>,
    /// What is said of it; never empty.
    pub sections: Vec<Section>,
}

/// Returns what is known of an entry; with `both`, texts of the file stand in both languages.
pub fn detail(roadmap: &Roadmap, ix: Ix, language: Language, both: bool) -> Detail {
    let part = part(roadmap, ix, language, both, 0..usize::MAX);
    headed(roadmap, ix, language, part.sections())
}

/// Returns what some of the facts of an entry say, by their numbers from zero on: thousands may be
/// known of one, and who has room for few needs no words for the others.
fn part(roadmap: &Roadmap, ix: Ix, language: Language, both: bool, facts: Range<usize>) -> Part {
    let first = facts.start;
    let (facts, goes_on) = of::some_facts(roadmap, ix, facts);
    let mut told = speaker(roadmap, ix, language, both).told(&facts);
    let rows = told.iter_mut().flat_map(|told| &mut told.facts);
    for (fact, rows) in (first..).zip(rows) {
        let named = rows.iter_mut().filter_map(|row| row.named.as_mut());
        named.for_each(|named| named.fact = fact);
    }
    Part { told, goes_on }
}

/// Returns the brief of a roadmap; it has a section for each of its topics.
pub fn brief(roadmap: &Roadmap, language: Language, both: bool) -> Detail {
    let (facts, _) = of::brief(roadmap);
    let speaker = Speaker {
        form: Form::Line,
        ..speaker(roadmap, Ix::ROOT, language, both)
    };
    let part = Part {
        told: speaker.told(&facts),
        goes_on: false,
    };
    headed(roadmap, Ix::ROOT, language, part.sections())
}

fn speaker(roadmap: &Roadmap, ix: Ix, language: Language, both: bool) -> Speaker<'_> {
    Speaker {
        roadmap,
        ix,
        locale: Locale::of(roadmap, language),
        both,
        form: Form::Full,
    }
}

/// Puts the name of a row, its kind and the names above it over what is said of it.
fn headed(roadmap: &Roadmap, ix: Ix, language: Language, sections: Vec<Section>) -> Detail {
    let title = roadmap.title(ix);
    // Of what has no row its page says where it stands.
    let above = roadmap.way_up(ix).skip(1).filter(|_| roadmap.is_row(ix));
    let above: Vec<Ix> = above.collect();
    let path = above.iter().rev().map(|ix| name(roadmap, *ix, language));
    Detail {
        title: name(roadmap, ix, language),
        title_mark: title
            .filter(|_| !is_all_foreign(roadmap, language))
            .and_then(|title| title_mark(pick(title, language), language)),
        other_title: title
            .and_then(|title| other(title, language))
            .map(other_title),
        kind: kind(roadmap, ix, language),
        path: path.collect(),
        sections,
    }
}
