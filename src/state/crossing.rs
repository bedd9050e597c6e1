//! A step that a search led from one open roadmap to another.
//!
//! Always holds: it is known by the places of both among the open ones. Deliberately not here: taking it and
//! going back (`search`).

/// A step from one roadmap to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::state) struct Crossing {
    pub(in crate::state) from: usize,
    pub(in crate::state) to: usize,
    /// How many steps led back in the other roadmap before.
    pub(in crate::state) depth: usize,
}
