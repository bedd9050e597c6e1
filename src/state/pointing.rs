//! What a click and a turn of the wheel change.
//!
//! In: a state, and what was pointed at, which the view knows ([`ClickTarget`]). Out: the next state
//! and an effect, as after an action. Always holds: whatever has a key does exactly what the key
//! does; the selected row stays visible. Deliberately not here: cells, the mirror, and how long
//! two presses are apart.
//!
//! The rules:
//! - The wheel moves the rows under the selection. A selection that would leave the screen is
//!   taken along at its edge. Where every row shows there is nothing to move. Of the brief, which
//!   is no list of rows, it marks the next topic.
//! - Sideways the wheel moves the chart as the arrow keys do, in smaller steps.
//! - A click on the band goes to that day: where only a part of the plan shows, the day comes into
//!   the middle; where all of it shows there is nothing to move, and the phase, or the year, that
//!   was clicked fills the chart.

use super::moving::Chart;
use super::update::choose;
use super::{Effect, PaletteEntry, Place, State, World, filtering, paging, search, update};
use crate::action::{Action, Edit};
use crate::facts::Page;
use crate::facts::page::PageEntry;
use crate::model::{Appendix, Ix, Roadmap};
use crate::scene::{Band, InGroup, Level, OutlineEntry, Scale};
use crate::text::Direction;
use crate::time::Days;

/// Rows of one turn of the wheel.
const WHEEL_ROWS: usize = 3;
/// One turn of the wheel moves the chart by this part of what it shows; a key by four times that.
const WHEEL_PART: i64 = 16;

/// Something on the screen that answers to a click.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClickTarget {
    /// The row of a node.
    Row(Ix),
    /// The row of a node in a group.
    RowInGroup(Ix, InGroup),
    /// The fold mark of a node.
    Fold(Ix),
    /// The fold mark of a group, by its heading.
    FoldGroup(Ix, InGroup),
    /// An entry of the page that is shown.
    Entry(PageEntry),
    /// The fold mark of an entry of the page that is shown.
    Unfold(PageEntry),
    /// An entry that the details name.
    Name(Ix),
    /// The number of a source, in the plan's own list from 1 on.
    Source(usize),
    /// The name of a page; none for that of the chart.
    Page(Option<Page>),
    /// A column of a lane of the band, counted from the start of time and from the top.
    Band(u16, u16),
    /// A roadmap in the header, counted from zero.
    Roadmap(u8),
    /// A step of the breadcrumb, counted from the outermost.
    Crumb(usize),
    /// A key that the footer names.
    Key(Action),
    /// Something that can be put into the line of the filter, counted from zero.
    Choice(usize),
    /// One of the places that a search has found, counted from zero.
    Hit(usize),
    /// A command of the palette.
    Command(PaletteEntry),
}

/// How often a button went down in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Press {
    /// Once, or not soon after the last time.
    Single,
    /// Twice in a row.
    Double,
}

/// A turn of the wheel, in physical directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wheel {
    /// Towards the first row.
    Up,
    /// Towards the last row.
    Down,
    /// Towards the left edge.
    Left,
    /// Towards the right edge.
    Right,
}

/// Does what a click means.
pub fn click(state: &mut State, target: ClickTarget, press: Press, world: &World<'_>) -> Effect {
    state.acted();
    if let Some(effect) = in_filter(state, target, world) {
        return effect;
    }
    if let ClickTarget::Hit(nth) = target {
        search::go_to(state, nth, world);
        return state.search.effect();
    }
    // A click ends the typing and keeps what it found.
    search::keep(state);
    if let ClickTarget::Command(entry) = target {
        return choose(state, entry, world);
    }
    // The first press may have moved something else under the pointer: that is not gone into.
    let is_twice = point(state, target, world) && press == Press::Double;
    let action = match target {
        ClickTarget::Row(_) | ClickTarget::RowInGroup(..) | ClickTarget::Entry(_) => {
            is_twice.then_some(Action::Open)
        }
        ClickTarget::Fold(_) | ClickTarget::FoldGroup(..) | ClickTarget::Unfold(_) => {
            Some(Action::Fold)
        }
        ClickTarget::Roadmap(which) => Some(Action::Roadmap(which)),
        ClickTarget::Key(action) => Some(action),
        ClickTarget::Name(_)
        | ClickTarget::Source(_)
        | ClickTarget::Page(_)
        | ClickTarget::Band(..)
        | ClickTarget::Crumb(_)
        | ClickTarget::Choice(_)
        | ClickTarget::Hit(_)
        | ClickTarget::Command(_) => None,
    };
    if let Some(action) = action {
        return update(state, action, world);
    }
    Effect::Draw
}

