//! Lines that are not upright: round corners (U+256D..2570) and diagonals (U+2571..2573).

use super::{DotShape, HEIGHT, Stroke, WIDTH};

type DotPoint = (f32, f32);

/// Half the thickness of a light line.
const HALF: f32 = 1.0;

/// How far the points that draw a quarter of a circle lie from its ends, in radii.
const BEND: f32 = 0.552_284_8;

/// Returns the parts of a curved line; nothing for another letter.
pub(super) fn parts(letter: char) -> Vec<DotShape> {
    let (right, down) = (Flip { x: false, y: false }, Flip { x: true, y: true });
    match letter {
        '\u{256d}' => vec![corner(right)],
        '\u{256e}' => vec![corner(Flip { x: true, ..right })],
        '\u{256f}' => vec![corner(down)],
        '\u{2570}' => vec![corner(Flip { x: false, ..down })],
        '\u{2571}' => vec![diagonal(right)],
        '\u{2572}' => vec![diagonal(Flip { x: true, ..right })],
        '\u{2573}' => vec![diagonal(right), diagonal(Flip { x: true, ..right })],
        _ => Vec::new(),
    }
}

/// Which sides change places.
#[derive(Clone, Copy)]
struct Flip {
    x: bool,
    y: bool,
}

impl Flip {
    fn point(self, (x, y): DotPoint) -> DotPoint {
        let turn = |is_turned: bool, at: f32, whole: f32| if is_turned { whole - at } else { at };
        (turn(self.x, x, size().0), turn(self.y, y, size().1))
    }

    fn line(self, to: DotPoint) -> Stroke {
        Stroke::Line(self.point(to))
    }

    fn curve(self, one: DotPoint, other: DotPoint, to: DotPoint) -> Stroke {
        Stroke::Curve(self.point(one), self.point(other), self.point(to))
    }
}

fn size() -> DotPoint {
    #[expect(clippy::cast_precision_loss, reason = "a few dots")]
    let size = (WIDTH as f32, HEIGHT as f32);
    size
}

/// Returns the corner from the lower edge to the right one; at the edges it is straight.
fn corner(turn: Flip) -> DotShape {
    let (width, height) = size();
    let (middle, level) = (width / 2.0, height / 2.0);
    let radius = middle - 2.0 * HALF;
    // The centre of the circle.
    let (x, y) = (middle + radius, level + radius);
    let (outer, inner) = (radius + HALF, radius - HALF);
    let strokes = vec![
        turn.line((x - outer, y)),
        turn.curve(
            (x - outer, y - BEND * outer),
            (x - BEND * outer, y - outer),
            (x, y - outer),
        ),
        turn.line((width, y - outer)),
        turn.line((width, y - inner)),
        turn.line((x, y - inner)),
        turn.curve(
            (x - BEND * inner, y - inner),
            (x - inner, y - BEND * inner),
            (x - inner, y),
        ),
        turn.line((x - inner, height)),
    ];
    DotShape::Outline(turn.point((x - outer, height)), strokes)
}

/// Returns the line from the lower left corner to the upper right one, cut at the edges.
fn diagonal(turn: Flip) -> DotShape {
    let (width, height) = size();
    let length = (width * width + height * height).sqrt();
    let (along, up) = (HALF * length / height, HALF * length / width);
    let strokes = vec![
        turn.line((0.0, height - up)),
        turn.line((width - along, 0.0)),
        turn.line((width, 0.0)),
        turn.line((width, up)),
        turn.line((along, height)),
    ];
    DotShape::Outline(turn.point((0.0, height)), strokes)
}
