//! An entry of a file, whatever it is.
//!
//! Always holds: a struct of the format that is missing among them (`each_record`) does not compile.

use super::Visit;
use crate::document::{self, Common, Field, Trail};

macro_rules! entries {
    ($($Entry:ident)*) => {
        /// An entry of a file: a struct of the format.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[expect(missing_docs, reason = "the types say it")]
        pub enum Entry<'a> { $($Entry(&'a document::$Entry),)* }

        impl<'a> Entry<'a> {
            /// Returns what it has of that which many entries have.
            pub fn common(self) -> &'a dyn Common {
                match self { $(Self::$Entry(entry) => entry,)* }
            }

            /// Returns the fields in which another entry of the same kind says something else.
            pub fn differing(self, other: Self) -> Vec<Field> {
                match (self, other) {
                    $((Self::$Entry(entry), Self::$Entry(other)) => entry.differing(other),)*
                    (_, _) => Vec::new(),
                }
            }

            /// Tells the fields of one entry, and what stands in them.
            pub fn visit(self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
                match self { $(Self::$Entry(entry) => entry.tell_fields(at, to),)* }
            }
        }
    };
}

each_record!(entries);
