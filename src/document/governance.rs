//! Who decides, who carries out, who helps: bodies, their roles, their part in an item.

use serde::{Deserialize, Serialize};

use super::{Claim, List, Note, Quote, SmallStr, Text};
use crate::time::When;

records!(
/// Who decides, who carries out, who helps.
#[derive(Default)]
pub struct Governance {
    /// What is said of it as a whole.
    claims?: List<Claim>,
    /// The parts that the plan hands out.
    roles?: Vec<PlanRole>,
    /// The bodies.
    bodies?: Vec<Body>,
}

/// A part that a plan hands out, such as carrying out, enabling, supervising.
#[serde(rename = "Role")]
pub struct PlanRole(title) {
    /// Its id, unique in the file.
    id: SmallStr,
    /// Its name.
    title: Text,
    /// What it comprises.
    aim?: Option<Text>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}

/// A council, committee, ministry or authority.
pub struct Body(title) {
    /// Its id, unique in the file.
    id: SmallStr,
    /// Its name.
    title: Text [inferable],
    /// What it does for the plan.
    aim?: Option<Text> [inferable],
    /// Who sits on it: offices, not persons.
    members?: Option<Text> [inferable],
    /// Ids of the roles that it has.
    roles?: List<SmallStr> [inferable -> PlanRole],
    /// Id of the body that it reports to.
    reports_to?: Option<SmallStr> [inferable -> Body],
    /// The names that it had before.
    former?: Vec<Former>,
    /// The source's own words.
    quotes?: List<Quote>,
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}

/// A name that a body had.
pub struct Former(title) {
    /// The name.
    title: Text,
    /// Until when.
    until?: Option<When>,
}

/// The part that a body has in an item.
#[derive(Hash, Eq)]
pub struct BodyLink(title) {
    /// Id of the body; or use `title` for one that the file does not list.
    body?: Option<SmallStr> [-> Body],
    /// Its name, when it is not listed.
    title?: Option<Box<Text>>,
    /// Its part.
    part: BodyPart,
    /// Since when.
    since?: Option<When>,
}
);

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
