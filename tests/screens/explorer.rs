//! The explorer as tests drive it: a roadmap, a size, keys, and the screen that follows.
//!
//! Everything goes through the same functions as in the program, without a terminal: the key
//! table, `state::update`, `view::draw`, and the plain export.

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use masar::action::{Action, Edit};
use masar::input::Typed;
use masar::model::Roadmap;
use masar::scene::Size;
use masar::state::{self, Dir, Effect, Press, State, Switches, Target, Voice, Wheel, World};
use masar::text::{Options, Visual};
use masar::view::{self, Background, Depth, Look, Theme};
use masar::words::Language;
use masar::{document, export, input};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

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

/// A reader in front of a screen.
pub(crate) struct Explorer {
    pub(crate) roadmaps: Arc<[Roadmap]>,
    today: NaiveDate,
    look: Look,
    pub(crate) state: State,
}

/// Opens a fixture of this folder, in English, without colours, on 80 columns and 24 rows.
pub(crate) fn explorer(file: &str) -> Explorer {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens");
    explore(&[&fs::read_to_string(folder.join(file)).unwrap()])
}

/// Opens roadmaps from their texts.
pub(crate) fn explore(texts: &[&str]) -> Explorer {
    walk(texts.iter().map(|text| build(text)).collect())
}

/// Returns the roadmaps that ship, which a debug build reads slowly: so, once.
pub(crate) fn shipped() -> Arc<[Roadmap]> {
    static SHIPPED: LazyLock<Arc<[Roadmap]>> = LazyLock::new(|| {
        let syria = include_str!("../../roadmap/syria-2021-2030.ron");
        let oman = include_str!("../../roadmap/oman-2021-2025.ron");
        [syria, oman].map(build).into()
    });
    Arc::clone(&SHIPPED)
}

