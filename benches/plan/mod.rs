//! The plan that the benches read: tracks of programmes of projects, without chance.
//!
//! In: how many items, and what else is to stand in each. Out: the text of a file, or its roadmap.
//! Always holds: the same items make the same plan; it has what real plans have that costs time:
//! two languages, other names, phases, dates, states, progress, sources.

use std::fmt::Write;

use masar::document;
use masar::model::Roadmap;

/// Items of a programme.
const PROGRAMME: usize = 100;
/// Items of a track.
const TRACK: usize = 4_000;
const STATES: [&str; 5] = ["planned", "active", "pilot", "done", "unknown"];
/// Services of the national register.
const ARABIC: &str = "\u{62E}\u{62F}\u{645}\u{627}\u{62A} \u{627}\u{644}\u{633}\u{62C}\u{644} \
    \u{627}\u{644}\u{648}\u{637}\u{646}\u{64A}";

/// Writes a plan of so many items; `fields` adds fields to each, by its number.
pub(crate) fn text(items: usize, fields: impl Fn(usize) -> String) -> String {
    let mut text = "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"), \
        start: \"2026\", end: \"2031\", sources: [(id: \"s\", publisher: (en: \"Gazette\"), \
        kind: official)], phases: ["
        .to_owned();
    for year in 2026..2030 {
        let until = year + 1;
        write!(
            text,
            "(id: \"ph{year}\", title: (), start: \"{year}\", until: \"{until}\"),"
        )
        .unwrap();
    }
    text += "], strands: [";
    for nth in 0..items {
        if nth % TRACK == 0 {
            begin(&mut text, nth, "]),]),", "track", "Track");
        }
        if nth % PROGRAMME == 0 {
            let end = if nth % TRACK == 0 { "" } else { "])," };
            begin(&mut text, nth, end, "programme", "Programme");
        }
        item(&mut text, nth, &fields(nth));
    }
    text += "])])])";
    text
}

/// Ends what stands before, and begins a node that holds items.
fn begin(text: &mut String, nth: usize, end: &str, kind: &str, title: &str) {
    let end = if nth == 0 { "" } else { end };
    write!(
        text,
        "{end}(id: \"{kind}{nth}\", kind: {kind}, title: (en: \"{title} {nth}\"), items: ["
    )
    .unwrap();
}

fn item(text: &mut String, nth: usize, fields: &str) {
    let (year, month, state) = (2026 + nth % 4, 1 + nth % 12, STATES[nth % STATES.len()]);
    let (end, progress) = (year + 1, nth * 13 % 101);
    write!(
        text,
        "(id: \"i{nth:06}\", kind: project, title: (en: \"Smart registry rollout {nth}\", \
         ar: \"{ARABIC} {nth}\", aliases: [\"Tahawul {nth}\"]), start: \"{year}-{month:02}\", \
         end: \"{end}\", status: [(state: {state}, sources: [\"s\"])], \
         progress: [(percent: {progress})], {fields}),"
    )
    .unwrap();
}

/// Reads the plan, as a file is read.
pub(crate) fn roadmap(items: usize, fields: impl Fn(usize) -> String) -> Roadmap {
    let read = document::read(text(items, fields).as_bytes());
    Roadmap::build(read.roadmap.unwrap()).0
}
