//! Where the shipped roadmap has its facts from, and what it could not find.
//!
//! In: the shipped roadmap. Holds: addresses are whole and stand once, every source is cited, what was
//! found since the first collection has a publisher, a date and a kind, and what was searched for and not
//! found is said in one place. Not here: what the sources say.

use std::collections::BTreeSet;

use masar::document::{ItemState, Kept, Publication, Source, Value};

use super::review::{english, related, source};
use super::{FILE, states, syria};

#[test]
fn digital_syria_is_no_government_site_and_describes_the_strategy() {
    let plan = syria();
    assert!(english(&source(&plan, "SY-27").notes).contains(
        &"Site of a non-governmental initiative, with a vision of its own; it also describes the 12 \
          programmes and three phases of this strategy"
    ));
}

#[test]
fn addresses_are_whole_and_stand_once() {
    let plan = syria();
    let mut seen = BTreeSet::new();
    for url in plan.sources.iter().flat_map(|one| one.urls.iter()) {
        assert!(seen.insert(url.clone()), "{url} stands twice");
    }
    let whole = |id: &str, end: &str| source(&plan, id).urls.iter().any(|url| url.ends_with(end));
    assert!(whole("SY-12", "at-the-national-level.BySUwqPLAc.html"));
    assert!(whole("SY-16", "qanwnaan-hwl-khdmat-tqanh-almalwmat"));
    assert!(whole("SY-20", "/47299"));
    assert!(whole("SY-25", "/76028"));
    assert!(whole(
        "SY-32",
        "/syrian-actors/president-assad-issues-law-establishing-ministry-of-communications-and-information-technology.html"
    ));
    assert!(whole("SY-34", "-o-aktualnich-vyzvach/"));
    // What could not be found in full says so.
    let told = |one: &&Source| {
        let notes = english(&one.notes);
        notes.iter().any(|note| note.contains("shortened"))
    };
    let shortened: Vec<_> = plan
        .sources
        .iter()
        .filter(told)
        .map(|one| &*one.id)
        .collect();
    assert_eq!(shortened, ["SY-48"]);
    assert!(plan.sources.iter().all(|one| !one.urls.is_empty()));
}

#[test]
fn what_was_found_since_has_a_publisher_a_date_and_a_kind() {
    let plan = syria();
    let found = [
        (
            "SY-39",
            "bne IntelliNews",
            Some("2025-12-29"),
            Publication::Press,
        ),
        ("SY-40", "Al-Watan", None, Publication::Press),
        ("SY-41", "Tishreen", None, Publication::Press),
        ("SY-42", "Dama Post", Some("2024-11-14"), Publication::Press),
        (
            "SY-43",
            "Jusoor for Studies",
            Some("2024-11-26"),
            Publication::Press,
        ),
        (
            "SY-44",
            "SANA via innfrad",
            Some("2021-08"),
            Publication::Official,
        ),
        (
            "SY-45",
            "Al-Araby Al-Jadeed",
            Some("2025-11-01"),
            Publication::Press,
        ),
        ("SY-46", "AITnews", Some("2025-11-08"), Publication::Press),
        ("SY-47", "AITnews", Some("2026-02-18"), Publication::Press),
        (
            "SY-48",
            "Emirates News Agency (WAM)",
            Some("2026-02-04"),
            Publication::Official,
        ),
        ("SY-49", "AITnews", Some("2025-11-11"), Publication::Press),
        ("SY-50", "alislahiyah.com", None, Publication::Press),
        ("SY-51", "Al-Thawra", None, Publication::Press),
        ("SY-52", "Alalam Syria", None, Publication::Press),
    ];
    for (id, publisher, day, kind) in found {
        let source = source(&plan, id);
        assert_eq!(source.publisher.en.as_deref(), Some(publisher), "{id}");
        let published = source.published.map(|when| when.to_string());
        assert_eq!(published.as_deref(), day, "{id}");
        assert_eq!((source.kind, source.kept), (kind, Kept::Excerpt), "{id}");
    }
}

#[test]
fn every_source_is_cited() {
    for source in &syria().sources {
        let cited = format!("\"{}\"", source.id);
        assert!(FILE.matches(&cited).count() > 1, "{}", source.id);
    }
}

#[test]
fn the_portal_is_tied_to_the_strategy() {
    let plan = syria();
    let portal = related(&plan, "sy-rel-egov-portal");
    assert_eq!(states(&portal.status), [ItemState::Unknown]);
    let figure = plan.figures.iter().find(|one| one.sources == ["SY-41"]);
    let figure = figure.unwrap();
    assert_eq!(figure.value, Value::Ratio(2894.0, 4246.0));
    assert_eq!(figure.of, ["sy-rel-egov-portal"]);
}

#[test]
fn what_was_not_found_is_said_once() {
    let day = "searched for until 30 November 2026 and not found";
    assert_eq!(FILE.matches(day).count(), 1);
    let plan = syria();
    let notes = english(&plan.notes);
    let list = notes.iter().find(|note| note.contains(day)).unwrap();
    for hole in [
        "the names of 5 programmes and 36 projects",
        "the eleventh project",
        "axis",
        "indicator",
        "budget",
        "the file of the strategy",
        "continues or repeals",
    ] {
        assert!(list.contains(hole), "{hole}");
    }
    for said in ["not at hand", "no budget", "hold no text"] {
        assert!(FILE.matches(said).count() <= 1, "{said}");
    }
}

#[test]
fn none_of_the_new_authorities_names_the_strategy() {
    let plan = syria();
    let told = plan
        .notes
        .iter()
        .find(|note| note.sources.contains(&"SY-36".into()));
    let told = told.unwrap();
    assert_eq!(
        told.sources,
        ["SY-50", "SY-36", "SY-46", "SY-48", "SY-37", "SY-47"]
    );
}
