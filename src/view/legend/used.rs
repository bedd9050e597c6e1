//! Which entries of the legend a picture needs.
//!
//! In: a scene, and the plan that it shows. Out: the entries of what is drawn in it, in their order.
//! Always holds: nothing that the picture has not, and nothing of it is missing. Deliberately not here:
//! where they stand (`print_legend`); details and pages, whose signs stand beside their words.

use std::collections::HashSet;

use super::{LegendEntry, change_words, ink_words, legend, sign_words};
use crate::document::ItemState;
use crate::facts::{health_word, state_word};
use crate::model::{Group, Roadmap, Standing, What};
use crate::scene::{
    Bar, Cover, Fold, Ink, Level, PartOf, PictureRow, Scene, Sign, StackPart, Today, Tone,
};
use crate::view::theme::Role;
use crate::view::{Glyphs, stack};
use crate::words::{self, Compared, Gender, Language, Legend, Msg, Own};

/// Returns the entries of what a scene shows; those of states know which bars have their tone.
pub(in crate::view) fn used(
    scene: &Scene,
    roadmap: &Roadmap,
    glyphs: Glyphs,
    language: Language,
) -> Vec<LegendEntry> {
    let mut told: HashSet<&str> = HashSet::new();
    for row in &scene.rows {
        told.extend(words_of_row(row, roadmap, language));
    }
    let others = [
        (matches!(scene.today, Today::At(_)), Msg::Today),
        (scene.band.window.is_some(), Msg::Legend(Legend::Window)),
        (scene.band.has_soft_edge(), Msg::Legend(Legend::PhaseEdge)),
        (
            !scene.axis.weekends.is_empty(),
            Msg::Legend(Legend::Weekend),
        ),
        (scene.level == Level::Quarter, Msg::Legend(Legend::Quarter)),
        (scene.level == Level::Half, Msg::Legend(Legend::Half)),
    ];
    let others = others.into_iter().filter(|(is_seen, _)| *is_seen);
    told.extend(others.map(|(_, words)| words.say(language)));
    let entries = legend(glyphs, language).into_iter();
    let entries = entries.filter(|entry| told.contains(entry.words));
    // What is counted has the sign and the number of one that shows.
    let counted = |is_one: fn(&StackPart) -> bool| {
        let mut parts = scene.rows.iter().flat_map(|row| &row.lane.stack);
        parts.find_map(|part| {
            let count = part.count.as_ref().filter(|_| is_one(part))?;
            Some(format!("{}{}", stack::sign(glyphs, part), count.text))
        })
    };
    let standing = counted(|part| matches!(part.of, PartOf::Standing(_)));
    let entries = entries.map(|entry| match &standing {
        Some(counted) if entry.words == Legend::Below.say(language) => LegendEntry {
            glyphs: counted.clone(),
            ..entry
        },
        _ => entry,
    });
    let unplaced = counted(|part| part.of == PartOf::Unplaced).map(|glyphs| LegendEntry {
        glyphs,
        role: Role::Inferred,
        tone: None,
        words: Legend::Unplaced.say(language),
    });
    let is_toned = |state: Option<ItemState>| {
        let mut rows = scene.rows.iter();
        rows.any(|row| {
            row.hue.is_none()
                && row.state() == state
                && is_leaf_item(row)
                && !row.lane.bars.is_empty()
        })
    };
    let toned = |entry: LegendEntry| match entry.role {
        Role::Status(state) if is_toned(state) => LegendEntry {
            tone: Some(Role::Work(state)),
            ..entry
        },
        _ => entry,
    };
    entries.map(toned).chain(unplaced).collect()
}

fn is_leaf_item(row: &PictureRow) -> bool {
    row.entry.fold == Fold::Leaf && matches!(row.what, What::Item(_))
}

