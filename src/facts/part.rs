//! A part of what is known of an entry: some of its facts in words.
//!
//! Always holds: facts stand in their order, each with its rows, of which there may be none.
//! Deliberately not here: which rows need not say their lead again, which depends on the rows before
//! them, and whether all of a section is our translation, which depends on all of it.

use super::row::DetailRow;
use super::section::Section;
use crate::words::Msg;

/// Some facts, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Those under each heading.
    pub told: Vec<Told>,
    /// Whether there are more after them.
    pub goes_on: bool,
}

/// Facts that follow each other under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What they are about.
    pub heading: Msg,
    /// The rows of each.
    pub facts: Vec<Vec<DetailRow>>,
}

impl Part {
    /// Returns them as sections; of one that may go on nothing is said of all its texts.
    pub(super) fn sections(self) -> Vec<Section> {
        let cut = self.told.len().checked_sub(1).filter(|_| self.goes_on);
        let sections = self.told.into_iter().enumerate().map(|(nth, told)| {
            let rows = told.facts.into_iter().flatten().collect();
            let section = Section::new(told.heading, rows);
            Section {
                is_ours: section.is_ours && cut != Some(nth),
                ..section
            }
        });
        sections
            .filter(|section| !section.rows.is_empty())
            .collect()
    }
}
