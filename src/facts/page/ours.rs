//! Whose words the lines of a page are: what is our translation is marked as one, at the heading over it
//! or on its own line.
//!
//! Always holds: a heading says it where all under it are, and no line says it again. Deliberately not
//! here: where the mark stands.

use super::{Book, Listed};
use crate::document::{Field, Text};
use crate::facts::detail::{Wording, all_ours};
use crate::facts::{Subject, pick};
use crate::model::{At, EntryPart, Roadmap};
use crate::words::Language;

/// Says whether all that stands under a heading, to the next one, is our translation.
pub fn says_ours(book: Book<'_>, under: &[Listed], language: Language) -> bool {
    let own = under
        .iter()
        .take_while(|listed| !matches!(listed, Listed::Heading(_)));
    all_ours(own.map(|listed| match listed {
        Listed::Entry(entry) => wording(book.roadmap, entry.subject, language),
        Listed::Heading(_) | Listed::Further(..) | Listed::Remark(_) | Listed::Quarter(..) => {
            Wording::Program
        }
    }))
}

/// Returns whose words the text is by which something is known.
pub(super) fn wording(roadmap: &Roadmap, subject: Subject, language: Language) -> Wording {
    let title = title(roadmap, subject);
    title.map_or(Wording::Program, |title| Wording::of(pick(title, language)))
}

fn title(roadmap: &Roadmap, subject: Subject) -> Option<&Text> {
    let At { ix, part } = match subject {
        Subject::Entry(at) | Subject::Coming(at, _) => at,
        Subject::Topic(_) | Subject::Change(..) | Subject::Finding(_) => return None,
    };
    let Some(EntryPart { field, nth }) = part else {
        return roadmap.title(ix);
    };
    let item = roadmap.item(ix);
    match field {
        Field::Milestones => Some(&item?.milestones.get(nth)?.title),
        Field::Money => Some(&item?.money.get(nth)?.title),
        Field::Notes => Some(&roadmap.document().notes.get(nth)?.text),
        _ => None,
    }
}
