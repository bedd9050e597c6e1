//! The explorer as tests drive it: a roadmap, a size, keys, and the screen that follows.
//!
//! It is the explorer of the program in a session without a terminal: keys and clicks are bytes,
//! and what it asks for is done here as by its request handler.

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use chrono::NaiveDate;
use masar::action::{Action, Edit};
use masar::document::SavedView;
use masar::facts::Noted;
use masar::model::Roadmap;
use masar::scene::Size;
use masar::session::event::Event;
use masar::session::explorer::{Explorer as Program, Setup};
use masar::session::in_memory::InMemory;
use masar::session::library::{Checked, Library};
use masar::session::queries::QueryPolicy;
use masar::session::{Program as _, Theming};
use masar::state::{
    self, ClickTarget, Dir, Effect, Languages, Press, Request, State, Switches, Wheel, World,
};
use masar::text::{CellOrder, Marks, Options, Visual};
use masar::view::{self, Background, ClickAreas, Depth, Look, Theme};
use masar::words::Language;
use masar::{document, export};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::keys::key;

/// Asserts what stands on the screen, each row between bars.
macro_rules! shows {
    ($explorer:expr, @$screen:literal) => {
        ::insta::assert_snapshot!($explorer.screen(), @$screen)
    };
    ($explorer:expr, $name:expr) => {
        ::insta::assert_snapshot!($name, $explorer.screen())
    };
}
pub(crate) use shows;

/// What stands for a file of which nothing can be read.
const EMPTY: &str = r#"(format: 1, id: "file", kind: plan, language: en, title: (en: "-"))"#;

/// A reader in front of a screen.
pub(crate) struct Explorer {
    driver: InMemory<Program>,
    look: Look,
    // Large roadmaps whose texts are asked for.
    awaited: Vec<usize>,
    asked: Vec<Request>,
}

/// Opens a fixture of this folder, in English, without colours, on 80 columns and 24 rows.
pub(crate) fn explorer(file: &str) -> Explorer {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens");
    explore(&[&fs::read_to_string(folder.join(file)).unwrap()])
}

/// Opens roadmaps from their texts.
pub(crate) fn explore(texts: &[&str]) -> Explorer {
    walk(library(texts.iter().map(|text| build(text))))
}

/// Returns the roadmaps that ship, which a debug build reads slowly: so, once.
pub(crate) fn shipped() -> Arc<Library> {
    static SHIPPED: LazyLock<Arc<Library>> = LazyLock::new(|| {
        let syria = include_str!("../../roadmap/syria-2021-2030.ron");
        let oman = include_str!("../../roadmap/oman-2021-2025.ron");
        library([syria, oman].map(build))
    });
    Arc::clone(&SHIPPED)
}

/// Puts roadmaps together that are read already.
pub(crate) fn library(roadmaps: impl IntoIterator<Item = Roadmap>) -> Arc<Library> {
    Arc::new(roadmaps.into_iter().collect())
}

pub(crate) fn walk(library: Arc<Library>) -> Explorer {
    walk_with(library, Vec::new())
}

/// Opens them for a reader who has saved views of her own.
pub(crate) fn walk_with(library: Arc<Library>, views: Vec<SavedView>) -> Explorer {
    let theme = Theme {
        depth: Depth::None,
        background: Background::Dark,
    };
    let look = Look {
        theme,
        is_ascii: false,
        text_style: view::TextStyle::default(),
    };
    let setup = Setup {
        today: day("2026-11-22"),
        languages: Languages::one(Language::En),
        switches: Switches::default(),
        look,
        theming: Theming::Asked,
        has_mouse: true,
        columns: Default::default(),
        asked: Default::default(),
        views,
        hinted: Default::default(),
    };
    let mut program = Program::new(setup);
    program.open(library);
    let size = ratatui::layout::Size::new(80, 24);
    Explorer {
        driver: InMemory::new(program, QueryPolicy::default(), size),
        look,
        awaited: Vec::new(),
        asked: Vec::new(),
    }
}

