//! What is asked before anything shows, and kept for the next run.

use masar::facts::Sorting;
use masar::state::{Asked, Effect, Usual};

use crate::explorer::{Explorer, explore};
use crate::filter::{rows, town};

fn asked(question: &str, group: &str, by: Option<Sorting>) -> Asked {
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Asked {
        view: None,
        question: named(question),
        group: named(group),
        color_by: None,
        order: by.map(Sorting::usual),
    }
}

fn asking(explorer: Explorer, asked: Asked) -> Explorer {
    explorer.changed(move |state, world| {
        state.ask(&asked, world);
        Effect::Draw
    })
}

#[test]
fn a_plan_opens_with_what_is_asked() {
    let explorer = asking(town(), asked("in:2024", "owner", Some(Sorting::Title)));
    assert_eq!(rows(&explorer), "town it portal town forms");
    // Words wait for the texts that have them.
    let explorer = asking(town(), asked("census", "", None));
    assert_eq!(rows(&explorer), "town ~data census");
    let explorer = asking(town(), asked("", "colour", None));
    assert!(
        explorer.screen().contains("not given in this plan"),
        "{}",
        explorer.screen()
    );
}

#[test]
fn each_of_several_plans_is_asked_when_it_shows() {
    let other = include_str!("two_tracks.ron");
    let town = include_str!("../filter/plan.ron");
    let explorer = explore(&[other, town]).today("2025-03-01");
    let explorer = asking(explorer, asked("census", "", None)).keys("2");
    assert_eq!(rows(&explorer), "town ~data census");
}

#[test]
fn what_was_asked_is_found_again() {
    let note = |explorer: &Explorer| {
        let usual = Usual {
            languages: explorer.state().languages,
            columns: Default::default(),
        };
        explorer.state().note(0, usual, &explorer.world())
    };
    let explorer = town().keys("F").types("in:2024").keys("<enter> O o");
    let noted = note(&explorer).unwrap();
    assert_eq!((&*noted.question, &*noted.group), ("in:2024", "track"));
    let again = town().changed(|state, world| {
        state.take_up(&[(0, noted.clone())], world);
        Effect::Draw
    });
    assert_eq!(rows(&again), rows(&explorer));
    assert_eq!(note(&again), Some(noted));
    // What this run was asked is not what the reader chose.
    let asked = asked("in:2024", "track", Some(Sorting::Title));
    assert_eq!(note(&asking(town(), asked.clone())), None);
    let other = asking(town(), asked).keys("O");
    assert_eq!(note(&other).unwrap().group, "phase");
}
