//! The areas of a row: grounds, blocks, shades, lines.
//!
//! Always holds: neighbours that are filled alike are one element.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::super::colour::{CellColours, Paper};
use super::super::row::PictureCell;
use super::super::shape::{
    self, DotRect, DotShape, HATCH, HATCH_OUTLINE, HATCH_TONE, Stroke, WIDTH,
};
use crate::view::Rgb;

/// How an area is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fill {
    Solid(Rgb),
    Hatch(Rgb),
}

/// Areas, the last of which may still grow.
struct Areas<'a> {
    text: &'a mut String,
    /// Units above the row.
    top: u32,
    last: Option<(DotRect, Fill)>,
}

/// Writes the areas of a row; returns the colours of its hatchings.
pub(super) fn write(
    text: &mut String,
    places: &[PictureCell<'_>],
    top: u32,
    paper: Paper,
) -> BTreeSet<Rgb> {
    let mut hatchings = BTreeSet::new();
    let mut areas = Areas {
        text,
        top,
        last: None,
    };
    for place in places {
        if place.seen.back != paper.ground {
            areas.add(place, shape::CELL, Fill::Solid(place.seen.back));
        }
    }
    for place in places {
        let CellColours { fore, back } = place.seen;
        for part in place.parts().unwrap_or_default() {
            match part {
                DotShape::Solid(area) => areas.add(place, area, Fill::Solid(fore)),
                DotShape::Tone(area, tone) => {
                    areas.add(place, area, Fill::Solid(back.towards(fore, tone)));
                }
                DotShape::Hatch(area) => {
                    let colour = back.towards(fore, HATCH_TONE);
                    hatchings.insert(colour);
                    areas.add(place, area, Fill::Hatch(colour));
                }
                DotShape::Outline(start, strokes) => areas.outline(place, start, &strokes),
            }
        }
        for line in place.lines() {
            areas.add(place, line, Fill::Solid(fore));
        }
    }
    areas.end();
    hatchings
}

/// Writes the pattern of a hatching.
pub(super) fn pattern(text: &mut String, colour: Rgb) {
    let name = name(colour);
    let _ = writeln!(
        text,
        "<pattern id=\"{name}\" width=\"{HATCH}\" height=\"{HATCH}\" \
         patternUnits=\"userSpaceOnUse\"><path fill=\"{colour}\" d=\"{HATCH_OUTLINE}\"/></pattern>"
    );
}

fn name(Rgb(red, green, blue): Rgb) -> String {
    format!("h{red:02x}{green:02x}{blue:02x}")
}

impl Areas<'_> {
    /// Adds an area of a cell.
    fn add(&mut self, place: &PictureCell<'_>, area: DotRect, fill: Fill) {
        let area = DotRect {
            x: place.column * WIDTH + area.x,
            ..area
        };
        if let Some((last, filled)) = &mut self.last
            && *filled == fill
            && (last.y, last.height) == (area.y, area.height)
            && last.x + last.width == area.x
        {
            last.width += area.width;
            return;
        }
        self.end();
        self.last = Some((area, fill));
    }

    /// Writes the area that waits.
    fn end(&mut self) {
        let Some((
            DotRect {
                x,
                y,
                width,
                height,
            },
            fill,
        )) = self.last.take()
        else {
            return;
        };
        let fill = match fill {
            Fill::Solid(colour) => colour.to_string(),
            Fill::Hatch(colour) => format!("url(#{})", name(colour)),
        };
        let y = self.top + y;
        let _ = writeln!(
            self.text,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>"
        );
    }

    fn outline(&mut self, place: &PictureCell<'_>, start: (f32, f32), strokes: &[Stroke]) {
        self.end();
        let (x, y) = (place.column * WIDTH, self.top);
        let point = |(x, y): (f32, f32)| format!("{x:.2} {y:.2}");
        let _ = write!(
            self.text,
            "<path transform=\"translate({x} {y})\" fill=\"{}\" d=\"M{}",
            place.seen.fore,
            point(start)
        );
        for stroke in strokes {
            let _ = match *stroke {
                Stroke::Line(to) => write!(self.text, "L{}", point(to)),
                Stroke::Curve(one, other, to) => {
                    write!(self.text, "C{} {} {}", point(one), point(other), point(to))
                }
            };
        }
        self.text.push_str("Z\"/>\n");
    }
}
