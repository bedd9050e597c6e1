//! The changes of a plan as a table, a row a difference.
//!
//! Always holds: for programs what stands on each side is what a file writes: dates as they were written, the
//! words of states, numbers, ids.

use crate::command::list::word;
use crate::document::Entry;
use crate::export::{Cell, Table};
use crate::facts::{self, DifferenceWords, Known, changed_id, changed_name, health_of, id_of};
use crate::model::{
    Against, At, ChangedEntry, DateField, Difference, Ix, Roadmap, Shift, progress,
};
use crate::time::{Precision, When};
use crate::words::{Compared, Language, Msg};

/// The columns: for people as many as they have names, for programs all.
const KEYS: [&str; 8] = [
    "id", "title", "change", "before", "after", "by", "unit", "kind",
];

/// Makes the table.
pub(super) fn table(against: Against<'_>, language: Language, is_for_programs: bool) -> Table {
    let head = [
        Msg::ColumnId,
        Msg::ColumnTitle,
        Msg::Compared(Compared::Change),
        Msg::Compared(Compared::Before),
        Msg::Compared(Compared::After),
        Msg::Compared(Compared::By),
    ];
    let entries = against.comparison.changed().iter();
    let differences = entries.flat_map(|entry| {
        let differences = entry.differences.iter();
        differences.map(move |difference| (entry, difference))
    });
    let rows = differences.map(|(entry, difference)| match is_for_programs {
        true => written(against, entry, difference, language),
        false => said(against, entry, difference, language),
    });
    Table {
        keys: KEYS.to_vec(),
        head: head.map(|title| title.say(language).to_owned()).to_vec(),
        rows: rows.collect(),
    }
}

/// Returns the id and the title of an entry.
fn name(against: Against<'_>, entry: &ChangedEntry, language: Language) -> [Cell; 2] {
    let id = changed_id(against, entry);
    let title = changed_name(against, entry, language);
    [Cell::Text(id), Cell::Text(title)]
}

/// Returns a row for people.
fn said(
    against: Against<'_>,
    entry: &ChangedEntry,
    difference: &Difference,
    language: Language,
) -> Vec<Cell> {
    let words = DifferenceWords::new(against, entry, difference, language);
    let text = |text: Option<String>| text.map_or(Cell::Empty, |text| Cell::Text(plain(&text)));
    let [id, title] = name(against, entry, language);
    vec![
        id,
        title,
        Cell::Text(plain(&words.what)),
        text(words.before),
        text(words.after),
        text(words.by),
    ]
}

/// Takes away the marks of direction, which a cell of a table does not need.
fn plain(text: &str) -> String {
    let is_mark = |letter: char| matches!(letter, '\u{2066}'..='\u{2069}' | '\u{61c}');
    text.chars().filter(|letter| !is_mark(*letter)).collect()
}

/// Returns a row for programs.
fn written(
    against: Against<'_>,
    entry: &ChangedEntry,
    difference: &Difference,
    language: Language,
) -> Vec<Cell> {
    let old = entry.before.map(|at| (against.before, at));
    let new = entry.after.map(|at| (against.after, at));
    let (before, now) = match difference {
        Difference::Date(DateField::Start | DateField::End, change) => {
            let date = |when: Option<When>| when.map_or(Cell::Empty, |it| Cell::Text(it.into()));
            (date(change.before), date(change.after))
        }
        _ => (value(old, difference), value(new, difference)),
    };
    let (by, unit) = distance(difference);
    let [id, title] = name(against, entry, language);
    let row = new.or(old);
    let kind = row.map_or(Cell::Empty, |(roadmap, at)| kind(roadmap, at));
    vec![
        id,
        title,
        Cell::Text(change(difference).to_owned()),
        before,
        now,
        by,
        unit,
        kind,
    ]
}

