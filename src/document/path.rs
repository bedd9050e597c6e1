//! Where in a roadmap a finding lies: `strands[0].items[2].end`.
//!
//! In: the way down, one step at a time. Out: a path that prints as people write it. Always
//! holds: walking costs no allocation, only a finding that is really made pays for its path.
//! Deliberately not here: lines and columns (`locate`).

use std::borrow::Cow;
use std::fmt;

use super::Field;

/// One step down: into a field or into an element of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PathStep {
    /// The field of that name.
    Field(Cow<'static, str>),
    /// The element at that index, counted from zero.
    Index(usize),
}

/// The way from the roadmap down to a field or an entry.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Path(Vec<PathStep>);

impl Path {
    /// Returns the steps, outermost first; none for the roadmap itself.
    pub fn steps(&self) -> &[PathStep] {
        &self.0
    }

    /// Says whether it is the roadmap itself.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the path of the field `name` of this entry.
    pub fn field(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.0.push(PathStep::Field(name.into()));
        self
    }

    /// Returns the path of element `index` of this list, counted from zero.
    pub fn index(mut self, index: usize) -> Self {
        self.0.push(PathStep::Index(index));
        self
    }
}

impl FromIterator<PathStep> for Path {
    fn from_iter<I: IntoIterator<Item = PathStep>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, step) in self.0.iter().enumerate() {
            match step {
                PathStep::Field(name) if nth == 0 => write!(out, "{name}")?,
                PathStep::Field(name) => write!(out, ".{name}")?,
                PathStep::Index(index) => write!(out, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// A path under construction on the stack: each step borrows the one above.
///
/// ```
/// use masar::document::{Field, Trail};
///
/// let strands = Trail::ROOT.field(Field::Strands);
/// let strand = strands.index(0);
/// assert_eq!(strand.field(Field::End).path().to_string(), "strands[0].end");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Trail<'a> {
    above: Option<&'a Trail<'a>>,
    step: Option<TrailStep>,
}

#[derive(Debug, Clone, Copy)]
enum TrailStep {
    Field(Field),
    Index(usize),
}

impl Trail<'static> {
    /// The roadmap itself.
    pub const ROOT: Self = Self {
        above: None,
        step: None,
    };
}

impl<'a> Trail<'a> {
    /// Returns the trail into a field.
    pub fn field(&'a self, field: Field) -> Self {
        Self {
            above: Some(self),
            step: Some(TrailStep::Field(field)),
        }
    }

    /// Returns the trail into element `index`, counted from zero.
    pub fn index(&'a self, index: usize) -> Self {
        Self {
            above: Some(self),
            step: Some(TrailStep::Index(index)),
        }
    }

    /// Returns the field that the trail stands in: its own, or that of the list of which it is an
    /// element; none for the roadmap itself.
    pub fn within(&self) -> Option<Field> {
        match self.step? {
            TrailStep::Field(field) => Some(field),
            TrailStep::Index(_) => self.above?.within(),
        }
    }

    /// Returns which element of a list it ends in: zero where it is none.
    pub fn nth(&self) -> usize {
        match self.step {
            Some(TrailStep::Index(nth)) => nth,
            Some(TrailStep::Field(_)) | None => 0,
        }
    }

    /// Says whether it ends in an element of a list.
    pub fn is_element(&self) -> bool {
        matches!(self.step, Some(TrailStep::Index(_)))
    }

    /// Returns the field of the outermost entry that the trail ends in, and which element of it: zero
    /// where it is no list; none for that entry itself and for what lies deeper.
    pub fn in_field(&self) -> Option<(Field, usize)> {
        let (trail, nth) = match self.step? {
            TrailStep::Field(_) => (self, 0),
            TrailStep::Index(nth) => (self.above?, nth),
        };
        let is_outermost = trail.above.is_none_or(|above| above.step.is_none());
        match trail.step? {
            TrailStep::Field(field) => Some((field, nth)).filter(|_| is_outermost),
            TrailStep::Index(_) => None,
        }
    }

    /// Makes the path that the trail has come.
    pub fn path(&self) -> Path {
        let mut steps: Vec<PathStep> = std::iter::successors(Some(self), |trail| trail.above)
            .filter_map(|trail| trail.step)
            .map(|step| match step {
                TrailStep::Field(field) => PathStep::Field(Cow::Borrowed(field.name())),
                TrailStep::Index(index) => PathStep::Index(index),
            })
            .collect();
        steps.reverse();
        Path(steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trail_and_a_path_print_alike() {
        let strands = Trail::ROOT.field(Field::Strands);
        let strand = strands.index(0);
        let items = strand.field(Field::Items);
        let path = Path::default()
            .field("strands")
            .index(0)
            .field("items")
            .index(12);
        assert_eq!(items.index(12).path(), path);
        assert_eq!(items.index(12).within(), Some(Field::Items));
        assert_eq!(path.to_string(), "strands[0].items[12]");
        assert_eq!(Trail::ROOT.path().to_string(), "");
    }
}
