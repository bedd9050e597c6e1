//! The reader's places in her own plans, from one run to the next.
//!
//! In: the path of a file, the id of its plan. Out: the place where she left it. Always holds: only so many
//! are kept, the latest; what cannot be read is as good as nothing; the file is replaced whole, and of two
//! who leave at once neither is forgotten. Deliberately not here: what a place is (`state`).

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::settings::place;
use super::{memory, write_whole};
use crate::facts::{Page, SortOrder};
use crate::scene::{ColumnSet, DetailSize, Level, Zoom};
use crate::state::{OneOrBoth, PlaceNote};

/// How many are kept.
const MOST: usize = 100;

/// The places in all plans, the latest last: JSON objects, of which those that mean nothing here stay.
#[derive(Debug, Default)]
pub(super) struct Places(Vec<Value>);

impl Places {
    /// Reads what is kept.
    pub(super) fn read() -> Self {
        let text = place::places_file().and_then(|file| place::read(&file).ok()?);
        let places = text.and_then(|text| serde_json::from_str(&text).ok());
        Self(places.unwrap_or_default())
    }

    /// Returns the place in a plan.
    pub(super) fn find(&self, file: &Path, plan: &str) -> Option<PlaceNote> {
        let key = key(file)?;
        let is_it = |kept: &&Value| is_of(kept, &key, plan);
        self.0.iter().rfind(is_it).map(parse)
    }

    /// Keeps the place in a plan, or forgets it.
    fn keep(&mut self, file: &Path, plan: &str, note: Option<&PlaceNote>) {
        let Some(key) = key(file) else {
            return;
        };
        self.0.retain(|kept| !is_of(kept, &key, plan));
        self.0.extend(note.map(|note| form(&key, plan, note)));
        let surplus = self.0.len().saturating_sub(MOST);
        self.0.drain(..surplus);
    }
}

/// Keeps the places in plans as they are left; that one cannot be kept is no reason to stop anybody.
pub(super) fn keep(left: &[(PathBuf, String, Option<PlaceNote>)]) {
    let Some(file) = place::places_file() else {
        return;
    };
    let before = Places::read();
    let is_new = |(file, plan, note): &&(PathBuf, String, Option<PlaceNote>)| {
        before.find(file, plan) != *note
    };
    let folder = file.parent().unwrap_or(Path::new("."));
    if !left.iter().any(|it| is_new(&it)) || fs::create_dir_all(folder).is_err() {
        return;
    }
    let _lock = memory::lock(folder);
    let mut places = Places::read();
    for (file, plan, note) in left {
        places.keep(file, plan, note.as_ref());
    }
    let text = format!("{:#}\n", Value::Array(places.0));
    drop(write_whole::write(&file, text.as_bytes(), true));
}

/// Returns the path by which a file is known, whatever it is called from wherever.
fn key(file: &Path) -> Option<String> {
    let path = file.canonicalize().ok()?;
    path.to_str().map(str::to_owned)
}

fn is_of(kept: &Value, key: &str, plan: &str) -> bool {
    let is = |field: &str, word: &str| kept.get(field).and_then(Value::as_str) == Some(word);
    is("file", key) && is("plan", plan)
}

fn form(key: &str, plan: &str, note: &PlaceNote) -> Value {
    let PlaceNote {
        entered,
        selected,
        folded,
        unfolded,
        days,
        page,
        divider,
        order,
        question,
        group,
        color_by,
        details,
        columns,
        languages,
        is_shown,
    } = note;
    let days = days.map(|(zoom, origin)| {
        let (level, count) = match zoom {
            Zoom::Fit => (None, None),
            Zoom::To(level) => (Some(level), None),
            Zoom::Days(level, count) => (Some(level), Some(count)),
        };
        let level = level.and_then(|level| Level::ALL.iter().position(|it| *it == level));
        json!({ "level": level, "count": count, "from": origin.to_string() })
    });
    json!({
        "file": key, "plan": plan, "entered": entered, "selected": selected, "folded": folded,
        "unfolded": unfolded, "days": days, "page": page.map(Page::name), "divider": divider,
        "order": order.name(), "question": question, "group": group, "color_by": color_by, "details": details.name(), "columns": columns.map(ColumnSet::name),
        "languages": languages.map(OneOrBoth::name), "is_shown": is_shown,
    })
}

