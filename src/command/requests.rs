//! What the explorer asks of the world: files, texts for the search, what is remembered.
//!
//! Always holds: what takes long happens on a thread of its own, which wakes the loop at its end; it
//! is not waited for when the program ends: a file that never ends keeps nobody.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use chrono::NaiveDate;

use super::memory::Memory;
use super::open_files::{self, OpenFile, OpenFiles, UNREADABLE};
use super::watch::{ReadBy, Settled, Watch};
use super::{editor, look, open, places, source, tmux};
use crate::document;
use crate::model::Roadmap;
use crate::session::explorer::Explorer;
use crate::session::identity::Multiplexer;
use crate::session::library::Checked;
use crate::session::{Session, clipboard};
use crate::state::{Effect, PlaceNote, Request, Usual};
use crate::tty::{RequestHandler, Waker};
use crate::view::TextStyle;
use crate::words::{Language, Msg};

/// The clock is looked at as often while nothing happens.
const GLANCE: Duration = Duration::from_secs(600);

/// The requests of one explorer.
pub(super) struct ExplorerRequests {
    beginning: Beginning,
    // The day that was shown last; none where it stays.
    today: Option<NaiveDate>,
    // What stands between this program and the terminal.
    multiplexer: Option<Multiplexer>,
    // What is still to be read.
    files: Vec<PathBuf>,
    // What the plan of the first is compared with.
    earlier: Option<Roadmap>,
    // How what is wrong with them is told.
    reader: (Language, TextStyle),
    /// What has been read.
    pub(super) opened: OpenFiles,
    done: (Sender<Done>, Receiver<Done>),
    // None before the loop begins.
    waker: Option<Waker>,
    // None where there is no file that could change.
    watch: Option<Watch>,
}

/// How every roadmap begins, unless the reader left it otherwise.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beginning {
    pub(super) usual: Usual,
    /// Whether the languages are asked for in this run: more than what was chosen in another.
    pub(super) has_languages: bool,
    /// The same of the columns.
    pub(super) has_columns: bool,
}

/// What was done on a thread.
enum Done {
    Opened(OpenFiles),
    Gathered(usize),
    Copied(Msg),
    Reread(Vec<RereadFile>, ReadBy),
}

/// A file that was read once more.
struct RereadFile {
    // Its place among all that were asked for.
    nth: usize,
    which: usize,
    roadmap: Roadmap,
    checked: Checked,
    words: String,
}

impl ExplorerRequests {
    /// Keeps what is to be read, and what has been read already.
    pub(super) fn new(
        files: Vec<PathBuf>,
        earlier: Option<Roadmap>,
        reader: (Language, TextStyle),
        beginning: Beginning,
        opened: OpenFiles,
    ) -> Self {
        Self {
            beginning,
            today: None,
            multiplexer: None,
            files,
            earlier,
            reader,
            opened,
            done: mpsc::channel(),
            waker: None,
            watch: None,
        }
    }

    /// Lets the day follow the clock from this one on.
    pub(super) fn follow_clock(&mut self, today: NaiveDate) {
        self.today = Some(today);
    }

    /// Takes note of what stands between this program and the terminal.
    pub(super) fn copy_through(&mut self, multiplexer: Option<Multiplexer>) {
        self.multiplexer = multiplexer;
    }

    /// Returns where the reader was last in the roadmaps that are open.
    pub(super) fn places(&self) -> Vec<(usize, PlaceNote)> {
        let mut places = self.opened.places();
        for (_, note) in &mut places {
            if self.beginning.has_languages {
                note.languages = None;
            }
            if self.beginning.has_columns {
                note.columns = None;
            }
        }
        places
    }

    /// Says whether files are to be read behind the first frame.
    pub(super) fn will_read(&self) -> bool {
        !self.files.is_empty()
    }

    fn apart(&self, work: impl FnOnce() -> Done + Send + 'static) {
        let tell = self.teller();
        thread::spawn(move || tell(work()));
    }

    /// Returns what hands over what was done elsewhere.
    fn teller(&self) -> impl Fn(Done) + Send + 'static {
        let (sender, waker) = (self.done.0.clone(), self.waker.clone());
        move |done| {
            // Where nobody waits any more, what was done is dropped.
            if let (Ok(()), Some(waker)) = (sender.send(done), &waker) {
                waker.wake();
            }
        }
    }

    /// Begins to watch the files whose roadmaps are open.
    fn watch(&mut self) {
        let files = self.opened.files.iter().enumerate();
        let files: Vec<(usize, usize, &OpenFile)> = files
            .filter_map(|(nth, file)| Some((nth, file.which?, file)))
            .filter(|(.., file)| source::is_path(&file.path))
            .collect();
        if files.is_empty() {
            return;
        }
        let (language, text_style) = self.reader;
        let earlier = self.earlier.clone();
        let tell = self.teller();
        let places: Vec<_> = files
            .iter()
            .map(|(nth, which, file)| (*nth, *which, file.path.clone()))
            .collect();
        let watched = files
            .iter()
            .map(|(.., file)| (file.path.clone(), file.stamp));
        self.watch = Some(Watch::begin(watched.collect(), move |changed, by| {
            let mut doubted = Vec::new();
            let mut reread = Vec::new();
            for Settled { place, is_sure } in changed {
                let Some((nth, which, path)) = places.get(place) else {
                    continue;
                };
                let opened = open::open(path);
                let words = opened.tell(language);
                let (roadmap, checked) = open_files::read(opened, earlier.as_ref(), text_style);
                if checked.is_hollow && !is_sure {
                    doubted.push(place);
                    continue;
                }
                reread.push(RereadFile {
                    nth: *nth,
                    which: *which,
                    roadmap,
                    checked,
                    words,
                });
            }
            if !reread.is_empty() {
                tell(Done::Reread(reread, by));
            }
            doubted
        }));
    }

    /// Shows files that were read once more.
    fn renew(&mut self, read: Vec<RereadFile>, by: ReadBy, session: &mut Session<Explorer>) {
        let is_whole = read.iter().all(|file| !file.checked.is_hollow);
        let told = (by == ReadBy::Reader && is_whole).then_some(Msg::ReadAnew);
        let mut renewed = Vec::new();
        for file in read {
            if let Some(open) = self.opened.files.get_mut(file.nth) {
                open.words = file.words;
            }
            renewed.push((file.which, file.roadmap, file.checked));
        }
        let library = Arc::new(self.opened.library.renewed(renewed));
        self.opened.library = Arc::clone(&library);
        session.change(|explorer| explorer.renew(library, told));
    }
}

