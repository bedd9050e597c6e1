//! What the file says of an entry, however it is told.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod dates;
mod findings;
mod groups;
mod marks;
mod own_plans;
mod parts;
mod plans;
mod reread;
mod said_of_plans;
mod sentences;
mod sorting;
mod widths;
mod words;
