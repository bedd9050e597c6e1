//! What an entry is called by kind and by name, and what has to be said of its name.

use super::{Picked, counted, label, pick};
use crate::document::{ItemKind, Kind, StrandKind};
use crate::model::{Appendix, Ix, Roadmap, What};
use crate::words::{self, Language, Msg};

/// Returns what an entry is, with its number in the plan.
pub fn kind(roadmap: &Roadmap, ix: Ix, language: Language) -> String {
    let document = roadmap.document();
    let (message, number) = match roadmap.node(ix).what {
        What::Roadmap => (plan_kind(document.kind), None),
        What::Phase(_) => (Msg::Phase, None),
        What::Milestone(_) => (Msg::Milestone, None),
        What::Indicator(_) => (Msg::Indicator, None),
        What::Pillar(_) => (Msg::Pillar, None),
        What::Gap(_) => (Msg::Gap, None),
        What::Strand(index) => match document.strands.get(index) {
            Some(strand) => match strand.kind {
                StrandKind::Axis => (Msg::Axis, strand.number),
                StrandKind::Track => (Msg::Track, strand.number),
            },
            None => (Msg::Group, None),
        },
        What::Item(_) => match roadmap.item(ix) {
            Some(item) => match item.kind {
                ItemKind::Programme => (Msg::Programme, item.number),
                ItemKind::Project => (Msg::Project, item.number),
                ItemKind::Initiative => (Msg::Initiative, item.number),
            },
            None => (Msg::Group, None),
        },
        What::Group(_) => (Msg::Group, None),
        What::Appendix(kind, _) => (heading(kind), None),
    };
    // What the title says is not said again beside it.
    let title = roadmap.title(ix);
    let title = title.map_or("", |title| pick(title, language).text);
    match number {
        Some(number) if !words::names_number(language, title, message, number) => {
            words::numbered(language, message, number)
        }
        Some(_) | None => message.say(language).to_owned(),
    }
}

fn plan_kind(kind: Kind) -> Msg {
    match kind {
        Kind::Strategy => Msg::Strategy,
        Kind::ExecutivePlan => Msg::ExecutivePlan,
        Kind::Programme => Msg::Programme,
        Kind::Plan => Msg::Plan,
    }
}

/// Returns the full name of a node; never empty.
pub fn name(roadmap: &Roadmap, ix: Ix, language: Language) -> String {
    let title = match roadmap.node(ix).what {
        What::Gap(gap) => words::unnamed(language, gap.missing(), counted(gap.kind)),
        What::Roadmap
        | What::Group(_)
        | What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Strand(_)
        | What::Item(_)
        | What::Pillar(_)
        | What::Appendix(..) => match roadmap.title(ix) {
            Some(title) => pick(title, language).text.to_owned(),
            None => label(roadmap, ix, language).text,
        },
    };
    if title.is_empty() {
        roadmap.id(ix).into_owned()
    } else {
        title
    }
}

/// Returns what has to be said of a title by itself, so it names what it speaks of.
pub(super) fn title_mark(title: Picked<'_>, language: Language) -> Option<String> {
    let message = match (title.translated, title.fallback, title.language) {
        (true, _, Language::Ar(_)) => Msg::ArabicTitleOurs,
        (true, _, Language::En) => Msg::EnglishTitleOurs,
        (false, true, Language::Ar(_)) => Msg::ArabicTitleOnly,
        (false, true, Language::En) => Msg::EnglishTitleOnly,
        (false, false, _) => return None,
    };
    Some(message.say(language).to_owned())
}

/// Returns a title in the other language, with a remark in that language where it is ours.
pub(super) fn other_title(title: Picked<'_>) -> String {
    if title.translated {
        words::aside(title.text, Msg::OurTranslation.say(title.language))
    } else {
        title.text.to_owned()
    }
}

/// Returns what an entry without a row is, in a word.
pub(super) fn heading(kind: Appendix) -> Msg {
    match kind {
        Appendix::Money => Msg::Money,
        Appendix::Claim => Msg::Governance,
        Appendix::Role => Msg::Roles,
        Appendix::Body => Msg::Body,
        Appendix::FollowUp => Msg::FollowUp,
        Appendix::Source => Msg::Source,
        Appendix::Condition => Msg::Conditions,
        Appendix::Effect => Msg::Effects,
        Appendix::Alignment => Msg::Alignment,
        Appendix::Figure => Msg::Figures,
        Appendix::Rival => Msg::SourcesDiffer,
    }
}
