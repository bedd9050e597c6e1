//! What stands on one row of the chart: bars, signs, and words that never cover each other.
//!
//! In: a node and the scale. Out: places in columns, counted from the start of time. Always
//! holds: words stand in free columns only, or not at all; a thing known only by its
//! announcement is one sign without extent; what is undated says so in words. Deliberately not
//! here: the tree (`outline`), colours, glyphs.

use chrono::NaiveDate;

use super::bars::{self, Bar, Facts, Ink};
use super::label::{side, state_of, state_word};
use super::{Mirror, Placed, Scale, Span};
use crate::document::{Item, Milestone, On, State};
use crate::model::{Evidence, Gap, Ix, Roadmap, What, evidence};
use crate::text;
use crate::time::Days;
use crate::words::{self, Language, Months, Msg};

/// A sign on one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sign {
    /// A milestone on an exact day.
    Milestone,
    /// A milestone somewhere in the unit in whose middle it stands.
    Imprecise,
    /// A milestone that is only planned.
    Planned,
    /// The day on which it was said to be complete.
    Done,
    /// The day on which it was said to be given up.
    Cancelled,
    /// The day of another report.
    Report,
    /// The date at which a target is due.
    Target,
    /// A figure for which there is no room.
    Figure,
    /// Goes on before the window.
    Earlier,
    /// Goes on after the window.
    Later,
}

/// A sign with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark {
    /// The column.
    pub column: u16,
    /// The sign.
    pub sign: Sign,
}

/// What words on the chart are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// A published figure.
    Value,
    /// The name of a sign.
    Caption,
    /// An explanation of what is or is not there.
    Remark,
}

/// Words with their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The place and the logical text.
    pub placed: Placed,
    /// What they are.
    pub tone: Tone,
}

/// The chart's part of one row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lane {
    /// Pieces of bars, from the start of time, none above another.
    pub bars: Vec<Bar>,
    /// Signs, drawn over the bars.
    pub signs: Vec<Mark>,
    /// Words, in free columns.
    pub words: Vec<Words>,
}

/// In which words and on which columns a lane is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    /// Days on columns.
    pub scale: Scale,
    /// The language of the words.
    pub language: Language,
    /// The Arabic names of the months.
    pub months: Months,
}

/// Draws the lane of a node; `is_selected` adds the words that explain it.
#[must_use]
pub(super) fn lane(roadmap: &Roadmap, ix: Ix, page: Page, is_selected: bool) -> Lane {
    let node = roadmap.node(ix);
    let document = roadmap.document();
    let mut lane = Lane::default();
    match node.what {
        What::Roadmap => lane
            .bars
            .extend(bars::line(node.period, node.extent, page.scale)),
        What::Phases | What::OtherIndicators | What::Pillars | What::Pillar(_) => {}
        What::Phase(_) => {
            let facts = Facts {
                period: node.period,
                evidence: None,
                is_over: false,
                progress: None,
            };
            lane.bars = bars::bars(&facts, page.scale);
        }
        What::Milestones => lane.milestones(document.milestones.iter(), page),
        What::Milestone(index) => {
            if let Some(milestone) = document.milestones.get(index) {
                lane.milestone(milestone, page);
            }
        }
        What::Indicator(index) => {
            if let Some(indicator) = document.indicators.get(index) {
                super::figures::draw(&mut lane, indicator, page);
            }
        }
        What::Strand(_) | What::Unassigned | What::Related => {
            lane.bars
                .extend(bars::line(node.period, node.extent, page.scale));
            if roadmap.is_leaf(ix) {
                lane.remark(Msg::NothingNamed.say(page.language), page.scale.columns());
            }
        }
        What::Item(_) => {
            if let Some(item) = roadmap.item(ix) {
                lane.item(roadmap, ix, item, page, is_selected);
            }
        }
        What::Gap(gap) => lane.gap(roadmap, ix, gap, page),
    }
    // A group without a line of its own does not go on anywhere.
    let is_empty = lane.bars.is_empty() && lane.signs.is_empty() && lane.words.is_empty();
    let reach = match node.what {
        What::Roadmap => node.period.possible().or(node.extent),
        _ => node.extent,
    };
    if let Some(extent) = reach.filter(|extent| !is_empty || is_outside(*extent, page.scale)) {
        lane.clip(extent, page.scale);
    }
    lane
}

/// Says whether days lie wholly outside the window.
fn is_outside(days: Days, scale: Scale) -> bool {
    !days.overlaps(scale.window())
}

