//! What a row is called.
//!
//! In: a node and a language. Out: logical text. Always holds: every node has a name; a title
//! that exists only in the other language is shown in that one, and marked.

use super::pick::pick;
use super::row::Wording;
use super::strands::unassigned;
use crate::document::{self, Entry, HealthState, ItemKind, ItemState, Kinds, Publication, Text};
use crate::model::{Gap, Group, Ix, Roadmap, Standing, What, last_entry, last_state};
use crate::words::{self, Counted, Gender, Language, Msg, Own};

/// A name, and whether it had to be taken from the other language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The logical text.
    pub text: String,
    /// Whether the asked language has no such text.
    pub is_foreign: bool,
}

/// Picks the side of a text: the asked language, or else the other one.
pub fn side(text: &Text, language: Language) -> Label {
    let picked = pick(text, language);
    Label {
        text: picked.shown(),
        is_foreign: picked.fallback,
    }
}

/// Returns the name of a node on its row; the roadmap's own row is its brief.
pub fn label(roadmap: &Roadmap, ix: Ix, language: Language) -> Label {
    let own = |text: String| Label {
        text,
        is_foreign: false,
    };
    match (roadmap.node(ix).what, roadmap.entry(ix)) {
        (What::Roadmap, _) => own(Msg::Brief.say(language).to_owned()),
        (What::Group(group), _) => own(group_name(roadmap, group).say(language).to_owned()),
        (What::Gap(gap), _) => own(gap_words(gap, language)),
        (_, Some(Entry::Indicator(indicator))) => side(
            indicator.short.as_ref().unwrap_or(&indicator.title),
            language,
        ),
        (_, entry) => match entry.and_then(|entry| entry.common().title()) {
            Some(title) => side(title, language),
            None => own(String::new()),
        },
    }
}

/// Returns the short name of the roadmap, for the breadcrumb.
pub fn short(document: &document::Document, language: Language) -> Label {
    side(document.short.as_ref().unwrap_or(&document.title), language)
}

/// Returns the last published state of a node: that of an item or a phase. One that is only planned is
/// none.
pub fn state_of(roadmap: &Roadmap, ix: Ix) -> Option<ItemState> {
    last_state(roadmap.common(ix).status())
}

/// Returns the same, where what was only announced stands apart; none where there is no log.
pub fn standing_of(roadmap: &Roadmap, ix: Ix) -> Option<Standing> {
    last_entry(roadmap.common(ix).status()).map(Standing::of)
}

/// Returns the word for a state of something whose noun has that gender.
pub fn state_word(state: ItemState, gender: Gender) -> Msg {
    match (state, gender) {
        (ItemState::Planned, Gender::Masculine) => Msg::StatePlanned,
        (ItemState::Planned, Gender::Feminine | Gender::Phase) => Msg::StatePlannedFeminine,
        (ItemState::InProcurement, _) => Msg::StateInProcurement,
        (ItemState::Active, _) => Msg::StateActive,
        (ItemState::OnHold, Gender::Masculine) => Msg::StateOnHold,
        (ItemState::OnHold, Gender::Feminine | Gender::Phase) => Msg::StateOnHoldFeminine,
        (ItemState::Pilot, _) => Msg::StatePilot,
        (ItemState::Done, Gender::Masculine) => Msg::StateDone,
        (ItemState::Done, Gender::Feminine) => Msg::StateDoneFeminine,
        (ItemState::Done, Gender::Phase) => Msg::StateEnded,
        (ItemState::Cancelled, Gender::Masculine) => Msg::StateCancelled,
        (ItemState::Cancelled, Gender::Feminine | Gender::Phase) => Msg::StateCancelledFeminine,
        (ItemState::Unknown, _) => Msg::StateUnknown,
    }
}

/// Returns the word for an item on which no work has begun.
pub(super) fn not_started(gender: Gender) -> Msg {
    Msg::Own(match gender {
        Gender::Masculine => Own::NotStarted,
        Gender::Feminine | Gender::Phase => Own::NotStartedFeminine,
    })
}

/// Returns how the work on a node goes, by the last that was said of it: only the file says so.
pub fn health_of(roadmap: &Roadmap, ix: Ix) -> Option<HealthState> {
    let latest = roadmap.item(ix)?.health.last()?;
    Some(latest.is)
}

/// Returns the word for how work on something goes whose noun has that gender.
pub fn health_word(health: HealthState, gender: Gender) -> Msg {
    match (health, gender) {
        (HealthState::OnTrack, _) => Msg::OnTrack,
        (HealthState::AtRisk, Gender::Masculine) => Msg::AtRisk,
        (HealthState::AtRisk, Gender::Feminine | Gender::Phase) => Msg::AtRiskFeminine,
        (HealthState::OffTrack, Gender::Masculine) => Msg::OffTrack,
        (HealthState::OffTrack, Gender::Feminine | Gender::Phase) => Msg::OffTrackFeminine,
    }
}

/// Returns the word for who speaks in a source.
pub fn publication(kind: Publication) -> Msg {
    match kind {
        Publication::Official => Msg::Official,
        Publication::Press => Msg::Press,
    }
}

/// Returns the noun that items of a kind are counted in.
pub fn counted(kind: ItemKind) -> Counted {
    match kind {
        ItemKind::Programme => Counted::Programme,
        ItemKind::Project => Counted::Project,
        ItemKind::Initiative => Counted::Initiative,
        ItemKind::Task => Counted::Task,
    }
}

/// Returns the noun that what a declaration counts is counted in.
pub fn counted_of(kinds: Kinds) -> Counted {
    let Some(and) = kinds.and else {
        return counted(kinds.kind);
    };
    match (kinds.kind.min(and), kinds.kind.max(and)) {
        (ItemKind::Programme, ItemKind::Initiative) => Counted::ProgrammeOrInitiative,
        (ItemKind::Programme, ItemKind::Task) => Counted::ProgrammeOrTask,
        (ItemKind::Programme, _) => Counted::ProgrammeOrProject,
        (ItemKind::Project, ItemKind::Task) => Counted::ProjectOrTask,
        (ItemKind::Project, _) => Counted::ProjectOrInitiative,
        (ItemKind::Initiative | ItemKind::Task, _) => Counted::InitiativeOrTask,
    }
}

/// Says whether every name of a plan is in the other language only: what is so of all is said once, in the
/// header.
pub fn is_all_foreign(roadmap: &Roadmap, language: Language) -> bool {
    let [arabic, english] = roadmap.lists().named_in;
    match language {
        Language::En => arabic && !english,
        Language::Ar(_) => english && !arabic,
    }
}

/// Returns whose words a text of the plan is, where that is not said of all of them at once.
pub(in crate::facts) fn wording_apart(
    wording: Wording,
    roadmap: &Roadmap,
    language: Language,
) -> Wording {
    match wording {
        Wording::Other if is_all_foreign(roadmap, language) => Wording::File,
        wording => wording,
    }
}

fn group_name(roadmap: &Roadmap, group: Group) -> Msg {
    let name = match group {
        Group::Phases => Msg::Phases,
        Group::Milestones => Msg::Milestones,
        Group::OtherIndicators => Msg::OtherIndicators,
        Group::Unassigned => unassigned(roadmap.document(), Gender::Masculine).0,
        Group::Related => Msg::Related,
        Group::Pillars => Msg::Pillars,
    };
    name.in_plan(roadmap.is_own())
}

fn gap_words(gap: Gap, language: Language) -> String {
    let counted = counted_of(gap.kinds);
    match gap.missing() {
        Some(missing) => words::more(language, u64::from(missing), counted),
        None => words::some(language, counted),
    }
}
