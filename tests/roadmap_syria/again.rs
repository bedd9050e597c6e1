//! What a second review of the sources found, each as a literal.
//!
//! In: the shipped roadmap. Holds: what is our own reading says so, and no title, state or note says more
//! than its source. Not here: what the first review found, which `review` holds.

use masar::document::{ItemState, Text};

use super::review::{english, related, source};
use super::{arabic, item, states, syria};

fn side(text: &Text) -> &str {
    text.en.as_deref().unwrap()
}

fn milestone(id: &str) -> String {
    let plan = syria();
    let found = plan.milestones.iter().find(|one| one.id == id).unwrap();
    side(&found.title).to_owned()
}

#[test]
fn thirty_certificates_of_one_course_are_no_state_of_a_project() {
    let plan = syria();
    let training = item(&plan, "sy-prj-egov-governance-training");
    assert_eq!(states(&training.status), [ItemState::Unknown]);
    let told = training.status[0].words.as_ref().unwrap();
    assert_eq!(
        side(told),
        "30 participants certified (project-management course); the state of the project is not given"
    );
}

#[test]
fn that_nothing_later_is_known_is_said_once_of_an_item() {
    let plan = syria();
    for id in [
        "sy-rel-registry-interoperability",
        "sy-rel-employees-registry",
        "sy-rel-oil-warehouses",
    ] {
        let status = &related(&plan, id).status;
        assert_eq!(states(status), [ItemState::Unknown], "{id}");
        let told = side(status[0].words.as_ref().unwrap());
        assert!(told.ends_with("; its state is not given"), "{id}");
    }
}

#[test]
fn titles_in_two_languages_say_the_same() {
    assert_eq!(
        milestone("sy-ms-2021-04-conference"),
        "International Digital Transformation Conference, third session"
    );
    assert_eq!(
        milestone("sy-ms-2024-07-law25"),
        "Law 25/2024: creation of the Ministry of Communications and Information Technology"
    );
    let plan = syria();
    let law = plan.milestones.iter();
    let law = law.filter(|one| one.id == "sy-ms-2024-07-law25");
    // Two projects and eleven presented, as in English; cut after a word, neither says something else.
    let arabic_title = |id: &str| {
        let found = plan.milestones.iter().find(|one| one.id == id).unwrap();
        arabic(&found.title).to_owned()
    };
    let two = "\u{644}\u{645}\u{634}\u{631}\u{648}\u{639}\u{64a}\u{646}:";
    assert!(arabic_title("sy-ms-2022-budget").contains(two));
    let presented = "\u{639}\u{631}\u{636} 11 ";
    assert!(arabic_title("sy-ms-2022-08-14-committee").contains(presented));
    let creation = "\u{625}\u{62d}\u{62f}\u{627}\u{62b} \u{648}\u{632}\u{627}\u{631}\u{629}";
    assert!(
        law.map(|one| arabic(&one.title))
            .all(|title| title.contains(creation))
    );
}

#[test]
fn who_said_something_is_named() {
    let plan = syria();
    assert!(english(&plan.phases[0].notes)[0].starts_with("According to Hashtag Syria "));
    let adopted = plan.figures.iter().find(|one| one.sources == ["SY-07"]);
    assert_eq!(
        side(&adopted.unwrap().title),
        "Projects adopted, according to the Deputy Minister of Communications and Technology"
    );
}

#[test]
fn that_a_number_is_a_batch_is_our_reading() {
    let plan = syria();
    let presented = plan.figures.iter().find(|one| one.sources == ["SY-12"]);
    let presented = presented.unwrap();
    assert_eq!(
        side(&presented.title),
        "Projects presented on 14 August 2022"
    );
    assert_eq!(
        english(&presented.notes),
        [
            "The source says \"the strategy includes 11 projects\"; read here as a batch, not as the total \
          of 49"
        ]
    );
}

#[test]
fn a_phase_that_ended_is_no_list_of_finished_projects() {
    let plan = syria();
    assert!(english(&plan.phases[0].notes).contains(
        &"The sources say that the phase ended in 2023; they do not say which of its projects were \
          completed"
    ));
}

#[test]
fn what_a_committee_discussed_is_no_fact() {
    let plan = syria();
    assert_eq!(
        side(&plan.governance.claims[0].text),
        "The Higher Committee for Digital Transformation runs the strategy, which the Ministry of \
         Communications and Technology prepared; in August 2022 the committee discussed how each ministry \
         is to coordinate with that ministry on its projects"
    );
    let mut bodies = plan.governance.bodies.iter();
    let ministry = bodies.find(|body| body.id == "sy-gov-moct").unwrap();
    assert_eq!(
        side(ministry.aim.as_ref().unwrap()),
        "Prepared the strategy; the ministries are to coordinate with it on the projects"
    );
}

#[test]
fn a_page_that_could_not_be_opened_again_says_so() {
    let plan = syria();
    for id in ["SY-32", "SY-40", "SY-42"] {
        let notes = english(&source(&plan, id).notes);
        let told = "could not be opened again on 30 November 2026";
        assert!(notes.iter().any(|note| note.contains(told)), "{id}");
    }
    let bound = english(&source(&plan, "SY-02").notes);
    assert_eq!(
        bound,
        [
            "The page shows no date; the bound is inferred: Al-Baath published details of the strategy on \
          that day"
        ]
    );
}

#[test]
fn the_last_official_word_is_no_more_than_the_excerpt() {
    let plan = syria();
    let last = plan.last_information.as_ref().unwrap();
    assert_eq!(
        side(&last.text),
        "The ministry's director of digital transformation calls the second phase the current one (the \
         excerpt breaks off there)"
    );
}