/// Does what a click means while the line of the filter is typed, or closes it; none where the click means
/// what it otherwise does.
fn in_filter(state: &mut State, target: ClickTarget, world: &World<'_>) -> Option<Effect> {
    state.filter_line()?;
    let is_key = |action| target == ClickTarget::Key(action);
    if is_key(Action::Back) {
        return Some(filtering::edit(state, Edit::GiveUp, world));
    }
    if let ClickTarget::Choice(nth) = target {
        return Some(filtering::choose(state, nth, world));
    }
    if is_key(Action::Open) {
        return Some(filtering::edit(state, Edit::Keep, world));
    }
    // A click on the line that is open leaves it open.
    if is_key(Action::Filter) {
        return Some(Effect::Draw);
    }
    filtering::close(state);
    None
}

/// Selects what can be selected, or goes where no key leads; says whether it was selected before.
fn point(state: &mut State, target: ClickTarget, world: &World<'_>) -> bool {
    if let ClickTarget::Band(column, lane) = target {
        go_to_column(state, (column, lane), world);
    }
    if let ClickTarget::Page(page) = target {
        state.overlay = None;
        paging::open(state, world, page);
    }
    let Some((place, roadmap)) = state.opened(world) else {
        return false;
    };
    match target {
        ClickTarget::Row(ix) | ClickTarget::Fold(ix) => place.point(roadmap, ix, None),
        ClickTarget::RowInGroup(ix, group) | ClickTarget::FoldGroup(ix, group) => {
            place.point(roadmap, ix, Some(group))
        }
        ClickTarget::Entry(entry) | ClickTarget::Unfold(entry) => {
            let paged = place.at.paged.as_mut();
            paged.is_some_and(|paged| paged.point(entry, roadmap))
        }
        ClickTarget::Name(ix) => {
            place.follow(roadmap, ix);
            false
        }
        ClickTarget::Source(number) => {
            let before = number.checked_sub(1);
            let source = before.and_then(|nth| roadmap.appendix(Appendix::Source).nth(nth));
            if let Some(source) = source {
                place.follow(roadmap, source);
            }
            false
        }
        ClickTarget::Crumb(nth) => {
            place.go_back_to(roadmap, nth);
            false
        }
        ClickTarget::Page(_)
        | ClickTarget::Band(..)
        | ClickTarget::Roadmap(_)
        | ClickTarget::Key(_)
        | ClickTarget::Choice(_)
        | ClickTarget::Hit(_)
        | ClickTarget::Command(_) => false,
    }
}

/// Shows the day of a column of the band, or the part of the plan that it belongs to.
fn go_to_column(state: &mut State, (column, lane): (u16, u16), world: &World<'_>) {
    let language = state.language(world);
    let Some((layout, window)) = state.frame() else {
        return;
    };
    let Some((place, roadmap)) = state.opened(world) else {
        return;
    };
    let columns = layout.band.width;
    let whole = Scale::new(window.whole(roadmap, columns), columns);
    let shown = Scale::new(window.days, columns);
    let band = Band::new(roadmap, (whole, layout.band.height), shown, language);
    // Where all of the plan shows, no window is marked on the band.
    if band.window.is_some() {
        let chart = Chart {
            roadmap,
            today: world.today,
            columns,
        };
        place.go_to(chart, whole.date(column));
    } else if let Some(days) = part(roadmap, &band, (column, lane), whole) {
        place.fill_with(roadmap, days, days, columns);
    }
}

/// Returns the days of the phase, or of the year, that is drawn in a column of the band.
fn part(roadmap: &Roadmap, band: &Band, at: (u16, u16), whole: Scale) -> Option<Days> {
    let index = band.part_at(at.0, at.1)?.index;
    if band.is_phases {
        let phase = roadmap.document().phases.get(index)?;
        return roadmap.node(roadmap.find_row(&phase.id)?).extent;
    }
    let first = Level::Year.floor(whole.window().from, chrono::Weekday::Sun);
    let from = (0..index).fold(first, |year, _| Level::Year.next(year));
    let to = Level::Year.next(from);
    Some(Days { from, to })
}

