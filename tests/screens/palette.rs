//! The palette: every command by its words, in both languages, with its keys.

use masar::action::{Action, Edit};
use masar::facts::Page;
use masar::facts::Sorting;
use masar::input::BINDINGS;
use masar::scene::{Level, Zoom};
use masar::state::{ClickTarget, OneOrBoth, PaletteEntry, Press, Request, Wheel};
use masar::words::Language;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::explorer::{self, Explorer, explore, explorer, shows};
use crate::walks::{BEGINNINGS, open, step, walk};

fn two() -> Explorer {
    explorer::walk(explorer::shipped())
}

/// Returns the words of what is found, in English.
fn found(explorer: &Explorer) -> Vec<String> {
    let world = explorer.world();
    let palette = explorer.state().palette().expect("the palette is open");
    let found = palette.found(&world, explorer.state().current());
    let words = found
        .iter()
        .map(|entry| entry.words(&world, explorer.state().current(), Language::En));
    words.collect()
}

#[test]
fn no_verb_is_missing_and_each_has_words_in_both_languages_and_a_key() {
    let explorer = two();
    let world = explorer.world();
    let all = PaletteEntry::all(&world, 0);
    for action in Action::ALL.iter().copied() {
        let is_listed = all.contains(&PaletteEntry::Act(action));
        // The palette itself is open.
        assert_eq!(is_listed, action != Action::Palette, "{action:?}");
        let has_key = |it: &masar::input::Binding| it.action == action && !it.keys.is_empty();
        let is_digit = matches!(action, Action::Roadmap(_));
        assert!(is_digit || BINDINGS.iter().any(has_key), "{action:?}");
    }
    for language in [Language::En, Language::AR] {
        let mut words: Vec<String> = all.iter().map(|it| it.words(&world, 0, language)).collect();
        assert!(words.iter().all(|words| !words.trim().is_empty()));
        let count = words.len();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), count, "two commands are called the same");
    }
}

#[test]
fn choices_stand_by_their_own_words() {
    let explorer = two().keys(":");
    let listed = found(&explorer);
    for words in [
        "Page: Indicators",
        "Page: Chart",
        "Zoom: year",
        "Sort: by title",
        "Language: Arabic",
        "Language: both",
        "Roadmap: Oman",
    ] {
        assert!(listed.iter().any(|it| it == words), "{words}: {listed:?}");
    }
}

#[test]
fn it_is_there_on_every_size_in_both_languages() {
    shows!(two().keys(":"), "palette_en_80x24");
    shows!(two().arabic().keys(":"), "palette_ar_80x24");
    shows!(two().size(40, 12).keys(":"), "palette_en_40x12");
    shows!(two().arabic().size(40, 12).keys(":"), "palette_ar_40x12");
    shows!(two().keys(":").types("row"), "palette_found_en_80x24");
    let arabic = two()
        .arabic()
        .keys(":")
        .types("\u{627}\u{644}\u{645}\u{62e}\u{637}\u{637}");
    shows!(arabic, "palette_found_ar_80x24");
    shows!(
        two().size(200, 50).keys("m 2 :").types("fold"),
        "palette_on_a_page_200x50"
    );
}

#[test]
fn words_are_found_in_both_languages_in_any_order_as_the_search_folds_them() {
    for typed in [
        "page indic",
        "INDIC  Page",
        // "Page: indicators", without its hamza, with a mark, the other way round.
        "\u{627}\u{644}\u{645}\u{648}\u{634}\u{631}\u{627}\u{62a} \u{635}\u{641}\u{62d}\u{647}",
        "\u{645}\u{64f}\u{624}\u{634}\u{631}",
        "\u{645}\u{624}\u{634}\u{631} indicators",
    ] {
        let first = found(&two().keys(":").types(typed)).into_iter().next();
        assert_eq!(first.as_deref(), Some("Page: Indicators"), "{typed}");
    }
    // A command of that name stands before what begins so, and that before what has it inside.
    let fit = found(&two().keys(":").types("it"));
    assert_eq!(
        fit.first().map(String::as_str),
        Some("its period"),
        "{fit:?}"
    );
    let none = two().keys(":").types("zzz");
    assert!(found(&none).is_empty());
    assert!(none.screen().contains("no command"), "{}", none.screen());
    assert!(none.keys("<enter>").state().palette().is_some());
}

#[test]
fn enter_does_what_is_marked() {
    let page = |explorer: &Explorer| explorer.state().place().unwrap().page();
    let indicators = two().keys(":").types("indicators").keys("<enter>");
    assert_eq!(page(&indicators), Some(Page::Indicators));
    assert!(indicators.state().palette().is_none());
    let typed = "\u{645}\u{62d}\u{627}\u{648}\u{631}";
    let pillars = two().keys(":").types(typed).keys("<enter>");
    assert_eq!(page(&pillars), Some(Page::Pillars));
    let year = two().keys(":").types("zoom quarter").keys("<enter>");
    assert_eq!(
        year.state().place().unwrap().zoom(),
        Zoom::To(Level::Quarter)
    );
    let sorted = two().keys(":").types("by title").keys("<enter>");
    assert_eq!(sorted.state().place().unwrap().sorting(), Sorting::Title);
    let arabic = two().keys(":").types("language arabic").keys("<enter>");
    let choice = arabic.state().languages.choice;
    assert!(choice.is(OneOrBoth::One(Language::AR)));
    let oman = two().keys(":").types("roadmap oman").keys("<enter>");
    assert_eq!(oman.state().current(), 1);
    let found = two().keys(":").types("find").keys("<enter>").types("oman");
    assert_eq!(found.state().search.line().unwrap().text(), "oman");
    let mut leaving = two().keys(":").types("quit");
    let left = leaving.act(Action::Open);
    assert_eq!(left, masar::state::Effect::Ask(Request::Quit(0)));
}

