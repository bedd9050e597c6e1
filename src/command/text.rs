//! `masar text`: the text gate as a filter.
//!
//! Always holds: a terminal that reorders by itself gets lines as `masar print` sends them.

use std::io::{self, BufRead, BufWriter, IsTerminal, Read, Write};

use super::arguments::TextArguments;
use super::explicit::explicit;
use super::look::{self, Onto};
use super::query_policy;
use super::settings::Settings;
use super::terminal_lines::{complain, encode};
use crate::state::Dir;
use crate::text::order::direction;
use crate::text::{self, Base, Direction, Marks, Options};
use crate::tty::is_usable;

/// So much of a line is read at once: laid out it takes 150 times the memory.
const PART: usize = 1 << 16;

/// Reads lines from standard input and writes each as its visual cells; of a line that is longer than
/// [`PART`] each part as a line.
///
/// One line out for each line in, empty ones too, unless a width wraps them. Bytes that are no
/// UTF-8 become U+FFFD.
pub(super) fn run(arguments: &TextArguments, settings: &Settings) -> io::Result<u8> {
    complain(settings);
    let onto = match io::stdout().is_terminal() {
        true => Onto::Terminal,
        false => Onto::Pipe,
    };
    let text_style = look::text_style(settings, onto);
    let told = Options {
        base: match arguments.base {
            Dir::Auto => Base::Auto,
            Dir::Rtl => Base::Rtl,
            Dir::Ltr => Base::Ltr,
        },
        marks: if arguments.marks {
            Marks::Keep
        } else {
            text_style.marks
        },
        shape: text_style.shape,
        order: text_style.order,
        ..Options::default()
    };
    let mut input = io::stdin().lock();
    let mut out = BufWriter::new(io::stdout().lock());
    let is_terminal = is_usable(&io::stdout());
    let strategy = query_policy::printed(settings, is_terminal, false);
    explicit(&mut out, is_terminal, |out| {
        let (mut bytes, mut options) = (Vec::new(), told);
        while read_part(&mut input, &mut bytes)? {
            let is_cut = bytes.len() >= PART && !bytes.ends_with(b"\n");
            let end = if is_cut {
                part_end(&bytes)
            } else {
                bytes.len()
            };
            let rest = bytes.split_off(end);
            let ended = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
            let line = ended.strip_suffix(b"\r").unwrap_or(ended);
            let line = String::from_utf8_lossy(line);
            // The parts of a line are read from one side, where its beginning is.
            options.base = match direction(&line, options.base) {
                Direction::Ltr => Base::Ltr,
                Direction::Rtl => Base::Rtl,
            };
            for visual in text::filter(&line, arguments.width.map(usize::from), &options) {
                writeln!(out, "{}", encode(&visual, strategy))?;
            }
            if !is_cut {
                options.base = told.base;
            }
            bytes = rest;
        }
        Ok(())
    })?;
    out.flush()?;
    Ok(0)
}

/// Reads a line with its end, or as much of a longer one as ends behind a letter, after what is left of
/// the last; says whether there is more.
fn read_part(input: &mut impl BufRead, bytes: &mut Vec<u8>) -> io::Result<bool> {
    let room = PART.saturating_sub(bytes.len());
    let room = u64::try_from(room).unwrap_or(u64::MAX);
    input.by_ref().take(room).read_until(b'\n', bytes)?;
    Ok(!bytes.is_empty())
}

/// Returns where a part of a line ends, before its end: behind a blank that is near, else behind a letter.
fn part_end(bytes: &[u8]) -> usize {
    let last = bytes.len().saturating_sub(1);
    let is_blank = |place: &usize| bytes.get(place - 1) == Some(&b' ');
    let near = last.saturating_sub(PART / 64).max(1)..=last;
    let begins = |place: &usize| bytes.get(*place).is_some_and(|byte| byte & 0xc0 != 0x80);
    let blank = near.clone().rev().find(is_blank);
    blank.or(near.rev().find(begins)).unwrap_or(bytes.len())
}
