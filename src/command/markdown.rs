//! A page of Markdown as lines for a terminal.
//!
//! In: what our own pages are made of: headings, paragraphs, lists, tables of two columns, code. Out:
//! finished lines. Always holds: no line is wider than the sheet, each word of the text is there, and
//! code stands at the left as it is typed, whatever the direction of the page. Deliberately not here: the
//! rest of Markdown, colours.

use crate::text::{self, Base, CellOrder, Direction, Options, Visual, wrap};

/// How far code is indented, and what goes on of a list or a table.
const INDENT: usize = 4;

/// A narrower terminal wraps by itself.
const NARROWEST: usize = 20;

/// What a page is laid out on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet {
    /// Its width in cells; less than 20 counts as 20.
    pub(super) columns: usize,
    /// From which side its text is read.
    pub(super) direction: Direction,
    /// How letters become cells; the base is that of the text.
    pub(super) options: Options,
}

/// A part of a page.
#[derive(Debug, PartialEq, Eq)]
enum Block<'a> {
    /// An empty line.
    Gap,
    /// A heading, and the sign that it is underlined with.
    Heading(&'a str, &'static str),
    /// Words that flow, and how far they are indented where they go on: a paragraph, which is not, an
    /// entry of a list, a row of a table.
    Text(String, usize),
    /// A line as it is typed.
    Code(&'a str),
}

/// Takes a page apart.
fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut is_code = false;
    for line in page.lines() {
        if line.starts_with("```") {
            is_code = !is_code;
            continue;
        }
        if line.starts_with("|---") {
            // The row above it only names the columns.
            blocks.pop();
            continue;
        }
        let block = match line.split_once(' ') {
            _ if is_code => Block::Code(line),
            _ if line.is_empty() => Block::Gap,
            Some(("#", words)) => Block::Heading(words, "="),
            Some(("##", words)) => Block::Heading(words, "-"),
            Some(("|", row)) => Block::Text(row_of(row), INDENT),
            Some(("-", _)) => Block::Text(line.to_owned(), INDENT),
            _ => match (line.strip_prefix("    "), blocks.last_mut()) {
                (Some(code), _) => Block::Code(code),
                (None, Some(Block::Text(words, _))) => {
                    words.push(' ');
                    words.push_str(line.trim_start());
                    continue;
                }
                (None, _) => Block::Text(line.to_owned(), 0),
            },
        };
        blocks.push(block);
    }
    blocks
}

/// Returns a row of a table, without the bar before it, as a text: its first cell, a gap, its second.
fn row_of(row: &str) -> String {
    let row = row.strip_suffix('|').unwrap_or(row);
    match row.split_once(" | ") {
        Some((first, second)) => format!("{}   {}", first.trim(), second.trim()),
        None => row.trim().to_owned(),
    }
}

impl Sheet {
    /// Lays out a page: finished lines, each with its end.
    pub(super) fn lay(&self, page: &str) -> String {
        let mut laid = String::new();
        for block in blocks(page) {
            match block {
                Block::Gap => laid.push('\n'),
                Block::Heading(words, sign) => {
                    let width = self.text(words, 0).iter().map(Visual::width).max();
                    self.flow(&mut laid, words, 0);
                    self.flow(&mut laid, &sign.repeat(width.unwrap_or_default()), 0);
                }
                Block::Text(words, hanging) => self.flow(&mut laid, &words, hanging),
                Block::Code(line) => self.code(&mut laid, line),
            }
        }
        laid
    }

    fn columns(&self) -> usize {
        self.columns.max(NARROWEST)
    }

    /// Adds words in the direction of the page, with an indent where they go on.
    fn flow(&self, laid: &mut String, words: &str, hanging: usize) {
        let indents = std::iter::once(0).chain(std::iter::repeat(hanging));
        for (line, indent) in self.text(words, hanging).iter().zip(indents) {
            // Who asks for the order of reading lays out the line, too.
            let is_at_the_right =
                self.direction == Direction::Rtl && self.options.order == CellOrder::Visual;
            let before = match is_at_the_right {
                true => (self.columns() - indent).saturating_sub(line.width()),
                false => indent,
            };
            *laid += &format!("{:before$}{line}\n", "");
        }
    }

