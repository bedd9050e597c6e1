//! Lines meet where their cells meet.

use std::collections::HashSet;

use crate::draw::{GROUND, INK, drawn, mirrored};
use crate::image::Image;

/// Returns how many pieces the letters of an image are in; dots that touch at an edge belong
/// together.
fn pieces(image: &Image) -> usize {
    let mut left: HashSet<usize> = (0..image.dots.len())
        .filter(|nth| image.dots[*nth] != GROUND)
        .collect();
    let mut pieces = 0;
    while let Some(start) = left.iter().next().copied() {
        pieces += 1;
        let mut waiting = vec![start];
        while let Some(nth) = waiting.pop() {
            if !left.remove(&nth) {
                continue;
            }
            let x = nth % image.width;
            let beside = [
                (x > 0).then(|| nth - 1),
                (x + 1 < image.width).then_some(nth + 1),
            ];
            let over = [nth.checked_sub(image.width), Some(nth + image.width)];
            waiting.extend(beside.into_iter().chain(over).flatten());
        }
    }
    pieces
}

#[test]
fn frames_are_closed() {
    for (frame, in_pieces) in [
        (
            [
                "\u{250c}\u{2500}\u{2510}",
                "\u{2502} \u{2502}",
                "\u{2514}\u{2500}\u{2518}",
            ],
            1,
        ),
        (
            [
                "\u{250f}\u{2501}\u{2513}",
                "\u{2503} \u{2503}",
                "\u{2517}\u{2501}\u{251b}",
            ],
            1,
        ),
        (
            [
                "\u{256d}\u{2500}\u{256e}",
                "\u{2502} \u{2502}",
                "\u{2570}\u{2500}\u{256f}",
            ],
            1,
        ),
        (
            [
                "\u{250c}\u{252c}\u{2510}",
                "\u{251c}\u{253c}\u{2524}",
                "\u{2514}\u{2534}\u{2518}",
            ],
            1,
        ),
        (
            [
                "\u{2554}\u{2550}\u{2557}",
                "\u{2551} \u{2551}",
                "\u{255a}\u{2550}\u{255d}",
            ],
            2,
        ),
        // Its outer line, and the four squares within.
        (
            [
                "\u{2554}\u{2566}\u{2557}",
                "\u{2560}\u{256c}\u{2563}",
                "\u{255a}\u{2569}\u{255d}",
            ],
            5,
        ),
        (
            [
                "\u{2552}\u{2564}\u{2555}",
                "\u{255e}\u{256a}\u{2561}",
                "\u{2558}\u{2567}\u{255b}",
            ],
            1,
        ),
        (
            [
                "\u{2553}\u{2565}\u{2556}",
                "\u{255f}\u{256b}\u{2562}",
                "\u{2559}\u{2568}\u{255c}",
            ],
            1,
        ),
        (
            [
                "\u{250d}\u{252f}\u{2511}",
                "\u{251d}\u{253f}\u{2525}",
                "\u{2515}\u{2537}\u{2519}",
            ],
            1,
        ),
    ] {
        assert_eq!(pieces(&drawn(&frame)), in_pieces, "{}", frame.concat());
    }
}

#[test]
fn a_line_goes_on_through_cells() {
    for line in ["\u{2500}", "\u{2501}", "\u{2550}"] {
        let across = drawn(&[&line.repeat(3)]);
        let mut rows = across.dots.chunks_exact(across.width);
        assert!(
            rows.all(|row| row.iter().all(|dot| *dot == row[0])),
            "{line}"
        );
    }
    for line in ["\u{2502}", "\u{2503}", "\u{2551}"] {
        let down = drawn(&[line, line, line]);
        let mut rows = down.dots.chunks_exact(down.width);
        let first = rows.next().unwrap();
        assert!(
            first.contains(&INK) && rows.all(|row| row == first),
            "{line}"
        );
    }
}

