//! The filter: a line that is typed, the rows that answer it, and lifting it.

use masar::action::{Action, Edit};
use masar::state::ClickTarget;

use crate::explorer::{self, Explorer, explore, shows};

const TOWN: &str = include_str!("../filter/plan.ron");

pub(crate) fn town() -> Explorer {
    explore(&[TOWN]).today("2025-03-01")
}

/// Returns the ids of the rows that show; behind a `~` those that show for what is below them.
pub(crate) fn rows(explorer: &Explorer) -> String {
    let roadmap = explorer.roadmap();
    let place = explorer.state().place().unwrap();
    let named = place.entries().iter().map(|entry| {
        let sign = if entry.is_context { "~" } else { "" };
        format!("{sign}{}", roadmap.id(entry.node))
    });
    named.collect::<Vec<_>>().join(" ")
}

fn selected(explorer: &Explorer) -> String {
    let place = explorer.state().place().unwrap();
    let roadmap = explorer.roadmap();
    roadmap.id(place.selected(roadmap)).into_owned()
}

#[test]
fn what_answers_shows_with_what_it_stands_in_while_one_types() {
    let mut asked = town().keys("F").paste("state:done");
    assert_eq!(rows(&asked), "town ~services forms");
    // What cannot be asked changes nothing.
    asked.edit(Edit::DeleteBefore);
    assert_eq!(rows(&asked), "town ~services forms");
    let asked = asked.types("e");
    let kept = asked.keys("<enter>");
    assert_eq!(rows(&kept), "town ~services forms");
    assert!(kept.state().filter_line().is_none());
    let lifted = kept.keys("\\");
    assert_eq!(rows(&lifted), rows(&town()));
    assert_eq!(rows(&lifted.keys("\\")), "town ~services forms");
}

#[test]
fn giving_up_brings_back_what_was() {
    let asked = town().keys("F").types("track:2").keys("<enter>");
    assert_eq!(rows(&asked), "town ~data bus census");
    let other = asked.keys("F").types(" census");
    assert_eq!(rows(&other), "town ~data census");
    assert_eq!(rows(&other.keys("<esc>")), "town ~data bus census");
    let none = town().keys("F").types("portal").keys("<esc> \\");
    assert_eq!(rows(&none), rows(&town()));
    assert!(
        none.screen().contains("no filter was set"),
        "{}",
        none.screen()
    );
}

#[test]
fn the_selected_row_stays_or_goes_to_the_nearest_that_answers() {
    let at_bus = town().find("data bus").keys("<esc>");
    assert_eq!(selected(&at_bus), "bus");
    assert_eq!(selected(&at_bus.keys("F").types("track:2")), "bus");
    let at_bus = town().find("data bus").keys("<esc>");
    let before = at_bus.keys("F").types("track:1");
    assert_eq!(selected(&before), "forms");
    // While one goes on typing it is looked for from where one was.
    assert_eq!(selected(&before.keys("<esc>")), "bus");
}

#[test]
fn going_to_a_row_that_does_not_answer_lifts_the_filter() {
    let asked = town().keys("F").types("track:1").keys("<enter>");
    let gone = asked.find("census");
    assert_eq!(selected(&gone), "census");
    assert!(gone.state().place().unwrap().narrowing().line().is_none());
    let back = gone.keys("<esc> \\");
    assert_eq!(rows(&back), "town ~services portal forms");
}

#[test]
fn answers_are_unfolded_and_what_was_folded_is_again() {
    let folded = town().keys("c");
    let before = rows(&folded);
    let asked = folded.keys("F").types("portal").keys("<enter>");
    assert_eq!(rows(&asked), "town ~services portal");
    assert_eq!(rows(&asked.keys("\\")), before);
}

#[test]
fn a_folded_row_counts_the_answers_in_it() {
    let asked = town().keys("F").types("kind:task").keys("<enter> c");
    let screen = asked.screen();
    let row = screen.lines().find(|line| line.contains("Services"));
    assert!(row.unwrap().contains(" 1"), "{screen}");
    assert!(screen.contains("1 of 4 items"), "{screen}");
}

