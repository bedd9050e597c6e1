//! `masar print --focus`: whatever the file says has an address, and its details are printed.

use crate::program::masar;

const PLAN: &str = r#"(
    format: 1, id: "plan", kind: plan, language: en, title: (en: "A small plan"),
    items: [(id: "portal", kind: project, title: (en: "Portal"), start: "2026", end: "2027",
        status: [(state: planned, on: reported("2025-10")), (state: active, on: occurred("2026-02"))],
        milestones: [(id: "launch", title: (en: "Launch"), on: planned("2027-01"))],
    )],
    conditions: [(text: (en: "Political commitment", ar: "\u{627}\u{644}\u{62A}\u{632}\u{627}\u{645} \u{633}\u{64A}\u{627}\u{633}\u{64A}"))],
    money: [(title: (en: "Cost of the plan"), amount: 5, currency: "OMR")],
    governance: (bodies: [(id: "ministry", title: (en: "Ministry of Transport"))]),
    figures: [(title: (en: "Users"), value: number(7), of: ["portal"])],
)"#;

fn focus(address: &str) -> (Option<i32>, String, String) {
    let run = masar(&[
        "print",
        "-",
        "--today",
        "2026-11-22",
        "--lang",
        "en",
        "--focus",
        address,
    ]);
    let done = run.input(PLAN).done();
    (done.status, done.out, done.err)
}

#[test]
fn what_has_no_row_is_told_by_itself() {
    insta::assert_snapshot!(focus("ministry").1, @"
     masar  A small plan                                                22 Nov 2026
    ─ Ministry of Transport ─ Body ─────────────────────────────────────────────────
     What this is
     Ministry of Transport
    ");
    for address in [
        "plan/money/cost-of-the-plan",
        "plan/money/OMR",
        "plan/conditions/political-commitment",
        "plan/conditions/\u{627}\u{644}\u{62A}\u{632}\u{627}\u{645}-\u{633}\u{64A}\u{627}\u{633}\u{64A}",
    ] {
        let (status, out, err) = focus(address);
        assert_eq!((status, err.as_str()), (Some(0), ""), "{address}");
        assert!(!out.contains("Portal"), "{address}: {out}");
    }
}

#[test]
fn a_part_is_told_with_its_row() {
    let whole = focus("portal").1;
    assert!(whole.contains("Portal"), "{whole}");
    for address in [
        "portal/status/2026-02",
        "portal/milestones/launch",
        "launch",
        "portal/end",
        "plan/figures/users",
    ] {
        assert_eq!(
            focus(address),
            (Some(0), whole.clone(), String::new()),
            "{address}"
        );
    }
}

#[test]
fn an_address_that_leads_nowhere_gets_a_hint() {
    let (status, out, err) = focus("portal/status/2026-03");
    assert_eq!((status, out.as_str()), (Some(2), ""));
    insta::assert_snapshot!(err, @r#"
    masar: there is no entry with the address "portal/status/2026-03"
    hint: did you mean "portal/status/2026-02"?
    "#);
    insta::assert_snapshot!(focus("plan/conditions/policital").2, @r#"
    masar: there is no entry with the address "plan/conditions/policital"
    "#);
}

/// The examples of the documentation lead somewhere.
#[test]
fn the_examples_of_the_documentation_are_there() {
    let page = include_str!("../../docs/commands.md");
    for address in [
        "om-gov-mtcit",
        "om-kpi-overall-performance/points/2023",
        "oman/money/omr",
        "oman/last_information",
    ] {
        assert!(page.contains(&format!("`{address}`")), "{address}");
        let printed = masar(&["print", "oman", "--focus", address]).done();
        assert_eq!(printed.status, Some(0), "{address}: {}", printed.err);
    }
}

/// A role is called by the word for one, like everything else.
#[test]
fn a_role_is_one() {
    for (language, kind) in [
        ("en", " Role "),
        ("ar", " \u{627}\u{644}\u{62f}\u{648}\u{631} "),
    ] {
        let told = masar(&["print", "oman", "--focus", "om-role-enabling"])
            .env("MASAR_LANG", language)
            .env("MASAR_BIDI", "logical")
            .out();
        let title = told.lines().find(|line| line.starts_with('\u{2500}'));
        assert!(title.is_some_and(|title| title.contains(kind)), "{told}");
    }
}
