//! The topics of the brief, and where each leads.

use super::Page;
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
    pub const ALL: [Self; 9] = [
        Self::Document,
        Self::Period,
        Self::Money,
        Self::Counts,
        Self::Indicators,
        Self::Strands,
        Self::Governance,
        Self::LastInformation,
        Self::Gaps,
    ];

    /// Returns the heading of its section.
    pub fn heading(self) -> Msg {
        match self {
            Self::Document => Msg::Document,
            Self::Period => Msg::Period,
            Self::Money => Msg::Money,
            Self::Counts => Msg::Counts,
            Self::Indicators => Msg::Indicators,
            Self::Strands => Msg::BriefStrands,
            Self::Governance => Msg::Governance,
            Self::LastInformation => Msg::LastOfficial,
            Self::Gaps => Msg::PageGaps,
        }
    }

    /// Returns where the topic leads.
    pub fn way(self) -> Way {
        match self {
            Self::Document => Way::Details,
            Self::Period => Way::Page(Page::Phases),
            Self::Money => Way::Page(Page::Money),
            Self::Indicators => Way::Page(Page::Indicators),
            Self::Governance => Way::Page(Page::Governance),
            Self::LastInformation => Way::Page(Page::Milestones),
            Self::Gaps => Way::Page(Page::Gaps),
            Self::Counts | Self::Strands => Way::Chart,
        }
    }

    /// Returns its name, for its key.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Period => "period",
            Self::Money => "money",
            Self::Counts => "counts",
            Self::Strands => "strands",
            Self::Indicators => "indicators",
            Self::Governance => "governance",
            Self::LastInformation => "last-information",
            Self::Gaps => "gaps",
        }
    }
}