/// Returns the words of everything that one row has.
fn words_of_row(row: &PictureRow, roadmap: &Roadmap, language: Language) -> Vec<&'static str> {
    let lane = &row.lane;
    // What lies under signs alone is not seen.
    let is_seen = |bar: &&Bar| {
        let span = bar.stretch.columns();
        let is_sign = |column: u16| lane.signs.iter().any(|mark| mark.column == column);
        !(span.from..span.to).all(is_sign)
    };
    let bars = lane.bars.iter().filter(is_seen);
    let mut messages: Vec<Msg> = bars.flat_map(words_of_bar).collect();
    let ghost = match roadmap.against() {
        Some(_) => Msg::Compared(Compared::EarlierDates),
        None => Msg::Legend(Legend::Ghost),
    };
    messages.extend(lane.ghost.is_some().then_some(ghost));
    messages.extend(row.change.map(change_words));
    messages.extend(lane.signs.iter().map(|mark| sign_words(mark.sign.look()).1));
    let ditto = words::ditto(language);
    let mut asides = lane.words.iter().filter(|words| words.tone == Tone::Aside);
    let is_ditto = asides.any(|words| words.placed.text == ditto);
    messages.extend(is_ditto.then_some(Msg::Legend(Legend::Ditto)));
    messages.extend(lane.stack.iter().flat_map(words_of_part).flatten());
    let is_again = row.entry.is_again();
    messages.extend(is_again.then_some(Msg::Legend(Legend::Again)));
    messages.extend(row.is_inferred.then_some(Msg::Legend(Legend::Ours)));
    messages.extend(row.label.is_foreign.then_some(Msg::Legend(Legend::Foreign)));
    messages.extend(words_of_mark(row, roadmap));
    messages.extend(
        row.health
            .map(|health| health_word(health, Gender::Masculine)),
    );
    messages.iter().map(|it| it.say(language)).collect()
}

/// Returns the words of how far something has come.
fn words_of_standing(standing: Option<Standing>) -> Option<Msg> {
    match standing? {
        Standing::AnnouncedComplete => Some(Msg::Legend(Legend::Announced)),
        standing => standing
            .state()
            .map(|state| state_word(state, Gender::Masculine)),
    }
}

/// Returns the words of a part of what lies below.
fn words_of_part(part: &StackPart) -> [Option<Msg>; 2] {
    match part.of {
        PartOf::Standing(standing) => [
            Some(Msg::Legend(Legend::Below)),
            words_of_standing(Some(standing)),
        ],
        // Their number is an entry of its own.
        PartOf::Unplaced => [None, None],
        PartOf::Unnamed => [Some(Msg::Legend(Legend::Gap)), None],
    }
}

/// Returns the words of a piece of a bar.
fn words_of_bar(bar: &Bar) -> Option<Msg> {
    let ink = match bar.ink {
        // A run of steps is one entry.
        Ink::Fade(_) => Ink::Fade(0),
        ink => ink,
    };
    match (bar.cover, ink) {
        (Cover::Ahead, Ink::Soft) => Some(Msg::Legend(Legend::SoftAhead)),
        (Cover::Ahead, _) => Some(Msg::Legend(Legend::Ahead)),
        (Cover::Unsaid | Cover::Done, ink) => ink_words(ink).map(|(_, words)| words),
    }
}

/// Returns the words of the mark before the name of a row.
fn words_of_mark(row: &PictureRow, roadmap: &Roadmap) -> Option<Msg> {
    match (row.entry.fold, row.what) {
        (Fold::Open, _) => Some(Msg::Legend(Legend::Open)),
        (Fold::Closed, _) => Some(Msg::Legend(Legend::Closed)),
        (Fold::Leaf, What::Item(_) | What::Phase(_)) => {
            words_of_standing(row.standing).or(Some(Msg::Own(Own::NoStatus)))
        }
        (Fold::Leaf, What::Group(Group::Milestones)) => Some(Msg::Legend(Legend::Milestone)),
        (Fold::Leaf, What::Milestone(nth)) => {
            let milestone = roadmap.document().milestones.get(nth);
            let on = milestone.and_then(|milestone| milestone.on);
            Some(sign_words(on.map_or(Sign::Imprecise, Sign::of)).1)
        }
        (Fold::Leaf, What::Indicator(_)) => Some(Msg::Legend(Legend::Indicator)),
        (Fold::Leaf, What::Roadmap) => Some(Msg::Legend(Legend::Brief)),
        (Fold::Leaf, What::Gap(_)) => Some(Msg::Legend(Legend::Gap)),
        // The dot of a group says nothing.
        (Fold::Leaf, What::Group(_) | What::Strand(_) | What::Pillar(_) | What::Appendix(..)) => {
            None
        }
    }
}
