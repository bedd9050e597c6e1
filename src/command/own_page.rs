//! `masar help format` and `masar help filters`: how a roadmap is written, field by field, and how questions
//! are put to it.
//!
//! In: the language of the reader. Out: the page that stands beside the shipped roadmaps, or that of
//! `docs`, laid out on a
//! terminal; a pipe or a file gets it as it is. Always holds: it needs no network and no other file.

use std::io::{self, Write};

use super::arguments::FILTERS;
use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::look::{self, Onto};
use super::markdown::Sheet;
use super::settings::Settings;
use super::terminal_lines::{complain, show};
use crate::document::diagnostic::Audience;
use crate::text::{Direction, Options};

/// Wider lines are hard to read.
const WIDEST: u16 = 100;

/// Shows the page of a topic, which is that of the format unless it is told.
pub(super) fn run(topic: Option<&str>, settings: &Settings) -> io::Result<u8> {
    complain(settings);
    let [en, ar] = match topic {
        Some(FILTERS) => [
            include_str!("../../docs/filters.md"),
            include_str!("../../docs/filters.ar.md"),
        ],
        Some(_) | None => [
            include_str!("../../roadmap/README.md"),
            include_str!("../../roadmap/README.ar.md"),
        ],
    };
    let language = look::language(settings);
    let (page, direction) = language.choose((en, Direction::Ltr), (ar, Direction::Rtl));
    let out = io::stdout().lock();
    match look::reader(&out) {
        Audience::Terminal { columns } => {
            let text_style = look::text_style(settings, Onto::Terminal);
            let options = Options {
                shape: text_style.shape,
                marks: text_style.marks,
                order: text_style.order,
                ..Options::default()
            };
            let sheet = Sheet {
                columns: columns.min(WIDEST).into(),
                direction,
                options,
            };
            show(out, &sheet.lay(page), settings)?;
        }
        Audience::Log | Audience::Screen { .. } => {
            IgnoreClosedPipe(out).write_all(page.as_bytes())?
        }
    }
    Ok(0)
}
