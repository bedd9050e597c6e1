//! Dates as precise as their source, and the periods between them.
//!
//! In: the strings of a roadmap file ("2021", "2021-H2", "2021-Q3", "2021-08", "2021-08-31",
//! `about`, `by`, `between`). Out: calendar days. All ranges are half-open: the first day is
//! inside, the last is the day after. Deliberately not here: today's date (always an argument),
//! time zones, the words of a date (`words`), anything that knows roadmaps.

mod days;
mod lag;
mod partial;
mod period;
mod when;
mod workdays;

pub use days::Days;
pub use lag::{Lag, LagUnit, NoLag};
pub use partial::{BadDate, PartialDate, Precision};
pub use period::{Edge, Period};
pub use when::When;
pub use workdays::Workdays;
