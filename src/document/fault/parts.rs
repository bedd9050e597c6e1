//! What stands in the sentences of faults: names of the file, kinds of things, what was expected.
//!
//! In: data. Out: words for it in either language. Always holds: in Arabic what is written in the file
//! is isolated, printable and not without end. Deliberately not here: the sentences.

use std::borrow::Cow;

use crate::document::{IdKind, ItemKind, Kinds, Language, Wanted};
use crate::text::{self, printable};
use crate::time::When;
use crate::words::{self, Counted};

/// The most code points of a sentence, or of one name in an Arabic one: it may quote half of the file.
const LONGEST: usize = 400;

/// A sentence or a part of one.
pub(crate) trait Phrase {
    fn english(&self) -> String;

    /// By default as it is written.
    fn arabic(&self) -> String {
        name(&self.english())
    }

    fn say(&self, language: Language) -> String {
        match language {
            Language::En => self.english(),
            Language::Ar(_) => words::sentence(language, self.arabic()),
        }
    }
}

/// Makes a text printable, and cuts it where it quotes half of the file.
pub fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            let start = text.get(..end).unwrap_or_default();
            Cow::Owned(format!("{}\u{2026}", printable(start)))
        }
        None => printable(text),
    }
}

/// Isolates what stands as it is written.
fn name(written: &str) -> String {
    text::ltr(&short(written))
}

