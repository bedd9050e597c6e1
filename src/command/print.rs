//! `masar print`: the view without a terminal.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::arguments::{Print, PrintFormat, ZoomName};
use super::explicit::{explicit, is_switchable};
use super::settings::Settings;
use super::settings::key;
use super::terms;
use super::{look, neighbour, notes, open};
use crate::export::{self, Paper};
use crate::model::Roadmap;
use crate::scene::{Level, Purpose, Size, Zoom};
use crate::state::{Place, Voice, World, geometry};
use crate::view::{self, Gate};

/// The tallest print: a buffer counts its cells in 16 bits a side.
const TALLEST: u16 = 20_000;

/// More rows than a tall screen keeps free.
const MARGINS: u16 = 4;

/// The rows from which on a screen shows where the reader is.
const WITH_BREADCRUMB: u16 = 8;

/// Prints a roadmap; returns the exit status.
pub(super) fn run(arguments: &Print, settings: &Settings) -> io::Result<u8> {
    told(|err| err.write_all(settings.complaint_lines().as_bytes()))?;
    if format(arguments, settings) == PrintFormat::Png
        && arguments.output.is_none()
        && io::stdout().is_terminal()
    {
        return no_image_here();
    }
    let opened = match open::open(&arguments.file) {
        Ok(opened) => opened,
        Err(error) => {
            told(|err| open::refuse(error, err))?;
            return Ok(2);
        }
    };
    told(|err| opened.tell(err))?;
    let notes = notes::of(&opened, look::gate(settings));
    let Some(roadmap) = opened.roadmap else {
        return Ok(1);
    };
    let today = look::today(&arguments.view);
    let mut place = Place::new(&roadmap, today);
    if let Some(level) = arguments.level {
        place.fold_below(&roadmap, level);
    }
    if let Some(id) = &arguments.focus
        && !place.focus(&roadmap, id)
    {
        return unknown(&roadmap, id);
    }
    let roadmaps = [roadmap];
    let world = World {
        roadmaps: &roadmaps,
        today,
    };
    let [roadmap] = &roadmaps;
    if let Some(level) = level(arguments.zoom) {
        place.show(roadmap, Zoom::To(level));
    }
    if let Some(page) = arguments.page {
        place.tell(notes);
        place.open_page(roadmap, Some(page.page()));
    }
    let asked = (arguments, settings);
    let mut buffer = draw(asked, &world, roadmap, place);
    let is_shown = !is_drawn(arguments) && arguments.output.is_none();
    if is_shown && is_switchable(&io::stdout()) {
        terms::unasked(settings).apply(&mut buffer);
    }
    let bytes = picture(asked, &buffer)?;
    match &arguments.output {
        Some(path) => save(path, &bytes, arguments.force),
        None => {
            let mut out = io::stdout().lock();
            let is_visual = !is_drawn(arguments) && is_switchable(&out);
            explicit(&mut out, is_visual, |out| out.write_all(&bytes))?;
            out.flush()?;
            Ok(0)
        }
    }
}

/// Returns the picture in the form that is asked for.
fn picture((arguments, settings): (&Print, &Settings), buffer: &Buffer) -> io::Result<Vec<u8>> {
    let paper = Paper::of(look::background(settings));
    Ok(match format(arguments, settings) {
        PrintFormat::Text => export::plain(buffer).into_bytes(),
        PrintFormat::Ansi => export::ansi(buffer).into_bytes(),
        PrintFormat::Svg => export::svg(buffer, paper).into_bytes(),
        PrintFormat::Png => {
            let mut image = Vec::new();
            export::png(buffer, paper, &mut image)?;
            image
        }
    })
}

/// Says whether the picture brings its own colours and letters, whatever the terminal has.
fn is_drawn(arguments: &Print) -> bool {
    match arguments.format {
        PrintFormat::Text | PrintFormat::Ansi => false,
        PrintFormat::Svg | PrintFormat::Png => true,
    }
}

/// Refuses to send an image to a terminal, which would obey it.
fn no_image_here() -> io::Result<u8> {
    let mut err = io::stderr();
    writeln!(err, "masar: a PNG image is not for a terminal")?;
    writeln!(err, "hint: `--output FILE` writes it to a file")?;
    Ok(2)
}

