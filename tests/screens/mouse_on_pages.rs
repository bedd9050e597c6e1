//! The mouse apart from the chart: on pages, in the list of pages, beside a search.

use masar::facts::Page;
use masar::state::{Languages, Press, Wheel};
use masar::words::Language;

use crate::explorer::{Explorer, explore, explorer};
use crate::mouse::{both_ways, depth};

#[test]
fn pages_answer_as_the_chart_does() {
    for is_arabic in [false, true] {
        let open = || {
            let explorer = explorer("gaps.ron").size(100, 24);
            if is_arabic {
                explorer.arabic()
            } else {
                explorer
            }
        };
        let page = |explorer: &Explorer| explorer.state().place().unwrap().page();
        // From the list of pages to the phases, of which the second is selected.
        let listed = open().keys("m");
        let (column, row) = (if is_arabic { 95 } else { 5 }, 3);
        let phases = listed.click((column, row));
        assert_eq!(page(&phases), Some(Page::Phases));
        assert_eq!(phases.state().menu(), None);
        let second = phases.cell("Second phase");
        let selected = phases.click(second);
        let subject = selected
            .state()
            .place()
            .unwrap()
            .subject(selected.roadmap());
        assert_eq!(subject.key(selected.roadmap()), "two");
        // Its second press goes into the phase, as Enter does.
        let entered = selected.double_click(second);
        let typed = open().keys("m").click((column, row)).click(second);
        assert_eq!(entered.screen(), typed.keys("<enter>").screen());
        // The step of the plan in the breadcrumb leads to the chart.
        let plan = entered.cell_of(1, "Gaps");
        let chart = entered.click(plan);
        assert_eq!((page(&chart), depth(&chart)), (None, 1));
    }
}

#[test]
fn the_names_of_the_pages_open_them() {
    for explorer in both_ways() {
        let explorer = explorer.size(120, 36).keys("<tab> <tab>");
        let shown = explorer.state().place().unwrap().page();
        assert_eq!(shown, Some(Page::Phases));
        let language = explorer.state().language(&explorer.world());
        let name = Page::Brief.title(explorer.roadmap(), language);
        let (layout, _) = explorer.state().frame().unwrap();
        let cell = explorer.cell_of(layout.tabs.y, name);
        let explorer = explorer.click(cell);
        assert_eq!(explorer.state().place().unwrap().page(), Some(Page::Brief));
    }
}

#[test]
fn a_source_unfolds_by_its_mark() {
    for explorer in [
        explore(&[include_str!("../fixtures/detail.ron")]),
        explore(&[include_str!("../fixtures/detail.ron")]).arabic(),
    ] {
        let is_arabic = explorer.state().languages == Languages::one(Language::AR);
        let mut explorer = explorer.size(100, 30);
        while explorer.state().place().unwrap().page() != Some(Page::Sources) {
            explorer = explorer.keys("<tab>");
        }
        let mark = explorer.cell_of(3, if is_arabic { "\u{25c2}" } else { "\u{25b8}" });
        let lines = |explorer: &Explorer| {
            let paged = explorer.state().place().unwrap().paged();
            paged.unwrap().listed().len()
        };
        let before = lines(&explorer);
        let opened = explorer.click(mark);
        assert!(lines(&opened) > before, "{}", opened.screen());
        assert_eq!(lines(&opened.click(mark)), before);
    }
}

#[test]
fn while_the_list_of_pages_is_open_it_alone_answers() {
    let texts = [include_str!("two_tracks.ron"), include_str!("gaps.ron")];
    let explorer = explore(&texts).size(120, 24);
    let other = explorer.cell_of(0, "[2]");
    let mut explorer = explorer.keys("m");
    for cell in [other, (60, 1), (60, 8)] {
        explorer.press(cell, Press::Double);
        assert_eq!(
            (explorer.state().menu(), explorer.state().current()),
            (Some(0), 0)
        );
    }
    let explorer = explorer.wheel(Wheel::Down);
    assert_eq!(explorer.state().menu(), Some(1));
    let cell = explorer.cell_of(23, "esc");
    assert_eq!(explorer.click(cell).state().menu(), None);
}

#[test]
fn the_wheel_moves_the_lines_of_a_page() {
    for explorer in both_ways() {
        let explorer = explorer.size(60, 8).keys("<tab> <tab>");
        let paged = |explorer: &Explorer| {
            let paged = explorer.state().place().unwrap().paged().unwrap();
            (paged.top(), paged.row())
        };
        // A heading stands above the first entry.
        assert_eq!(paged(&explorer), (0, 1));
        let turned = explorer.wheel(Wheel::Down);
        let (top, row) = paged(&turned);
        assert!(top > 0 && row >= top, "{top} {row}");
        assert_eq!(paged(&turned.wheel(Wheel::Up)).0, 0);
    }
}

#[test]
fn a_cut_title_is_no_breadcrumb() {
    // Without details it stands where the breadcrumb would.
    let text = include_str!("two_tracks.ron").replace("Bridge", "Bridge over the long river");
    let explorer = explore(&[&text])
        .size(60, 12)
        .at("roads")
        .keys("<enter> <enter>");
    assert_eq!(explorer.row(1), "Bridge over the long river");
    let clicked = explorer.click((3, 1));
    assert_eq!(depth(&clicked), 3);
}

#[test]
fn a_click_ends_the_typing_of_a_search() {
    let explorer = explorer("two_tracks.ron").keys("/").types("tun");
    let cell = explorer.cell("Tram");
    let explorer = explorer.click(cell);
    assert_eq!(explorer.selected(), "tram");
    assert!(explorer.state().search.line().is_none());
    assert!(explorer.state().search.found().is_some());
}
