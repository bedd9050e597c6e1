//! The reader's place on a page.
//!
//! Always holds: what is selected is known by its key and is an entry, never a heading; the list is
//! derived from the roadmap and the open source, and kept, so that a key costs what is visible.

use super::turns::Turns;
use crate::facts::page::{Listed, PageEntry, line, list};
use crate::facts::{Book, Page, Subject};
use crate::model::{Appendix, Roadmap, What};
use crate::scene;
use crate::text::Options;
use crate::words::Locale;

/// So many entries of a page may have further lines: those after them stand on one line each, so that a
/// page opens at once however long it is.
const SET: usize = 400;

/// What the lines of a page depend on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PageSetting {
    pub(super) columns: u16,
    pub(super) locale: Locale,
    pub(super) letters: Options,
}

/// A place on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Paged {
    page: Page,
    // The key of the selected entry; empty where there is none.
    selected: String,
    /// The first visible line.
    top: usize,
    // The source whose dependants are listed under it.
    open: Option<Subject>,
    listed: Vec<Listed>,
    row: usize,
    // None before the page is laid out: each entry has one line.
    setting: Option<PageSetting>,
    // Of a page whose lines are set by the view: the entries a screen away.
    turns: Option<Turns>,
}

impl Paged {
    /// Opens a page at its first entry.
    pub fn new(page: Page, book: Book<'_>) -> Self {
        let listed = list(book, page, None);
        let mut paged = Self {
            page,
            selected: String::new(),
            top: 0,
            open: None,
            listed,
            row: 0,
            setting: None,
            turns: None,
        };
        paged.select(0, book.roadmap);
        paged
    }

    /// Returns which page it is.
    pub fn page(&self) -> Page {
        self.page
    }

    /// Returns every line of the page.
    pub fn listed(&self) -> &[Listed] {
        &self.listed
    }

    /// Returns the line of the selected entry, counted from zero.
    pub fn row(&self) -> usize {
        self.row
    }

    /// Returns the first visible line.
    pub fn top(&self) -> usize {
        self.top
    }

    /// Returns what the selected entry is about; none on an empty page.
    pub fn subject(&self) -> Option<Subject> {
        match self.listed.get(self.row)? {
            Listed::Entry(entry) => Some(entry.subject),
            Listed::Heading(_) | Listed::Further(..) | Listed::Remark(_) | Listed::Quarter(..) => {
                None
            }
        }
    }

    /// Returns the source whose dependants are listed.
    pub fn open(&self) -> Option<Subject> {
        self.open
    }

    /// Returns `rows` visible lines.
    pub fn visible(&self, rows: u16) -> &[Listed] {
        let end = (self.top + usize::from(rows)).min(self.listed.len());
        self.listed.get(self.top.min(end)..end).unwrap_or_default()
    }

    /// Selects the entry at or after a line, or the last one before it.
    pub(super) fn select(&mut self, row: usize, roadmap: &Roadmap) {
        let is_entry = |(_, listed): &(usize, &Listed)| matches!(listed, Listed::Entry(_));
        let lines = || self.listed.iter().enumerate();
        let found = lines()
            .skip(row)
            .find(is_entry)
            .or_else(|| lines().take(row).rev().find(is_entry));
        if let Some((row, Listed::Entry(entry))) = found {
            self.selected = entry.key(roadmap);
            self.row = row;
        }
    }

    /// Selects the entry above, `count` lines further up at most.
    pub(super) fn up(&mut self, count: usize, roadmap: &Roadmap) {
        let to = self.row.saturating_sub(count.max(1));
        let is_entry = |row: &usize| matches!(self.listed.get(*row), Some(Listed::Entry(_)));
        // A heading gives way to what stands above it; the first one has nothing above.
        if let Some(row) = (0..=to).rev().find(is_entry) {
            self.select(row, roadmap);
        } else if count > 1 {
            self.select(0, roadmap);
        }
    }

    /// Turns a page of so many lines forward: the view moves with the selection.
    pub(super) fn page_down(&mut self, lines: usize, roadmap: &Roadmap) {
        self.top += lines;
        let row = self.turns.map_or(self.row + lines, |turns| turns.on);
        self.select(row, roadmap);
    }

    /// Turns it back.
    pub(super) fn page_up(&mut self, lines: usize, roadmap: &Roadmap) {
        self.top = self.top.saturating_sub(lines);
        match self.turns {
            Some(turns) => self.select(turns.back, roadmap),
            None => self.up(lines, roadmap),
        }
    }

    /// Says whether a source is selected, which opens and closes.
    pub(super) fn can_toggle(&self, roadmap: &Roadmap) -> bool {
        self.subject()
            .is_some_and(|subject| is_source(subject, roadmap))
    }

    /// Opens or closes the selected source; says whether a source is selected.
    pub(super) fn toggle(&mut self, book: Book<'_>) -> bool {
        let Some(source) = self
            .subject()
            .filter(|subject| is_source(*subject, book.roadmap))
        else {
            return false;
        };
        self.open = (self.open != Some(source)).then_some(source);
        self.list(book);
        true
    }

    /// Sets the lines of the page for other columns or another language.
    pub(super) fn set(&mut self, book: Book<'_>, setting: PageSetting) {
        if self.setting != Some(setting) {
            self.setting = Some(setting);
            let selected = self.listed.get(self.row).copied();
            let mut listed = std::mem::take(&mut self.listed);
            listed.retain(|line| !matches!(line, Listed::Further(..)));
            self.lay_out(book, listed, selected);
        }
    }

