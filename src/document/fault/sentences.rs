//! How a table of faults becomes an enum that speaks both languages.

/// Makes an enum of faults from rows of: a name, its data, its code, the English sentence, the Arabic
/// one, and what to do about it in both languages. What stands in braces in a sentence is the data of
/// that name, as a [`Part`](super::parts::Part) of it.
macro_rules! faults {
    ($(#[$meta:meta])* $Enum:ident { $(
        $Name:ident $({ $($field:ident: $Type:ty),* })? $code:ident:
            $english:literal, $arabic:literal $(, hint $hint:literal, $advice:literal)?;
    )* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[expect(missing_docs, reason = "the sentences say it")]
        pub enum $Enum { $($Name $({ $($field: $Type),* })?,)* }

        impl $Enum {
            /// Returns its kind.
            pub(super) fn code(&self) -> Code {
                match self { $(Self::$Name { .. } => Code::$code,)* }
            }

            /// Says what is wrong.
            pub(super) fn say(&self, language: Language) -> String {
                match (language, self) {$(
                    (Language::En, Self::$Name $({ $($field),* })?) => {
                        said!(english $english $($($field)*)?)
                    }
                    (Language::Ar(_), Self::$Name $({ $($field),* })?) => {
                        said!(arabic $arabic $($($field)*)?)
                    }
                )*}
            }

            /// Says what to do about it, where that is always the same.
            pub(super) fn advise(&self, language: Language) -> Option<String> {
                match (language, self) {
                    $($(
                        (Language::En, Self::$Name { .. }) => Some(said!(english $hint)),
                        (Language::Ar(_), Self::$Name { .. }) => Some(said!(arabic $advice)),
                    )?)*
                    _ => None,
                }
            }
        }
    };
}

/// Fills a sentence with its parts. What was put in as it is written is made printable.
macro_rules! said {
    (english $sentence:literal $($field:ident)*) => {{
        $(let $field = $crate::document::fault::parts::Part::english($field);)*
        $(let _ = &$field;)*
        $crate::text::printable(&format!($sentence)).into_owned()
    }};
    (arabic $sentence:literal $($field:ident)*) => {{
        $(let $field = $crate::document::fault::parts::Part::arabic($field);)*
        $(let _ = &$field;)*
        format!($sentence)
    }};
}
