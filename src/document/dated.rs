//! Which date a thing has, and what it is the date of: the only place that decides.
//!
//! In: an entry as the file gives it. Out: its date with its kind. Always holds: what happened, was
//! said, is concluded and is planned are never mixed; a figure stands at the date at which it holds,
//! else over the period that it was counted over, else at the day on which it was made known.
//! Deliberately not here: words, and the start and end of an entry (`Period`).

use chrono::NaiveDate;

use super::{
    Adoption, Break, Figure, Indicator, LastInformation, Milestone, Money, On, Over, Planned, Point,
};
use super::{Health, Holiday, Progress, Status, Target};
use crate::time::{Days, Period, When};

/// The date of something that is said, with what it is the date of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dated {
    /// A date belongs to it, and the file gives none.
    Undated,
    /// It happened, was said, is concluded or is planned then.
    Event(On),
    /// It holds at a date; `told` is when it was made known, where that is said apart.
    At {
        /// When it holds.
        at: When,
        /// When it was made known.
        told: Option<On>,
    },
    /// It was counted over a period of which at least one side is known.
    Over {
        /// The period.
        over: Over,
        /// When it was made known.
        told: Option<On>,
    },
    /// It holds at the date of the decision or report that tells it: no other is given.
    Told(On),
    /// It lasts from a start to an end; at least one side is known.
    Span {
        /// Where it begins.
        start: Option<When>,
        /// It runs through the last day of this.
        end: Option<When>,
        /// It ends somewhere in this.
        until: Option<When>,
    },
    /// It ends somewhere in that.
    Until(When),
    /// It is to be reached by a date; `set` is when it was set.
    Due {
        /// The date, where one is given.
        by: Option<When>,
        /// Whether it is the end of that date, and not just some day of it.
        is_end: bool,
        /// When it was set.
        set: Option<On>,
    },
}

impl Dated {
    /// Makes the date of a figure from its three fields.
    fn figure(at: Option<When>, over: Option<Over>, told: Option<On>) -> Self {
        let over = over.filter(|over| over.start.or(over.end).is_some());
        match (at, over, told) {
            (Some(at), _, told) => Self::At { at, told },
            (None, Some(over), told) => Self::Over { over, told },
            (None, None, Some(on)) => Self::Told(on),
            (None, None, None) => Self::Undated,
        }
    }

    /// Makes the date of what lasts from a start to an end; undated where neither is given.
    pub fn span(start: Option<When>, end: Option<When>, until: Option<When>) -> Self {
        match start.or(end).or(until) {
            Some(_) => Self::Span { start, end, until },
            None => Self::Undated,
        }
    }

    /// Makes the date for which something is planned: of a single unit that of an event.
    pub fn planned(planned: Planned) -> Self {
        let Planned { start, end, until } = planned;
        match (start, end, until) {
            (Some(start), Some(end), None) if start == end => Self::Event(On::Planned(start)),
            _ => Self::span(start, end, until),
        }
    }

    fn due(target: &Target) -> Self {
        match (target.due(), target.set) {
            (None, None) => Self::Undated,
            (by, set) => Self::Due {
                by,
                is_end: target.end.is_some(),
                set,
            },
        }
    }

    fn event(on: Option<On>) -> Self {
        on.map_or(Self::Undated, Self::Event)
    }

    /// Returns it, where the file gives a date.
    pub fn given(self) -> Option<Self> {
        (self != Self::Undated).then_some(self)
    }

    /// Says whether no reading of a start and an end puts one before the other.
    pub fn is_impossible(self) -> bool {
        match self {
            Self::Span { start, end, until } => Period::new(start, end, until).is_impossible(),
            Self::Over { over, .. } => Period::new(over.start, over.end, None).is_impossible(),
            Self::Undated
            | Self::Event(_)
            | Self::Told(_)
            | Self::At { .. }
            | Self::Until(_)
            | Self::Due { .. } => false,
        }
    }

    /// Returns what was said, is concluded or planned of it and when, where its own date is that of
    /// an event or of a report.
    pub fn on(self) -> Option<On> {
        match self {
            Self::Event(on) | Self::Told(on) => Some(on),
            Self::Undated
            | Self::At { .. }
            | Self::Over { .. }
            | Self::Span { .. }
            | Self::Until(_)
            | Self::Due { .. } => None,
        }
    }

