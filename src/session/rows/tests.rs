//! What terminals make of finished rows: laws of one row, and of changes one after the other.

mod laws;
mod updates;
