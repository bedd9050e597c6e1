//! What a file does not say.
//!
//! In: a field. Out: whether it may be left out when it is written. Always holds: what is left out
//! is read as the same.

/// Says whether a field says nothing: it has the value of one that is absent.
pub(super) fn is_absent<T: Default + PartialEq>(field: &T) -> bool {
    *field == T::default()
}
