//! What the review of the sources found, each as a literal.
//!
//! In: the shipped roadmap. Holds: the dates, states, names and figures that once said more or less
//! than what was published. Not here: the counts and the structure, which the parent tests.

use masar::document::{
    Document, Item, ItemKind, ItemState, Note, On, Quote, Source, Status, Value,
};

use super::{arabic, item, items, states, syria};

pub(super) fn related<'a>(plan: &'a Document, id: &str) -> &'a Item {
    let mut all = plan.related.iter().map(Box::as_ref);
    all.find(|item| item.id == id).unwrap()
}

pub(super) fn source<'a>(plan: &'a Document, id: &str) -> &'a Source {
    plan.sources.iter().find(|one| one.id == id).unwrap()
}

pub(super) fn english(notes: &[Note]) -> Vec<&str> {
    let sides = notes.iter().map(|note| note.text.en.as_deref().unwrap());
    sides.collect()
}

fn words(entry: &Status) -> &str {
    entry.words.as_ref().unwrap().en.as_deref().unwrap()
}

/// Writes a date as the file does: what it is the date of, and when.
fn dated(on: On) -> String {
    match on {
        On::Occurred(when) => format!("occurred {when}"),
        On::Reported(when) => format!("reported {when}"),
        On::Inferred(when) => format!("inferred {when}"),
        On::Planned(when) => format!("planned {when}"),
    }
}

// What the founding document says.

#[test]
fn conditions_are_named_by_the_words_of_the_document() {
    let plan = syria();
    let names: Vec<_> = plan.conditions.iter().map(|one| &one.text).collect();
    assert_eq!(
        names[1].en.as_deref(),
        Some(
            "Qualified staff, able to follow developments and changes in requirements and in \
             technology"
        )
    );
    assert_eq!(
        names[2].en.as_deref(),
        Some(
            "A mechanism to manage the funds available for digitising government services, or the \
             partnership approach to carry out some projects"
        )
    );
    let ways = &plan.conditions[2].any_of;
    assert!(ways[0].en.as_deref().unwrap().contains("available"));
    assert!(ways[1].en.as_deref().unwrap().contains("some projects"));
}

#[test]
fn effects_are_those_of_the_document() {
    let plan = syria();
    let names: Vec<_> = plan
        .effects
        .iter()
        .map(|effect| effect.text.en.as_deref().unwrap())
        .collect();
    assert_eq!(
        names[0],
        "A larger contribution of the information technology sector to gross domestic product"
    );
    assert_eq!(
        names[4],
        "Qualitative leaps that enable government and society to bring about changes in the \
         running of their affairs"
    );
}

#[test]
fn the_document_dates_the_strategy_and_not_its_axes() {
    for axis in &syria().strands {
        let dates = [axis.start, axis.end, axis.until];
        assert_eq!(dates, [None; 3], "{}", axis.id);
    }
}

#[test]
fn what_the_document_says_of_its_parts_stands_with_the_first_of_them() {
    let plan = syria();
    assert_eq!(plan.quotes.len(), 0);
    let first = |quotes: &[Quote]| quotes[0].text.en.clone().unwrap();
    assert_eq!(
        &*first(&plan.strands[0].quotes),
        "The strategy is divided into three main axes,"
    );
    assert!(first(&plan.phases[0].quotes).contains("over nine years and in three phases"));
    let row = &source(&plan, "SY-A").notes[0].text;
    assert!(row.en.as_deref().unwrap().contains("Download the file\""));
    // The three cells of the row, in the words of the page.
    let cells = [
        "\u{627}\u{644}\u{639}\u{646}\u{648}\u{627}\u{646}",
        "\u{627}\u{644}\u{645}\u{631}\u{641}\u{642}",
        "\u{62a}\u{62d}\u{645}\u{64a}\u{644} \u{627}\u{644}\u{645}\u{644}\u{641}",
    ];
    assert!(cells.iter().all(|cell| arabic(row).contains(cell)));
}

// Dates and states.

#[test]
fn the_day_of_an_article_is_no_day_of_an_event() {
    let plan = syria();
    let dates: Vec<_> = plan
        .milestones
        .iter()
        .map(|milestone| dated(milestone.on.unwrap()))
        .collect();
    assert_eq!(
        dates,
        [
            "occurred 2021-04-09",
            "inferred by 2021-08-03",
            "occurred 2021-08-31",
            "reported 2021-09-24",
            "reported 2022-03",
            "inferred 2022",
            "inferred 2022",
            "occurred 2022-08-14",
            "occurred 2023-04-27",
            "inferred 2023",
            "occurred 2023",
            "reported 2023-07",
            "reported 2024-04-11",
            "occurred 2024-07-01",
            "reported 2024-11-05",
        ]
    );
}

