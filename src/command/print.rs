//! `masar print`: the view without a terminal.

mod height;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::arguments::{Print, PrintFormat, ZoomName};
use super::explicit::{explicit, is_switchable};
use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::look::{self, Onto};
use super::query_policy;
use super::settings::Settings;
use super::settings::key;
use super::terminal_lines::tell;
use super::{notes, open, stderr, write_whole};
use crate::export::{self, Paper};
use crate::facts::Noted;
use crate::model::Roadmap;
use crate::scene::{Level, Purpose, Size, Zoom};
use crate::state::{Place, World, geometry};
use crate::view;

/// Prints a roadmap; returns the exit status.
pub(super) fn run(arguments: &Print, settings: &Settings) -> io::Result<u8> {
    tell(&settings.complaint_lines(), settings);
    let asked = (arguments, settings);
    if format(arguments, settings) == PrintFormat::Png
        && arguments.output().is_none()
        && io::stdout().is_terminal()
    {
        // It would obey the bytes.
        stderr::say(
            "masar: a PNG image is not for a terminal\n\
             hint: `--output FILE` writes it to a file\n",
        );
        return Ok(2);
    }
    let (roadmap, notes) = match opened(asked) {
        Ok(opened) => opened,
        Err(status) => return Ok(status),
    };
    let today = look::today(arguments.day.today);
    let drawn = place(arguments, &roadmap, notes, today).and_then(|place| {
        let roadmaps = std::slice::from_ref(&roadmap);
        draw(asked, &World { roadmaps, today }, &roadmap, place)
    });
    match drawn {
        Ok(buffer) => write(asked, buffer),
        Err(refusal) => {
            stderr::say(&refusal);
            Ok(2)
        }
    }
}

/// Opens the roadmap and tells what is wrong with it; an error is the exit status where there is
/// nothing to print.
fn opened((arguments, settings): (&Print, &Settings)) -> Result<(Roadmap, Vec<Noted>), u8> {
    let language = look::language(settings);
    let opened = match open::open(&arguments.file) {
        Ok(opened) => opened,
        Err(error) => {
            tell(&open::refuse(error, language), settings);
            return Err(2);
        }
    };
    tell(&opened.tell(language), settings);
    let notes = notes::of(&opened, look::gate(settings, onto(arguments)));
    let roadmap = opened.roadmap.ok_or(1)?;
    Ok((roadmap, notes))
}

/// Returns the place that is asked for; an error says why there is none.
fn place(
    arguments: &Print,
    roadmap: &Roadmap,
    notes: Vec<Noted>,
    today: NaiveDate,
) -> Result<Place, String> {
    let mut place = Place::new(roadmap, today);
    if let Some(level) = arguments.level {
        place.fold_below(roadmap, level);
    }
    if let Some(address) = &arguments.focus
        && !place.focus(roadmap, address)
    {
        return Err(unknown(roadmap, address));
    }
    if place.page().is_some() {
        // What has no row in the chart is told by itself.
        place.read();
    }
    if let Some(level) = level(arguments.zoom) {
        place.show(roadmap, Zoom::To(level));
    }
    if let Some(page) = arguments.page {
        place.tell(notes.into());
        place.open_page(roadmap, Some(page.page()));
    }
    Ok(place)
}

/// Writes the picture to where it is asked for; returns the exit status.
fn write((arguments, settings): (&Print, &Settings), mut buffer: Buffer) -> io::Result<u8> {
    if !is_drawn(arguments) {
        let is_shown = arguments.output().is_none() && is_switchable(&io::stdout());
        let has_looks = format(arguments, settings) == PrintFormat::Ansi;
        query_policy::printed(settings, is_shown, has_looks).apply(&mut buffer);
    }
    let bytes = picture((arguments, settings), &buffer)?;
    match arguments.output() {
        Some(path) => save(path, &bytes, arguments.force),
        None => {
            let out = io::stdout().lock();
            let is_visual = !is_drawn(arguments) && is_switchable(&out);
            let mut out = IgnoreClosedPipe(out);
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

/// Says what the letters are put on.
fn onto(arguments: &Print) -> Onto {
    if is_drawn(arguments) {
        Onto::Picture
    } else if arguments.output().is_none() && io::stdout().is_terminal() {
        Onto::Terminal
    } else {
        Onto::Pipe
    }
}

/// Draws the picture; an error says why it is not drawn.
fn draw(
    (arguments, settings): (&Print, &Settings),
    world: &World<'_>,
    roadmap: &Roadmap,
    mut place: Place,
) -> Result<Buffer, String> {
    let voice = look::voice(settings);
    let is_colourful = !matches!(arguments.format, PrintFormat::Text) || io::stdout().is_terminal();
    let mut look = look::look(settings, onto(arguments), is_colourful);
    let width = arguments.width;
    let details = arguments
        .focus
        .as_ref()
        .map(|_| view::detail_rows(&place, place.book(roadmap), voice, look.gate, width));
    let purpose = Purpose::Print(details.unwrap_or(0));
    let height = match arguments.height {
        Some(height) => height,
        None => {
            let paper = (width, purpose);
            height::needed(&place, roadmap, world, (voice, look.gate), paper)
        }
    };
    if format(arguments, settings) == PrintFormat::Png {
        export::check_png_size(width, height).map_err(oversize)?;
    }
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
    let left_out = view::print(print, world, look, &mut buffer);
    if arguments.height.is_none() {
        tell(&height::told(left_out), settings);
    }
    Ok(buffer)
}

/// Refuses an image that nobody could look at.
fn oversize((across, down): (u32, u32)) -> String {
    format!(
        "masar: the image would be {across} by {down} dots, which is too large\n\
         hint: give fewer columns or rows, fold with --level, or take --format svg\n"
    )
}

/// Colours asked for by name need sequences.
fn format(arguments: &Print, settings: &Settings) -> PrintFormat {
    match (arguments.format, settings.value(&key::COLOR)) {
        (PrintFormat::Text, "always") => PrintFormat::Ansi,
        (format, _) => format,
    }
}

/// Says that an address leads nowhere, and which one is near.
fn unknown(roadmap: &Roadmap, address: &str) -> String {
    let shown = crate::text::printable(address);
    let what = if address.contains('/') {
        "address"
    } else {
        "id"
    };
    let mut words = format!("masar: there is no entry with the {what} \"{shown}\"\n");
    if let Some(nearest) = roadmap.nearest_address(address) {
        let nearest = crate::text::printable(&nearest);
        words += &format!("hint: did you mean \"{nearest}\"?\n");
    }
    words
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
    let Err(error) = write_whole::write(path, bytes, force) else {
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
        io::ErrorKind::InvalidInput => (
            "it is no regular file, and stays as it is".to_owned(),
            "give a file's name, or - for standard output",
        ),
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
    stderr::say(&format!(
        "{}: error: {}\nhint: {hint}\n",
        crate::text::printable(&name),
        crate::text::printable(&message)
    ));
    Ok(1)
}
