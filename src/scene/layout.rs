//! Which part of the screen is what, by the size of the screen.
//!
//! In: the size in cells. Out: areas, counted from the reader's start: the outline comes first.
//! The view reflects them for a reader from right to left, in one step. Always holds: areas lie
//! inside the screen and do not overlap; what has no room has no area. Deliberately not here:
//! what stands in an area.
//!
//! What each size shows:
//! - 1x1 and up: what fits of the header, then rows of the outline; below 30 columns no chart.
//! - Phases that overlap have a lane each, up to an eighth of the rows of a screen; how many have none
//!   is said beside the band.
//! - 40x12: header, breadcrumb, band, axis, outline and chart side by side, notice, keys. There
//!   are no details; the breadcrumb's line tells the whole title where the outline cuts it.
//! - 80x24 (from 18 rows on): also five rows of details under a rule with the whole title.
//! - 120x36: a row of air under the breadcrumb, a second one between axis and rows in which today
//!   is named, nine rows of details in two columns, the counts in the breadcrumb's line, the words
//!   for a later today beside the axis, the place in the list in the line of keys. Where the chart
//!   has 100 columns or more, words explain each bar, not that of the selected row alone.
//! - 200x50: an outline of 64 columns, so that whole titles stand in it, every quarter named on the
//!   axis, fourteen rows of details in three columns.

mod area;
mod paged;
mod stack;

pub use area::{Area, Size};

use super::{Mirror, Table, table::LEAST_CHART};
use crate::facts::Page;
use stack::Stack;

/// The fewest columns of an outline beside a chart that the divider leaves.
const NARROW_OUTLINE: u16 = 12;
/// The fewest columns right of the divider.
const NARROW_CHART: u16 = 18;

/// The most lanes of the band, on any screen.
const MOST_LANES: u16 = 12;

/// What decides the layout beside the size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Needs {
    /// Whether the axis has two tiers.
    pub has_major: bool,
    /// How many lanes the band has; one where nobody counted them.
    pub lanes: u16,
    /// How many rows the sentence takes that must stand on every screen.
    pub notice: u16,
    /// Whether a line says that the file cannot be read as it is now.
    pub is_broken: bool,
    /// How many lines tell what was asked: by which question only a part of the rows shows, what colours mean.
    pub asked: u16,
    /// Whether today lies after the window, so that its words need room at the chart's end.
    pub is_today_after: bool,
    /// Whether the details fill the screen.
    pub is_reading: bool,
    /// Whether the chart has a row for what they are of.
    pub has_bar: bool,
    /// The page that is shown instead of the chart.
    pub page: Option<Page>,
    /// Whether the page is read as a whole: it lists nothing that has details beside it.
    pub is_whole: bool,
    /// The columns that are asked for beside the outline.
    pub table: Table,
    /// How much room the details below the chart have on a screen.
    pub details: DetailSize,
    /// By how many columns the outline is wider than usual; negative where it is narrower.
    pub divider: i16,
    /// Whether the details and the keys are those of a print.
    pub purpose: Purpose,
    /// How many rows there are to show beside the chart: a print keeps free no more than those.
    pub rows: u16,
}

/// How much room the details below a chart have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DetailSize {
    /// None.
    Hidden,
    /// As much as the height of the screen allows, and what the rows leave free.
    #[default]
    Half,
    /// All but a few rows.
    Large,
}

impl DetailSize {
    /// Every size.
    pub const ALL: [Self; 3] = [Self::Hidden, Self::Half, Self::Large];

    /// Returns its name, by which it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Half => "half",
            Self::Large => "large",
        }
    }

    /// Returns the next one: more room, and after the most none.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Hidden => Self::Half,
            Self::Half => Self::Large,
            Self::Large => Self::Hidden,
        }
    }
}

/// What the picture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Purpose {
    /// A screen: keys below, as many rows of details as its height allows.
    #[default]
    Screen,
    /// A print: no keys, so many rows of details and no more; where these leave no row of the chart
    /// the details stand alone.
    Print(u16),
}

