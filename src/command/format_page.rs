//! `masar help format`: how a roadmap is written, field by field.
//!
//! In: the language of the reader. Out: the page that stands beside the shipped roadmaps, laid out on a
//! terminal; a pipe or a file gets it as it is. Always holds: it needs no network and no other file.

use std::io::{self, Write};

use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::look::{self, Onto};
use super::markdown::Sheet;
use super::settings::Settings;
use super::terminal_lines::{complain, show};
use crate::document::diagnostic::Audience;
use crate::text::{Direction, Options};

/// Wider lines are hard to read.
const WIDEST: u16 = 100;

/// Shows the page.
pub(super) fn run(settings: &Settings) -> io::Result<u8> {
    complain(settings);
    let (page, direction) = look::language(settings).choose(
        (include_str!("../../roadmap/README.md"), Direction::Ltr),
        (include_str!("../../roadmap/README.ar.md"), Direction::Rtl),
    );
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
