//! Finding by words: the folded texts of a roadmap, and what a typed text finds among them.
//!
//! In: a roadmap, once; then texts as they are typed. Out: places, best first, and why each is one.
//! Always holds: an index is never changed once it stands, and depends on the roadmap alone. Every
//! node is looked at, in both languages, and so are pages and their entries. Deliberately not here:
//! who asks and where she is (`state`), how letters are folded (`text`), how matches look (`view`).

mod fields;
mod folded;
mod found;
mod hint;
mod hit;
mod index;
mod rank;
mod slip_of_pen;
mod writings;

pub use found::{Found, Turn};
pub use hint::Hint;
pub use hit::Hit;
pub use index::Index;