/// The areas of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Layout {
    /// The name of the roadmap, the roadmaps that are open, today's date.
    pub header: Area,
    /// The breadcrumb and the counts.
    pub crumbs: Area,
    /// The question by which only a part of the rows shows.
    pub filter: Area,
    /// The names of the pages, while one is shown.
    pub tabs: Area,
    /// The words beside the band and the axis.
    pub corner: Area,
    /// The band.
    pub band: Area,
    /// The coarser tier of the axis.
    pub major: Area,
    /// The finer tier of the axis.
    pub minor: Area,
    /// The outline.
    pub outline: Area,
    /// The columns beside the outline, in the same rows.
    pub table: Area,
    /// Their titles.
    pub titles: Area,
    /// The chart, in the same rows.
    pub chart: Area,
    /// The free row between the axis and the rows, on tall screens: where today is named.
    pub under: Area,
    /// Beside the band and the axis, after the chart: where a later today is told.
    pub edge: Area,
    /// The chart of the selected indicator, on its page.
    pub plot: Area,
    /// The rule above the details.
    pub rule: Area,
    /// The details of the selected row.
    pub detail: Area,
    /// The sentence that stands on every screen.
    pub notice: Area,
    /// What is wrong with the file as it is now.
    pub broken: Area,
    /// The keys.
    pub footer: Area,
}

impl Layout {
    /// Lays out a screen.
    pub fn new(size: Size, needs: Needs) -> Self {
        let Size { columns, rows } = size;
        let mut stack = Stack {
            columns,
            next: 0,
            end: rows,
        };
        let mut layout = Self::default();
        let is_roomy = columns >= 110;
        layout.header = stack.top(1);
        layout.footer = stack.bottom(u16::from(needs.purpose == Purpose::Screen && rows >= 4));
        layout.broken = stack.bottom(u16::from(needs.is_broken && rows >= 4));
        layout.notice = stack.bottom(match rows {
            0..=4 => 0,
            // A low screen has a row for its beginning.
            5..=11 => needs.notice.min(1),
            12.. => needs.notice.min(rows / 6),
        });
        let is_page = needs.page.is_some() && !needs.is_reading;
        let is_page_on_paper = is_page && needs.purpose != Purpose::Screen;
        let least = if is_page_on_paper { 4 } else { 8 };
        layout.crumbs = stack.top(u16::from(rows >= least));
        if needs.is_reading && !(needs.has_bar && rows >= 16) {
            layout.rule = stack.top(1);
            layout.detail = stack.rest();
            return layout.settled(columns);
        }
        let is_reading = needs.is_reading;
        layout.filter = stack.top(if is_reading {
            0
        } else {
            needs.asked.min(rows / 4)
        });
        if let Some(page) = needs.page.filter(|_| !is_reading) {
            layout.page(page, stack, needs);
            return layout.settled(columns);
        }
        stack.top(u16::from(rows >= 34 && !is_reading));
        let tiers = [
            needs.has_major && rows >= 7,
            rows >= 5,
            rows >= 30 && !is_reading,
        ];
        let [major, minor, under] = tiers.map(u16::from);
        let band = if is_reading { 0 } else { lanes(rows, needs) };
        let head = [band, major, minor, under];
        let room = stack.end - stack.next;
        let detail = match needs.purpose {
            // The chart keeps a third of the rows, and the rule its own.
            // Details that fill the screen leave the bar of what they are of in sight.
            Purpose::Screen if is_reading => {
                Some(room.saturating_sub(head.iter().sum::<u16>() + 2))
            }
            Purpose::Screen => Some(needs.details(rows, room, head.iter().sum())),
            Purpose::Print(detail) => printed(detail, room, head.iter().sum(), needs.rows),
        };
        let Some(detail) = detail else {
            layout.rule = stack.top(1);
            layout.detail = stack.rest();
            return layout.settled(columns);
        };
        layout.detail = stack.bottom(detail);
        layout.rule = stack.bottom(u16::from(detail > 0));
        let [band, major, minor, under] = head.map(|rows| stack.top(rows));
        let body = stack.rest();
        let outline = outline_columns(columns, needs.divider);
        let edge = match (needs.is_today_after, is_roomy) {
            (true, true) => 15,
            (true, false) => 2,
            (false, _) => 1,
        };
        let least = LEAST_CHART.max(columns.saturating_sub(outline) / 3);
        let room = columns.saturating_sub(outline + edge + least);
        let table = needs.table.needed(room);
        let before = outline + table;
        let chart = columns.saturating_sub(before + edge);
        let beside = |area: Area| Area {
            x: before,
            width: chart,
            ..area
        };
        layout.band = beside(band);
        layout.major = beside(major);
        layout.minor = beside(minor);
        layout.under = beside(under);
        let head = Area {
            height: band.height + major.height + minor.height,
            ..band
        };
        layout.corner = Area {
            x: 1,
            width: outline.saturating_sub(2),
            ..head
        };
        layout.edge = Area {
            x: before + chart,
            width: edge,
            ..head
        };
        layout.outline = Area {
            width: outline,
            ..body
        };
        let columns_of = |area: Area| Area {
            x: outline,
            width: table,
            ..area
        };
        layout.table = columns_of(body);
        layout.titles = columns_of(minor);
        layout.chart = beside(body);
        layout.settled(columns)
    }

