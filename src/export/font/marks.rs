//! Letters with marks: each mark over or under the outline of its letter, or of the mark before it.
//!
//! In: a face, a letter and its marks. Out: their contours in units of the font, as one glyph. Always
//! holds: a mark over a letter is higher than it, one under it lower, and no two touch. Deliberately not
//! here: the anchors of the font, and marks that go through a letter.

use super::face::{Contour, Face, OutlinePoint};

/// Units between a letter and its mark, and between two marks.
const AIR: f32 = 70.0;

/// Marks over a letter begin higher in the font than this, those under it end lower.
const MIDDLE: f32 = 500.0;

/// How near to the highest point of a letter the part is over whose middle a mark stands.
const TIP: f32 = 250.0;

/// The small alef over a letter, which the font lacks, is its alef in this size.
const SMALL_ALEF: (char, f32) = ('\u{670}', 0.36);

/// The edges of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Edges {
    left: f32,
    right: f32,
    low: f32,
    high: f32,
}

/// Returns the contours of a letter and its marks; none where there is no mark that the font has, or
/// something else than marks follows.
pub(super) fn contours(face: &Face<'_>, symbol: &str) -> Option<Vec<Contour>> {
    let mut letters = symbol.chars();
    let mut whole = face.contours(letters.next()?)?;
    let base = edges(&whole)?;
    let (mut high, mut low) = (base.high, base.low);
    let [tip, foot] = [true, false].map(|is_over| middle(&whole, base, is_over));
    for letter in letters {
        if !is_mark(letter) {
            return None;
        }
        let mark = contours_of_mark(face, letter)?;
        let Edges {
            left,
            right,
            low: mark_low,
            high: mark_high,
        } = edges(&mark)?;
        let centre = f32::midpoint(left, right);
        let (right, up) = if mark_low > MIDDLE {
            // Where it stands free it stays where the font has it.
            let up = (high + AIR - mark_low).max(0.0);
            high = mark_high + up;
            (if up > 0.0 { tip - centre } else { 0.0 }, up)
        } else if mark_high < MIDDLE {
            let up = (low - AIR - mark_high).min(0.0);
            low = mark_low + up;
            (if up < 0.0 { foot - centre } else { 0.0 }, up)
        } else {
            (0.0, 0.0)
        };
        whole.extend(moved(mark, 1.0, (right, up)));
    }
    Some(whole)
}

/// Says whether a character is a mark on the letter before it.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}')
}

fn contours_of_mark(face: &Face<'_>, letter: char) -> Option<Vec<Contour>> {
    let (small, size) = SMALL_ALEF;
    if let Some(mark) = face.contours(letter) {
        return Some(mark);
    }
    if letter != small {
        return None;
    }
    let alef = face.contours('\u{627}')?;
    let Edges { left, right, .. } = edges(&alef)?;
    let side = f32::midpoint(left, right) * (1.0 - size);
    // As high as the other marks begin.
    Some(moved(alef, size, (side, 1210.0)))
}

/// Resizes contours and moves them to the right and up.
fn moved(contours: Vec<Contour>, size: f32, (right, up): (f32, f32)) -> Vec<Contour> {
    let place = |OutlinePoint { x, y, is_on }| OutlinePoint {
        x: x * size + right,
        y: y * size + up,
        is_on,
    };
    let contours = contours.into_iter();
    contours
        .map(|contour| contour.into_iter().map(place).collect())
        .collect()
}

/// Returns the edges of an outline; none where it has no point.
fn edges(contours: &[Contour]) -> Option<Edges> {
    let points = contours.iter().flatten().map(|at| Edges {
        left: at.x,
        right: at.x,
        low: at.y,
        high: at.y,
    });
    points.reduce(|one, other| Edges {
        left: one.left.min(other.left),
        right: one.right.max(other.right),
        low: one.low.min(other.low),
        high: one.high.max(other.high),
    })
}

/// Returns the middle of the part of a letter over which its marks stand, or under which: of a tall
/// one it is at one side.
fn middle(contours: &[Contour], all: Edges, is_over: bool) -> f32 {
    let is_near = |at: &&OutlinePoint| match is_over {
        true => at.y > all.high - TIP,
        false => at.y < all.low + TIP,
    };
    let near: Vec<f32> = contours
        .iter()
        .flatten()
        .filter(is_near)
        .map(|at| at.x)
        .collect();
    let left = near.iter().copied().fold(f32::MAX, f32::min);
    let right = near.iter().copied().fold(f32::MIN, f32::max);
    f32::midpoint(left, right)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::font::REGULAR;

    /// Returns the edges of a letter alone and of each of its marks, in order.
    fn parts(symbol: &str) -> Vec<Edges> {
        let face = Face::open(REGULAR).unwrap();
        let whole = contours(&face, symbol).unwrap();
        let mut letters = symbol.chars();
        let base = face.contours(letters.next().unwrap()).unwrap().len();
        let mut counts = vec![base];
        counts.extend(letters.map(|letter| contours_of_mark(&face, letter).unwrap().len()));
        let mut rest = &whole[..];
        let part = |count: usize| {
            let (part, after) = rest.split_at(count);
            rest = after;
            edges(part).unwrap()
        };
        counts.into_iter().map(part).collect()
    }

    #[test]
    fn marks_stand_over_and_under_what_they_ride_on_and_touch_nothing() {
        // ALEF, its final form, LAM, BEH with its dot below, YEH: fathatan, shadda and damma, kasra.
        for letter in [
            '\u{fe8d}', '\u{fe8e}', '\u{fedf}', '\u{fe91}', '\u{fef2}', 'E',
        ] {
            for over in ["\u{64b}", "\u{651}\u{64f}", "\u{651}\u{670}", "\u{301}"] {
                let parts = parts(&format!("{letter}{over}"));
                for pair in parts.windows(2) {
                    assert!(
                        pair[0].high + AIR <= pair[1].low,
                        "{letter:?} {over:?} {parts:?}"
                    );
                }
            }
            let parts = parts(&format!("{letter}\u{650}"));
            assert!(parts[1].high + AIR <= parts[0].low, "{letter:?} {parts:?}");
        }
    }

    #[test]
    fn a_mark_stands_over_the_stem_of_a_tall_letter() {
        let parts = parts("\u{fe8e}\u{64b}");
        let centre = f32::midpoint(parts[1].left, parts[1].right);
        // The stem of a final ALEF is at its left.
        assert!(
            (parts[0].left..parts[0].left + 250.0).contains(&centre),
            "{parts:?}"
        );
    }

    #[test]
    fn what_is_no_mark_is_left_alone() {
        let face = Face::open(REGULAR).unwrap();
        assert_eq!(contours(&face, "ab"), None);
        assert_eq!(contours(&face, "a\u{200d}"), None);
    }
}
