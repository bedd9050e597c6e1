//! What stands on the lane of each kind of node.
//!
//! In: a node and the scale. Out: its lane. Always holds: a thing known only by its announcement
//! is one sign without extent; what is undated says so in words. Deliberately not here: the tree
//! (`outline`), how things find their place beside each other (`lane`).

use chrono::NaiveDate;

use super::bars::{self, BarFacts, Cover, Ink, Stop};
use super::course::{self, course};
use super::lane::{Lane, LanePage, Mark, Sign};
use super::lane_words::Log;
use super::{Ghost, Scale, Span, figures};
use crate::document::{Common, Item, ItemState, Milestone, On, Status};
use crate::facts::{counted_of, date_kind, side};
use crate::model::{
    self, At, DateField, Difference, Gap, Group, Ix, Roadmap, Slip, What, is_reached,
};
use crate::time::{Days, Period};
use crate::words::{self, Legend, Locale, Msg};

/// From this width on a chart has room for the words that explain its bars.
const WIDE: u16 = 100;

/// Draws the lane of a node. The words that explain a bar stand beside it on a wide chart, on
/// another one only where the row is selected.
pub(super) fn lane(roadmap: &Roadmap, ix: Ix, page: LanePage, is_selected: bool) -> Lane {
    let node = roadmap.node(ix);
    let document = roadmap.document();
    let mut lane = Lane {
        letters: page.letters,
        ..Lane::default()
    };
    let earlier = earlier_days(roadmap, ix).flatten();
    lane.ghost = earlier.and_then(|days| Ghost::new(days, page.scale));
    // First of all, so that no words take the edge.
    let period = roadmap.period(ix);
    if let Some(days) = reach(roadmap, ix) {
        lane.clip(days, page.scale);
    }
    match node.what {
        What::Roadmap => lane.bars.extend(bars::line(period, node.own, page.scale)),
        What::Group(Group::Phases | Group::OtherIndicators | Group::Pillars)
        | What::Pillar(_)
        | What::Appendix(..) => {}
        What::Phase(_) => {
            lane.phase(roadmap, ix, page);
        }
        What::Group(Group::Milestones) => lane.milestones(document.milestones.iter(), page),
        What::Milestone(index) => {
            if let Some(milestone) = document.milestones.get(index) {
                lane.milestone(milestone, page);
            }
        }
        What::Indicator(index) => {
            if let Some(indicator) = document.indicators.get(index) {
                figures::draw(&mut lane, indicator, page);
            }
        }
        What::Strand(_) | What::Group(Group::Unassigned | Group::Related) => {
            lane.bars.extend(bars::line(period, node.own, page.scale));
            if !page.is_narrowed {
                lane.below(roadmap, ix, page);
            }
            if roadmap.is_leaf(ix) {
                let words = page.locale().say(Msg::NothingNamed);
                lane.remark(words, page.scale.columns());
            }
        }
        What::Item(_) => {
            if let Some(item) = roadmap.item(ix) {
                lane.item(roadmap, ix, item, page, is_selected);
            }
        }
        What::Gap(gap) => lane.gap(roadmap, ix, gap, page),
    }
    lane
}

/// Returns the days of a row in the earlier plan, where its dates were others; none where the plan is compared
/// with nothing.
fn earlier_days(roadmap: &Roadmap, ix: Ix) -> Option<Option<Days>> {
    let against = roadmap.against()?;
    let at = At::from(ix);
    let change = against.comparison.of(at);
    let is_moved = change.is_some_and(|it| it.differences.iter().any(Difference::is_move));
    let before = against.comparison.before_of(at).filter(|_| is_moved);
    Some(before.and_then(|before| dates(against.before, before.ix)))
}

/// Returns how far the end of a row moved from where the earlier plan had it.
fn earlier_end(roadmap: &Roadmap, ix: Ix) -> Option<Option<Slip>> {
    let change = roadmap.against()?.comparison.of(At::from(ix));
    let mut differences = change.map_or(&[][..], |it| &it.differences).iter();
    Some(differences.find_map(|difference| match difference {
        Difference::Date(DateField::End, change) => change.moved_by(),
        _ => None,
    }))
}

