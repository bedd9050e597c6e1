//! `masar text`: the text gate as a filter.

use std::io::{self, BufRead, BufWriter, Write};

use super::arguments::Text;
use super::explicit::{explicit, is_switchable};
use crate::state::Dir;
use crate::text::{self, Base, Marks, Options};

/// Reads lines from standard input and writes each as its visual cells.
///
/// One line out for each line in, empty ones too, unless a width wraps them. Bytes that are no
/// UTF-8 become U+FFFD.
pub(super) fn run(arguments: &Text) -> io::Result<u8> {
    let options = Options {
        base: match arguments.dir {
            Dir::Auto => Base::Auto,
            Dir::Rtl => Base::Rtl,
            Dir::Ltr => Base::Ltr,
        },
        marks: if arguments.marks {
            Marks::Keep
        } else {
            Marks::Drop
        },
        ..Options::default()
    };
    let mut input = io::stdin().lock();
    let mut out = BufWriter::new(io::stdout().lock());
    let is_terminal = is_switchable(&io::stdout());
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
                writeln!(out, "{visual}")?;
            }
            bytes.clear();
        }
        Ok(())
    })?;
    out.flush()?;
    Ok(0)
}
