//! What is composed of a state once an event, for all that follows: scrolling and painting.
//!
//! In: a state that has changed, and what was composed before. Out: the details of what is selected
//! and the brief, set into lines, and how far they reach. Always holds: what is the same as before is
//! not composed again; a key composes what shows, and how far the rest reaches is measured while
//! nothing happens. Deliberately not here: areas and days, which the state has laid out, and cells.

mod long;

use super::{Glyphs, Look, TextStyle, help};
use crate::facts::detail::{Detail, brief, first_about, of_group, part_about};
use crate::facts::{Page, Subject};
use crate::scene::flow::{Flow, FlowSetting, LOOKED_AT, Room, Tell, TextMarks};
use crate::search::Hit;
use crate::state::{Paged, ScrollLimits, ScrolledText, State, Turns, World};
use crate::text::Options;
use crate::words::Language;
pub(super) use long::last;
use long::{Long, Unset};

/// What a screen is painted from, beside its state.
#[derive(Debug, Default)]
pub struct Frame {
    // Whether more of the details is to be measured the next time.
    grows: bool,
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
    // Of what fills the screen, its name and no more.
    pub(super) detail: Detail,
    pub(super) flow: Flow,
    // What fills the screen may have no end.
    long: Option<Long>,
}

/// All that a text and its lines depend on.
#[derive(Debug, Clone, PartialEq)]
struct From {
    roadmap: usize,
    // None for the brief.
    subject: Option<Subject>,
    // Of a group its id, how many it holds, and how many there are in all.
    group: Option<(String, usize, usize)>,
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
            group: None,
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
        let heading = place.selected_heading();
        let hit = found.zip(Hit::of(subject)).filter(|_| heading.is_none());
        let hit = hit.filter(|(found, hit)| found.nth(*hit).is_some());
        let rows = layout.detail.height;
        let room = match place.reading() {
            None => Room::Lines(rows),
            Some(_) => Room::Screens(rows.max(1)),
        };
        let of_details = From {
            typed: hit.map(|(found, _)| found.typed().to_owned()),
            group: heading.and_then(|(groups, nth)| {
                let group = groups.groups.get(nth)?;
                Some((group.id.clone(), group.members.len(), groups.count))
            }),
            ..from(Some(subject), layout.detail.width, room)
        };
        let marks = |text: &str| hit.map_or_else(Vec::new, |(found, hit)| found.parts(hit, text));
        let (language, both) = (of_details.language, of_details.both);
        let book = place.book(roadmap);
        let told = Told {
            first: &|most| {
                let group = heading;
                let group =
                    group.and_then(|(groups, nth)| of_group(roadmap, groups, nth, language));
                group.unwrap_or_else(|| first_about(book, subject, language, both, most))
            },
            part: &|facts| part_about(book, subject, language, both, facts),
            marks: &marks,
        };
        let (reading, grows) = (place.reading(), before.grows);
        let details = (!layout.rule.is_empty()).then(|| match reading {
            None => composed(before.details, of_details, |from| {
                // As many as the widest pane shows, the addresses left out.
                let detail = (told.first)(LOOKED_AT.max(usize::from(rows) * 8));
                let flow = from.flow(&detail, &marks);
                (detail, flow)
            }),
            Some(top) => {
                let shown = (top, rows, place.sought_fact());
                read(before.details, of_details, told, shown, grows)
            }
        });
        let rows = layout.outline.height.max(1);
        let brief = (place.page() == Some(Page::Brief)).then(|| {
            let width = layout.outline.width.saturating_sub(2);
            let from = from(None, width, Room::Screens(rows));
            composed(before.brief, from, |from| {
                let detail = brief(roadmap, from.language, from.both);
                let flow = from.flow(&detail, &|_| Vec::new());
                (detail, flow)
            })
        });
        let topic = place.paged().map_or(0, |paged| paged.row());
        let reach = ScrollLimits {
            help: state.help().map_or(0, |_| help_reach(state, world, look)),
            brief: brief.as_ref().map(|brief| brief.reach(rows, topic)),
            turns: brief.as_ref().map_or_else(Turns::default, |brief| {
                let top = place.paged().map_or(0, Paged::top);
                let headings: Vec<usize> = brief.flow.headings().collect();
                Turns::new(brief.reach(rows, topic), top, topic, &headings)
            }),
            details: details
                .as_ref()
                .filter(|_| reading.is_some())
                .map(|details| {
                    let line = place.marked_fact().and_then(|fact| details.line_of(fact));
                    let text = details.reach(layout.detail.height.max(1), 0);
                    ScrolledText {
                        selected: line.unwrap_or(reading.unwrap_or(0)),
                        ..text
                    }
                }),
            first_named: 0,
        };
        let first_named = details.as_ref().zip(reach.details);
        let first_named = first_named.and_then(|(details, text)| {
            let top = text.top_showing(reading?, place.sought_fact().map(|_| text.selected));
            details.flow.first_named(top..top.saturating_add(text.rows))
        });
        let reach = ScrollLimits {
            first_named: first_named.unwrap_or(0),
            ..reach
        };
        Self {
            grows: false,
            details,
            brief,
            reach,
        }
    }

    /// Says whether the details that fill the screen go on beyond what was measured.
    pub fn is_partial(&self) -> bool {
        let details = self.details.as_ref();
        self.reach.details.is_some() && details.is_some_and(Composed::is_partial)
    }

    /// Has more of them measured the next time.
    pub fn grow(&mut self) {
        self.grows = true;
    }

    /// Says whether they were set anew by the last event.
    pub fn is_set_anew(&self) -> bool {
        let long = self.details.as_ref().and_then(|it| it.long.as_ref());
        long.is_some_and(Long::is_set_anew)
    }
}

