//! tmux, as a command.
//!
//! Always holds: it is given 100 ms to answer, and a second to take a text. Deliberately not here: whether
//! there is one (`query_policy`).

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use crate::session::identity::Outside;

/// How long it may take to answer.
const ANSWER: Duration = Duration::from_millis(100);

/// How long it may take to take a text.
const TAKE: Duration = Duration::from_secs(1);

/// Returns what it says is outside of it; it is asked once.
pub(super) fn outside() -> Option<Outside> {
    static OUTSIDE: OnceLock<Option<Outside>> = OnceLock::new();
    OUTSIDE.get_or_init(ask).clone()
}

fn ask() -> Option<Outside> {
    let mut tmux = Command::new("tmux");
    tmux.args(["display-message", "-p", Outside::FORMAT]);
    let tmux = tmux.stdin(Stdio::null()).stderr(Stdio::null());
    let mut child = tmux.stdout(Stdio::piped()).spawn().ok()?;
    let is_done = ends_well(&mut child, ANSWER);
    let mut printed = String::new();
    let out = child.stdout.as_mut().filter(|_| is_done)?;
    out.read_to_string(&mut printed).ok()?;
    Outside::parse(&printed)
}

/// Gives it a text, for itself and for the clipboard of the terminal outside; says whether it took that.
pub(super) fn load_buffer(text: &str) -> bool {
    let mut tmux = Command::new("tmux");
    tmux.args(["load-buffer", "-w", "-"]);
    let tmux = tmux.stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = tmux.stdin(Stdio::piped()).spawn() else {
        return false;
    };
    // It reads all of it, or is gone.
    let input = child.stdin.take();
    let is_written = input.is_some_and(|mut input| input.write_all(text.as_bytes()).is_ok());
    ends_well(&mut child, TAKE) && is_written
}

/// Waits for a command; says whether it ended in time and well.
fn ends_well(child: &mut Child, limit: Duration) -> bool {
    let deadline = Instant::now() + limit;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < deadline => thread::sleep(Duration::from_millis(1)),
            Ok(None) | Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}
