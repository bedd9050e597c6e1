//! Copying: what is selected as logical text, and a word of it on the screen.

use masar::action::Action;
use masar::state::{Effect, Request};

use crate::explorer::{Explorer, explorer, shipped, walk};

/// Copies and returns the text.
fn copied(mut explorer: Explorer) -> String {
    match explorer.act(Action::Copy) {
        Effect::Ask(Request::Copy(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_row_is_copied_as_one_would_write_it_in_a_letter() {
    let text = copied(explorer("bilingual.ron").at("mail"));
    insta::assert_snapshot!(text, @"
    GovMail
    Project
    Period: from 1 Mar 2021 to 30 Jun 2023
    Status: reported 5 Nov 2022: under way
    Id in the file: mail
    ");
    let text = copied(explorer("bilingual.ron").at("bus"));
    insta::assert_snapshot!(text, @"
    Data bus
    Project
    Period: from 2022 to 2024 (years only)
    Status: not started
    Id in the file: bus
    ");
    let text = copied(explorer("bilingual.ron").at("online"));
    insta::assert_snapshot!(text, @"
    Services online
    Indicator
    30 Jun 2022: 53%
    30 Jun 2024: 80%
    Target: not set
    Id in the file: online
    ");
    let text = copied(explorer("bilingual.ron").keys("j j j j").at("adopted"));
    insta::assert_snapshot!(text, @"
    The plan is adopted
    Milestone
    Date: occurred 31 Aug 2021
    Id in the file: adopted
    ");
}

#[test]
fn in_arabic_the_letters_are_in_the_order_of_reading() {
    let text = copied(explorer("bilingual.ron").arabic().at("mail"));
    insta::assert_snapshot!("copied_arabic", text);
    let text = copied(explorer("bilingual.ron").both().at("mail"));
    insta::assert_snapshot!("copied_both", text);
}

#[test]
fn details_are_copied_whole() {
    let reading = || {
        explorer("../fixtures/detail.ron")
            .at("mail")
            .keys("<enter>")
    };
    insta::assert_snapshot!("copied_details", copied(reading()));
    insta::assert_snapshot!("copied_details_arabic", copied(reading().arabic()));
}

#[test]
fn a_page_copies_its_entry() {
    let page = explorer("gaps.ron").keys("<tab> <tab> j");
    assert!(copied(page).starts_with("Mail\nProject\n"));
}

#[test]
fn what_must_stand_on_every_screen_stands_under_the_text() {
    let text = copied(explorer("gaps.ron").at("mail"));
    assert!(
        text.ends_with("\nId in the file: mail\nA made-up plan."),
        "{text}"
    );
}

#[test]
fn nothing_invisible_is_copied_of_the_roadmaps_that_ship() {
    let is_spelling = |c: char| matches!(c, '\u{200c}' | '\u{200d}');
    let is_hidden = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
                && !is_spelling(c)
    };
    for which in 0..2 {
        for (languages, turn) in ["", "L", "L L"].into_iter().enumerate() {
            let mut explorer = walk(shipped()).keys(turn);
            explorer.act(Action::Roadmap(which));
            explorer.act(Action::UnfoldAll);
            let rows = explorer.state().place().unwrap().entries().len();
            for _ in 0..rows {
                let summary = explorer.act(Action::Copy);
                explorer.act(Action::MoveDown);
                let Effect::Ask(Request::Copy(text)) = summary else {
                    panic!("{summary:?}");
                };
                assert!(!text.contains(is_hidden), "{languages}: {text:?}");
                assert!(
                    !text.starts_with('\n') && !text.contains("\n\n"),
                    "{text:?}"
                );
            }
        }
    }
}

#[test]
fn the_reader_is_told_until_the_next_key() {
    let told = |explorer: &Explorer, word: &str| {
        let shown = masar::text::Visual::new(word, &masar::text::Options::default());
        explorer.row(23).contains(&shown.to_string())
    };
    for (explorer, word) in [
        (explorer("two_tracks.ron"), "sent to the clipboard"),
        (
            explorer("two_tracks.ron").arabic(),
            "\u{62a}\u{645} \u{627}\u{644}\u{625}\u{631}\u{633}\u{627}\u{644} \u{625}\u{644}\u{649} \u{627}\u{644}\u{62d}\u{627}\u{641}\u{638}\u{629}",
        ),
    ] {
        assert!(!told(&explorer, word));
        // The key of y on the Arabic (101) layout.
        let explorer = explorer.keys("\u{63a}");
        assert!(told(&explorer, word), "{}", explorer.row(23));
        let explorer = explorer.keys("j");
        assert!(!told(&explorer, word), "{}", explorer.row(23));
    }
}

#[test]
fn copying_changes_nothing_else() {
    let mut explorer = explorer("two_tracks.ron").at("tunnel");
    let before = explorer.state().clone();
    explorer.act(Action::Copy);
    explorer.change(|state, _| state.notice = None);
    assert_eq!(*explorer.state(), before);
}

#[test]
fn behind_the_help_nothing_is_copied() {
    let mut explorer = explorer("two_tracks.ron").keys("?");
    assert_eq!(explorer.act(Action::Copy), Effect::Draw);
    assert_eq!(explorer.state().notice, None);
}

#[test]
fn footers_name_the_key_where_there_is_room() {
    let wide = || explorer("two_tracks.ron").size(160, 24);
    assert!(wide().row(23).contains("y copy"), "{}", wide().row(23));
    let reading = explorer("two_tracks.ron").at("tram").keys("<enter>");
    insta::assert_snapshot!(reading.row(23), @"↑↓ scroll  tab names  esc back  ? help  q quit  y copy  : commands");
}
