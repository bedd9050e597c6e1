//! The roadmap itself, and what it says of itself as a whole.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{
    Alignment, Calendar, Claim, Condition, Declared, Figure, FollowUp, Governance, Indicator, Item,
    Language, List, Milestone, Money, Note, On, OwnField, Phase, Pillar, Quote, Rival, SavedView,
    SmallStr, Source, Strand, Text,
};
use crate::time::When;

records!(
/// One roadmap file.
#[serde(rename = "Roadmap")]
pub struct Document(title) {
    /// The version of the file format: 1.
    format: u32,
    /// Its id, unique in the file.
    id: SmallStr,
    /// What kind of document it is.
    kind: PlanKind [inferable],
    /// The language that the plan was written in: what `--lang both` follows.
    language: Language,
    /// Its full name.
    title: Text [inferable],
    /// A short name, for the breadcrumb.
    short?: Option<Text> [inferable],
    /// Whose plan it is, in a word, for the list of open roadmaps.
    place?: Option<Text>,
    /// A sentence that stands on every screen, print and export.
    notice?: Option<Text>,
    /// Id of the body that issued it.
    issuer?: Option<SmallStr> [inferable -> Body],
    /// When and by whom it was adopted.
    adopted?: Option<Adoption> [inferable],
    /// Where its span begins.
    start?: Option<When> [inferable],
    /// Its span runs through the last day of this.
    end?: Option<When> [inferable],
    /// Its span ends somewhere in this.
    until?: Option<When> [inferable],
    /// What it is for.
    goal?: Option<Claim> [inferable],
    /// How dates are written and weeks are cut.
    calendar?: Calendar,
    /// The last official word on it.
    last_information?: Option<LastInformation>,
    /// How many of a kind it declares.
    declared?: Vec<Declared>,
    /// Its phases, in order.
    phases?: Vec<Phase>,
    /// Its pillars.
    pillars?: Vec<Pillar>,
    /// Its axes or tracks.
    strands?: Vec<Strand>,
    /// Items that no source places under a strand.
    items?: ThinVec<Box<Item>>,
    /// Items tied to the plan, not shown to belong to it.
    related?: ThinVec<Box<Item>>,
    /// Milestones of the plan as a whole, oldest first.
    milestones?: Vec<Milestone>,
    /// What is measured.
    indicators?: Vec<Indicator>,
    /// Who decides, who carries out, who helps.
    governance?: Governance,
    /// What it is meant to agree with.
    alignment?: Option<Alignment>,
    /// What its success depends on.
    conditions?: Vec<Condition>,
    /// What it is expected to bring.
    effects?: List<Claim>,
    /// How it is followed up.
    follow_up?: Vec<FollowUp>,
    /// Loose figures that are no indicators.
    figures?: Vec<Figure>,
    /// Claims to which sources give different values.
    rivals?: Vec<Rival>,
    /// Its money.
    money?: Vec<Money>,
    /// What it says of itself in fields of its own.
    fields?: List<OwnField>,
    /// The source's own words on the plan as a whole.
    quotes?: List<Quote>,
    /// Remarks on the plan as a whole.
    notes?: List<Note>,
    /// Ways of looking at it that have a name.
    views?: Vec<SavedView>,
    /// What everything above rests on.
    sources?: Vec<Source>,
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}
);

impl Document {
    /// Says whether it is its author's own plan: it rests on no sources, so that what it does not say
    /// nobody left out.
    pub fn is_own(&self) -> bool {
        self.sources.is_empty()
    }
}

/// What kind of document a roadmap is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanKind {
    /// A strategy.
    Strategy,
    /// An executive plan.
    ExecutivePlan,
    /// A programme.
    Programme,
    /// Any other plan.
    Plan,
}

records!(
/// How a plan came into force.
pub struct Adoption {
    /// When.
    on: On,
    /// Id of the body that adopted it.
    by?: Option<SmallStr> [-> Body],
    /// The source's own words.
    quotes?: List<Quote>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}

/// The last official word on a plan.
pub struct LastInformation(text) {
    /// When.
    on: On,
    /// What was said.
    text: Text,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}
);
