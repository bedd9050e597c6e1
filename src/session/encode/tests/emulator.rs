//! A terminal for the laws: strict, and of more than one kind.
//!
//! Comes in: the bytes of frames. Goes out: what is seen. It knows exactly what the writer may send,
//! refuses what it was not said to know, and is what no single terminal is: with `bce` and without,
//! with one column for a picture or two. Where terminals differ it shows a sign that no frame has, so
//! that no law can rest on it: in the other half of a wide symbol that was written over. And it
//! refuses what means different things to different terminals: a relative movement after the last
//! column, anything but an absolute column after a symbol of doubtful width.

use std::str::Chars;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Capabilities, Repeats};

/// What differs between terminals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    /// What it was said to know.
    pub(super) can: Capabilities,
    /// Whether what scrolls in takes the background, too.
    pub(super) fills_scrolled: bool,
    /// Whether emoji, as characters and as clusters, take two columns.
    pub(super) has_wide_emoji: bool,
}

/// Parameters of SGR as they hold: colours and switches by their names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Look {
    pub(super) fore: String,
    pub(super) back: String,
    pub(super) under: String,
    pub(super) on: Vec<u16>,
}

/// A cell as it is seen.
pub(super) type Seen = (String, Look);

/// What stands where terminals differ.
const DIFFERS: &str = "\u{fffd}";

pub(super) struct Emulator {
    kind: Kind,
    width: usize,
    height: usize,
    cells: Vec<Vec<Seen>>,
    look: Look,
    row: usize,
    column: usize,
    /// The last column was written, and what comes next is not the same everywhere.
    is_past: bool,
    /// The column is not the same everywhere.
    is_doubtful: bool,
    region: (usize, usize),
    last: Option<char>,
}

impl Emulator {
    pub(super) fn new(width: usize, height: usize, kind: Kind) -> Self {
        Self {
            kind,
            width,
            height,
            cells: vec![vec![(" ".to_owned(), Look::default()); width]; height],
            look: Look::default(),
            row: 0,
            column: 0,
            is_past: false,
            is_doubtful: false,
            region: (0, height - 1),
            last: None,
        }
    }

    /// Returns what is seen: of a blank the background, and all else only where it shows.
    pub(super) fn seen(&self) -> Vec<Vec<Seen>> {
        let rows = self.cells.iter().map(|row| row.iter().map(seen).collect());
        rows.collect()
    }

    pub(super) fn show(&mut self, frame: &str) {
        let mut rest = frame.chars();
        while let Some(c) = rest.next() {
            match c {
                '\x1b' => self.control(&mut rest),
                '\n' => {
                    self.move_freely();
                    assert!(self.row + 1 < self.height, "a line feed on the last row");
                    self.row += 1;
                }
                '\r' => {
                    self.move_freely();
                    (self.column, self.is_doubtful) = (0, false);
                }
                '\x08' => {
                    self.move_in_row();
                    self.column = self.column.checked_sub(1).expect("left of the edge");
                }
                c => self.print(c),
            }
        }
        assert_eq!(self.look, Look::default(), "the frame ends in a style");
        assert_eq!(self.region, (0, self.height - 1), "the region stays");
    }

    /// Checks that the cursor may go by steps, whatever its column is.
    fn move_freely(&self) {
        assert!(self.kind.can.moves && !self.is_past, "a step from nowhere");
    }

    fn move_in_row(&self) {
        self.move_freely();
        assert!(!self.is_doubtful, "a step from a doubtful column");
    }

    /// Reads what follows ESC.
    fn control(&mut self, rest: &mut Chars<'_>) {
        assert_eq!(rest.next(), Some('['), "only CSI");
        let mut parameters = String::new();
        let end = loop {
            match rest.next().expect("the end of a sequence") {
                end @ '@'..='~' => break end,
                c => parameters.push(c),
            }
        };
        if parameters.starts_with('?') {
            return;
        }
        let parameters = parameters.split(';').filter(|it| !it.is_empty());
        let numbers: Vec<u16> = parameters.map(|it| it.parse().expect("a number")).collect();
        self.sequence(&numbers, end);
    }

