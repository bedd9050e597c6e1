//! The shipped roadmap of Syria says what its sources say.
//!
//! In: `roadmap/syria-2021-2030.ron`. Holds: the counts, dates and a few telling facts as
//! literals, every reference resolved, every statement with a source. Not here: how it is drawn.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "roadmap_syria/again.rs"]
mod again;
#[path = "roadmap_syria/arabic.rs"]
mod arabic;
#[path = "roadmap_syria/review.rs"]
mod review;
#[path = "roadmap_syria/sources.rs"]
mod sources;
#[path = "fixtures/strict.rs"]
mod strict;

use std::collections::BTreeSet;

use masar::document::{
    Count, Document, Item, ItemKind, ItemState, Kept, Language, Months, On, PlanKind, Publication,
    Status, Text, Value,
};
use strict::parse;

const FILE: &str = include_str!("../roadmap/syria-2021-2030.ron");

fn syria() -> Document {
    parse(FILE).unwrap().into_inner()
}

/// Returns all items: under the strands, beside them, and below one another.
fn items(roadmap: &Document) -> Vec<&Item> {
    let mut waiting: Vec<&Item> = roadmap
        .strands
        .iter()
        .flat_map(|strand| &strand.items)
        .chain(&roadmap.items)
        .map(Box::as_ref)
        .collect();
    let mut found = Vec::new();
    while let Some(item) = waiting.pop() {
        waiting.extend(item.items.iter().map(Box::as_ref));
        found.push(item);
    }
    found
}

fn item<'a>(roadmap: &'a Document, id: &str) -> &'a Item {
    items(roadmap)
        .into_iter()
        .find(|item| item.id == id)
        .unwrap()
}

fn arabic(text: &Text) -> &str {
    text.ar.as_deref().unwrap()
}

fn declared(roadmap: &Document, kind: ItemKind) -> Vec<Count> {
    let all = roadmap.declared.iter();
    all.filter(|declared| declared.kind == kind)
        .map(|declared| declared.count)
        .collect()
}

fn named(roadmap: &Document, kind: ItemKind) -> usize {
    let all = items(roadmap).into_iter();
    all.filter(|item| item.kind == kind).count()
}

#[test]
fn the_counts_are_those_of_the_facts() {
    let plan = syria();
    assert_eq!(plan.phases.len(), 3);
    assert_eq!(plan.strands.len(), 3);
    assert_eq!(plan.pillars.len(), 0);
    assert_eq!(declared(&plan, ItemKind::Programme), [Count::Exactly(12)]);
    assert_eq!(named(&plan, ItemKind::Programme), 7);
    assert_eq!(declared(&plan, ItemKind::Project), [Count::Exactly(49)]);
    assert_eq!(named(&plan, ItemKind::Project), 13);
    assert_eq!(named(&plan, ItemKind::Initiative), 0);
    assert_eq!(plan.related.len(), 8);
    assert_eq!(plan.milestones.len(), 15);
    assert_eq!(plan.governance.bodies.len(), 6);
    assert_eq!(plan.indicators.len(), 0);
    assert_eq!(plan.figures.len(), 8);
    assert_eq!(plan.rivals.len(), 4);
    assert_eq!(plan.effects.len(), 5);
    assert_eq!(plan.conditions.len(), 3);
    assert_eq!(plan.sources.len(), 50);
}

#[test]
fn the_plan_says_what_it_is() {
    let plan = syria();
    assert_eq!(plan.format, 1);
    assert_eq!(plan.id, "syria");
    assert_eq!(plan.kind, PlanKind::Strategy);
    assert_eq!(plan.language, Language::AR);
    assert_eq!(plan.calendar.months, Months::Levantine);
    assert_eq!(plan.start.unwrap().to_string(), "2021");
    assert_eq!(plan.until.unwrap().to_string(), "2030");
    assert_eq!(plan.end, None);

    let notice = plan.notice.as_ref().unwrap();
    assert_eq!(
        notice.en.as_deref(),
        Some("Unofficial, compiled from published sources; represents no government body.")
    );
    assert_eq!(
        arabic(notice),
        "\u{639}\u{631}\u{636} \u{63a}\u{64a}\u{631} \u{631}\u{633}\u{645}\u{64a} \u{645}\u{633}\u{62a}\u{646}\u{62f} \u{625}\u{644}\u{649} \
         \u{645}\u{635}\u{627}\u{62f}\u{631} \u{645}\u{646}\u{634}\u{648}\u{631}\u{629}\u{60c} \u{648}\u{644}\u{627} \u{64a}\u{645}\u{62b}\u{644} \u{623}\u{64a} \u{62c}\u{647}\u{629} \u{62d}\u{643}\u{648}\u{645}\u{64a}\u{629}"
    );
}

