//! The whole picture of the chart and its rows.

use std::ops::Range;

use chrono::{NaiveDate, TimeDelta, Weekday};

use super::lane::LanePage;
use super::lane::{Lane, Tone};
use super::links::{self, RowLinks};
use super::parting::Body;
use super::rows::lane;
use super::{
    Axis, Band, Fold, InGroup, Level, OutlineEntry, Placed, Scale, Span, Today, Zoom, axis, zoom,
};
use crate::document::{Common, HealthState, ItemState};
use crate::facts::{Groups, ItemGroup, Label, health_of, is_all_foreign, label, standing_of};
use crate::filter::Matches;
use crate::model::{Chain, Change, Group, Ix, Roadmap, Standing, What, is_overdue};
use crate::text::Options;
use crate::time::{Days, Period};
use crate::words::{self, Language, Locale};

/// One row: its words for the outline, its lane for the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRow {
    /// Which node it is, how deep, and what is below.
    pub entry: OutlineEntry,
    /// What the node is.
    pub what: What,
    /// Its name.
    pub label: Label,
    /// How many are named below it, where that is worth saying.
    pub count: Option<u32>,
    /// Whether its place in the tree, or its dates, are our own reading.
    pub is_inferred: bool,
    /// Its last published state, apart from what was only announced.
    pub standing: Option<Standing>,
    /// How the work on it goes, where the file says so.
    pub health: Option<HealthState>,
    /// How it differs from what it was, or what is folded into it, where the file has just changed.
    pub change: Option<Change>,
    /// Whether it belongs to the chain that is told apart; none where none is.
    pub is_chained: Option<bool>,
    /// Whether it is past its end and not done.
    pub is_overdue: bool,
    /// Whether the reader has selected it.
    pub is_selected: bool,
    /// Its part of the chart.
    pub lane: Lane,
    /// What of the links of the selected row shows on it.
    pub links: RowLinks,
    /// Whether its bar would melt into that of the row above, which has the same colour.
    pub is_parted: bool,
}

impl PictureRow {
    /// Returns its last published state.
    pub fn state(&self) -> Option<ItemState> {
        self.standing.and_then(Standing::state)
    }
}

/// The chart and its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// The width of the chart.
    pub columns: u16,
    /// The level of the finer ticks.
    pub level: Level,
    /// The band above the axis.
    pub band: Band,
    /// The axis.
    pub axis: Axis,
    /// The visible rows.
    pub rows: Vec<PictureRow>,
    /// Today.
    pub today: Today,
}

/// What a scene is made from.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The roadmap.
    pub roadmap: &'a Roadmap,
    /// The visible rows of its outline, and no others.
    pub entries: &'a [OutlineEntry],
    /// The row that the reader has selected.
    pub selected: Option<Ix>,
    /// What has just changed in the file, in reading order.
    pub changes: &'a [(Ix, Change)],
    /// The chain whose rows are told apart from the others.
    pub chain: Option<&'a Chain>,
    /// The rows that answer what was asked; none where nothing was.
    pub matches: Option<&'a Matches>,
    /// The groups in which the rows stand, and the place among them of the selected one.
    pub groups: Option<(&'a Groups, Option<InGroup>)>,
    /// The days that the chart shows, and the level of its ticks.
    pub window: Window,
    /// The width of the chart.
    pub columns: u16,
    /// How many lanes of the band there is room for.
    pub lanes: u16,
    /// The language of the labels.
    pub language: Language,
    /// Today's date.
    pub today: NaiveDate,
    /// How letters become cells.
    pub letters: Options,
}

/// The days that a chart shows, and the level of its finer ticks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The level.
    pub level: Level,
    /// The days.
    pub days: Days,
    /// Whether other plans stand beside, over the same days: then the band is of these, too.
    pub is_shared: bool,
}

