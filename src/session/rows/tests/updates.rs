//! Changes sent one after the other give the screen of a whole frame, in every way.

use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthChar;

use crate::session::encode::FrameEncoder;
use crate::session::rows::Strategy as Way;

const COLUMNS: u16 = 12;
const ROWS: u16 = 3;

/// A character and how it looks.
type Drawn = (char, Style);

/// A terminal that is told where to go, how to look and what to show, and does all of it at once.
struct Screen {
    cells: Vec<(String, Vec<String>)>,
    at: usize,
    pen: Vec<String>,
}

impl Screen {
    fn new() -> Self {
        let blank = (" ".to_owned(), Vec::new());
        Self {
            cells: vec![blank; usize::from(COLUMNS * ROWS)],
            at: 0,
            pen: Vec::new(),
        }
    }

    fn show(&mut self, frame: &str) {
        let mut rest = frame;
        while !rest.is_empty() {
            let mut characters = rest.chars();
            let Some(sequence) = rest.strip_prefix("\u{1b}[") else {
                self.put(characters.next().unwrap());
                rest = characters.as_str();
                continue;
            };
            let end = sequence.find(|c: char| c.is_ascii_alphabetic()).unwrap();
            let (parameters, after) = sequence.split_at(end);
            let mut characters = after.chars();
            match characters.next().unwrap() {
                'H' => {
                    let (row, column) = parameters.split_once(';').unwrap();
                    let [row, column] = [row, column].map(|it| it.parse::<usize>().unwrap() - 1);
                    self.at = row * usize::from(COLUMNS) + column;
                }
                'J' => *self = Self::new(),
                'm' => self.look(parameters),
                'h' | 'l' => assert!(parameters.starts_with('?'), "{parameters}"),
                other => panic!("{other}"),
            }
            rest = characters.as_str();
        }
    }

    /// Keeps what was asked for, in an order of its own; colours replace colours.
    fn look(&mut self, parameters: &str) {
        let mut numbers = parameters.split(';');
        while let Some(number) = numbers.next() {
            let (kind, value) = match number {
                "" | "0" => {
                    self.pen.clear();
                    continue;
                }
                "38" => {
                    let count = if numbers.next() == Some("2") { 3 } else { 1 };
                    ("foreground", numbers.by_ref().take(count).collect())
                }
                "39" => ("foreground", Vec::new()),
                "31" => ("foreground", vec![number]),
                "1" | "8" => (number, vec!["on"]),
                "22" => ("1", Vec::new()),
                "28" => ("8", Vec::new()),
                other => panic!("{other}"),
            };
            self.pen.retain(|other| !other.starts_with(kind));
            if !value.is_empty() {
                self.pen.push(format!("{kind} {}", value.join(";")));
            }
            self.pen.sort();
        }
    }

    /// Returns what is seen, row by row: a blank has no looks without a background.
    fn seen(&self) -> Vec<String> {
        let rows = self.cells.chunks(usize::from(COLUMNS));
        let cell = |(symbol, pen): &(String, Vec<String>)| {
            let pen = if symbol.trim().is_empty() {
                String::new()
            } else {
                pen.join(",")
            };
            format!("{symbol}{{{pen}}}")
        };
        rows.map(|row| row.iter().map(cell).collect()).collect()
    }

    /// Takes away the half of a wide character whose other half is overwritten.
    fn halve(&mut self, at: usize) {
        let is_half = |cell: Option<&(String, Vec<String>)>| cell.is_some_and(|it| it.0.is_empty());
        if is_half(self.cells.get(at)) {
            self.cells[at - 1].0 = " ".to_owned();
        }
        if is_half(self.cells.get(at + 1)) {
            self.cells[at + 1].0 = " ".to_owned();
        }
    }

    fn put(&mut self, c: char) {
        match c.width() {
            Some(0) => self.cells[self.at - 1].0.push(c),
            width => {
                let columns = width.unwrap();
                (self.at..self.at + columns).for_each(|at| self.halve(at));
                self.cells[self.at] = (c.to_string(), self.pen.clone());
                for more in 1..columns {
                    self.cells[self.at + more] = (String::new(), self.pen.clone());
                }
                self.at += columns;
            }
        }
    }
}

/// Draws characters one after the other, made right for a terminal.
fn draw(encoder: &mut FrameEncoder, drawn: &[Drawn], way: Way) -> String {
    let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
    let mut at = 0;
    for (c, style) in drawn {
        let (row, column) = (at / COLUMNS, at % COLUMNS);
        let width = u16::try_from(c.width().unwrap()).unwrap();
        if row >= ROWS || column + width > COLUMNS {
            continue;
        }
        buffer.set_string(column, row, c.to_string(), *style);
        at += width;
    }
    way.apply(&mut buffer);
    encoder.frame(&buffer, &[]).unwrap_or_default()
}

fn encoder() -> FrameEncoder {
    FrameEncoder::new(Size::new(COLUMNS, ROWS))
}

/// Characters as screens have them, wide ones too; few, so that neighbours stay the same.
fn characters() -> impl Strategy<Value = Vec<Drawn>> {
    let letters = select(
        "\u{fe8d}\u{fedf}\u{fe91}\u{fefb}"
            .chars()
            .collect::<Vec<_>>(),
    );
    let others = select(
        "   ab12()[]:.\u{661}\u{662}\u{2502}\u{2588}\u{6f22}\u{5d0}"
            .chars()
            .collect::<Vec<_>>(),
    );
    let colours = prop_oneof![
        3 => Just(Color::Rgb(90, 80, 200)),
        1 => Just(Color::Rgb(91, 80, 201)),
        1 => Just(Color::Red),
        1 => Just(Color::Reset),
    ];
    let styles = (
        colours,
        prop_oneof![4 => Just(Modifier::empty()), 1 => Just(Modifier::BOLD)],
    );
    let styles =
        styles.prop_map(|(colour, modifier)| Style::new().fg(colour).add_modifier(modifier));
    let count = usize::from(COLUMNS * ROWS);
    vec((prop_oneof![letters, others], styles), count..=count)
}

/// A frame, and what changes from one to the next: characters here and there.
type Film = (Vec<Drawn>, Vec<Vec<(usize, Drawn)>>);

fn films() -> impl Strategy<Value = Film> {
    let changes = characters().prop_map(|drawn| drawn.into_iter().take(4).collect::<Vec<_>>());
    let places = vec(0..usize::from(COLUMNS * ROWS), 4);
    let change =
        (places, changes).prop_map(|(places, drawn)| places.into_iter().zip(drawn).collect());
    (characters(), vec(change, 1..5))
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changes_and_whole_frames_show_the_same((mut drawn, changes) in films()) {
        for way in Way::ALL {
            let mut patched = encoder();
            let mut screen = Screen::new();
            screen.show(&draw(&mut patched, &drawn, way));
            for change in &changes {
                for (place, other) in change {
                    drawn[*place] = *other;
                }
                screen.show(&draw(&mut patched, &drawn, way));
                let mut fresh = Screen::new();
                fresh.show(&draw(&mut encoder(), &drawn, way));
                prop_assert_eq!(screen.seen(), fresh.seen(), "{}", way.name());
            }
        }
    }
}
