//! Everything the program says, in Arabic and in English.
//!
//! In: what is meant (a message, a number, a date). Out: logical text, composed so that UAX #9
//! shows it right: each inserted date or foreign name is isolated, never a whole range. Always
//! holds: every message exists in both languages (the compiler checks). Deliberately not here:
//! what a roadmap file says, and anything visual.

mod amount;
mod calendar;
mod date;
mod distance;
mod language;
mod message;

pub use amount::{Counted, declared_projects, more, number, percent, plural, short_number, some};
pub use calendar::Months;
pub use date::{axis_month, date, half, month, quarter, when};
pub use distance::{ahead, later};
pub use language::Language;
pub use message::Msg;
