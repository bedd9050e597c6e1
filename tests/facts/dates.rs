//! The law of dates: wherever a date stands, what it is the date of stands beside it.
//!
//! A plan gives each thing that has a date one of every kind, each in a month of its own. Then every
//! way of telling is looked through: no row with one of these months is without the word of its
//! kind, and none says more than the file.

use masar::document;
use masar::facts::detail::{Detail, DetailRow, about, brief, detail, everything, summary, whole};
use masar::facts::page::{Listed, line, list};
use masar::facts::{Book, Page};
use masar::model::{Ix, Roadmap};
use masar::scene::{Fold, Level, OutlineEntry, Plot, Scene, Sign, Size, View, Window};
use masar::state::{Languages, State, World};
use masar::text::{CellOrder, Marks, Options};
use masar::time::{Days, When};
use masar::view::{self, Background, Depth, Frame, Look, TextStyle, Theme};
use masar::words::{Language, Locale, Months};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The kinds of a date, and the words by which a reader knows each.
pub(crate) const KINDS: [(&str, &[&str], &[&str]); 4] = [
    ("occurred", &[], &[]),
    (
        "reported",
        &["reported", "announced"],
        // "of publication", "announcement", "as of", "published"
        &[
            "\u{645}\u{646}\u{634}\u{648}\u{631}\u{629}",
            "\u{627}\u{644}\u{646}\u{634}\u{631}",
            "\u{625}\u{639}\u{644}\u{627}\u{646}",
            "\u{643}\u{645}\u{627} \u{641}\u{64a}",
        ],
    ),
    (
        "inferred",
        &["inferred", "\u{2248}"],
        &[
            "\u{645}\u{633}\u{62a}\u{646}\u{62a}\u{62c}",
            "\u{627}\u{633}\u{62a}\u{646}\u{62a}\u{627}\u{62c}",
            "\u{2248}",
        ],
    ),
    (
        "planned",
        &["planned"],
        &["\u{627}\u{644}\u{645}\u{648}\u{639}\u{62f} \u{627}\u{644}\u{645}\u{642}\u{631}\u{631}"],
    ),
];

/// The places in a file where a date of an event stands; `{on}` is the date.
const PLACES: [(&str, &str); 10] = [
    (
        "milestones",
        "(id: \"m-{k}\", title: (en: \"M\"), on: {on})",
    ),
    ("status", "(state: active, on: {on})"),
    ("progress", "(percent: 40, on: {on})"),
    (
        "own milestones",
        "(id: \"o-{k}\", title: (en: \"O\"), on: {on})",
    ),
    ("points", "(value: percent(40), on: {on})"),
    (
        "told points",
        "(at: \"2029\", value: percent(50), on: {on})",
    ),
    ("targets", "(value: percent(90), set: {on})"),
    (
        "figures",
        "(title: (en: \"F\"), value: number(7), on: {on})",
    ),
    ("phase status", "(state: active, on: {on})"),
    (LAST_INFORMATION, "(on: {on}, text: (en: \"L\"))"),
];

/// The place of which a plan has one: the header of every screen tells its date.
const LAST_INFORMATION: &str = "last information";

/// A month that one kind of date has in one place.
#[derive(Debug, Clone, Copy)]
struct Given {
    place: &'static str,
    kind: usize,
    month: usize,
}

impl Given {
    fn date(self) -> String {
        format!("{}-{:02}", 2031 + self.month / 12, self.month % 12 + 1)
    }

    /// Returns the month as a reader in English knows it.
    fn words(self, language: Language) -> String {
        let name = Months::Gulf.name(language, u32::try_from(self.month % 12).unwrap());
        format!("{name} {}", 2031 + self.month / 12)
    }
}

fn given() -> Vec<Given> {
    let places = PLACES
        .iter()
        .flat_map(|(place, _)| (0..KINDS.len()).map(move |kind| (*place, kind)));
    let numbered = places.enumerate();
    numbered
        .map(|(month, (place, kind))| Given { place, kind, month })
        .collect()
}

/// Writes what stands at a place: an entry of each kind in `kinds`.
fn entries(place: &str, kinds: &[usize]) -> String {
    let (_, form) = PLACES.iter().find(|(name, _)| *name == place).unwrap();
    let wanted = given().into_iter();
    let wanted = wanted.filter(|given| given.place == place && kinds.contains(&given.kind));
    let written = wanted.map(|given| {
        let on = format!("{}(\"{}\")", KINDS[given.kind].0, given.date());
        form.replace("{on}", &on)
            .replace("{k}", KINDS[given.kind].0)
    });
    written.collect::<Vec<_>>().join(", ")
}

