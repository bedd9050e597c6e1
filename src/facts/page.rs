//! The pages of a roadmap: what it says, gathered by subject.
//!
//! In: a roadmap, what is wrong with its file, a language. Out: for each page the entries that it
//! lists, in the order of a reader's questions, and the line of any one of them. Always holds: a
//! list is made without composing a word, so that a page of 100,000 entries opens at once; a line
//! is made when it is visible. Deliberately not here: where a line stands (`layout`), everything
//! that is known of an entry (`detail`), and which entry is selected (`state`).

mod coming;
mod line;
mod lines;
mod list;
mod note;
mod ours;
mod subject;
mod topic;

pub use line::{LineSign, PageLine};
pub use lines::line;
pub use list::{Listed, PageEntry, is_filled, list};
pub use note::Noted;
pub use ours::says_ours;
pub use subject::Subject;
pub use topic::{Topic, Way};

use chrono::NaiveDate;

use super::pick::pick;
use super::strands::strands_and_page;
use crate::document::Document;
use crate::model::{Appendix, OwnPage, Roadmap};
use crate::text::{Hamza, fold};
use crate::words::{Compared, Language, Msg};

/// What a page is made from: a roadmap and what was found in its file.
#[derive(Debug, Clone, Copy)]
pub struct Book<'a> {
    /// The roadmap.
    pub roadmap: &'a Roadmap,
    /// Today's date.
    pub today: NaiveDate,
    /// What is wrong with the file, in its order.
    pub notes: &'a [Noted],
}

/// A page; they are ordered as their names are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// What is asked in the first minute; each part leads to its page.
    Brief,
    /// The phases, and what falls into each.
    Phases,
    /// The axes or tracks, then the pillars, and what serves each.
    Pillars,
    /// What is measured, with charts.
    Indicators,
    /// Every milestone, by date.
    Milestones,
    /// The money of the plan and of its items.
    Money,
    /// Who decides and who carries out, and how the plan is followed up.
    Governance,
    /// The sources, and what rests on each.
    Sources,
    /// What is declared and not named, what has no date, what has no known status.
    Gaps,
    /// Conditions of success, expected effects, alignment.
    Context,
    /// What is our own reading.
    Inferences,
    /// What begins, ends and is planned in the coming quarter.
    Next,
    /// What differs from an earlier plan, the largest changes first.
    Changes,
    /// What is wrong with the file.
    Findings,
    /// A field of the plan's own that several entries have, by its place among those.
    Own(u8),
}

impl Page {
    /// Every page that any plan has, in the order of the keys.
    pub const ALL: [Self; 14] = [
        Self::Brief,
        Self::Phases,
        Self::Pillars,
        Self::Indicators,
        Self::Milestones,
        Self::Money,
        Self::Governance,
        Self::Sources,
        Self::Gaps,
        Self::Context,
        Self::Inferences,
        Self::Next,
        Self::Changes,
        Self::Findings,
    ];

    /// Returns every page of a plan: those that any has, then its own. What has changed is one of a plan that is
    /// compared.
    pub fn in_plan(roadmap: &Roadmap) -> impl Iterator<Item = Self> {
        let own = (0..).zip(&roadmap.lists().fields);
        let own = own.map(|(nth, _)| Self::Own(nth));
        let is_compared = roadmap.against().is_some();
        let all = Self::ALL.into_iter();
        let all = all.filter(move |page| is_compared || *page != Self::Changes);
        all.chain(own)
    }

    /// Returns the page of a plan that its fields call so, in one language or the other.
    pub fn called(roadmap: &Roadmap, name: &str) -> Option<Self> {
        let folded = |text: &str| fold(text.trim(), Hamza::Seat);
        let name = folded(name);
        let is_called = |page: &OwnPage| {
            let sides = [&page.name.ar, &page.name.en];
            sides.into_iter().flatten().any(|side| folded(side) == name)
        };
        let nth = roadmap.lists().fields.iter().position(is_called)?;
        u8::try_from(nth).ok().map(Self::Own)
    }

