//! The plan of Oman beside its sources: dates, figures, what was looked for, how it is written; what a
//! reading against them found wrong, as literals. Each was wrong once.

use std::collections::BTreeSet;

use masar::document::{self, ItemState, On, Publication, SmallStr, Value};

use super::{FILE, en, indicator, item, placed, plan, related, when};

#[test]
fn what_only_undated_pages_say_of_2022_is_inferred() {
    let plan = plan();
    let on = |id: &str| {
        let mut all = plan.milestones.iter();
        all.find(|entry| entry.id == id).unwrap().on
    };
    for id in [
        "om-ms-2022-media-forum-9",
        "om-ms-2022-heads-meeting",
        "om-ms-2022-savings",
    ] {
        assert_eq!(on(id), Some(On::Inferred(when("2022"))), "{id}");
    }
    let savings = plan.figures.first().unwrap();
    assert_eq!(savings.value, Value::Number(159.0));
    assert_eq!(savings.on, Some(On::Inferred(when("2022"))));
    assert_eq!(
        on("om-ms-2022-01-executive-plan"),
        Some(On::Reported(when("by 2022-01-12")))
    );
    assert_eq!(
        on("om-ms-2024-05-29-award"),
        Some(On::Occurred(when("2024-05-29")))
    );
    let complete = indicator(&plan, "om-kpi-projects-complete");
    let point = complete.points.first().unwrap();
    assert_eq!(point.at, None, "the day of an announcement is no other day");
    assert_eq!(point.on, Some(On::Reported(when("2025-10-25"))));
}

#[test]
fn three_projects_have_a_date_of_their_own() {
    let plan = plan();
    let own: Vec<_> = placed(&plan)
        .filter(|item| {
            let happened = |on| matches!(on, Some(On::Occurred(_)));
            item.start.is_some() || item.status.iter().any(|status| happened(status.on))
        })
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(
        own,
        [
            "om-prj-unified-portal",
            "om-prj-simplification",
            "om-prj-governorate-ambassadors",
        ]
    );
    let simplification = item(&plan, "om-prj-simplification");
    assert!(simplification.sources.contains(&SmallStr::from("OM-14")));
}

#[test]
fn figures_that_cannot_be_compared_do_not_stand_together() {
    let plan = plan();
    // The headline target has another denominator.
    let digitised = indicator(&plan, "om-kpi-services-digitised");
    let targets: Vec<_> = digitised
        .targets
        .iter()
        .map(|target| &target.value)
        .collect();
    assert_eq!(targets, [&Value::Number(2523.0)]);
    let headline = indicator(&plan, "om-kpi-basic-services-80");
    let targets: Vec<_> = headline
        .targets
        .iter()
        .map(|target| &target.value)
        .collect();
    assert_eq!(targets, [&Value::Percent(80.0)]);
    assert!(headline.points.is_empty());

    // A running total is none of the years, and it is about.
    let exchanges = indicator(&plan, "om-kpi-integration-exchanges");
    let values: Vec<_> = exchanges.points.iter().map(|point| &point.value).collect();
    assert_eq!(
        values,
        [
            &Value::Number(262_000_000.0),
            &Value::MoreThan(471_000_000.0)
        ]
    );
    let mut figures = plan.figures.iter();
    let total = figures.find(|figure| figure.value == Value::Number(1_400_000_000.0));
    let total = total.unwrap();
    assert!(total.about);
    assert_eq!(total.over.unwrap().start, Some(when("2017")));

    let complete = indicator(&plan, "om-kpi-projects-complete");
    assert!(complete.targets.is_empty(), "36 is declared, no target");
}

#[test]
fn indexes_of_others_have_the_values_found_since() {
    let plan = plan();
    let gems = indicator(&plan, "om-kpi-gems");
    let values: Vec<_> = (gems.points.iter())
        .map(|point| (point.at.unwrap(), point.value.clone()))
        .collect();
    let year = |year, percent| (when(year), Value::Percent(percent));
    assert_eq!(
        values,
        [
            year("2021", 64.0),
            year("2022", 69.0),
            year("2023", 66.0),
            year("2024", 72.0)
        ]
    );
    let told = Some(On::Reported(when("between 2025-05-05 and 2025-05-07")));
    assert_eq!(gems.points.last().unwrap().on, told);

    let ranks: Vec<_> = (indicator(&plan, "om-kpi-egdi-2022").points.iter())
        .map(|point| match &point.value {
            Value::Rank(place) => (point.at.unwrap(), *place),
            value => panic!("a rank: {value:?}"),
        })
        .collect();
    assert_eq!(ranks, [(when("2022"), 50.0), (when("2024"), 41.0)]);
}

