//! Finished lines as the terminal behind a stream has to be sent them.
//!
//! In: lines in visual order. Out: the same, so that a terminal shows them so. Always holds: whoever
//! reads them by a pipe gets them as they are. Deliberately not here: which way (`query_policy`).

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use ratatui::buffer::Cell;

use super::explicit::explicit;
use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::look;
use super::messages::Message;
use super::query_policy;
use super::settings::Settings;
use crate::document::fault::Phrase;
use crate::session::rows::Strategy;
use crate::text::{Base, CellOrder, Marks, Options, Visual};
use crate::tty::is_usable;
use crate::words;

/// Returns a line as a terminal has to be sent it.
pub(super) fn encode(line: &Visual, strategy: Strategy) -> String {
    let mut row = Vec::new();
    for glyph in line.glyphs() {
        let mut cell = Cell::default();
        cell.set_symbol(glyph.symbol);
        row.push(cell);
        // The second cell of a wide character is left empty, as rows want it.
        let mut covered = Cell::default();
        covered.set_symbol("");
        row.extend(std::iter::repeat_n(
            covered,
            usize::from(glyph.width).saturating_sub(1),
        ));
    }
    strategy.apply_to(&mut row);
    row.iter().map(Cell::symbol).collect()
}

/// Returns lines for people as a terminal has to be sent them.
pub(super) fn lines(text: &str, strategy: Strategy) -> String {
    // They are cells already.
    let as_they_are = Options {
        base: Base::Ltr,
        order: CellOrder::Logical,
        shape: false,
        marks: Marks::Keep,
        ..Options::default()
    };
    let lines = text.lines();
    let lines = lines.map(|line| encode(&Visual::new(line, &as_they_are), strategy) + "\n");
    lines.collect()
}

/// Says on standard error, in the language of the reader, what the program or a file does not do, and
/// what to do about it.
pub(super) fn refuse(
    settings: &Settings,
    file: Option<&Path>,
    said: &Message,
    hint: Option<&Message>,
) {
    let (reader, language) = (look::reader(&io::stderr()), look::language(settings));
    let said = said.say(language);
    let hint = hint.map(|hint| hint.say(language));
    let text = match file {
        Some(file) => {
            let said = words::labelled(words::grade(language, true), &said);
            reader.message(
                language,
                &file.display().to_string(),
                &said,
                hint.as_deref(),
            )
        }
        None => reader.message(language, "masar", &said, hint.as_deref()),
    };
    tell(&text, settings);
}

/// Says what is not understood of the settings.
pub(super) fn complain(settings: &Settings) {
    let (reader, language) = (look::reader(&io::stderr()), look::language(settings));
    tell(&settings.complaint_lines(reader, language), settings);
}

/// Shows finished lines for people on standard error; nobody who cannot be told stops the work.
pub(super) fn tell(text: &str, settings: &Settings) {
    drop(show(io::stderr().lock(), text, settings));
}

/// Shows finished lines for people on a stream, whose reader may leave.
///
/// # Errors
/// When the stream cannot be written.
pub(super) fn show(
    out: impl Write + IsTerminal,
    text: &str,
    settings: &Settings,
) -> io::Result<()> {
    let is_shown = is_usable(&out);
    let mut out = IgnoreClosedPipe(out);
    // A log keeps the order of reading, whatever is printed beside it.
    if text.is_empty() || !is_shown {
        return out.write_all(text.as_bytes());
    }
    let text = lines(text, query_policy::printed(settings, true, false));
    explicit(&mut out, true, |out| out.write_all(text.as_bytes()))
}
