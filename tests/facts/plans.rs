//! What is said of the two shipped plans is as strong as what is known, wherever it is told.

use std::collections::BTreeSet;

use masar::document::{self, Item, ItemState};
use masar::facts::detail::{Detail, DetailRow, brief, detail};
use masar::facts::page::{Listed, PageEntry, PageLine, line, list};
use masar::facts::{Book, Page, side, state_of};
use masar::model::{self, Ix, Roadmap, What};
use masar::scene::{
    Fold, Ink, Lane, Level, Outline, OutlineEntry as ChartEntry, Plot, Scene, Sign, View, Window,
};
use masar::text::Options;
use masar::time::{Days, When};
use masar::words::{DateKind, Language, Locale, Msg};

use crate::dates::{KINDS, seen, told};

pub(crate) const SYRIA: &str = include_str!("../../roadmap/syria-2021-2030.ron");
pub(crate) const OMAN: &str = include_str!("../../roadmap/oman-2021-2025.ron");

pub(crate) fn plan(text: &str) -> Roadmap {
    Roadmap::build(document::read(text.as_bytes()).roadmap.unwrap()).0
}

fn book(roadmap: &Roadmap) -> Book<'_> {
    Book {
        roadmap,
        notes: &[],
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

fn items(roadmap: &Roadmap) -> impl Iterator<Item = (Ix, &Item)> {
    roadmap
        .walk()
        .filter_map(|ix| Some((ix, roadmap.item(ix)?)))
}

/// Draws the lane of a row over the years from 2020 to 2030, wide enough for words.
fn lane(roadmap: &Roadmap, node: Ix, columns: u16, language: Language) -> Lane {
    let entries = [ChartEntry {
        node,
        indent: 0,
        fold: Fold::Leaf,
        is_computed: false,
        is_context: false,
        group: None,
    }];
    let scene = Scene::new(&View {
        roadmap,
        entries: &entries,
        selected: Some(node),
        changes: &[],
        chain: None,
        matches: None,
        groups: None,
        coloring: None,
        window: Window {
            is_shared: false,
            level: Level::Month,
            days: Days {
                from: "2020-01-01".parse().unwrap(),
                to: "2031-01-01".parse().unwrap(),
            },
        },
        columns,
        lanes: 8,
        language,
        today: "2026-01-01".parse().unwrap(),
        letters: Options::default(),
    });
    scene.rows.into_iter().next().unwrap().lane
}

fn words(lane: &Lane) -> Vec<String> {
    let words = lane.words.iter();
    words.map(|words| seen(&words.placed.text)).collect()
}

/// Returns the rows under a heading as one text.
pub(crate) fn section(detail: &Detail, heading: Msg) -> String {
    let all = detail.sections.iter();
    let rows = all.filter(|section| section.heading == heading);
    let rows = rows.flat_map(|section| &section.rows).map(|row| {
        let DetailRow {
            lead, text, tail, ..
        } = row;
        let [lead, tail] = [lead, tail].map(|side| side.as_deref().unwrap_or_default());
        seen(&format!("{lead} | {text} | {tail}\n"))
    });
    rows.collect()
}

fn lines(roadmap: &Roadmap, page: Page, language: Language) -> Vec<(PageEntry, PageLine)> {
    let locale = Locale::of(roadmap, language);
    let all = list(book(roadmap), page, None).into_iter();
    let entries = all.filter_map(|listed| match listed {
        Listed::Entry(entry) => Some(entry),
        Listed::Heading(_) | Listed::Further(..) | Listed::Remark(_) | Listed::Quarter(..) => None,
    });
    entries
        .map(|entry| (entry, line(book(roadmap), entry, locale)))
        .collect()
}

/// Returns the dates that a file gives as those of a report and as nothing else.
fn only_reported(text: &str) -> Vec<When> {
    let mut reported = BTreeSet::new();
    let mut other = BTreeSet::new();
    for line in text.lines().filter(|line| !line.contains("published:")) {
        for (nth, quoted) in line.split('"').enumerate().filter(|(nth, _)| nth % 2 == 1) {
            let before = line.split('"').nth(nth - 1).unwrap();
            let Ok(when) = quoted.parse::<When>() else {
                continue;
            };
            if before.ends_with("reported(") {
                reported.insert(quoted.to_owned());
            } else {
                other.insert(when.to_string());
            }
        }
    }
    let only = reported.difference(&other);
    only.map(|date| date.parse().unwrap()).collect()
}

#[test]
fn a_day_of_an_article_is_never_a_day_of_an_event() {
    let mut broken = Vec::new();
    for text in [SYRIA, OMAN] {
        let (roadmap, days) = (plan(text), only_reported(text));
        assert!(days.len() > 4, "{days:?}");
        for language in [Language::En, Language::AR] {
            let locale = Locale::of(&roadmap, language);
            let kinds = match language {
                Language::En => KINDS[1].1,
                Language::Ar(_) => KINDS[1].2,
            };
            // What is not known any more since a report, or after it, is told as that; a source has
            // the day on which it was published.
            let others = match language {
                Language::En => ["unknown since", "used after", "official", "press"],
                Language::Ar(_) => [
                    "\u{645}\u{646}\u{630}",
                    "\u{628}\u{639}\u{62f}",
                    Msg::Official.say(language),
                    Msg::Press.say(language),
                ],
            };
            // "published", "publication", "announcement", in the words of the file.
            let others = others.into_iter().chain([
                "\u{645}\u{646}\u{634}\u{648}\u{631}",
                "\u{627}\u{644}\u{646}\u{634}\u{631}",
                "\u{625}\u{639}\u{644}\u{627}\u{646}",
            ]);
            let allowed: Vec<&str> = kinds.iter().copied().chain(others).collect();
            for (way, line) in told(&roadmap, locale) {
                for day in &days {
                    let said = seen(&locale.when(*day));
                    let is_whole = line.split(&said).next().is_some_and(|before| {
                        !before.ends_with(|letter: char| letter.is_ascii_digit())
                    });
                    if day.is_exact()
                        && is_whole
                        && line.contains(&said)
                        && !allowed.iter().any(|word| line.contains(word))
                    {
                        broken.push(format!("{way}: {line}"));
                    }
                }
            }
        }
    }
    broken.sort();
    broken.dedup();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn a_report_is_no_date_and_both_numbers_of_those_without_one_are_said() {
    for (text, own, none, said) in [
        (OMAN, 13, 1, ["13 items", "1 item"]),
        (SYRIA, 5, 5, ["5 items", "5 items"]),
    ] {
        let roadmap = plan(text);
        let dateless = roadmap.lists().undated.iter();
        let dateless = dateless.filter(|ix| roadmap.node(**ix).extent.is_none());
        assert_eq!(
            (roadmap.lists().undated.len(), dateless.count()),
            (own, none)
        );
        let gaps = section(&brief(&roadmap, Language::En, false), Msg::PageGaps);
        for (heading, said) in [Msg::GapsDates, Msg::GapsNoDate].into_iter().zip(said) {
            let said = format!("{}: {said}", heading.say(Language::En));
            assert!(gaps.contains(&said), "{said}\n{gaps}");
        }
    }
}

#[test]
fn what_is_planned_for_a_year_is_a_mark_that_says_so() {
    let roadmap = plan(SYRIA);
    let mut count = 0;
    for (ix, item) in items(&roadmap) {
        if model::planned_only(item).is_none() {
            continue;
        }
        count += 1;
        for (language, kind) in [(Language::En, "planned"), (Language::AR, KINDS[3].2[0])] {
            for columns in [60, 120, 400] {
                let lane = lane(&roadmap, ix, columns, language);
                assert!(lane.bars.is_empty(), "{:?}", lane.bars);
                assert!(lane.ghost.is_some());
                let words = words(&lane);
                let says = |words: &String| words.contains(kind) && words.contains("2022");
                assert!(words.iter().any(says), "{columns}: {words:?}");
            }
            let said = detail(&roadmap, ix, language, false);
            assert_eq!(section(&said, Msg::PlannedDates), "");
            let period = section(&said, Msg::Period);
            assert!(period.contains(kind) || period.contains(Msg::PlannedFor.say(language)));
            assert!(period.contains("2022"), "{period}");
        }
    }
    assert_eq!(count, 13);
}

#[test]
fn the_dates_planned_first_are_so_called_beside_actual_ones_only() {
    let roadmap = plan(
        r#"(format: 1, id: "plan", kind: plan, language: en, title: (en: "Plan"), items: [
            (id: "a", kind: project, title: (en: "A"), start: "2023",
             planned: (start: "2022", end: "2022")),
            (id: "b", kind: project, title: (en: "B"), planned: (start: "2022", end: "2023")),
        ])"#,
    );
    let detail = |id| detail(&roadmap, roadmap.find(id).unwrap(), Language::En, false);
    assert!(section(&detail("a"), Msg::PlannedDates).contains("2022"));
    assert_eq!(section(&detail("b"), Msg::PlannedDates), "");
    assert!(section(&detail("b"), Msg::Period).contains("Planned | from 2022 to 2023"));
    let words = words(&lane(
        &roadmap,
        roadmap.find("b").unwrap(),
        120,
        Language::En,
    ));
    assert_eq!(words, ["planned: from 2022 to 2023"]);
}

