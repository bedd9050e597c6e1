//! Values that an argument takes by name.
//!
//! In: names, each with what it stands for. Out: what clap reads, lists and refuses such an argument
//! by.

use clap::builder::{PossibleValuesParser, TypedValueParser};

/// Reads one of these by its name.
pub(super) fn one_of<T: Clone + Send + Sync + 'static>(
    named: impl IntoIterator<Item = (&'static str, T)>,
) -> impl TypedValueParser<Value = T> {
    let named: Vec<_> = named.into_iter().collect();
    let names = PossibleValuesParser::new(named.iter().map(|(name, _)| *name));
    names.try_map(move |word| {
        let found = named.iter().find(|(name, _)| *name == word);
        found
            .map(|(_, value)| value.clone())
            .ok_or("not one of them")
    })
}
