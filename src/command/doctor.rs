//! `masar doctor`: what the terminal is, what it is sent for Arabic and why, and the self-test.
//!
//! In: settings, the terminal's answers, keys. Out: facts, on a screen or as plain text, and what is
//! remembered of the terminal. Always holds: without a terminal the facts are there all the same.

mod facts;
mod test;

use std::io::{self, Write};

use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::settings::Settings;
use super::{look, query_policy};
use crate::tty::{self, End};

/// Shows or prints what is known; returns the exit status.
pub(super) fn run(settings: &Settings, is_plain: bool) -> io::Result<u8> {
    let mut policy = query_policy::of_process(settings);
    policy.is_curious = true;
    let is_usable = tty::is_usable(&io::stdout());
    if is_plain || !is_usable {
        let known = is_usable.then(|| tty::ask(&policy)).transpose()?;
        let facts = facts::plain(settings, known.as_ref(), &policy.environment);
        IgnoreClosedPipe(io::stdout()).write_all(facts.as_bytes())?;
        return Ok(0);
    }
    let mut look = look::look(settings, look::Onto::Terminal, true);
    look.is_ascii |= policy.lacks_utf8();
    let test = test::SelfTest {
        look,
        theming: look::theming(settings),
        language: look::language(settings),
        has_mouse: settings.values.mouse,
        known: None,
        told: None,
    };
    match tty::run(test, policy, false, &mut ())?.0 {
        End::Quit(status) => Ok(status),
        End::Closed => Ok(129),
    }
}
