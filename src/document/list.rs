//! A list of a file, as small as can be: one word, and entries that say the same share it.
//!
//! In: the elements. Out: a slice. Always holds: an empty list owns no memory; a copy costs none and
//! says the same for ever, because nothing changes in a list. An item has many lists, most of them
//! empty or the same as those of other items, and a roadmap has 100,000 items. Deliberately not here:
//! which lists are shared (`read`), growing.

use std::fmt;
use std::ops::Deref;

use serde::de::Deserializer;
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use triomphe::ThinArc;

/// A list that never changes; cheap to copy.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct List<T>(Option<ThinArc<(), T>>);

impl<T> List<T> {
    /// Returns the elements.
    pub fn as_slice(&self) -> &[T] {
        self
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_ref().map_or(&[], |list| &list.slice)
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(elements: Vec<T>) -> Self {
        let is_filled = !elements.is_empty();
        Self(is_filled.then(|| ThinArc::from_header_and_iter((), elements.into_iter())))
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        elements.into_iter().collect::<Vec<T>>().into()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for List<T> {
    fn eq(&self, other: &[U; N]) -> bool {
        self.as_slice() == other
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(out)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_list_owns_nothing_and_any_list_is_one_word() {
        assert_eq!(size_of::<List<String>>(), size_of::<usize>());
        assert!(List::<String>::from(Vec::with_capacity(9)).0.is_none());
        assert_eq!(List::from(vec![1, 2]).as_slice(), [1, 2]);
    }
}
