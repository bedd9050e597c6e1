//! A text of which thousands of rows are said: how high it is, and the lines of it that are looked at.
//!
//! In: somebody who tells some of the facts of an entry, by their numbers. Out: how many lines each of
//! them takes, a step at a time, and those lines again that are visible. Always holds: the lines are
//! those of all of it set at once, however small the steps are; what was measured stays as it is, since
//! what holds for a section is found by its first facts; no line is kept, so that a step and a screen
//! cost the same wherever in the text they are.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::arrangement::{Abreast, Arrangement};
use super::columns::{Block, Run};
use super::setter::{Head, Set};
use super::{Flow, FlowLine, FlowSetting};
use crate::facts::detail::{DetailRow, Leads, Part, TextRole, Told, all_ours};
use crate::words::Msg;

/// So many facts are looked at to find what holds for all of a section. No file that was written by
/// hand has more.
pub const LOOKED_AT: usize = 400;

/// A step takes much less time than a key may.
const STEP: Step = Step {
    facts: LOOKED_AT,
    lines: 200,
};

/// How much is measured at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    // So many facts are looked at.
    facts: usize,
    // After so many lines it is over.
    lines: usize,
}

/// Tells some of the facts of an entry, by their numbers from zero on.
pub type Tell<'a> = &'a dyn Fn(Range<usize>) -> Part;

/// How high a text is, as far as it was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    step: Step,
    abreast: Abreast,
    sections: Vec<Section>,
    // The same, for whoever sets them into columns.
    blocks: Vec<Block>,
    // How many facts were measured.
    facts: usize,
    // The heading of the last of them, where it has a section.
    open: Option<Msg>,
    leads: Leads,
    is_whole: bool,
}

/// What is known of a section before all of it is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Section {
    // None for the remark on the title.
    head: Option<Head>,
    // The number of its first fact.
    first: usize,
    // The line at which each of its facts begins.
    facts: Vec<usize>,
}

impl Measured {
    /// Measures the beginning.
    pub fn new(setting: FlowSetting<'_>, title_mark: Option<&str>, tell: Tell<'_>) -> Self {
        Self::by(STEP, setting, title_mark, tell)
    }

    fn by(step: Step, setting: FlowSetting<'_>, title_mark: Option<&str>, tell: Tell<'_>) -> Self {
        let part = tell(0..step.facts);
        let mut rows = part.told.iter().flat_map(|told| &told.facts).flatten();
        let is_printed = rows.any(|row| row.role == TextRole::Printed);
        let mut measured = Self {
            step,
            abreast: Abreast::new(setting.width, is_printed),
            sections: Vec::new(),
            blocks: Vec::new(),
            facts: 0,
            open: None,
            leads: Leads::default(),
            is_whole: false,
        };
        measured.take(part, setting, title_mark);
        measured
    }

    /// Measures a step more; at the end of all comes what is to be said of the title.
    pub fn go_on(&mut self, setting: FlowSetting<'_>, title_mark: Option<&str>, tell: Tell<'_>) {
        if !self.is_whole {
            let part = tell(self.facts..self.facts + self.step.facts);
            self.take(part, setting, title_mark);
        }
    }

    /// Says whether all of the text is measured.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Returns how many lines were measured.
    pub fn lines(&self) -> usize {
        self.blocks.iter().map(|block| block.lines).sum()
    }

    /// Says whether more was measured than stands together on a screen of so many rows.
    pub fn is_longer(&self, rows: u16) -> bool {
        self.lines() > usize::from(rows) * usize::from(self.abreast.count)
    }

    fn take(&mut self, part: Part, setting: FlowSetting<'_>, title_mark: Option<&str>) {
        let setting = self.narrowed(setting);
        let end = self.lines().saturating_add(self.step.lines);
        let sections = part.told.len();
        for (nth, told) in part.told.into_iter().enumerate() {
            let is_cut = part.goes_on && nth + 1 == sections;
            // Of a section that is cut more may be looked at by the next step.
            if is_cut && nth > 0 || !self.measure(setting, told, is_cut, end) {
                return;
            }
        }
        if !part.goes_on {
            self.is_whole = true;
            if let Some(said) = title_mark {
                self.begin(None, setting.remark(said));
            }
        }
    }

    /// Measures facts under one heading, which may go on beyond them; says whether all of them were
    /// measured before there were `end` lines.
    fn measure(&mut self, setting: FlowSetting<'_>, told: Told, is_cut: bool, end: usize) -> bool {
        let rows = told.facts.iter().flatten();
        if self.open != Some(told.heading) {
            // What says nothing has no heading.
            self.open = rows.clone().next().map(|_| told.heading);
            if self.open.is_some() {
                let is_ours = !is_cut && all_ours(rows.clone().map(|row| row.wording));
                let head = setting.head(told.heading, is_ours, rows);
                let begun = setting.begun(&head);
                self.begin(Some(head), begun);
            }
        }
        for rows in told.facts {
            if self.lines() >= end {
                return false;
            }
            self.facts += 1;
            let section = self.sections.last_mut().zip(self.blocks.last_mut());
            let Some((section, block)) = section.filter(|_| self.open.is_some()) else {
                continue;
            };
            section.facts.push(block.lines);
            let mut set = Set {
                block: std::mem::take(block),
                lines: Vec::new(),
            };
            for row in rows {
                let repeats = self.leads.stand_above(&row);
                if let Some(head) = &section.head {
                    setting.put(head, &DetailRow { repeats, ..row }, &mut set);
                }
            }
            *block = set.block;
        }
        true
    }

