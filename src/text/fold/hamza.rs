//! The two ways to fold a hamza that has a seat.

/// What a hamza on waw or yeh counts as: readers leave it out, or put it on the other one.
///
/// Both at once would make waw and yeh one letter, so a text has two folded forms. They differ
/// only where it has such a hamza.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hamza {
    /// The letter that bears it.
    Seat,
    /// The letter hamza.
    Own,
}
