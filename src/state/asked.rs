//! What is asked of a plan at once: a view, a question, groups, an order.
//!
//! Always holds: what is not asked stays as it is, and an empty name asks for none. Deliberately not here: what
//! follows for a place (`asking`).

use crate::document::{SavedView, SmallStr};
use crate::facts::{SortOrder, Sorting};

/// What is asked, by names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// The name of a saved view, over which all else is asked.
    pub view: Option<String>,
    /// A question that can be asked.
    pub question: Option<String>,
    /// The field by which the rows are grouped.
    pub group: Option<String>,
    /// The field by which the bars are coloured.
    pub color_by: Option<String>,
    /// The order of the rows.
    pub order: Option<SortOrder>,
}

impl Asked {
    /// To ask for the plan as it is.
    pub const NOTHING: Self = Self {
        view: None,
        question: Some(String::new()),
        group: Some(String::new()),
        color_by: Some(String::new()),
        order: Some(SortOrder {
            by: Sorting::File,
            is_descending: false,
        }),
    };
}

impl Asked {
    /// Returns all that a view asks, and what is asked beside it in its place.
    pub fn over(&self, view: &SavedView) -> Self {
        let or = |asked: &Option<String>, own: &Option<SmallStr>| {
            let own = || own.as_deref().unwrap_or_default().to_owned();
            Some(asked.clone().unwrap_or_else(own))
        };
        let own = view.sort.as_deref().and_then(SortOrder::named);
        Self {
            view: self.view.clone(),
            question: or(&self.question, &view.question),
            group: or(&self.group, &view.group),
            color_by: or(&self.color_by, &view.color_by),
            order: Some(self.order.or(own).unwrap_or_default()),
        }
    }
}