/// Names what an entry is.
fn kind(roadmap: &Roadmap, at: At) -> Cell {
    let named = |name: &str| Cell::Text(name.to_owned());
    match roadmap.entry(at.ix) {
        _ if roadmap.milestone(at).is_some() => named("milestone"),
        Some(Entry::Item(item)) => word(item.kind),
        Some(Entry::Strand(strand)) => word(strand.kind),
        Some(Entry::Phase(_)) => named("phase"),
        Some(Entry::Indicator(_)) => named("indicator"),
        Some(Entry::Pillar(_)) => named("pillar"),
        // Nothing else is compared.
        _ => named("roadmap"),
    }
}

/// Names a difference.
fn change(difference: &Difference) -> &'static str {
    match difference {
        Difference::Added => "added",
        Difference::Removed => "removed",
        Difference::Date(DateField::Start, _) => "start",
        Difference::Date(DateField::End, _) => "end",
        Difference::Date(DateField::Day, _) => "on",
        Difference::State => "state",
        Difference::Health => "health",
        Difference::Progress(_) => "progress",
        Difference::Money => "money",
        Difference::Owner => "owner",
        Difference::Place => "placement",
        Difference::Title => "title",
        Difference::Id => "id",
        Difference::Field(field) => field.name(),
    }
}

/// Returns by how many of what something moved.
fn distance(difference: &Difference) -> (Cell, Cell) {
    let number = |count: f64, unit: &str| (Cell::Number(count), Cell::Text(unit.to_owned()));
    match difference {
        Difference::Date(_, change) => match change.shift {
            Shift::Moved { by: Some(by), .. } => {
                let unit = match by.unit {
                    Precision::Year => "year",
                    Precision::Half => "half",
                    Precision::Quarter => "quarter",
                    Precision::Month => "month",
                    Precision::Day => "day",
                };
                // Nobody counts so many days that a number does not hold them.
                number(by.count.to_string().parse().unwrap_or_default(), unit)
            }
            Shift::Moved { by: None, .. } | Shift::MayBeSame | Shift::Given | Shift::Withdrawn => {
                (Cell::Empty, Cell::Empty)
            }
        },
        Difference::Progress(points) => number(*points, "percent"),
        _ => (Cell::Empty, Cell::Empty),
    }
}

/// Returns what stands on one side, as a file writes it.
fn value(side: Option<(&Roadmap, At)>, difference: &Difference) -> Cell {
    let Some((roadmap, at)) = side else {
        return Cell::Empty;
    };
    let text = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
    let id = |ix: Ix| Cell::Text(roadmap.id(ix).into_owned());
    let item = roadmap.item(at.ix);
    match difference {
        Difference::Date(..) => {
            let on = roadmap.milestone(at).and_then(|milestone| milestone.on);
            text(on.map(|on| on.when().into()))
        }
        Difference::State => text(Known::of(roadmap, at.ix).and_then(Known::written)),
        Difference::Health => health_of(roadmap, at.ix).map_or(Cell::Empty, word),
        Difference::Progress(_) => {
            let last = item.and_then(progress);
            last.map_or(Cell::Empty, |last| Cell::Number(last.percent))
        }
        Difference::Money => {
            let sums = roadmap.money_of(at.ix);
            let sums = sums
                .iter()
                .map(|it| format!("{} {}", it.amount, it.currency));
            let sums: Vec<String> = sums.collect();
            text((!sums.is_empty()).then(|| sums.join(", ")))
        }
        Difference::Owner => text(
            item.and_then(|item| item.owner.as_ref())
                .map(ToString::to_string),
        ),
        Difference::Place => match (at.part, roadmap.node(at.ix).parent) {
            (Some(_), _) => id(at.ix),
            (None, parent) => parent.map_or(Cell::Empty, id),
        },
        Difference::Title => Cell::Text(facts::title_of(roadmap, at, roadmap.document().language)),
        Difference::Id => Cell::Text(id_of(roadmap, at)),
        Difference::Added | Difference::Removed | Difference::Field(_) => Cell::Empty,
    }
}
