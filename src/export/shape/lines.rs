//! Box drawing (U+2500..257F) but for its curves: arms that reach from the edges to the middle.
//!
//! Always holds: an arm has its place and its thickness at its edge whatever the others are, so
//! that two neighbours meet.

use super::{DotRect, DotShape, HEIGHT, MIDDLE, WIDTH};

/// Left, right, up, down: 0 nothing, 1 light, 2 heavy, 3 double; by the names of the characters.
#[rustfmt::skip]
const ARMS: [&[u8; 4]; 128] = [
    b"1100", b"2200", b"0011", b"0022", b"0000", b"0000", b"0000", b"0000",
    b"0000", b"0000", b"0000", b"0000", b"0101", b"0201", b"0102", b"0202",
    b"1001", b"2001", b"1002", b"2002", b"0110", b"0210", b"0120", b"0220",
    b"1010", b"2010", b"1020", b"2020", b"0111", b"0211", b"0121", b"0112",
    b"0122", b"0221", b"0212", b"0222", b"1011", b"2011", b"1021", b"1012",
    b"1022", b"2021", b"2012", b"2022", b"1101", b"2101", b"1201", b"2201",
    b"1102", b"2102", b"1202", b"2202", b"1110", b"2110", b"1210", b"2210",
    b"1120", b"2120", b"1220", b"2220", b"1111", b"2111", b"1211", b"2211",
    b"1121", b"1112", b"1122", b"2121", b"1221", b"2112", b"1212", b"2221",
    b"2212", b"2122", b"1222", b"2222", b"0000", b"0000", b"0000", b"0000",
    b"3300", b"0033", b"0301", b"0103", b"0303", b"3001", b"1003", b"3003",
    b"0310", b"0130", b"0330", b"3010", b"1030", b"3030", b"0311", b"0133",
    b"0333", b"3011", b"1033", b"3033", b"3301", b"1103", b"3303", b"3310",
    b"1130", b"3330", b"3311", b"1133", b"3333", b"0000", b"0000", b"0000",
    b"0000", b"0000", b"0000", b"0000", b"1000", b"0010", b"0100", b"0001",
    b"2000", b"0020", b"0200", b"0002", b"1200", b"0012", b"2100", b"0021",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Thickness {
    None,
    Light,
    Heavy,
    Double,
}

impl Thickness {
    /// Returns half the thickness of one of its lines.
    fn half(self) -> i32 {
        match self {
            Self::None => 0,
            Self::Light | Self::Double => 1,
            Self::Heavy => 2,
        }
    }

    /// Returns how far its lines lie from the middle.
    fn rails(self) -> &'static [i32] {
        match self {
            Self::None => &[],
            Self::Light | Self::Heavy => &[0],
            Self::Double => &[-RAIL, RAIL],
        }
    }
}

/// From the middle to either line of a double one.
const RAIL: i32 = 2;

/// Returns the parts of a line; nothing for another letter.
pub(super) fn parts(letter: char) -> Vec<DotShape> {
    // The heavy dashes have the odd numbers.
    let weight = match u32::from(letter) % 2 {
        0 => Thickness::Light,
        _ => Thickness::Heavy,
    };
    let across = |count| dashes(count, weight, WIDTH, MIDDLE.1).collect();
    let upright = |count| dashes(count, weight, HEIGHT, MIDDLE.0).map(DotRect::turned);
    let areas: Vec<DotRect> = match letter {
        '\u{2504}' | '\u{2505}' => across(3),
        '\u{2506}' | '\u{2507}' => upright(3).collect(),
        '\u{2508}' | '\u{2509}' => across(4),
        '\u{250a}' | '\u{250b}' => upright(4).collect(),
        '\u{254c}' | '\u{254d}' => across(2),
        '\u{254e}' | '\u{254f}' => upright(2).collect(),
        _ => arms(letter),
    };
    areas.into_iter().map(DotShape::Solid).collect()
}

/// Returns dashes that lie across a cell. Half a gap stands at either edge, so that the dashes of a
/// row are evenly spaced.
fn dashes(count: u32, weight: Thickness, length: u32, level: u32) -> impl Iterator<Item = DotRect> {
    let half = weight.half().unsigned_abs();
    let edge = move |nth: u32| (2 * nth * length + count) / (2 * count);
    let gap = length / count / 4;
    (0..count).map(move |nth| {
        let width = edge(nth + 1) - edge(nth) - 2 * gap;
        DotRect::new(edge(nth) + gap, level - half, width, 2 * half)
    })
}

fn arms(letter: char) -> Vec<DotRect> {
    let nth = u32::from(letter).saturating_sub(0x2500);
    let Some(code) = usize::try_from(nth).ok().and_then(|nth| ARMS.get(nth)) else {
        return Vec::new();
    };
    let [left, right, up, down] = code.map(|digit| match digit {
        b'1' => Thickness::Light,
        b'2' => Thickness::Heavy,
        b'3' => Thickness::Double,
        _ => Thickness::None,
    });
    let across = pair(left, right, (up, down), MIDDLE);
    let upright = pair(up, down, (left, right), (MIDDLE.1, MIDDLE.0));
    let upright = upright.into_iter().map(DotRect::turned);
    across.into_iter().chain(upright).collect()
}

/// Returns the lines of two opposite arms, as they are when they lie across; `middle` is where they
/// meet, and `crossing` the arms that come from above and below.
fn pair(
    left: Thickness,
    right: Thickness,
    crossing: (Thickness, Thickness),
    middle: (u32, u32),
) -> Vec<DotRect> {
    let (x, y) = (middle.0.cast_signed(), middle.1.cast_signed());
    let mut areas = Vec::new();
    for (arm, opposite, is_right) in [(left, right, false), (right, left, true)] {
        for rail in arm.rails() {
            let start = start(*rail, opposite, crossing);
            let (from, to) = if is_right {
                (x + start, 2 * x)
            } else {
                (0, x - start)
            };
            let half = arm.half().unsigned_abs();
            let top = (y + rail).unsigned_abs() - half;
            areas.push(DotRect::new(
                from.unsigned_abs(),
                top,
                to.abs_diff(from),
                2 * half,
            ));
        }
    }
    areas
}

/// Returns how far from the middle a line of an arm begins; below 0 it begins beyond.
///
/// `before` and `after` are the arms that cross it: `before` lies where `rail` is below 0.
fn start(rail: i32, opposite: Thickness, (before, after): (Thickness, Thickness)) -> i32 {
    let near = RAIL - Thickness::Double.half();
    let far = -RAIL - Thickness::Double.half();
    if rail == 0 {
        return match (before == Thickness::Double, after == Thickness::Double) {
            _ if opposite != Thickness::None => 0,
            (true, true) => near,
            (true, false) | (false, true) => far,
            (false, false) => -before.half().max(after.half()),
        };
    }
    let (beside, across) = if rail < 0 {
        (before, after)
    } else {
        (after, before)
    };
    match (beside, across) {
        // The inner line of a corner ends at the inner line that it meets.
        (Thickness::Double, _) => near,
        (Thickness::Light | Thickness::Heavy, _) => -beside.half(),
        (Thickness::None, _) if opposite == Thickness::Double => 0,
        // The outer line goes round the corner.
        (Thickness::None, Thickness::Double) => far,
        (Thickness::None, Thickness::None | Thickness::Light | Thickness::Heavy) => -across.half(),
    }
}
