//! The language of a file, while it is still being read.
//!
//! In: the tree of a roadmap, as far as it has grown. Out: the language that its field `language` names;
//! none before that field, or where it names none. Deliberately not here: which texts need it (`shape`).

use super::tree::{Kind, SyntaxTree};
use crate::document::Language;

/// Returns the language that the roadmap says it was written in.
pub(super) fn of(tree: &SyntaxTree<'_>) -> Option<Language> {
    let mut field = tree.value(SyntaxTree::ROOT);
    // A field that is still open has no end yet: what follows its bracket is no field of the roadmap.
    while tree.kind(field) == Kind::Field && tree.word(field) != Some("language") {
        field = tree.after(field);
    }
    let word = tree.word(tree.value(field))?;
    [Language::AR, Language::En]
        .into_iter()
        .find(|language| tree.kind(field) == Kind::Field && language.code() == word)
}
