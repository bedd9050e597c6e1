//! The page being written: rows of the current section, finished sections, sources cited so far.

use std::collections::BTreeSet;

use super::{Detail, Role, Row, Section, Wording};
use crate::document::{self, SmallStr, Source, Text};
use crate::facts;
use crate::facts::{Picked, Reader};
use crate::model::{Ix, Roadmap, What};
use crate::text;
use crate::time::When;
use crate::words::{self, Language, Months, Msg};

/// A detail while it is written.
pub(super) struct Page<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) ix: Ix,
    pub(super) language: Language,
    both: bool,
    sections: Vec<Section>,
    rows: Vec<Row>,
    /// The numbers of the sources cited so far, as in the roadmap's own list.
    cited: BTreeSet<usize>,
}

impl Row {
    /// Makes a row of a role, without text.
    pub(super) fn new(role: Role) -> Self {
        Self {
            level: 0,
            lead: None,
            text: String::new(),
            tail: None,
            role,
            wording: Wording::Program,
            repeats: false,
            cites: Vec::new(),
        }
    }

    pub(super) fn level(self, level: u8) -> Self {
        Self { level, ..self }
    }

    pub(super) fn lead(self, lead: impl Into<Option<String>>) -> Self {
        let lead = lead.into();
        Self { lead, ..self }
    }

    pub(super) fn text(self, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text, ..self }
    }

    pub(super) fn cites(self, cites: Vec<usize>) -> Self {
        Self { cites, ..self }
    }
}