    /// Returns its key in the list of pages, the same for every plan: a digit for what is asked most,
    /// then a letter; a blank for a page of a plan's own.
    pub fn key(self) -> char {
        self.title_name_and_key().2
    }

    /// Returns the page that lists entries of a kind that has no row in the chart.
    pub fn of(kind: Appendix) -> Option<Self> {
        match kind {
            Appendix::Money => Some(Self::Money),
            Appendix::Claim | Appendix::Role | Appendix::Body | Appendix::FollowUp => {
                Some(Self::Governance)
            }
            Appendix::Source => Some(Self::Sources),
            Appendix::Condition | Appendix::Effect | Appendix::Alignment => Some(Self::Context),
            // They are told with what they concern.
            Appendix::Figure | Appendix::Rival => None,
        }
    }

    /// Returns its title in a plan, whose main lines and fields have names of their own.
    pub fn title(self, roadmap: &Roadmap, language: Language) -> &str {
        if let Self::Own(nth) = self {
            let page = roadmap.lists().fields.get(usize::from(nth));
            return page.map_or("", |page| pick(&page.name, language).text);
        }
        self.heading(roadmap.document()).say(language)
    }

    /// Returns what its lines are about, in words of the program.
    pub fn heading(self, plan: &Document) -> Msg {
        if self == Self::Pillars {
            return strands_and_page(plan).1;
        }
        self.title_name_and_key().0.in_plan(plan.is_own())
    }

    /// Returns its titles in every plan.
    pub fn titles(self) -> Vec<Msg> {
        if self == Self::Pillars {
            return vec![Msg::PageStrands, Msg::PageAxes, Msg::PageTracks];
        }
        let title = self.title_name_and_key().0;
        let own = title.in_plan(true);
        let own = (own != title).then_some(own);
        [title].into_iter().chain(own).collect()
    }

    /// Returns its name on the command line.
    pub fn name(self) -> &'static str {
        self.title_name_and_key().1
    }

    fn title_name_and_key(self) -> (Msg, &'static str, char) {
        match self {
            Self::Brief => (Msg::Brief, "brief", '1'),
            Self::Phases => (Msg::Phases, "phases", '2'),
            Self::Pillars => (Msg::PageStrands, "pillars", '3'),
            Self::Indicators => (Msg::Indicators, "indicators", '4'),
            Self::Milestones => (Msg::Milestones, "milestones", '5'),
            Self::Money => (Msg::Money, "money", '6'),
            Self::Governance => (Msg::Governance, "governance", '7'),
            Self::Context => (Msg::PageContext, "context", '0'),
            Self::Sources => (Msg::Sources, "sources", '8'),
            Self::Gaps => (Msg::PageGaps, "gaps", '9'),
            Self::Inferences => (Msg::OwnReading, "inferences", 'o'),
            Self::Next => (Msg::PageNext, "next", 'n'),
            Self::Changes => (Msg::Compared(Compared::Changes), "changes", 'c'),
            Self::Findings => (Msg::Findings, "findings", 'f'),
            Self::Own(_) => (Msg::Fields, "fields", ' '),
        }
    }

    /// Says how many columns stand before the text of its lines: for a date or a number.
    pub fn lead_columns(self, language: Language) -> u16 {
        match self {
            Self::Phases => 26,
            // The words for what a date is of are longer in Arabic, and so are its months.
            Self::Milestones | Self::Next => language.choose(28, 34),
            Self::Money => 20,
            Self::Sources | Self::Findings => 6,
            // The name of what has the field.
            Self::Own(_) => 30,
            Self::Brief
            | Self::Pillars
            | Self::Indicators
            | Self::Governance
            | Self::Context
            | Self::Gaps
            | Self::Changes
            | Self::Inferences => 0,
        }
    }
}