    /// Returns the lines of words that flow.
    fn text(&self, words: &str, hanging: usize) -> Vec<Visual> {
        let options = Options {
            base: self.direction.into(),
            ..self.options
        };
        let words = match self.direction {
            Direction::Ltr => words.to_owned(),
            // What is typed is told by its letters, and keeps its order.
            Direction::Rtl => {
                let parts = words.split('`').enumerate();
                let parts = parts.map(|(nth, part)| match nth % 2 {
                    0 => part.to_owned(),
                    _ => text::ltr(part),
                });
                parts.collect()
            }
        };
        wrap(&words, self.columns() - hanging, &options)
    }

    /// Adds a line that is typed, from the left; what is too long goes on deeper.
    fn code(&self, laid: &mut String, line: &str) {
        let options = Options {
            base: Base::Ltr,
            ..self.options
        };
        let typed = line.trim_start_matches(' ');
        let first = INDENT + line.len() - typed.len();
        let first = first.min(self.columns() / 2);
        let indents = std::iter::once(first).chain(std::iter::repeat(first + INDENT));
        let lines = wrap(typed, self.columns() - first - INDENT, &options);
        for (line, indent) in lines.iter().zip(indents) {
            let before = if line.is_empty() { 0 } else { indent };
            *laid += &format!("{:before$}{line}\n", "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGES: [(&str, Direction); 2] = [
        (include_str!("../../roadmap/README.md"), Direction::Ltr),
        (include_str!("../../roadmap/README.ar.md"), Direction::Rtl),
    ];

    fn sheet(columns: usize, direction: Direction) -> Sheet {
        Sheet {
            columns,
            direction,
            options: Options::default(),
        }
    }

    #[test]
    fn a_page_is_laid_out() {
        let page = "# Plan\n\nSome words that\nflow.\n\n- one\n  and more\n- two\n\n\
            | field | |\n|---|---|\n| `id` | its id; must be there |\n\n```ron text\n(\n    en: \"One\",\n)\n```\n";
        let laid = sheet(24, Direction::Ltr).lay(page);
        let expected = [
            "Plan",
            "====",
            "",
            "Some words that flow.",
            "",
            "- one and more",
            "- two",
            "",
            "`id`   its id; must",
            "    be there",
            "",
            "    (",
            "        en: \"One\",",
            "    )",
        ];
        assert_eq!(laid.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn arabic_stands_at_the_right_and_code_at_the_left() {
        let page = "\u{627}\u{644}\u{62d}\u{642}\u{644} `id: \"a\"`\n\n    id: \"a\"\n";
        let laid = sheet(24, Direction::Rtl).lay(page);
        let expected = [
            "           id: \"a\" \u{fede}\u{fed8}\u{fea4}\u{fedf}\u{fe8d}",
            "",
            "    id: \"a\"",
        ];
        assert_eq!(laid.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn our_pages_fit_and_lose_no_letter() {
        let letters = |lines: &[&str]| {
            let letters = lines.iter().flat_map(|line| line.chars());
            let mut letters: Vec<char> = letters.filter(char::is_ascii_alphanumeric).collect();
            letters.sort_unstable();
            letters
        };
        for (page, direction) in PAGES {
            let mut kept: Vec<&str> = Vec::new();
            for line in page.lines() {
                match line {
                    _ if line.starts_with("```") => continue,
                    _ if line.starts_with("|---") => drop(kept.pop()),
                    _ => kept.push(line),
                }
            }
            for columns in [40, 80, 100] {
                let laid = sheet(columns, direction).lay(page);
                let laid: Vec<&str> = laid.lines().collect();
                let wide = laid.iter().filter(|line| line.chars().count() > columns);
                assert_eq!(wide.collect::<Vec<_>>(), [&""; 0]);
                assert_eq!(letters(&laid), letters(&kept), "{columns}");
            }
        }
    }
}
