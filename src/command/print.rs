//! `masar print`: the view without a terminal.

mod height;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::arguments::{PrintArguments, PrintFormat};
use super::explicit::explicit;
use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::look::{self, Onto};
use super::query_policy;
use super::settings::Settings;
use super::settings::values::When;
use super::terminal_lines::tell;
use super::{notes, open, stderr, write_whole};
use crate::export::{self, Paper};
use crate::facts::Noted;
use crate::model::Roadmap;
use crate::scene::{Purpose, Size, Zoom};
use crate::state::{Place, World, geometry};
use crate::text::Options;
use crate::tty::is_usable;
use crate::view;

/// Prints a roadmap; returns the exit status.
pub(super) fn run(arguments: &PrintArguments, settings: &Settings) -> io::Result<u8> {
    tell(&settings.complaint_lines(), settings);
    let asked = Asked {
        arguments,
        settings,
        format: match (arguments.format, settings.values.color) {
            // Colours asked for by name need sequences.
            (PrintFormat::Text, When::Always) => PrintFormat::Ansi,
            (format, _) => format,
        },
    };
    match asked.drawn() {
        Ok(buffer) => asked.write(buffer),
        Err(status) => Ok(status),
    }
}

/// Says why nothing is printed; returns the exit status.
fn refuse(words: &str) -> u8 {
    stderr::say(words);
    2
}

/// What is to be printed, and how.
#[derive(Clone, Copy)]
struct Asked<'a> {
    arguments: &'a PrintArguments,
    settings: &'a Settings,
    format: PrintFormat,
}

impl Asked<'_> {
    /// Draws the picture; an error is the exit status where there is none.
    fn drawn(self) -> Result<Buffer, u8> {
        let is_shown = self.arguments.output().is_none() && io::stdout().is_terminal();
        if self.format == PrintFormat::Png && is_shown {
            // It would obey the bytes.
            return Err(refuse(
                "masar: a PNG image is not for a terminal\n\
                 hint: `--output FILE` writes it to a file\n",
            ));
        }
        let opened = open::open(&self.arguments.file);
        tell(&opened.tell(look::language(self.settings)), self.settings);
        let notes = notes::of(&opened, look::text_style(self.settings, self.onto()));
        let status = if opened.is_unreadable { 2 } else { 1 };
        let roadmap = opened.roadmap.ok_or(status)?;
        let today = look::today(self.arguments.day.today);
        let place = self.place(&roadmap, notes, today)?;
        let roadmaps = std::slice::from_ref(&roadmap);
        let world = World {
            roadmaps,
            today,
            letters: Options::default(),
        };
        self.draw(&world, &roadmap, place)
    }

    /// Returns the place that is asked for; an error is the exit status where there is none.
    fn place(self, roadmap: &Roadmap, notes: Vec<Noted>, today: NaiveDate) -> Result<Place, u8> {
        let arguments = self.arguments;
        let mut place = Place::new(roadmap, today);
        if let Some(level) = arguments.level {
            place.fold_below(roadmap, level);
        }
        if let Some(address) = &arguments.focus
            && !place.focus(roadmap, address)
        {
            return Err(refuse(&unknown(roadmap, address)));
        }
        if place.page().is_some() {
            // What has no row in the chart is told by itself.
            place.read();
        }
        if arguments.zoom != Zoom::Fit {
            place.show(roadmap, arguments.zoom);
        }
        if let Some(page) = arguments.page {
            place.tell(notes.into());
            place.open_page(roadmap, Some(page));
        }
        Ok(place)
    }

    /// Writes the picture to where it is asked for; returns the exit status.
    fn write(self, mut buffer: Buffer) -> io::Result<u8> {
        let is_shown = self.arguments.output().is_none() && is_usable(&io::stdout());
        if !self.is_drawn() {
            let has_looks = self.format == PrintFormat::Ansi;
            query_policy::printed(self.settings, is_shown, has_looks).apply(&mut buffer);
        }
        let bytes = self.picture(&buffer)?;
        if let Some(path) = self.arguments.output() {
            return save(path, &bytes, self.arguments.force);
        }
        let mut out = IgnoreClosedPipe(io::stdout().lock());
        let is_visual = is_shown && !self.is_drawn();
        explicit(&mut out, is_visual, |out| out.write_all(&bytes))?;
        out.flush()?;
        Ok(0)
    }

    /// Returns the picture in the form that is asked for.
    fn picture(self, buffer: &Buffer) -> io::Result<Vec<u8>> {
        let paper = Paper::of(look::background(self.settings));
        Ok(match self.format {
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
    fn is_drawn(self) -> bool {
        match self.format {
            PrintFormat::Text | PrintFormat::Ansi => false,
            PrintFormat::Svg | PrintFormat::Png => true,
        }
    }

    /// Says what the letters are put on.
    fn onto(self) -> Onto {
        if self.is_drawn() {
            Onto::Picture
        } else if self.arguments.output().is_none() && io::stdout().is_terminal() {
            Onto::Terminal
        } else {
            Onto::Pipe
        }
    }

    /// Draws the picture; an error is the exit status where it is not drawn.
    fn draw(self, world: &World<'_>, roadmap: &Roadmap, mut place: Place) -> Result<Buffer, u8> {
        let Self {
            arguments,
            settings,
            ..
        } = self;
        let languages = look::languages(settings);
        let is_colourful = arguments.format != PrintFormat::Text || io::stdout().is_terminal();
        let mut look = look::look(settings, self.onto(), is_colourful);
        let width = arguments.width;
        let focus = arguments.focus.as_ref();
        let details = focus.map(|_| {
            view::detail_rows(
                &place,
                place.book(roadmap),
                languages,
                look.text_style,
                width,
            )
        });
        let purpose = Purpose::Print(details.unwrap_or(0));
        let fitting = || {
            let paper = (width, purpose);
            height::needed(&place, roadmap, world, (languages, look.text_style), paper)
        };
        let height = arguments.height.unwrap_or_else(fitting);
        if self.format == PrintFormat::Png {
            export::check_png_size(width, height).map_err(|dots| refuse(&oversize(dots)))?;
        }
        let size = Size {
            columns: width,
            rows: height,
        };
        let (layout, _) = geometry(&place, roadmap, size, world.today, purpose);
        place.scroll(layout.outline.height);
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        if self.is_drawn() && settings.values.color != When::Never {
            look.theme.depth = view::Depth::True;
        }
        let print = view::Print {
            place: &place,
            open: 0,
            languages,
            switches: settings.values.dir.into(),
            purpose,
        };
        let left_out = view::print(print, world, look, &mut buffer);
        if arguments.height.is_none() {
            tell(&height::told(left_out), settings);
        }
        Ok(buffer)
    }
}

/// Refuses an image that nobody could look at.
fn oversize((across, down): (u32, u32)) -> String {
    format!(
        "masar: the image would be {across} by {down} dots, which is too large\n\
         hint: give fewer columns or rows, fold with --level, or take --format svg\n"
    )
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
