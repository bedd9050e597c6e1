//! A file with an update of one entry, and with nothing else changed.
//!
//! In: the bytes of a file, the id of an entry, what was typed. Out: the bytes of the new file. Always
//! holds: what is read of them is the old document with these fields changed, or nothing comes out;
//! comments and layout stay; new lines look like those beside them. Deliberately not here: files.

mod layout;

use std::borrow::Cow;

use layout::{Layout, Splice};

use super::encoding;
use super::locate::PathLocator;
use super::tree::{Id, Kind, SyntaxTree};
use super::{LeftOut, Reading, read, syntax};
use crate::document::nearest;
use crate::document::update::{
    Change, LogChange, NotUpdated, Spot, Target, Update, UpdateField, at, entry_form,
};
use crate::document::{Document, Entry, Path, Trail, Visit};

/// The fields of an entry in their usual order, up to the last of those that can be given here.
const BEFORE: [&str; 22] = [
    "id",
    "kind",
    "number",
    "title",
    "short",
    "on",
    "aim",
    "unit",
    "of",
    "lane",
    "baseline",
    "start",
    "end",
    "until",
    "planned",
    "status",
    "health",
    "progress",
    "points",
    "targets",
    "depends_on",
    "owner",
];

/// A line of more letters is broken where it is written anew.
const LONG: usize = 100;

/// Returns the bytes of a file with an entry updated.
///
/// # Errors
/// Where the file has errors, has no such entry, or the values are none of such an entry.
pub fn revise(
    bytes: &[u8],
    id: &str,
    given: &[(UpdateField, String)],
) -> Result<Vec<u8>, NotUpdated> {
    let reading = read(bytes);
    let has_errors = reading.findings.iter().any(|finding| finding.is_error());
    let Some(roadmap) = reading.roadmap.filter(|_| !has_errors) else {
        return Err(NotUpdated::Errors);
    };
    let mut document = roadmap.into_inner();
    let update = Update::new(given, document.language);
    let mut apply = |entry: Target<'_>, path| Ok((update.apply(entry)?, path));
    let Some(applied) = at(&mut document, id, &mut apply) else {
        return Err(no_item(&document, id));
    };
    let (changes, mut path) = applied?;
    let (text, before) = encoding::text(bytes).map_err(|_| NotUpdated::Errors)?;
    let mut text = text.to_owned();
    for change in &changes {
        text = changed(&text, &reading.left_out, &mut path, change).ok_or(NotUpdated::Unsure)?;
    }
    let head = bytes.get(..before).unwrap_or_default();
    let revised = [head, text.as_bytes()].concat();
    let is_just_that = |again: Reading| {
        let is_same = again.roadmap.is_some_and(|roadmap| *roadmap == document);
        is_same && again.findings.len() == reading.findings.len()
    };
    if is_just_that(read(&revised)) {
        Ok(revised)
    } else {
        Err(NotUpdated::Unsure)
    }
}

/// Returns the text with one field of the entry at a path changed; none where it has it in a form that is
/// not known here.
fn changed(text: &str, left_out: &LeftOut, path: &mut Path, change: &Change) -> Option<String> {
    let tree = syntax::parse(text).ok()?;
    let entry = PathLocator::new(&tree, left_out).walk(path);
    let layout = Layout::new(&tree);
    let splices = match change {
        Change::Log(log) => change_log(&layout, entry, log)?,
        Change::Field { field, value } => match tree.field(entry, field, |_| false) {
            Some(old) => vec![layout.instead(tree.value(old), value)],
            None => layout.add_field(entry, &BEFORE, field, value)?,
        },
        Change::Planned { field, value } => change_planned(&layout, entry, field, value)?,
        Change::Title {
            sides,
            is_plain,
            words,
        } => {
            let title = tree.value(tree.field(entry, "title", |_| false)?);
            change_text(&layout, title, *sides, *is_plain, words)?
        }
    };
    Some(layout::spliced(text, splices))
}

/// Returns what changes where one of the dates that were planned first gets another value.
fn change_planned(
    layout: &Layout<'_, '_>,
    entry: Id,
    field: &str,
    value: &str,
) -> Option<Vec<Splice>> {
    let tree = layout.tree;
    let Some(planned) = tree.field(entry, "planned", |_| false) else {
        return layout.add_field(entry, &BEFORE, "planned", &format!("({field}: {value})"));
    };
    let planned = tree.value(planned);
    match tree.field(planned, field, |_| false) {
        Some(old) => Some(vec![layout.instead(tree.value(old), value)]),
        None => {
            // A start goes behind the end that stands there alone: a field is added behind another one.
            let order = match field {
                "start" => ["end", "until", "start"],
                _ => ["start", "end", "until"],
            };
            layout.add_field(planned, &order, field, value)
        }
    }
}