#[test]
fn dashes_are_evenly_spaced_from_cell_to_cell() {
    for dash in ["\u{2508}", "\u{254c}", "\u{254d}", "\u{2509}"] {
        let image = drawn(&[&dash.repeat(2)]);
        let middle: Vec<bool> = image
            .dots
            .chunks_exact(image.width)
            .nth(image.height / 2)
            .map(|row| row.iter().map(|dot| *dot == INK).collect())
            .unwrap();
        let lengths: Vec<usize> = middle.chunk_by(PartialEq::eq).map(<[bool]>::len).collect();
        let inner = lengths.get(1..lengths.len() - 1).unwrap();
        assert!(
            inner.chunks_exact(2).all(|pair| pair == &inner[..2]),
            "{dash}: {lengths:?}"
        );
    }
}

#[test]
fn a_picture_in_a_mirror_has_the_lines_of_the_mirrored_letters() {
    for (one, other) in [
        ('\u{250c}', '\u{2510}'),
        ('\u{2554}', '\u{2557}'),
        ('\u{2558}', '\u{255b}'),
        ('\u{255f}', '\u{2562}'),
        ('\u{256d}', '\u{256e}'),
        ('\u{2571}', '\u{2572}'),
        ('\u{2574}', '\u{2576}'),
        ('\u{2500}', '\u{2500}'),
        ('\u{2504}', '\u{2504}'),
        ('\u{2508}', '\u{2508}'),
        ('\u{2502}', '\u{2502}'),
        ('\u{2551}', '\u{2551}'),
    ] {
        let [one, other] = [one, other].map(|letter| drawn(&[&letter.to_string()]));
        assert_eq!(mirrored(&one), other);
    }
}

/// What a letter has at its left, right, upper and lower edge: which dots are inked.
fn edges(letter: char) -> [Vec<bool>; 4] {
    let image = drawn(&[&letter.to_string()]);
    let (right, bottom) = (image.width - 1, image.height - 1);
    let is_inked = |x: usize, y: usize| image.dots[y * image.width + x] != GROUND;
    [
        (0..=bottom).map(|y| is_inked(0, y)).collect(),
        (0..=bottom).map(|y| is_inked(right, y)).collect(),
        (0..=right).map(|x| is_inked(x, 0)).collect(),
        (0..=right).map(|x| is_inked(x, bottom)).collect(),
    ]
}

/// Whatever two letters stand side by side: an arm that reaches the edge has there the place and
/// the thickness of a straight line of its weight.
#[test]
fn every_arm_meets_a_straight_line() {
    let straight = |lines: [char; 3]| lines.map(edges);
    let across = straight(['\u{2500}', '\u{2501}', '\u{2550}']).map(|[left, ..]| left);
    let down = straight(['\u{2502}', '\u{2503}', '\u{2551}']).map(|[_, _, up, _]| up);
    for letter in ('\u{2500}'..='\u{257f}').filter(|letter| !is_dashed_or_slanted(*letter)) {
        let [left, right, up, low] = edges(letter);
        let inked: Vec<_> = [(left, &across), (right, &across), (up, &down), (low, &down)]
            .into_iter()
            .filter(|(edge, _)| edge.contains(&true))
            .collect();
        assert!(!inked.is_empty(), "U+{:04X}", u32::from(letter));
        for (edge, known) in inked {
            assert!(
                known.contains(&edge),
                "U+{:04X}: {edge:?}",
                u32::from(letter)
            );
        }
    }
}

/// The arms of a letter are in one piece with each other, but for double lines.
#[test]
fn arms_meet_in_the_middle() {
    for letter in ('\u{2500}'..='\u{257f}').filter(|letter| !is_dashed_or_slanted(*letter)) {
        let pieces = pieces(&drawn(&[&letter.to_string()]));
        let most = if matches!(letter, '\u{2550}'..='\u{256c}') {
            4
        } else {
            1
        };
        assert!(
            (1..=most).contains(&pieces),
            "U+{:04X}: {pieces}",
            u32::from(letter)
        );
    }
}

fn is_dashed_or_slanted(letter: char) -> bool {
    matches!(letter, '\u{2504}'..='\u{250b}' | '\u{254c}'..='\u{254f}' | '\u{2571}'..='\u{2573}')
}
