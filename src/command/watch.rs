//! The files that are open, watched for changes on a thread of its own.
//!
//! In: paths, each with what was there when it was read. Out: word of those that are to be read once
//! more, each when it has been quiet for a moment. Always holds: whatever is another file, or of another
//! time or size, has changed, also where it is older; what is written slowly is waited for; of what is gone,
//! or cannot be read, nothing is told before it has been so for a second. The system tells of changes in
//! their folders, so that waiting costs next to nothing; where it cannot, and while a file is gone, each
//! path is looked at twice a second. Deliberately not here: reading.

mod folders;
mod watched;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use folders::Folders;
pub(super) use watched::Stamp;
use watched::Watched;

/// How often is looked where nobody tells.
const EVERY: Duration = Duration::from_millis(500);

/// How often is looked where the system tells: a folder far above may have got another name.
const SELDOM: Duration = Duration::from_secs(10);

/// Who has a file read once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReadBy {
    /// The reader has asked for it.
    Reader,
    /// It has changed.
    Change,
}

/// A file that is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Settled {
    /// Its place among the paths.
    pub(super) place: usize,
    /// Whether it is told of as it is, even if nothing of it can be read.
    pub(super) is_sure: bool,
}

/// What the thread is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// To have all files read.
    Read,
    /// To look at them: something has happened in a folder.
    Look,
    /// To end.
    End,
}

/// The thread that watches; it ends when this is dropped.
pub(super) struct Watch(Sender<Order>);

impl Watch {
    /// Begins to watch; `changed` is told there which of the paths are to be read, and returns the places of
    /// those that it would not tell of yet.
    pub(super) fn begin(
        paths: Vec<(PathBuf, Stamp)>,
        changed: impl Fn(Vec<Settled>, ReadBy) -> Vec<usize> + Send + 'static,
    ) -> Self {
        let (sender, orders) = mpsc::channel();
        let files = paths.into_iter();
        let files = files.map(|(path, read)| Watched::new(path, read));
        let files = files.collect();
        let looker = sender.clone();
        thread::spawn(move || watch(files, &orders, looker, changed));
        Self(sender)
    }

    /// Has all files read once more, whether they have changed or not.
    pub(super) fn read(&self) {
        // The thread lives as long as this.
        let _ = self.0.send(Order::Read);
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.0.send(Order::End);
    }
}

fn watch(
    mut files: Vec<Watched>,
    orders: &Receiver<Order>,
    looker: Sender<Order>,
    changed: impl Fn(Vec<Settled>, ReadBy) -> Vec<usize>,
) {
    let start = Instant::now();
    let listen = |files: &[Watched]| {
        let looker = looker.clone();
        let paths: Vec<&Path> = files.iter().map(Watched::path).collect();
        // Where the thread has ended nobody is told.
        Folders::listen(&paths, move || {
            let _ = looker.send(Order::Look);
        })
    };
    let mut folders = listen(&files);
    let mut was_there = true;
    loop {
        let is_there = files.iter().all(Watched::is_there);
        if is_there && !was_there {
            // Its folder may be another one.
            folders = listen(&files);
        }
        was_there = is_there;
        let is_told = folders.is_some() && is_there;
        let poll = if is_told { SELDOM } else { EVERY };
        let due = files.iter().filter_map(Watched::due).min();
        let due = due.map(|due| due.saturating_sub(start.elapsed()));
        let wait = due.map_or(poll, |due| due.min(poll));
        // The thread holds a sender itself: nothing but the time can have run out.
        let order = orders.recv_timeout(wait).unwrap_or(Order::Look);
        // What was asked for while a file was read is done once.
        let rest: Vec<Order> = orders.try_iter().collect();
        let is_asked = |wanted| order == wanted || rest.contains(&wanted);
        if is_asked(Order::End) {
            return;
        }
        if is_asked(Order::Read) {
            files.iter_mut().for_each(Watched::take);
            let all = (0..files.len()).map(|place| Settled {
                place,
                is_sure: true,
            });
            changed(all.collect(), ReadBy::Reader);
            continue;
        }
        let now = start.elapsed();
        let looked = files.iter_mut().enumerate();
        let settled = looked.filter_map(|(place, file)| {
            let is_sure = file.look(Stamp::of(file.path()), now)?;
            Some(Settled { place, is_sure })
        });
        let settled: Vec<Settled> = settled.collect();
        if settled.is_empty() {
            continue;
        }
        for place in changed(settled, ReadBy::Change) {
            if let Some(file) = files.get_mut(place) {
                file.doubt();
            }
        }
    }
}
