//! How the order of rows is read from the command line.

use crate::document::nearest;
use crate::facts::{SortOrder, Sorting};

/// Reads an order by its name; one that is none is told with the nearest that there is.
pub(super) fn order(text: &str) -> Result<SortOrder, String> {
    let names = || Sorting::ALL.map(|by| by.names()[0]);
    SortOrder::named(text).ok_or_else(|| {
        let name = text.split(':').next().unwrap_or(text);
        match nearest(name, names()).filter(|meant| *meant != name) {
            Some(meant) => format!("there is no order `{name}`; did you mean `{meant}`?"),
            None => format!("the orders are {}, each with `:desc`", names().join(", ")),
        }
    })
}