/// Returns the days that the dates of a row touch, or those for which it is planned.
fn dates(roadmap: &Roadmap, ix: Ix) -> Option<Days> {
    let planned = roadmap.item(ix).and_then(model::planned_only);
    let period = planned.map_or(roadmap.period(ix), |planned| planned.period());
    let milestone = roadmap.milestone(At::from(ix)).and_then(|it| it.on);
    period.touched().or(milestone.map(|on| on.when().days()))
}

/// Returns the days beyond which a row goes on: none for a group without a line of its own.
fn reach(roadmap: &Roadmap, ix: Ix) -> Option<Days> {
    let node = roadmap.node(ix);
    match node.what {
        What::Group(Group::Phases | Group::OtherIndicators | Group::Pillars)
        | What::Pillar(_)
        | What::Appendix(..) => None,
        What::Roadmap => roadmap.period(ix).possible().or(node.extent),
        What::Phase(_)
        | What::Group(Group::Milestones | Group::Unassigned | Group::Related)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Strand(_) => node.extent,
        What::Gap(_) => declared_over(roadmap, ix),
        What::Item(_) => signed(roadmap, ix),
    }
}

/// Returns the days of that which declares more than it names.
fn declared_over(roadmap: &Roadmap, gap: Ix) -> Option<Days> {
    let above = roadmap.way_up(gap).nth(1);
    let days = above.and_then(|above| {
        let period = roadmap.period(above);
        period.possible().or(roadmap.node(above).extent)
    });
    days.or(roadmap.span())
}

/// Returns the days that an item touches, with those of all that has a sign of its own: that nothing more
/// is known since a day is no event, but it is seen there.
fn signed(roadmap: &Roadmap, ix: Ix) -> Option<Days> {
    let log = roadmap.item(ix).map_or(&[][..], |item| &item.status);
    let told = log.iter().filter_map(|entry| entry.on);
    let told = told.map(|on| on.when().days());
    let extent = roadmap.node(ix).extent;
    extent.into_iter().chain(told).reduce(Days::hull)
}

/// Returns that something is known no more before its end, in a plan with sources: its dates after that day
/// are no more than planned.
fn silence(log: &[Status], period: Period, page: LanePage) -> Option<Stop> {
    let on = model::silence(log)?.on?;
    let is_told = !page.is_own && period.end.is_some();
    is_told.then(|| Stop {
        when: Some(on.when()),
        is_cancelled: false,
    })
}

impl Lane {
    fn phase(&mut self, roadmap: &Roadmap, ix: Ix, page: LanePage) {
        let period = roadmap.period(ix);
        let Some((phase, _)) = roadmap.phase(ix) else {
            return;
        };
        let facts = BarFacts {
            period,
            last: None,
            stop: silence(&phase.status, period, page),
            done: None,
        };
        self.bars = bars::bars(&facts, page.scale);
        if period.is_impossible() {
            self.contradicted(page);
            return;
        }
        if period.is_undated() {
            self.remark(page.locale().say(Msg::NoDate), page.scale.columns());
            return;
        }
        let rest = bars::rest(&facts).and_then(|rest| Ghost::new(rest, page.scale));
        let rest = rest.filter(|_| self.ghost.is_none());
        self.ghost = self.ghost.or(rest);
        let log = Log::of_phase(phase);
        self.last_word(&log, page);
        if rest.is_some() && self.words.is_empty() {
            // That nothing is known says more than what was planned: it takes its place.
            self.ghost = None;
            self.last_word(&log.briefly(), page);
            let last = self
                .words
                .last()
                .map_or(0, |words| words.placed.span.to + 1);
            self.ghost = rest.and_then(|rest| rest.after(last));
        }
    }

