//! The rows in groups: what stands where, and moving among them.

use masar::scene::GroupRole;

use crate::explorer::{Explorer, explore, shows};

const TOWN: &str = include_str!("../filter/plan.ron");

fn town() -> Explorer {
    explore(&[TOWN]).today("2025-03-01").size(100, 24)
}

/// Chooses a command of the palette by its words.
fn choose(explorer: Explorer, words: &str) -> Explorer {
    explorer.keys(":").types(words).keys("<enter>")
}

/// Returns the rows: headings in brackets with their counts, items that stand above, too, behind a `~`.
fn rows(explorer: &Explorer) -> String {
    let roadmap = explorer.roadmap();
    let place = explorer.state().place().unwrap();
    let rows = place.entries().iter().map(|entry| {
        let id = roadmap.id(entry.node);
        match entry.group.map(|group| (group.role, group.nth)) {
            None => id.into_owned(),
            Some((GroupRole::First, _)) => id.into_owned(),
            Some((GroupRole::Again, _)) => format!("~{id}"),
            Some((GroupRole::Heading, nth)) => {
                let group = &place.groups().unwrap().groups[nth];
                let name = group.key.label(roadmap, masar::words::Language::En);
                format!("[{name} {}]", group.members.len())
            }
        }
    });
    rows.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_key_goes_through_what_the_plan_can_be_grouped_by() {
    let grouped = town().keys("O");
    assert_eq!(
        rows(&grouped),
        "town [Services 2] portal forms [Data 2] bus census"
    );
    assert!(
        grouped.row(1).contains("grouped: by track (4)"),
        "{}",
        grouped.row(1)
    );
    let by_phase = grouped.keys("O");
    assert_eq!(
        rows(&by_phase),
        "town [Founding 2] portal forms [Building 3] ~portal bus census"
    );
    // Pillar, owner, state, health, year, tag, and the tree again.
    let fields: Vec<String> = [
        "",
        "O",
        "O O",
        "O O O",
        "O O O O",
        "O O O O O",
        "O O O O O O",
    ]
    .map(|keys| by_phase_again().keys(keys))
    .iter()
    .map(|explorer| {
        explorer
            .state()
            .place()
            .unwrap()
            .group_field()
            .map_or_else(String::new, |field| field.name().to_owned())
    })
    .collect();
    assert_eq!(
        fields,
        ["phase", "pillar", "owner", "state", "health", "year", "tag"]
    );
    let tree = by_phase_again().keys("O O O O O O O");
    assert_eq!(rows(&tree), rows(&town()));
}

fn by_phase_again() -> Explorer {
    town().keys("O O")
}

#[test]
fn a_sort_holds_in_each_group_and_a_filter_leaves_parents_out() {
    let sorted = choose(choose(town(), "group state"), "sort title");
    assert_eq!(
        rows(&sorted),
        "town [under way 1] portal [done 1] forms [none given 2] census bus"
    );
    let asked = choose(town(), "group track")
        .keys("F")
        .types("starts>2024-06")
        .keys("<enter>");
    assert_eq!(rows(&asked), "town [Services 1] forms [Data 1] bus");
}

#[test]
fn an_item_in_two_groups_is_selected_in_one() {
    let there = || town().at("portal").keys("O O");
    assert_eq!(there().selected(), "portal");
    let row = |explorer: &Explorer| explorer.state().place().unwrap().row();
    assert_eq!(row(&there()), 2);
    // Down to the same item in the next group; it stays selected there when the rows are listed anew.
    let again = || there().keys("j j j");
    assert_eq!(
        (again().selected(), row(&again())),
        ("portal".to_owned(), 5)
    );
    assert_eq!(row(&again().keys("L L L")), 5);
    let sorted = choose(again(), "sort title");
    assert_eq!(sorted.selected(), "portal");
    assert!(row(&sorted) > 4, "{}", rows(&sorted));
}

#[test]
fn groups_fold_and_open_for_what_is_found() {
    let folded = choose(town(), "group state").keys("c");
    assert_eq!(rows(&folded), "town [under way 1] [done 1] [none given 2]");
    let opened = folded.keys("j j <enter>");
    assert_eq!(
        rows(&opened),
        "town [under way 1] [done 1] forms [none given 2]"
    );
    // On an item the fold key closes its group and selects the heading.
    let closed = opened.keys("j <space>");
    assert_eq!(rows(&closed), "town [under way 1] [done 1] [none given 2]");
    assert_eq!(closed.state().place().unwrap().row(), 2);
    let found = closed.find("census");
    assert_eq!(found.selected(), "census");
    assert_eq!(
        rows(&found),
        "town [under way 1] [done 1] [none given 2] bus census"
    );
    // Whoever goes to what stands in no group leaves them.
    let mut left = found.keys("<esc>");
    left.change(|state, world| {
        let roadmap = &world.roadmaps[0];
        assert!(state.place_mut().unwrap().select(roadmap, "services"));
    });
    assert_eq!(rows(&left), rows(&town()));
    let told = left.wait().screen();
    assert!(told.contains("the groups are off"), "{told}");
}

#[test]
fn a_click_selects_the_row_that_was_clicked() {
    let grouped = town().keys("O O");
    let again = grouped.cell_of(10, "Portal");
    let place = |explorer: &Explorer| explorer.state().place().unwrap().row();
    let clicked = grouped.click(again);
    assert_eq!(
        (clicked.selected(), place(&clicked)),
        ("portal".to_owned(), 5)
    );
}

#[test]
fn grouped_rows_on_the_screen() {
    shows!(town().keys("O O j"), "grouped_en");
    shows!(town().arabic().keys("O O O O O"), "grouped_ar");
    shows!(town().both().keys("O").size(60, 16), "grouped_both_60x16");
}