#[test]
fn it_was_adopted_on_a_day_and_last_spoken_of_on_another() {
    let plan = syria();
    let adopted = plan.adopted.as_ref().unwrap();
    assert!(matches!(adopted.on, On::Occurred(_)));
    assert_eq!(adopted.on.when().to_string(), "2021-08-31");
    assert_eq!(adopted.by.as_deref(), Some("sy-gov-cabinet"));

    let last = plan.last_information.as_ref().unwrap();
    assert!(matches!(last.on, On::Reported(_)));
    assert_eq!(last.on.when().to_string(), "2024-11-05");
    assert_eq!(last.sources, ["SY-25"]);
}

#[test]
fn neighbouring_phases_share_the_year_of_their_boundary() {
    let plan = syria();
    let edges: Vec<_> = plan
        .phases
        .iter()
        .map(|phase| {
            assert_eq!(phase.end, None);
            (
                phase.start.unwrap().to_string(),
                phase.until.unwrap().to_string(),
            )
        })
        .collect();
    let written = [("2021", "2023"), ("2023", "2027"), ("2027", "2030")];
    assert_eq!(
        edges,
        written.map(|(from, to)| (from.to_owned(), to.to_owned()))
    );
    let last: Vec<_> = plan
        .phases
        .iter()
        .map(|phase| states(&phase.status))
        .collect();
    assert_eq!(
        last,
        [
            vec![ItemState::Done],
            vec![ItemState::Active, ItemState::Unknown],
            vec![ItemState::Planned]
        ]
    );
}

fn states(log: &[Status]) -> Vec<ItemState> {
    log.iter().map(|entry| entry.state).collect()
}

#[test]
fn the_last_word_on_every_project_is_that_nothing_later_is_known() {
    let plan = syria();
    let projects = items(&plan).into_iter();
    let projects = projects.filter(|item| item.kind == ItemKind::Project);
    for project in projects.chain(plan.related.iter().map(Box::as_ref)) {
        let last = project.status.last().unwrap();
        assert_eq!(last.state, ItemState::Unknown, "{}", project.id);
        assert!(project.progress.is_empty() && project.end.is_none());
    }
}

#[test]
fn what_no_source_places_stands_beside_the_axes() {
    let plan = syria();
    let beside = |kind| plan.items.iter().filter(|item| item.kind == kind).count();
    assert_eq!(beside(ItemKind::Programme), 5);
    assert_eq!(beside(ItemKind::Project), 11);

    let under: Vec<usize> = plan.strands.iter().map(|axis| axis.items.len()).collect();
    assert_eq!(under, [0, 1, 1]);
    let sixth = item(&plan, "sy-prog-06-cloud-computing");
    assert_eq!(
        (sixth.number.as_deref(), sixth.inferred.len()),
        (Some("6"), 0)
    );
    let twelfth = item(&plan, "sy-prog-12-change-capacity");
    assert_eq!(twelfth.number.as_deref(), Some("12"));
    assert_eq!(twelfth.inferred, ["placement"]);

    let projects = items(&plan).into_iter();
    for project in projects.filter(|item| item.kind == ItemKind::Project) {
        let phase_is_sourced = project.id == "sy-prj-industrial-registry";
        let inferred = project.inferred.contains(&"phases".into());
        assert_eq!(inferred, !phase_is_sourced, "{}", project.id);
    }
}

