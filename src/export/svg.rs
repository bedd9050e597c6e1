//! A picture as SVG: each cell in its place, so that no viewer reorders or joins it again.
//!
//! In: a finished buffer. Out: a document whose units are the dots of the PNG, shown at half
//! their size. Always holds: every letter has a place of its own, whatever the viewer's font is
//! and whatever it thinks of direction; grounds, blocks and lines are areas and have no seams;
//! what a label says stays text. Deliberately not here: a font; the viewer's is used.

mod areas;
mod letters;

use std::collections::BTreeSet;
use std::fmt::Write;

use ratatui::buffer::Buffer;

use super::colour::Paper;
use super::row::row;
use super::shape::{HEIGHT, WIDTH};

/// Units of the letters: DejaVu Sans Mono is as wide as a cell then.
const SIZE: f64 = 26.58;
const FAMILY: &str = "'DejaVu Sans Mono','Kawkab Mono','Vazir Code','Noto Sans Mono',monospace";

/// Returns a whole SVG document.
pub fn svg(buffer: &Buffer, paper: Paper) -> String {
    let width = u32::from(buffer.area.width) * WIDTH;
    let height = u32::from(buffer.area.height) * HEIGHT;
    let (mut grounds, mut words) = (String::new(), String::new());
    let mut hatchings = BTreeSet::new();
    for nth in 0..buffer.area.height {
        let places = row(buffer, nth, paper);
        let top = u32::from(nth) * HEIGHT;
        hatchings.extend(areas::write(&mut grounds, &places, top, paper));
        letters::write(&mut words, &places, top);
    }
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" \
         viewBox=\"0 0 {width} {height}\">\n\
         <style>text{{font:{SIZE}px {FAMILY};white-space:pre;direction:ltr;\
         unicode-bidi:bidi-override}}.b{{font-weight:bold}}\
         rect{{shape-rendering:crispEdges}}</style>\n",
        width / 2,
        height / 2
    );
    for colour in hatchings {
        areas::pattern(&mut text, colour);
    }
    let ground = paper.ground;
    let _ = writeln!(
        text,
        "<rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>"
    );
    // Letters reach into the rows above and below: every ground lies under all of them.
    text.push_str(&grounds);
    text.push_str(&words);
    text.push_str("</svg>\n");
    text
}
