//! Who decides, who carries out, who helps: bodies, their roles, their part in an item.

use serde::{Deserialize, Serialize};

use super::{Claim, List, Note, Quote, SmallStr, Text, is_absent};
use crate::time::When;

/// Who decides, who carries out, who helps.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Governance {
    /// What is said of it as a whole.
    #[serde(skip_serializing_if = "is_absent")]
    pub claims: List<Claim>,
    /// The parts that the plan hands out.
    #[serde(skip_serializing_if = "is_absent")]
    pub roles: Vec<Role>,
    /// The bodies.
    #[serde(skip_serializing_if = "is_absent")]
    pub bodies: Vec<Body>,
}

/// A part that a plan hands out, such as carrying out, enabling, supervising.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// Its name.
    pub title: Text,
    /// What it comprises.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub aim: Option<Text>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// A council, committee, ministry or authority.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// Its name.
    pub title: Text,
    /// What it does for the plan.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub aim: Option<Text>,
    /// Who sits on it: offices, not persons.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub members: Option<Text>,
    /// Ids of the roles that it has.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub roles: List<SmallStr>,
    /// Id of the body that it reports to.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub reports_to: Option<SmallStr>,
    /// The names that it had before.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub former: Vec<Former>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
    /// Names of the fields that are our own reading.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub inferred: List<SmallStr>,
}

/// A name that a body had.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Former {
    /// The name.
    pub title: Text,
    /// Until when.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub until: Option<When>,
}

/// The part that a body has in an item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BodyLink {
    /// Id of the body; or use `title` for one that the file does not list.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub body: Option<SmallStr>,
    /// Its name, when it is not listed.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub title: Option<Box<Text>>,
    /// Its part.
    pub part: BodyPart,
    /// Since when.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub since: Option<When>,
}

/// The part of a body in an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyPart {
    /// Answers for it.
    Owner,
    /// Houses it.
    Host,
    /// Runs it.
    Operator,
    /// Works on it with others.
    Partner,
}
