//! What an entry is called by kind and by name, and what has to be said of its name.

use super::{Picked, counted_of, label, pick};
use crate::document::{Entry, ItemKind, PlanKind, StrandKind};
use crate::model::{Appendix, At, Ix, Roadmap, What};
use crate::words::{self, Language, Locale, Msg};

/// Returns what an entry is, with its number in the plan.
pub fn kind(roadmap: &Roadmap, ix: Ix, language: Language) -> String {
    let (message, number) = kind_and_number(roadmap, ix);
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

/// Returns what an entry is, in a word, and its number in the plan.
pub fn kind_and_number(roadmap: &Roadmap, ix: Ix) -> (Msg, Option<&str>) {
    match (roadmap.node(ix).what, roadmap.entry(ix)) {
        (_, Some(Entry::Document(plan))) => {
            let kind = match plan.kind {
                PlanKind::Strategy => Msg::Strategy,
                PlanKind::ExecutivePlan => Msg::ExecutivePlan,
                PlanKind::Programme => Msg::Programme,
                PlanKind::Plan => Msg::Plan,
            };
            (kind, None)
        }
        (_, Some(Entry::Strand(strand))) => {
            let kind = match strand.kind {
                StrandKind::Axis => Msg::Axis,
                StrandKind::Track => Msg::Track,
            };
            (kind, strand.number.as_deref())
        }
        (_, Some(Entry::Item(item))) => {
            let kind = match item.kind {
                ItemKind::Programme => Msg::Programme,
                ItemKind::Project => Msg::Project,
                ItemKind::Initiative => Msg::Initiative,
                ItemKind::Task => Msg::Task,
            };
            (kind, item.number.as_deref())
        }
        (What::Phase(_), _) => (Msg::Phase, None),
        (What::Milestone(_), _) => (Msg::Milestone, None),
        (What::Indicator(_), _) => (Msg::Indicator, None),
        (What::Pillar(_), _) => (Msg::Pillar, None),
        (What::Gap(_), _) => (Msg::Gap, None),
        (What::Appendix(kind, _), _) => (heading(kind), None),
        (What::Roadmap | What::Group(_) | What::Strand(_) | What::Item(_), _) => (Msg::Group, None),
    }
}

/// Returns the full name of a node; never empty.
pub fn name(roadmap: &Roadmap, ix: Ix, language: Language) -> String {
    let title = match (roadmap.node(ix).what, roadmap.title(ix)) {
        (What::Gap(gap), _) => {
            Locale::of(roadmap, language).unnamed(gap.missing(), counted_of(gap.kinds))
        }
        (_, Some(title)) => pick(title, language).shown(),
        (_, None) => label(roadmap, ix, language).text,
    };
    if title.is_empty() {
        roadmap.id(ix).into_owned()
    } else {
        title
    }
}

/// Returns the name of an entry, or of a milestone of an item.
pub fn title_of(roadmap: &Roadmap, at: At, language: Language) -> String {
    match roadmap.milestone(at) {
        Some(milestone) => pick(&milestone.title, language).shown(),
        None => name(roadmap, at.ix, language),
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
        words::aside(&title.shown(), Msg::OurTranslation.say(title.language))
    } else {
        title.shown()
    }
}

/// Returns what an entry without a row is, in a word.
pub(super) fn heading(kind: Appendix) -> Msg {
    match kind {
        Appendix::Money => Msg::Money,
        Appendix::Claim => Msg::Governance,
        Appendix::Role => Msg::Role,
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