    fn item(&mut self, roadmap: &Roadmap, ix: Ix, item: &Item, page: LanePage, is_selected: bool) {
        let node = roadmap.node(ix);
        let period = roadmap.period(ix);
        if roadmap.is_leaf(ix) {
            let mut facts = course(item);
            facts.stop = facts.stop.or(silence(&item.status, period, page));
            self.bars = bars::bars(&facts, page.scale);
            // What is left of its dates after it was done was no more than planned.
            let rest = bars::rest(&facts).filter(|_| facts.stop.is_some_and(|it| !it.is_cancelled));
            let rest = rest.and_then(|rest| Ghost::new(rest, page.scale));
            self.ghost = self.ghost.or(rest);
        } else {
            let line = bars::line(period, node.own, page.scale);
            let days = period.possible().or(node.own);
            let done = course::published(item);
            match (line, days, done) {
                // What is published stands alone.
                (Some(line), Some(days), Some(percent)) => {
                    self.bars = bars::fill(vec![line], days, percent, page.scale);
                }
                (line, _, _) => self.bars.extend(line),
            }
        }
        // Beside an earlier plan one line is enough.
        let planned = item
            .planned
            .as_deref()
            .filter(|_| roadmap.against().is_none());
        if let Some(planned) = planned {
            let days = planned.period().touched();
            self.ghost = days.and_then(|days| Ghost::new(days, page.scale));
        }
        for milestone in item.milestones.iter().chain(roadmap.milestones_about(ix)) {
            if let Some(mark) = Mark::of(milestone, page.scale) {
                self.put(mark, page.scale.columns());
            }
        }
        for entry in &item.status {
            let Some(on) = entry.on else { continue };
            let sign = match entry.state {
                state if !is_reached(entry) => match state {
                    ItemState::Unknown => continue,
                    _ => Sign::of(on),
                },
                ItemState::Done => match on {
                    On::Reported(_) => Sign::Announced,
                    On::Occurred(_) | On::Inferred(_) | On::Planned(_) => Sign::Done,
                },
                ItemState::Cancelled => Sign::Cancelled,
                ItemState::Planned => continue,
                state @ (ItemState::InProcurement
                | ItemState::Active
                | ItemState::OnHold
                | ItemState::Pilot
                | ItemState::Unknown)
                    if period.is_undated() =>
                {
                    Sign::State(state, date_kind(on))
                }
                ItemState::InProcurement
                | ItemState::Active
                | ItemState::OnHold
                | ItemState::Pilot
                | ItemState::Unknown => continue,
            };
            // That nothing more is known since a report does not hide what it told.
            let column = page.scale.visible_column(on.when().drawn());
            let is_taken = self.signs.iter().any(|mark| Some(mark.column) == column);
            if !(is_taken && entry.state == ItemState::Unknown) {
                self.sign(on.when().drawn(), sign, page.scale);
            }
        }
        if period.is_impossible() {
            self.contradicted(page);
            return;
        }
        if !page.is_narrowed {
            self.below(roadmap, ix, page);
        }
        let says_nothing = self.bars.is_empty() && self.signs.is_empty() && self.ghost.is_none();
        if says_nothing && roadmap.is_leaf(ix) && signed(roadmap, ix).is_none() {
            self.remark(page.locale().say(Msg::NoDate), page.scale.columns());
        } else {
            let has_room = is_selected || page.scale.columns() >= WIDE;
            let log = Log::of(item, page.is_own, has_room).against(earlier_end(roadmap, ix));
            self.last_word(&log, page);
            if has_room {
                self.earlier_words(item, page);
            }
        }
    }

