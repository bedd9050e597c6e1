//! What the quarterly update of one item says: how it stands, how it goes, how far it has come.
//!
//! In: words as somebody types them. Out: entries of the logs of an item, and where each of them goes.
//! Always holds: a value is what the reader of a file makes of it, who is asked; a log stays in the order
//! of its dates; what rests on a source is never given other words. Deliberately not here: the text of
//! the file (`read::revise`).

use super::{
    Document, Finding, Health, Item, Language, List, Path, PathStep, Progress, Status, Text, read,
};
use crate::document::On;
use crate::text;

/// A field that an update gives, by the name that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UpdateField {
    /// In percent.
    Progress,
    /// One of the states of an item.
    State,
    /// How the work goes.
    Health,
    /// The date of all of these.
    On,
    /// What was said of it.
    Words,
}

impl UpdateField {
    /// Every field.
    pub const ALL: [Self; 5] = [
        Self::Progress,
        Self::State,
        Self::Health,
        Self::On,
        Self::Words,
    ];

    /// Returns the name that is typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::State => "state",
            Self::Health => "health",
            Self::On => "on",
            Self::Words => "words",
        }
    }
}

/// Why an item is not changed.
#[derive(Debug, Clone, PartialEq)]
pub enum NotUpdated {
    /// A value is not what may stand there.
    Value(UpdateField, Box<Finding>),
    /// Nothing says what the words, or the date, are about.
    Alone(UpdateField),
    /// There is no such item; another has nearly the same id.
    NoItem(Option<String>),
    /// The id is that of something else.
    OtherEntry,
    /// The file has a log of it with dates, and no date was given.
    NeedsDate(UpdateField),
    /// The file has errors.
    Errors,
    /// It could not be written so that nothing else changes.
    Unsure,
}

/// An entry of one of the logs of an item, for which an update has a new one.
pub(super) trait LogEntry: Clone {
    /// Returns its date.
    fn on(&self) -> Option<On>;

    /// Says whether it may become another one: no source said it, and no words are lost.
    fn may_change(&self, has_words: bool) -> bool;

    /// Makes it what another says.
    fn become_other(&mut self, other: &Self);
}

macro_rules! log_entries {
    ($($Entry:ident $state:ident $($words:ident)?;)*) => {$(
        impl LogEntry for $Entry {
            fn on(&self) -> Option<On> {
                self.on
            }

            fn may_change(&self, _has_words: bool) -> bool {
                self.sources.is_empty() $(&& (_has_words || self.$words.is_none()))?
            }

            fn become_other(&mut self, other: &Self) {
                self.$state = other.$state;
                $(if other.$words.is_some() {
                    self.$words.clone_from(&other.$words);
                })?
            }
        }
    )*};
}

log_entries! {
    Status state words;
    Health is words;
    Progress percent;
}

/// Where an entry goes in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// Before the entry of that number, which is that of the end for the last.
    New(usize),
    /// It becomes what that entry says.
    Instead(usize),
}

/// Finds where an entry of a date goes; none where the log has dates and the entry has not.
fn spot<T: LogEntry>(log: &[T], on: Option<On>, has_words: bool) -> Option<Spot> {
    let Some(on) = on else {
        return match log {
            [] => Some(Spot::New(0)),
            [one] if one.on().is_none() && one.may_change(has_words) => Some(Spot::Instead(0)),
            _ => None,
        };
    };
    let is_same = |entry: &T| entry.on() == Some(on) && entry.may_change(has_words);
    if let Some(same) = log.iter().rposition(is_same) {
        return Some(Spot::Instead(same));
    }
    let day = |on: On| on.when().drawn();
    let is_earlier = |entry: &T| entry.on().is_some_and(|other| day(other) <= day(on));
    let after = log.iter().rposition(is_earlier).map_or(0, |last| last + 1);
    let undated = log.iter().skip(after);
    let undated = undated.take_while(|entry| entry.on().is_none()).count();
    Some(Spot::New(after + undated))
}

/// Returns a log with an entry in its place.
fn with<T: LogEntry>(log: &[T], entry: &T, spot: Spot) -> List<T> {
    let mut log = log.to_vec();
    match spot {
        Spot::New(at) => log.insert(at, entry.clone()),
        Spot::Instead(at) => {
            if let Some(old) = log.get_mut(at) {
                old.become_other(entry);
            }
        }
    }
    log.into()
}

