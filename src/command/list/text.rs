//! A list as text, for people.
//!
//! In: tables with the same columns, each under a heading or under none, and a last line. Out: lines of visual cells. Always
//! holds: columns are as wide as the widest of their cells in all tables, the first one stands where reading
//! begins; the heads of the columns stand once.

use std::io::{self, IsTerminal};

use crate::command::look::{self, Onto};
use crate::command::settings::Settings;
use crate::export::{self, Table};
use crate::text::{Base, Visual};
use crate::words::Language;

/// Between two columns.
const APART: &str = "  ";

/// Lays tables out.
pub(super) fn laid_out(
    parts: &[(Option<&str>, &Table)],
    last: Option<&str>,
    language: Language,
    settings: &Settings,
) -> String {
    let onto = match io::stdout().is_terminal() {
        true => Onto::Terminal,
        false => Onto::Pipe,
    };
    let options = look::text_style(settings, onto).options(Base::WordsOr(language.direction()));
    let visual = |text: &str| Visual::new(text, &options);
    let rows = |table: &Table| -> Vec<Vec<Visual>> {
        let cells =
            |row: &Vec<export::Cell>| row.iter().map(|cell| visual(&cell.shown())).collect();
        table.rows.iter().map(cells).collect()
    };
    let head: Vec<Visual> = parts.first().map_or(Vec::new(), |(_, table)| {
        table.head.iter().map(|name| visual(name)).collect()
    });
    let parts: Vec<(Option<Visual>, Vec<Vec<Visual>>)> = parts
        .iter()
        .map(|(heading, table)| (heading.map(visual), rows(table)))
        .collect();
    let all = || std::iter::once(&head).chain(parts.iter().flat_map(|(_, rows)| rows));
    let width = |column: usize| {
        let cells = all().filter_map(|row| row.get(column));
        cells.map(Visual::width).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let wide = widths.iter().sum::<usize>() + APART.len() * widths.len().saturating_sub(1);
    let mut lines = line(&head, &widths, language);
    for (heading, rows) in &parts {
        if let Some(heading) = heading {
            lines.push('\n');
            lines.push_str(&line(std::slice::from_ref(heading), &[wide], language));
        }
        for row in rows {
            lines.push_str(&line(row, &widths, language));
        }
    }
    if let Some(last) = last.map(visual) {
        lines.push('\n');
        lines.push_str(&line(std::slice::from_ref(&last), &[wide], language));
    }
    lines
}

/// Writes one line, its first cell where reading begins.
fn line(row: &[Visual], widths: &[usize], language: Language) -> String {
    let cells = row.iter().zip(widths).map(|(cell, width)| {
        let blank = " ".repeat(width.saturating_sub(cell.width()));
        language.choose(format!("{cell}{blank}"), format!("{blank}{cell}"))
    });
    let mut cells: Vec<String> = cells.collect();
    if language.choose(false, true) {
        cells.reverse();
    }
    format!("{}\n", cells.join(APART).trim_end())
}
