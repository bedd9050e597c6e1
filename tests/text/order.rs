//! Every case of BidiCharacterTest, for code points and for clusters.

use std::io::Read;

use flate2::read::GzDecoder;
use masar::text::order::{self, Levels};
use masar::text::{Base, Direction, Marks, Options, Visual};

/// One line of the file.
struct Case {
    text: String,
    base: Base,
    direction: Direction,
    /// One a character; none where X9 removes it.
    levels: Vec<Option<u8>>,
    /// Indices of characters, from left to right.
    order: Vec<usize>,
}

fn cases() -> Vec<Case> {
    let packed: &[u8] = include_bytes!("../unicode/BidiCharacterTest.txt.gz");
    let mut text = String::new();
    GzDecoder::new(packed).read_to_string(&mut text).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(case).collect()
}

fn case(line: &str) -> Case {
    let fields: Vec<&str> = line.split(';').collect();
    let [text, base, direction, levels, order] = fields[..] else {
        panic!("not five fields: {line}");
    };
    let hex = |word| char::from_u32(u32::from_str_radix(word, 16).unwrap()).unwrap();
    let numbers = |field: &str| -> Vec<usize> {
        field
            .split_whitespace()
            .map(|word| word.parse().unwrap())
            .collect()
    };
    Case {
        text: text.split(' ').map(hex).collect(),
        base: [Base::Ltr, Base::Rtl, Base::Auto][base.parse::<usize>().unwrap()],
        direction: [Direction::Ltr, Direction::Rtl][direction.parse::<usize>().unwrap()],
        levels: levels.split(' ').map(|word| word.parse().ok()).collect(),
        order: numbers(order),
    }
}

/// The level of each character of a line that is the whole text.
fn char_levels(text: &str, direction: Direction) -> Vec<u8> {
    let levels = Levels::new(text, direction).line(0..text.len());
    text.char_indices()
        .map(|(offset, _)| levels[offset])
        .collect()
}

#[test]
fn characters_have_the_levels_and_the_order_of_the_standard() {
    let cases = cases();
    for Case {
        text,
        base,
        direction,
        levels,
        order,
    } in &cases
    {
        assert_eq!(order::direction(text, *base), *direction, "{text:?}");
        let own = char_levels(text, *direction);
        let kept: Vec<usize> = (0..own.len()).filter(|&at| levels[at].is_some()).collect();
        for &at in &kept {
            assert_eq!(Some(own[at]), levels[at], "{text:?} at {at}");
        }
        let kept_levels: Vec<u8> = kept.iter().map(|&at| own[at]).collect();
        let own_order: Vec<usize> = order::left_to_right(&kept_levels)
            .into_iter()
            .map(|index| kept[index])
            .collect();
        assert_eq!(&own_order, order, "{text:?}");
    }
    assert_eq!(cases.len(), 91_707);
}

#[test]
fn clusters_keep_the_order_of_the_characters() {
    let mut glyphs = 0;
    for Case {
        text, base, order, ..
    } in &cases()
    {
        let options = Options {
            base: *base,
            shape: false,
            marks: Marks::Keep,
            ..Options::default()
        };
        let line = Visual::new(text, &options);
        let sources: Vec<_> = line.glyphs().map(|glyph| glyph.source).collect();
        let offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();
        let mut expected: Vec<usize> = order
            .iter()
            .filter_map(|&at| {
                sources
                    .iter()
                    .position(|source| source.contains(&offsets[at]))
            })
            .collect();
        expected.dedup();
        assert_eq!(expected, (0..sources.len()).collect::<Vec<_>>(), "{text:?}");
        glyphs += sources.len();
    }
    assert!(glyphs > 300_000, "{glyphs} glyphs");
}

#[test]
fn deep_nesting_does_no_harm() {
    for depth in [1, 61, 62, 124, 125, 126, 200, 5_000] {
        for (open, close) in [('\u{2067}', '\u{2069}'), ('\u{202B}', '\u{202C}')] {
            let mut text: String = std::iter::repeat_n(open, depth).collect();
            text.push('1');
            assert_eq!(Visual::new(&text, &Options::default()).to_string(), "1");
            text.extend(std::iter::repeat_n(close, depth));
            assert_eq!(Visual::new(&text, &Options::default()).to_string(), "1");
        }
    }
    assert_eq!(order::left_to_right(&[126; 3]), [0, 1, 2]);
    assert_eq!(order::left_to_right(&[127; 3]), [2, 1, 0]);
    assert!(order::left_to_right(&[]).is_empty());
}
