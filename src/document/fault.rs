//! What can be wrong with a plan, as data, with its sentence in English and Arabic side by side.
//!
//! In: what was noticed: an id, a date, what stands in the place of what. Out: a code, one sentence
//! without a full stop, what to do about it. Always holds: each is said in both languages (the compiler
//! checks), and names of the file stand in both as they are written; what is said may be printed as it
//! is. Deliberately not here: places and excerpts (`diagnostic`).

#[macro_use]
mod sentences;

mod code;
mod file;
mod hint;
mod parts;
mod plan;
mod syntax;
mod system;
mod value;

pub use code::Code;
pub use file::File;
pub use hint::Hint;
pub(crate) use parts::Phrase;
pub use parts::{
    An, Both, Circle, DatedEntry, Expected, Found, Grouped, NameList, OtherFile, short,
};
pub use plan::Plan;
pub use syntax::Syntax;
pub use system::SystemError;
pub use value::Value;

use super::Language;

/// Something that can be wrong with a plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// With the file: it is not there, or no text.
    File(File),
    /// With its text: it is not RON.
    Syntax(Syntax),
    /// With a value or a field: it is not what a roadmap has there.
    Value(Value),
    /// With the plan: it cannot be so.
    Plan(Plan),
}

macro_rules! each {
    ($fault:expr, $inside:ident => $answer:expr) => {
        match $fault {
            Fault::File($inside) => $answer,
            Fault::Syntax($inside) => $answer,
            Fault::Value($inside) => $answer,
            Fault::Plan($inside) => $answer,
        }
    };
}

impl Fault {
    /// Returns its kind.
    pub fn code(&self) -> Code {
        each!(self, inside => inside.code())
    }

    /// Says what is wrong.
    pub fn say(&self, language: Language) -> String {
        each!(self, inside => inside.say(language))
    }

    /// Says what to do about it, where that is the same whenever this is wrong.
    pub fn advise(&self, language: Language) -> Option<String> {
        each!(self, inside => inside.advise(language))
    }
}

impl Phrase for Fault {
    fn english(&self) -> String {
        each!(self, inside => inside.english())
    }

    fn arabic(&self) -> String {
        each!(self, inside => inside.arabic())
    }
}

macro_rules! from {
    ($($Part:ident)*) => {$(
        impl From<$Part> for Fault {
            fn from(part: $Part) -> Self {
                Self::$Part(part)
            }
        }
    )*};
}

from! { File Syntax Value Plan }