#[test]
fn what_cannot_be_done_now_says_why_and_is_not_done() {
    for (keys, typed, why) in [
        ("m 2 :", "zoom in", "in the chart only"),
        ("m 2 :", "zoom year", "in the chart only"),
        (":", "next match", "nothing was looked for"),
        (":", "language english", "now"),
        (":", "sort file", "now"),
        (":", "page chart", "now"),
        (":", "fit", "now"),
    ] {
        let open = two().keys(keys).types(typed);
        let row = open.row(2);
        assert!(row.contains(why), "{typed}: {row}");
        let place = open.state().place().unwrap().clone();
        let said = open.keys("<enter>");
        assert_eq!(*said.state().place().unwrap(), place, "{typed}");
        assert!(said.row(23).ends_with(why), "{typed}: {}", said.row(23));
        assert!(said.state().palette().is_some());
        // What is typed next is no longer about that.
        assert_eq!(said.types("x").state().notice, None);
    }
    let alone = explorer("two_tracks.ron").keys(":").types("next roadmap");
    assert!(alone.row(2).contains("no other roadmap is open"));
}

#[test]
fn keys_go_to_the_line_and_escape_takes_one_step_back() {
    for opening in [":", "<c-p>"] {
        let open = two().keys("m 2").keys(opening).keys("q 1 / ? : L");
        let palette = open.state().palette().expect("it is open");
        assert_eq!(palette.line().text(), "q1/?:L");
        let closed = open.keys("<esc>");
        assert!(closed.state().palette().is_none());
        assert_eq!(closed.state().place().unwrap().page(), Some(Page::Phases));
    }
    let pasted = two().keys(":").paste("fold\tall");
    assert_eq!(found(&pasted).first().map(String::as_str), Some("fold all"));
}

#[test]
fn steps_mark_one_command_and_stop_at_the_ends() {
    let marked = |explorer: &Explorer| {
        let palette = explorer.state().palette().expect("it is open");
        palette.marked(palette.found(&explorer.world(), 0).len())
    };
    let open = two().keys(":");
    let count = found(&open).len();
    let open = open.keys("<down> <c-n> <c-n> <c-p>");
    assert_eq!(marked(&open), 2);
    let open = open.keys("<pgdn>");
    assert_eq!(marked(&open), 2 + 21);
    let open = open.keys("<pgup> <up> <up> <up>");
    assert_eq!(marked(&open), 0);
    let open = open.wheel(Wheel::Down).wheel(Wheel::Down);
    assert_eq!(marked(&open), 2);
    let open = open.keys("<pgdn> <pgdn> <pgdn> <pgdn> <pgdn>");
    assert_eq!(marked(&open), count - 1);
    assert!(open.row(22).contains("quit at once"), "{}", open.screen());
    // What is typed marks the first.
    assert_eq!(marked(&open.types("o")), 0);
}

#[test]
fn a_click_does_a_command_and_nothing_below_answers() {
    for open in [two().keys(":"), two().arabic().keys(":")] {
        let entry = open.target((40, 3));
        assert_eq!(
            entry,
            Some(ClickTarget::Command(PaletteEntry::Act(Action::MoveDown)))
        );
        let down = open.click((40, 3));
        assert_eq!(down.state().place().unwrap().row(), 1);
        assert!(down.state().palette().is_none());
    }
    let texts = [include_str!("two_tracks.ron"), include_str!("gaps.ron")];
    let explorer = explore(&texts).size(200, 50);
    let other = explorer.cell_of(0, "[2]");
    let mut open = explorer.keys(":");
    for cell in [other, (150, 10), (10, 1)] {
        open.press(cell, Press::Double);
        assert!(open.state().palette().is_some());
        assert_eq!(open.state().current(), 0);
    }
    // A click on what cannot be done says why.
    let typed = explore(&texts).keys(":").types("fit").click((5, 2));
    assert!(typed.row(23).ends_with("now"), "{}", typed.row(23));
    let cell = typed.cell_of(23, "esc");
    assert!(typed.click(cell).state().palette().is_none());
}

#[test]
fn the_footer_names_it_where_there_is_room() {
    assert!(two().row(23).contains(": commands"));
    assert!(two().arabic().screen().contains(": "));
    let cell = two().cell_of(23, ": commands");
    assert!(two().click(cell).state().palette().is_some());
    for keys in ["m 2", "?", "j <enter> j <enter>"] {
        let row = two().size(120, 36).keys(keys).row(35);
        assert!(row.contains(": commands"), "{keys}: {row}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        rng_seed: RngSeed::Fixed(8),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_cannot_be_done_now_changes_nothing(
        which in 0..BEGINNINGS,
        steps in prop::collection::vec(step(), 0..12),
    ) {
        let mut explorer = open(which);
        for step in steps {
            walk(&mut explorer, step);
        }
        explorer.edit(Edit::Keep);
        explorer.change(|state, _| state.overlay = None);
        // Any action takes away what the last one has told.
        explorer.act(Action::MoveUp);
        let before = explorer.state().clone();
        for action in Action::ALL.iter().copied() {
            if before.obstacle(action, &explorer.world()).is_some() {
                explorer.act(action);
                explorer.change(|state, _| state.notice = None);
                prop_assert!(*explorer.state() == before, "{action:?}");
            }
        }
    }
}
