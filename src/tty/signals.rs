//! Signals, on a thread of their own that works even while the program hangs in a write.
//!
//! Comes in: signals. Goes out: the terminal given back, then what the signal does by default;
//! and alerts that the loop waits for, among them those of other threads that have something for
//! it. Always holds: what ends the program ends it by that very
//! signal, within a second; the loop has a moment before it to keep what is to be kept. The thread lives as long as the program, because a signal once caught
//! would be ignored otherwise.

use std::collections::BTreeSet;
use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use rustix::process::{self, Signal};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::screen::Screen;

/// What ends the program.
const ENDINGS: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];

/// How long the companions of a SIGCONT may take. What was sent to a stopped program before it,
/// say a SIGTERM, arrives after it: handlers run last in, first out.
const GRACE: Duration = Duration::from_millis(20);

/// How long the loop has before the end. It may hang in a write, and then it has nothing of it.
const FAREWELL: Duration = Duration::from_millis(200);

/// What the loop must know of.
#[derive(Debug)]
pub(super) struct Alerts {
    shared: Arc<Flags>,
    pipe: PipeReader,
    // Tells the thread that nothing is left to be done before the end.
    ready: Sender<()>,
}

/// Wakes the loop, from whatever thread.
#[derive(Debug, Clone)]
pub struct Waker(Arc<Flags>);

impl Waker {
    /// Has the loop look for what was done elsewhere.
    pub fn wake(&self) {
        self.0.raise(WOKEN);
    }
}

/// What has happened since the last look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Alert {
    /// The window may have a new size.
    pub(super) resized: bool,
    /// The screen was taken again.
    pub(super) resumed: bool,
    /// The program is about to be ended, and waits a moment for [`Alerts::let_end`].
    pub(super) is_ending: bool,
}

const RESIZED: u8 = 1;
const RESUMED: u8 = 2;
const WOKEN: u8 = 4;
const ENDING: u8 = 8;

#[derive(Debug)]
struct Flags {
    /// What has happened since the last look; while there is anything a byte is in the pipe.
    raised: AtomicU8,
    pipe: PipeWriter,
}

/// Starts the thread.
///
/// # Errors
///
/// When the system has no pipe or no thread left.
pub(super) fn watch(screen: Arc<Screen>) -> io::Result<Alerts> {
    let (pipe, writer) = io::pipe()?;
    let shared = Arc::new(Flags {
        raised: AtomicU8::new(0),
        pipe: writer,
    });
    let flags = Arc::clone(&shared);
    let (ready, is_ready) = mpsc::channel();
    let caught = ENDINGS.into_iter().chain([SIGTSTP, SIGCONT, SIGWINCH]);
    let signals = Signals::new(caught)?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || serve(signals, &screen, &flags, &is_ready))?;
    Ok(Alerts {
        shared,
        pipe,
        ready,
    })
}

fn serve(mut signals: Signals, screen: &Screen, flags: &Flags, is_ready: &Receiver<()>) {
    loop {
        let mut batch: BTreeSet<i32> = signals.wait().collect();
        if batch.contains(&SIGCONT) {
            thread::sleep(GRACE);
            batch.extend(signals.pending());
        }
        if screen.is_lent() {
            // They are typed for whoever has the terminal.
            batch.retain(|signal| ![SIGINT, SIGQUIT].contains(signal));
        }
        for ending in ENDINGS.iter().filter(|signal| batch.contains(signal)) {
            screen.end();
            flags.raise(ENDING);
            // Where the loop is over, there is nobody to wait for.
            let _ = is_ready.recv_timeout(FAREWELL);
            let _ = emulate_default_handler(*ending);
        }
        if batch.contains(&SIGWINCH) {
            flags.raise(RESIZED);
        }
        if batch.contains(&SIGCONT) {
            resume(screen, flags);
        } else if batch.contains(&SIGTSTP) {
            stop(screen);
        }
    }
}

/// Takes the terminal again, also after a SIGSTOP, of which nobody tells us.
fn resume(screen: &Screen, flags: &Flags) {
    if !screen.line().is_ours() {
        // Continued in the background, where nothing can be shown. Another SIGCONT will follow,
        // which it would not if the shell took the job for a running one.
        stop(screen);
    } else if screen.take().unwrap_or(false) {
        flags.raise(RESUMED);
    }
}

/// Stops the whole job, as Ctrl+Z does where the terminal sees to it.
///
/// Does nothing where no shell could continue it.
pub(super) fn suspend_job(screen: &Screen) {
    if has_job_control() {
        // First, since the shell takes the terminal as soon as any process of the job stops.
        screen.suspend();
        let _ = process::kill_current_process_group(Signal::TSTP);
    }
}

fn stop(screen: &Screen) {
    if has_job_control() {
        screen.suspend();
        let _ = emulate_default_handler(SIGTSTP);
    }
}

/// Returns whether a shell of our session can continue us.
///
/// The system itself ignores SIGTSTP in an orphaned process group (POSIX 2.4.3), but its stand-in
/// SIGSTOP would stop us for good there.
fn has_job_control() -> bool {
    let group = process::getpgrp();
    let (Ok(session), Some(parent)) = (process::getsid(None), process::getppid()) else {
        return false;
    };
    // The group of the session's leader has its parents outside the session.
    group != session
        && match process::getpgid(Some(parent)) {
            // A wrapper of the same job; the shell that made the job is above it.
            Ok(parents_group) if parents_group == group => true,
            Ok(_) => process::getsid(Some(parent)) == Ok(session),
            Err(_) => false,
        }
}

impl Alerts {
    /// Returns what wakes the loop.
    pub(super) fn waker(&self) -> Waker {
        Waker(Arc::clone(&self.shared))
    }

    /// Returns what has happened and forgets it.
    pub(super) fn take(&mut self) -> Alert {
        let _ = self.pipe.read(&mut [0]);
        let raised = self.shared.raised.swap(0, Ordering::SeqCst);
        Alert {
            resized: raised & RESIZED != 0,
            resumed: raised & RESUMED != 0,
            is_ending: raised & ENDING != 0,
        }
    }

    /// Lets the signal end the program, and stays until it has: nothing may happen any more.
    pub(super) fn let_end(&self) {
        if self.ready.send(()).is_ok() {
            thread::sleep(FAREWELL);
        }
    }
}

impl AsFd for Alerts {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.pipe.as_fd()
    }
}

impl Flags {
    fn raise(&self, flag: u8) {
        if self.raised.fetch_or(flag, Ordering::SeqCst) == 0 {
            let _ = (&self.pipe).write(&[0]);
        }
    }
}