impl From {
    fn options(&self) -> Options {
        self.text_style.labels(self.language, self.is_ascii)
    }

    fn setting<'a>(&self, options: &'a Options, marks: TextMarks<'a>) -> FlowSetting<'a> {
        FlowSetting {
            room: self.room,
            marks,
            ..FlowSetting::paper(self.width, self.language, options)
        }
    }

    fn flow(&self, detail: &Detail, marks: TextMarks<'_>) -> Flow {
        Flow::new(detail, self.setting(&self.options(), marks))
    }
}

impl Composed {
    fn is_partial(&self) -> bool {
        let long = self.long.as_ref();
        long.is_some_and(|long| !long.is_whole())
    }

    /// Returns the line at which a fact is told, where it is known.
    fn line_of(&self, fact: usize) -> Option<usize> {
        self.long.as_ref()?.line_of(fact)
    }

    fn reach(&self, rows: u16, section: usize) -> ScrolledText {
        ScrolledText {
            // Where more is still to be measured nobody is held back: the end is beyond.
            last: if self.is_partial() {
                usize::MAX
            } else {
                last(self.flow.rows(), self.flow.step(), rows)
            },
            step: self.flow.step(),
            selected: self.flow.heading(section),
            rows: rows.into(),
        }
    }
}

/// What is said of something, and what of it is marked.
#[derive(Clone, Copy)]
struct Told<'a> {
    // So many facts at the beginning.
    first: &'a dyn Fn(usize) -> Detail,
    // Some facts by their numbers.
    part: Tell<'a>,
    marks: TextMarks<'a>,
}

/// Composes what shows of details that fill the screen, so many rows from a line on, with all that is
/// kept of the same.
fn read(
    before: Option<Composed>,
    from: From,
    told: Told<'_>,
    shown: (usize, u16, Option<usize>),
    grows: bool,
) -> Composed {
    let before = before.filter(|before| before.from == from);
    let (detail, before) = match before {
        Some(before) => (before.detail, Some(before.flow).zip(before.long)),
        None => ((told.first)(1), None),
    };
    let options = from.options();
    let unset = Unset {
        setting: from.setting(&options, told.marks),
        title_mark: detail.title_mark.as_deref(),
        tell: told.part,
    };
    let (flow, long) = unset.read(before, shown, grows);
    Composed {
        from,
        detail,
        flow,
        long: Some(long),
    }
}

/// Keeps what was composed from the same, or composes it anew.
fn composed(
    before: Option<Composed>,
    from: From,
    compose: impl FnOnce(&From) -> (Detail, Flow),
) -> Composed {
    match before {
        Some(before) if before.from == from => before,
        Some(_) | None => {
            let (detail, flow) = compose(&from);
            Composed {
                from,
                detail,
                flow,
                long: None,
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
    let language = state.language(world);
    let options = look.text_style.labels(language, look.is_ascii);
    let lines = help::rows(glyphs, language, state.size.columns, &options);
    lines.saturating_sub(shown)
}
