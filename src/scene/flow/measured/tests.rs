//! What is measured in steps and set in parts is what is set all at once.

use std::cell::Cell;

use super::*;
use crate::facts::detail::{Detail, Wording};
use crate::scene::flow::Room;
use crate::text::Options;
use crate::words::Language;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const MANY: usize = 1_000_000;

type Facts = [(Msg, Vec<DetailRow>)];

fn row() -> impl Strategy<Value = DetailRow> {
    let word = prop_oneof![
        "[a-z]{1,9}",
        Just("\u{645}\u{634}\u{631}\u{648}\u{639}".to_owned()),
        Just("2021".to_owned()),
    ];
    let text = proptest::collection::vec(word, 1..25).prop_map(|words| words.join(" "));
    let lead = prop_oneof![
        Just("Start"),
        Just("Host"),
        Just("occurred 1 Jan 2026 or later")
    ];
    let role = prop_oneof![
        4 => Just(TextRole::Plain),
        1 => Just(TextRole::Milestone(None)),
        1 => Just(TextRole::Quote),
        1 => Just(TextRole::Muted),
    ];
    let wording = prop_oneof![
        Just(Wording::Program),
        Just(Wording::Ours),
        Just(Wording::File)
    ];
    let tail = proptest::option::of(Just("year only".to_owned()));
    let address = DetailRow {
        text: "https://example.org/a/long/path-of-words/that?has=joints".to_owned(),
        role: TextRole::Address,
        ..plain("")
    };
    let row = (
        0_u8..3,
        proptest::option::of(lead),
        text,
        tail,
        role,
        wording,
        0_usize..3,
    );
    let row = row.prop_map(
        |(level, lead, text, tail, role, wording, cites)| DetailRow {
            level,
            lead: lead.map(str::to_owned),
            text,
            tail,
            role,
            wording,
            repeats: false,
            named: None,
            cites: (1..=cites).collect(),
        },
    );
    prop_oneof![9 => row, 1 => Just(address)]
}

fn plain(text: &str) -> DetailRow {
    DetailRow {
        level: 0,
        lead: None,
        text: text.to_owned(),
        tail: None,
        role: TextRole::Plain,
        wording: Wording::Program,
        repeats: false,
        named: None,
        cites: Vec::new(),
    }
}

/// Facts, of which some say nothing, under a few headings that come in any order.
fn facts() -> impl Strategy<Value = Vec<(Msg, Vec<DetailRow>)>> {
    let heading = prop_oneof![Just(Msg::Status), Just(Msg::Period), Just(Msg::Notes)];
    let fact = proptest::collection::vec(row(), 0..3);
    let section = (heading, proptest::collection::vec(fact, 1..30));
    let sections = proptest::collection::vec(section, 0..6);
    sections.prop_map(|sections| {
        let facts = sections.into_iter();
        let facts =
            facts.flat_map(|(heading, facts)| facts.into_iter().map(move |rows| (heading, rows)));
        facts.collect()
    })
}

fn part(facts: &Facts, wanted: Range<usize>) -> Part {
    let to = wanted.end.min(facts.len());
    let some = facts.get(wanted.start..to).unwrap_or_default();
    let told = some.chunk_by(|(one, _), (other, _)| one == other);
    let told = told.map(|facts| Told {
        heading: facts[0].0,
        facts: facts.iter().map(|(_, rows)| rows.clone()).collect(),
    });
    Part {
        told: told.collect(),
        goes_on: wanted.end < facts.len(),
    }
}

fn at_once(facts: &Facts, title_mark: Option<&str>) -> Detail {
    let told = part(facts, 0..facts.len()).told.into_iter();
    let sections = told.map(|told| {
        let rows = told.facts.into_iter().flatten().collect();
        crate::facts::detail::Section::new(told.heading, rows)
    });
    Detail {
        title: "A".to_owned(),
        title_mark: title_mark.map(str::to_owned),
        other_title: None,
        kind: String::new(),
        path: Vec::new(),
        sections: sections
            .filter(|section| !section.rows.is_empty())
            .collect(),
    }
}

fn grown(step: Step, setting: FlowSetting<'_>, mark: Option<&str>, tell: Tell<'_>) -> Measured {
    let mut measured = Measured::by(step, setting, mark, tell);
    while !measured.is_whole() {
        measured.go_on(setting, mark, tell);
    }
    measured
}