impl ExplorerRequests {
    /// Runs the reader's editor at an entry of a file, and has the file read anew.
    fn edit(&mut self, which: usize, id: &str, session: &mut Session<Explorer>) {
        let mut files = self.opened.files.iter();
        let file = files.find(|file| file.which == Some(which));
        let Some((file, chosen)) = file.zip(editor::chosen()) else {
            return;
        };
        // What has no id stands in what has one; of two with the same id the first is found.
        let owner = id.split(['/', '#']).next().unwrap_or(id);
        let source = source::load(&file.path).ok();
        let line = source.and_then(|source| document::line_of(&source.bytes, owner));
        match editor::run(&chosen, &file.path, line) {
            Ok(()) => self.begin(Request::Reload, session),
            Err(_) => session.change(|explorer| explorer.tell(Msg::EditorFailed)),
        }
    }
}

impl RequestHandler<Explorer> for ExplorerRequests {
    fn start(&mut self, waker: Waker) {
        self.waker = Some(waker);
        self.watch();
    }

    fn begin(&mut self, request: Request, session: &mut Session<Explorer>) {
        match request {
            Request::Open => {
                let files = std::mem::take(&mut self.files);
                let (reader, earlier) = (self.reader, self.earlier.clone());
                self.apart(move || Done::Opened(OpenFiles::open(&files, earlier.as_ref(), reader)));
            }
            Request::Gather(which) => {
                let library = Arc::clone(session.program().library());
                if library.is_small(which) {
                    library.gather(which);
                    session.change(|explorer| explorer.gathered(which));
                } else {
                    self.apart(move || {
                        library.gather(which);
                        Done::Gathered(which)
                    });
                }
            }
            Request::Reload => match &self.watch {
                Some(watch) => watch.read(),
                None => {
                    let library = Arc::clone(session.program().library());
                    session.change(|explorer| explorer.renew(library, Some(Msg::NoFile)));
                }
            },
            Request::Edit { which, id } => self.edit(which, &id, session),
            // That it cannot be remembered is no reason to stop anybody.
            Request::Remember(name) => {
                drop(Memory::change(|memory| memory.tell(&name)));
            }
            Request::Quit(_)
            | Request::Suspend
            | Request::Copy(_)
            | Request::Ring
            | Request::SetModes => {}
        }
    }

    fn deliver(&mut self, session: &mut Session<Explorer>) {
        if let Some(today) = &mut self.today {
            *today = look::today(None);
            session.change(|explorer| explorer.wake_on(*today));
        }
        let done: Vec<Done> = self.done.1.try_iter().collect();
        for done in done {
            match done {
                Done::Opened(opened) => {
                    let library = Arc::clone(&opened.library);
                    self.opened = opened;
                    let places = self.places();
                    self.watch();
                    session.change(|explorer| match library.roadmaps() {
                        [] => Effect::Ask(Request::Quit(UNREADABLE)),
                        _ => explorer.open_at(library, &places),
                    });
                }
                Done::Reread(read, by) => self.renew(read, by, session),
                Done::Gathered(which) => session.change(|explorer| explorer.gathered(which)),
                Done::Copied(told) => session.change(|explorer| explorer.tell(told)),
            }
        }
    }

    fn leave(&mut self, program: &Explorer) {
        let Some(state) = program.state() else {
            return;
        };
        let world = program.world();
        let left = self.opened.own().map(|(which, file, plan)| {
            let note = state.note(which, self.beginning.usual, &world);
            (file.to_path_buf(), plan.to_owned(), note)
        });
        places::keep(&left.collect::<Vec<_>>());
    }

    fn due_in(&self) -> Option<Duration> {
        // A machine that slept has lost count: it looks again before long.
        self.today.map(|_| look::until_midnight().min(GLANCE))
    }

    fn copy(&mut self, text: &str) -> String {
        match &self.multiplexer {
            Some(Multiplexer::Screen) => clipboard::through_screen(text),
            Some(Multiplexer::Tmux(outside))
                if !outside.as_ref().is_some_and(|outside| outside.takes_copies) =>
            {
                let text = text.to_owned();
                self.apart(move || {
                    Done::Copied(match tmux::load_buffer(&text) {
                        true => Msg::Copied,
                        false => Msg::CopyKept,
                    })
                });
                String::new()
            }
            Some(Multiplexer::Tmux(_) | Multiplexer::Zellij) | None => clipboard::sequence(text),
        }
    }
}
