//! The plan of Oman, as shipped: its counts, its dates and a few telling facts, as literals; and
//! that everything it states has a source and everything it refers to is there.

#[path = "roadmap_oman/document.rs"]
mod document_beside;
#[path = "roadmap_oman/sources.rs"]
mod sources_beside;
#[path = "fixtures/strict.rs"]
mod strict;

use std::collections::BTreeSet;

use masar::document::{
    self, Count, Item, ItemKind, ItemState, Language, Months, On, PlanKind, Text, Value,
};
use masar::time::When;

const FILE: &str = include_str!("../roadmap/oman-2021-2025.ron");

fn plan() -> document::Document {
    let plan = strict::parse(FILE).unwrap_or_else(|error| panic!("{error}"));
    plan.into_inner()
}

fn when(text: &str) -> When {
    text.parse()
        .unwrap_or_else(|_| panic!("not a date: {text}"))
}

fn placed(plan: &document::Document) -> impl Iterator<Item = &Item> {
    let items = plan.strands.iter().flat_map(|strand| &strand.items);
    items.map(Box::as_ref)
}

fn related(plan: &document::Document) -> impl Iterator<Item = &Item> {
    let items = plan.related.iter().map(Box::as_ref);
    items.flat_map(|item| std::iter::once(item).chain(item.items.iter().map(Box::as_ref)))
}

fn en(text: &Text) -> &str {
    text.en.as_deref().unwrap_or_default()
}

fn ar(text: &Text) -> &str {
    text.ar.as_deref().unwrap_or_default()
}

fn item<'a>(plan: &'a document::Document, id: &str) -> &'a Item {
    let mut items = placed(plan).chain(related(plan));
    items
        .find(|item| item.id == id)
        .unwrap_or_else(|| panic!("no such item: {id}"))
}

fn indicator<'a>(plan: &'a document::Document, id: &str) -> &'a document::Indicator {
    let mut all = plan.indicators.iter();
    all.find(|indicator| indicator.id == id)
        .unwrap_or_else(|| panic!("no such indicator: {id}"))
}

#[test]
fn the_counts_are_those_of_the_facts() {
    let plan = plan();
    assert_eq!(plan.phases.len(), 0);
    assert_eq!(plan.pillars.len(), 4);
    assert_eq!(plan.strands.len(), 4);
    let of_each: Vec<usize> = plan.strands.iter().map(|s| s.items.len()).collect();
    assert_eq!(of_each, [6, 4, 2, 4]);
    assert_eq!(placed(&plan).count(), 16);
    assert_eq!(plan.items.len(), 0);
    assert_eq!(plan.related.len(), 12);
    assert_eq!(related(&plan).count(), 13);
    assert_eq!(plan.milestones.len(), 22);
    assert_eq!(plan.indicators.len(), 17);
    assert_eq!(plan.governance.bodies.len(), 7);
    assert_eq!(plan.governance.roles.len(), 3);
    assert_eq!(plan.follow_up.len(), 3);
    assert_eq!(plan.money.len(), 1);
    assert_eq!(plan.figures.len(), 17);
    assert_eq!(plan.rivals.len(), 6);
    assert_eq!(plan.sources.len(), 49);

    let [declared] = plan.declared.as_slice() else {
        panic!("one declared count");
    };
    assert_eq!(
        (declared.kind, declared.count),
        (ItemKind::Project, Count::Exactly(36))
    );
    assert_eq!(declared.known.len(), 4);
}

#[test]
fn the_head_of_the_plan_is_exact() {
    let plan = plan();
    assert_eq!((plan.format, plan.id.as_str()), (document::FORMAT, "oman"));
    assert_eq!(
        (plan.kind, plan.language),
        (PlanKind::ExecutivePlan, Language::AR)
    );
    assert_eq!(
        (plan.start, plan.end, plan.until),
        (Some(when("2021")), Some(when("2025")), None)
    );
    assert_eq!(plan.calendar.months, Months::Gulf);

    let adopted = plan.adopted.unwrap();
    assert_eq!(adopted.on, On::Occurred(when("2021-07")));
    assert_eq!(adopted.by.as_deref(), Some("om-gov-council"));
    let last = plan.last_information.unwrap();
    assert_eq!(last.on, On::Reported(when("2026-02-21")));
    assert!(last.text.en.unwrap().contains("94%"));

    let notice = plan.notice.unwrap();
    assert_eq!(
        &*notice.en.unwrap(),
        "Unofficial, compiled from published sources; represents no government body."
    );
    assert_eq!(
        &*notice.ar.unwrap(),
        "\u{639}\u{631}\u{636} \u{63a}\u{64a}\u{631} \u{631}\u{633}\u{645}\u{64a} \u{645}\u{633}\u{62a}\u{646}\u{62f} \u{625}\u{644}\u{649} \
         \u{645}\u{635}\u{627}\u{62f}\u{631} \u{645}\u{646}\u{634}\u{648}\u{631}\u{629}\u{60c} \u{648}\u{644}\u{627} \u{64a}\u{645}\u{62b}\u{644} \u{623}\u{64a} \u{62c}\u{647}\u{629} \u{62d}\u{643}\u{648}\u{645}\u{64a}\u{629}"
    );
}