impl Window {
    /// Finds the window of a zoom: the days of `fitted`, with the first day of a week, or those from
    /// `origin` on.
    pub fn new(
        zoom: Zoom,
        (fitted, week_starts): (Days, Weekday),
        origin: NaiveDate,
        columns: u16,
    ) -> Self {
        let (level, days) = match zoom {
            Zoom::Fit => zoom::fit(fitted, columns, week_starts),
            Zoom::To(level) => (level, level.window(origin, columns)),
            Zoom::Days(level, count) => {
                let to = origin.checked_add_signed(TimeDelta::days(i64::from(count)));
                (level, Days::new(origin, to.unwrap_or(NaiveDate::MAX)))
            }
        };
        Self {
            level,
            days,
            is_shared: false,
        }
    }
}

impl Window {
    /// Returns the days of the band above a chart: the whole plan, wherever this window is.
    pub fn whole(self, roadmap: &Roadmap, columns: u16) -> Days {
        let week_starts = roadmap.document().calendar.week_starts.into();
        let span = roadmap.span().filter(|_| !self.is_shared);
        span.map_or(self.days, |span| zoom::fit(span, columns, week_starts).1)
    }

    /// Says whether those are the days of the chart, too: each year of the band stands over its own.
    pub fn is_whole(self, roadmap: &Roadmap, columns: u16) -> bool {
        self.whole(roadmap, columns) == self.days
    }
}

impl Scene {
    /// Draws the visible part of a roadmap. The cost depends on what is visible only.
    pub fn new(view: &View<'_>) -> Self {
        let View {
            roadmap,
            entries,
            selected: _,
            changes: _,
            chain: _,
            matches: _,
            groups: _,
            window,
            columns,
            lanes,
            language,
            today,
            letters,
        } = *view;
        let calendar = &roadmap.document().calendar;
        let scale = Scale::new(window.days, columns);
        let workdays = calendar.workdays();
        let whole = window.whole(roadmap, columns);
        let mut band = Band::new(
            roadmap,
            (Scale::new(whole, columns), lanes),
            scale,
            language,
        );
        let are_years = !band.is_phases && window.is_whole(roadmap, columns);
        let words = axis::AxisWords {
            language,
            months: calendar.months,
            week_starts: calendar.week_starts.into(),
            letters,
            workdays: &workdays,
            are_years_told: are_years && band.parts.iter().all(|part| part.name.is_some()),
        };
        let axis = Axis::new(scale, window.level, words);
        if are_years && window.level.major().is_none() {
            // The axis below names the same years.
            band.parts.iter_mut().for_each(|part| part.name = None);
        }
        let mut rows = view.rows(0..entries.len());
        draw_links(view, &mut rows);
        Self {
            columns,
            level: window.level,
            band,
            axis,
            rows,
            today: Today::new(today, scale, edges(roadmap), Locale::of(roadmap, language)),
        }
    }

    /// Says whether those are its rows.
    pub fn is_of(&self, entries: &[OutlineEntry]) -> bool {
        self.rows.iter().map(|row| &row.entry).eq(entries)
    }

    /// Selects another row in the scene of a view that differs in nothing else; says of each row
    /// whether it looks as before.
    pub fn select(&mut self, view: &View<'_>) -> Vec<bool> {
        let linked = |row: &mut PictureRow| std::mem::take(&mut row.links);
        let before: Vec<RowLinks> = self.rows.iter_mut().map(linked).collect();
        let moved = |row: &PictureRow| row.is_selected != view.is_selected(&row.entry);
        let moved: Vec<bool> = self.rows.iter().map(moved).collect();
        let is_moved = |nth: usize| moved.get(nth) == Some(&true);
        let remake = |(nth, row): (usize, &mut PictureRow)| {
            // What a row says again depends on the row above.
            let above = nth.saturating_sub(1);
            let depends = is_moved(above) || is_moved(nth);
            let anew = depends.then(|| view.rows(above..nth + 1).pop()).flatten();
            let Some(anew) = anew.filter(|anew| anew != row) else {
                return true;
            };
            *row = anew;
            false
        };
        let rows = self.rows.iter_mut().enumerate();
        let mut stays: Vec<bool> = rows.map(remake).collect();
        draw_links(view, &mut self.rows);
        for (stays, (row, before)) in stays.iter_mut().zip(self.rows.iter().zip(before)) {
            *stays &= row.links == before;
        }
        stays
    }
}

