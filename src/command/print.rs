//! `masar print`: the view without a terminal.

mod form;
mod height;
mod together;
mod window;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::arguments::{PrintArguments, PrintFormat, WIDEST};
use super::earlier::open_earlier;
use super::explicit::explicit;
use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::look::{self, Onto};
use super::messages::{Message, Writing};
use super::query_policy;
use super::settings::Settings;
use super::settings::values::ColorWhen;
use super::terminal_lines::{complain, refuse, tell};
use super::{notes, open, question, saved_view, write_whole};
use crate::compare;
use crate::document::Hint;
use crate::export::{self, Paper};
use crate::facts::{GroupField, Noted};
use crate::model::Roadmap;
use crate::scene::{Purpose, Size};
use crate::state::{Place, World, geometry};
use crate::text::Base;
use crate::time::Days;
use crate::tty::{self, is_usable};
use crate::view;

/// How wide a print is into a pipe or a file.
const USUAL_WIDTH: u16 = 80;

/// Prints a roadmap; returns the exit status.
pub(super) fn run(arguments: &PrintArguments, settings: &Settings) -> io::Result<u8> {
    complain(settings);
    let format = match form::of(arguments.format, arguments.output()) {
        Ok(format) => format,
        Err(said) => {
            refuse(settings, None, &said, Some(&Message::FormByName));
            return Ok(2);
        }
    };
    let asked = Asked {
        arguments,
        settings,
        format: match (format, settings.values.color) {
            // Colours asked for by name need sequences.
            (PrintFormat::Text, ColorWhen::Always) => PrintFormat::Ansi,
            (format, _) => format,
        },
    };
    match asked.drawn() {
        Ok(buffer) => asked.write(buffer),
        Err(status) => Ok(status),
    }
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
            return Err(self.refused(&Message::PngOnTerminal, Some(&Message::OutputWrites)));
        }
        let files = std::iter::once(&self.arguments.file).chain(&self.arguments.others);
        let plans: Vec<_> = files
            .map(|file| self.open(file))
            .collect::<Result<_, _>>()?;
        let is_together = plans.len() > 1;
        let all = || together::days(plans.iter().map(|(roadmap, _)| roadmap));
        let days = is_together.then(all).flatten();
        let pictures = plans
            .iter()
            .map(|(roadmap, notes)| self.picture_of(roadmap, notes.clone(), days));
        let pictures: Vec<Buffer> = pictures.collect::<Result<_, _>>()?;
        let picture = together::stacked(pictures);
        self.check_size(picture.area.width, picture.area.height)?;
        Ok(picture)
    }

    /// Opens a plan, with what is wrong with its file; an error is the exit status where there is none.
    fn open(self, file: &Path) -> Result<(Roadmap, Vec<Noted>), u8> {
        let opened = open::open(file);
        tell(&opened.tell(look::language(self.settings)), self.settings);
        let notes = notes::of(&opened, look::text_style(self.settings, self.onto()));
        let status = if opened.is_unreadable { 2 } else { 1 };
        let roadmap = opened.roadmap.ok_or(status)?;
        let Some(old) = &self.arguments.against else {
            return Ok((roadmap, notes));
        };
        let old = open_earlier(old, file, self.settings)?;
        Ok((compare::against(&old, roadmap), notes))
    }

    /// Draws a plan, over certain days where it stands beside others.
    fn picture_of(
        self,
        roadmap: &Roadmap,
        notes: Vec<Noted>,
        days: Option<Days>,
    ) -> Result<Buffer, u8> {
        let today = look::today(self.arguments.day.today);
        let mut place = self.place(roadmap, notes, today)?;
        place.is_beside_others = days.is_some();
        let world = World {
            roadmaps: std::slice::from_ref(roadmap),
            today,
            views: &[],
            letters: look::text_style(self.settings, self.onto()).options(Base::default()),
        };
        self.draw(&world, roadmap, place, days)
    }

    /// Returns the place that is asked for; an error is the exit status where there is none.
    fn place(self, roadmap: &Roadmap, notes: Vec<Noted>, today: NaiveDate) -> Result<Place, u8> {
        let arguments = self.arguments;
        let mut place = Place::new(roadmap, today);
        place.columns = self.settings.values.columns;
        self.ask(roadmap, &mut place, today)?;
        if let Some(address) = &arguments.focus
            && !place.focus(roadmap, address)
        {
            return Err(self.unknown(roadmap, address));
        }
        if place.page().is_some() {
            // What has no row in the chart is told by itself.
            place.read();
        }
        if let Some(page) = &arguments.page {
            let page = page.find(roadmap);
            let page = page.map_err(|wrong| self.refused(&wrong.0, Some(&wrong.1)))?;
            place.tell(notes.into());
            place.open_page(roadmap, Some(page));
        }
        Ok(place)
    }

    /// Lets a place show what is asked for, folded as it is; an error is the exit status where that means
    /// nothing.
    fn ask(self, roadmap: &Roadmap, place: &mut Place, today: NaiveDate) -> Result<(), u8> {
        let language = look::language(self.settings);
        let mut ask = self.arguments.ask.asked();
        ask.color_by.clone_from(&self.arguments.color.color_by);
        let roadmaps = std::slice::from_ref(roadmap);
        if let Some(view) = saved_view::find(ask.view.as_deref(), roadmaps, self.settings)? {
            place.show_view(roadmap, view);
            if self.settings.is_asked("columns") {
                place.columns = self.settings.values.columns;
            }
            ask = ask.over(view);
        }
        let line = ask.question.as_deref();
        if let Some(filter) = question::parse(line, today, self.settings)? {
            place.ask(roadmap, line.unwrap_or_default(), &filter, today);
        }
        // After the question, which unfolds what answers it.
        if let Some(level) = self.arguments.level {
            place.fold_below(roadmap, level);
        }
        if let Some(order) = ask.order {
            place.sort(roadmap, order, language);
        }
        if let Some(name) = ask.color_by.filter(|name| !name.is_empty()) {
            let field = self.field(roadmap, name)?;
            place.color(roadmap, Some(field), language);
        }
        if let Some(name) = ask.group.filter(|name| !name.is_empty()) {
            let field = self.field(roadmap, name)?;
            place.group(roadmap, Some(field), language);
            if self.arguments.level.is_some_and(|level| level < 2) {
                place.fold_groups(roadmap, true);
            }
        }
        Ok(())
    }

    /// Finds what rows can be grouped by; an error is the exit status where there is no such field.
    fn field(self, roadmap: &Roadmap, name: String) -> Result<GroupField, u8> {
        GroupField::named(&name, roadmap).ok_or_else(|| {
            let said = Message::NoGroupField { name };
            self.refused(&said, Some(&Message::GroupsAre))
        })
    }

    /// Says why nothing is printed; returns the exit status.
    fn refused(self, said: &Message, hint: Option<&Message>) -> u8 {
        refuse(self.settings, None, said, hint);
        2
    }

    /// Says that an address leads nowhere, and which one is near; returns the exit status.
    fn unknown(self, roadmap: &Roadmap, address: &str) -> u8 {
        let (id, address) = (address.to_owned(), address);
        let near = roadmap
            .nearest_address(address)
            .map(|id| Hint::MeantId { id });
        let said = match address.contains('/') {
            true => Message::NoAddress { address: id },
            false => Message::NoId { id },
        };
        self.refused(&said, near.map(Message::Meant).as_ref())
    }

    /// Saves a picture; says why not, where it cannot; returns the exit status.
    fn save(self, path: &Path, bytes: &[u8]) -> u8 {
        let Err(error) = write_whole::write(path, bytes, self.arguments.force) else {
            return 0;
        };
        let [said, hint] = Message::why_unwritten(&error, Writing::Picture);
        refuse(self.settings, Some(path), &said, Some(&hint));
        1
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
            return Ok(self.save(path, &bytes));
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
                let missing = export::png(buffer, paper, &mut image)?;
                if missing > 0 {
                    let said = Message::LettersMissing { count: missing };
                    refuse(self.settings, None, &said, Some(&Message::SvgHasLetters));
                }
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

    /// Returns how many columns the picture has: those of the terminal that shows its lines.
    fn width(self) -> u16 {
        let is_shown = self.arguments.output().is_none() && !self.is_drawn();
        let shown = || is_shown.then(|| tty::columns(&io::stdout())).flatten();
        let asked = self.arguments.width.or_else(shown).unwrap_or(USUAL_WIDTH);
        asked.min(u16::try_from(WIDEST).unwrap_or(u16::MAX))
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
    fn draw(
        self,
        world: &World<'_>,
        roadmap: &Roadmap,
        mut place: Place,
        days: Option<Days>,
    ) -> Result<Buffer, u8> {
        let Self {
            arguments,
            settings,
            ..
        } = self;
        let languages = look::languages(settings);
        let is_colourful = self.format != PrintFormat::Text || io::stdout().is_terminal();
        let mut look = look::look(settings, self.onto(), is_colourful);
        look.is_ascii |= self.onto() == Onto::Terminal && query_policy::lacks_utf8();
        let width = self.width();
        let columns = |place: &Place| {
            let size = Size {
                columns: width,
                rows: view::TALLEST,
            };
            let (layout, _) = geometry(place, roadmap, size, world.today, Purpose::Print(0));
            layout.chart.width
        };
        if let Err(said) = window::choose(arguments, &mut place, (roadmap, days), columns) {
            return Err(self.refused(&said, Some(&Message::EarlierFirst)));
        }
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
        self.check_size(width, height)?;
        let size = Size {
            columns: width,
            rows: height,
        };
        let (layout, _) = geometry(&place, roadmap, size, world.today, purpose);
        place.scroll(layout.outline.height);
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        if self.is_drawn() && settings.values.color != ColorWhen::Never {
            look.theme.depth = view::Depth::True;
        }
        let print = view::Print {
            place: &place,
            open: 0,
            languages,
            switches: settings.values.dir.into(),
            purpose,
        };
        let Some(printed) = view::print(print, world, look, &mut buffer) else {
            return Ok(buffer);
        };
        if arguments.height.is_none() {
            height::tell(printed.left_out, settings);
        }
        if arguments.legend {
            self.check_size(width, height.saturating_add(printed.legend.rows(width)))?;
            return Ok(printed.legend.under(&buffer));
        }
        Ok(buffer)
    }

    /// Checks that an image of so many cells can be painted; an error is the exit status where not.
    fn check_size(self, columns: u16, rows: u16) -> Result<(), u8> {
        if self.format != PrintFormat::Png {
            return Ok(());
        }
        let oversize = |(across, down)| {
            let said = Message::ImageTooLarge { across, down };
            self.refused(&said, Some(&Message::SmallerImage))
        };
        export::check_png_size(columns, rows).map_err(oversize)
    }
}
