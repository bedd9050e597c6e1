//! Laws of the detail over whole roadmaps: something is said of every node, in clean text.

use masar::document;
use masar::model::{Ix, Roadmap};
use masar::scene::detail::{Detail, Row, detail};
use masar::words::Language;

const ROADMAPS: [&str; 2] = [
    include_str!("../roadmap/syria-2021-2030.ron"),
    include_str!("../roadmap/oman-2021-2025.ron"),
];

/// Returns the labels of a detail, each a text of its own.
fn labels(detail: &Detail) -> impl Iterator<Item = &str> {
    let rows = detail.sections.iter().flat_map(|section| &section.rows);
    let own = [&detail.title, &detail.kind]
        .into_iter()
        .chain(&detail.path);
    own.chain(&detail.title_mark)
        .chain(&detail.other_title)
        .map(String::as_str)
        .chain(rows.flat_map(Row::labels))
}

fn is_clean(label: &str) -> bool {
    let mut open = 0_u32;
    for letter in label.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => return false,
            _ => {}
        }
    }
    open == 0 && !label.trim().is_empty()
}

fn each(mut look: impl FnMut(&Roadmap, Ix, Language, &Detail)) {
    for text in ROADMAPS {
        let Ok(document) = document::parse(text) else {
            panic!("a roadmap that ships does not read");
        };
        let (roadmap, _) = Roadmap::build(document);
        let end = roadmap.after(Ix::ROOT);
        let mut ix = Ix::ROOT;
        while ix < end {
            for language in [Language::En, Language::Ar] {
                for both in [false, true] {
                    look(
                        &roadmap,
                        ix,
                        language,
                        &detail(&roadmap, ix, language, both),
                    );
                }
            }
            ix = roadmap.next(ix);
        }
    }
}

#[test]
fn something_is_said_of_every_node_and_no_label_is_empty_or_jumbles_its_neighbours() {
    each(|roadmap, ix, _, detail| {
        let id = roadmap.id(ix);
        assert!(!detail.sections.is_empty(), "{id}");
        for section in &detail.sections {
            assert!(!section.rows.is_empty(), "{id} {:?}", section.heading);
        }
        for label in labels(detail) {
            assert!(is_clean(label), "{id}: {label:?}");
        }
    });
}

#[test]
fn what_a_row_cites_stands_in_the_list_of_sources() {
    use masar::words::Msg;
    each(|roadmap, ix, _, detail| {
        let sources = detail
            .sections
            .iter()
            .find(|section| section.heading == Msg::Sources);
        let listed = sources.map_or(0, |section| {
            section.rows.iter().filter(|row| row.level == 0).count()
        });
        for row in detail.sections.iter().flat_map(|section| &section.rows) {
            let fits = |number: &usize| (1..=listed).contains(number);
            assert!(row.cites.iter().all(fits), "{}: {row:?}", roadmap.id(ix));
        }
    });
}