#[test]
fn it_says_what_it_is_for_and_what_it_agrees_with() {
    let plan = plan();
    let goal = plan.goal.unwrap();
    assert_eq!(goal.inferred, ["text"], "a sentence of the press");
    assert_eq!(goal.sources, ["OM-32", "OM-01"]);
    let alignment = plan.alignment.unwrap();
    let with: Vec<_> = alignment.with.iter().map(|claim| en(&claim.text)).collect();
    assert_eq!(
        with,
        [
            "Oman Vision 2040",
            "The priorities of the national economy",
            "The National Digital Economy Programme, of which it is an initiative",
        ]
    );
    assert!(!alignment.among_others);
    assert_eq!(plan.effects.len(), 1);
}

#[test]
fn what_was_not_found_is_said_once_with_the_day_of_the_search() {
    let plan = plan();
    let note = en(&plan.notes.last().unwrap().text);
    assert!(note.starts_with("Not found in the sources used, by a search of 30 November 2026: "));
    for missing in [
        "phases of the programme",
        "a baseline of any indicator",
        "the targets of 2022",
        "a split of the amount by track or by year",
        "the names of the other 20 projects and initiatives, the 11 unfinished ones among them",
        "a successor programme from 2026",
    ] {
        assert!(note.contains(missing), "{missing}");
    }
    assert_eq!(FILE.matches("30 November 2026").count(), 1);
    for other in [
        "No phases",
        "No successor",
        "No split",
        "No target in",
        "no result for",
    ] {
        assert!(!FILE.contains(other), "said twice: {other}");
    }
}

#[test]
fn the_day_of_an_article_is_no_day_of_a_launch_nor_of_a_measurement() {
    let plan = plan();
    // The ministry's page of that day says that the framework was launched, not when.
    let told = Some(On::Reported(when("2025-12-17")));
    let [launched, _] = item(&plan, "om-rel-change-framework").status.as_slice() else {
        panic!("one status, and that nothing later is known");
    };
    assert_eq!(launched.on, told);
    let mut all = plan.milestones.iter();
    let milestone = all.find(|entry| entry.id == "om-ms-2025-12-17-change");
    assert_eq!(milestone.unwrap().on, told);

    // The report gives the portal's performance without a day.
    let mut figures = plan.figures.iter();
    let portal = figures.find(|figure| en(&figure.title) == "Performance of the unified portal");
    assert_eq!(portal.unwrap().on, Some(On::Reported(when("2025-02-26"))));

    // The period is the programme's: the document gives the sum none of its own.
    let money = plan.money.first().unwrap();
    let note = en(&money.notes.first().unwrap().text);
    assert!(note.starts_with("The period is the programme"), "{note}");
}

#[test]
fn nearly_and_an_aim_stay_what_they_are() {
    let plan = plan();
    let savings = plan.figures.first().unwrap();
    assert!(
        savings.about,
        "nearly RO159 m, says the programme's director"
    );
    let mut all = plan.milestones.iter();
    let milestone = all.find(|entry| entry.id == "om-ms-2022-savings").unwrap();
    assert!(en(&milestone.title).starts_with("About RO 159 million"));

    // Six ambassadors are to be selected in each governorate.
    let ambassadors = item(&plan, "om-prj-governorate-ambassadors");
    let note = en(&ambassadors.notes.first().unwrap().text);
    assert!(
        note.starts_with("The programme aims to select six"),
        "{note}"
    );

    // Nobody has read the opening of the article.
    assert!(!FILE.contains("with vision and targets"));
}

#[test]
fn publishers_that_differ_are_sources_of_their_own() {
    let plan = plan();
    let about = |words: &str| {
        let mut rivals = plan.rivals.iter();
        let rival = rivals.find(|rival| en(&rival.about).contains(words));
        let values = &rival.unwrap().values;
        let sources: Vec<Vec<&str>> = values
            .iter()
            .map(|value| value.sources.iter().map(SmallStr::as_str).collect())
            .collect();
        sources
    };
    assert_eq!(about("unified mobile application"), [["OM-20"], ["OM-47"]]);
    assert_eq!(about("National Records Centre"), [["OM-47"], ["OM-28"]]);
    let publisher = |id: &str| {
        let mut sources = plan.sources.iter();
        en(&sources.find(|source| source.id == id).unwrap().publisher).to_owned()
    };
    assert_eq!(
        publisher("OM-20"),
        "Oman News Agency, via Alwaha; Oman Observer"
    );
    assert_eq!(publisher("OM-47"), "Muscat Daily");
    // What only Muscat Daily names rests on it alone.
    for id in [
        "om-prj-smart-chat",
        "om-prj-service-design-framework",
        "om-prj-service-classification",
        "om-prj-ppp-framework",
        "om-prj-change-management",
        "om-prj-eparticipation-tools",
        "om-prj-digital-content",
    ] {
        let item = item(&plan, id);
        assert!(!item.sources.contains(&SmallStr::from("OM-20")), "{id}");
        let done = item.status.last().unwrap();
        assert_eq!(done.sources, ["OM-47"], "{id}");
    }
}

