//! `masar diff OLD NEW`: what differs between two states of a plan.
//!
//! In: two files, or a file and a revision of it. Out: the changes, the largest first, for people or for
//! programs, and the status that `diff` has: 0 the same, 1 different, 2 trouble. Always holds: a row of a
//! table is one difference; what is wrong with the files is told beside. Deliberately not here: what is a
//! difference (`compare`).

mod cells;
mod lines;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use super::arguments::{DiffArguments, ListFormat};
use super::earlier::open_side;
use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::messages::Message;
use super::open::{self, Opened};
use super::settings::Settings;
use super::terminal_lines::{complain, refuse, show, tell};
use super::{look, source};
use crate::model::Against;
use crate::words::Language;
use crate::{compare, export};

/// The status where something differs.
const DIFFERENT: u8 = 1;

/// The status where there is nothing to compare.
const TROUBLE: u8 = 2;

/// Compares two plans; returns the exit status.
pub(super) fn run(arguments: &DiffArguments, settings: &Settings) -> io::Result<u8> {
    complain(settings);
    let language = look::language(settings);
    let opened = match open_both(arguments) {
        Ok(opened) => opened,
        Err(said) => {
            refuse(settings, None, &said, Some(&Message::RevisionOf));
            return Ok(TROUBLE);
        }
    };
    let mut roadmaps = opened.into_iter().filter_map(|opened| {
        tell(&opened.tell(language), settings);
        opened.roadmap
    });
    let (Some(before), Some(after)) = (roadmaps.next(), roadmaps.next()) else {
        return Ok(TROUBLE);
    };
    let after = compare::against(&before, after);
    let Some(against) = after.against() else {
        return Ok(TROUBLE);
    };
    write(arguments.format, against, language, settings)?;
    let is_same = against.comparison.changed().is_empty();
    Ok(if is_same { 0 } else { DIFFERENT })
}

/// Writes the changes in the form that is asked for.
fn write(
    format: ListFormat,
    against: Against<'_>,
    language: Language,
    settings: &Settings,
) -> io::Result<()> {
    let table = |is_for_programs| cells::table(against, language, is_for_programs);
    let mut out = IgnoreClosedPipe(io::stdout().lock());
    match format {
        ListFormat::Text => {
            drop(out);
            let onto = match io::stdout().is_terminal() {
                true => look::Onto::Terminal,
                false => look::Onto::Pipe,
            };
            let style = look::text_style(settings, onto);
            let text = lines::text(against, language, style);
            return show(io::stdout().lock(), &text, settings);
        }
        ListFormat::Csv => out.write_all(&export::csv(&table(false)))?,
        ListFormat::Json => out.write_all(export::json(&table(true)).as_bytes())?,
        ListFormat::Markdown => out.write_all(export::markdown(&table(false)).as_bytes())?,
    }
    out.flush()
}

/// Opens both states; an error is what is said where a revision has no file that it is of.
fn open_both(arguments: &DiffArguments) -> Result<[Opened; 2], Message> {
    let (old, new) = (&*arguments.old, &*arguments.new);
    if old == new && old == Path::new("-") {
        return Ok([open::open(old), Opened::unreadable(source::read_already())]);
    }
    Ok([open_side(old, new)?, open_side(new, old)?])
}