/// Writes what was found to standard error.
fn told(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> io::Result<()> {
    let mut findings = Vec::new();
    write(&mut findings)?;
    let mut err = io::stderr().lock();
    let is_terminal = is_switchable(&err) && !findings.is_empty();
    explicit(&mut err, is_terminal, |err| err.write_all(&findings))
}

fn draw(
    (arguments, settings): (&Print, &Settings),
    world: &World<'_>,
    roadmap: &Roadmap,
    mut place: Place,
) -> Buffer {
    let voice = look::voice(settings);
    let is_colourful = !matches!(arguments.format, PrintFormat::Text) || io::stdout().is_terminal();
    let mut look = look::look(settings, is_colourful);
    let width = arguments.width;
    let details = arguments
        .focus
        .as_ref()
        .map(|_| view::detail_rows(roadmap, &place, (voice, look.gate), width));
    let purpose = Purpose::Print(details.unwrap_or(0));
    let height = arguments
        .height
        .unwrap_or_else(|| needed(&place, roadmap, world, (voice, look.gate), width, purpose));
    let size = Size {
        columns: width,
        rows: height,
    };
    let (layout, _) = geometry(&place, roadmap, size, world.today, purpose);
    place.scroll(layout.outline.height);
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    if is_drawn(arguments) && settings.value(&key::COLOR) != "never" {
        look.theme.depth = view::Depth::True;
    }
    let print = view::Print {
        place: &place,
        open: 0,
        voice,
        switches: look::switches(settings),
        purpose,
    };
    view::print(print, world, look, &mut buffer);
    buffer
}

/// Colours asked for by name need sequences.
fn format(arguments: &Print, settings: &Settings) -> PrintFormat {
    match (arguments.format, settings.value(&key::COLOR)) {
        (PrintFormat::Text, "always") => PrintFormat::Ansi,
        (format, _) => format,
    }
}

/// Returns the fewest rows that show everything.
fn needed(
    place: &Place,
    roadmap: &Roadmap,
    world: &World<'_>,
    voice: (Voice, Gate),
    width: u16,
    purpose: Purpose,
) -> u16 {
    let rows = match view::page_rows(place, place.book(roadmap), voice, width) {
        Some(rows) => rows,
        None => u16::try_from(place.entries().len().max(2)).unwrap_or(TALLEST),
    };
    let wanted = rows.min(TALLEST);
    let free = |rows: u16| {
        let size = Size {
            columns: width,
            rows,
        };
        let (layout, _) = geometry(place, roadmap, size, world.today, purpose);
        layout.outline.height
    };
    let fixed = TALLEST - free(TALLEST);
    let enough = wanted.saturating_add(fixed).min(TALLEST);
    // A tall screen keeps rows free that a lower one does without.
    let fewest = enough.saturating_sub(MARGINS).max(WITH_BREADCRUMB);
    (fewest..enough)
        .find(|rows| free(*rows) >= wanted)
        .unwrap_or(enough)
}

fn unknown(roadmap: &Roadmap, id: &str) -> io::Result<u8> {
    let ids: Vec<_> = roadmap.ids().collect();
    let mut err = io::stderr();
    writeln!(
        err,
        "masar: there is no entry with the id \"{}\"",
        crate::text::printable(id)
    )?;
    if let Some(nearest) = crate::document::nearest(id, ids.iter().map(|id| &**id)) {
        writeln!(
            err,
            "hint: did you mean \"{}\"?",
            crate::text::printable(nearest)
        )?;
    }
    Ok(2)
}

fn level(zoom: ZoomName) -> Option<Level> {
    match zoom {
        ZoomName::Fit => None,
        ZoomName::Decade => Some(Level::Decade),
        ZoomName::FiveYears => Some(Level::FiveYears),
        ZoomName::Year => Some(Level::Year),
        ZoomName::Half => Some(Level::Half),
        ZoomName::Quarter => Some(Level::Quarter),
        ZoomName::Month => Some(Level::Month),
        ZoomName::Week => Some(Level::Week),
        ZoomName::Day => Some(Level::Day),
    }
}

/// Saves a picture; says why not, where it cannot.
fn save(path: &Path, bytes: &[u8], force: bool) -> io::Result<u8> {
    let Err(error) = neighbour::write(path, bytes, force) else {
        return Ok(0);
    };
    let (message, hint) = match error.kind() {
        io::ErrorKind::AlreadyExists => (
            "it is there already".to_owned(),
            "give another name, or --force to overwrite it",
        ),
        io::ErrorKind::NotFound => (
            "its directory does not exist".to_owned(),
            "make the directory first",
        ),
        io::ErrorKind::IsADirectory => ("it is a directory".to_owned(), "give a file's name"),
        io::ErrorKind::PermissionDenied => (
            "its directory may not be written to".to_owned(),
            "give a file elsewhere",
        ),
        _ => (
            format!("it cannot be written: {error}"),
            "give another name",
        ),
    };
    let name = path.display().to_string();
    let mut err = io::stderr();
    writeln!(
        err,
        "{}: error: {}",
        crate::text::printable(&name),
        crate::text::printable(&message)
    )?;
    writeln!(err, "hint: {hint}")?;
    Ok(1)
}