    fn sequence(&mut self, numbers: &[u16], end: char) {
        let number = |nth: usize| usize::from(numbers.get(nth).copied().unwrap_or(1));
        let can = self.kind.can;
        match end {
            'H' => {
                assert!(can.moves || numbers.len() == 2);
                (self.row, self.column) = (number(0) - 1, number(1) - 1);
                (self.is_past, self.is_doubtful) = (false, false);
            }
            'A' | 'B' | 'd' => {
                self.move_freely();
                self.row = match end {
                    'A' => self.row - number(0),
                    'B' => self.row + number(0),
                    _ => number(0) - 1,
                };
                assert!(self.row < self.height);
            }
            'C' | 'D' => {
                self.move_in_row();
                self.column = match end {
                    'C' => self.column + number(0),
                    _ => self.column - number(0),
                };
                assert!(self.column < self.width);
            }
            'G' => {
                self.move_freely();
                (self.column, self.is_doubtful) = (number(0) - 1, false);
            }
            'm' => self.style(numbers),
            'J' => {
                assert_eq!(numbers, [2]);
                for row in 0..self.height {
                    self.erase(row, 0, self.width);
                }
            }
            'K' => self.erase_here(self.width),
            'X' => self.erase_here(self.column + number(0)),
            'b' => {
                let last = self.last.expect("nothing to repeat");
                let is_known = match can.repeats {
                    Repeats::Nothing => false,
                    Repeats::Ascii => last.is_ascii(),
                    Repeats::Any => true,
                };
                assert!(is_known, "REP after {last}");
                (0..number(0)).for_each(|_| self.print(last));
            }
            'r' => {
                assert!(can.scrolls, "DECSTBM");
                let bottom = numbers.get(1).map_or(self.height, |it| usize::from(*it));
                self.region = (number(0) - 1, bottom - 1);
                (self.row, self.column, self.is_past, self.is_doubtful) = (0, 0, false, false);
            }
            'S' | 'T' => self.scroll(number(0), end == 'S'),
            other => panic!("unknown: {numbers:?} {other}"),
        }
        self.last = self.last.filter(|_| end == 'b');
    }

    fn erase_here(&mut self, to: usize) {
        assert!(self.kind.can.erases, "EL, ECH");
        assert!(!self.is_past && !self.is_doubtful, "erased from nowhere");
        self.erase(self.row, self.column, to);
    }

    fn erase(&mut self, row: usize, from: usize, to: usize) {
        assert!(self.look.shows_nothing(), "erased with {:?}", self.look);
        let look = match self.kind.can.fills {
            true => self.look.ground(),
            false => Look::default(),
        };
        self.part(row, from);
        self.part(row, to);
        let cells = &mut self.cells[row][from..to];
        cells.fill((" ".to_owned(), look));
    }

    fn scroll(&mut self, by: usize, is_up: bool) {
        assert!(self.kind.can.scrolls && self.region.0 > 0, "SU, SD");
        let look = match self.kind.fills_scrolled {
            true => self.look.ground(),
            false => Look::default(),
        };
        let rows = &mut self.cells[self.region.0..=self.region.1];
        let blank = vec![(" ".to_owned(), look); self.width];
        if is_up {
            rows.rotate_left(by);
            rows.iter_mut()
                .rev()
                .take(by)
                .for_each(|row| row.clone_from(&blank));
        } else {
            rows.rotate_right(by);
            rows.iter_mut()
                .take(by)
                .for_each(|row| row.clone_from(&blank));
        }
    }

