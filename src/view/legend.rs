//! What every sign means, with the sign as it is drawn.
//!
//! In: the glyphs and a language. Out: one entry a sign: its glyph, its role, its words. Always
//! holds: no ink, no sign and no state is left out; the compiler asks for their words. Deliberately
//! not here: the layout of the help.

mod used;

pub(super) use used::used;

use super::Glyphs;
use super::theme::Role;
use crate::document::{HealthState, ItemState};
use crate::facts::{health_word, state_word};
use crate::model::Change;
use crate::scene::{Cover, Ink, LinkMark, Sign};
use crate::words::{self, Compared, Gender, Language, Legend, Msg, Own};

/// One sign with its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LegendEntry {
    /// The glyph, or the glyphs of a run.
    pub(super) glyphs: String,
    /// How it is painted.
    pub(super) role: Role,
    /// What it means.
    pub(super) words: &'static str,
    /// What else of the picture has its tone: the bars of a state.
    pub(super) tone: Option<Role>,
}

/// The states, in the order of their course.
const STATES: [ItemState; 8] = [
    ItemState::Planned,
    ItemState::InProcurement,
    ItemState::Active,
    ItemState::OnHold,
    ItemState::Pilot,
    ItemState::Done,
    ItemState::Cancelled,
    ItemState::Unknown,
];

/// How work goes, from well to badly.
const HEALTH: [HealthState; 3] = [
    HealthState::OnTrack,
    HealthState::AtRisk,
    HealthState::OffTrack,
];

/// Returns the meaning of everything that is drawn.
pub(super) fn legend(glyphs: Glyphs, language: Language) -> Vec<LegendEntry> {
    let entry = |glyphs: String, role, words: Msg| LegendEntry {
        glyphs,
        role,
        words: words.say(language),
        tone: None,
    };
    let mut legend = Vec::new();
    for ink in Ink::ALL {
        // Fading is told by the run of its steps, under the first of them.
        let Some((role, words)) = ink_words(ink) else {
            continue;
        };
        let run = match ink {
            Ink::Fade(_) => fading(glyphs),
            Ink::Solid
            | Ink::Soft
            | Ink::Lead
            | Ink::Trace
            | Ink::Line
            | Ink::Derived
            | Ink::Hatch
            | Ink::Join => glyphs.ink(ink).to_owned(),
        };
        legend.push(entry(run, role, words));
    }
    let active = Role::Work(Some(ItemState::Active));
    for (ink, words) in [
        (Ink::Solid, Msg::Legend(Legend::Ahead)),
        (Ink::Soft, Msg::Legend(Legend::SoftAhead)),
    ] {
        let ahead = glyphs.piece(ink, Cover::Ahead);
        legend.push(entry(ahead.to_owned(), active, words));
    }
    let ghost = match glyphs.brackets() {
        Some([opens, closes]) => glyphs.in_time([opens, glyphs.ghost(), closes]).concat(),
        None => glyphs.ghost().to_owned(),
    };
    legend.push(entry(
        ghost.clone(),
        Role::Ghost,
        Msg::Legend(Legend::Ghost),
    ));
    for sign in Sign::ALL {
        let (role, words) = sign_words(sign);
        legend.push(entry(glyphs.sign(sign).to_owned(), role, words));
    }
    let edge = glyphs.soft_edge().to_owned();
    legend.push(entry(
        edge,
        Role::PhaseEdge(0),
        Msg::Legend(Legend::PhaseEdge),
    ));
    // Words in place of a sign say themselves what they are.
    let marks = marks(glyphs, language).into_iter();
    let signs = marks.filter(|(glyph, _, _)| !glyph.contains(' '));
    legend.extend(signs.map(|(glyph, role, words)| entry(glyph.to_owned(), role, words)));
    for (glyph, words) in [
        (glyphs.link_line(), Msg::Legend(Legend::Link)),
        (
            glyphs.link_mark(LinkMark::Before).to_owned(),
            Msg::Legend(Legend::Before),
        ),
        (
            glyphs.link_mark(LinkMark::After).to_owned(),
            Msg::Legend(Legend::After),
        ),
        (
            glyphs.link_mark(LinkMark::Selected).to_owned(),
            Msg::Legend(Legend::Linked),
        ),
        (glyphs.chain().to_owned(), Msg::Legend(Legend::Chain)),
    ] {
        legend.push(entry(glyph, Role::Accent, words));
    }
    let pair = |signs| glyphs.in_time(signs).concat();
    let (window, weekend) = (pair(glyphs.window()), pair(glyphs.weekend()));
    legend.push(entry(window, Role::Accent, Msg::Legend(Legend::Window)));
    legend.push(entry(
        weekend,
        Role::WeekendMark,
        Msg::Legend(Legend::Weekend),
    ));
    legend.push(entry(
        words::mark(language.other()).to_owned(),
        Role::Muted,
        Msg::Legend(Legend::Foreign),
    ));
    for state in STATES {
        let role = Role::Status(Some(state));
        legend.push(entry(
            glyphs.state(Some(state)).to_owned(),
            role,
            state_word(state, Gender::Masculine),
        ));
    }
    for health in HEALTH {
        let words = health_word(health, Gender::Masculine);
        let glyph = glyphs.health(health).to_owned();
        legend.push(entry(glyph, Role::Health(health), words));
    }
    let below = glyphs.in_time([
        glyphs.state(Some(ItemState::Done)),
        glyphs.ink(Ink::Line),
        glyphs.inferred(),
        glyphs.ink(Ink::Hatch),
    ]);
    legend.push(entry(
        below.concat(),
        Role::Rule,
        Msg::Legend(Legend::Below),
    ));
    let again = glyphs.again().to_owned();
    legend.push(entry(again, Role::Muted, Msg::Legend(Legend::Again)));
    let overdue = glyphs.overdue().to_owned();
    legend.push(entry(overdue, Role::Warning, Msg::Legend(Legend::Overdue)));
    // What every reader of English knows.
    if language.is(Language::AR) {
        let quarter = words::short_quarter(language, 1);
        let half = words::short_half(language, 1);
        legend.push(entry(quarter, Role::Muted, Msg::Legend(Legend::Quarter)));
        legend.push(entry(half, Role::Muted, Msg::Legend(Legend::Half)));
    }
    let changes = [Change::Changed, Change::Added];
    legend.extend(
        changes.map(|it| entry(glyphs.change(it).to_owned(), Role::Fresh, change_words(it))),
    );
    legend.push(entry(
        ghost,
        Role::Ghost,
        Msg::Compared(Compared::EarlierDates),
    ));
    let none = glyphs.state(None).to_owned();
    legend.push(entry(none, Role::Status(None), Msg::Own(Own::NoStatus)));
    legend
}