#[test]
fn titles_keep_the_spelling_and_the_marks_of_the_source() {
    let plan = syria();
    assert_eq!(
        arabic(&plan.title),
        "\u{627}\u{644}\u{627}\u{633}\u{62a}\u{631}\u{627}\u{62a}\u{64a}\u{62c}\u{64a}\u{651}\
         \u{629} \u{627}\u{644}\u{648}\u{637}\u{646}\u{64a}\u{651}\u{629} \u{644}\u{644}\u{62a}\
         \u{651}\u{62d}\u{648}\u{651}\u{644} \u{627}\u{644}\u{631}\u{651}\u{642}\u{645}\u{64a} \
         \u{644}\u{644}\u{62e}\u{62f}\u{645}\u{627}\u{62a} \u{627}\u{644}\u{62d}\u{643}\u{648}\
         \u{645}\u{64a}\u{651}\u{629}"
    );
    assert_eq!(
        arabic(&plan.phases[0].title),
        "\u{627}\u{644}\u{645}\u{631}\u{62d}\u{644}\u{629} \u{627}\u{644}\u{62a}\u{651}\u{623}\
         \u{633}\u{64a}\u{633}\u{64a}\u{651}\u{629}"
    );
    // The source writes this adjective without the hamza under its alef.
    assert_eq!(
        arabic(&plan.strands[0].title),
        "\u{627}\u{644}\u{62e}\u{62f}\u{645}\u{627}\u{62a} \u{627}\u{644}\u{62d}\u{643}\u{648}\
         \u{645}\u{64a}\u{651}\u{629} \u{627}\u{644}\u{627}\u{644}\u{643}\u{62a}\u{631}\u{648}\
         \u{646}\u{64a}\u{651}\u{629}"
    );
    assert_eq!(
        arabic(&item(&plan, "sy-prog-06-cloud-computing").title),
        "\u{627}\u{644}\u{628}\u{631}\u{646}\u{627}\u{645}\u{62c} \u{627}\u{644}\u{633}\u{627}\
         \u{62f}\u{633} (\u{627}\u{644}\u{62d}\u{648}\u{633}\u{628}\u{629} \u{627}\u{644}\u{633}\
         \u{62d}\u{627}\u{628}\u{64a}\u{629})"
    );
    assert_eq!(
        arabic(&item(&plan, "sy-prj-government-procurement").title),
        "\u{645}\u{646}\u{638}\u{648}\u{645}\u{629} \u{627}\u{644}\u{645}\u{634}\u{62a}\u{631}\
         \u{64a}\u{627}\u{62a} \u{627}\u{644}\u{62d}\u{643}\u{648}\u{645}\u{64a}\u{629}"
    );
    assert_eq!(plan.title.translated, Some(Language::En));
    let back = item(&plan, "sy-prog-service-channels");
    assert_eq!(back.title.translated, Some(Language::AR));
}

#[test]
fn what_surrounds_the_plan_is_whole() {
    let plan = syria();
    let alignment = plan.alignment.as_ref().unwrap();
    assert_eq!(alignment.with.len(), 4);
    assert!(alignment.among_others);
    let ways: Vec<usize> = plan.conditions.iter().map(|one| one.any_of.len()).collect();
    assert_eq!(ways, [0, 0, 2]);
    assert!(plan.goal.is_some());

    let [money] = plan.money.as_slice() else {
        panic!("one amount is published");
    };
    assert!((money.amount - 2e9).abs() < 0.5);
    assert_eq!(money.currency, "SYP");
    let remark = money.currency_note.as_ref().unwrap();
    assert_eq!(remark.en.as_deref(), Some("old pounds, 2022"));
    assert_eq!(money.of.len(), 2);

    let about: Vec<_> = plan.figures.iter().filter(|one| one.about).collect();
    assert_eq!(about.len(), 1);
    assert_eq!(about[0].value, Value::Number(14.0));
    for rival in &plan.rivals {
        assert!(rival.values.len() >= 2);
        assert_eq!(rival.values.iter().filter(|value| value.used).count(), 1);
    }
}

