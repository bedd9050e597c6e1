//! A reader who opens the bytes of a file, as the program does, without a terminal.

use std::sync::Arc;
use std::time::Duration;

use crossterm::event::KeyEvent;
use masar::action::Action;
use masar::document::diagnostic::{self, Audience as For};
use masar::document::{self, Finding};
use masar::facts::Page;
use masar::model::Roadmap;
use masar::session::event::Event;
use masar::session::explorer::{Explorer, Setup};
use masar::session::in_memory::InMemory;
use masar::session::queries::QueryPolicy;
use masar::session::{Program, Theming};
use masar::state::{self, Languages, Request, State, Switches};
use masar::view::{self, Background, Depth, Look, Theme};
use masar::words;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use crate::harmless;

/// English, Arabic, and both.
pub(crate) const LANGUAGES: [Languages; 3] = [
    Languages::one(words::Language::En),
    Languages::one(words::Language::AR),
    Languages::BOTH,
];

/// A file that was read.
pub(crate) struct Opened {
    pub(crate) roadmap: Option<Roadmap>,
    pub(crate) findings: Vec<Finding>,
}

/// Reads and builds what the bytes say.
pub(crate) fn open(bytes: &[u8]) -> Opened {
    let reading = document::read(bytes);
    let mut findings = reading.findings;
    let roadmap = reading.roadmap.map(|document| {
        let (roadmap, mut more) = Roadmap::build(document);
        document::locate(bytes, &reading.left_out, &mut more);
        findings.append(&mut more);
        roadmap
    });
    assert!(roadmap.is_some() || !findings.is_empty());
    Opened { roadmap, findings }
}

impl Opened {
    /// Returns what is told of the findings, for a log and for a terminal.
    pub(crate) fn told(&self, bytes: &[u8]) -> [String; 2] {
        [For::Log, For::Terminal { columns: 80 }].map(|reader| {
            let lines = diagnostic::lines("plan.ron", bytes, &self.findings, reader);
            lines.iter().map(|line| format!("{line}\n")).collect()
        })
    }
}

/// A roadmap on a screen.
pub(crate) struct Screen {
    driver: InMemory<Explorer>,
}

impl Screen {
    /// Shows a roadmap on so many columns and rows.
    pub(crate) fn new(roadmap: Roadmap, languages: Languages, (columns, rows): (u16, u16)) -> Self {
        let theme = Theme {
            depth: Depth::True,
            background: Background::Dark,
        };
        let setup = Setup {
            today: "2026-11-22".parse().unwrap(),
            languages,
            switches: Switches::default(),
            look: Look {
                theme,
                is_ascii: false,
                text_style: view::TextStyle::default(),
            },
            theming: Theming::Asked,
            has_mouse: true,
            columns: Default::default(),
            asked: Default::default(),
            views: Default::default(),
            hinted: Default::default(),
        };
        let mut explorer = Explorer::new(setup);
        explorer.open(Arc::new([roadmap].into_iter().collect()));
        let size = Size::new(columns, rows);
        Self {
            driver: InMemory::new(explorer, QueryPolicy::default(), size),
        }
    }

    /// Opens a text that has no errors.
    pub(crate) fn of(text: &str, languages: Languages, size: (u16, u16)) -> Self {
        let opened = open(text.as_bytes());
        let errors = opened.findings.iter().filter(|finding| finding.is_error());
        assert_eq!(errors.count(), 0, "{:?}", opened.findings);
        Self::new(opened.roadmap.unwrap(), languages, size)
    }

    /// Says what day it is.
    pub(crate) fn today(mut self, today: &str) -> Self {
        let today = today.parse().unwrap();
        self.driver.change(|explorer| explorer.wake_on(today));
        self
    }

    /// Does one action.
    pub(crate) fn act(&mut self, action: Action) {
        self.driver
            .change(|explorer| explorer.change(|state, world| state::update(state, action, world)));
        self.serve();
    }

    /// Does what a key means, if it means anything.
    pub(crate) fn press(&mut self, key: KeyEvent) {
        self.driver
            .change(|explorer| explorer.update(Event::Key(key), Duration::ZERO));
        self.serve();
    }

    /// Gathers what is asked for to be looked through.
    fn serve(&mut self) {
        for request in self.driver.take_requests() {
            if let Request::Gather(which) = request {
                self.driver.change(|explorer| {
                    explorer.library().gather(which);
                    explorer.gathered(which)
                });
            }
        }
    }

    /// Makes the screen so large.
    pub(crate) fn resize(&mut self, (columns, rows): (u16, u16)) {
        self.driver.resize(Size::new(columns, rows));
    }

    fn explorer(&self) -> &Explorer {
        self.driver.program().expect("it has panicked")
    }

    /// Returns where the reader is.
    pub(crate) fn state(&self) -> &State {
        self.explorer().state().expect("a roadmap is open")
    }

    /// Returns the roadmap.
    pub(crate) fn roadmap(&self) -> &Roadmap {
        &self.explorer().library().roadmaps()[0]
    }

    /// Returns the cells, each of which is harmless.
    #[track_caller]
    pub(crate) fn draw(&self) -> Buffer {
        let size = self.state().size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, size.columns, size.rows));
        self.explorer().paint(&mut buffer);
        for cell in buffer.content() {
            let symbol = cell.symbol();
            assert!(harmless::is_harmless_cell(symbol), "{symbol:?}");
        }
        buffer
    }

    /// Returns every picture on the way down the unfolded outline, each with the details of its
    /// row, and then of every page.
    pub(crate) fn pictures(&mut self) -> Vec<Buffer> {
        self.act(Action::UnfoldAll);
        self.act(Action::First);
        let rows = self
            .state()
            .place()
            .map_or(0, |place| place.entries().len());
        let mut pictures = vec![self.draw()];
        for _ in 1..rows {
            self.act(Action::MoveDown);
            pictures.push(self.draw());
        }
        for _ in Page::ALL {
            self.act(Action::NextPage);
            self.page(&mut pictures);
        }
        pictures
    }

    /// Adds what a page shows, at each of its entries.
    fn page(&mut self, pictures: &mut Vec<Buffer>) {
        let row = |screen: &Self| {
            let paged = screen.state().place().and_then(|place| place.paged());
            paged.map(|paged| paged.row())
        };
        pictures.push(self.draw());
        loop {
            let before = row(self);
            self.act(Action::MoveDown);
            if row(self) == before {
                break;
            }
            pictures.push(self.draw());
        }
    }
}