#[test]
fn the_year_of_a_batch_is_planned_and_no_start() {
    let plan = syria();
    let later = [
        "sy-prj-e-travel-ticket",
        "sy-prj-e-invoicing",
        "sy-prj-import-licence",
    ];
    let projects = items(&plan).into_iter();
    for project in projects.filter(|item| item.kind == ItemKind::Project) {
        assert_eq!((project.start, project.end), (None, None), "{}", project.id);
        let years = project.planned.as_deref().unwrap();
        let [from, to] = [years.start, years.end].map(|year| year.unwrap().to_string());
        let both = later.contains(&&*project.id);
        let last = if both { "2023" } else { "2022" };
        assert_eq!((&*from, &*to), ("2022", last), "{}", project.id);
        // The years of four projects are published; that of the others is the year of their batch.
        let published = both || project.id == "sy-prj-industrial-registry";
        let ours = project.inferred.contains(&"planned".into());
        assert_eq!(ours, !published, "{}", project.id);
    }
}

#[test]
fn procurement_was_a_pilot_in_the_second_half_of_2024_and_only_then() {
    let plan = syria();
    let project = item(&plan, "sy-prj-government-procurement");
    assert_eq!(
        states(&project.status),
        [
            ItemState::InProcurement,
            ItemState::Pilot,
            ItemState::Unknown
        ]
    );
    let dates = project.status.iter().map(|entry| dated(entry.on.unwrap()));
    assert_eq!(
        dates.collect::<Vec<_>>(),
        [
            "reported 2022-08-14",
            "inferred between 2024-07 and 2024-11",
            "inferred between 2024-07 and 2024-11",
        ]
    );
    // That a training is over is an event, and no state of the project.
    let mut milestones = plan.milestones.iter();
    let training = milestones.find(|one| one.id == "sy-ms-2024-04-11-procurement-training");
    assert_eq!(training.unwrap().of, ["sy-prj-government-procurement"]);
    let notes = english(&project.notes);
    assert!(notes.iter().any(|note| note.contains("next year")));
}

#[test]
fn the_data_bus_is_a_requirement_and_its_state_is_unknown() {
    let plan = syria();
    let bus = related(&plan, "sy-rel-data-bus");
    assert_eq!(
        states(&bus.status),
        [
            ItemState::Unknown,
            ItemState::Unknown,
            ItemState::Active,
            ItemState::Unknown
        ]
    );
    assert_eq!(
        words(&bus.status[1]),
        "Linking the public bodies through it is a basic requirement of moving to integrated \
         interactive services; its state is not given"
    );
}

#[test]
fn the_industrial_registry_was_followed_in_2024_too() {
    let plan = syria();
    let followed = [
        "sy-prj-health-registry",
        "sy-prj-industrial-registry",
        "sy-prj-commercial-registry",
        "sy-prj-tax-system",
        "sy-prj-investor-platform",
        "sy-prj-e-travel-ticket",
    ];
    for id in followed {
        let project = item(&plan, id);
        assert!(project.sources.contains(&"SY-24".into()), "{id}");
        let last = project.status.last().unwrap();
        assert_eq!(last.sources, ["SY-24"], "{id}");
        assert_eq!(
            dated(last.on.unwrap()),
            "inferred between 2024-07 and 2024-11",
            "{id}"
        );
    }
}

#[test]
fn two_health_records_are_not_shown_to_be_one() {
    let plan = syria();
    let registry = item(&plan, "sy-prj-health-registry");
    let notes = english(&registry.notes);
    let told = "\"unified electronic health record\"";
    assert!(notes.iter().any(|note| note.contains(told)));
}

#[test]
fn a_figure_whose_noun_is_cut_off_counts_nothing() {
    let plan = syria();
    let cut = plan.figures.iter().find(|one| one.sources == ["SY-21"]);
    let cut = cut.unwrap();
    assert_eq!(cut.value, Value::MoreThan(20.0));
    assert_eq!(
        cut.title.en.as_deref(),
        Some("\"more than 20\" (the excerpt breaks off)")
    );
    let projects = &plan.rivals[0].values;
    let told = projects.iter().find(|value| value.sources == ["SY-21"]);
    assert_eq!(
        told.unwrap().text.en.as_deref(),
        Some("\"more than 20\"; the excerpt breaks off before it says of what")
    );
}

#[test]
fn old_pounds_have_a_source() {
    let plan = syria();
    let money = &plan.money[0];
    assert_eq!(money.sources, ["SY-07", "SY-39"]);
    assert!(
        english(&money.notes)
            .contains(&"From 1 January 2026 one new pound stands for 100 old ones")
    );
}

#[test]
fn who_owns_a_project_is_our_reading_unless_a_source_says_so() {
    let plan = syria();
    let read = [
        "sy-prj-government-procurement",
        "sy-prj-industrial-registry",
        "sy-prj-egov-governance-training",
    ];
    for id in read {
        assert!(item(&plan, id).inferred.contains(&"bodies".into()), "{id}");
    }
    for id in ["sy-rel-infosec-centre", "sy-rel-tartous-backup-dc"] {
        let body = &related(&plan, id).bodies[0];
        assert_eq!(body.body.as_deref(), Some("sy-gov-nans-nais"), "{id}");
    }
}
