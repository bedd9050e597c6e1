//! What stands in the sentences of faults: names of the file, kinds of things, what was expected.
//!
//! In: data. Out: words for it in either language. Always holds: in Arabic what is written in the file
//! is isolated, printable and not without end. Deliberately not here: the sentences.

use crate::document::{ItemKind, Named, Wanted};
use crate::text::{self, printable};
use crate::time::When;

/// The most code points of one name in an Arabic sentence: it may be half of the file.
const LONGEST_NAME: usize = 400;

/// A part of a sentence.
pub(super) trait Part {
    fn english(&self) -> String;

    /// By default as it is written.
    fn arabic(&self) -> String {
        name(&self.english())
    }
}

/// Isolates what stands as it is written.
fn name(written: &str) -> String {
    match written.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => {
            let start = written.get(..end).unwrap_or_default();
            text::ltr(&format!("{}\u{2026}", printable(start)))
        }
        None => text::ltr(&printable(written)),
    }
}

macro_rules! as_written {
    ($($Type:ty)*) => {$(
        impl Part for $Type {
            fn english(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

as_written! { String &'static str char u32 usize i128 f64 When }

/// Words that are ours in both languages.
macro_rules! ours {
    ($(#[$meta:meta])* $Type:ident { $($Name:ident $english:literal $arabic:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the words say it")]
        pub enum $Type { $($Name,)* }

        ours!(impl $Type { $($Name $english $arabic,)* });
    };
    (impl $Type:ident { $($Name:ident $english:literal $arabic:literal,)* }) => {
        impl Part for $Type {
            fn english(&self) -> String {
                match self { $(Self::$Name => $english,)* }.to_owned()
            }

            fn arabic(&self) -> String {
                match self { $(Self::$Name => $arabic,)* }.to_owned()
            }
        }
    };
}

ours! {
    /// What stands where a file was expected.
    OtherFile {
        Directory "a directory" "مجلد",
        Pipe "a named pipe" "أنبوب مسمّى",
        Socket "a socket" "مقبس اتصال",
        Device "a device" "جهاز",
    }
}

ours! {
    impl Named {
        Roadmap "the roadmap" "خارطة الطريق",
        Phase "a phase" "مرحلة",
        Pillar "a pillar" "مرتكز",
        Strand "a strand" "محور أو مسار",
        Item "an item" "بند",
        Milestone "a milestone" "محطة رئيسية",
        Indicator "an indicator" "مؤشر",
        Role "a role" "دور",
        Body "a body" "جهة",
        Source "a source" "مصدر",
    }
}

ours! {
    impl ItemKind {
        Programme "programmes" "البرامج",
        Project "projects" "المشاريع",
        Initiative "initiatives" "المبادرات",
    }
}

/// Without an article.
impl Part for Wanted {
    fn english(&self) -> String {
        let an = An(*self).english();
        match self {
            Self::Only(_) => an.split_once(' ').map_or("", |(_, noun)| noun).to_owned(),
            Self::Entry => "entry".to_owned(),
        }
    }

    fn arabic(&self) -> String {
        An(*self).arabic()
    }
}

/// What a reference may lead to, with its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct An(pub Wanted);

impl Part for An {
    fn english(&self) -> String {
        match self.0 {
            Wanted::Only(named) => named.english(),
            Wanted::Entry => "an entry of the plan".to_owned(),
        }
    }

    fn arabic(&self) -> String {
        match self.0 {
            Wanted::Only(named) => named.arabic(),
            Wanted::Entry => "بند من الخطة".to_owned(),
        }
    }
}

/// An entry with dates, by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum DatedEntry {
    Roadmap(String),
    Phase(String),
    Strand(String),
    Item(String),
    /// The dates that were planned first for an item.
    FirstPlan(String),
}

impl Part for DatedEntry {
    fn english(&self) -> String {
        match self {
            Self::Roadmap(id) => format!("the roadmap \"{id}\""),
            Self::Phase(id) => format!("phase \"{id}\""),
            Self::Strand(id) => format!("strand \"{id}\""),
            Self::Item(id) => format!("item \"{id}\""),
            Self::FirstPlan(id) => format!("the first plan of \"{id}\""),
        }
    }

    fn arabic(&self) -> String {
        match self {
            Self::Roadmap(id) => format!("خارطة الطريق {}", name(id)),
            Self::Phase(id) => format!("المرحلة {}", name(id)),
            Self::Strand(id) => format!("ما رمزه {}", name(id)),
            Self::Item(id) => format!("البند {}", name(id)),
            Self::FirstPlan(id) => format!("الموعد الأصلي للبند {}", name(id)),
        }
    }
}

/// Items of which each waits for the next, and the last for the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    /// The ids of the first of them, at least two.
    pub ids: Vec<String>,
    /// How many more there are.
    pub more: usize,
}

impl Circle {
    /// Tells the first by `first`, each of the others by what stands before it.
    fn chain(
        &self,
        first: &str,
        [second, other]: [&str; 2],
        named: impl Fn(&str) -> String,
    ) -> String {
        let mut chain = first.to_owned();
        for (nth, id) in self.ids.iter().enumerate() {
            chain += match nth {
                0 => "",
                1 => second,
                _ => other,
            };
            chain += &named(id);
        }
        chain
    }

    fn first(&self) -> &str {
        self.ids.first().map_or("", String::as_str)
    }
}

impl Part for Circle {
    fn english(&self) -> String {
        let first = self.first();
        let links = [" waits for ", ", which waits for "];
        let chain = self.chain("item ", links, |id| format!("\"{id}\""));
        match self.more {
            0 => format!("{chain}, which waits for \"{first}\""),
            more => format!("{chain}, and so on, by way of {more} more, to \"{first}\""),
        }
    }

    fn arabic(&self) -> String {
        let first = name(self.first());
        let links = [" ينتظر ", "، وهذا ينتظر "];
        let chain = self.chain("البند ", links, name);
        match self.more {
            0 => format!("{chain}، وهذا ينتظر {first}"),
            more => {
                let more = more.arabic();
                format!("{chain}، وهكذا عبر بنود أخرى عددها {more} حتى {first}")
            }
        }
    }
}

/// Names of fields or words of the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names(pub Vec<&'static str>);

impl From<&[&'static str]> for Names {
    fn from(names: &[&'static str]) -> Self {
        Self(names.to_vec())
    }
}

impl Part for Names {
    fn english(&self) -> String {
        let quoted: Vec<String> = self.0.iter().map(|name| format!("`{name}`")).collect();
        quoted.join(", ")
    }

    fn arabic(&self) -> String {
        name(&self.0.join(", "))
    }
}

/// What was expected at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words beside them say it")]
pub enum Expected {
    Value,
    FieldName,
    Comma,
    Colon,
    Text,
    Truth,
    List,
    WholeNumber,
    FiniteNumber,
    Number,
    Count,
    Name,
    /// One of these words.
    OneOf(Names),
    /// A struct, as it is written.
    Form(String),
    /// A struct of that name.
    Struct(&'static str),
    /// What the library that reads values calls it.
    Other(String),
}

impl Part for Expected {
    fn english(&self) -> String {
        match self {
            Self::Value => "a value",
            Self::FieldName => "the name of a field",
            Self::Comma => "a comma",
            Self::Colon => "`:` after the key of a map",
            Self::Text => "a text in quotes",
            Self::Truth => "`true` or `false`",
            Self::List => "a list",
            Self::WholeNumber => "a whole number",
            Self::FiniteNumber => "a finite number",
            Self::Number => "a number",
            Self::Count => "a number, or \"some\"",
            Self::Name => "a name",
            Self::OneOf(names) => return format!("one of {}", names.english()),
            Self::Form(form) => return format!("`{form}`"),
            Self::Struct(name) => return format!("a {name}"),
            Self::Other(words) => words,
        }
        .to_owned()
    }

    fn arabic(&self) -> String {
        match self {
            Self::Value => "قيمة",
            Self::FieldName => "اسم حقل",
            Self::Comma => "فاصلة",
            Self::Colon => "العلامة : بعد المفتاح",
            Self::Text => "نص بين علامتي اقتباس",
            Self::Truth => "true أو false",
            Self::List => "قائمة",
            Self::WholeNumber => "عدد صحيح",
            Self::FiniteNumber => "عدد محدود",
            Self::Number => "عدد",
            Self::Count => "عدد، أو الكلمة some",
            Self::Name => "اسم",
            Self::OneOf(names) => return format!("واحدة من هذه: {}", names.arabic()),
            Self::Form(form) => return name(form),
            Self::Struct(_) | Self::Other(_) => return name(&self.english()),
        }
        .to_owned()
    }
}

/// What stands at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words beside them say it")]
pub enum Found {
    Text,
    Character,
    Bytes,
    List,
    Map,
    Fields,
    Number(String),
    /// As it is written.
    Source(String),
    /// What a text says.
    Quoted(String),
    /// So many values.
    Values(usize),
    /// What the library that reads values calls it.
    Other(String),
}

impl Part for Found {
    fn english(&self) -> String {
        match self {
            Self::Text => "a text".to_owned(),
            Self::Character => "a character".to_owned(),
            Self::Bytes => "bytes".to_owned(),
            Self::List => "a list".to_owned(),
            Self::Map => "a map".to_owned(),
            Self::Fields => "named fields".to_owned(),
            Self::Number(number) => format!("the number {number}"),
            Self::Source(source) => format!("`{source}`"),
            Self::Quoted(text) => format!("\"{text}\""),
            Self::Values(1) => "one value".to_owned(),
            Self::Values(count) => format!("{count} values"),
            Self::Other(words) => words.clone(),
        }
    }

    fn arabic(&self) -> String {
        match self {
            Self::Text => "نص".to_owned(),
            Self::Character => "محرف".to_owned(),
            Self::Bytes => "بايتات".to_owned(),
            Self::List => "قائمة".to_owned(),
            Self::Map => "جدول من مفاتيح وقيم".to_owned(),
            Self::Fields => "حقول بأسمائها".to_owned(),
            Self::Number(number) => format!("العدد {}", name(number)),
            Self::Source(source) => name(source),
            Self::Values(1) => "قيمة واحدة".to_owned(),
            Self::Values(count) => format!("قيم عددها {}", count.arabic()),
            Self::Quoted(_) | Self::Other(_) => name(&self.english()),
        }
    }
}
