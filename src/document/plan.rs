//! The roadmap itself, and what it says of itself as a whole.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{
    Alignment, Calendar, Claim, Condition, Declared, Figure, FollowUp, Governance, Indicator, Item,
    Language, List, Milestone, Money, Note, On, Phase, Pillar, Quote, Rival, SmallStr, Source,
    Strand, Text, is_absent,
};
use crate::time::When;

/// One roadmap file.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Roadmap {
    /// The version of the file format: 1.
    pub format: u32,
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// What kind of document it is.
    pub kind: Kind,
    /// The language that the plan was written in: what `--lang both` follows.
    pub language: Language,
    /// Its full name.
    pub title: Text,
    /// A short name, for the breadcrumb.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub short: Option<Text>,
    /// Whose plan it is, in a word, for the list of open roadmaps.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub place: Option<Text>,
    /// A sentence that stands on every screen, print and export.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notice: Option<Text>,
    /// Id of the body that issued it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub issuer: Option<SmallStr>,
    /// When and by whom it was adopted.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub adopted: Option<Adoption>,
    /// Where its span begins.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub start: Option<When>,
    /// Its span runs through the last day of this.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub end: Option<When>,
    /// Its span ends somewhere in this.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub until: Option<When>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub goal: Option<Claim>,
    /// How dates are written and weeks are cut.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub calendar: Calendar,
    /// The last official word on it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub last_information: Option<LastInformation>,
    /// How many of a kind it declares.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub declared: Vec<Declared>,
    /// Its phases, in order.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub phases: Vec<Phase>,
    /// Its pillars.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub pillars: Vec<Pillar>,
    /// Its axes or tracks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub strands: Vec<Strand>,
    /// Items that no source places under a strand.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub items: ThinVec<Box<Item>>,
    /// Items tied to the plan, not shown to belong to it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub related: ThinVec<Box<Item>>,
    /// Milestones of the plan as a whole, oldest first.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub milestones: Vec<Milestone>,
    /// What is measured.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub indicators: Vec<Indicator>,
    /// Who decides, who carries out, who helps.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub governance: Governance,
    /// What it is meant to agree with.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub alignment: Option<Alignment>,
    /// What its success depends on.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub conditions: Vec<Condition>,
    /// What it is expected to bring.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub effects: List<Claim>,
    /// How it is followed up.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub follow_up: Vec<FollowUp>,
    /// Its money.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub money: Vec<Money>,
    /// Loose figures that are no indicators.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub figures: Vec<Figure>,
    /// Claims to which sources give different values.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub rivals: Vec<Rival>,
    /// The source's own words on the plan as a whole.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Remarks on the plan as a whole.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// What everything above rests on.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: Vec<Source>,
    /// Names of the fields that are our own reading.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub inferred: List<SmallStr>,
}

/// What kind of document a roadmap is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A strategy.
    Strategy,
    /// An executive plan.
    ExecutivePlan,
    /// A programme.
    Programme,
    /// Any other plan.
    Plan,
}

/// How a plan came into force.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// When.
    pub on: On,
    /// Id of the body that adopted it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub by: Option<SmallStr>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// The last official word on a plan.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LastInformation {
    /// When.
    pub on: On,
    /// What was said.
    pub text: Text,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}
