//! How tables of words become enums that are said in both languages.

/// Makes an enum from rows of: a name, its data, the English words, the Arabic ones. What stands in
/// braces in the words is the data of that name, as a [`Phrase`](super::parts::Phrase) of it. `impl`
/// says that the enum stands elsewhere.
macro_rules! phrases {
    ($(#[$meta:meta])* $Enum:ident { $(
        $Name:ident $(($one:ident: $One:ty))? $({ $($field:ident: $Type:ty),* })?:
            $english:literal, $arabic:literal;
    )* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[expect(missing_docs, reason = "the words say it")]
        pub enum $Enum { $($Name $(($One))? $({ $($field: $Type),* })?,)* }

        phrases! { impl $Enum { $(
            $Name $(($one))? $({ $($field),* })?: $english, $arabic;
        )* } }
    };
    (impl $Enum:ident { $(
        $Name:ident $(($one:ident))? $({ $($field:ident),* })?: $english:literal, $arabic:literal;
    )* }) => {
        impl $crate::document::fault::Phrase for $Enum {
            fn english(&self) -> String {
                match self {$(
                    Self::$Name $(($one))? $({ $($field),* })? => {
                        said!(english $english $($one)? $($($field)*)?)
                    }
                )*}
            }

            fn arabic(&self) -> String {
                match self {$(
                    Self::$Name $(($one))? $({ $($field),* })? => {
                        said!(arabic $arabic $($one)? $($($field)*)?)
                    }
                )*}
            }
        }
    };
}

/// Makes an enum of faults from rows of: a name, its data, its code, the English sentence, the Arabic
/// one, and what to do about it in both languages.
macro_rules! faults {
    ($(#[$meta:meta])* $Enum:ident { $(
        $Name:ident $({ $($field:ident: $Type:ty),* })? $code:ident:
            $english:literal, $arabic:literal $(, hint $hint:literal, $advice:literal)?;
    )* }) => {
        phrases! {
            $(#[$meta])*
            $Enum { $($Name $({ $($field: $Type),* })?: $english, $arabic;)* }
        }

        impl $Enum {
            /// Returns its kind.
            pub(super) fn code(&self) -> $crate::document::fault::Code {
                match self { $(Self::$Name { .. } => $crate::document::fault::Code::$code,)* }
            }

            /// Says what to do about it, where that is always the same.
            pub(super) fn advise(&self, language: $crate::words::Language) -> Option<String> {
                match (language, self) {
                    $($(
                        ($crate::words::Language::En, Self::$Name { .. }) => {
                            Some(said!(english $hint))
                        }
                        ($crate::words::Language::Ar(_), Self::$Name { .. }) => {
                            Some(said!(arabic $advice))
                        }
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
        $(let $field = $crate::document::fault::Phrase::english($field);)*
        $(let _ = &$field;)*
        $crate::text::printable(&format!($sentence)).into_owned()
    }};
    (arabic $sentence:literal $($field:ident)*) => {{
        $(let $field = $crate::document::fault::Phrase::arabic($field);)*
        $(let _ = &$field;)*
        format!($sentence)
    }};
}
