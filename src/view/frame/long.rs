//! Details that fill the screen, however much is said of something.
//!
//! In: how they are set, where the reader is, what was measured before. Out: the lines that show, and
//! how high everything is as far as it is known. Always holds: a key costs a step of measuring and a
//! screen of lines. Deliberately not here: when there is time to measure more (`session`).

use std::ops::Range;

use crate::scene::flow::{Arrangement, Flow, FlowSetting, Measured, Tell};
use crate::state::ScrolledText;

/// When so many times as much is measured as the last time, what shows is made anew.
const GROWTH: usize = 8;

/// Steps of measuring that a key may cost, for a screen that is taller than others.
const STEPS: usize = 4;

/// What was measured, and what of it shows.
#[derive(Debug)]
pub(super) struct Long {
    measured: Measured,
    arrangement: Arrangement,
    // How many lines are arranged, and whether they are all.
    arranged: (usize, bool),
    // The lines that are set.
    set: Range<usize>,
    is_set_anew: bool,
}

impl Long {
    pub(super) fn is_whole(&self) -> bool {
        self.measured.is_whole()
    }

    /// Returns the line at which a fact is told, where it is measured.
    pub(super) fn line_of(&self, fact: usize) -> Option<usize> {
        self.measured.line_of(&self.arrangement, fact)
    }

    /// Says whether its lines were set anew by the last event.
    pub(super) fn is_set_anew(&self) -> bool {
        self.is_set_anew
    }
}

/// Details of which no line is set.
pub(super) struct Unset<'a> {
    pub(super) setting: FlowSetting<'a>,
    pub(super) title_mark: Option<&'a str>,
    pub(super) tell: Tell<'a>,
}

impl Unset<'_> {
    /// Sets what a screen of so many rows shows of them from a line on, or from the last one at which
    /// one can begin, or so that a fact that is sought is among them; where they `grow`, more is measured.
    pub(super) fn read(
        &self,
        before: Option<(Flow, Long)>,
        (top, rows, sought): (usize, u16, Option<usize>),
        grows: bool,
    ) -> (Flow, Long) {
        let (flow, mut long) = match before {
            Some((flow, long)) => (Some(flow), long),
            None => (None, self.begun(rows)),
        };
        if grows {
            long.measured
                .go_on(self.unmarked(), self.title_mark, self.tell);
        }
        let known @ (lines, is_whole) = (long.measured.lines(), long.is_whole());
        let can_wait = grows && !is_whole && lines < long.arranged.0 * GROWTH;
        let is_arranged = can_wait || long.arranged == known;
        if !is_arranged {
            long.arrangement = long.measured.arranged(self.setting);
            long.arranged = known;
        }
        let (all, step) = (long.arrangement.rows(), long.arrangement.step());
        let text = ScrolledText {
            last: last(all, step, rows),
            step,
            selected: 0,
            rows: rows.into(),
        };
        let top = text.top_showing(top, sought.and_then(|fact| long.line_of(fact)));
        let rows = usize::from(rows);
        let shows = |set: &Range<usize>| set.start <= top && top + rows <= set.end;
        let flow = flow.filter(|_| is_arranged && shows(&long.set));
        long.is_set_anew = flow.is_none();
        if flow.is_none() {
            // FlowLine by line one is soon beyond what shows.
            let beyond = if step == 1 { rows } else { 0 };
            long.set = top.saturating_sub(beyond)..top + rows + beyond;
        }
        let flow = flow.unwrap_or_else(|| {
            let lines = long.set.clone();
            let (mark, tell) = (self.title_mark, self.tell);
            long.measured
                .set(&long.arrangement, lines, self.setting, mark, tell)
        });
        (flow, long)
    }

    /// Measures what is needed to know whether it stands on one screen.
    fn begun(&self, rows: u16) -> Long {
        let (setting, mark, tell) = (self.unmarked(), self.title_mark, self.tell);
        let mut measured = Measured::new(setting, mark, tell);
        for _ in 1..STEPS {
            if !measured.is_longer(rows) {
                measured.go_on(setting, mark, tell);
            }
        }
        Long {
            arrangement: measured.arranged(setting),
            arranged: (measured.lines(), measured.is_whole()),
            measured,
            set: 0..0,
            is_set_anew: true,
        }
    }

    fn unmarked(&self) -> FlowSetting<'_> {
        FlowSetting {
            marks: &|_| Vec::new(),
            ..self.setting
        }
    }
}

/// Returns the last line at which a screen of so many lines may begin, in a text of so many rows whose
/// screens follow each other by a step.
pub(in crate::view) fn last(rows: usize, step: usize, height: u16) -> usize {
    match step {
        1 => rows.saturating_sub(height.into()),
        step => rows.saturating_sub(1) / step * step,
    }
}