    /// Leaves a column free on both sides of text, and gives up what has no room.
    fn settled(mut self, columns: u16) -> Self {
        let text = [
            &mut self.header,
            &mut self.crumbs,
            &mut self.filter,
            &mut self.detail,
            &mut self.tabs,
            &mut self.plot,
            &mut self.notice,
            &mut self.broken,
            &mut self.footer,
        ];
        if columns >= 40 {
            for area in text {
                area.x += 1;
                area.width = area.width.saturating_sub(2);
            }
        }
        for area in self.areas() {
            if area.is_empty() || area.x >= columns {
                *area = Area::default();
            }
        }
        self
    }

    fn areas(&mut self) -> [&mut Area; 20] {
        let Self {
            header,
            crumbs,
            filter,
            tabs,
            corner,
            band,
            major,
            minor,
            outline,
            table,
            titles,
            chart,
            under,
            edge,
            plot,
            rule,
            detail,
            notice,
            broken,
            footer,
        } = self;
        [
            header, crumbs, filter, tabs, corner, band, major, minor, outline, table, titles,
            chart, under, edge, plot, rule, detail, notice, broken, footer,
        ]
    }
}

impl Mirror for Layout {
    fn mirror(mut self, columns: u16) -> Self {
        for area in self.areas() {
            *area = area.mirror(columns);
        }
        self
    }
}

/// Returns how many lanes of the band have room: rows of the plan are worth more than the last of them.
fn lanes(rows: u16, needs: Needs) -> u16 {
    let most = match needs.purpose {
        Purpose::Screen => rows / 8,
        Purpose::Print(_) => rows.saturating_sub(7),
    };
    let lanes = needs.lanes.min(most.min(MOST_LANES)).max(1);
    if rows >= 6 { lanes } else { 0 }
}

impl Needs {
    /// Returns how many rows of a screen the details have below a chart whose head takes some of the
    /// `room` for both.
    fn details(self, rows: u16, room: u16, head: u16) -> u16 {
        let usual = detail_rows(rows).min((room - room / 3).saturating_sub(1));
        match self.details {
            DetailSize::Hidden => 0,
            // A row of the chart between two others tells where one is.
            DetailSize::Large => room.saturating_sub(head + 4).max(usual),
            DetailSize::Half if usual == 0 => 0,
            DetailSize::Half => {
                let taken = head.saturating_add(self.rows).saturating_add(1);
                room.saturating_sub(taken).max(usual)
            }
        }
    }
}

fn detail_rows(rows: u16) -> u16 {
    match rows {
        0..=17 => 0,
        18..=29 => 5,
        30..=44 => 9,
        _ => 14,
    }
}

/// Returns how many rows of details stand below a printed chart; none where the chart would show no
/// row, and the line that says that there are more.
fn printed(detail: u16, room: u16, head: u16, rows: u16) -> Option<u16> {
    if detail == 0 {
        return Some(0);
    }
    // A third of the rows, but never fewer than show one between two lines that say that there are
    // more, nor more than there are.
    let chart = (room / 3)
        .max(head + 3)
        .min(head.saturating_add(rows.max(1)));
    let left = room.saturating_sub(chart).saturating_sub(1);
    (left >= detail.min(2)).then_some(detail.min(left))
}

/// Returns the width of the outline: the usual one, moved by `divider` as far as both sides keep
/// room for something to be read.
fn outline_columns(columns: u16, divider: i16) -> u16 {
    let usual = usual_outline(columns);
    if usual == columns {
        return columns;
    }
    let most = columns.saturating_sub(NARROW_CHART).max(usual);
    let least = NARROW_OUTLINE.min(usual);
    usual.saturating_add_signed(divider).clamp(least, most)
}

/// Returns by how much the divider is really moved on a screen so wide: a key that is pressed at
/// the end of its way leads nowhere, and the next one back.
pub fn divider_within(columns: u16, divider: i16) -> i16 {
    let moved = i32::from(outline_columns(columns, divider)) - i32::from(usual_outline(columns));
    i16::try_from(moved).unwrap_or(0)
}

fn usual_outline(columns: u16) -> u16 {
    match columns {
        // Too narrow for both: the outline alone tells more.
        0..=29 => columns,
        30..=59 => columns * 45 / 100,
        60..=109 => columns * 40 / 100,
        110..=177 => columns * 36 / 100,
        _ => 64,
    }
}

#[cfg(test)]
mod tests;
