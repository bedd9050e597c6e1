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

/// A sentence that sources support.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The sentence, in our own words.
    pub text: Text,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
    /// Names of the fields that are our own reading.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub inferred: List<SmallStr>,
}

/// A passage of a source, word for word.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The words, with their marks.
    pub text: Text,
    /// Id of the source.
    pub source: SmallStr,
}

/// A remark about an entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The remark.
    pub text: Text,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// One claim to which sources give different values, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Rival {
    /// What the claim is about.
    pub about: Text,
    /// Ids of the entries that it concerns; empty for the whole roadmap.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub of: List<SmallStr>,
    /// The values, each with its sources.
    pub values: Vec<RivalValue>,
    /// How this file reads them.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub note: Option<Text>,
}

/// One of several rival values.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RivalValue {
    /// The value in words.
    pub text: Text,
    /// Whether this file uses it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub used: bool,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// Something published that claims rest on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// Who published it.
    pub publisher: Text,
    /// What it is, when the publisher and the date are not enough.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub title: Option<Text>,
    /// When it was published; absent when it does not say.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub published: Option<When>,
    /// Whether an official body or the press speaks.
    pub kind: Publication,
    /// Whether it was read in a machine translation only.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub machine_translated: bool,
    /// Whether the whole of it was read, an excerpt, or it is only known to exist.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub kept: Kept,
    /// Where it was found.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub urls: List<SmallStr>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
}

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
