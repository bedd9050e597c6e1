//! The dates that were planned first, in an update.
//!
//! In: what was typed, an item. Out: what changes of its field `planned`. Always holds: that of the dates
//! which was not typed stays; an item ends by one of two fields there, too. Deliberately not here: whether
//! the date that moves now is kept as the first: who updates a plan says so, since a date that was only
//! corrected is no slip.

use super::{Change, NotUpdated, Update, UpdateField, form, may_change};
use crate::document::Item;

impl Update<'_> {
    /// Returns the dates that were typed, by their names in the file, as they are written.
    pub(super) fn planned(&self) -> Vec<(&'static str, UpdateField, String)> {
        let fields = UpdateField::ALL.into_iter();
        let fields = fields.filter_map(|field| Some((field.planned()?, field)));
        let typed = |(name, field)| Some((name, field, form::date(self.typed(field)?)));
        fields.filter_map(typed).collect()
    }

    /// Makes them part of an item.
    pub(super) fn plan_first(
        &self,
        old: &mut Item,
        new: &Item,
        changes: &mut Vec<Change>,
    ) -> Result<(), NotUpdated> {
        use UpdateField::{PlannedEnd, PlannedStart, PlannedUntil};
        let typed = self.planned();
        let (Some((_, first, _)), Some(new)) = (typed.first(), new.planned.as_deref()) else {
            return Ok(());
        };
        may_change(&old.sources, &old.inferred, *first, "planned")?;
        let has = |wanted| typed.iter().any(|(_, field, _)| *field == wanted);
        let mut planned = old.planned.as_deref().copied().unwrap_or_default();
        if has(PlannedEnd) && planned.until.is_some() {
            return Err(NotUpdated::EndsBy(PlannedUntil));
        }
        if has(PlannedUntil) && planned.end.is_some() {
            return Err(NotUpdated::EndsBy(PlannedEnd));
        }
        if has(PlannedStart) {
            planned.start = new.start;
        }
        planned.end = new.end.or(planned.end);
        planned.until = new.until.or(planned.until);
        old.planned = Some(Box::new(planned));
        let typed = typed.into_iter();
        changes.extend(typed.map(|(field, _, value)| Change::Planned { field, value }));
        Ok(())
    }
}