/// One log of an item that gets an entry.
pub(super) struct LogChange {
    /// The field of the item.
    pub(super) field: &'static str,
    pub(super) spot: Spot,
    /// The fields of the entry, as they are written; the first one is all of the short form.
    pub(super) entry: Vec<(&'static str, String)>,
}

/// What an update says, as it is written in a file.
pub(super) struct Update {
    /// The same, as the reader read it.
    read: Box<Item>,
    state: Vec<(&'static str, String)>,
    health: Vec<(&'static str, String)>,
    progress: Vec<(&'static str, String)>,
}

impl Update {
    /// Reads what was typed for a plan in a language; of a field that is given twice the last counts.
    pub(super) fn read(
        given: &[(UpdateField, String)],
        language: Language,
    ) -> Result<Self, NotUpdated> {
        let find = |field| given.iter().rev().find(|(other, _)| *other == field);
        let find = |field| find(field).map(|(_, value)| value.as_str());
        let [progress, state, health, on, words] = UpdateField::ALL.map(find);
        let about = state.or(health);
        if words.is_some() && about.is_none() {
            return Err(NotUpdated::Alone(UpdateField::Words));
        }
        if progress.or(about).is_none() {
            return Err(NotUpdated::Alone(UpdateField::On));
        }
        let on = on.map(|on| ("on", dated(on)));
        let words = words.map(|words| ("words", text_of(words, language)));
        let entry = |value: Option<&str>, name, words: Option<(&'static str, String)>| {
            let value = value.map(|value| (name, token(value)));
            let on = on.clone().filter(|_| value.is_some());
            value.into_iter().chain(on).chain(words).collect()
        };
        let of_health = words.clone().filter(|_| state.is_none());
        let mut update = Self {
            read: Box::new(Item::new("i", super::ItemKind::Task, Text::default())),
            state: entry(state, "state", words.filter(|_| state.is_some())),
            health: entry(health, "is", of_health),
            progress: entry(
                progress.map(|it| it.trim_end_matches(['%', '\u{66a}'])),
                "percent",
                None,
            ),
        };
        update.read = update.by_reader(language)?;
        Ok(update)
    }

    /// Has the reader read it in a plan that has nothing else.
    fn by_reader(&self, language: Language) -> Result<Box<Item>, NotUpdated> {
        let logs = [
            ("status", &self.state),
            ("health", &self.health),
            ("progress", &self.progress),
        ];
        let fields: String = logs
            .iter()
            .filter(|(_, entry)| !entry.is_empty())
            .map(|(name, entry)| format!("\n{name}: [{}],", entry_form(entry)))
            .collect();
        let plan = format!(
            "(format: 1, id: \"r\", kind: plan, language: {}, title: \"r\", items: [\
             (id: \"i\", kind: task, title: \"i\", {fields})])",
            language.code()
        );
        let mut reading = read(plan.as_bytes());
        if !reading.findings.is_empty() {
            let finding = reading.findings.swap_remove(0);
            let field = field_of(&finding.path);
            return Err(NotUpdated::Value(field, Box::new(finding)));
        }
        let items = reading.roadmap.map(|roadmap| roadmap.into_inner().items);
        let item = items.and_then(|mut items| items.pop());
        item.ok_or(NotUpdated::Unsure)
    }

    /// Finds where its entries go in an item, and makes them part of it.
    pub(super) fn apply(self, item: &mut Item) -> Result<Vec<LogChange>, NotUpdated> {
        let mut changes = Vec::new();
        macro_rules! log {
            ($field:ident $name:literal $written:ident $of:ident) => {
                if let Some(entry) = self.read.$field.first() {
                    let has_words = self.$written.iter().any(|(name, _)| *name == "words");
                    let spot = spot(&item.$field, entry.on, has_words)
                        .ok_or(NotUpdated::NeedsDate(UpdateField::$of))?;
                    item.$field = with(&item.$field, entry, spot);
                    changes.push(LogChange {
                        field: $name,
                        spot,
                        entry: self.$written,
                    });
                }
            };
        }
        log!(status "status" state State);
        log!(health "health" health Health);
        log!(progress "progress" progress Progress);
        Ok(changes)
    }
}

/// Finds an item by its id, and the way to it.
pub(super) fn find_item<'a>(document: &'a mut Document, id: &str) -> Option<(&'a mut Item, Path)> {
    let strands = document.strands.iter_mut().enumerate();
    let strands = strands.map(|(nth, strand)| {
        let path = Path::default().field("strands").index(nth);
        (&mut strand.items, path.field("items"))
    });
    let own = (&mut document.items, Path::default().field("items"));
    let related = (&mut document.related, Path::default().field("related"));
    strands
        .chain([own, related])
        .find_map(|(items, path)| find_in(items, id, path))
}

fn find_in<'a>(items: &'a mut [Box<Item>], id: &str, path: Path) -> Option<(&'a mut Item, Path)> {
    for (nth, item) in items.iter_mut().enumerate() {
        let path = path.clone().index(nth);
        if *item.id == *id {
            return Some((item, path));
        }
        if let Some(found) = find_in(&mut item.items, id, path.field("items")) {
            return Some(found);
        }
    }
    None
}

/// Returns the field that was typed for what stands at the end of a path.
fn field_of(path: &Path) -> UpdateField {
    let names = path.steps().iter().rev().filter_map(|step| match step {
        PathStep::Field(name) => Some(&**name),
        PathStep::Index(_) => None,
    });
    let field = |name| match name {
        "on" => Some(UpdateField::On),
        "words" => Some(UpdateField::Words),
        "health" => Some(UpdateField::Health),
        "progress" => Some(UpdateField::Progress),
        _ => None,
    };
    names.filter_map(field).next().unwrap_or(UpdateField::State)
}

/// Writes an entry of a log.
pub(super) fn entry_form(entry: &[(&str, String)]) -> String {
    let fields = entry.iter().map(|(name, value)| format!("{name}: {value}"));
    format!("({})", fields.collect::<Vec<String>>().join(", "))
}

/// Writes a word or a number as it was typed; whatever is neither, as a text, which the reader refuses.
fn token(value: &str) -> String {
    let value: String = value.chars().map(ascii_digit).collect();
    let is_one = |c: char| c.is_alphanumeric() || "._+-".contains(c);
    if !value.is_empty() && value.chars().all(is_one) {
        value
    } else {
        quoted(&value)
    }
}

/// Writes a digit as files do.
fn ascii_digit(letter: char) -> char {
    let digits = [('\u{660}', '\u{669}'), ('\u{6f0}', '\u{6f9}')];
    let of = digits
        .iter()
        .find(|(zero, nine)| (*zero..=*nine).contains(&letter));
    let value = of.and_then(|(zero, _)| u32::from(letter).checked_sub(u32::from(*zero)));
    value
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(letter)
}

/// Writes a date with what it is the date of: of a report, unless another kind is typed.
fn dated(value: &str) -> String {
    let kinds = ["occurred", "reported", "inferred", "planned"];
    let inside = |kind: &str| {
        let rest = value.trim().strip_prefix(kind)?.trim_start();
        Some(rest.strip_prefix('(')?.strip_suffix(')')?.trim())
    };
    let typed = kinds.iter().find_map(|kind| Some((*kind, inside(kind)?)));
    let (kind, date) = typed.unwrap_or(("reported", value));
    let date: String = date.trim_matches('"').chars().map(ascii_digit).collect();
    format!("{kind}({})", quoted(&date))
}

/// Writes a text: by itself where it is in the language of the plan.
fn text_of(words: &str, language: Language) -> String {
    let has_arabic = words.chars().any(text::is_arabic);
    let has_latin = words.chars().any(|letter| letter.is_ascii_alphabetic());
    match language {
        Language::En if has_arabic => format!("(ar: {})", quoted(words)),
        Language::Ar(_) if has_latin && !has_arabic => format!("(en: {})", quoted(words)),
        Language::En | Language::Ar(_) => quoted(words),
    }
}

/// Writes a text of RON.
fn quoted(words: &str) -> String {
    let mut quoted = String::from('"');
    for letter in words.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