impl View<'_> {
    fn is_selected(&self, entry: &OutlineEntry) -> bool {
        let group = self.groups.and_then(|(_, selected)| selected);
        self.selected == Some(entry.node) && group == entry.group
    }

    /// Says whether a row belongs to a chain, or something below it that it hides.
    fn is_in(&self, chain: &Chain, entry: &OutlineEntry) -> bool {
        let end = match entry.fold {
            Fold::Closed => self.roadmap.after(entry.node),
            Fold::Open | Fold::Leaf => self.roadmap.next(entry.node),
        };
        chain.touches(entry.node, end)
    }

    /// Makes some of the rows; the first of them says nothing again.
    fn rows(&self, part: Range<usize>) -> Vec<PictureRow> {
        let scale = Scale::new(self.window.days, self.columns);
        let page = LanePage {
            scale,
            language: self.language,
            months: self.roadmap.document().calendar.months,
            is_own: self.roadmap.is_own(),
            today: scale.visible_column(self.today),
            is_narrowed: self.matches.is_some(),
            letters: self.letters,
        };
        let entries = self.entries.get(part).unwrap_or_default().iter();
        let rows = entries.map(|entry| row(self, *entry, page));
        let mut rows: Vec<PictureRow> = rows.collect();
        say_once(&mut rows, self.language, self.letters);
        let mut above: Option<Body> = None;
        for row in &mut rows {
            let body = Body::new(row.what, row.state(), &row.lane);
            row.is_parted = above.is_some_and(|above| body.melts_into(&above));
            above = Some(body);
        }
        rows
    }

    /// Returns how a row differs from what it was; one that is folded, whether anything in it does.
    fn change(&self, entry: OutlineEntry) -> Option<Change> {
        let ix = entry.node;
        let from = self.changes.partition_point(|(other, _)| *other < ix);
        let (first, change) = *self.changes.get(from)?;
        let is_within = entry.fold == Fold::Closed && first < self.roadmap.after(ix);
        match first == ix {
            true => Some(change),
            false => is_within.then_some(Change::Changed),
        }
    }
}

/// Returns where the plan begins and ends as it is given, or else where its phases do: dates that
/// contradict each other give no edge.
fn edges(roadmap: &Roadmap) -> Period {
    let own = roadmap.period(Ix::ROOT);
    let own = if own.is_impossible() {
        Period::default()
    } else {
        own
    };
    let phases = roadmap.document().phases.iter();
    let phases = phases
        .map(Common::period)
        .filter(|phase| phase.possible().is_some());
    let starts = phases.clone().filter_map(|phase| phase.start);
    let ends = phases.filter_map(|phase| phase.end);
    Period {
        start: own.start.or(starts.min_by_key(|edge| edge.latest)),
        end: own.end.or(ends.max_by_key(|edge| edge.latest)),
    }
}

/// Draws the links of the selected row, where it shows.
fn draw_links(view: &View<'_>, rows: &mut [PictureRow]) {
    let selected = rows.iter().position(|row| row.is_selected);
    let lanes: Vec<_> = rows.iter().map(|row| (row.entry.node, &row.lane)).collect();
    let page = (Scale::new(view.window.days, view.columns), view.language);
    let links = links::draw(view.roadmap, &lanes, selected, page);
    for (row, links) in rows.iter_mut().zip(links) {
        row.links = links;
    }
}

