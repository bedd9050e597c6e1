//! What it means that one screen is the mirror image of another.
//!
//! Signs, bars and lines are compared cell by cell, each with its mirrored sign. Text is not
//! mirrored: where text stands on one screen there stands text on the other, of the same words, each
//! of them in its own order.

use masar::scene::Mirror;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// What signs are drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signs {
    Unicode,
    Ascii,
}

/// What a cell shows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape {
    /// A block from one eighth of the cell to another.
    Block(u32, u32),
    /// Any other sign or line.
    Sign(char),
    /// A part of a text.
    Letter(String),
}

const BLANK: Shape = Shape::Block(0, 0);

fn shape(cell: &Cell) -> Shape {
    let mut letters = cell.symbol().chars();
    let letter = letters.next();
    let block = match letter {
        Some(' ') => Some((0, 0)),
        // From the full block down to one eighth.
        Some(block @ '\u{2588}'..='\u{258f}') => Some((0, 0x2590 - u32::from(block))),
        Some('\u{2590}') => Some((4, 8)),
        Some('\u{2595}') => Some((7, 8)),
        _ => None,
    };
    let is_reversed = cell.modifier.contains(Modifier::REVERSED);
    match (block, letter) {
        (Some((0, to)), _) if is_reversed => Shape::Block(to % 8, 8),
        (Some((from, to)), _) => Shape::Block(from, to),
        (None, Some(sign @ '\u{2500}'..='\u{25ff}')) => Shape::Sign(sign),
        (None, _) => Shape::Letter(cell.symbol().to_owned()),
    }
}

impl Shape {
    fn mirrored(&self) -> Self {
        match self {
            Self::Block(from, to) if from == to => BLANK,
            Self::Block(from, to) => Self::Block(8 - to, 8 - from),
            Self::Sign(sign) => Self::Sign(turned(*sign)),
            Self::Letter(_) => self.clone(),
        }
    }
}

/// Returns a sign as a mirror shows it.
fn turned(sign: char) -> char {
    const PAIRS: [[char; 2]; 12] = [
        ['\u{25c1}', '\u{25b7}'],
        ['\u{2554}', '\u{2557}'],
        ['\u{255a}', '\u{255d}'],
        ['\u{2560}', '\u{2563}'],
        ['\u{25c2}', '\u{25b8}'],
        ['\u{256d}', '\u{256e}'],
        ['\u{25d0}', '\u{25d1}'],
        ['\u{2197}', '\u{2196}'],
        ['\u{203a}', '\u{2039}'],
        ['<', '>'],
        ['[', ']'],
        ['\u{2190}', '\u{2192}'],
    ];
    let mut pairs = PAIRS.into_iter();
    pairs
        .find_map(|[left, right]| match sign {
            sign if sign == left => Some(right),
            sign if sign == right => Some(left),
            _ => None,
        })
        .unwrap_or(sign)
}

/// A text, or several with one blank between: where it stands, and its words in no order.
#[derive(Debug, PartialEq, Eq)]
struct Segment {
    from: u16,
    to: u16,
    words: Vec<String>,
}

/// Returns the first column and the digits of every number of up to three digits that stands apart.
fn counts(shapes: &[Shape]) -> Vec<(usize, String)> {
    let mut counts: Vec<(usize, String)> = Vec::new();
    let mut words = shapes.split(|shape| *shape == BLANK);
    let mut from = 0;
    for word in &mut words {
        let letters: Option<String> = word
            .iter()
            .map(|shape| match shape {
                Shape::Letter(letter) if letter.chars().all(|c| c.is_ascii_digit()) => {
                    Some(&**letter)
                }
                _ => None,
            })
            .collect();
        let end = from + word.len();
        // A number of a title has a word on both sides.
        let is_blank = |at: Option<usize>| at.and_then(|at| shapes.get(at)) == Some(&BLANK);
        let is_apart = is_blank(from.checked_sub(2)) || is_blank(Some(end + 1));
        let is_count = (1..4).contains(&word.len()) && is_apart;
        if let Some(digits) = letters.filter(|_| is_count) {
            counts.push((from, digits));
        }
        from += word.len() + 1;
    }
    counts
}