/// A plan with every kind of date in every place, but the kind `last` alone where there is one date.
/// What is shown of a log is its last entry, so each kind has an item and a phase of its own.
fn plan(last: usize) -> Roadmap {
    let every: Vec<usize> = (0..KINDS.len()).collect();
    let each = |write: &dyn Fn(usize) -> String| {
        every
            .iter()
            .map(|kind| write(*kind))
            .collect::<Vec<_>>()
            .join(",\n")
    };
    let items = each(&|kind| {
        format!(
            "(id: \"i-{kind}\", kind: project, title: (en: \"Item\"), phases: [\"p-0\"], status: [{}], \
             progress: [{}], milestones: [{}])",
            entries("status", &[kind]),
            entries("progress", &[kind]),
            entries("own milestones", &[kind]),
        )
    });
    let phases = each(&|kind| {
        format!(
            "(id: \"p-{kind}\", title: (en: \"Phase\"), start: \"2030\", end: \"2036\", status: [{}])",
            entries("phase status", &[kind]),
        )
    });
    let indicators = each(&|kind| {
        format!(
            "(id: \"n-{kind}\", title: (en: \"Indicator\"), lane: true, points: [{}], targets: [{}]), \
             (id: \"t-{kind}\", title: (en: \"Told\"), lane: true, points: [{}])",
            entries("points", &[kind]),
            entries("targets", &[kind]),
            entries("told points", &[kind]),
        )
    });
    let text = format!(
        "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"), \
          start: \"2029\", end: \"2036\", calendar: (months: gulf), \
          last_information: {}, milestones: [{}], figures: [{}], items: [{items}], \
          phases: [{phases}], indicators: [{indicators}])",
        entries(LAST_INFORMATION, &[last]),
        entries("milestones", &every),
        entries("figures", &every),
    );
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, [], "{text}");
    Roadmap::build(reading.roadmap.unwrap()).0
}

/// Removes the isolates, which no reader sees.
pub(crate) fn seen(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
        .replace('\u{a0}', " ")
}

/// Returns the rows of a detail, each as one line.
fn rows(detail: &Detail, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    for section in &detail.sections {
        for row in &section.rows {
            let tail = row
                .said_after(section.is_ours, language)
                .unwrap_or_default();
            let DetailRow { lead, text, .. } = row;
            lines.push(format!(
                "{} | {text} | {tail}",
                lead.as_deref().unwrap_or_default()
            ));
        }
    }
    lines
}

/// Returns every line in which the plan is told, with the name of the way.
pub(crate) fn told(roadmap: &Roadmap, locale: Locale) -> Vec<(&'static str, String)> {
    let language = locale.language;
    let mut told = Vec::new();
    let mut tell = |way: &'static str, lines: Vec<String>| {
        told.extend(lines.into_iter().map(|line| (way, seen(&line))));
    };
    let book = Book {
        roadmap,
        notes: &[],
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    };
    for ix in roadmap.walk() {
        let said = detail(roadmap, ix, language, false);
        tell("details", rows(&said, language));
        let lines = |text: String| text.lines().map(str::to_owned).collect();
        tell("summary", lines(summary(&said, language, false)));
        tell("everything", lines(everything(&said, language, false)));
    }
    tell("brief", rows(&brief(roadmap, language, false), language));
    for page in Page::ALL {
        tell("whole", rows(&whole(book, page, language, false), language));
        for listed in list(book, page, None) {
            let Listed::Entry(entry) = listed else {
                continue;
            };
            let line = line(book, entry, locale);
            let mark = if line.is_inferred { "\u{2248}" } else { "" };
            tell(
                "line",
                vec![format!(
                    "{} {} {} {mark}",
                    line.lead,
                    line.text,
                    line.tail.join(" ")
                )],
            );
            tell(
                "about",
                rows(&about(book, entry.subject, language, false), language),
            );
        }
    }
    for indicator in &roadmap.document().indicators {
        for row in Plot::new(indicator, locale, 120, &Options::default()).rows {
            let mark = if row.is_inferred { "\u{2248}" } else { "" };
            tell("plot", vec![format!("{} {} {mark}", row.lead, row.label)]);
        }
    }
    tell("header", header(roadmap, language));
    for row in scene(roadmap, language).rows {
        let words = row.lane.words.iter().map(|words| words.placed.text.clone());
        tell("lane", words.collect());
    }
    told
}

/// Returns the two lines above a chart, as a terminal that reorders gets them.
fn header(roadmap: &Roadmap, language: Language) -> Vec<String> {
    let world = World {
        views: &[],
        roadmaps: std::slice::from_ref(roadmap),
        today: "2026-01-01".parse().unwrap(),
        letters: Options::default(),
    };
    let look = Look {
        theme: Theme {
            depth: Depth::None,
            background: Background::Dark,
        },
        is_ascii: false,
        text_style: TextStyle {
            shape: false,
            marks: Marks::Keep,
            order: CellOrder::Logical,
        },
    };
    let size = Size {
        columns: 200,
        rows: 50,
    };
    let state = State::new(&world, size, Languages::one(language));
    let frame = Frame::new(&state, &world, look, Frame::default());
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.columns, size.rows));
    view::draw(&state, &world, look, &frame, &mut buffer);
    let line = |row| (0..size.columns).map(move |column| (column, row));
    let lines = (0..2).map(line);
    lines
        .map(|cells| cells.map(|cell| buffer[cell].symbol()).collect())
        .collect()
}

