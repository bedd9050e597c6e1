//! What a node is called: its title, or the words of the interface where the file gives none.
//!
//! Always holds: the name is never empty. Deliberately not here: marks of translation (see
//! [`super::pick`]), numbers, short titles.

use super::pick;
use crate::document::ItemKind;
use crate::model::{Ix, Roadmap, What};
use crate::words::{self, Counted, Language, Msg};

/// Returns the name of a node in a language.
#[must_use]
pub fn name(roadmap: &Roadmap, ix: Ix, language: Language) -> String {
    let message = match roadmap.node(ix).what {
        What::Roadmap
        | What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Strand(_)
        | What::Item(_)
        | What::Pillar(_) => {
            let title = roadmap.title(ix).map(|title| pick(title, language).text);
            return match title {
                Some(title) if !title.is_empty() => title.to_owned(),
                _ => roadmap.id(ix).into_owned(),
            };
        }
        What::Gap(gap) => return words::unnamed(language, gap.missing(), counted(gap.kind)),
        What::Phases => Msg::Phases,
        What::Milestones => Msg::Milestones,
        What::OtherIndicators => Msg::OtherIndicators,
        What::Unassigned => Msg::NotAssigned,
        What::Related => Msg::Related,
        What::Pillars => Msg::Pillars,
    };
    message.say(language).to_owned()
}

/// Returns the noun that items of a kind are counted in.
pub(super) fn counted(kind: ItemKind) -> Counted {
    match kind {
        ItemKind::Programme => Counted::Programme,
        ItemKind::Project => Counted::Project,
        ItemKind::Initiative => Counted::Initiative,
    }
}