#[test]
fn a_file_that_is_read_anew_is_asked_anew() {
    let asked = town().keys("F").types("state:done").keys("<enter>");
    let changed = TOWN.replace("state: active", "state: done");
    let asked = asked.reread(0, &changed);
    assert_eq!(rows(&asked), "town ~services portal forms");
    assert_eq!(rows(&asked.keys("\\")), rows(&town()));
}

#[test]
fn giving_up_after_the_file_was_read_anew_leads_to_what_it_is_now() {
    let typing = town().keys("F").types("state:done");
    let longer = TOWN.replace(
        "(id: \"bus\"",
        "(id: \"lane\", kind: task, title: (en: \"Lane\")),\n      (id: \"bus\"",
    );
    let back = typing.reread(0, &longer).keys("<esc>");
    let expected = explore(&[&longer]).today("2025-03-01");
    assert_eq!(rows(&back), rows(&expected));
}

#[test]
fn another_day_asks_anew() {
    let asked = town().keys("F").paste("late").keys("<enter>");
    assert_eq!(rows(&asked), "town");
    let later = asked.today("2025-08-01");
    assert_eq!(rows(&later), "town ~services portal");
}

#[test]
fn words_are_asked_as_soon_as_their_texts_are_there() {
    let asked = town().keys("F").types("treasury").wait();
    assert_eq!(rows(&asked), "town ~data bus");
}

#[test]
fn the_mouse_edits_and_lifts() {
    let asked = town().keys("F").types("track:2").keys("<enter>");
    let at = |explorer: &Explorer, wanted: ClickTarget| {
        let cells = (0..24).flat_map(|row| (0..80).map(move |column| (column, row)));
        cells
            .into_iter()
            .find(|cell| explorer.target(*cell) == Some(wanted))
            .unwrap()
    };
    let line = at(&asked, ClickTarget::Key(Action::Filter));
    let cross = at(&asked, ClickTarget::Key(Action::LiftFilter));
    let typing = asked.click(line);
    assert_eq!(
        typing.state().filter_line().unwrap().line().text(),
        "track:2"
    );
    let kept = typing.keys("<enter>");
    assert_eq!(rows(&kept.click(cross)), rows(&town()));
}

#[test]
fn what_cannot_be_asked_stays_open() {
    let mut wrong = town().keys("F").types("stat:done").keys("<enter>");
    assert!(wrong.state().filter_line().is_some());
    assert!(
        wrong.screen().contains("did you mean"),
        "{}",
        wrong.screen()
    );
    wrong.edit(Edit::DeleteToStart);
    assert_eq!(rows(&wrong.keys("<enter>")), rows(&town()));
}

#[test]
fn it_looks_like_this() {
    let asked = |explorer: Explorer| explorer.keys("F").types("in:2025 not late").keys("<enter>");
    shows!(asked(town()), "filter_en");
    shows!(asked(town().arabic()), "filter_ar");
    shows!(asked(town().arabic().size(40, 12)), "filter_ar_40x12");
    shows!(asked(town().size(40, 5)), "filter_en_40x5");
    shows!(
        town().keys("F").types("in:2025 state:activ"),
        "filter_wrong_en"
    );
    shows!(
        town()
            .arabic()
            .keys("F")
            .types("\u{62e}\u{644}\u{627}\u{644}:2025 \u{627}\u{644}\u{62d}\u{627}\u{644}\u{629}:"),
        "filter_wrong_ar"
    );
    let plans = explorer::walk(explorer::shipped());
    shows!(
        plans
            .size(120, 36)
            .keys("F")
            .types("in:2022 not state:done")
            .keys("<enter>"),
        "filter_syria"
    );
}

#[test]
fn a_page_says_that_it_tells_of_everything() {
    let asked = town().keys("F").types("starts>2024-06").keys("<enter>");
    let paged = asked.keys("m 3");
    let screen = paged.screen();
    assert!(screen.contains("starts>2024-06"), "{screen}");
    assert!(
        screen.contains("the filter is one of the chart"),
        "{screen}"
    );
}
