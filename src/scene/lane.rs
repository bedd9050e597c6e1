//! The chart's part of one row: pieces of bars, signs, and words that never cover each other.
//!
//! In: what is to stand there, one thing after another. Out: places in columns, counted from the
//! start of time. Always holds: words stand in free columns only, or not at all. Deliberately not
//! here: what stands on the lane of which node (`rows`), colours, glyphs.

use super::bars::Bar;
use super::{Ghost, Placed, Scale, Span, StackPart};
use crate::document::{ItemState, Milestone, On};
use crate::text::Options;
use crate::time::Days;
use crate::words::{DateKind, Language, Locale, Months};

/// In which words and on which columns a lane is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct LanePage {
    /// Days on columns.
    pub scale: Scale,
    /// The language of the words.
    pub language: Language,
    /// The Arabic names of the months.
    pub months: Months,
    /// Whether the plan rests on no sources.
    pub is_own: bool,
    /// The column of today, where it is visible.
    pub today: Option<u16>,
    /// Whether only a part of the rows shows, so that counts of all that is below would tell of others.
    pub is_narrowed: bool,
    /// How letters become cells.
    pub letters: Options,
}

impl LanePage {
    /// Returns how its words are written.
    pub(super) fn locale(self) -> Locale {
        Locale {
            is_own: self.is_own,
            ..Locale::new(self.language, self.months)
        }
    }
}

/// A sign on one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sign {
    /// A milestone on an exact day.
    Milestone,
    /// A milestone somewhere in the unit in whose middle it stands.
    Imprecise,
    /// A milestone on the day on which somebody said that it happened.
    Reported,
    /// A milestone on a day that is our own conclusion.
    Inferred,
    /// A milestone that is only planned, for an exact day.
    Planned,
    /// A milestone that is planned for some day of the unit in whose middle it stands.
    PlannedImprecise,
    /// Several milestones.
    Several,
    /// The day on which it was announced to be complete, which says nothing of the day itself.
    Announced,
    /// The day on which it was completed.
    Done,
    /// The day on which it was said to be given up.
    Cancelled,
    /// The day of another state, in its tone, by the sign of a milestone where that is not the day on
    /// which it was so.
    State(ItemState, DateKind),
    /// The date at which a target is due.
    Target,
    /// A figure for which there is no room, by the sign of a milestone where that is not the date at
    /// which it holds.
    Figure(DateKind),
    /// Goes on before the window.
    Earlier,
    /// Goes on after the window.
    Later,
}

impl Sign {
    /// Returns the sign of a milestone.
    pub fn of(on: On) -> Self {
        match on {
            On::Occurred(when) if when.is_exact() => Self::Milestone,
            On::Occurred(_) => Self::Imprecise,
            On::Reported(_) => Self::Reported,
            On::Inferred(_) => Self::Inferred,
            On::Planned(when) if when.is_exact() => Self::Planned,
            On::Planned(_) => Self::PlannedImprecise,
        }
    }

    /// Returns the sign as which it is drawn: on a day on which something was only said, or planned, a state and
    /// a figure have the sign that a milestone has there.
    pub fn look(self) -> Self {
        match self {
            Self::State(_, kind) | Self::Figure(kind) => match kind {
                DateKind::Occurred => self,
                DateKind::Reported => Self::Reported,
                DateKind::Inferred => Self::Inferred,
                DateKind::Planned => Self::Planned,
            },
            Self::Milestone
            | Self::Imprecise
            | Self::Reported
            | Self::Inferred
            | Self::Planned
            | Self::PlannedImprecise
            | Self::Several
            | Self::Announced
            | Self::Done
            | Self::Cancelled
            | Self::Target
            | Self::Earlier
            | Self::Later => self,
        }
    }

    /// Says whether it stands for milestones.
    pub fn is_milestone(self) -> bool {
        match self {
            Self::Milestone
            | Self::Imprecise
            | Self::Reported
            | Self::Inferred
            | Self::Planned
            | Self::PlannedImprecise
            | Self::Several => true,
            Self::Announced
            | Self::Done
            | Self::Cancelled
            | Self::State(..)
            | Self::Target
            | Self::Figure(_)
            | Self::Earlier
            | Self::Later => false,
        }
    }