    /// Lists the page anew; what is selected stays so, where it is listed.
    fn list(&mut self, book: Book<'_>) {
        let selected = self.listed.get(self.row).copied();
        let listed = list(book, self.page, self.open);
        self.lay_out(book, listed, selected);
    }

    /// Lists the page of a roadmap whose file was read once more; what is selected and open stays so,
    /// where it is still listed, else the entry at its place is selected.
    pub(super) fn renew(&mut self, before: &Roadmap, book: Book<'_>) {
        let roadmap = book.roadmap;
        let source = self.open.map(|source| source.key(before).into_owned());
        let source = source.and_then(|key| roadmap.find(&key)).map(Subject::from);
        self.open = source.filter(|source| is_source(*source, roadmap));
        let is_entry = |listed: &&Listed| matches!(listed, Listed::Entry(_));
        let nth = self.listed.iter().take(self.row).filter(is_entry).count();
        self.listed = list(book, self.page, self.open);
        self.setting = None;
        let is_selected = |listed: &Listed| match listed {
            Listed::Entry(entry) => entry.key(roadmap) == self.selected,
            Listed::Heading(_) | Listed::Further(..) | Listed::Remark(_) | Listed::Quarter(..) => {
                false
            }
        };
        let there = self.listed.iter().position(is_selected);
        let entries = self.listed.iter().enumerate();
        let mut entries = entries.filter(|(_, listed)| is_entry(listed));
        let row = there.or_else(|| entries.nth(nth).map(|(row, _)| row));
        self.selected.clear();
        self.row = 0;
        self.select(row.unwrap_or(usize::MAX), roadmap);
    }

    /// Gives every line of the page the further ones that it has, and selects what was selected.
    fn lay_out(&mut self, book: Book<'_>, listed: Vec<Listed>, selected: Option<Listed>) {
        self.listed = match self.setting {
            Some(setting) => self.with_further(book, listed, setting),
            None => listed,
        };
        let row = selected.and_then(|selected| self.row_of(selected));
        self.select(row.unwrap_or(0), book.roadmap);
    }

    /// Puts the further lines of entries after their first.
    fn with_further(
        &self,
        book: Book<'_>,
        listed: Vec<Listed>,
        setting: PageSetting,
    ) -> Vec<Listed> {
        let PageSetting {
            columns,
            locale,
            letters,
        } = setting;
        let mut lines = Vec::with_capacity(listed.len());
        let mut left = SET;
        for one in listed {
            lines.push(one);
            if let Listed::Entry(entry) = one
                && left > 0
            {
                left -= 1;
                let said = line(book, entry, locale);
                let further =
                    scene::further(&said, (self.page, locale.language), columns, &letters);
                let further = (0..u16::MAX).zip(further);
                lines.extend(further.map(|(nth, _)| Listed::Further(entry, nth)));
            }
        }
        lines
    }

    /// Selects an entry, if it is listed; says whether it was selected before.
    pub(super) fn point(&mut self, entry: PageEntry, roadmap: &Roadmap) -> bool {
        let row = self.row_of(Listed::Entry(entry));
        let was_selected = row == Some(self.row);
        if let Some(row) = row {
            self.select(row, roadmap);
        }
        was_selected
    }

    /// Returns the line of an entry, which is mostly one that shows: those are looked at first.
    fn row_of(&self, wanted: Listed) -> Option<usize> {
        let lines = || self.listed.iter().enumerate();
        let shown = lines().skip(self.top).chain(lines().take(self.top));
        let mut found = shown.filter(|(_, listed)| **listed == wanted);
        found.next().map(|(row, _)| row)
    }

    /// Shows `rows` lines from `top` on, and takes the selection along where it would not show.
    pub(super) fn turn_to(&mut self, top: usize, rows: u16, roadmap: &Roadmap) {
        let rows = usize::from(rows.max(1));
        self.top = top.min(self.listed.len().saturating_sub(rows));
        let end = self.top + rows;
        let mut shown = self.top..end;
        let is_entry = |row: &usize| matches!(self.listed.get(*row), Some(Listed::Entry(_)));
        let row = if self.row < self.top {
            shown.find(is_entry)
        } else if self.row >= end {
            shown.rev().find(is_entry)
        } else {
            None
        };
        if let Some(row) = row {
            self.select(row, roadmap);
        }
    }

    /// Scrolls as little as needed for the selected entry to be among `rows` visible lines with all
    /// of its own, and its heading with it where that has room.
    pub(super) fn scroll(&mut self, rows: u16) {
        let rows = usize::from(rows.max(1));
        let above = self.row.checked_sub(1);
        let is_headed =
            above.is_some_and(|above| matches!(self.listed.get(above), Some(Listed::Heading(_))));
        let first = if is_headed && rows > 1 {
            self.row - 1
        } else {
            self.row
        };
        let below = self.listed.iter().skip(self.row + 1).take(rows);
        let is_own = |listed: &&Listed| matches!(listed, Listed::Further(..) | Listed::Remark(_));
        let end = self.row + 1 + below.take_while(is_own).count();
        self.top = self
            .top
            .min(self.listed.len().saturating_sub(rows))
            .min(first)
            .max(end.saturating_sub(rows).min(self.row));
    }

    /// Begins the visible lines at a line, for a page whose lines are set by the view, which knows the
    /// entries a screen away.
    pub fn scroll_to(&mut self, top: usize, turns: Turns) {
        self.top = top;
        self.turns = Some(turns);
    }
}

fn is_source(subject: Subject, roadmap: &Roadmap) -> bool {
    let what = subject.entry().map(|ix| roadmap.node(ix).what);
    matches!(what, Some(What::Appendix(Appendix::Source, _)))
}