    fn begin(&mut self, head: Option<Head>, begun: Set) {
        self.leads = Leads::default();
        self.blocks.push(begun.block);
        self.sections.push(Section {
            head,
            first: self.facts,
            facts: Vec::new(),
        });
    }

    fn narrowed<'a>(&self, setting: FlowSetting<'a>) -> FlowSetting<'a> {
        FlowSetting {
            width: self.abreast.width,
            ..setting
        }
    }

    /// Arranges what is measured.
    pub fn arranged(&self, setting: FlowSetting<'_>) -> Arrangement {
        Arrangement::new(&self.blocks, self.abreast, setting.room, self.is_whole)
    }

    /// Sets some lines of what is arranged, counted from the first of the text.
    pub fn set(
        &self,
        arrangement: &Arrangement,
        visible: Range<usize>,
        setting: FlowSetting<'_>,
        title_mark: Option<&str>,
        tell: Tell<'_>,
    ) -> Flow {
        let setting = self.narrowed(setting);
        let placed = arrangement.part(visible);
        let (mut shown, mut facts) = (BTreeSet::new(), None);
        for run in placed.iter().flat_map(|placed| &placed.runs) {
            match run {
                Run::Blank => {}
                Run::Again(nth) => {
                    shown.insert(*nth);
                }
                Run::Lines(nth, lines) => {
                    shown.insert(*nth);
                    let own = self.facts_of(*nth, lines);
                    let Range { start, end } = facts.unwrap_or_else(|| own.clone());
                    facts = Some(start.min(own.start)..end.max(own.end));
                }
            }
        }
        let headed = shown.into_iter().filter_map(|nth| {
            let lines = match &self.sections.get(nth)?.head {
                Some(head) => setting.begun(head).lines,
                None => setting.remark(title_mark?).lines,
            };
            Some((0..).map(move |line| (nth, line)).zip(lines))
        });
        let mut lines: BTreeMap<_, _> = headed.flatten().collect();
        self.put_facts(facts.unwrap_or_default(), setting, tell, &mut lines);
        let headings = lines.iter().filter(|((_, line), _)| *line == 0);
        let headings: BTreeMap<_, _> = headings
            .map(|((nth, _), line)| (*nth, line.clone()))
            .collect();
        let heading = |nth: usize| headings.get(&nth).cloned();
        Flow::of(arrangement, placed, heading, &mut |nth, line| {
            lines.remove(&(nth, line))
        })
    }

    /// Returns the line of what is arranged at which a fact begins, where it was measured.
    pub fn line_of(&self, arrangement: &Arrangement, fact: usize) -> Option<usize> {
        let after = self
            .sections
            .partition_point(|section| section.first <= fact);
        let nth = after.checked_sub(1)?;
        let section = self.sections.get(nth)?;
        let line = section.facts.get(fact - section.first)?;
        arrangement.line_of(nth, *line)
    }

    /// Returns the numbers of the facts that stand in some lines of a section.
    fn facts_of(&self, nth: usize, lines: &Range<usize>) -> Range<usize> {
        let Some(section) = self.sections.get(nth) else {
            return 0..0;
        };
        let begun = |line: usize| section.facts.partition_point(|start| *start <= line);
        let from = begun(lines.start).saturating_sub(1);
        let to = begun(lines.end.saturating_sub(1));
        section.first + from..section.first + to.max(from)
    }

    /// Sets some facts into lines, by the number of their section and their own in it.
    fn put_facts(
        &self,
        facts: Range<usize>,
        setting: FlowSetting<'_>,
        tell: Tell<'_>,
        lines: &mut BTreeMap<(usize, usize), FlowLine>,
    ) {
        let told = tell(facts.clone()).told.into_iter();
        for (fact, rows) in facts.zip(told.flat_map(|told| told.facts)) {
            let after = self
                .sections
                .partition_point(|section| section.first <= fact);
            let Some((nth, section)) = after
                .checked_sub(1)
                .and_then(|nth| Some((nth, self.sections.get(nth)?)))
            else {
                continue;
            };
            let start = section.facts.get(fact - section.first);
            let (Some(head), Some(start)) = (&section.head, start) else {
                continue;
            };
            let rows_begin = self.blocks.get(nth).map_or(&[][..], |block| &block.rows);
            let mut set = Set::default();
            for row in rows {
                // None begins under the same words as the one before it.
                let begins = start + set.block.lines;
                let repeats = rows_begin.binary_search(&begins).is_err();
                setting.put(head, &DetailRow { repeats, ..row }, &mut set);
            }
            lines.extend((*start..).map(|line| (nth, line)).zip(set.lines));
        }
    }
}

#[cfg(test)]
mod tests;
