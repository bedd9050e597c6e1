//! Addresses: each thing has one, it leads back, and what happens to others does not change it.

use std::collections::BTreeSet;

use masar::document::Field;
use masar::model::{Appendix, At, EntryPart, Roadmap, What};

use super::{build, project};

pub(super) const SHIPPED: [&str; 2] = [
    include_str!("../../roadmap/oman-2021-2025.ron"),
    include_str!("../../roadmap/syria-2021-2030.ron"),
];

pub(super) const EVERY_FIELD: &str = include_str!("../fixtures/every_field.ron");

fn read(text: &str) -> Roadmap {
    Roadmap::build(crate::strict::parse(text).unwrap()).0
}

/// Returns everything that has an address.
pub(super) fn everything(roadmap: &Roadmap) -> Vec<At> {
    let entries = roadmap.entries();
    let all = entries.flat_map(|ix| std::iter::once(At::from(ix)).chain(roadmap.parts(ix)));
    all.collect()
}

/// Holds: no two have one address, each leads back, and none has a blank.
pub(super) fn hold(roadmap: &Roadmap) {
    let mut seen = BTreeSet::new();
    for at in everything(roadmap) {
        let address = roadmap.address(at);
        let is_bad = |letter: char| letter.is_whitespace() || letter.is_control();
        assert!(!address.contains(is_bad), "{address:?}");
        assert_eq!(roadmap.resolve(&address), Some(at), "{address}");
        assert!(seen.insert(address.clone()), "{address} stands for two");
    }
}

#[test]
fn each_thing_of_the_shipped_plans_leads_back_from_its_address() {
    for text in SHIPPED.iter().chain([&EVERY_FIELD]) {
        hold(&read(text));
    }
}

#[test]
fn the_plans_have_a_thing_of_each_kind() {
    let plans: Vec<Roadmap> = SHIPPED
        .iter()
        .chain([&EVERY_FIELD])
        .map(|text| read(text))
        .collect();
    for kind in Appendix::ALL {
        let held = plans
            .iter()
            .any(|plan| plan.appendix(kind).next().is_some());
        assert!(held, "{kind:?}");
    }
    let fields = plans.iter().flat_map(|plan| {
        let parts = everything(plan).into_iter().filter_map(|at| at.part);
        parts.map(|part| part.field.name()).collect::<Vec<_>>()
    });
    let fields: BTreeSet<&str> = fields.collect();
    for field in [
        "adopted",
        "any_of",
        "baseline",
        "bodies",
        "breaks",
        "depends_on",
        "end",
        "former",
        "goal",
        "last_information",
        "milestones",
        "money",
        "notes",
        "on",
        "planned",
        "points",
        "progress",
        "purposes",
        "quotes",
        "start",
        "status",
        "targets",
        "values",
    ] {
        assert!(fields.contains(field), "{field}");
    }
}