#[test]
fn the_founding_document_is_official_and_was_read_whole() {
    let plan = syria();
    let whole = plan.sources.iter();
    let whole: Vec<_> = whole.filter(|source| source.kept == Kept::Whole).collect();
    assert_eq!(whole.len(), 1);
    assert_eq!(whole[0].id, "SY-A");
    assert_eq!(whole[0].kind, Publication::Official);
}

#[test]
fn milestones_stand_in_their_order() {
    let plan = syria();
    let dates: Vec<_> = plan
        .milestones
        .iter()
        .map(|milestone| milestone.on.unwrap().when().drawn())
        .collect();
    assert!(dates.is_sorted());
}

#[test]
fn no_text_holds_an_invisible_control() {
    let bad = FILE.chars().find(|&c| {
        let bidi = matches!(c,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}');
        bidi || (c.is_control() && c != '\n')
    });
    assert_eq!(bad, None);
}

#[test]
fn arabic_and_english_stand_on_lines_of_their_own() {
    for (number, line) in FILE.lines().enumerate() {
        let line = line.trim_start();
        let sides = line.matches("ar: \"").count() + line.matches("en: \"").count();
        let begins = line.starts_with("ar: \"") || line.starts_with("en: \"");
        assert!(sides == usize::from(begins), "line {}", number + 1);
    }
}

/// What a walk over the whole file, field by field, finds.
#[derive(Default)]
struct Walk {
    ids: Vec<String>,
    references: BTreeSet<String>,
    unsourced: Vec<String>,
}

impl Walk {
    /// Goes through one value that stands in the field `name` of the entry at `path`.
    fn enter(&mut self, path: &str, name: &str, value: &ron::Value) {
        match value {
            ron::Value::Map(fields) => self.entry(path, name, fields),
            ron::Value::Seq(values) => {
                for (index, value) in values.iter().enumerate() {
                    self.enter(&format!("{path}[{index}]"), name, value);
                }
            }
            ron::Value::Option(Some(value)) => self.enter(path, name, value),
            ron::Value::String(text) => match name {
                "id" => self.ids.push(text.clone()),
                "sources" | "source" | "of" | "phases" | "pillars" | "depends_on" | "body"
                | "by" | "issuer" | "to_bodies" | "reports_to" => {
                    self.references.insert(text.clone());
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn entry(&mut self, path: &str, name: &str, fields: &ron::Map) {
        let key = |wanted: &str| {
            let mut fields = fields.iter();
            fields.find(|(key, _)| **key == ron::Value::String(wanted.to_owned()))
        };
        let states_a_fact = matches!(
            name,
            "adopted"
                | "goal"
                | "last_information"
                | "declared"
                | "known"
                | "phases"
                | "strands"
                | "items"
                | "related"
                | "status"
                | "milestones"
                | "bodies"
                | "claims"
                | "with"
                | "conditions"
                | "effects"
                | "follow_up"
                | "money"
                | "figures"
                | "values"
        );
        let is_a_link = key("part").is_some();
        if states_a_fact && !is_a_link && key("sources").is_none() {
            self.unsourced.push(path.to_owned());
        }
        for (field, value) in fields.iter() {
            if let ron::Value::String(field) = field {
                self.enter(&format!("{path}.{field}"), field, value);
            }
        }
    }
}

#[test]
fn every_reference_exists_and_every_statement_has_a_source() {
    let whole: ron::Value = ron::Options::default().from_str(FILE).unwrap();
    let mut walk = Walk::default();
    walk.enter("", "", &whole);

    let ids: BTreeSet<String> = walk.ids.iter().cloned().collect();
    assert_eq!(ids.len(), walk.ids.len(), "an id is used twice");
    let lost: Vec<_> = walk.references.difference(&ids).collect();
    assert_eq!(lost, Vec::<&String>::new());
    assert_eq!(walk.unsourced, Vec::<String>::new());
    // The walk has seen the whole file, and not a part of it.
    assert_eq!(ids.len(), 1 + 3 + 3 + 7 + 13 + 8 + 15 + 6 + 50);
}