/// Reads a roadmap that has no errors.
pub(crate) fn build(text: &str) -> Roadmap {
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, []);
    let (roadmap, findings) = Roadmap::build(reading.roadmap.unwrap());
    let errors = findings.iter().filter(|finding| finding.is_error());
    assert_eq!(errors.count(), 0, "{findings:?}");
    roadmap
}

/// Reads a day as `YYYY-MM-DD`.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl Explorer {
    /// Makes the screen so large.
    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Self {
        self.resize(columns, rows);
        self
    }

    /// Says what day it is.
    pub(crate) fn today(mut self, today: &str) -> Self {
        self.ask(|program| program.wake_on(day(today)));
        self
    }

    /// Speaks Arabic.
    pub(crate) fn arabic(self) -> Self {
        self.speaking(Languages::one(Language::AR))
    }

    /// Speaks both languages.
    pub(crate) fn both(self) -> Self {
        self.speaking(Languages::BOTH)
    }

    /// Speaks otherwise.
    pub(crate) fn speaking(mut self, languages: Languages) -> Self {
        self.change(|state, _| state.languages = languages);
        self
    }

    /// Has the panels begin on one side and time on one.
    pub(crate) fn turned(mut self, panels: Dir, time: Dir) -> Self {
        self.change(|state, _| state.switches = Switches::new(panels, time));
        self
    }

    /// Returns what answers to a click in a cell.
    pub(crate) fn target(&self, (column, row): (u16, u16)) -> Option<ClickTarget> {
        self.painted().1.hit(column, row)
    }

    /// Draws lines and signs in ASCII.
    pub(crate) fn ascii(self) -> Self {
        let look = Look {
            is_ascii: true,
            ..self.look
        };
        self.wearing(look)
    }

    /// Uses so many colours.
    pub(crate) fn colours(self, depth: Depth, background: Background) -> Self {
        let look = Look {
            theme: Theme { depth, background },
            ..self.look
        };
        self.wearing(look)
    }

    /// Leaves the order of letters and their shapes to the terminal.
    pub(crate) fn logical(self) -> Self {
        let look = Look {
            text_style: view::TextStyle {
                shape: false,
                marks: Marks::Keep,
                order: CellOrder::Logical,
            },
            ..self.look
        };
        self.wearing(look)
    }

    fn wearing(mut self, look: Look) -> Self {
        self.look = look;
        self.ask(|program| program.wear(look));
        self
    }

    /// Types: keys are separated by blanks, those with a name stand in angles.
    pub(crate) fn keys(mut self, keys: &str) -> Self {
        for name in keys.split_whitespace() {
            self.feed(&key(name));
            // A lone escape is one when nothing has followed it.
            self.driver.wait(Duration::from_secs(1));
            self.serve();
            self.idle();
        }
        self
    }

    /// Types a text into the line of the search.
    pub(crate) fn types(mut self, text: &str) -> Self {
        self.feed(text);
        self
    }

    /// Looks for a text and keeps what it finds.
    pub(crate) fn find(self, text: &str) -> Self {
        self.keys("/").types(text).keys("<enter>")
    }

    /// Puts a text from the clipboard where one is typed.
    pub(crate) fn paste(mut self, text: &str) -> Self {
        self.feed(&format!("\x1b[200~{text}\x1b[201~"));
        self
    }

    /// Edits the line of the search.
    pub(crate) fn edit(&mut self, edit: Edit) {
        self.ask(|program| program.change(|state, world| state::edit(state, edit, world)));
    }

    /// Gives it the texts of large roadmaps that it has asked for.
    pub(crate) fn wait(mut self) -> Self {
        for which in std::mem::take(&mut self.awaited) {
            self.gather(which);
        }
        self
    }

    /// Lets it do what it does while nothing happens; returns how often it did something.
    pub(crate) fn idle(&mut self) -> usize {
        let mut steps = 0;
        while self.program().patience().is_some() {
            self.ask(|program| program.update(Event::TimePassed, Duration::ZERO));
            steps += 1;
        }
        steps
    }

    fn gather(&mut self, which: usize) {
        self.ask(|program| {
            program.library().gather(which);
            program.gathered(which)
        });
    }

    fn feed(&mut self, bytes: &str) {
        self.driver.feed(bytes.as_bytes());
        self.serve();
    }

    /// Does what the program has asked for; what it asks of its terminal is kept.
    fn serve(&mut self) {
        for request in self.driver.take_requests() {
            let Request::Gather(which) = request else {
                self.asked.push(request);
                continue;
            };
            if self.program().library().is_small(which) {
                self.gather(which);
            } else {
                self.awaited.push(which);
            }
        }
    }

    /// Lets the program change, and says what followed.
    pub(crate) fn changed(mut self, change: impl FnOnce(&mut State, &World<'_>) -> Effect) -> Self {
        self.ask(|program| program.change(change));
        self
    }

    fn ask(&mut self, change: impl FnOnce(&mut Program) -> Effect) -> Effect {
        let mut followed = Effect::Nothing;
        self.driver.change(|program| {
            followed = change(program);
            followed.clone()
        });
        self.serve();
        followed
    }

    /// Has the file of a roadmap read once more, which holds a text now.
    pub(crate) fn reread(mut self, which: usize, text: &str) -> Self {
        let reading = document::read(text.as_bytes());
        let noted = |finding: document::Finding| Noted {
            place: document::diagnostic::place("folder/plan.ron", &finding),
            finding,
            excerpt: Vec::new(),
            printed: Vec::new(),
            node: None,
        };
        let checked = Checked {
            is_hollow: reading.roadmap.is_none(),
            notes: reading.findings.into_iter().map(noted).collect(),
            ..Checked::default()
        };
        let roadmap = reading.roadmap.map(|document| Roadmap::build(document).0);
        let roadmap = roadmap.unwrap_or_else(|| build(EMPTY));
        self.ask(|program| {
            let library = program.library().renewed([(which, roadmap, checked)]);
            program.renew(Arc::new(library), None)
        });
        self.idle();
        self
    }

    /// Changes the state by hand.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut State, &World<'_>)) {
        self.ask(|program| {
            program.change(|state, world| {
                change(state, world);
                Effect::Draw
            })
        });
    }

    /// Clicks on a cell.
    pub(crate) fn click(mut self, cell: (u16, u16)) -> Self {
        self.press(cell, Press::Single);
        self
    }

    /// Clicks twice on a cell.
    pub(crate) fn double_click(self, cell: (u16, u16)) -> Self {
        let mut clicked = self.click(cell);
        clicked.press(cell, Press::Double);
        clicked
    }

    /// Presses the button on a cell, soon after the last time or not; returns what was asked for.
    pub(crate) fn press(&mut self, (column, row): (u16, u16), press: Press) -> Option<Request> {
        if press == Press::Single {
            self.driver.wait(Duration::from_secs(1));
        }
        self.asked.clear();
        // A click is on what was drawn.
        self.driver.output();
        self.feed(&format!("\x1b[<0;{};{}M", column + 1, row + 1));
        self.asked.pop()
    }

    /// Turns the wheel.
    pub(crate) fn wheel(mut self, way: Wheel) -> Self {
        let button = match way {
            Wheel::Up => 64,
            Wheel::Down => 65,
            Wheel::Left => 66,
            Wheel::Right => 67,
        };
        self.feed(&format!("\x1b[<{button};1;1M"));
        self
    }

    /// Returns the first cell, from the left, of what stands in a row of the screen.
    pub(crate) fn cell_of(&self, row: u16, text: &str) -> (u16, u16) {
        let shown = Visual::new(text, &Options::default());
        let symbols: Vec<&str> = shown.glyphs().map(|glyph| glyph.symbol).collect();
        let buffer = self.buffer();
        let stands_at = |from: u16| {
            let mut cells = (from..).zip(&symbols);
            cells.all(|(x, symbol)| {
                let cell = buffer.cell((x, row));
                cell.is_some_and(|cell| cell.symbol() == *symbol)
            })
        };
        let column = (0..buffer.area.width).find(|from| stands_at(*from));
        let column = column.unwrap_or_else(|| panic!("{text} is not in\n{}", self.screen()));
        (column, row)
    }

    /// Returns the first cell of what stands somewhere on the screen, from the top.
    pub(crate) fn cell(&self, text: &str) -> (u16, u16) {
        let rows = export::plain(&self.buffer());
        let shown = Visual::new(text, &Options::default()).to_string();
        let row = rows.lines().position(|row| row.contains(&shown));
        let row = row.unwrap_or_else(|| panic!("{text} is not in\n{rows}"));
        self.cell_of(u16::try_from(row).unwrap(), text)
    }

    /// Selects a row by its id.
    pub(crate) fn at(mut self, id: &str) -> Self {
        self.change(|state, world| {
            let roadmap = &world.roadmaps[state.current()];
            assert!(state.place_mut().unwrap().select(roadmap, id), "{id}");
        });
        let Size { columns, rows } = self.state().size;
        self.resize(columns, rows);
        self
    }

    /// Does one action.
    pub(crate) fn act(&mut self, action: Action) -> Effect {
        self.ask(|program| program.change(|state, world| state::update(state, action, world)))
    }

    /// Makes the screen so large, as the program does when its window changes.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.driver
            .resize(ratatui::layout::Size::new(columns, rows));
    }

    fn program(&self) -> &Program {
        self.driver.program().expect("it has panicked")
    }

    /// Returns where the reader is.
    pub(crate) fn state(&self) -> &State {
        self.program().state().expect("a roadmap is open")
    }

    /// Returns the world as the reader's functions want it.
    pub(crate) fn world(&self) -> World<'_> {
        self.program().world()
    }

    /// Returns the open roadmap.
    pub(crate) fn roadmap(&self) -> &Roadmap {
        &self.world().roadmaps[self.state().current()]
    }

    /// Returns the id of the selected row.
    pub(crate) fn selected(&self) -> String {
        let place = self.state().place().unwrap();
        let roadmap = self.roadmap();
        roadmap.id(place.selected(roadmap)).into_owned()
    }

    /// Returns the cells of the screen.
    pub(crate) fn buffer(&self) -> Buffer {
        self.painted().0
    }

    /// Draws over what was drawn last, as a session does; says which rows stayed.
    pub(crate) fn redraw(&mut self, last: &mut Buffer) -> Vec<bool> {
        let Size { columns, rows } = self.state().size;
        let area = Rect::new(0, 0, columns, rows);
        let mut kept = Vec::new();
        self.driver.change(|program| {
            if last.area != area {
                // What was drawn last is nothing.
                program.redraw(&mut Buffer::default());
                *last = Buffer::empty(area);
            }
            kept = program.redraw(last);
            Effect::Nothing
        });
        kept
    }

    fn painted(&self) -> (Buffer, ClickAreas) {
        let Size { columns, rows } = self.state().size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let clicks = self.program().paint(&mut buffer);
        (buffer, clicks)
    }

    /// Returns the screen as text, each row between bars.
    pub(crate) fn screen(&self) -> String {
        let width = usize::from(self.state().size.columns);
        let framed = export::plain(&self.buffer());
        let rows = framed.lines().map(|row| {
            let blanks = width.saturating_sub(masar::text::width(row));
            format!("|{row}{}|", " ".repeat(blanks))
        });
        rows.collect::<Vec<_>>().join("\n")
    }

    /// Returns one row of the screen, without blanks at its ends.
    pub(crate) fn row(&self, nth: usize) -> String {
        let rows = export::plain(&self.buffer());
        rows.lines().nth(nth).unwrap_or_default().trim().to_owned()
    }
}