    /// Returns the one sign of two events that meet, of which one at least is a milestone: that of several,
    /// or theirs where both are reported, inferred or planned, for how surely the day is known says more
    /// than that there are two. None where one of them is no such event.
    pub(super) fn met_by(self, other: Self) -> Option<Self> {
        let kinds = self.event().zip(other.event());
        let (one, two) = kinds.filter(|_| self.is_milestone() || other.is_milestone())?;
        // A milestone that happened then and a state of that day are of one kind.
        let is_state = |sign: Self| matches!(sign, Self::State(..));
        if one == two && (is_state(self) || is_state(other)) {
            return None;
        }
        let is_alike = one == two && one != DateKind::Occurred;
        Some(match (is_alike, self) {
            (false, _) => Self::Several,
            // The weaker one of two that are planned.
            (true, Self::PlannedImprecise) => self,
            (true, _) => other,
        })
    }

    /// Returns what its day is the day of, where it stands for something that happened or was said, or for
    /// several of them.
    fn event(self) -> Option<DateKind> {
        match self {
            Self::Milestone | Self::Imprecise | Self::Several => Some(DateKind::Occurred),
            Self::Reported | Self::Announced => Some(DateKind::Reported),
            Self::Inferred => Some(DateKind::Inferred),
            Self::Planned | Self::PlannedImprecise => Some(DateKind::Planned),
            Self::State(_, kind) => Some(kind),
            Self::Done
            | Self::Cancelled
            | Self::Target
            | Self::Figure(_)
            | Self::Earlier
            | Self::Later => None,
        }
    }

    /// Every sign.
    pub const ALL: [Self; 15] = [
        Self::Milestone,
        Self::Imprecise,
        Self::Reported,
        Self::Inferred,
        Self::Planned,
        Self::PlannedImprecise,
        Self::Several,
        Self::Announced,
        Self::Done,
        Self::Cancelled,
        Self::State(ItemState::Active, DateKind::Occurred),
        Self::Target,
        Self::Figure(DateKind::Occurred),
        Self::Earlier,
        Self::Later,
    ];
}

/// A sign with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark {
    /// The column.
    pub column: u16,
    /// The sign.
    pub sign: Sign,
}

impl Mark {
    /// Returns the sign of a milestone where it is visible.
    pub(super) fn of(milestone: &Milestone, scale: Scale) -> Option<Self> {
        let on = milestone.on?;
        let sign = Sign::of(on);
        let column = scale.visible_column(on.when().drawn())?;
        Some(Self { column, sign })
    }
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
    /// What the log says last, beside the bar or the sign that it explains.
    Aside,
    /// The same on the visible part of a bar that leaves no room beside it.
    Upon,
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
    /// The dates planned first, under the bars.
    pub ghost: Option<Ghost>,
    /// How what lies below stands, in parts of the line of a parent or after it.
    pub stack: Vec<StackPart>,
    /// Signs, drawn over the bars.
    pub signs: Vec<Mark>,
    /// Words, in free columns.
    pub words: Vec<Words>,
    /// How letters become cells.
    pub letters: Options,
}

impl Lane {
    /// Returns the columns that words take.
    pub(super) fn width(&self, words: &str) -> u16 {
        self.letters.columns(words)
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

    /// Puts a sign on its column. Where more lies beyond the window the edge is taken by the mark
    /// that says so, and the sign stands one column further in: both are seen. Milestones and reports
    /// that meet become one sign: none hides another.
    pub(super) fn put(&mut self, mark: Mark, columns: u16) {
        let room = self.room(columns);
        let last = room.to.saturating_sub(1).max(room.from);
        let column = mark.column.clamp(room.from, last);
        let met = self.signs.iter_mut().find_map(|there| {
            let sign = there.sign.met_by(mark.sign)?;
            (there.column == column).then_some((there, sign))
        });
        match met {
            Some((there, sign)) => there.sign = sign,
            None => self.signs.push(Mark { column, ..mark }),
        }
    }

    /// Returns the columns that the marks of the window's edges leave.
    pub(super) fn room(&self, columns: u16) -> Span {
        let has = |sign| self.signs.iter().any(|mark| mark.sign == sign);
        // A single column has no room for both.
        let taken = |sign| u16::from(has(sign) && columns > 2);
        Span::new(taken(Sign::Earlier), columns - taken(Sign::Later))
    }

    /// Returns the columns that they leave to words: one of air beside each.
    pub(super) fn room_of_words(&self, columns: u16) -> Span {
        let room = self.room(columns);
        let from = room.from + u16::from(room.from > 0);
        let air = u16::from(room.to < columns);
        Span::new(from, room.to.saturating_sub(air).max(from))
    }

    /// Adds the signs of what lies outside the window.
    pub(super) fn clip(&mut self, extent: Days, scale: Scale) {
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
}

/// Returns the columns that words take where letters join.
pub(super) fn width(words: &str) -> u16 {
    Options::default().columns(words)
}
