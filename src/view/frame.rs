//! What is composed of a state once an event, for all that follows: scrolling and painting.
//!
//! In: a state that has changed, and what was composed before. Out: the details of what is selected
//! and the brief, set into lines, and how far they reach. Always holds: what is the same as before is
//! not composed again; of what has no end only the beginning is composed for a key, and the rest while
//! nothing happens. Deliberately not here: areas and days, which the state has laid out, and cells.

use super::{Glyphs, Look, TextStyle, help};
use crate::facts::detail::{Detail, brief, first_about};
use crate::facts::{Page, Subject};
use crate::scene::flow::{Flow, FlowSetting, Room, TextMarks};
use crate::search::Hit;
use crate::state::{Paged, ScrollLimits, ScrolledText, State, Turns, World};
use crate::words::Language;

/// Rows of a section that are composed at once: in less time than a key may take. No file that was
/// written by hand has more.
const AT_ONCE: usize = 400;

/// By so much more is composed each time that nothing else happens.
const GROWTH: usize = 8;

/// What a screen is painted from, beside its state.
#[derive(Debug, Default)]
pub struct Frame {
    // How many rows of a section of the details are wanted.
    wanted: usize,
    /// The details, where they show.
    pub(super) details: Option<Composed>,
    /// The brief, while it is shown.
    pub(super) brief: Option<Composed>,
    /// How far what fills the screen can be scrolled.
    pub reach: ScrollLimits,
}

/// A text and the lines into which it is set.
#[derive(Debug)]
pub(super) struct Composed {
    from: From,
    // How many rows of a section were composed at most.
    most: usize,
    pub(super) detail: Detail,
    pub(super) flow: Flow,
}

/// All that a text and its lines depend on.
#[derive(Debug, Clone, PartialEq)]
struct From {
    roadmap: usize,
    // None for the brief.
    subject: Option<Subject>,
    language: Language,
    both: bool,
    width: u16,
    room: Room,
    text_style: TextStyle,
    is_ascii: bool,
    // What is marked in the texts.
    typed: Option<String>,
}

impl Frame {
    /// Composes what a state shows, which has been laid out.
    pub fn new(state: &State, world: &World<'_>, look: Look, before: Self) -> Self {
        let (Some((layout, _)), Some(place)) = (state.frame(), state.place()) else {
            return Self::default();
        };
        let Some(roadmap) = world.roadmaps.get(state.current()) else {
            return Self::default();
        };
        let from = |subject, width, room| From {
            roadmap: state.current(),
            subject,
            language: state.language(world),
            both: state.languages.is_both(),
            width,
            room,
            text_style: look.text_style,
            is_ascii: look.is_ascii,
            typed: None,
        };
        let subject = place.subject(roadmap);
        let found = state.search.found();
        let found = found.filter(|found| found.roadmap() == state.current());
        let hit = found.zip(Hit::of(subject));
        let hit = hit.filter(|(found, hit)| found.nth(*hit).is_some());
        let rows = layout.detail.height;
        let room = match place.reading() {
            None => Room::Lines(rows),
            Some(_) => Room::Screens(rows.max(1)),
        };
        let of_details = From {
            typed: hit.map(|(found, _)| found.typed().to_owned()),
            ..from(Some(subject), layout.detail.width, room)
        };
        let is_same = |before: &Composed| before.from == of_details;
        let wanted = match before.details.as_ref().is_some_and(is_same) {
            true => before.wanted,
            // As many as the widest pane shows, the addresses left out.
            false => AT_ONCE.max(usize::from(rows) * 8),
        };
        let details = (!layout.rule.is_empty()).then(|| {
            composed(before.details, of_details, wanted, |from| {
                let (book, language) = (place.book(roadmap), from.language);
                let detail = first_about(book, subject, language, from.both, wanted);
                let marks =
                    |text: &str| hit.map_or_else(Vec::new, |(found, hit)| found.parts(hit, text));
                let flow = from.flow(&detail, &marks);
                (detail, flow)
            })
        });
        let rows = layout.outline.height.max(1);
        let brief = (place.page() == Some(Page::Brief)).then(|| {
            let width = layout.outline.width.saturating_sub(2);
            let from = from(None, width, Room::Screens(rows));
            composed(before.brief, from, usize::MAX, |from| {
                let detail = brief(roadmap, from.language, from.both);
                let flow = from.flow(&detail, &|_| Vec::new());
                (detail, flow)
            })
        });
        let topic = place.paged().map_or(0, |paged| paged.row());
        let is_read = place.reading().is_some();
        let reach = ScrollLimits {
            help: state.help.map_or(0, |_| help_reach(state, world, look)),
            brief: brief.as_ref().map(|brief| brief.reach(rows, topic)),
            turns: brief.as_ref().map_or_else(Turns::default, |brief| {
                let top = place.paged().map_or(0, Paged::top);
                let headings: Vec<u16> = brief.flow.headings().collect();
                Turns::new(brief.reach(rows, topic), top, topic, &headings)
            }),
            details: details
                .as_ref()
                .filter(|_| is_read)
                .map(|details| details.reach(layout.detail.height.max(1), 0)),
        };
        Self {
            wanted,
            details,
            brief,
            reach,
        }
    }