macro_rules! as_written {
    ($($Type:ty)*) => {$(
        impl Phrase for $Type {
            fn english(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

as_written! { String &'static str char i128 f64 When }

/// A sentence that whoever noticed something has said already, in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Both {
    /// In English.
    pub en: String,
    /// In Arabic.
    pub ar: String,
}

impl Phrase for Both {
    fn english(&self) -> String {
        self.en.clone()
    }

    fn arabic(&self) -> String {
        self.ar.clone()
    }
}

/// A number of the program's own: it has the digits of the sentence, and groups.
macro_rules! counts {
    ($($Type:ty)*) => {$(
        impl Phrase for $Type {
            fn english(&self) -> String {
                self.to_string()
            }

            fn arabic(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

counts! { u32 usize }

/// A large number of the program's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grouped(pub usize);

impl Phrase for Grouped {
    fn english(&self) -> String {
        words::counted(Language::En, self.0)
    }

    fn arabic(&self) -> String {
        words::counted(Language::AR, self.0)
    }
}

phrases! {
    /// What stands where a file was expected.
    #[derive(Copy, Eq)]
    OtherFile {
        Directory: "a directory", "مجلد";
        Pipe: "a named pipe", "أنبوب بيانات";
        Socket: "a socket", "مقبس اتصال";
        Device: "a device", "جهاز";
    }
}

phrases! {
    impl IdKind {
        Document: "the roadmap", "خارطة الطريق";
        Phase: "a phase", "مرحلة";
        Pillar: "a pillar", "مرتكز";
        Strand: "a strand", "محور أو مسار";
        Item: "an item", "بند";
        Milestone: "a milestone", "محطة رئيسية";
        Indicator: "an indicator", "مؤشر";
        PlanRole: "a role", "دور";
        Body: "a body", "جهة";
        Source: "a source", "مصدر";
    }
}

phrases! {
    impl ItemKind {
        Programme: "programmes", "البرامج";
        Project: "projects", "المشاريع";
        Initiative: "initiatives", "المبادرات";
        Task: "tasks", "الأنشطة";
    }
}

impl Phrase for Kinds {
    fn english(&self) -> String {
        let each: Vec<String> = self.each().map(|kind| kind.english()).collect();
        each.join(" and ")
    }

    fn arabic(&self) -> String {
        let each: Vec<String> = self.each().map(|kind| kind.arabic()).collect();
        each.join(" و")
    }
}

/// Without an article; in Arabic with the verb and the word for its id, which agree with it.
impl Phrase for Wanted {
    fn english(&self) -> String {
        let an = An(*self).english();
        match self {
            Self::Only(_) => an.split_once(' ').map_or("", |(_, noun)| noun).to_owned(),
            Self::Step => "item or milestone".to_owned(),
            Self::Entry => "entry".to_owned(),
        }
    }

    fn arabic(&self) -> String {
        if matches!(self, Self::Step) {
            return "يوجد في الملف بند ولا محطة رئيسية بالرمز".to_owned();
        }
        let noun = An(*self).arabic();
        let (is_there, id) = match self {
            Self::Only(IdKind::Document | IdKind::Phase | IdKind::Milestone | IdKind::Body) => {
                ("توجد", "رمزها")
            }
            Self::Only(
                IdKind::Pillar
                | IdKind::Strand
                | IdKind::Item
                | IdKind::Indicator
                | IdKind::PlanRole
                | IdKind::Source,
            )
            | Self::Step
            | Self::Entry => ("يوجد", "رمزه"),
        };
        format!("{is_there} في الملف {noun} {id}")
    }
}

/// What a reference may lead to, with its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct An(pub Wanted);

impl Phrase for An {
    fn english(&self) -> String {
        match self.0 {
            Wanted::Only(named) => named.english(),
            Wanted::Step => "an item or a milestone".to_owned(),
            Wanted::Entry => "an entry of the plan".to_owned(),
        }
    }

    fn arabic(&self) -> String {
        match self.0 {
            Wanted::Only(named) => named.arabic(),
            Wanted::Step => "بند أو محطة رئيسية".to_owned(),
            Wanted::Entry => "عنصر من الخطة".to_owned(),
        }
    }
}

phrases! {
    /// An entry with dates, by its id.
    DatedEntry {
        Roadmap(id: String): "the roadmap \"{id}\"", "خارطة الطريق {id}";
        Phase(id: String): "phase \"{id}\"", "المرحلة {id}";
        Strand(id: String): "strand \"{id}\"", "المحور أو المسار {id}";
        Item(id: String): "item \"{id}\"", "البند {id}";
        FirstPlan(id: String): "the first plan of \"{id}\"", "الموعد الأصلي للبند {id}";
    }
}

/// Items and milestones of which each waits for the next, and the last for the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    /// Whether the first of them is a milestone.
    pub is_of_milestone: bool,
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

impl Phrase for Circle {
    fn english(&self) -> String {
        let first = self.first();
        let links = [" waits for ", ", which waits for "];
        let first_is = if self.is_of_milestone {
            "milestone "
        } else {
            "item "
        };
        let chain = self.chain(first_is, links, |id| format!("\"{id}\""));
        match self.more {
            0 => format!("{chain}, which waits for \"{first}\""),
            more => format!("{chain}, and so on, by way of {more} more, to \"{first}\""),
        }
    }

    fn arabic(&self) -> String {
        let first = name(self.first());
        let (first_is, waits) = if self.is_of_milestone {
            ("المحطة الرئيسية ", " تنتظر ")
        } else {
            ("البند ", " ينتظر ")
        };
        let chain = self.chain(first_is, [waits, "، وهذا ينتظر "], name);
        match self.more {
            0 => format!("{chain}، وهذا ينتظر {first}"),
            more => {
                let more = u64::try_from(more).unwrap_or(u64::MAX);
                let more = words::more(Language::AR, more, Counted::Item);
                format!("{chain}، وهكذا حتى {first}، وبينهما {more}")
            }
        }
    }
}

/// Names of fields or words of the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameList(pub Vec<&'static str>);

impl From<&[&'static str]> for NameList {
    fn from(names: &[&'static str]) -> Self {
        Self(names.to_vec())
    }
}

impl Phrase for NameList {
    fn english(&self) -> String {
        let quoted: Vec<String> = self.0.iter().map(|name| format!("`{name}`")).collect();
        quoted.join(", ")
    }

    fn arabic(&self) -> String {
        name(&self.0.join(", "))
    }
}

phrases! {
    /// What was expected at a place.
    Expected {
        Value: "a value", "قيمة";
        FieldName: "the name of a field", "اسم حقل";
        Comma: "a comma", "فاصلة";
        Colon: "`:` after the key of a map", "العلامة : بعد المفتاح";
        Text: "a text in quotes", "نص بين علامتي اقتباس";
        Truth: "`true` or `false`", "true أو false";
        List: "a list", "قائمة";
        WholeNumber: "a whole number", "عدد صحيح";
        FiniteNumber: "a finite number", "عدد منتهٍ";
        Number: "a number", "عدد";
        Count: "a number, or \"some\"", "عدد، أو الكلمة some";
        Numbering: "a whole number, or a text such as \"1.2\"", "عدد صحيح، أو نص مثل \"1.2\"";
        Lag: "a time such as \"2 working days\" or \"-1 week\"", "مدة مثل \"2 working days\" أو \"-1 week\"";
        Name: "a name", "اسم";
        OneOf(names: NameList): "one of {names}", "واحدة من هذه: {names}";
        Form(form: String): "`{form}`", "{form}";
        Other(words: String): "{words}", "{words}";
    }
}

phrases! {
    /// What stands at a place.
    Found {
        Text: "a text", "نص";
        Character: "a character", "محرف";
        Bytes: "bytes", "بايتات";
        List: "a list", "قائمة";
        Map: "a map", "جدول من مفاتيح وقيم";
        Fields: "named fields", "حقول بأسمائها";
        Number(number: String): "the number {number}", "العدد {number}";
        Source(source: String): "`{source}`", "{source}";
        OneValue: "one value", "قيمة واحدة";
        Values(count: usize): "{count} values", "قيم عددها {count}";
        Other(words: String): "{words}", "{words}";
    }
}
