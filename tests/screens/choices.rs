//! What could be put into the line of the filter: found by typing, by arrows and by clicks.

use masar::action::Edit;
use masar::state::ClickTarget;

use crate::explorer::{self, Explorer, shows};
use crate::filter::{rows, town};

/// Returns what is offered, each with how many items it would leave.
fn offered(explorer: &Explorer) -> String {
    let typing = explorer.state().filter_line().unwrap();
    let choices = typing
        .choices()
        .into_iter()
        .map(|choice| match choice.count {
            Some(count) => format!("{} {count}", choice.text.trim_end()),
            None => choice.text.trim_end().to_owned(),
        });
    choices.collect::<Vec<_>>().join(", ")
}

#[test]
fn fields_and_then_values_of_the_plan_are_offered_with_counts() {
    for (typed, choices) in [
        ("ta", "tag:"),
        ("un", "undated 0"),
        ("state:", "active 1, done 1, none 2"),
        ("state:d", "done 1"),
        ("state:active,", "active 1, done 1, none 2"),
        ("track:", "1 2, 2 2"),
        ("track:serv", "1 2"),
        ("owner:", "\"Ministry of Technology\" 1, Treasury 1"),
        ("owner:mini", "\"Ministry of Technology\" 1"),
        ("owner:\"mini", "\"Ministry of Technology\" 1"),
        ("phase:", "Founding 2, Building 3"),
        ("pillar:", "Openness 1"),
        ("tag:", "web 1"),
        ("kind:", "project 2, initiative 1, task 1"),
        // What stands beside it counts.
        ("track:1 kind:", "project 1, task 1"),
        ("track:1 state:", "active 1, done 1"),
        ("not kind:", "project 2, initiative 1, task 1"),
        ("zzz", ""),
    ] {
        assert_eq!(offered(&town().keys("F").paste(typed)), choices, "{typed}");
    }
    let arabic = town()
        .arabic()
        .keys("F")
        .paste("\u{627}\u{644}\u{62d}\u{627}\u{644}\u{629}:");
    let done = "\u{645}\u{643}\u{62a}\u{645}\u{644} 1";
    assert!(offered(&arabic).contains(done), "{}", offered(&arabic));
}

#[test]
fn each_choice_leaves_as_many_items_as_it_says() {
    let municipal = include_str!("../fixtures/municipal.ron");
    for plan in [0, 1, 2] {
        let plans = || match plan {
            2 => explorer::explore(&[municipal]).size(120, 36),
            _ => explorer::walk(explorer::shipped())
                .size(120, 36)
                .keys(["1", "2"][plan]),
        };
        let own = "field.Risk:";
        for field in [
            "state:",
            "track:",
            "phase:",
            "pillar:",
            "owner:",
            "tag:",
            "kind:",
            "health:",
            "in:",
            "starts:",
            "starts<",
            "ends>=~",
            "source:",
            "depends-on:",
            "needed-by:",
            own,
        ] {
            let typing = plans().keys("F").paste(field);
            let line = typing.state().filter_line().unwrap();
            let choices: Vec<_> = line.choices().into_iter().cloned().collect();
            for choice in choices {
                let asked = plans()
                    .keys("F")
                    .paste(&format!("{field}{}", choice.text))
                    .wait();
                let place = asked.state().place().unwrap();
                let matches = place.narrowing().matches().unwrap();
                assert_eq!(Some(matches.items), choice.count, "{field}{}", choice.text);
            }
        }
    }
}

#[test]
fn a_word_that_may_become_a_field_is_not_asked_before_it_is_finished() {
    let all = rows(&town().keys("F"));
    for typed in ["sta", "state", "no", "field.ri", "\u{627}\u{644}\u{62d}"] {
        let typing = town().keys("F").paste(typed).wait();
        assert_eq!(rows(&typing), all, "{typed}");
        assert!(
            typing.screen().contains("is still being typed"),
            "{}",
            typing.screen()
        );
    }
    // Something else, a whole test, a word that is finished by a blank or kept, one in quotation marks.
    for (typed, keys) in [
        ("forms", ""),
        ("undated", ""),
        ("sta ", ""),
        ("sta", "<enter>"),
        ("\"sta\"", ""),
    ] {
        let asked = town().keys("F").paste(typed).wait().keys(keys).wait();
        assert_ne!(rows(&asked), all, "{typed}");
    }
}

#[test]
fn what_cannot_be_kept_says_why_in_the_place_of_what_is_offered() {
    let refused = town().keys("F").paste("state:done (").keys("<enter>");
    assert!(
        refused
            .screen()
            .contains("something to ask for is missing here"),
        "{}",
        refused.screen()
    );
    assert!(!offered(&refused.types(" s")).is_empty());
}

#[test]
fn a_question_is_put_together_without_typing() {
    // The fields, of which the first is the state; its values, of which the second is done.
    let field = town().keys("F <down> <enter>");
    assert_eq!(field.state().filter_line().unwrap().line().text(), "state:");
    let value = field.keys("<down> <down> <enter>");
    assert_eq!(
        value.state().filter_line().unwrap().line().text(),
        "state:done "
    );
    assert_eq!(rows(&value.keys("<enter>")), "town ~services forms");
}

#[test]
fn tab_puts_in_the_first_and_what_follows_stays() {
    let mut typing = town().keys("F").paste("trac state:done");
    for _ in 0.." state:done".len() {
        typing.edit(Edit::Left);
    }
    let taken = typing.keys("<tab>");
    assert_eq!(
        taken.state().filter_line().unwrap().line().text(),
        "track: state:done"
    );
    let taken = taken.keys("<tab>");
    assert_eq!(
        taken.state().filter_line().unwrap().line().text(),
        "track:1 state:done"
    );
    assert_eq!(rows(&taken), "town ~services forms");
}

#[test]
fn a_click_puts_a_choice_in() {
    let typing = town().keys("F").paste("kind:");
    let cells = (0..24).flat_map(|row| (0..80).map(move |column| (column, row)));
    let task = ClickTarget::Choice(2);
    let cell = cells
        .into_iter()
        .find(|cell| typing.target(*cell) == Some(task));
    let taken = typing.click(cell.unwrap());
    assert_eq!(
        taken.state().filter_line().unwrap().line().text(),
        "kind:task "
    );
}

#[test]
fn it_looks_like_this() {
    shows!(town().keys("F <down> <down>"), "choices_fields_en");
    let owner = "\u{627}\u{644}\u{62c}\u{647}\u{629}:";
    let plans = || explorer::walk(explorer::shipped()).size(120, 36);
    shows!(
        plans().arabic().keys("F").paste(owner).keys("<down>"),
        "choices_owner_ar"
    );
    shows!(
        plans().keys("2 F").paste("phase:2021-2025 state:"),
        "choices_state_en"
    );
}