#[test]
fn a_page_that_was_not_opened_says_so() {
    let plan = plan();
    for id in ["OM-31", "OM-33", "OM-39"] {
        let mut sources = plan.sources.iter();
        let source = sources.find(|source| source.id == id).unwrap();
        let says = |note: &document::Note| {
            en(&note.text).ends_with("the page itself was not opened again")
        };
        assert!(source.notes.iter().any(says), "{id}");
    }
}

#[test]
fn every_source_is_used_and_no_address_is_listed_twice() {
    let plan = plan();
    let mut addresses = BTreeSet::new();
    for source in &plan.sources {
        for address in &source.urls {
            assert!(addresses.insert(address.as_str()), "twice: {address}");
        }
        let without = source.urls.is_empty();
        let known = source.id == "OM-31";
        assert_eq!(without, known, "{}", source.id);
        let quoted = format!("\"{}\"", source.id);
        assert!(FILE.matches(&quoted).count() > 1, "unused: {}", source.id);
    }
    let dated: Vec<_> = (plan.sources.iter())
        .skip_while(|source| source.id != "OM-31")
        .map(|source| (source.id.as_str(), source.kind, source.published))
        .collect();
    let official = Publication::Official;
    let press = Publication::Press;
    assert_eq!(
        dated,
        [
            ("OM-31", press, None),
            ("OM-32", press, Some(when("2022-01-12"))),
            ("OM-33", official, None),
            ("OM-34", press, None),
            ("OM-35", press, None),
            ("OM-36", press, Some(when("2025-05-07"))),
            ("OM-37", official, Some(when("2024-05-30"))),
            ("OM-38", official, Some(when("2025-12-24"))),
            ("OM-39", official, Some(when("2025-11"))),
            ("OM-40", official, Some(when("2026-01"))),
            ("OM-41", press, None),
            ("OM-42", official, Some(when("2026-02-01"))),
            ("OM-43", press, Some(when("2025-10"))),
            ("OM-44", press, None),
            ("OM-45", official, Some(when("2025-04-20"))),
            ("OM-46", press, None),
            ("OM-47", press, Some(when("2025-10-25"))),
        ]
    );
}

#[test]
fn the_arabic_reads_without_its_marks() {
    // Words that turn into others when the marks fall, and spellings that had two forms.
    for (word, why) in [
        (
            "\u{627}\u{644}\u{645}\u{639}\u{62a}\u{645}\u{62f} \u{647}\u{646}\u{627}",
            "approved",
        ),
        (
            "\u{645}\u{634}\u{631}\u{648}\u{639}\u{64b}\u{627}",
            "a project, spelt the other way",
        ),
        (
            "\u{628}\u{627}\u{644}\u{646}\u{642}\u{627}\u{637} \u{623}\u{645}",
            "in points",
        ),
        ("\u{62f}\u{64f}\u{634}\u{646}", "inaugurated"),
        ("\u{646}\u{64f}\u{634}\u{631}", "published"),
        ("\u{623}\u{64f}\u{639}\u{644}\u{646}", "announced"),
        ("\u{623}\u{64f}\u{637}\u{644}\u{642}", "launched"),
        ("\u{64a}\u{64f}\u{630}\u{643}\u{631}", "mentioned"),
        ("\u{643}\u{64f}\u{644}\u{641}\u{62a}", "charged"),
        ("\u{62a}\u{64f}\u{639}\u{631}\u{636}", "shown"),
        ("\u{62a}\u{64f}\u{633}\u{62a}\u{62e}\u{62f}\u{645}", "used"),
        (
            "\u{627}\u{644}\u{642}\u{631}\u{627}\u{631} \u{627}\u{644}\u{648}\u{632}\u{627}\u{631}\
         \u{64a} 108",
            "a decision without the word for its number",
        ),
        (
            "\u{627}\u{644}\u{648}\u{637}\u{646} \u{627}\u{644}\u{639}\u{645}\u{627}\u{646}\u{64a}\
         \u{629}",
            "Oman without its mark",
        ),
    ] {
        assert!(!FILE.contains(word), "{why}");
    }
    assert!(!FILE.contains("\\\""), "straight quotes within a text");
}

#[test]
fn of_what_is_related_it_is_said_that_nothing_later_is_known() {
    let plan = plan();
    let mut silent = 0;
    for item in related(&plan) {
        let last = item.status.last().unwrap();
        if item
            .status
            .iter()
            .all(|entry| entry.state == ItemState::Done)
        {
            continue;
        }
        assert_eq!(last.state, ItemState::Unknown, "{}", item.id);
        let words = last.words.as_deref().map(en);
        assert_eq!(words, Some("No later information in the sources used"));
        silent += 1;
    }
    assert_eq!(silent, 11);
}

#[test]
fn the_period_of_the_sum_is_our_own_reading() {
    let plan = plan();
    assert_eq!(plan.money.first().unwrap().inferred, ["over"]);
}