/// Puts a ditto for the words of a row that the row above says, too, in the same place: a column of
/// one sentence tells no more than one of it. The selected row keeps its own.
fn say_once(rows: &mut [PictureRow], language: Language, letters: Options) {
    let ditto = words::ditto(language);
    let mut above: Option<Placed> = None;
    for row in rows {
        let mut words = row.lane.words.iter_mut();
        let words = words.find(|words| words.tone == Tone::Aside);
        let said = words.as_ref().map(|words| words.placed.clone());
        if let Some(words) = words.filter(|_| said == above && !row.is_selected) {
            let Span { from, to } = words.placed.span;
            let width = letters.columns(ditto);
            let from = from + (to - from).saturating_sub(width) / 2;
            words.placed = Placed {
                span: Span {
                    from,
                    to: from + width,
                },
                text: ditto.to_owned(),
            };
        }
        above = said;
    }
}

fn row(view: &View<'_>, entry: OutlineEntry, page: LanePage) -> PictureRow {
    let (roadmap, ix) = (view.roadmap, entry.node);
    let is_selected = view.is_selected(&entry);
    let groups = view.groups.map(|(groups, _)| groups);
    if let Some(group) = groups.and_then(|groups| groups.groups.get(entry.heading()?)) {
        return heading(view, entry, group);
    }
    PictureRow {
        entry,
        what: roadmap.node(ix).what,
        label: label_of(roadmap, ix, page.language),
        count: match (view.matches, entry.fold) {
            (Some(_), Fold::Leaf) => None,
            (Some(matches), _) => Some(matches.below(roadmap, ix)),
            (None, _) => count(roadmap, ix),
        },
        is_inferred: entry.is_computed || roadmap.shows_reading(ix) || holds_unplaced(roadmap, ix),
        standing: standing_of(roadmap, ix),
        health: health_of(roadmap, ix),
        change: view.change(entry),
        is_overdue: is_overdue(roadmap, ix, view.today),
        is_chained: view.chain.map(|chain| view.is_in(chain, &entry)),
        is_selected,
        is_parted: false,
        lane: lane(roadmap, ix, page, is_selected),
        links: RowLinks::default(),
    }
}

/// Returns the row over the items of a group: its name and how many they are. It has no bar, since what
/// they have in common has no days.
fn heading(view: &View<'_>, entry: OutlineEntry, group: &ItemGroup) -> PictureRow {
    PictureRow {
        entry,
        what: view.roadmap.node(entry.node).what,
        label: Label {
            text: group.key.label(view.roadmap, view.language),
            is_foreign: false,
        },
        count: u32::try_from(group.members.len()).ok(),
        is_inferred: false,
        standing: None,
        health: None,
        change: None,
        is_overdue: false,
        is_chained: None,
        is_selected: view.is_selected(&entry),
        is_parted: false,
        lane: Lane {
            letters: view.letters,
            ..Lane::default()
        },
        links: RowLinks::default(),
    }
}

/// Returns the name of a row, marked where it, and not every name, is in the other language only.
fn label_of(roadmap: &Roadmap, ix: Ix, language: Language) -> Label {
    let label = label(roadmap, ix, language);
    Label {
        is_foreign: label.is_foreign && !is_all_foreign(roadmap, language),
        ..label
    }
}

/// Says whether something below a row was placed there by our own reading: of its line and its number both
/// are then no more than that.
fn holds_unplaced(roadmap: &Roadmap, ix: Ix) -> bool {
    let below = roadmap.lists().below.get(&ix);
    below.is_some_and(|below| below.unplaced > 0)
}

/// Returns how many stand below a group: named projects and initiatives, tasks where there are none of
/// those, else its direct rows.
fn count(roadmap: &Roadmap, ix: Ix) -> Option<u32> {
    let node = roadmap.node(ix);
    let [_, projects, initiatives, tasks] = node.named;
    let named = match projects + initiatives {
        0 => tasks,
        named => named,
    };
    match node.what {
        What::Strand(_) | What::Group(Group::Unassigned | Group::Related) => {
            Some(named).filter(|count| *count > 0)
        }
        What::Item(_) if !roadmap.is_leaf(ix) => Some(named),
        What::Group(_) => u32::try_from(roadmap.children(ix).count()).ok(),
        What::Roadmap
        | What::Phase(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Item(_)
        | What::Gap(_)
        | What::Pillar(_)
        | What::Appendix(..) => None,
    }
}