/// Returns what changes where one side of a text gets other words.
fn change_text(
    layout: &Layout<'_, '_>,
    text: Id,
    [side, other]: [&'static str; 2],
    is_plain: bool,
    words: &str,
) -> Option<Vec<Splice>> {
    let tree = layout.tree;
    match tree.kind(text) {
        Kind::Text if is_plain => Some(vec![layout.instead(text, words)]),
        // A text by itself is in the language of the plan, which is the other one.
        Kind::Text => {
            let both = format!("({other}: {}, {side}: {words})", tree.source(text));
            Some(vec![layout.instead(text, &both)])
        }
        Kind::Struct => match tree.field(text, side, |_| false) {
            Some(old) => Some(vec![layout.instead(tree.value(old), words)]),
            None => layout.add_field(text, &[other, side], side, words),
        },
        _ => None,
    }
}

/// Says why there is no such entry: the id is of something else, or nearly that of one.
fn no_item(document: &Document, id: &str) -> NotUpdated {
    let mut ids = Ids::default();
    document.visit(&mut ids);
    if ids.others.contains(&id) {
        return NotUpdated::OtherEntry;
    }
    NotUpdated::NoItem(nearest(id, ids.items).map(str::to_owned))
}

/// The ids of a file.
#[derive(Default)]
struct Ids<'a> {
    // Of what can be updated.
    items: Vec<&'a str>,
    others: Vec<&'a str>,
}

impl<'a> Visit<'a> for Ids<'a> {
    fn enter(&mut self, _: &Trail<'_>, entry: Entry<'a>) -> bool {
        if let Some(id) = entry.common().id() {
            match entry {
                Entry::Item(_)
                | Entry::Milestone(_)
                | Entry::Indicator(_)
                | Entry::Phase(_)
                | Entry::Strand(_) => self.items.push(id),
                _ => self.others.push(id),
            }
        }
        true
    }
}

/// Returns what changes in the text for a log of an item.
fn change_log(layout: &Layout<'_, '_>, item: Id, change: &LogChange) -> Option<Vec<Splice>> {
    let LogChange { field, spot, entry } = change;
    let (_, short) = entry.first()?;
    let one = match entry.len() {
        1 => Cow::Borrowed(short),
        _ => Cow::Owned(format!("[{}]", entry_form(entry))),
    };
    let tree = layout.tree;
    let Some(old) = tree.field(item, field, |_| false) else {
        return layout.add_field(item, &BEFORE, field, &one);
    };
    let log = tree.value(old);
    let elements: Vec<Id> = tree.children(log).collect();
    match (tree.kind(log), *spot) {
        (Kind::List, Spot::New(at)) => {
            let entry = entry_form(entry);
            Some(layout.add_element(log, &elements, at, &entry))
        }
        (Kind::List, Spot::Instead(at)) => {
            let old = elements.get(at)?;
            match tree.kind(*old) {
                Kind::Struct => change_entry(layout, *old, entry),
                Kind::Text | Kind::Number | Kind::Word => {
                    Some(vec![layout.instead(*old, &element(entry))])
                }
                _ => None,
            }
        }
        (Kind::Number | Kind::Word, Spot::Instead(_)) => Some(vec![layout.instead(log, &one)]),
        (Kind::Number | Kind::Word, Spot::New(_)) => {
            let (name, _) = entry.first()?;
            let first = format!("({name}: {})", tree.source(log));
            let list = layout.list(old, &[first, entry_form(entry)], LONG);
            Some(vec![layout.instead(log, &list)])
        }
        _ => None,
    }
}

/// Writes an entry that stands in a list: by itself where it is no more than its first field.
fn element(entry: &[(&'static str, String)]) -> String {
    match entry {
        [(_, short)] => short.clone(),
        entry => entry_form(entry),
    }
}

/// Returns what changes where an entry of a log says something else.
fn change_entry(
    layout: &Layout<'_, '_>,
    node: Id,
    entry: &[(&'static str, String)],
) -> Option<Vec<Splice>> {
    let names: Vec<&str> = entry.iter().map(|(name, _)| *name).collect();
    let mut splices = Vec::new();
    for (name, value) in entry {
        let tree: &SyntaxTree<'_> = layout.tree;
        match tree.field(node, name, |_| false) {
            // It is the same date.
            Some(_) if ["on", "at"].contains(name) => {}
            Some(old) => splices.push(layout.instead(tree.value(old), value)),
            None => splices.extend(layout.add_field(node, &names, name, value)?),
        }
    }
    Some(splices)
}
