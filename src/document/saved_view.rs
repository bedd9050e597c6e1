//! A way of looking at a plan that has a name: a question, groups, an order, and how much shows.
//!
//! Deliberately not here: whether its parts mean anything, which whoever shows them knows.

use super::{List, SmallStr, Text};

records!(
    /// A saved view.
    pub struct SavedView(name) {
        /// What it is called.
        name: Text,
        /// The question that its rows answer.
        #[serde(rename = "where")]
        question?: Option<SmallStr>,
        /// What its rows are grouped by.
        group?: Option<SmallStr>,
        /// The order of its rows.
        sort?: Option<SmallStr>,
        /// What its bars are coloured by.
        color_by?: Option<SmallStr>,
        /// The columns beside the outline.
        columns?: Option<SmallStr>,
        /// The level of the finer ticks, or `fit`.
        zoom?: Option<SmallStr>,
        /// Id of what is entered or selected.
        focus?: Option<SmallStr>,
        /// How many levels are unfolded.
        level?: Option<u32>,
        /// Ids of what is folded.
        folded?: List<SmallStr>,
    }
);

impl SavedView {
    /// Says whether a name is its own, in either language.
    pub fn is_called(&self, name: &str) -> bool {
        let sides = [self.name.ar.as_deref(), self.name.en.as_deref()];
        sides
            .into_iter()
            .flatten()
            .any(|side| side.trim() == name.trim())
    }
}
