//! A law: what is read does not depend on how many hands read it.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fmt::Write;

use masar::document::{self, Alone, Split, Task};
use masar::model::Roadmap;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const EVERY_FIELD: &str = include_str!("fixtures/every_field.ron");

/// So many parts, of however small a text, and the last of them first.
struct Parts(usize);

impl Split for Parts {
    fn parts(&self, _: usize) -> usize {
        self.0
    }

    fn run(&self, tasks: Vec<Task<'_>>) {
        tasks.into_iter().rev().for_each(|task| task());
    }
}

/// Reads a text in one part and in several, and says whether all is the same.
fn check(text: &str) {
    let alone = document::read_by(text.as_bytes(), &Alone);
    let built = alone.roadmap.clone().map(Roadmap::build);
    for parts in [2, 7, 40] {
        let split = document::read_by(text.as_bytes(), &Parts(parts));
        assert_eq!(split, alone, "{parts} parts of:\n{text}");
        let split = split.roadmap;
        let split = split.map(|document| Roadmap::build_by(document, &Parts(parts)));
        if let (Some((split, findings)), Some((alone, others))) = (&split, &built) {
            assert_eq!((split.nodes(), findings), (alone.nodes(), others), "{text}");
            assert!(split.ids().eq(alone.ids()), "{text}");
        }
    }
}

/// A plan of programmes and projects; what else stands in the nth project is given.
fn plan(programmes: usize, projects: usize, fields: impl Fn(usize) -> String) -> String {
    let mut text = "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"),\n\
         sources: [\n  (id: \"s\", publisher: (en: \"Gazette\"), kind: official),\n],\n\
         strands: [\n (id: \"t\", kind: track, title: (en: \"T\"), items: [\n"
        .to_owned();
    for programme in 0..programmes {
        writeln!(
            text,
            "  (id: \"p{programme}\", kind: programme, title: (en: \"P\"), items: ["
        )
        .unwrap();
        for project in 0..projects {
            let nth = programme * projects + project;
            writeln!(
                text,
                "   (id: \"i{nth}\", kind: project, title: (en: \"I\"), start: \"2021\",\n    \
                 status: [(state: active, sources: [\"s\"])],{}),",
                fields(nth)
            )
            .unwrap();
        }
        text += "  ]),\n";
    }
    text + " ]),\n])\n"
}

#[test]
fn a_plan_is_the_same_in_however_many_parts() {
    check(EVERY_FIELD);
    check(include_str!("../roadmap/syria-2021-2030.ron"));
    check(include_str!("../roadmap/oman-2021-2025.ron"));
    check(&plan(9, 9, |_| String::new()));
    // One field in a line.
    let lines = plan(3, 30, |_| String::new())
        .replace(", ", ",\n")
        .replace('(', "(\n");
    check(&lines);
    check(&lines.replace('\n', " "));
}

#[test]
fn what_looks_like_an_item_inside_a_text_is_none() {
    let hidden = plan(4, 4, |_| String::new());
    check(&plan(3, 3, |nth| match nth {
        4 => format!(" notes: [(text: (en: r#\"{hidden}\"#))],"),
        _ => String::new(),
    }));
    check(&plan(3, 3, |nth| match nth {
        4 => format!("/*\n{hidden}*/"),
        7 => "// \"\n".to_owned(),
        _ => String::new(),
    }));
}

#[test]
fn findings_are_the_same_in_however_many_parts() {
    for wrong in [
        " number: \"x\",",
        " id: \"twice\",",
        " tital: 1,",
        " tags: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],",
        " items: [1, (id: \"a\")],",
        " items: [(id: \"a\", kind: project, title: (en: \"\\u{7}\"))], items: [],",
        " related: [(id: \"a\", kind: project, title: ())],",
        " quotes: [(text: (en: \"a\nb\"), source: \"s\")] notes: [],",
        " [",
        " ]",
        ")",
        "\"",
    ] {
        for broken in [0, 4, 8, 13, 26] {
            check(&plan(3, 9, |nth| {
                let wrong = if nth == broken { wrong } else { "" };
                wrong.to_owned()
            }));
        }
        check(&plan(3, 9, |nth| {
            let wrong = if nth % 2 == 0 { wrong } else { "" };
            wrong.to_owned()
        }));
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100,
        rng_seed: RngSeed::Fixed(9),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_broken_plan_is_the_same_in_however_many_parts(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..9, 0_usize..12), 1..8),
        is_large in any::<bool>(),
    ) {
        let mut text = if is_large { plan(4, 6, |_| String::new()) } else { EVERY_FIELD.to_owned() };
        for (at, cut, piece) in edits {
            let pieces = [
                "", "(", ")", "[", "]", ",", "\"", "\n(", "items: [", "id: \"i3\", ", "\\", "/*",
            ];
            let starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
            let first = at.index(starts.len());
            let end = starts.get(first + cut).copied().unwrap_or(text.len());
            text.replace_range(starts[first]..end, pieces[piece]);
        }
        check(&text);
    }
}