impl<'a> Page<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, ix: Ix, language: Language, both: bool) -> Self {
        // The page of the roadmap lists every source, in the order of the file.
        let cited = match roadmap.node(ix).what {
            What::Roadmap => (1..=roadmap.document().sources.len()).collect(),
            _ => BTreeSet::new(),
        };
        Self {
            roadmap,
            ix,
            language,
            both,
            sections: Vec::new(),
            rows: Vec::new(),
            cited,
        }
    }

    /// Begins the page of something that is no node: it cites its own sources only.
    pub(super) fn apart(roadmap: &'a Roadmap, language: Language, both: bool) -> Self {
        Self {
            cited: BTreeSet::new(),
            ..Self::new(roadmap, Ix::ROOT, language, both)
        }
    }

    pub(super) fn document(&self) -> &'a document::Roadmap {
        self.roadmap.document()
    }

    pub(super) fn months(&self) -> Months {
        self.document().calendar.months
    }

    /// Returns the words of short forms.
    pub(super) fn reader(&self) -> Reader {
        Reader {
            language: self.language,
            months: self.months(),
        }
    }

    /// Returns the sources cited so far, each with its number, ascending.
    pub(super) fn cited(&self) -> Vec<(usize, &'a Source)> {
        let sources = (1..).zip(&self.document().sources);
        let is_cited = |(number, _): &(usize, _)| self.cited.contains(number);
        sources.filter(is_cited).collect()
    }

    pub(super) fn say(&self, message: Msg) -> String {
        message.say(self.language).to_owned()
    }

    /// Adds a row, unless it has no text.
    pub(super) fn add(&mut self, row: Row) {
        if !row.text.trim().is_empty() {
            self.rows.push(row);
        }
    }

    /// Adds a row with a text of the file, and its other language where both are shown.
    pub(super) fn text(&mut self, text: &Text, row: Row) {
        let level = row.level.saturating_add(1);
        self.label(text, row);
        self.second(text, level);
    }

    /// Adds a row with a text of the file in one language only.
    pub(super) fn label(&mut self, text: &Text, row: Row) {
        let picked = facts::pick(text, self.language);
        let row = self.marked(row, picked);
        self.add(row.text(picked.text));
    }

    /// Adds the other side of a text, where both are shown and it has one.
    pub(super) fn second(&mut self, text: &Text, level: u8) {
        if let Some(other) = facts::other(text, self.language).filter(|_| self.both) {
            let row = Row::new(Role::Muted).level(level);
            // The heading speaks of the texts in the page's own language.
            let row = if other.translated {
                self.remarked(row, self.say(Msg::OurTranslation))
            } else {
                row
            };
            self.add(row.text(other.text));
        }
    }

    /// Adds a row with a text of the file in brackets or after a label: `write` composes it.
    pub(super) fn composed(&mut self, text: &Text, row: Row, write: impl FnOnce(&str) -> String) {
        let level = row.level.saturating_add(1);
        let picked = facts::pick(text, self.language);
        let row = self.marked(row, picked);
        self.add(row.text(write(&self.inner(text))));
        self.second(text, level);
    }

    /// Notes whose words the text of a row is.
    pub(super) fn marked(&self, row: Row, picked: Picked<'_>) -> Row {
        let wording = match (picked.translated, picked.fallback) {
            (true, _) => Wording::Ours,
            (false, true) => Wording::Other,
            (false, false) => Wording::File,
        };
        Row { wording, ..row }
    }

    /// Adds a remark to a row.
    pub(super) fn remarked(&self, row: Row, remark: String) -> Row {
        let tail = match row.tail {
            Some(tail) => words::remarks(self.language, &tail, &remark),
            None => remark,
        };
        Row {
            tail: Some(tail),
            ..row
        }
    }

    /// Adds a remark to the row that was added last.
    pub(super) fn remark_last(&mut self, remark: String) {
        if let Some(row) = self.rows.pop() {
            let row = self.remarked(row, remark);
            self.rows.push(row);
        }
    }

    /// Returns a text to be put into a sentence: isolated where it is in the other language.
    pub(super) fn inner(&self, text: &Text) -> String {
        inner(text, self.language)
    }

    /// Says whether texts stand in both languages.
    pub(super) fn is_both(&self) -> bool {
        self.both
    }

    /// Closes the section: what was added since the last one stands under a heading.
    ///
    /// Says whether anything was.
    pub(super) fn close(&mut self, heading: Msg) -> bool {
        let rows = std::mem::take(&mut self.rows);
        let is_said = !rows.is_empty();
        if is_said {
            self.sections.push(Section::new(heading, rows));
        }
        is_said
    }

    /// Returns the numbers of sources in the roadmap's own list, ascending.
    pub(super) fn cite(&mut self, ids: &[SmallStr]) -> Vec<usize> {
        let sources = (1..).zip(&self.document().sources);
        let cited = sources.filter(|(_, source)| ids.contains(&source.id));
        let numbers: Vec<usize> = cited.map(|(number, _)| number).collect();
        self.cited.extend(&numbers);
        numbers
    }

    /// Returns who published the sources, each once.
    pub(super) fn publishers(&self, ids: &[SmallStr]) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for source in &self.document().sources {
            if ids.contains(&source.id) {
                let name = text::isolate(facts::pick(&source.publisher, self.language).text);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// Adds a row that says who said the row above.
    pub(super) fn said_by(&mut self, sources: &[SmallStr], level: u8) {
        let publishers = self.publishers(sources);
        if !publishers.is_empty() {
            let text = words::said_by(self.language, &publishers);
            self.add(Row::new(Role::Source).level(level).text(text));
        }
    }

    /// Writes a date by itself.
    pub(super) fn when(&self, when: When) -> String {
        words::when(self.language, self.months(), when)
    }

    /// Writes a date inside a sentence.
    pub(super) fn moment(&self, when: When) -> String {
        words::moment(self.language, self.months(), when)
    }

    /// Says whether a list of ids names the node of this page.
    pub(super) fn concerns(&self, ids: &[SmallStr]) -> bool {
        ids.iter().any(|id| self.roadmap.find(id) == Some(self.ix))
    }

    /// Ends the page of something that is no node: a text of the file names it.
    pub(super) fn finish_as(self, title: Option<&Text>, kind: Msg) -> Detail {
        let Self {
            language, sections, ..
        } = self;
        let picked = title.map(|title| facts::pick(title, language));
        let other = title.and_then(|title| facts::other(title, language));
        Detail {
            title: picked.map_or_else(String::new, |picked| picked.text.to_owned()),
            title_mark: picked.and_then(|picked| title_mark(picked, language)),
            other_title: other.map(other_title),
            kind: kind.say(language).to_owned(),
            path: Vec::new(),
            sections,
        }
    }

    pub(super) fn finish(self) -> Detail {
        let Self {
            roadmap,
            ix,
            language,
            sections,
            ..
        } = &self;
        let title = roadmap.title(*ix);
        let above: Vec<Ix> = roadmap.way_up(*ix).skip(1).collect();
        let path = above.iter().rev().map(|ix| name(roadmap, *ix, *language));
        Detail {
            title: name(roadmap, *ix, *language),
            title_mark: title
                .and_then(|title| title_mark(facts::pick(title, *language), *language)),
            other_title: title
                .and_then(|title| facts::other(title, *language))
                .map(other_title),
            kind: super::entries::kind(&self),
            path: path.collect(),
            sections: sections.clone(),
        }
    }
}

/// Returns what has to be said of a title by itself, so it names what it speaks of.
fn title_mark(title: Picked<'_>, language: Language) -> Option<String> {
    let message = match (title.translated, title.fallback, title.language) {
        (true, _, Language::Ar(_)) => Msg::ArabicTitleOurs,
        (true, _, Language::En) => Msg::EnglishTitleOurs,
        (false, true, Language::Ar(_)) => Msg::ArabicTitleOnly,
        (false, true, Language::En) => Msg::EnglishTitleOnly,
        (false, false, _) => return None,
    };
    Some(message.say(language).to_owned())
}

/// Returns a title in the other language, with a remark in that language where it is ours.
fn other_title(title: Picked<'_>) -> String {
    if title.translated {
        words::aside(title.text, Msg::OurTranslation.say(title.language))
    } else {
        title.text.to_owned()
    }
}

/// Returns a text to be put into a sentence of a language: isolated where it is in the other.
pub(super) fn inner(text: &Text, language: Language) -> String {
    let picked = facts::pick(text, language);
    if picked.fallback {
        text::isolate(picked.text)
    } else {
        picked.text.to_owned()
    }
}

/// Returns the full name of a node; never empty.
#[must_use]
pub fn name(roadmap: &Roadmap, ix: Ix, language: Language) -> String {
    let title = match roadmap.node(ix).what {
        What::Gap(gap) => words::unnamed(language, gap.missing(), super::counts::counted(gap.kind)),
        What::Roadmap
        | What::Group(_)
        | What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Strand(_)
        | What::Item(_)
        | What::Pillar(_)
        | What::Appendix(..) => match roadmap.title(ix) {
            Some(title) => facts::pick(title, language).text.to_owned(),
            None => facts::label(roadmap, ix, language).text,
        },
    };
    if title.is_empty() {
        roadmap.id(ix).into_owned()
    } else {
        title
    }
}