/// Leaves the counts of two rows out that are images of each other but for a column or two: units
/// stand under units in both, so one of fewer digits than the widest is no exact image.
fn without_counts(shapes: &[Shape], images: &[Shape]) -> (Vec<Shape>, Vec<Shape>) {
    let (mut plain, mut plain_images) = (shapes.to_vec(), images.to_vec());
    let others = counts(images);
    for (from, digits) in counts(shapes) {
        let image = others.iter().find(|(start, other)| {
            let across = images.len() - start - other.len();
            *other == digits && across.abs_diff(from) < 3
        });
        if let Some((start, _)) = image {
            for nth in 0..digits.len() {
                plain[from + nth] = BLANK;
                plain_images[start + nth] = BLANK;
            }
        }
    }
    (plain, plain_images)
}

fn segments(shapes: &[Shape], signs: Signs) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut last_word = 0;
    for (x, shape) in (0..).zip(shapes) {
        let Shape::Letter(letter) = shape else {
            continue;
        };
        let blank_before = x > 0 && shapes[usize::from(x) - 1] == BLANK;
        match segments.last_mut() {
            Some(segment) if segment.to == x => segment.words[last_word].push_str(letter),
            Some(segment) if segment.to + 1 == x && blank_before => {
                segment.words.push(letter.clone());
                last_word = segment.words.len() - 1;
            }
            _ => {
                let words = vec![letter.clone()];
                segments.push(Segment {
                    from: x,
                    to: x,
                    words,
                });
                last_word = 0;
            }
        }
        if let Some(segment) = segments.last_mut() {
            segment.to = x + 1;
        }
    }
    for segment in &mut segments {
        for word in &mut segment.words {
            // In ASCII signs are letters and touch words: only which ones stand there is known.
            let is_ascii = signs == Signs::Ascii;
            let mut image: Vec<char> = word.chars().rev().map(turned).collect();
            if is_ascii {
                let mut letters: Vec<char> = word.chars().collect();
                letters.sort_unstable();
                image.sort_unstable();
                *word = letters.iter().collect();
            }
            // A sign that is drawn with letters is mirrored, and a word is not: either will do.
            let image: String = image.into_iter().collect();
            *word = image.min(word.clone());
        }
        segment.words.sort_unstable();
    }
    segments
}

/// Asserts that two screens are mirror images of each other.
pub(crate) fn assert_image(one: &Buffer, other: &Buffer, signs: Signs) {
    assert_eq!(one.area, other.area);
    for y in 0..one.area.height {
        let row = |buffer: &Buffer| {
            (0..one.area.width)
                .map(|x| shape(&buffer[(x, y)]))
                .collect()
        };
        let (shapes, images): (Vec<Shape>, Vec<Shape>) = (row(one), row(other));
        let told = || format!("row {y}:\n{}\n{}", text(one, y), text(other, y));
        let (plain, plain_images) = without_counts(&shapes, &images);
        let mut turned = segments(&plain_images, signs);
        for segment in &mut turned {
            let Segment { from, to, .. } = *segment;
            segment.from = one.area.width - to;
            segment.to = one.area.width - from;
        }
        turned.reverse();
        assert_eq!(segments(&plain, signs), turned, "{}", told());
        for x in 0..one.area.width {
            let across = x.mirror(one.area.width);
            let (shape, image) = (&shapes[usize::from(x)], &images[usize::from(across)]);
            let (cell, other_cell) = (&one[(x, y)], &other[(across, y)]);
            assert_eq!(cell.bg, other_cell.bg, "ground of column {x}, {}", told());
            if matches!(shape, Shape::Letter(_)) || matches!(image, Shape::Letter(_)) {
                continue;
            }
            // Text has its own blanks.
            assert_eq!(shape.mirrored(), *image, "column {x}, {}", told());
            if *shape != BLANK {
                assert_eq!(
                    ink(cell),
                    ink(other_cell),
                    "colour of column {x}, {}",
                    told()
                );
            }
        }
    }
}

fn ink(cell: &Cell) -> Color {
    cell.fg
}

fn text(buffer: &Buffer, y: u16) -> String {
    (0..buffer.area.width)
        .map(|x| buffer[(x, y)].symbol())
        .collect()
}
