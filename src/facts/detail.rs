//! Everything that the file says about one node, in the order in which a reader asks.
//!
//! In: a roadmap, a node, a language. Out: sections of rows of logical text, with what each row
//! is and which sources it cites. Always holds: every text of the file stands in the detail of
//! some node, but for the short titles, which are the chart's; no row is empty; occurred,
//! reported, inferred and planned are told apart in words; each inserted date or foreign name is
//! isolated, and isolates are balanced.
//!
//! Deliberately not here: cells, wrapping, glyphs, colours, today. Nothing is computed from
//! dates or figures but counts of nodes. The work is linear in the number of items (what depends
//! on a node is known to the others only): build it when the selection changes, not in each frame.

mod about;
mod address;
mod basis;
mod brief;
mod context;
mod counts;
mod dates;
mod entries;
mod governance;
mod group;
mod indicator;
mod item;
mod links;
mod page;
mod plain;
mod plan;
mod section;
mod status;
mod value;
mod whole;

pub use about::about;
pub use basis::inferred_fields;
pub use brief::{brief, topics};
pub use context::amount;
pub use indicator::comes_before;
pub use page::name;
pub use plain::{everything, summary};
pub use section::{Section, Wording};
pub use value::value as figure;
pub use whole::whole;

use crate::document::State;
use crate::model::{Ix, Roadmap, What};
use crate::words::Language;
use page::Page;

/// What is known of a node, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// Its name; never empty.
    pub title: String,
    /// What has to be said of the title: that it is our translation, or in the other language.
    pub title_mark: Option<String>,
    /// Its name in the other language, where the file gives both.
    pub other_title: Option<String>,
    /// What it is: "Project", "Programme 12".
    pub kind: String,
    /// The names of the nodes above it, the roadmap first; empty for the roadmap.
    pub path: Vec<String>,
    /// What is said of it; never empty.
    pub sections: Vec<Section>,
}

/// One row, of up to three labels that are laid out apart and never in one line of bidi.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// How far it belongs under the rows above: 0 by itself.
    pub level: u8,
    /// What stands before the text: a date, the name of a field, the number of a source.
    pub lead: Option<String>,
    /// The text; never empty.
    pub text: String,
    /// A remark after it: "our translation", "year only".
    pub tail: Option<String>,
    /// What the text is.
    pub role: Role,
    /// Whose words the text is.
    pub wording: Wording,
    /// Whether a row above has the same lead already, so that it need not be said again.
    pub repeats: bool,
    /// The sources that it rests on, by their numbers from 1 in the roadmap's own list.
    pub cites: Vec<usize>,
}

impl Row {
    /// Returns the labels of the row: lead, text, tail.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        let lead = self.lead.as_deref();
        let tail = self.tail.as_deref();
        lead.into_iter().chain([self.text.as_str()]).chain(tail)
    }
}

/// What the text of a row is, so that the view can choose tone and glyph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A statement.
    Plain,
    /// The name of something that the rows below it, of a higher level, are about.
    Name,
    /// An entry of a status log.
    Status(State),
    /// A milestone.
    Milestone,
    /// A figure, an amount or a date.
    Value,
    /// Something that is our own reading.
    Inferred,
    /// A source's own words, or our translation of them.
    Quote,
    /// A source, or who said something.
    Source,
    /// An address on the web: reads from left to right.
    Address,
    /// A remark, the other language, or that something is absent.
    Muted,
    /// A line that is printed already: its cells are in visual order and stay where they are.
    Printed,
}

/// Returns what is known of a node; with `both`, texts of the file stand in both languages.
#[must_use]
pub fn detail(roadmap: &Roadmap, ix: Ix, language: Language, both: bool) -> Detail {
    let mut page = Page::new(roadmap, ix, language, both);
    match roadmap.node(ix).what {
        What::Roadmap => plan::plan(&mut page),
        What::Phase(_) => entries::phase(&mut page),
        What::Milestone(index) => entries::milestone(&mut page, index),
        What::Indicator(index) => indicator::page(&mut page, index),
        What::Strand(index) => entries::strand(&mut page, index),
        What::Item(_) => item::item(&mut page),
        What::Gap(gap) => group::gap(&mut page, gap),
        What::Pillar(index) => entries::pillar(&mut page, index),
        What::Group(of) => group::group(&mut page, of),
        What::Appendix(kind, nth) => {
            return about::appendix(Page::apart(roadmap, language, both), ix, kind, nth);
        }
    }
    page.finish()
}