/// Does what a turn of the wheel means.
pub fn wheel(state: &mut State, way: Wheel, world: &World<'_>) -> Effect {
    // Whoever looks for what has changed turns the wheel.
    state.notice = None;
    // While a text is typed the rows are those that it finds.
    if state.filter_line().is_some() {
        return match way {
            Wheel::Up => filtering::edit(state, Edit::Up, world),
            Wheel::Down => filtering::edit(state, Edit::Down, world),
            Wheel::Left | Wheel::Right => Effect::Draw,
        };
    }
    if state.search.line().is_some() {
        return Effect::Draw;
    }
    let reads = |place: &Place| place.at.reading.is_some();
    let is_read = state.help().is_some() || state.place().is_some_and(reads);
    let is_brief = state.place().and_then(Place::page) == Some(Page::Brief);
    let is_list = state.menu().is_some() || state.palette().is_some();
    let steps = match (is_list, is_read, is_brief) {
        (true, _, _) => 1,
        (false, true, _) => WHEEL_ROWS,
        (false, false, true) => 1,
        (false, false, false) => 0,
    };
    let action = match way {
        Wheel::Up => Some(Action::MoveUp),
        Wheel::Down => Some(Action::MoveDown),
        Wheel::Left | Wheel::Right => None,
    };
    if steps == 0 {
        turn(state, way, world);
    } else if let Some(action) = action {
        for _ in 0..steps {
            update(state, action, world);
        }
    }
    Effect::Draw
}

/// Moves the rows or the chart.
fn turn(state: &mut State, way: Wheel, world: &World<'_>) {
    // Right is later where time runs from right to left.
    let rightwards = match state.facing(world).time {
        Direction::Ltr => 1,
        Direction::Rtl => -1,
    };
    let Some((layout, _)) = state.frame() else {
        return;
    };
    let Some((place, roadmap)) = state.opened(world) else {
        return;
    };
    let rows = layout.outline.height;
    let columns = layout.chart.width.max(1);
    let later = match way {
        Wheel::Left => -rightwards,
        Wheel::Right => rightwards,
        Wheel::Up => return place.turn(roadmap, false, rows),
        Wheel::Down => return place.turn(roadmap, true, rows),
    };
    if place.at.paged.is_none() {
        let chart = Chart {
            roadmap,
            today: world.today,
            columns,
        };
        place.pan_by(chart, later, WHEEL_PART);
    }
}

impl Place {
    /// Selects the row of a node, if it has one; says whether it was selected before.
    fn point(&mut self, roadmap: &Roadmap, ix: Ix, group: Option<InGroup>) -> bool {
        let is_it = |entry: &OutlineEntry| entry.node == ix && entry.group == group;
        let row = match group {
            Some(_) => self.entries().iter().position(is_it),
            None => self.row_of(ix),
        };
        let was_selected = row == Some(self.row());
        if let Some(row) = row {
            self.select_row(roadmap, row);
        }
        was_selected
    }

    /// Moves the rows, or the lines of the page, by one turn of the wheel.
    fn turn(&mut self, roadmap: &Roadmap, is_down: bool, rows: u16) {
        let moved = |top: usize| {
            if is_down {
                top + WHEEL_ROWS
            } else {
                top.saturating_sub(WHEEL_ROWS)
            }
        };
        match &mut self.at.paged {
            Some(paged) => paged.turn_to(moved(paged.top()), rows, roadmap),
            None => self.turn_to(roadmap, moved(self.at.top), rows),
        }
    }

    /// Shows the rows from `top` on, and takes the selection along where it would not show.
    fn turn_to(&mut self, roadmap: &Roadmap, top: usize, rows: u16) {
        let rows = usize::from(rows.max(1));
        self.at.top = top.min(self.entries().len().saturating_sub(rows));
        let row = self.row().clamp(self.at.top, self.at.top + rows - 1);
        if row != self.row() {
            self.select_row(roadmap, row);
        }
    }

    /// Goes back to a step of the breadcrumb, counted from the outermost.
    fn go_back_to(&mut self, roadmap: &Roadmap, nth: usize) {
        self.at.reading = None;
        // A page stands in the plan itself: its step is where one is.
        if self.at.paged.is_some() && nth > 0 {
            return;
        }
        self.at.paged = None;
        let way = self.way_in(roadmap);
        let Some(wanted) = way.get(nth) else { return };
        while self.way_in(roadmap).len() > nth + 1 && self.leave(roadmap) {}
        (self.at.paged, self.at.reading) = (None, None);
        if self.root(roadmap) == *wanted {
            return;
        }
        // One step led past it: it was never entered, and is now.
        self.enter(roadmap, *wanted);
        let below: Option<&Ix> = way.get(nth + 1);
        if let Some(below) = below {
            self.select(roadmap, &roadmap.id(*below));
        }
    }
}