#[test]
fn an_announcement_is_no_end_of_a_bar() {
    let roadmap = plan(OMAN);
    for id in ["om-prj-simplification", "om-prj-governorate-ambassadors"] {
        let lane = lane(&roadmap, roadmap.find(id).unwrap(), 132, Language::En);
        let announced = lane.signs.iter().find(|mark| mark.sign == Sign::Announced);
        let announced = announced.unwrap().column;
        let reach = lane.bars.iter().map(|bar| bar.stretch.columns().to).max();
        assert!(reach.unwrap() + 2 < announced, "{:?}", lane.bars);
        // The day of the launch is sure, and no other.
        let mut solid = lane.bars.iter().filter(|bar| bar.ink == Ink::Solid);
        assert!(solid.all(|bar| bar.stretch.columns().width() == 1), "{id}");
        assert!(lane.bars.iter().any(|bar| bar.ink == Ink::Fade(2)), "{id}");
        assert!(words(&lane)[0].contains("announced complete"));
    }
    // Nor is it one of what lies above.
    let track = roadmap.node(roadmap.find("om-prj-simplification").unwrap());
    let lane = lane(&roadmap, track.parent.unwrap(), 132, Language::En);
    let columns = lane.bars[0].stretch.columns();
    assert!(columns.to < 64, "{columns:?}");
}

