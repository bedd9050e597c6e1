//! The topics of the brief, and where each leads.

use super::Page;
use crate::document::Document;
use crate::facts::strands::strands_and_page;
use crate::words::Msg;

/// A topic of the brief: one section of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// What document it is, who issued and adopted it, what it is for.
    Document,
    /// Its period and its phases.
    Period,
    /// Its money.
    Money,
    /// What it declares and what is named.
    Counts,
    /// Its axes or tracks.
    Strands,
    /// Its pillars.
    Pillars,
    /// What is measured, with the last figure and the target.
    Indicators,
    /// Who decides and who carries out.
    Governance,
    /// The last official word on it.
    LastInformation,
    /// What the sources used do not say.
    Gaps,
}

/// Where a part of the brief leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To a page.
    Page(Page),
    /// To the chart.
    Chart,
    /// To everything that is known of the plan.
    Details,
}

impl Topic {
    /// Every topic, in the order of the questions.
    pub const ALL: [Self; 10] = [
        Self::Document,
        Self::Period,
        Self::Money,
        Self::Counts,
        Self::Indicators,
        Self::Strands,
        Self::Pillars,
        Self::Governance,
        Self::LastInformation,
        Self::Gaps,
    ];

    /// Returns the heading of its section in a plan, whose main lines have names of their own.
    pub fn heading(self, plan: &Document) -> Msg {
        if self == Self::Strands {
            return strands_and_page(plan).0;
        }
        self.heading_name_and_way().0
    }

    /// Returns its name, for its key.
    pub fn name(self) -> &'static str {
        self.heading_name_and_way().1
    }

    /// Returns where the topic leads.
    pub fn way(self) -> Way {
        self.heading_name_and_way().2
    }

    fn heading_name_and_way(self) -> (Msg, &'static str, Way) {
        match self {
            Self::Document => (Msg::Document, "document", Way::Details),
            Self::Period => (Msg::Period, "period", Way::Page(Page::Phases)),
            Self::Money => (Msg::Money, "money", Way::Page(Page::Money)),
            Self::Counts => (Msg::Counts, "counts", Way::Chart),
            Self::Strands => (Msg::AxesAndTracks, "strands", Way::Chart),
            Self::Pillars => (Msg::Pillars, "pillars", Way::Page(Page::Pillars)),
            Self::Indicators => (Msg::Indicators, "indicators", Way::Page(Page::Indicators)),
            Self::Governance => (Msg::Governance, "governance", Way::Page(Page::Governance)),
            Self::LastInformation => {
                let way = Way::Page(Page::Milestones);
                (Msg::LastOfficial, "last-information", way)
            }
            Self::Gaps => (Msg::PageGaps, "gaps", Way::Page(Page::Gaps)),
        }
    }
}
