//! Texts in two languages, and what a claim rests on: sources, quotes, notes, rivals.

use serde::{Deserialize, Serialize};

use super::{Language, List, SmallStr, is_absent};
use crate::time::When;

/// A text in Arabic, English or both.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Text {
    /// The Arabic side.
    #[serde(skip_serializing_if = "is_absent")]
    pub ar: Option<SmallStr>,
    /// The English side.
    #[serde(skip_serializing_if = "is_absent")]
    pub en: Option<SmallStr>,
    /// The side that is our translation, not the source's own words.
    #[serde(skip_serializing_if = "is_absent")]
    pub translated: Option<Language>,
    /// Other spellings and names under which a reader may look for it.
    #[serde(skip_serializing_if = "is_absent")]
    pub aliases: List<SmallStr>,
}

impl Text {
    /// Makes an Arabic text.
    pub fn ar(ar: impl Into<SmallStr>) -> Self {
        Self {
            ar: Some(ar.into()),
            ..Self::default()
        }
    }

    /// Makes an English text.
    pub fn en(en: impl Into<SmallStr>) -> Self {
        Self {
            en: Some(en.into()),
            ..Self::default()
        }
    }

    /// Says whether neither side says anything.
    pub fn is_blank(&self) -> bool {
        let sides = [self.ar.as_deref(), self.en.as_deref()];
        sides
            .into_iter()
            .flatten()
            .all(|side| side.trim().is_empty())
    }
}

records!(
/// A sentence that sources support.
pub struct Claim(text) {
    /// The sentence, in our own words.
    text: Text [inferable],
    /// The source's own words.
    quotes?: List<Quote>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}

/// Something that a plan says in a field of its own: it is shown, and never interpreted.
pub struct OwnField(name) {
    /// What the field is called.
    name: Text,
    /// What it says.
    value: Text,
}

/// A passage of a source, word for word.
pub struct Quote(text) {
    /// The words, with their marks.
    text: Text,
    /// Id of the source.
    source: SmallStr [-> Source],
}

/// A remark about an entry.
pub struct Note(text) {
    /// The remark.
    text: Text,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}

/// One claim to which sources give different values, side by side.
pub struct Rival(about) {
    /// What the claim is about.
    about: Text,
    /// Ids of the entries that it concerns; empty for the whole roadmap.
    of?: List<SmallStr> [-> Entry],
    /// The values, each with its sources.
    values: Vec<RivalValue>,
    /// How this file reads them.
    note?: Option<Text>,
}

/// One of several rival values.
pub struct RivalValue(text) {
    /// The value in words.
    text: Text,
    /// Whether this file uses it.
    used?: bool,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}

/// Something published that claims rest on.
pub struct Source(publisher) {
    /// Its id, unique in the file.
    id: SmallStr,
    /// Who published it.
    publisher: Text,
    /// What it is, when the publisher and the date are not enough.
    title?: Option<Text>,
    /// When it was published; absent when it does not say.
    published?: Option<When>,
    /// Whether an official body or the press speaks.
    kind: Publication,
    /// Whether it was read in a machine translation only.
    machine_translated?: bool,
    /// Whether the whole of it was read, an excerpt, or it is only known to exist.
    kept?: Kept,
    /// Where it was found.
    urls?: List<SmallStr>,
    /// Remarks.
    notes?: List<Note>,
}
);

/// Who speaks in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Publication {
    /// A government body, or its news agency.
    Official,
    /// A newspaper, a portal, another third party.
    Press,
}

/// How much of a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// All of it.
    Whole,
    /// A part: a fact that is missing here may stand further down.
    #[default]
    Excerpt,
}
