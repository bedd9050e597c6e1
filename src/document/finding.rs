//! Findings: what is wrong with a plan, where, and what to do about it.
//!
//! In: whoever notices something, with its path. Out: data that is printed for people
//! (`diagnostic`), written for machines, or shown on the screen. Deliberately not here: the sentences
//! (`fault`), the text of the file.

use super::fault::{Code, Fault, Hint, Phrase};
use super::{FilePlace, Language, Path};
use crate::words;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Something is wrong and was left out, or cannot be true.
    Error,
    /// Something is odd, and shown all the same.
    Warning,
}

/// Something wrong or odd in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub fault: Fault,
    /// What to do about it, where the fault alone does not say it.
    pub hint: Option<Hint>,
    /// Where it lies in the roadmap.
    pub path: Path,
    /// Where it stands in the file; `locate` fills it in.
    pub place: Option<FilePlace>,
}

impl Finding {
    /// Makes an error without place and hint.
    pub fn error(fault: impl Into<Fault>, path: Path) -> Self {
        Self {
            severity: Severity::Error,
            fault: fault.into(),
            hint: None,
            path,
            place: None,
        }
    }

    /// Makes a warning without place and hint.
    pub fn warning(fault: impl Into<Fault>, path: Path) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(fault, path)
        }
    }

    /// Adds what to do about it, where that is known.
    pub fn hint(mut self, hint: impl Into<Option<Hint>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Says whether it is an error.
    pub fn is_error(&self) -> bool {
        match self.severity {
            Severity::Error => true,
            Severity::Warning => false,
        }
    }

    /// Returns its kind.
    pub fn code(&self) -> Code {
        self.fault.code()
    }

    /// Says what is wrong in one sentence without a full stop, which may be printed as it is.
    pub fn say(&self, language: Language) -> String {
        self.fault.say(language)
    }

    /// Says what to do about it; may be printed as it is.
    pub fn advise(&self, language: Language) -> Option<String> {
        let hint = self.hint.as_ref().map(|hint| hint.say(language));
        let hint = hint.or_else(|| self.fault.advise(language));
        hint.or_else(|| match language {
            Language::En => None,
            Language::Ar(_) => self.code().arabic_advice().map(str::to_owned),
        })
        .map(|advice| words::sentence(language, advice))
    }
}