/// Draws every row of a plan on a chart wide enough for words.
fn scene(roadmap: &Roadmap, language: Language) -> Scene {
    let entries: Vec<OutlineEntry> = roadmap
        .walk()
        .map(|node| OutlineEntry {
            node,
            indent: 0,
            fold: Fold::Leaf,
            is_computed: false,
            is_context: false,
            group: None,
        })
        .collect();
    Scene::new(&View {
        roadmap,
        entries: &entries,
        selected: None,
        changes: &[],
        chain: None,
        matches: None,
        groups: None,
        coloring: None,
        window: Window {
            is_shared: false,
            level: Level::Month,
            days: Days {
                from: "2028-01-01".parse().unwrap(),
                to: "2037-01-01".parse().unwrap(),
            },
        },
        columns: 400,
        lanes: 8,
        language,
        today: "2026-01-01".parse().unwrap(),
        letters: Options::default(),
    })
}

#[test]
fn wherever_a_date_stands_its_kind_stands() {
    let plans: Vec<Roadmap> = (0..KINDS.len()).map(plan).collect();
    let mut broken = Vec::new();
    for language in [Language::En, Language::AR] {
        let tell = |plan| told(plan, Locale::of(plan, language));
        let told: Vec<_> = plans.iter().flat_map(tell).collect();
        for given in given() {
            let month = given.words(language);
            // Up to when something is known is the date of no event.
            let when: When = given.date().parse().unwrap();
            let locale = Locale {
                language,
                months: Months::Gulf,
                // No plan here has sources.
                is_own: true,
            };
            let silences = [
                locale.no_information_after(Some(when)),
                locale.no_official_information_after(when),
            ];
            let silences = silences.map(|silence| seen(&silence));
            let is_silence = |line: &str| silences.iter().any(|said| line.contains(said));
            let lines = told.iter().filter(|(_, line)| line.contains(&month));
            let lines = lines.filter(|(_, line)| !is_silence(line));
            let mut count = 0;
            for (way, line) in lines {
                count += 1;
                let says = |kind: usize| {
                    let (_, en, ar) = KINDS[kind];
                    let words = if language == Language::En { en } else { ar };
                    words.iter().any(|word| line.contains(word))
                };
                let is_right = (1..KINDS.len()).all(|kind| says(kind) == (kind == given.kind));
                if !is_right {
                    broken.push(format!(
                        "{way}, {} {}: {line}",
                        KINDS[given.kind].0, given.place
                    ));
                }
            }
            assert!(count > 0, "{given:?} stands nowhere");
            let mut headers = told.iter().filter(|(way, _)| *way == "header");
            let is_told = headers.any(|(_, line)| line.contains(&month));
            assert_eq!(is_told, given.place == LAST_INFORMATION, "{given:?}");
        }
    }
    broken.sort();
    broken.dedup();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn each_kind_of_milestone_has_a_sign_of_its_own_in_the_chart() {
    let roadmap = plan(0);
    let scene = scene(&roadmap, Language::En);
    let signs: Vec<Sign> = roadmap
        .walk()
        .zip(&scene.rows)
        .filter(|(ix, _)| roadmap.milestones().any(|milestone| milestone == *ix))
        .flat_map(|(_, row)| row.lane.signs.iter().map(|mark| mark.sign))
        .collect();
    let kinds = [
        Sign::Imprecise,
        Sign::Reported,
        Sign::Inferred,
        // For some day of a year.
        Sign::PlannedImprecise,
    ];
    assert_eq!(signs, kinds);
}

#[test]
fn a_figure_of_which_only_the_report_is_dated_stands_on_the_axis() {
    let roadmap = plan(0);
    let scene = scene(&roadmap, Language::En);
    for (ix, kind) in roadmap.indicators().step_by(2).zip(KINDS) {
        let (_, row) = roadmap
            .walk()
            .zip(&scene.rows)
            .find(|(other, _)| *other == ix)
            .unwrap();
        let words: Vec<&str> = row
            .lane
            .words
            .iter()
            .map(|words| words.placed.text.as_str())
            .collect();
        let word = kind
            .1
            .first()
            .map_or(String::new(), |word| format!(" ({word})"));
        assert!(words.contains(&format!("40%{word}").as_str()), "{words:?}");
    }
    assert_eq!(
        roadmap
            .node(Ix::ROOT)
            .extent
            .map(|days| days.to.to_string()),
        Some("2037-01-01".to_owned())
    );
}
