//! Details are told in parts, of which each costs what it tells.

use masar::document;
use masar::facts::Book;
use masar::facts::detail::{DetailRow, detail, part_about};
use masar::model::{Ix, Roadmap};
use masar::words::Language;

fn build(text: &str) -> Roadmap {
    Roadmap::build(document::read(text.as_bytes()).roadmap.unwrap()).0
}

/// An item of so many milestones that waits for as many others.
fn crowded(count: usize) -> String {
    let each = |form: fn(usize) -> String| -> String { (0..count).map(form).collect() };
    let milestones = each(|nth| format!("(id: \"m{nth}\", title: (en: \"Milestone {nth}\")),"));
    let waits = each(|nth| format!("\"i{nth}\","));
    let others =
        each(|nth| format!("(id: \"i{nth}\", kind: project, title: (en: \"Item {nth}\")),"));
    format!(
        "(format: 1, id: \"c\", kind: plan, language: en, title: (en: \"C\"), start: \"2026\", end: \"2027\", \
         items: [(id: \"a\", kind: project, title: (en: \"A\"), milestones: [{milestones}], \
         depends_on: [{waits}]), {others}])"
    )
}

#[test]
fn the_parts_of_what_is_known_are_all_of_it_in_its_order() {
    let files = [
        include_str!("../../roadmap/syria-2021-2030.ron"),
        include_str!("../../roadmap/oman-2021-2025.ron"),
        &crowded(300),
    ];
    for roadmap in files.map(build) {
        let end = roadmap.after(Ix::ROOT);
        let nodes = std::iter::successors(Some(Ix::ROOT), |ix| Some(roadmap.next(*ix)));
        for ix in nodes.take_while(|ix| *ix < end) {
            for size in [7, 100] {
                assert!(are_all(&roadmap, ix, size), "{} by {size}", roadmap.id(ix));
            }
        }
    }
}

/// Says whether parts of so many facts are together what is told at once.
fn are_all(roadmap: &Roadmap, ix: Ix, size: usize) -> bool {
    let (book, language) = (
        Book {
            roadmap,
            notes: &[],
            today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        },
        Language::En,
    );
    let whole = detail(roadmap, ix, language, true).sections.into_iter();
    let rows = whole.flat_map(|section| {
        let rows = section.rows.into_iter();
        rows.map(move |row| {
            (
                section.heading,
                DetailRow {
                    repeats: false,
                    ..row
                },
            )
        })
    });
    let mut parts = Vec::new();
    for from in (0..).step_by(size) {
        let part = part_about(book, ix.into(), language, true, from..from + size);
        for told in part.told {
            let rows = told.facts.into_iter().flatten();
            parts.extend(rows.map(|row| (told.heading, row)));
        }
        if !part.goes_on {
            break;
        }
    }
    rows.eq(parts)
}