    /// Says whether the details that fill the screen go on beyond what was composed.
    pub fn is_partial(&self) -> bool {
        let details = self.details.as_ref();
        self.reach.details.is_some() && details.is_some_and(Composed::is_partial)
    }

    /// Has more of them composed the next time.
    pub fn grow(&mut self) {
        self.wanted = self.wanted.saturating_mul(GROWTH);
    }
}

impl From {
    fn flow(&self, detail: &Detail, marks: TextMarks<'_>) -> Flow {
        let options = self.text_style.labels(self.language, self.is_ascii);
        let setting = FlowSetting {
            room: self.room,
            marks,
            ..FlowSetting::paper(self.width, self.language, &options)
        };
        Flow::new(detail, setting)
    }
}

impl Composed {
    fn is_partial(&self) -> bool {
        let mut sections = self.detail.sections.iter();
        sections.any(|section| section.rows.len() >= self.most)
    }

    fn reach(&self, rows: u16, section: usize) -> ScrolledText {
        ScrolledText {
            // Where more is still to be composed nobody is held back: the end is beyond.
            last: if self.is_partial() {
                u16::MAX
            } else {
                last(&self.flow, rows)
            },
            step: self.flow.step(),
            selected: self.flow.heading(section),
            rows,
        }
    }
}

/// Keeps what was composed from the same, or composes it anew.
fn composed(
    before: Option<Composed>,
    from: From,
    most: usize,
    compose: impl FnOnce(&From) -> (Detail, Flow),
) -> Composed {
    let is_enough = |before: &Composed| before.most >= most || !before.is_partial();
    match before {
        Some(before) if before.from == from && is_enough(&before) => before,
        Some(_) | None => {
            let (detail, flow) = compose(&from);
            Composed {
                from,
                most,
                detail,
                flow,
            }
        }
    }
}

/// Returns the last line at which the help may begin.
fn help_reach(state: &State, world: &World<'_>, look: Look) -> u16 {
    let glyphs = Glyphs {
        is_ascii: look.is_ascii,
        facing: state.facing(world),
    };
    // Above stands the name of the roadmap, below the keys.
    let shown = state.size.rows.saturating_sub(2);
    let lines = help::rows(glyphs, state.language(world), state.size.columns);
    lines.saturating_sub(shown)
}

/// Returns the last line at which a screen of so many lines may begin.
pub(super) fn last(flow: &Flow, height: u16) -> u16 {
    match flow.step() {
        1 => flow.rows().saturating_sub(height),
        step => flow.rows().saturating_sub(1) / step * step,
    }
}