fn parse(kept: &Value) -> PlaceNote {
    let word = |value: &Value| value.as_str().map(str::to_owned);
    let text = |field: &str| kept.get(field).and_then(word).unwrap_or_default();
    let list = |field: &str| {
        let list = kept.get(field).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(word).collect()
    };
    let page = text("page");
    let divider = kept.get("divider").and_then(Value::as_i64);
    PlaceNote {
        entered: text("entered"),
        selected: text("selected"),
        folded: list("folded"),
        unfolded: list("unfolded"),
        days: kept.get("days").and_then(days),
        page: Page::ALL.into_iter().find(|it| it.name() == page),
        divider: divider.and_then(|it| i16::try_from(it).ok()).unwrap_or(0),
        order: SortOrder::named(&text("order")).unwrap_or_default(),
        question: text("question"),
        group: text("group"),
        color_by: text("color_by"),
        details: named(&DetailSize::ALL, DetailSize::name, &text("details")).unwrap_or_default(),
        columns: named(&ColumnSet::ALL, ColumnSet::name, &text("columns")),
        languages: named(&OneOrBoth::ALL, OneOrBoth::name, &text("languages")),
        is_shown: kept.get("is_shown").and_then(Value::as_bool) == Some(true),
    }
}

/// Returns what has such a name.
fn named<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str, wanted: &str) -> Option<T> {
    all.iter().copied().find(|it| name(*it) == wanted)
}

fn days(kept: &Value) -> Option<(Zoom, NaiveDate)> {
    let origin = kept.get("from")?.as_str()?.parse().ok()?;
    let level = usize::try_from(kept.get("level")?.as_u64()?).ok()?;
    let level = *Level::ALL.get(level)?;
    let count = kept.get("count").and_then(Value::as_u64);
    let zoom = match count.and_then(|count| u32::try_from(count).ok()) {
        Some(count) => Zoom::Days(level, count),
        None => Zoom::To(level),
    };
    Some((zoom, origin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Sorting;

    fn note(selected: &str) -> PlaceNote {
        PlaceNote {
            entered: "a".to_owned(),
            selected: selected.to_owned(),
            folded: vec!["b".to_owned(), "c".to_owned()],
            unfolded: vec!["d".to_owned()],
            days: NaiveDate::from_ymd_opt(2026, 3, 1)
                .map(|day| (Zoom::Days(Level::Month, 90), day)),
            page: Some(Page::Money),
            divider: -3,
            order: Sorting::Start.usual(),
            question: "in:2026".to_owned(),
            group: "owner".to_owned(),
            color_by: "state".to_owned(),
            details: DetailSize::Large,
            columns: Some(ColumnSet::Dates),
            languages: Some(OneOrBoth::Both),
            is_shown: true,
        }
    }

    #[test]
    fn what_is_kept_is_found_again_and_the_oldest_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = |nth: usize| {
            let path = folder.path().join(format!("{nth}.ron"));
            fs::write(&path, "").unwrap();
            path
        };
        let mut places = Places(vec![json!({ "another": "version" })]);
        for nth in 0..MOST {
            places.keep(&path(nth), "p", Some(&note(&format!("{nth}"))));
        }
        let text = Value::Array(places.0).to_string();
        let mut places = Places(serde_json::from_str(&text).unwrap());
        assert_eq!(places.find(&path(0), "p"), Some(note("0")));
        assert_eq!(places.find(&path(0), "q"), None);
        // By another name it is the same file.
        let other = folder.path().join(".").join("1.ron");
        assert_eq!(places.find(&other, "p"), Some(note("1")));
        let plain = PlaceNote {
            selected: "x".to_owned(),
            days: NaiveDate::from_ymd_opt(2026, 3, 1).map(|day| (Zoom::To(Level::Week), day)),
            ..PlaceNote::default()
        };
        places.keep(&path(MOST), "p", Some(&plain));
        assert_eq!(places.find(&path(0), "p"), None);
        assert_eq!(places.find(&path(MOST), "p"), Some(plain));
        places.keep(&path(MOST), "p", None);
        assert_eq!(places.find(&path(MOST), "p"), None);
        assert_eq!(places.0.len(), MOST - 1);
    }
}