    fn print(&mut self, c: char) {
        let is_emoji = c >= '\u{1f000}';
        let columns = match c.width().unwrap_or(0) {
            0 => return self.join(c),
            2 if is_emoji && !self.kind.has_wide_emoji => 1,
            columns => columns,
        };
        assert!(!self.is_past, "written past the edge");
        assert!(!self.is_doubtful, "written at a doubtful column: {c}");
        assert!(self.column + columns <= self.width, "{c} has no room");
        self.part(self.row, self.column);
        self.part(self.row, self.column + columns);
        self.cells[self.row][self.column] = (c.to_string(), self.look.clone());
        if columns == 2 {
            self.cells[self.row][self.column + 1] = (String::new(), self.look.clone());
        }
        self.last = Some(c);
        self.advance(columns);
        // A wide one is told apart by no table that all have.
        self.is_doubtful |= c.width() == Some(2);
    }

    /// Adds a character without a width of its own to the one before.
    fn join(&mut self, c: char) {
        let at = if self.is_past {
            self.width
        } else {
            self.column
        };
        let at = self.start_of(self.row, at - 1);
        let (symbol, look) = &mut self.cells[self.row][at];
        symbol.push(c);
        let look = look.clone();
        let is_wide = symbol.width() == 2;
        self.last = None;
        if c != '\u{200e}' {
            self.is_doubtful = true;
        }
        if is_wide && self.kind.has_wide_emoji && at + 1 < self.width {
            self.part(self.row, at + 2);
            self.cells[self.row][at + 1] = (String::new(), look);
            (self.column, self.is_past) = (at, false);
            self.advance(2);
        }
    }

    fn advance(&mut self, columns: usize) {
        self.column += columns;
        if self.column == self.width {
            (self.column, self.is_past) = (self.width - 1, true);
        }
    }

    /// Returns the first cell of the symbol that stands in a cell.
    fn start_of(&self, row: usize, column: usize) -> usize {
        match self.cells[row][column].0.is_empty() {
            true => column - 1,
            false => column,
        }
    }

    /// Takes a wide symbol apart that stands on both sides of a column.
    fn part(&mut self, row: usize, column: usize) {
        if column > 0 && column < self.width && self.cells[row][column].0.is_empty() {
            for half in [column - 1, column] {
                self.cells[row][half].0 = DIFFERS.to_owned();
            }
        }
    }

    fn style(&mut self, numbers: &[u16]) {
        let mut rest = numbers;
        let look = &mut self.look;
        if rest.is_empty() {
            *look = Look::default();
        }
        while let [number, more @ ..] = rest {
            rest = more;
            match number {
                0 => *look = Look::default(),
                22 => look.on.retain(|it| !matches!(it, 1 | 2)),
                25 => look.on.retain(|it| !matches!(it, 5 | 6)),
                23..=29 => look.on.retain(|it| it + 20 != *number),
                1..=9 => look.on.push(*number),
                38 | 48 | 58 => {
                    let length = if more[0] == 2 { 4 } else { 2 };
                    let colour = format!("{:?}", &more[..length]);
                    rest = &more[length..];
                    *look.layer(*number) = colour;
                }
                39 | 49 | 59 => look.layer(number - 1).clear(),
                30..=37 | 90..=97 => look.fore = number.to_string(),
                40..=47 | 100..=107 => look.back = (number - 10).to_string(),
                other => panic!("unknown style {other}"),
            }
        }
        look.on.sort_unstable();
        look.on.dedup();
    }
}

impl Look {
    fn layer(&mut self, number: u16) -> &mut String {
        match number {
            38 => &mut self.fore,
            48 => &mut self.back,
            _ => &mut self.under,
        }
    }

    /// Says whether nothing of it but the background is seen on a blank.
    fn shows_nothing(&self) -> bool {
        !self.on.iter().any(|it| matches!(it, 4 | 7 | 9))
    }

    fn ground(&self) -> Self {
        Self {
            back: self.back.clone(),
            ..Self::default()
        }
    }
}

fn seen((symbol, look): &Seen) -> Seen {
    if symbol == " " && look.shows_nothing() {
        (symbol.clone(), look.ground())
    } else {
        (symbol.clone(), look.clone())
    }
}