/// Returns the lines that stand in some lines of the text, with their places.
fn lines(flow: &Flow, visible: &Range<usize>) -> Vec<(u16, usize, FlowLine)> {
    let lines = flow.columns().flat_map(|column| {
        let lines = (column.top..).zip(column.lines.iter().cloned());
        lines.map(move |(nth, line)| (column.indent, nth, line))
    });
    lines.filter(|(_, nth, _)| visible.contains(nth)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn a_part_is_that_of_all_of_it_set_at_once(
        facts in facts(), width in 20_u16..170, rows in 1_u16..40, lines_a_step in 1_usize..60,
        top in 0_usize..400, has_mark: bool, is_arabic: bool,
    ) {
        let options = Options::default();
        let language = if is_arabic { Language::AR } else { Language::En };
        let setting = FlowSetting { room: Room::Screens(rows), ..FlowSetting::paper(width, language, &options) };
        let mark = has_mark.then_some("the title is our translation");
        let tell = |wanted| part(&facts, wanted);
        let whole = Flow::new(&at_once(&facts, mark), setting);
        let step = Step { facts: MANY, lines: lines_a_step };
        let measured = grown(step, setting, mark, &tell);
        let arrangement = measured.arranged(setting);
        prop_assert_eq!((arrangement.rows(), arrangement.step()), (whole.rows(), whole.step()));
        let top = top % whole.rows().max(1);
        let visible = top..top + usize::from(rows);
        let set = measured.set(&arrangement, visible.clone(), setting, mark, &tell);
        prop_assert_eq!(lines(&set, &(0..MANY)), lines(&whole, &visible));
    }

    #[test]
    fn steps_of_any_length_measure_the_same(
        facts in facts(), width in 20_u16..170, looked_at in 1_usize..20, lines_a_step in 1_usize..60,
    ) {
        let options = Options::default();
        let setting = FlowSetting { room: Room::Screens(20), ..FlowSetting::paper(width, Language::En, &options) };
        let tell = |wanted| part(&facts, wanted);
        let by = |lines| grown(Step { facts: looked_at, lines }, setting, None, &tell);
        let (short, long) = (by(lines_a_step), by(MANY));
        prop_assert_eq!(short.blocks, long.blocks);
        prop_assert_eq!(short.sections, long.sections);
    }

    #[test]
    fn what_was_measured_stays(
        facts in facts(), width in 20_u16..90, looked_at in 1_usize..20, rows in 1_u16..40,
    ) {
        // One column, which is read line by line.
        let options = Options::default();
        let setting = FlowSetting { room: Room::Screens(rows), ..FlowSetting::paper(width, Language::En, &options) };
        let tell = |wanted| part(&facts, wanted);
        let step = Step { facts: looked_at, lines: 20 };
        let all = |measured: &Measured| {
            let arrangement = measured.arranged(setting);
            lines(&measured.set(&arrangement, 0..MANY, setting, None, &tell), &(0..MANY))
        };
        let whole = all(&grown(step, setting, None, &tell));
        let mut measured = Measured::by(step, setting, None, &tell);
        while !measured.is_whole() {
            let known = all(&measured);
            prop_assert_eq!(&known[..], &whole[..known.len()]);
            measured.go_on(setting, None, &tell);
        }
    }
}

#[test]
fn a_line_beyond_65_536_is_reached_and_a_screen_asks_for_no_more_than_it_shows() {
    let facts: Vec<_> = (0..66_000)
        .map(|nth| (Msg::Milestones, vec![plain(&nth.to_string())]))
        .collect();
    let asked = Cell::new(0);
    let tell = |wanted: Range<usize>| {
        asked.set(asked.get() + wanted.len());
        part(&facts, wanted)
    };
    let options = Options::default();
    let setting = FlowSetting {
        room: Room::Screens(10),
        ..FlowSetting::paper(30, Language::En, &options)
    };
    let measured = grown(STEP, setting, None, &tell);
    assert!(asked.get() < 3 * facts.len(), "{}", asked.get());
    let arrangement = measured.arranged(setting);
    assert_eq!(arrangement.rows(), 66_001);
    asked.set(0);
    let end = measured.set(&arrangement, 65_991..66_001, setting, None, &tell);
    assert_eq!(asked.get(), 10);
    let (_, _, last) = lines(&end, &(66_000..66_001)).remove(0);
    assert_eq!(last[0].line.to_string(), "65999");
}