impl Lane {
    fn item(&mut self, roadmap: &Roadmap, ix: Ix, item: &Item, page: Page, is_selected: bool) {
        let node = roadmap.node(ix);
        let state = state_of(roadmap, ix);
        if roadmap.is_leaf(ix) {
            let progress = item.progress.last().map(|progress| progress.percent);
            let facts = Facts {
                period: node.period,
                evidence: last_word_of(item, evidence(item)),
                is_over: matches!(state, Some(State::Done | State::Cancelled)),
                progress: progress.and_then(whole_percent),
            };
            self.bars = bars::bars(&facts, page.scale);
        } else {
            self.bars
                .extend(bars::line(node.period, node.extent, page.scale));
        }
        for milestone in item.milestones.iter().chain(roadmap.milestones_about(ix)) {
            self.signs.extend(milestone_mark(milestone, page.scale));
        }
        for entry in &item.status {
            let Some(on) = entry.on else { continue };
            let sign = match entry.state {
                State::Done => Sign::Done,
                State::Cancelled => Sign::Cancelled,
                State::Unknown | State::Planned => continue,
                State::InProcurement | State::Active | State::Pilot if node.period.is_undated() => {
                    Sign::Report
                }
                State::InProcurement | State::Active | State::Pilot => continue,
            };
            self.sign(on.when().drawn(), sign, page.scale);
        }
        if node.extent.is_none() && roadmap.is_leaf(ix) {
            self.remark(Msg::NoDate.say(page.language), page.scale.columns());
        } else if is_selected {
            self.last_word(item, page);
        }
    }

    /// Says beside the mark what the last entry of the log was and when.
    fn last_word(&mut self, item: &Item, page: Page) {
        let known = crate::model::known_state(&item.status);
        let Some((entry, on)) = known.and_then(|entry| Some((entry, entry.on?))) else {
            return;
        };
        let date = text::isolate(&words::when(page.language, page.months, on.when()));
        let state = match (entry.state, on) {
            (State::Done, On::Reported(_)) => Msg::AnnouncedComplete.say(page.language),
            _ => state_word(entry.state).say(page.language),
        };
        if let Some(column) = page.scale.visible_column(on.when().drawn()) {
            self.beside(&format!("{state} {date}"), column, page.scale.columns());
        }
    }

