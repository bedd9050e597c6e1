//! A table of words, one row a word, in both languages: an enum whose rows are its variants.

/// Declares the enum: `NAME: "English", "Arabic";`, each row a variant.
macro_rules! table {
    ($(#[$about:meta])* $Table:ident $($name:ident: $en:literal, $ar:literal;)*) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the English words stand beside each")]
        pub enum $Table { $($name,)* }

        impl $Table {
            /// Every one, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the words in a language.
            pub fn say(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$name, Language::En) => $en, (Self::$name, Language::Ar(_)) => $ar,)*
                }
            }
        }
    };
}

pub(super) use table;
