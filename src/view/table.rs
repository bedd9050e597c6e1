//! The columns beside the outline.
//!
//! Always holds: each text stands in its own column and is cut there, aligned to the side where reading
//! begins, figures to the side where it ends. Deliberately not here: which columns have room (`scene`).

use super::painter::{Align, Painter};
use super::shown::Shown;
use super::theme::Role;
use crate::facts::Column;
use crate::scene::{Area, PictureRow, Span};

/// Writes the titles of the columns.
pub(super) fn titles(painter: &mut Painter<'_>, shown: &Shown<'_>) {
    let language = painter.language;
    for (column, span) in shown.columns() {
        let words = column.title().say(language);
        put(
            painter,
            shown.layout.titles,
            (column, span),
            words,
            Role::Muted,
        );
    }
}

/// Writes what the columns say of a row.
pub(super) fn row(
    painter: &mut Painter<'_>,
    area: Area,
    shown: &Shown<'_>,
    columns: &[(Column, Span)],
    row: &PictureRow,
) {
    if row.entry.heading().is_some() {
        return;
    }
    let locale = shown.locale(painter.language);
    for (column, span) in columns {
        let role = match column {
            Column::State => Role::Status(row.state()),
            Column::Progress | Column::Slip | Column::Money => Role::Value,
            Column::Start | Column::End | Column::Owner => Role::Text,
        };
        if let Some(text) = column.text(shown.roadmap, row.entry.node, locale) {
            put(painter, area, (*column, *span), &text, role);
        }
    }
}

fn put(
    painter: &mut Painter<'_>,
    area: Area,
    (column, span): (Column, Span),
    words: &str,
    role: Role,
) {
    let align = match column {
        Column::Progress | Column::Money => Align::End,
        Column::State | Column::Start | Column::End | Column::Slip | Column::Owner => Align::Start,
    };
    let cells = painter.along(area, span.from, span.width());
    painter.label(cells, words, align, role);
}