/// Says what the sign of a row that differs means.
fn change_words(change: Change) -> Msg {
    Msg::Compared(match change {
        Change::Changed => Compared::RowChanged,
        Change::Added => Compared::RowAdded,
    })
}

/// Returns the run of a fading end, from left to right as it is drawn.
fn fading(glyphs: Glyphs) -> String {
    let steps = [0, 1, 2].map(|step| glyphs.ink(Ink::Fade(step)));
    glyphs.in_time(steps).concat()
}

fn ink_words(ink: Ink) -> Option<(Role, Msg)> {
    let active = Role::Work(Some(ItemState::Active));
    Some(match ink {
        Ink::Solid => (active, Msg::Legend(Legend::Solid)),
        Ink::Soft => (active, Msg::Legend(Legend::Soft)),
        Ink::Lead => (active, Msg::Legend(Legend::Lead)),
        Ink::Fade(0) => (active, Msg::Legend(Legend::Fade)),
        Ink::Fade(_) => return None,
        Ink::Trace => (
            Role::Work(Some(ItemState::Cancelled)),
            Msg::Legend(Legend::Trace),
        ),
        Ink::Line => (Role::Rule, Msg::Legend(Legend::Line)),
        Ink::Derived => (Role::Rule, Msg::Legend(Legend::Thin)),
        Ink::Hatch => (Role::Gap, Msg::Legend(Legend::Gap)),
        Ink::Join => (Role::Join, Msg::Legend(Legend::Join)),
    })
}

fn sign_words(sign: Sign) -> (Role, Msg) {
    match sign {
        Sign::Milestone => (Role::Milestone, Msg::Legend(Legend::Milestone)),
        Sign::Imprecise => (Role::Milestone, Msg::Legend(Legend::Imprecise)),
        Sign::Reported => (Role::Milestone, Msg::Legend(Legend::Reported)),
        Sign::Inferred => (Role::Milestone, Msg::Legend(Legend::Inferred)),
        Sign::Planned => (Role::Milestone, Msg::Legend(Legend::Planned)),
        Sign::PlannedImprecise => (Role::Milestone, Msg::Legend(Legend::PlannedImprecise)),
        Sign::Several => (Role::Milestone, Msg::Legend(Legend::Several)),
        Sign::Announced => (
            Role::Status(Some(ItemState::Done)),
            Msg::Legend(Legend::Announced),
        ),
        Sign::Done => (
            Role::Status(Some(ItemState::Done)),
            Msg::Legend(Legend::Done),
        ),
        Sign::Cancelled => (
            Role::Status(Some(ItemState::Cancelled)),
            Msg::Legend(Legend::Cancelled),
        ),
        Sign::State(..) => (Role::Text, Msg::Legend(Legend::State)),
        Sign::Target => (Role::Value, Msg::Legend(Legend::Target)),
        Sign::Figure(_) => (Role::Value, Msg::Legend(Legend::Figure)),
        Sign::Earlier => (Role::Muted, Msg::Legend(Legend::Earlier)),
        Sign::Later => (Role::Muted, Msg::Legend(Legend::Later)),
    }
}