    /// Returns when a figure was made known or a target set, where that is said beside its own date.
    pub fn told(self) -> Option<On> {
        match self {
            Self::At { told, .. } | Self::Over { told, .. } | Self::Due { set: told, .. } => told,
            Self::Undated | Self::Event(_) | Self::Told(_) | Self::Span { .. } | Self::Until(_) => {
                None
            }
        }
    }

    /// Returns the day that stands for it on an axis: of a period its last day, of what is due the
    /// last day on which it may be reached.
    pub fn day(self) -> Option<NaiveDate> {
        let last = |when: When| when.after().pred_opt();
        match self {
            Self::Undated => None,
            Self::Event(on) | Self::Told(on) => Some(on.when().drawn()),
            Self::At { at, .. } => Some(at.drawn()),
            Self::Over { over, .. } => over.end.and_then(last),
            Self::Span { end, until, .. } => until.or(end).and_then(last),
            Self::Until(until) => last(until),
            Self::Due { by, set, .. } => by.and_then(last).or(set.map(|on| on.when().drawn())),
        }
    }

    /// Returns every day that it may mean; of "by" a day, that day.
    pub fn days(self) -> Option<Days> {
        match self {
            Self::Undated => None,
            Self::Event(on) | Self::Told(on) => Some(on.when().days()),
            Self::At { at, .. } => Some(at.days()),
            Self::Over { over, .. } => {
                let sides = [over.start, over.end].into_iter().flatten();
                sides.map(When::days).reduce(Days::hull)
            }
            Self::Span { start, end, until } => {
                let sides = [start, end, until].into_iter().flatten();
                sides.map(When::days).reduce(Days::hull)
            }
            Self::Until(until) => Some(until.days()),
            Self::Due { by, set, .. } => by.or(set.map(On::when)).map(When::days),
        }
    }
}

impl Indicator {
    /// Returns its latest figure by its date; of several of one date the last in the file.
    pub fn latest(&self) -> Option<&Point> {
        self.points.iter().max_by_key(|point| point.dated().day())
    }

    /// Returns its targets by the day at which they are due or were set, undated ones last; those of one
    /// day in the order of the file.
    pub fn targets_by_date(&self) -> Vec<&Target> {
        let mut targets: Vec<&Target> = self.targets.iter().collect();
        let by_date = |dated: Dated| (dated == Dated::Undated, dated.day());
        targets.sort_by_key(|target| by_date(target.dated()));
        targets
    }

    /// Returns the target that is due last; of several of one date the last in the file.
    pub fn latest_target(&self) -> Option<&Target> {
        self.targets
            .iter()
            .max_by_key(|target| target.dated().day())
    }
}

impl Break {
    /// Returns the first day whose figures may not be comparable with earlier ones.
    pub fn begins(&self) -> NaiveDate {
        self.at.earliest().unwrap_or(self.at.drawn())
    }
}

/// Makes the table of what has a date from rows of: what it is, and its date by its fields.
macro_rules! dated {
    ($($(#[$doc:meta])* $Entry:ident |$entry:ident| $dated:expr;)*) => {$(
        impl $Entry {
            $(#[$doc])*
            pub fn dated(&self) -> Dated {
                let $entry = self;
                $dated
            }
        }
    )*};
}

dated! {
    /// Returns its date.
    Milestone |it| Dated::event(it.on);
    /// Returns the date of the entry.
    Status |it| Dated::event(it.on);
    /// Returns the date of the entry.
    Health |it| Dated::event(it.on);
    /// Returns the date at which it held.
    Progress |it| Dated::figure(None, None, it.on);
    /// Returns the date at which the figure holds.
    Point |it| Dated::figure(it.at, it.over, it.on);
    /// Returns the date at which the figure holds.
    Figure |it| Dated::figure(None, it.over, it.on);
    /// Returns the period that the money is for, or its year.
    Money |it| Dated::figure(None, it.over, None);
    /// Returns by when it is to be reached; else when it was set.
    Target |it| Dated::due(it);
    /// Returns its day, or its days.
    Holiday |it| it.on.map_or(Dated::span(it.start, it.end, None), |at| Dated::At { at, told: None });
    /// Returns when it was decided.
    Adoption |it| Dated::Told(it.on);
    /// Returns when it was said.
    LastInformation |it| Dated::Event(it.on);
}
