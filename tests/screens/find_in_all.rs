//! A search in all open roadmaps: by a key in its line, with the roadmap of each match, there and back.

use crate::explorer::{self, Explorer, shows};

fn plans() -> Explorer {
    explorer::walk(explorer::shipped()).size(120, 36).keys("1")
}

fn open(explorer: &Explorer) -> usize {
    explorer.state().current()
}

#[test]
fn a_key_looks_in_every_roadmap_and_the_way_back_leads_to_where_one_was() {
    let typing = plans().keys("j j /").types("data").wait();
    let (row, here) = (
        typing.selected(),
        typing.state().search.found().unwrap().count(),
    );
    assert_eq!(typing.state().search.count_elsewhere(), 0);
    assert!(
        typing.screen().contains("ctrl-f all roadmaps"),
        "{}",
        typing.screen()
    );
    let wide = typing.keys("<c-f>").wait();
    let there = wide.state().search.count_elsewhere();
    assert!(here > 1 && there > 1, "{here} {there}");
    assert!(
        wide.screen().contains(&format!("other roadmaps: {there}")),
        "{}",
        wide.screen()
    );
    // Past the last one of this roadmap stand those of the other.
    let other = wide.keys(&"<down> ".repeat(here + 1));
    assert_eq!(other.state().search.marked_elsewhere(), Some(0));
    assert_eq!(
        (
            open(&other),
            other.keys("<up> <down>").state().search.marked_elsewhere()
        ),
        (0, Some(0))
    );
    let crossed = plans()
        .keys("j j")
        .keys("/")
        .types("data")
        .wait()
        .keys("<c-f>")
        .wait()
        .keys(&"<down> ".repeat(here + 1))
        .keys("<enter>");
    assert_eq!(open(&crossed), 1);
    let found = crossed.state().search.found().unwrap();
    assert_eq!((found.roadmap(), found.count()), (1, there));
    let back = crossed.keys("n <c-o>");
    assert_eq!(open(&back), 0);
    assert_eq!(back.selected(), plans().keys("j j").selected());
    assert_ne!(row, back.selected());
}

#[test]
fn a_click_goes_to_another_roadmap_and_the_key_asks_for_this_one_again() {
    let wide = plans()
        .keys("/")
        .types("muscat")
        .wait()
        .keys("<c-f>")
        .wait();
    let cells = (0..36).flat_map(|row| (0..120).map(move |column| (column, row)));
    let here = wide.state().search.found().unwrap().count();
    let target = Some(masar::state::ClickTarget::Hit(here));
    let cell = cells.into_iter().find(|cell| wide.target(*cell) == target);
    assert_eq!(open(&wide.click(cell.unwrap())), 1);
    let narrow = plans()
        .keys("/")
        .types("muscat")
        .wait()
        .keys("<c-f> <c-f>")
        .wait();
    assert!(!narrow.state().search.is_wide());
    assert_eq!(narrow.state().search.count_elsewhere(), 0);
}

#[test]
fn it_looks_like_this() {
    let wide = || {
        plans()
            .keys("/")
            .types("data bus")
            .wait()
            .keys("<c-f>")
            .wait()
    };
    shows!(wide(), "find_in_all_en");
    shows!(wide().size(80, 24).arabic(), "find_in_all_ar");
}