/// The marks that stand elsewhere than on the lanes.
fn marks(glyphs: Glyphs, language: Language) -> [(&'static str, Role, Msg); 9] {
    [
        (glyphs.today(), Role::Today, Msg::Today),
        (glyphs.inferred(), Role::Inferred, Msg::Legend(Legend::Ours)),
        (
            words::ditto(language),
            Role::Muted,
            Msg::Legend(Legend::Ditto),
        ),
        (glyphs.open(), Role::Accent, Msg::Legend(Legend::Open)),
        (glyphs.closed(), Role::Accent, Msg::Legend(Legend::Closed)),
        (glyphs.brief(), Role::Accent, Msg::Legend(Legend::Brief)),
        (
            glyphs.indicator(),
            Role::Value,
            Msg::Legend(Legend::Indicator),
        ),
        (glyphs.gap(), Role::Gap, Msg::Legend(Legend::Gap)),
        (glyphs.thumb(), Role::Rule, Msg::Legend(Legend::Scroll)),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::model::Change;
    use crate::text::Direction;

    /// Every look of the glyphs.
    fn looks() -> impl Iterator<Item = Glyphs> {
        [Direction::Ltr, Direction::Rtl]
            .into_iter()
            .flat_map(|direction| {
                [false, true].map(|is_ascii| Glyphs {
                    is_ascii,
                    facing: direction.into(),
                })
            })
    }

    #[test]
    fn every_ink_sign_and_state_has_its_entry() {
        for glyphs in looks() {
            let legend = legend(glyphs, Language::En);
            let tells = |glyph: &str| legend.iter().any(|entry| entry.glyphs.contains(glyph));
            for ink in Ink::ALL {
                assert!(tells(glyphs.ink(ink)), "{ink:?}");
            }
            for sign in Sign::ALL {
                let words = sign_words(sign).1.say(Language::En);
                let glyph = glyphs.sign(sign);
                let entry = legend.iter().find(|entry| entry.words == words);
                assert_eq!(entry.map(|entry| entry.glyphs.as_str()), Some(glyph));
            }
            for state in STATES.map(Some).into_iter().chain([None]) {
                let role = Role::Status(state);
                let entry = legend.iter().rfind(|entry| entry.role == role);
                let glyph = glyphs.state(state);
                assert_eq!(entry.map(|entry| entry.glyphs.as_str()), Some(glyph));
            }
        }
    }

    #[test]
    fn no_two_inks_and_no_two_signs_look_alike() {
        for glyphs in looks() {
            // Fading is one entry of three inks; what is ahead, in two textures, and the ghost follow
            // the inks.
            let mut inks: Vec<String> = legend(glyphs, Language::En)
                .into_iter()
                .take(Ink::ALL.len() - 2 + 3)
                .map(|entry| entry.glyphs)
                .collect();
            let mut signs: Vec<&str> = Sign::ALL.map(|sign| glyphs.sign(sign)).to_vec();
            let (all_inks, all_signs) = (inks.len(), signs.len());
            inks.sort_unstable();
            inks.dedup();
            signs.sort_unstable();
            signs.dedup();
            assert_eq!((inks.len(), signs.len()), (all_inks, all_signs), "{inks:?}");
        }
    }

    #[test]
    fn no_letter_stands_for_two_signs_of_a_row() {
        let unicode = Glyphs {
            is_ascii: false,
            facing: Direction::Ltr.into(),
        };
        let all = |glyphs: Glyphs| {
            let mut all: Vec<&str> = Sign::ALL.map(|sign| glyphs.sign(sign)).to_vec();
            all.extend(STATES.map(|state| glyphs.state(Some(state))));
            all.extend(HEALTH.map(|health| glyphs.health(health)));
            all.extend([Change::Added, Change::Changed].map(|change| glyphs.change(change)));
            all.extend([glyphs.brief(), glyphs.gap(), glyphs.overdue()]);
            all.extend([glyphs.indicator(), words::ditto(Language::En)]);
            all.push(glyphs.ink(Ink::Trace));
            all
        };
        let ascii = Glyphs {
            is_ascii: true,
            ..unicode
        };
        let mut first: HashMap<&str, &str> = HashMap::new();
        for (letter, sign) in all(ascii).into_iter().zip(all(unicode)) {
            let other = *first.entry(letter).or_insert(sign);
            assert_eq!(other, sign, "{letter} is both");
        }
    }

    #[test]
    fn every_entry_says_something_of_its_own_in_both_languages() {
        for language in [Language::En, Language::AR] {
            for glyphs in looks() {
                let legend = legend(glyphs, language);
                for (nth, entry) in legend.iter().enumerate() {
                    assert!(!entry.words.is_empty());
                    // A sign, and no words in its place.
                    assert!(!entry.glyphs.contains(' '), "{}", entry.glyphs);
                    let before = legend.iter().take(nth);
                    let same = before
                        .clone()
                        .find(|other| other.glyphs == entry.glyphs && other.words == entry.words);
                    assert_eq!(same, None);
                }
            }
        }
    }
}
