//! What the program itself says of a plan: what it marks as inferred, since when it knows nothing.

use masar::facts::detail::{brief, detail, summary};
use masar::model::Ix;
use masar::scene::{Level, Outline, Scene, View, Window};
use masar::time::Days;
use masar::words::{Language, Msg};

use crate::plans::{SYRIA, plan, section};

#[test]
fn what_is_our_own_reading_of_a_plan_is_marked_where_it_is_told() {
    let text = "(format: 1, id: \"p\", kind: plan, language: en, title: (en: \"P\"), start: \"2021\", \
        issuer: \"b\", goal: (text: (en: \"G\"), inferred: [\"text\"]), \
        governance: (bodies: [(id: \"b\", title: (en: \"Ministry\"))]), inferred: [\"issuer\"])";
    let marked = |text: &str| {
        let roadmap = plan(text);
        let entries = Outline::new(&roadmap, Ix::ROOT, |_| false);
        let scene = Scene::new(&View {
            roadmap: &roadmap,
            entries: entries.entries(),
            selected: None,
            changes: &[],
            chain: None,
            matches: None,
            groups: None,
            coloring: None,
            window: Window {
                is_shared: false,
                level: Level::Year,
                days: Days {
                    from: "2020-01-01".parse().unwrap(),
                    to: "2031-01-01".parse().unwrap(),
                },
            },
            columns: 60,
            lanes: 8,
            language: Language::En,
            today: "2026-01-01".parse().unwrap(),
            letters: masar::text::Options::default(),
        });
        scene.rows.first().is_some_and(|row| row.is_inferred)
    };
    let roadmap = plan(text);
    assert!(!marked(text));
    let brief = section(&brief(&roadmap, Language::En, false), Msg::Document);
    let inferred: Vec<&str> = brief
        .lines()
        .filter(|line| line.contains("inferred"))
        .collect();
    assert_eq!(inferred.len(), 2, "{brief}");
    assert!(
        inferred[0].contains("Ministry") && inferred[1].contains('G'),
        "{brief}"
    );
    let details = section(
        &detail(&roadmap, Ix::ROOT, Language::En, false),
        Msg::Document,
    );
    assert!(
        details
            .lines()
            .any(|line| line.contains("Ministry") && line.contains("inferred")),
        "{details}"
    );
    // Its row shows its span; and the plan stays among what is our own reading.
    assert!(marked(&text.replace("[\"issuer\"]", "[\"start\"]")));
    assert!(roadmap.lists().inferred.contains(&Ix::ROOT));
}

#[test]
fn a_state_is_unknown_since_one_date_only() {
    let roadmap = plan(SYRIA);
    let status = |id: &str, language| {
        let ix = roadmap.find(id).unwrap();
        section(&detail(&roadmap, ix, language, false), Msg::Status)
    };
    let later = "Tracked by the Higher Committee in a later meeting; its state is not given";
    let registry = status("sy-prj-industrial-registry", Language::En);
    assert_eq!(registry.matches("unknown since").count(), 1, "{registry}");
    assert!(registry.contains("unknown since 2023: "), "{registry}");
    let dated = format!("inferred: between Jul 2024 and Nov 2024 | {later} | ");
    assert!(registry.contains(&dated), "{registry}");
    // What was known afterwards ends an earlier silence.
    let bus = status("sy-rel-data-bus", Language::En);
    assert_eq!(bus.matches("unknown since").count(), 1, "{bus}");
    assert!(bus.contains("unknown since Q3 2024: "), "{bus}");
    // A copy has the same pair: since when, and what was known last.
    let ix = roadmap.find("sy-prj-industrial-registry").unwrap();
    let copied = summary(
        &detail(&roadmap, ix, Language::En, false),
        Language::En,
        false,
    );
    assert!(copied.contains("Status: unknown since 2023: "), "{copied}");
    assert!(copied.contains("To be tendered (planned)"), "{copied}");
    assert!(!copied.contains("later meeting"), "{copied}");
    let arabic = status("sy-prj-industrial-registry", Language::AR);
    let since = "\u{645}\u{639}\u{631}\u{648}\u{641}\u{629} \u{645}\u{646}\u{630}";
    assert_eq!(arabic.matches(since).count(), 1, "{arabic}");
}

#[test]
fn what_the_program_says_of_a_plan_is_no_more_than_its_sources() {
    let roadmap = plan(SYRIA);
    let told = |id: &str| {
        let ix = roadmap.find(id).unwrap();
        let detail = detail(&roadmap, ix, Language::En, false);
        detail
            .sections
            .iter()
            .map(|one| section(&detail, one.heading))
            .collect::<String>()
    };
    // Sources of a later day speak of other things, or are not official.
    let strategy = told("syria");
    let last = "no official information on the plan in the sources used after 5 Nov 2024";
    assert!(strategy.contains(last), "{strategy}");
    // One item is placed there by its source, twelve by us, two by what they hold.
    let foundation = told("sy-phase-1-foundation");
    let how = "by the sources, by inference or by their dates (computed)";
    assert!(foundation.contains(how), "{foundation}");
    // An alternative is an \"or\"; the label needs to agree with no number of them.
    assert_eq!(Msg::AnyOf.say(Language::En), "one of these");
    assert_eq!(
        Msg::AnyOf.say(Language::AR),
        "\u{623}\u{62d}\u{62f} \u{645}\u{627} \u{64a}\u{644}\u{64a}"
    );
    // The year of a batch is no date that others replaced.
    let cloud = told("sy-prj-cloud-infrastructure");
    assert!(cloud.contains("the planned dates: inferred"), "{cloud}");
    assert!(
        cloud.contains("according to: Al-Watan; SANA via newsrnd; Al-Alam"),
        "{cloud}"
    );
}