#[test]
fn a_report_has_the_tone_of_what_it_told() {
    let reports = |text, id| -> Vec<(ItemState, DateKind)> {
        let roadmap = plan(text);
        let lane = lane(&roadmap, roadmap.find(id).unwrap(), 132, Language::En);
        let signs = lane.signs.iter().filter_map(|mark| match mark.sign {
            Sign::State(state, kind) => Some((state, kind)),
            _ => None,
        });
        signs.collect()
    };
    assert_eq!(
        reports(OMAN, "om-prj-unified-portal"),
        [
            (ItemState::Active, DateKind::Reported),
            (ItemState::Active, DateKind::Occurred)
        ]
    );
    assert_eq!(
        reports(SYRIA, "sy-prj-government-procurement"),
        // The report of its tender is of the day of a meeting: one sign stands for both.
        [(ItemState::Pilot, DateKind::Inferred)]
    );
    let alone = r#"(format: 1, id: "plan", kind: plan, language: en, title: (en: "Plan"), items: [
        (id: "a", kind: project, title: (en: "A"),
         status: [(state: in_procurement, on: reported("2022-08-14"))]),
    ])"#;
    assert_eq!(
        reports(alone, "a"),
        [(ItemState::InProcurement, DateKind::Reported)]
    );
}

#[test]
fn since_when_a_state_is_unknown_stands_with_the_last_known_one() {
    let roadmap = plan(SYRIA);
    let phase = roadmap.find("sy-phase-2-interactive").unwrap();
    assert_eq!(state_of(&roadmap, phase), Some(ItemState::Active));
    let both = ["unknown since 5 Nov 2024", "last known: under way"];
    let says = |text: &str| both.iter().all(|words| text.contains(words));
    let page = lines(&roadmap, Page::Phases, Language::En);
    let (_, line) = page
        .iter()
        .find(|(entry, _)| entry.subject == phase.into())
        .unwrap();
    assert!(says(&seen(&line.tail.join("; "))), "{:?}", line.tail);
    let brief = section(&brief(&roadmap, Language::En, false), Msg::Period);
    assert!(says(&brief), "{brief}");
    assert!(
        words(&lane(&roadmap, phase, 400, Language::En))
            .iter()
            .any(|words| says(words))
    );
    // However little room there is, the last known state never stands for that of today.
    for text in [SYRIA, OMAN] {
        let roadmap = plan(text);
        for (ix, item) in items(&roadmap) {
            if model::silence(&item.status).is_none() {
                continue;
            }
            for columns in [40, 60, 80, 120, 200] {
                for words in words(&lane(&roadmap, ix, columns, Language::En)) {
                    let is_state = ["under way", "pilot", "in procurement", "done"]
                        .iter()
                        .any(|state| words.starts_with(state));
                    assert!(!is_state, "{}: {words}", item.id);
                }
            }
        }
    }
}