#[test]
fn telling_titles_are_spelt_as_in_the_sources() {
    let plan = plan();
    let title = |id: &str| {
        let titles = [
            plan.strands.iter().map(|s| (&s.id, &s.title)).collect(),
            placed(&plan).map(|i| (&i.id, &i.title)).collect(),
            plan.pillars.iter().map(|p| (&p.id, &p.title)).collect(),
            vec![(&plan.id, &plan.title)],
        ];
        let found: Vec<_> = titles
            .iter()
            .flat_map(|list: &Vec<_>| list)
            .filter(|(entry, _)| *entry == id)
            .collect();
        assert_eq!(found.len(), 1, "{id}");
        found.first().unwrap().1.clone()
    };

    let whole = title("oman");
    assert_eq!(
        &*whole.ar.unwrap(),
        "\u{628}\u{631}\u{646}\u{627}\u{645}\u{62c} \u{627}\u{644}\u{62a}\u{62d}\u{648}\u{64f}\
         \u{651}\u{644} \u{627}\u{644}\u{631}\u{642}\u{645}\u{64a} \
         \u{627}\u{644}\u{62d}\u{643}\u{648}\u{645}\u{64a} 2021-2025"
    );
    assert_eq!(
        &*whole.en.unwrap(),
        "Government Digital Transformation Programme (2021-2025)"
    );
    let track = title("om-track-4-community");
    assert_eq!(
        &*track.ar.unwrap(),
        "\u{627}\u{644}\u{645}\u{634}\u{627}\u{631}\u{643}\u{629} \
         \u{648}\u{627}\u{644}\u{62a}\u{639}\u{627}\u{648}\u{646} \
         \u{627}\u{644}\u{645}\u{62c}\u{62a}\u{645}\u{639}\u{64a}"
    );
    assert_eq!(
        &*track.en.unwrap(),
        "Community participation and cooperation"
    );
    assert_eq!(track.translated, Some(Language::En));
    assert_eq!(
        &*title("om-prj-unified-portal").ar.unwrap(),
        "\u{627}\u{644}\u{628}\u{648}\u{627}\u{628}\u{629} \
         \u{627}\u{644}\u{645}\u{648}\u{62d}\u{651}\u{62f}\u{629} \
         \u{644}\u{644}\u{62e}\u{62f}\u{645}\u{627}\u{62a} \
         \u{627}\u{644}\u{62d}\u{643}\u{648}\u{645}\u{64a}\u{629}"
    );
    assert_eq!(
        &*title("om-prj-governorate-ambassadors").en.unwrap(),
        "Governorates\u{2019} Digital Transformation Ambassadors Programme"
    );
    let pillar = title("om-pillar-4-cybersecurity");
    assert_eq!(
        &*pillar.ar.unwrap(),
        "\u{627}\u{644}\u{623}\u{645}\u{646} \
         \u{627}\u{644}\u{633}\u{64a}\u{628}\u{631}\u{627}\u{646}\u{64a}"
    );
    assert_eq!(pillar.translated, Some(Language::En));
}

#[test]
fn fifteen_projects_are_announced_complete_and_one_says_nothing() {
    let plan = plan();
    let announced = On::Reported(when("2025-10-25"));
    let mut without = Vec::new();
    for item in placed(&plan) {
        assert_eq!(item.kind, ItemKind::Project, "{}", item.id);
        let ours: &[&str] = match item.id.as_str() {
            "om-prj-simplification" => &["placement", "bodies", "start"],
            _ => &["placement", "bodies"],
        };
        assert_eq!(item.inferred.as_slice(), ours, "{}", item.id);
        assert_eq!((item.end, item.until), (None, None), "{}", item.id);
        if item.status.is_empty() {
            without.push(item.id.as_str());
            assert!(item.progress.is_empty(), "{}", item.id);
            continue;
        }
        // A later report on a figure is no second completion.
        let done = item.status.iter();
        let done: Vec<_> = done
            .filter(|entry| entry.state == ItemState::Done)
            .collect();
        let on: Vec<_> = done.iter().map(|entry| entry.on).collect();
        assert_eq!(on, [Some(announced)], "{}", item.id);
        let [progress] = item.progress.as_slice() else {
            panic!("one published percentage: {}", item.id);
        };
        assert_eq!((progress.percent, progress.on), (100.0, Some(announced)));
    }
    assert_eq!(without, ["om-prj-shared-solutions-innovation"]);
    let starts: Vec<_> = placed(&plan)
        .filter_map(|item| Some((item.id.as_str(), item.start?)))
        .collect();
    assert_eq!(
        starts,
        [
            ("om-prj-simplification", when("2021")),
            ("om-prj-governorate-ambassadors", when("2024-09-29")),
        ]
    );
    // That nothing later is known is said of what is only related.
    assert!(
        placed(&plan)
            .flat_map(|item| &item.status)
            .all(|status| status.state != ItemState::Unknown)
    );
}

