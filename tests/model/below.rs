//! How what lies below an entry stands.

use masar::model::Standing;

use super::{build, project};

#[test]
fn only_what_the_file_places_counts_by_its_state() {
    let items = [
        project("a", "status: [(state: done)]"),
        project("b", "status: [(state: done, on: reported(\"2025\"))]"),
        project("c", "status: [(state: done)], inferred: [\"placement\"]"),
        project("d", "status: [(state: done, on: planned(\"2025\"))]"),
        project(
            "e",
            &format!(
                "declared: [(kind: project, count: 3)], items: [{}{}]",
                project("f", "status: [(state: active)]"),
                project("g", "status: [(state: active)], inferred: [\"placement\"]")
            ),
        ),
    ];
    let (roadmap, _) = build(&format!(
        "strands: [(id: \"t\", kind: track, title: (en: \"T\"),
            declared: [(kind: project, count: 10), (kind: programme, count: \"some\")], items: [{}])],
        related: [{}]",
        items.concat(),
        project("r", "status: [(state: done)]"),
    ));
    let below = |id: &str| &roadmap.lists().below[&roadmap.find(id).unwrap()];
    let track = below("t");
    assert_eq!(
        track.standings().collect::<Vec<_>>(),
        [
            (Standing::Done, 1),
            (Standing::AnnouncedComplete, 1),
            (Standing::Active, 1),
            (Standing::NotStarted, 1),
        ]
    );
    // Of ten seven have a row, and one more is declared below.
    assert_eq!(
        (track.unplaced, track.unnamed, track.has_uncounted),
        (2, 3, true)
    );
    let inner = below("e");
    assert_eq!(
        inner.standings().collect::<Vec<_>>(),
        [(Standing::Active, 1)]
    );
    assert_eq!((inner.unplaced, inner.unnamed), (1, 1));
    assert!(
        !roadmap
            .lists()
            .below
            .contains_key(&roadmap.find("a").unwrap())
    );
}
