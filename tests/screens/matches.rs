//! What a search marks: the cells of what was looked for, and by which words a row was found.

use masar::view::{Background, Depth};
use ratatui::buffer::Buffer;
use ratatui::style::Modifier;

use crate::explorer::{self, Explorer, explorer};

/// Returns what is marked in a row of the outline, cells that touch as one.
fn marked(buffer: &Buffer, y: u16) -> Vec<String> {
    let mut parts = vec![String::new()];
    for x in 0..buffer.area.width {
        let cell = &buffer[(x, y)];
        match parts.last_mut() {
            Some(part) if cell.modifier.contains(Modifier::UNDERLINED) => {
                part.push_str(cell.symbol())
            }
            Some(part) if part.is_empty() => {}
            Some(_) | None => parts.push(String::new()),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Returns the selected row of the screen.
fn selected_row(explorer: &Explorer) -> u16 {
    let place = explorer.state().place().unwrap();
    let layout = explorer.state().frame().unwrap().0;
    layout.outline.y + u16::try_from(place.row() - place.top()).unwrap()
}

#[test]
fn what_is_found_is_marked_in_its_cells() {
    // Lam-alef is one cell: marked as a whole. The word is typed without its hamza.
    let found = explorer("bilingual.ron")
        .arabic()
        .size(100, 24)
        .keys("e")
        .find("\u{627}\u{644}\u{627}\u{644}\u{643}\u{62A}\u{631}\u{648}\u{646}\u{64A}");
    assert_eq!(found.selected(), "pay");
    let parts = marked(&found.buffer(), selected_row(&found));
    assert_eq!(
        parts,
        ["\u{FEF2}\u{FEE7}\u{FEED}\u{FEAE}\u{FE98}\u{FEDC}\u{FEDF}\u{FEF9}\u{FE8D}"]
    );
    let half = explorer("bilingual.ron")
        .arabic()
        .size(100, 24)
        .keys("e")
        .find("\u{644}\u{627}\u{643}");
    assert_eq!(
        marked(&half.buffer(), selected_row(&half)).len(),
        0,
        "a lam, an alef and a kaf stand apart there"
    );
    let both = explorer("bilingual.ron")
        .arabic()
        .size(100, 24)
        .keys("e")
        .find("mail \u{628}\u{648}\u{627}\u{628}");
    assert_eq!(marked(&both.buffer(), selected_row(&both)).len(), 2);
}

#[test]
fn what_was_cut_off_is_marked_on_the_ellipsis() {
    let narrow = explorer("bilingual.ron").arabic().size(46, 24).keys("e");
    let found = narrow.find("\u{644}\u{644}\u{628}\u{631}\u{64A}\u{62F}");
    assert_eq!(found.selected(), "mail");
    assert_eq!(marked(&found.buffer(), selected_row(&found)), ["\u{2026}"]);
}

#[test]
fn a_match_by_another_name_is_told() {
    let found = explorer("bilingual.ron")
        .arabic()
        .size(160, 24)
        .find("data bus");
    let row = selected_row(&found);
    assert!(found.row(usize::from(row)).contains("Data bus"));
    // The English name of a row that shows its Arabic one.
    let found = explorer("bilingual.ron")
        .arabic()
        .size(160, 24)
        .find("services");
    let row = selected_row(&found);
    assert!(
        found.row(usize::from(row)).contains("Services"),
        "{}",
        found.row(usize::from(row))
    );
    assert_eq!(marked(&found.buffer(), row), ["Services"]);
}

#[test]
fn the_rule_tells_by_which_words_a_row_was_found() {
    // The outline is too narrow for it.
    let found = explorer("bilingual.ron")
        .size(80, 24)
        .keys("e")
        .find("\u{644}\u{644}\u{628}\u{631}\u{64A}\u{62F}");
    assert_eq!(found.selected(), "mail");
    let rule = found.state().frame().unwrap().0.rule.y;
    // "for mail", as it stands there.
    assert_eq!(
        marked(&found.buffer(), rule),
        ["\u{FEAA}\u{FEF3}\u{FEAE}\u{FE92}\u{FEE0}\u{FEDF}"]
    );
}

/// The rule ends with the other name and who translated it; nothing is told twice.
#[test]
fn a_name_on_the_rule_is_told_once() {
    let found = explorer::walk(explorer::shipped()).both().size(200, 50);
    let found = found.find("network services authority");
    let rule = found.state().frame().unwrap().0.rule.y;
    let row = found.row(usize::from(rule));
    assert_eq!(row.matches("Network Services").count(), 1, "{row}");
}

#[test]
fn a_match_is_seen_in_every_depth_of_colour() {
    for depth in [Depth::None, Depth::Sixteen, Depth::Palette, Depth::True] {
        for background in [Background::Dark, Background::Light] {
            let opened = || {
                explorer("two_tracks.ron")
                    .colours(depth, background)
                    .keys("e")
            };
            let (with, without) = (opened().find("tram"), opened().at("tram"));
            let row = selected_row(&with);
            let differ = (0..80)
                .filter(|x| with.buffer()[(*x, row)] != without.buffer()[(*x, row)])
                .count();
            assert_eq!(differ, 4, "{depth:?}");
        }
    }
}

/// The title is short and its other name is not: why it was found comes first, cut round the match.
#[test]
fn why_a_row_was_found_shows_the_words_that_were_typed() {
    for (columns, rows) in [(120, 36), (80, 24), (200, 50)] {
        let found = explorer::walk(explorer::shipped()).size(columns, rows);
        let found = found.find("under way").keys("n n");
        let rule = found.state().frame().unwrap().0.rule.y;
        let row = found.row(usize::from(rule));
        if row.contains("Status:") || columns == 120 {
            assert!(row.contains("under way"), "{columns}: {row}");
        }
    }
}
