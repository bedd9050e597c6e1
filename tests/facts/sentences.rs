//! Every sentence that the program puts together in Arabic, in all forms that a number gives it.
//!
//! One snapshot, without marks, as it stands on a screen: to be read from top to bottom.

use crate::words::seen;
use masar::time::When;
use masar::words::*;

const AR: Language = Language::AR;
const LEVANTINE: Months = Months::Levantine;
const GULF: Months = Months::Gulf;

/// The numbers after which a noun has a form of its own.
const NUMBERS: [u32; 7] = [0, 1, 2, 3, 11, 100, 103];

fn on(text: &str) -> When {
    text.parse().unwrap()
}

#[test]
fn every_composed_sentence_is_read_without_marks() {
    insta::assert_snapshot!(composed());
}

/// Everything that is put together, under the name of what puts it.
fn composed() -> String {
    let mut text = String::new();
    let mut tell = |name: &str, lines: Vec<String>| {
        text.push_str(&format!("\n# {name}\n"));
        for line in lines {
            text.push_str(&format!("{}\n", seen(&line)));
        }
    };
    for &counted in Counted::ALL {
        let counts =
            |write: &dyn Fn(u64) -> String| NUMBERS.map(|count| write(count.into())).to_vec();
        tell(
            &format!("{counted:?}, as many"),
            counts(&|count| plural(AR, count, counted)),
        );
        if counted == Counted::UnopenedFile {
            continue;
        }
        tell(
            &format!("{counted:?}, so many more, more of them"),
            [
                counts(&|count| more(AR, count, counted)).split_off(1),
                vec![some(AR, counted)],
            ]
            .concat(),
        );
    }
    for counted in [
        Counted::Project,
        Counted::Initiative,
        Counted::Programme,
        Counted::Task,
    ] {
        let unnamed = NUMBERS.map(|count| {
            Locale::new(AR, GULF).unnamed(Some(count).filter(|count| *count > 0), counted)
        });
        tell(
            &format!("{counted:?}: not named, the first without a number"),
            unnamed.to_vec(),
        );
        tell(
            &format!("{counted:?}: all of them"),
            vec![the_many(AR, counted)],
        );
    }
    let numbers = |write: &dyn Fn(u32) -> String| NUMBERS.map(write).to_vec();
    tell(
        "declared and named",
        numbers(&|named| {
            tally(
                AR,
                Tally {
                    declared: Some(103),
                    named,
                },
            )
        }),
    );
    tell(
        "declared without a number",
        numbers(&|named| {
            tally(
                AR,
                Tally {
                    declared: None,
                    named,
                },
            )
        }),
    );
    tell(
        "projects in the header",
        numbers(&|named| declared(AR, Counted::Project, 103, named)),
    );
    tell(
        "items by state",
        numbers(&|count| count_of(AR, Msg::StatePlanned.say(AR), count)).split_off(1),
    );
    tell(
        "earlier figures",
        numbers(&|count| earlier_figures(AR, count.into())).split_off(1),
    );
    let size = |count: u32| usize::try_from(count).unwrap();
    tell(
        "rows left out",
        numbers(&|count| left_out(AR, size(count))).split_off(1),
    );
    tell(
        "findings not shown",
        numbers(&|count| unshown(AR, size(count))).split_off(1),
    );
    tell(
        "a check: errors",
        numbers(&|count| verdict(AR, size(count), 2, 3)),
    );
    tell(
        "a check of so many files",
        numbers(&|count| verdict(AR, 0, 0, size(count))).split_off(1),
    );
    tell(
        "matches",
        numbers(&|count| matches(AR, None, size(count))).split_off(1),
    );
    tell(
        "a match of 103",
        numbers(&|count| matches(AR, Some(size(count)), 103)).split_off(1),
    );
    tell(
        "errors in the header",
        numbers(&|count| alarm(AR, size(count), 0, 0)).split_off(1),
    );
    tell(
        "warnings in the header",
        numbers(&|count| alarm(AR, 0, size(count), 0)).split_off(1),
    );
    tell(
        "files not opened",
        numbers(&|count| alarm(AR, 0, 0, size(count))).split_off(1),
    );
    let days = [
        0, 1, 2, 3, 11, 59, 60, 91, 335, 729, 731, 1096, 4018, 36525, 37621,
    ];
    tell(
        "today, before the end",
        days.map(|days| before_the_end(AR, days)).to_vec(),
    );
    tell(
        "today, past the end",
        days.map(|days| past_the_end(AR, days))
            .split_at(1)
            .1
            .to_vec(),
    );
    tell(
        "today, before the start",
        days.map(|days| before_the_start(AR, days))
            .split_at(1)
            .1
            .to_vec(),
    );
    let figures = |write: &dyn Fn(f64) -> String| {
        let units = [1.0, 1e6, 1e9].into_iter();
        let figures = units.flat_map(|unit| NUMBERS.map(|count| f64::from(count) * unit));
        figures.map(write).collect::<Vec<_>>()
    };
    let at = |amount: f64, currency: &'static str, about: bool| Sum {
        amount,
        currency,
        about,
    };
    tell("a figure", figures(&|value| figure(AR, value)));
    tell("more than, in short", figures(&|value| above(AR, value)));
    tell("more than", figures(&|value| more_than(AR, value)));
    tell("about", figures(&|value| about(AR, &figure(AR, value))));
    tell("minus", figures(&|value| figure(AR, -value)));
    tell("a target", figures(&|value| target(AR, &figure(AR, value))));
    tell("a range", figures(&|value| range(AR, value, value + 2e6)));
    tell("a part of two", figures(&|value| of(AR, value, 2e6)));
    tell(
        "rials",
        figures(&|value| money(AR, at(value, "OMR", false))),
    );
    tell(
        "about so many rials",
        figures(&|value| money(AR, at(value, "OMR", true))),
    );
    tell(
        "pounds",
        figures(&|value| money(AR, at(value, "SYP", false))),
    );
    tell(
        "about so many pounds",
        figures(&|value| money(AR, at(value, "SYP", true))),
    );
    tell(
        "another currency",
        figures(&|value| money(AR, at(value, "EUR", false))),
    );
    tell(
        "decimals",
        [1.25, 1.25e6]
            .map(|value| money(AR, at(value, "OMR", false)))
            .to_vec(),
    );
    tell("percent", numbers(&|value| percent(AR, value.into())));
    dates(&mut tell);
    text
}