#[test]
fn the_indicators_say_what_was_published() {
    let plan = plan();
    let indicator = |id: &str| {
        plan.indicators
            .iter()
            .find(|indicator| indicator.id == id)
            .unwrap()
    };
    let values = |id: &str| -> Vec<Value> {
        let points = &indicator(id).points;
        points.iter().map(|point| point.value.clone()).collect()
    };
    assert_eq!(
        values("om-kpi-overall-performance"),
        [26.0, 53.0, 73.0, 80.0, 94.0].map(Value::Percent)
    );
    assert_eq!(
        values("om-kpi-services-simplified"),
        [
            Value::Ratio(2199.0, 2869.0),
            Value::Ratio(2680.0, 2869.0),
            Value::Percent(96.0),
            Value::Number(3166.0),
        ]
    );
    assert_eq!(
        values("om-kpi-services-digitised"),
        [
            Value::Number(1545.0),
            Value::Ratio(1700.0, 2523.0),
            Value::Percent(74.0),
            Value::Ratio(2277.0, 2523.0),
        ]
    );
    assert_eq!(
        values("om-kpi-digital-transactions"),
        [Value::MoreThan(26_990_000.0), Value::Number(11_439_542.0)]
    );
    let percents = |id: &str| -> Vec<Option<f64>> {
        let points = &indicator(id).points;
        points.iter().map(|point| point.percent).collect()
    };
    // 77 % of 2,869 is nowhere published.
    assert_eq!(
        percents("om-kpi-services-simplified"),
        [None, Some(93.0), None, Some(100.0)]
    );
    assert_eq!(
        percents("om-kpi-services-digitised"),
        [None, Some(67.0), None, Some(90.0)]
    );
    let broken: Vec<_> = plan
        .indicators
        .iter()
        .flat_map(|i| i.breaks.iter().map(|b| (i.id.as_str(), b.at)))
        .collect();
    assert_eq!(
        broken,
        [
            ("om-kpi-overall-performance", when("2023")),
            ("om-kpi-entity-performance", when("2024")),
            ("om-kpi-services-digitised", when("2024")),
            ("om-kpi-digital-transactions", when("2025-01")),
            ("om-kpi-integration-exchanges", when("2024")),
            ("om-kpi-excellence-bands", when("2024")),
        ]
    );
    let count = |holds: fn(&document::Indicator) -> bool| {
        plan.indicators.iter().filter(|i| holds(i)).count()
    };
    assert_eq!(count(|i| i.points.len() >= 2), 10);
    assert_eq!(count(|i| !i.targets.is_empty()), 6);
    assert_eq!(count(|i| i.baseline.is_some()), 0);
    assert_eq!(count(|i| i.lane), 4);
}

#[test]
fn the_money_is_about_170_million_expected_and_unsplit() {
    let plan = plan();
    let money = plan.money.first().unwrap();
    assert_eq!(
        (money.amount, money.currency.as_str()),
        (170_000_000.0, "OMR")
    );
    assert!(money.about && money.expected && money.of.is_empty());
    assert_eq!(money.purposes.len(), 4);
}

#[test]
fn the_follow_up_goes_to_government_bodies_and_to_the_council() {
    let plan = plan();
    let often = |at: usize| plan.follow_up.get(at).unwrap().how_often.clone();
    assert_eq!(&*often(1).unwrap().en.unwrap(), "continuously");
    assert_eq!(&*often(2).unwrap().en.unwrap(), "regularly");
    let council = plan.follow_up.get(2).unwrap();
    assert_eq!(council.to_bodies, ["om-gov-council"]);
}

