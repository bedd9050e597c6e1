//! What stands on the rows of pages and in the header, at every width: nothing that would be misread
//! alone.

use masar::facts::side;
use masar::model::{known_state, planned_only, silence};
use masar::scene::Size;
use masar::state::Languages;
use masar::words::Language;

use crate::explorer::{Explorer, shipped, walk};

/// Returns what the list of a page says as one text, in the order of reading.
fn listed(reader: &Explorer) -> String {
    let (buffer, is_arabic) = (
        reader.buffer(),
        reader.state().languages == Languages::one(Language::AR),
    );
    let Size { columns, rows } = reader.state().size;
    // Where the details stand beside the list, it has nine of twenty columns at the reader's start.
    let list = if columns < 140 {
        0..columns
    } else if is_arabic {
        columns - columns / 20 * 9 - columns % 20 * 9 / 20..columns
    } else {
        0..columns / 20 * 9 + columns % 20 * 9 / 20
    };
    let row = |y| {
        let cells = list.clone().map(|x| buffer[(x, y)].symbol());
        cells.collect::<String>()
    };
    // Below it they begin with a rule.
    let rows = (3..rows)
        .map(row)
        .take_while(|row| !row.contains("\u{2500}\u{2500}"));
    let text = rows.collect::<Vec<_>>().join(" ");
    let text = text.replace(
        |letter| {
            matches!(
                letter,
                '\u{2066}'..='\u{2069}' | '\u{2595}' | '\u{258f}' | '\u{2248}'
            )
        },
        "",
    );
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn since_when_a_state_is_unknown_and_the_last_known_one_travel_together() {
    // "unknown since", "last known".
    let words = [
        (Language::En, "unknown since", "last known:"),
        (
            Language::AR,
            "\u{63a}\u{64a}\u{631} \u{645}\u{639}\u{631}\u{648}\u{641}\u{629} \u{645}\u{646}\u{630}",
            "\u{622}\u{62e}\u{631} \u{62d}\u{627}\u{644}\u{629} \u{645}\u{639}\u{631}\u{648}\u{641}\u{629}:",
        ),
    ];
    let plans = shipped();
    let roadmap = &plans.roadmaps()[0];
    let listed_items = roadmap.phases().flat_map(|ix| roadmap.falls_into(ix));
    let logs = listed_items.filter_map(|ix| Some(&roadmap.item(*ix)?.status));
    let unheard = logs.filter(|log| silence(log).is_some() && known_state(log).is_none());
    let unheard = unheard.count();
    for (language, since, last) in words {
        for columns in 60..=200 {
            let reader = walk(shipped()).speaking(Languages::one(language)).logical();
            let text = listed(&reader.size(columns, 200).keys("m 2"));
            let counts = [since, last].map(|words| text.matches(words).count());
            // Of some items nothing was ever known, wherever they are listed.
            assert_eq!(
                counts,
                [counts[1] + unheard, counts[1]],
                "{columns}: {text}"
            );
            // Where they had to stand in two pieces the details say it.
            let least = if (80..140).contains(&columns) { 7 } else { 0 };
            assert!(counts[1] >= least, "{columns}: {text}");
        }
    }
}

#[test]
fn what_is_only_planned_says_it_in_both_languages() {
    let plans = shipped();
    let roadmap = &plans.roadmaps()[0];
    let listed_items = roadmap.phases().flat_map(|ix| roadmap.falls_into(ix));
    let items = listed_items.filter_map(|ix| roadmap.item(*ix));
    let planned = items.filter(|item| planned_only(item).is_some()).count();
    // "Planned date".
    let words = [
        (Language::En, ["planned for 2", "planned: from"]),
        (
            Language::AR,
            [
                "\u{627}\u{644}\u{645}\u{648}\u{639}\u{62f} \u{627}\u{644}\u{645}\u{642}\u{631}\u{631}:",
                "planned: from",
            ],
        ),
    ];
    for (language, forms) in words {
        for columns in 80..140 {
            let reader = walk(shipped()).speaking(Languages::one(language)).logical();
            let text = listed(&reader.size(columns, 200).keys("m 2"));
            let count: usize = forms.iter().map(|form| text.matches(form).count()).sum();
            assert_eq!(count, planned, "{columns}: {text}");
        }
    }
}

#[test]
fn the_names_of_bodies_are_whole_and_their_roles_stand_with_them() {
    for (nth, plan) in ["1", "2"].into_iter().enumerate() {
        for language in [Language::En, Language::AR] {
            for columns in (60..=200).step_by(5) {
                let reader = walk(shipped()).speaking(Languages::one(language)).logical();
                let reader = reader.size(columns, 200).keys(&format!("{plan} m 7"));
                let (text, all) = (listed(&reader), shipped());
                let governance = &all.roadmaps()[nth].document().governance;
                for body in &governance.bodies {
                    let title = side(&body.title, language).text;
                    assert!(text.contains(&title), "{columns}: {title}: {text}");
                }
                let cited = governance.bodies.iter().flat_map(|body| &body.roles);
                for role in &governance.roles {
                    let count = cited.clone().filter(|id| **id == role.id).count();
                    let title = side(&role.title, language).text;
                    // Once by itself.
                    assert!(
                        text.matches(&title).count() > count,
                        "{columns}: {title}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_header_has_counts_and_the_last_word_with_its_kind_from_120_columns_on() {
    // "published", as it stands in the label.
    let published = "\u{645}\u{646}\u{634}\u{648}\u{631}\u{629}: ";
    for (plan, language, words) in [
        (
            "1",
            Language::En,
            ["projects: 49 declared, 13 named", "reported 5 Nov 2024"],
        ),
        (
            "2",
            Language::En,
            [
                "projects and initiatives: 36 declared, 16 named",
                "reported 21 Feb 2026",
            ],
        ),
        (
            "1",
            Language::AR,
            [
                "\u{627}\u{644}\u{645}\u{634}\u{627}\u{631}\u{64a}\u{639} \u{627}\u{644}\u{645}\u{639}\u{644}\u{646}\u{629}: 49\u{60c} ",
                "5 \u{62a}\u{634}\u{631}\u{64a}\u{646} \u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a} 2024",
            ],
        ),
        (
            "2",
            Language::AR,
            [
                "\u{627}\u{644}\u{645}\u{634}\u{627}\u{631}\u{64a}\u{639} \u{648}\u{627}\u{644}\u{645}\u{628}\u{627}\u{62f}\u{631}\u{627}\u{62a} \u{627}\u{644}\u{645}\u{639}\u{644}\u{646}\u{629}: 36\u{60c} ",
                "21 \u{641}\u{628}\u{631}\u{627}\u{64a}\u{631} 2026",
            ],
        ),
    ] {
        for columns in 120..=200 {
            let reader = walk(shipped()).speaking(Languages::one(language)).logical();
            let row = reader.size(columns, 36).keys(plan).row(1);
            let row = row.replace(|letter| matches!(letter, '\u{2066}'..='\u{2069}'), "");
            for words in words {
                assert!(row.contains(words), "{columns}: {words}: {row}");
            }
            let kind = match language {
                Language::En => "reported ",
                Language::Ar(_) => published,
            };
            assert!(row.contains(kind), "{columns}: {row}");
        }
    }
}