fn dates(tell: &mut dyn FnMut(&str, Vec<String>)) {
    let all = [
        "2021",
        "2021-H2",
        "2021-Q3",
        "2021-08",
        "2021-08-31",
        "about 2022",
        "about 2022-11",
        "by 2025",
        "by 2021-08-03",
        "between 2022 and 2023",
        "between 2024-Q3 and 2024-Q4",
        "between 2024-10 and 2025-03",
        "between 2025-04 and 2025-05",
    ]
    .map(on);
    let each = |write: &dyn Fn(When) -> String| all.map(write).to_vec();
    tell(
        "a date",
        each(&|date| Locale::new(AR, LEVANTINE).when(date)),
    );
    for known in [
        DateKind::Occurred,
        DateKind::Reported,
        DateKind::Inferred,
        DateKind::Planned,
    ] {
        tell(
            &format!("{known:?}"),
            each(&|date| Locale::new(AR, LEVANTINE).dated(known, date)),
        );
        tell(
            &format!("a state, {known:?}"),
            each(&|date| Locale::new(AR, LEVANTINE).as_of(Msg::StateActive.say(AR), known, date)),
        );
        tell(
            &format!("a sign beside a figure, {known:?}"),
            vec![kind(AR, known).to_owned()],
        );
    }
    for gender in [Gender::Masculine, Gender::Feminine] {
        let said = |date| Locale::new(AR, LEVANTINE).announced_complete(gender, date);
        tell(
            &format!("announced complete, {gender:?}"),
            [vec![said(None)], each(&|date| said(Some(date)))].concat(),
        );
    }
    tell(
        "a start alone",
        each(&|date| Locale::new(AR, LEVANTINE).begins(date)),
    );
    tell(
        "since",
        each(&|date| Locale::new(AR, LEVANTINE).since(date)),
    );
    tell(
        "until",
        each(&|date| Locale::new(AR, LEVANTINE).until(date)),
    );
    tell(
        "from 2021 to",
        each(&|date| Locale::new(AR, LEVANTINE).span(on("2021"), date)),
    );
    tell(
        "to 2030, from",
        each(&|date| Locale::new(AR, LEVANTINE).span(date, on("2030"))),
    );
    tell(
        "until 2030, from",
        each(&|date| Locale::new(AR, LEVANTINE).span_until(date, on("2030"))),
    );
    tell(
        "a target is due",
        each(&|date| Locale::new(AR, LEVANTINE).by(date)),
    );
    tell(
        "by the end of a date",
        each(&|date| Locale::new(AR, LEVANTINE).by_the_end(date)),
    );
    let unknown_since = |date| Locale::new(AR, LEVANTINE).state_unknown_since(date);
    tell(
        "unknown since",
        [
            vec![unknown_since(None)],
            each(&|date| unknown_since(Some(date))),
        ]
        .concat(),
    );
    let silent = |date| Locale::new(AR, LEVANTINE).no_information_after(date);
    tell(
        "nothing after",
        [vec![silent(None)], each(&|date| silent(Some(date)))].concat(),
    );
    tell(
        "nothing official after",
        each(&|date| Locale::new(AR, LEVANTINE).no_official_information_after(date)),
    );
    let name = |text: &str| text.to_owned();
    tell(
        "phrases",
        vec![
            last_known(AR, Msg::StatePilot.say(AR)),
            formerly(
                AR,
                Some(&Locale::new(AR, LEVANTINE).until(on("2024-07-01"))),
                "\u{623}",
            ),
            formerly(AR, None, "\u{623}"),
            said_by(AR, &[name("\u{623}"), name("\u{628}")]),
            inferred(
                AR,
                &[
                    name(Msg::FieldStart.say(AR)),
                    name(Msg::FieldPlacement.say(AR)),
                ],
            ),
            not_a_source(AR, Msg::FieldStart.say(AR)),
            under(AR, "\u{623}"),
            numbered(AR, Msg::Programme, "12"),
            named_figure(AR, "\u{623}", "13"),
            list(AR, &[name("\u{623}"), name("\u{628}")]),
            alternatives(AR, &[name("\u{623}"), name("\u{628}")]),
            remarks(AR, "\u{623}", "\u{628}"),
            quoted(AR, "\u{623}"),
            hinted(AR, "\u{623}"),
            ditto(AR).to_owned(),
        ],
    );
    tell(
        "quarters and halves",
        [
            (1..=4).map(|nth| quarter(AR, nth)).collect::<Vec<_>>(),
            (1..=2).map(|nth| half(AR, nth)).collect(),
            vec![short_quarter(AR, 3), short_half(AR, 2)],
        ]
        .concat(),
    );
    let months =
        (0..12).map(|month| format!("{} {}", LEVANTINE.name(AR, month), GULF.name(AR, month)));
    tell("months", months.collect());
    tell(
        "every message",
        Msg::ALL
            .iter()
            .map(|message| name(message.say(AR)))
            .collect(),
    );
    let legend = Legend::ALL.iter().map(|it| it.say(AR));
    tell("what a sign means", legend.map(name).collect());
    let acts = Act::ALL.iter().map(|act| act.say(AR));
    tell("what a key does", acts.map(name).collect());
    let own = Own::ALL.iter().map(|own| Msg::Own(*own).say(AR));
    tell("in a plan without sources", own.map(name).collect());
    let compared = Compared::ALL.iter().map(|it| Msg::Compared(*it).say(AR));
    tell("of differences", compared.map(name).collect());
}