fn plan() -> Roadmap {
    let portal = project(
        "portal",
        "start: \"2024\", end: \"about 2025\",
         status: [(state: planned, on: reported(\"2024-02\")), (state: active, on: occurred(\"2025-10\")),
                  (state: pilot, on: occurred(\"2025-10\")), (state: unknown)],
         money: [(title: (en: \"Budget of the portal\"), amount: 3, currency: \"OMR\"), (title: (), amount: 1, currency: \"USD\")],
         milestones: [(id: \"launch\", title: (en: \"Launch\"))],
         bodies: [(body: \"ministry\", part: owner)],",
    );
    let conditions = "conditions: [
        (text: (en: \"Political commitment\", ar: \"\u{627}\u{644}\u{627}\u{644}\u{62A}\u{632}\u{627}\u{645} \u{627}\u{644}\u{633}\u{64A}\u{627}\u{633}\u{64A}\")),
        (text: (ar: \"\u{62A}\u{645}\u{648}\u{64A}\u{644}\u{64C} \u{643}\u{627}\u{641}\u{64D}\"), any_of: [(en: \"A loan\"), (en: \"A grant\")]),
        (text: (en: \"POLITICAL commitment!\")),
        (text: (en: \"One two three, four: five six seven eight\")),
    ],";
    build(&format!(
        "items: [{portal} (id: \"a/b\", kind: project, title: (en: \"Slash\"))],
         declared: [(kind: project, count: 9)], {conditions}
         goal: (text: (en: \"To serve\")),
         money: [(title: (en: \"Cost of the plan\"), amount: 5, currency: \"OMR\")],
         governance: (bodies: [(id: \"ministry\", title: (en: \"Ministry\"))]),
         indicators: [(id: \"use\", title: (en: \"Use\"), points: [
            (over: (start: \"2024-01\", end: \"2024-11\"), value: number(2)), (at: \"2025\", value: number(3))])],"
    ))
    .0
}

/// What a reader may type, and the address of what it leads to.
#[test]
fn an_address_says_owner_field_and_what_tells_apart() {
    let roadmap = plan();
    let political = "plan/conditions/political-commitment";
    let arabic = "plan/conditions/\u{62A}\u{645}\u{648}\u{64A}\u{644}-\u{643}\u{627}\u{641}";
    for (typed, address) in [
        ("plan", "plan"),
        ("portal", "portal"),
        ("launch", "launch"),
        ("portal/milestones/launch", "launch"),
        ("ministry", "ministry"),
        ("group:unassigned", "group:unassigned"),
        ("portal/status/2025-10", "portal/status/2025-10"),
        ("portal/status/2025-10#2", "portal/status/2025-10#2"),
        ("portal/status/undated", "portal/status/undated"),
        ("portal/end", "portal/end"),
        ("portal/bodies/ministry", "portal/bodies/ministry"),
        (
            "portal/money/budget-of-the-portal",
            "portal/money/budget-of-the-portal",
        ),
        ("portal/money/omr", "portal/money/budget-of-the-portal"),
        ("portal/money/USD", "portal/money/usd"),
        ("plan/money/OMR", "plan/money/cost-of-the-plan"),
        ("plan/goal", "plan/goal"),
        (political, political),
        ("plan/conditions/Political-Commitment", political),
        (
            "plan/conditions/\u{627}\u{644}\u{627}\u{644}\u{62A}\u{632}\u{627}\u{645}-\u{627}\u{644}\u{633}\u{64A}\u{627}\u{633}\u{64A}",
            political,
        ),
        (
            "plan/conditions/political-commitment#2",
            "plan/conditions/political-commitment#2",
        ),
        (
            "plan/conditions/one-two-three-four-five-six",
            "plan/conditions/one-two-three-four-five-six",
        ),
        (arabic, arabic),
        ("use/points/2024-01..2024-11", "use/points/2024-01..2024-11"),
        ("use/points/2025", "use/points/2025"),
        ("plan/declared/project", "plan/declared/project"),
        // An id with a blow of its own is found as it stands, and written apart from fields.
        ("a/b", "a%2Fb"),
        ("a%2Fb", "a%2Fb"),
    ] {
        let at = roadmap.resolve(typed).unwrap_or_else(|| panic!("{typed}"));
        assert_eq!(roadmap.address(at), address, "{typed}");
    }
    let grant = format!("{arabic}/any_of/a-grant");
    let at = roadmap.resolve(&grant).unwrap();
    assert_eq!(roadmap.address(at), grant);
    assert_eq!(
        at.part,
        Some(EntryPart {
            field: Field::AnyOf,
            nth: 1
        })
    );
    let gap = roadmap.resolve("plan/declared/project").unwrap();
    assert!(matches!(roadmap.node(gap.ix).what, What::Gap(_)) && gap.part.is_none());
    hold(&roadmap);
}

#[test]
fn what_leads_nowhere_leads_to_nothing_and_the_nearest_is_told() {
    let roadmap = plan();
    for (typed, near) in [
        ("portol", Some("portal")),
        ("portal/status/2025-11", Some("portal/status/2025-10")),
        ("portal/stauts/2024-02", Some("portal/status/2024-02")),
        (
            "plan/conditions/political-comitment",
            Some("plan/conditions/political-commitment"),
        ),
        ("plan/monee/omr", Some("plan/money/omr")),
        ("ministri", Some("ministry")),
        ("portal/status/2025-10#3", Some("portal/status/2025-10#2")),
        ("portal/status/2025-10#0", Some("portal/status/2025-10#2")),
        ("portal/status/2025-10/notes/a/b", None),
        ("", None),
        ("/", None),
        ("//", None),
        ("nothing of the kind", None),
    ] {
        assert_eq!(roadmap.resolve(typed), None, "{typed}");
        assert_eq!(roadmap.nearest_address(typed).as_deref(), near, "{typed}");
    }
}
