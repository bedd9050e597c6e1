//! What many entries have: an id, a name, dates, what they rest on.
//!
//! In: an entry, whatever it is. Out: one of these; nothing where such an entry has no such field, and
//! nothing at all where there is no entry.
//! Deliberately not here: everything else that an entry says (`visit`).

use super::{Declared, Note, Quote, SmallStr, Status, Text};
use crate::time::{Period, When};

/// What many entries have.
pub trait Common {
    /// Returns its id, where such an entry has one.
    fn id(&self) -> Option<&str> {
        None
    }

    /// Returns the text by which it is known: its name, or the first thing that it says.
    fn title(&self) -> Option<&Text> {
        None
    }

    /// Returns the ids of the entries that it concerns.
    fn of(&self) -> &[SmallStr] {
        &[]
    }

    /// Returns where it begins.
    fn start(&self) -> Option<When> {
        None
    }

    /// Returns the unit through whose last day it runs.
    fn end(&self) -> Option<When> {
        None
    }

    /// Returns the unit in which it ends somewhere.
    fn until(&self) -> Option<When> {
        None
    }

    /// Returns its dates, as given; undated where it has none.
    fn period(&self) -> Period {
        Period::new(self.start(), self.end(), self.until())
    }

    /// Returns what was said of how it stands, oldest first.
    fn status(&self) -> &[Status] {
        &[]
    }

    /// Returns how many of a kind it declares.
    fn declared(&self) -> &[Declared] {
        &[]
    }

    /// Returns the source's own words.
    fn quotes(&self) -> &[Quote] {
        &[]
    }

    /// Returns the remarks on it.
    fn notes(&self) -> &[Note] {
        &[]
    }

    /// Returns the ids of its sources.
    fn sources(&self) -> &[SmallStr] {
        &[]
    }

    /// Returns the names of its fields that are the author's own reading.
    fn inferred(&self) -> &[SmallStr] {
        &[]
    }
}

impl Common for () {}

/// A field by which an entry is known.
pub(super) trait Titled {
    fn text(&self) -> Option<&Text>;
}

impl Titled for Text {
    fn text(&self) -> Option<&Text> {
        Some(self)
    }
}

impl Titled for Option<Box<Text>> {
    fn text(&self) -> Option<&Text> {
        self.as_deref()
    }
}
