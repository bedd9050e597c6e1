//! `masar text`: the text gate as a filter.
//!
//! Always holds: a terminal that reorders by itself gets lines as `masar print` sends them.

use std::io::{self, BufRead, BufWriter, IsTerminal, Write};

use super::arguments::TextArguments;
use super::explicit::explicit;
use super::look::{self, Onto};
use super::query_policy;
use super::settings::Settings;
use super::terminal_lines::{complain, encode};
use crate::state::Dir;
use crate::text::{self, Base, Marks, Options};
use crate::tty::is_usable;

/// Reads lines from standard input and writes each as its visual cells.
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
    let options = Options {
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
        let mut bytes = Vec::new();
        while input.read_until(b'\n', &mut bytes)? > 0 {
            let ended = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
            let line = ended.strip_suffix(b"\r").unwrap_or(ended);
            for visual in text::filter(
                &String::from_utf8_lossy(line),
                arguments.width.map(usize::from),
                &options,
            ) {
                writeln!(out, "{}", encode(&visual, strategy))?;
            }
            bytes.clear();
        }
        Ok(())
    })?;
    out.flush()?;
    Ok(0)
}