    /// Says how what lies below stands, where something is known of it and the file gives neither progress
    /// nor a count of its own.
    fn below(&mut self, roadmap: &Roadmap, ix: Ix, page: LanePage) {
        let is_published = self.bars.iter().any(|bar| bar.cover != Cover::Unsaid);
        let below = roadmap
            .lists()
            .below
            .get(&ix)
            // A line that rests on our own reading of what belongs there says so.
            .filter(|below| below.is_known() || below.unplaced > 0);
        let below = below.filter(|_| !is_published && !roadmap.is_counted(ix));
        if let Some(below) = below.filter(|below| !below.is_known() && self.bars.is_empty()) {
            // Without a line a sign would be read as that of a date.
            let count = words::digits(page.language, below.unplaced);
            let said = words::labelled(page.locale().say(Msg::Legend(Legend::Placed)), &count);
            self.remark(&said, page.scale.columns());
        } else if let Some(below) = below {
            self.stack(
                below,
                page.scale.columns(),
                Locale::of(roadmap, page.language),
            );
        }
    }

    /// Says that the dates cannot be, in the middle or after what stands there.
    fn contradicted(&mut self, page: LanePage) {
        let (words, columns) = (
            Msg::DatesContradict.say(page.language),
            page.scale.columns(),
        );
        if !self.remark(words, columns) {
            self.beside(words, 0, columns);
        }
    }

    /// Places one sign a column, and captions where no other sign crowds them: the work grows with
    /// the columns, however many milestones there are.
    fn milestones<'a>(&mut self, milestones: impl Iterator<Item = &'a Milestone>, page: LanePage) {
        let columns = page.scale.columns();
        // The sign of a column, and the milestone that stands there alone.
        let mut firsts: Vec<Option<(Mark, Option<&Milestone>)>> = vec![None; usize::from(columns)];
        for milestone in milestones {
            let Some(mark) = Mark::of(milestone, page.scale) else {
                continue;
            };
            match firsts.get_mut(usize::from(mark.column)) {
                Some(Some((first, alone))) => {
                    first.sign = first.sign.met_by(mark.sign).unwrap_or(first.sign);
                    *alone = None;
                }
                Some(first @ None) => *first = Some((mark, Some(milestone))),
                None => {}
            }
        }
        for (mark, _) in firsts.iter().flatten() {
            self.put(*mark, columns);
        }
        let room = self.room(columns);
        for (mark, alone) in firsts.iter().flatten() {
            // A sign that had to give way to the window's edge may have met another there.
            let alone = alone.filter(|_| room.holds(mark.column));
            if let Some(short) = alone.and_then(|milestone| milestone.short.as_ref()) {
                self.after(&side(short, page.language).text, mark.column, page);
            }
        }
    }

    fn milestone(&mut self, milestone: &Milestone, page: LanePage) {
        if let Some(mark) = Mark::of(milestone, page.scale) {
            self.put(mark, page.scale.columns());
        }
        match milestone.on {
            None => {
                self.remark(page.locale().say(Msg::NoDate), page.scale.columns());
            }
            Some(on) => {
                let full = page.locale().date(milestone.dated());
                let short = page.locale().short_date(on);
                // Where there is no room for more, the sign says what the date is of.
                let forms = [full, short, page.locale().when(on.when())];
                if let Some(column) = page.scale.visible_column(on.when().drawn()) {
                    let columns = page.scale.columns();
                    let _ = forms
                        .iter()
                        .any(|words| self.beside(words, column, columns));
                }
            }
        }
    }

    fn gap(&mut self, roadmap: &Roadmap, ix: Ix, gap: Gap, page: LanePage) {
        if let Some(days) = declared_over(roadmap, ix) {
            self.bars.extend(bars::piece(days, Ink::Hatch, page.scale));
        }
        let columns = page.scale.columns();
        let hatched = self.bars.first().map(|bar| bar.stretch.columns());
        let over = hatched.unwrap_or(Span::new(0, columns));
        let remark = page
            .locale()
            .not_named(gap.missing(), counted_of(gap.kinds));
        self.remark_over(remark, over, columns);
    }

    fn sign(&mut self, day: NaiveDate, sign: Sign, scale: Scale) {
        if let Some(column) = scale.visible_column(day) {
            self.put(Mark { column, sign }, scale.columns());
        }
    }
}