#[test]
fn on_the_chart_they_travel_together_or_are_both_elsewhere() {
    // "unknown since", "last known".
    let words_of = [
        (Language::En, ["unknown since", "last known"]),
        (
            Language::AR,
            [
                "\u{63a}\u{64a}\u{631} \u{645}\u{639}\u{631}\u{648}\u{641}\u{629} \u{645}\u{646}\u{630}",
                "\u{622}\u{62e}\u{631} \u{62d}\u{627}\u{644}\u{629} \u{645}\u{639}\u{631}\u{648}\u{641}\u{629}",
            ],
        ),
    ];
    let mut broken = BTreeSet::new();
    for text in [SYRIA, OMAN] {
        let roadmap = plan(text);
        for ix in roadmap.walk() {
            let log = match (roadmap.item(ix), roadmap.phase(ix)) {
                (Some(item), _) => &item.status[..],
                (_, Some((phase, _))) => &phase.status[..],
                (None, None) => continue,
            };
            if model::silence(log).is_none() || model::known_state(log).is_none() {
                continue;
            }
            for ((language, both), columns) in words_of
                .iter()
                .flat_map(|one| (20..=180).map(move |columns| (one, columns)))
            {
                for words in words(&lane(&roadmap, ix, columns, *language)) {
                    let [since, last] = both.map(|one| words.contains(one));
                    // Over the counts of what lies below stands nothing of the row itself.
                    let heading = Msg::LastKnownStates.say(*language);
                    if since != last && !words.starts_with(heading) {
                        broken.insert(format!("{columns}: {words}"));
                    }
                }
            }
        }
    }
    let broken: Vec<String> = broken.into_iter().collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn what_is_computed_or_inferred_is_marked_on_the_row() {
    let roadmap = plan(SYRIA);
    let programme = roadmap.find("sy-prog-06-cloud-computing");
    let page = lines(&roadmap, Page::Phases, Language::En);
    let rows = page
        .iter()
        .filter(|(entry, _)| Some(entry.subject) == programme.map(Into::into));
    let rows: Vec<bool> = rows.map(|(_, line)| line.is_inferred).collect();
    assert_eq!(rows, [true]);
    let phase = roadmap.find("sy-phase-1-foundation").unwrap();
    let outline = Outline::new(&roadmap, phase, |_| false);
    let computed = outline.entries().iter().filter(|entry| entry.is_computed);
    let numbers = computed.filter_map(|entry| roadmap.item(entry.node)?.number.as_ref()?.whole());
    assert_eq!(numbers.collect::<Vec<_>>(), [6, 12]);
    let roadmap = plan(OMAN);
    let inferred = Msg::Inferred.say(Language::En);
    let mut count = 0;
    for (ix, _) in items(&roadmap).filter(|(_, item)| item.id.starts_with("om-prj-")) {
        count += 1;
        let bodies = section(&detail(&roadmap, ix, Language::En, false), Msg::Bodies);
        assert!(bodies.contains(inferred), "{bodies}");
        assert!(roadmap.is_inferred(ix));
    }
    assert_eq!(count, 16);
}

#[test]
fn sums_over_different_periods_have_no_common_scale_and_breaks_a_neutral_heading() {
    let roadmap = plan(OMAN);
    let locale = Locale::of(&roadmap, Language::En);
    let indicator = |id: &str| {
        let mut all = roadmap.document().indicators.iter();
        all.find(|indicator| indicator.id == id).unwrap()
    };
    for id in [
        "om-kpi-digital-transactions",
        "om-kpi-integration-exchanges",
    ] {
        let plot = Plot::new(indicator(id), locale, 120, &Options::default());
        assert!(plot.rows.iter().all(|row| row.bars.is_empty()), "{id}");
        assert!(
            plot.rows
                .iter()
                .any(|row| row.label.starts_with("more than"))
        );
    }
    for indicator in &roadmap.document().indicators {
        for row in Plot::new(indicator, locale, 120, &Options::default()).rows {
            assert!(!row.label.contains("Change of definition"), "{}", row.label);
        }
        let title = side(&indicator.title, Language::En).text;
        let points = indicator.points.windows(2);
        let entities = |text: &str| text.contains("entities");
        if entities(&title) && points.count() > 0 {
            assert!(!indicator.breaks.is_empty(), "{title}");
        }
    }
}

#[test]
fn figures_from_the_year_of_another_definition_stand_apart_wherever_they_are_told() {
    let indicator = |breaks: &str| {
        plan(&format!(
            r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "Plan"), start: "2020", end: "2024", indicators: [
                (id: "i", title: (en: "Roads built"), lane: true, breaks: [{breaks}],
                    points: [(at: "2020-12", value: number(10)), (at: "2023-03", value: number(12))])])"#
        ))
    };
    let is_joined = |roadmap: &Roadmap| {
        let ix = roadmap.find("i").unwrap();
        !lane(roadmap, ix, 120, Language::En).bars.is_empty()
    };
    assert!(is_joined(&indicator("")));
    let roadmap = indicator(r#"(at: "2023")"#);
    assert!(!is_joined(&roadmap));

    let locale = Locale::of(&roadmap, Language::En);
    let rows = Plot::new(
        &roadmap.document().indicators[0],
        locale,
        120,
        &Options::default(),
    )
    .rows;
    let leads: Vec<_> = rows.iter().map(|row| seen(&row.lead)).collect();
    assert_eq!(leads[..3], ["Dec 2020", "2023", "Mar 2023"]);
    let said = detail(&roadmap, roadmap.find("i").unwrap(), Language::En, false);
    let rows = said.sections.iter().flat_map(|section| &section.rows);
    let leads: Vec<_> = rows
        .filter_map(|row| row.lead.as_deref().map(seen))
        .collect();
    assert_eq!(leads[..3], ["Dec 2020", "2023", "Mar 2023"]);
}

#[test]
fn a_milestone_keeps_its_date_where_there_is_no_room_for_what_it_is_the_date_of() {
    for text in [SYRIA, OMAN] {
        let roadmap = plan(text);
        let group = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Milestone(_));
        for ix in roadmap.walk().filter(group) {
            for language in [Language::AR, Language::En] {
                let said = words(&lane(&roadmap, ix, 36, language));
                assert!(!said.is_empty(), "{:?}", roadmap.id(ix));
            }
        }
    }
}