#[test]
fn ids_are_unique_and_references_resolve() {
    let plan = plan();
    let items: Vec<&Item> = placed(&plan).chain(related(&plan)).collect();
    let all = std::iter::once(&plan.id)
        .chain(plan.pillars.iter().map(|entry| &entry.id))
        .chain(plan.strands.iter().map(|entry| &entry.id))
        .chain(items.iter().map(|entry| &entry.id))
        .chain(plan.milestones.iter().map(|entry| &entry.id))
        .chain(plan.indicators.iter().map(|entry| &entry.id))
        .chain(plan.governance.roles.iter().map(|entry| &entry.id))
        .chain(plan.governance.bodies.iter().map(|entry| &entry.id))
        .chain(plan.sources.iter().map(|entry| &entry.id));
    let mut ids = BTreeSet::new();
    for id in all {
        assert!(ids.insert(id.as_str()), "twice: {id}");
    }

    let bodies = items.iter().flat_map(|item| &item.bodies);
    let governance = &plan.governance.bodies;
    let references = (bodies.filter_map(|link| link.body.as_ref()))
        .chain(&plan.issuer)
        .chain(plan.milestones.iter().flat_map(|entry| &entry.of))
        .chain(plan.indicators.iter().flat_map(|entry| &entry.of))
        .chain(plan.figures.iter().flat_map(|entry| &entry.of))
        .chain(plan.rivals.iter().flat_map(|entry| &entry.of))
        .chain(plan.follow_up.iter().flat_map(|entry| &entry.to_bodies))
        .chain(governance.iter().flat_map(|body| &body.roles));
    for id in references {
        assert!(ids.contains(id.as_str()), "no such id: {id}");
    }
    // Read from the text, so that no list of sources can be forgotten here.
    for list in FILE
        .split("sources: [\"")
        .skip(1)
        .filter_map(|rest| rest.split(']').next())
    {
        for id in list.trim_end_matches('"').split("\", \"") {
            assert!(ids.contains(id), "no such source: {id}");
        }
    }
    for id in FILE.split("source: \"").skip(1) {
        let id = id.split('"').next().unwrap();
        assert!(ids.contains(id), "no such source: {id}");
    }
}

#[test]
fn every_statement_has_a_source() {
    let plan = plan();
    let mut stated: Vec<(&str, &[document::SmallStr])> = Vec::new();
    for entry in &plan.pillars {
        stated.push((&entry.id, &entry.sources));
    }
    for entry in &plan.strands {
        stated.push((&entry.id, &entry.sources));
    }
    for item in placed(&plan).chain(related(&plan)) {
        stated.push((&item.id, &item.sources));
        stated.extend(item.status.iter().map(|s| (item.id.as_str(), &*s.sources)));
        stated.extend(
            item.progress
                .iter()
                .map(|p| (item.id.as_str(), &*p.sources)),
        );
    }
    for entry in &plan.milestones {
        stated.push((&entry.id, &entry.sources));
    }
    for entry in &plan.indicators {
        let id = entry.id.as_str();
        stated.push((id, &entry.sources));
        stated.extend(entry.points.iter().map(|point| (id, &*point.sources)));
        stated.extend(entry.targets.iter().map(|target| (id, &*target.sources)));
        stated.extend(entry.breaks.iter().map(|at| (id, &*at.sources)));
    }
    let governance = &plan.governance;
    stated.extend(governance.claims.iter().map(|c| ("claim", &*c.sources)));
    stated.extend(
        governance
            .roles
            .iter()
            .map(|r| (r.id.as_str(), &*r.sources)),
    );
    stated.extend(
        governance
            .bodies
            .iter()
            .map(|b| (b.id.as_str(), &*b.sources)),
    );
    stated.extend(plan.follow_up.iter().map(|f| ("follow-up", &*f.sources)));
    stated.extend(plan.money.iter().map(|m| ("money", &*m.sources)));
    stated.extend(plan.figures.iter().map(|f| ("figure", &*f.sources)));
    let rivals = plan.rivals.iter().flat_map(|rival| &rival.values);
    stated.extend(rivals.map(|value| ("rival", &*value.sources)));
    for declared in &plan.declared {
        stated.push(("declared", &declared.sources));
        stated.extend(declared.known.iter().map(|c| ("known", &*c.sources)));
    }
    for (id, sources) in stated {
        assert!(!sources.is_empty(), "no source: {id}");
    }
}

#[test]
fn arabic_stands_on_lines_of_its_own_without_controls() {
    let is_arabic = |letter: char| ('\u{600}'..='\u{6ff}').contains(&letter);
    let is_control = |letter: char| {
        matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    for (at, line) in FILE.lines().enumerate() {
        assert!(!line.contains(is_control), "line {}", at + 1);
        // An alias and an address are strings of a list.
        let alone = line.trim_start().starts_with("ar: \"") || line.trim_start().starts_with('"');
        assert!(!line.contains(is_arabic) || alone, "line {}", at + 1);
    }
}