    fn milestones<'a>(
        &mut self,
        milestones: impl Iterator<Item = &'a Milestone> + Clone,
        page: Page,
    ) {
        for milestone in milestones.clone() {
            self.signs.extend(milestone_mark(milestone, page.scale));
        }
        for milestone in milestones {
            let (Some(short), Some(mark)) =
                (&milestone.short, milestone_mark(milestone, page.scale))
            else {
                continue;
            };
            let caption = side(short, page.language).text;
            self.after(&caption, mark.column, page.scale.columns());
        }
    }

    fn milestone(&mut self, milestone: &Milestone, page: Page) {
        self.signs.extend(milestone_mark(milestone, page.scale));
        match milestone.on {
            None => self.remark(Msg::NoDate.say(page.language), page.scale.columns()),
            Some(on) => {
                let date = words::when(page.language, page.months, on.when());
                if let Some(column) = page.scale.visible_column(on.when().drawn()) {
                    self.beside(&date, column, page.scale.columns());
                }
            }
        }
    }

    fn gap(&mut self, roadmap: &Roadmap, ix: Ix, gap: Gap, page: Page) {
        let above = roadmap.way_up(ix).nth(1).map(|above| roadmap.node(above));
        let days = above.and_then(|above| above.period.possible().or(above.extent));
        if let Some(days) = days.or(roadmap.span()) {
            self.bars.extend(bars::piece(days, Ink::Hatch, page.scale));
        }
        let remark = match gap.missing() {
            Some(1) => Msg::NotNamedOne,
            _ => Msg::NotNamed,
        };
        self.remark(remark.say(page.language), page.scale.columns());
    }

    /// Adds the signs of what lies outside the window.
    fn clip(&mut self, extent: Days, scale: Scale) {
        let window = scale.window();
        let last = scale.columns().saturating_sub(1);
        if extent.from < window.from {
            self.signs.push(Mark {
                column: 0,
                sign: Sign::Earlier,
            });
        }
        if extent.to > window.to {
            self.signs.push(Mark {
                column: last,
                sign: Sign::Later,
            });
        }
    }

    fn sign(&mut self, day: NaiveDate, sign: Sign, scale: Scale) {
        if let Some(column) = scale.visible_column(day) {
            self.signs.push(Mark { column, sign });
        }
    }

    /// Puts an explanation into the middle; it may stand on a hatched bar.
    fn remark(&mut self, words: &str, columns: u16) {
        let width = width(words);
        if width + 2 <= columns {
            let from = (columns - width) / 2;
            let span = Span {
                from,
                to: from + width,
            };
            if self.is_free(span) {
                self.write(span, words, Tone::Remark);
            }
        }
    }

    /// Puts an explanation after everything; or before everything, where that is the very thing at
    /// `column` that it explains.
    fn beside(&mut self, words: &str, column: u16, columns: u16) {
        let width = width(words);
        let (first, last) = self.reach();
        let after = last.max(column + 1) + 1;
        if after.saturating_add(width) <= columns {
            self.write(
                Span {
                    from: after,
                    to: after + width,
                },
                words,
                Tone::Remark,
            );
        } else if first > width && first == column {
            self.write(
                Span {
                    from: first - 1 - width,
                    to: first - 1,
                },
                words,
                Tone::Remark,
            );
        }
    }

    /// Puts a caption after a sign if the columns up to the next thing are free.
    fn after(&mut self, words: &str, column: u16, columns: u16) {
        // Beside a crowd of signs nobody could tell whose caption it is.
        let near = column.saturating_sub(1)..=column + 1;
        if self
            .signs
            .iter()
            .filter(|mark| near.contains(&mark.column))
            .count()
            > 1
        {
            return;
        }
        let from = column + 2;
        let span = Span {
            from,
            to: from.saturating_add(width(words)),
        };
        let with_margin = Span {
            from: column + 1,
            to: span.to.saturating_add(1),
        };
        if span.to <= columns && self.is_free(with_margin) {
            self.write(span, words, Tone::Caption);
        }
    }

    pub(super) fn write(&mut self, span: Span, text: &str, tone: Tone) {
        self.words.push(Words {
            placed: Placed {
                span,
                text: text.to_owned(),
            },
            tone,
        });
    }

    /// Says whether no sign, no words and no firm bar stand in these columns.
    pub(super) fn is_free(&self, span: Span) -> bool {
        let touches = |other: Span| span.from < other.to && other.from < span.to;
        !self.signs.iter().any(|mark| span.holds(mark.column))
            && !self.words.iter().any(|words| touches(words.placed.span))
            && !self
                .bars
                .iter()
                .any(|bar| bar.ink != Ink::Hatch && touches(bar.stretch.columns()))
    }

    /// Returns the first column taken and the column after the last.
    fn reach(&self) -> (u16, u16) {
        let bars = self.bars.iter().map(|bar| bar.stretch.columns());
        let signs = self.signs.iter().map(|mark| Span {
            from: mark.column,
            to: mark.column + 1,
        });
        bars.chain(signs)
            .fold((u16::MAX, 0), |(first, last), span| {
                (first.min(span.from), last.max(span.to))
            })
    }
}

impl Mirror for Mark {
    fn mirror(self, columns: u16) -> Self {
        Self {
            column: self.column.mirror(columns),
            ..self
        }
    }
}

impl Mirror for Words {
    fn mirror(self, columns: u16) -> Self {
        Self {
            placed: self.placed.mirror(columns),
            ..self
        }
    }
}

impl Mirror for Lane {
    fn mirror(self, columns: u16) -> Self {
        Self {
            bars: self.bars.mirror(columns),
            signs: self.signs.mirror(columns),
            words: self.words.mirror(columns),
        }
    }
}

/// Returns the evidence up to the first word that it is over: a later report that repeats it says
/// nothing of longer work.
fn last_word_of(item: &Item, evidence: Option<Evidence>) -> Option<Evidence> {
    let over = item
        .status
        .iter()
        .find(|entry| matches!(entry.state, State::Done | State::Cancelled));
    match (over.and_then(|entry| entry.on), evidence) {
        (Some(on), Some(evidence)) => Some(Evidence {
            last: on.when(),
            ..evidence
        }),
        (_, evidence) => evidence,
    }
}

/// Returns the sign of a milestone where it is visible.
fn milestone_mark(milestone: &Milestone, scale: Scale) -> Option<Mark> {
    let on = milestone.on?;
    let sign = match on {
        On::Planned(_) => Sign::Planned,
        On::Occurred(when) | On::Reported(when) if when.is_exact() => Sign::Milestone,
        On::Occurred(_) | On::Reported(_) | On::Inferred(_) => Sign::Imprecise,
    };
    scale
        .visible_column(on.when().drawn())
        .map(|column| Mark { column, sign })
}

fn whole_percent(percent: f64) -> Option<u8> {
    // Checked when the file was read; a value that is out of range is drawn as nothing.
    let whole = percent.round();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 100"
    )]
    (0.0..=100.0).contains(&whole).then_some(whole as u8)
}

pub(super) fn width(words: &str) -> u16 {
    u16::try_from(text::width(words)).unwrap_or(u16::MAX)
}