/// Opens roadmaps that are read already.
pub(crate) fn walk(roadmaps: Arc<[Roadmap]>) -> Explorer {
    let today = day("2026-11-22");
    let world = World {
        roadmaps: &roadmaps,
        today,
    };
    let size = Size {
        columns: 80,
        rows: 24,
    };
    let state = State::new(&world, size, Voice::one(Language::En));
    let theme = Theme {
        depth: Depth::None,
        background: Background::Dark,
    };
    let look = Look {
        theme,
        is_ascii: false,
        gate: view::Gate::default(),
    };
    Explorer {
        roadmaps,
        today,
        look,
        state,
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
        self.today = day(today);
        self
    }

    /// Speaks Arabic.
    pub(crate) fn arabic(mut self) -> Self {
        self.state.voice = Voice::one(Language::AR);
        self
    }

    /// Speaks both languages.
    pub(crate) fn both(mut self) -> Self {
        self.state.voice = Voice::BOTH;
        self
    }

    /// Has the panels begin on one side and time on one.
    pub(crate) fn turned(mut self, panels: Dir, time: Dir) -> Self {
        self.state.switches = Switches::new(panels, time);
        self
    }

    /// Returns what answers to a click in a cell.
    pub(crate) fn target(&self, (column, row): (u16, u16)) -> Option<Target> {
        view::target(&self.state, &self.world(), self.look, column, row)
    }

    /// Draws lines and signs in ASCII.
    pub(crate) fn ascii(mut self) -> Self {
        self.look.is_ascii = true;
        self
    }

    /// Uses so many colours.
    pub(crate) fn colours(mut self, depth: Depth, background: Background) -> Self {
        self.look.theme = Theme { depth, background };
        self
    }

    /// Types: keys are separated by blanks, those with a name stand in angles.
    pub(crate) fn keys(mut self, keys: &str) -> Self {
        for name in keys.split_whitespace() {
            if self.state.search.line().is_some() {
                let typed = input::typed(key(name));
                match typed.unwrap_or_else(|| panic!("{name} types nothing")) {
                    Typed::Edit(edit) => self.edit(edit),
                    Typed::Act(action) => drop(self.act(action)),
                }
                continue;
            }
            let action = input::action(key(name)).unwrap_or_else(|| panic!("{name} does nothing"));
            self.act(action);
        }
        self
    }

    /// Types a text into the line of the search.
    pub(crate) fn types(mut self, text: &str) -> Self {
        for letter in text.chars() {
            self.edit(Edit::Insert(letter));
        }
        self
    }

    /// Looks for a text and keeps what it finds.
    pub(crate) fn find(self, text: &str) -> Self {
        self.keys("/").types(text).keys("<enter>")
    }

    /// Puts a text from the clipboard where one is typed.
    pub(crate) fn paste(mut self, text: &str) -> Self {
        self.change(|state, world| state::paste(state, text, world));
        self
    }

    /// Edits the line of the search.
    pub(crate) fn edit(&mut self, edit: Edit) {
        self.change(|state, world| state::edit(state, edit, world));
    }

    /// Gives it time for one part of what it gathers.
    pub(crate) fn wait(mut self) -> Self {
        self.change(state::grow);
        self
    }

    fn change<T>(&mut self, change: impl FnOnce(&mut State, &World<'_>) -> T) -> T {
        let world = World {
            roadmaps: &self.roadmaps,
            today: self.today,
        };
        let changed = change(&mut self.state, &world);
        view::keep_in_reach(&mut self.state, &world, self.look);
        changed
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

    /// Presses the button on a cell.
    pub(crate) fn press(&mut self, (column, row): (u16, u16), press: Press) -> Effect {
        let look = self.look;
        self.change(|state, world| {
            let target = view::target(state, world, look, column, row);
            target.map_or(Effect::None, |target| {
                state::click(state, target, press, world)
            })
        })
    }

    /// Turns the wheel.
    pub(crate) fn wheel(mut self, way: Wheel) -> Self {
        self.change(|state, world| state::wheel(state, way, world));
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
        let roadmaps = Arc::clone(&self.roadmaps);
        let roadmap = &roadmaps[self.state.current()];
        assert!(self.state.place_mut().unwrap().select(roadmap, id), "{id}");
        let Size { columns, rows } = self.state.size;
        self.resize(columns, rows);
        self
    }

    /// Does one action.
    pub(crate) fn act(&mut self, action: Action) -> Effect {
        self.change(|state, world| state::update(state, action, world))
    }

    /// Makes the screen so large, as the program does when its window changes.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.state.size = Size { columns, rows };
        let world = World {
            roadmaps: &self.roadmaps,
            today: self.today,
        };
        state::keep_in_view(&mut self.state, &world);
        view::keep_in_reach(&mut self.state, &world, self.look);
    }

    /// Returns the world as the reader's functions want it.
    pub(crate) fn world(&self) -> World<'_> {
        World {
            roadmaps: &self.roadmaps,
            today: self.today,
        }
    }

    /// Returns the open roadmap.
    pub(crate) fn roadmap(&self) -> &Roadmap {
        &self.roadmaps[self.state.current()]
    }

    /// Returns the id of the selected row.
    pub(crate) fn selected(&self) -> String {
        let place = self.state.place().unwrap();
        let roadmap = self.roadmap();
        roadmap.id(place.selected(roadmap)).into_owned()
    }

    /// Returns the cells of the screen.
    pub(crate) fn buffer(&self) -> Buffer {
        let Size { columns, rows } = self.state.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        view::draw(&self.state, &self.world(), self.look, &mut buffer);
        buffer
    }

    /// Returns the screen as text, each row between bars.
    pub(crate) fn screen(&self) -> String {
        let width = usize::from(self.state.size.columns);
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

/// Reads a key: a character, `<enter>`, `<c-l>`.
fn key(name: &str) -> KeyEvent {
    let plain = |code| KeyEvent::new(code, KeyModifiers::NONE);
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return plain(KeyCode::Char(letter));
    }
    match name {
        "<enter>" => plain(KeyCode::Enter),
        "<esc>" => plain(KeyCode::Esc),
        "<space>" => plain(KeyCode::Char(' ')),
        "<up>" => plain(KeyCode::Up),
        "<down>" => plain(KeyCode::Down),
        "<bs>" => plain(KeyCode::Backspace),
        "<del>" => plain(KeyCode::Delete),
        "<c-w>" => KeyEvent::new(KeyCode::Char('w'), KeyModifiers::CONTROL),
        "<c-u>" => KeyEvent::new(KeyCode::Char('u'), KeyModifiers::CONTROL),
        "<left>" => plain(KeyCode::Left),
        "<right>" => plain(KeyCode::Right),
        "<home>" => plain(KeyCode::Home),
        "<end>" => plain(KeyCode::End),
        "<pgup>" => plain(KeyCode::PageUp),
        "<pgdn>" => plain(KeyCode::PageDown),
        "<tab>" => plain(KeyCode::Tab),
        "<backtab>" => plain(KeyCode::BackTab),
        "<f2>" => plain(KeyCode::F(2)),
        _ => panic!("there is no key called {name}"),
    }
}
