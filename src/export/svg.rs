//! A picture as SVG: each cell in its place, so that no renderer reorders or joins it again.
//!
//! A Latin word is one element, every other glyph has one of its own; `direction` and
//! `unicode-bidi` keep a renderer from reordering it. Blocks and grounds are rectangles, so that
//! they touch without a seam.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// Units of a cell: DejaVu Sans Mono at 16 units is 9.63 wide.
const WIDTH: f64 = 9.63;
const HEIGHT: f64 = 20.0;
const SIZE: f64 = 16.0;
const BASELINE: f64 = 15.0;
const FAMILY: &str = "'DejaVu Sans Mono','Kawkab Mono','Vazir Code','Noto Sans Mono',monospace";

/// Returns a whole SVG document.
#[must_use]
pub fn svg(buffer: &Buffer) -> String {
    let area = buffer.area;
    let (width, height) = (
        f64::from(area.width) * WIDTH,
        f64::from(area.height) * HEIGHT,
    );
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.1}\" height=\"{height:.1}\" \
         viewBox=\"0 0 {width:.2} {height:.2}\">\n\
         <style>text{{font-family:{FAMILY};font-size:{SIZE}px;white-space:pre;direction:ltr;\
         unicode-bidi:bidi-override}}\
         rect{{shape-rendering:crispEdges}}</style>\n"
    );
    let _ = writeln!(
        text,
        "<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>",
        GROUND
    );
    for y in area.top()..area.bottom() {
        let cells: Vec<&Cell> = (area.left()..area.right())
            .filter_map(|x| buffer.cell((x, y)))
            .collect();
        let row = f64::from(y - area.top());
        grounds(&mut text, &cells, row);
        letters(&mut text, &cells, row);
    }
    text.push_str("</svg>\n");
    text
}

const GROUND: &str = "#0f141a";
const INK: &str = "#dce3ea";

/// Returns the colours of a cell as they are seen: reversal is done here.
fn colours(cell: &Cell) -> (String, String) {
    let (fore, back) = (hex(cell.fg, INK), hex(cell.bg, GROUND));
    if cell.modifier.contains(Modifier::REVERSED) {
        (back, fore)
    } else {
        (fore, back)
    }
}

fn grounds(text: &mut String, cells: &[&Cell], row: f64) {
    let mut x = 0;
    while let Some(cell) = cells.get(x) {
        let back = colours(cell).1;
        let run = cells
            .iter()
            .skip(x)
            .take_while(|cell| colours(cell).1 == back)
            .count()
            .max(1);
        if back != GROUND {
            rectangle(text, x, run - 1, row, &back, 1.0);
        }
        x += run;
    }
}

fn letters(text: &mut String, cells: &[&Cell], row: f64) {
    let mut x = 0;
    while let Some(cell) = cells.get(x) {
        let run = run(cells, x);
        let (fore, _) = colours(cell);
        match cell.symbol() {
            "" | " " => {}
            symbol => match block(symbol) {
                Some(part) => rectangle(text, x, run - 1, row, &fore, part),
                None => {
                    let word: String = cells
                        .iter()
                        .skip(x)
                        .take(run)
                        .map(|cell| escaped(cell.symbol()))
                        .collect();
                    let weight = if cell.modifier.contains(Modifier::BOLD) {
                        " font-weight=\"bold\""
                    } else {
                        ""
                    };
                    let (x, y) = (column(x), row * HEIGHT + BASELINE);
                    let _ = writeln!(
                        text,
                        "<text x=\"{x:.2}\" y=\"{y:.1}\" fill=\"{fore}\"{weight}>{word}</text>"
                    );
                }
            },
        }
        x += run;
    }
}

/// Returns how many cells from `x` on share one element: full blocks of one colour, ASCII letters
/// of one style. Every other glyph stands alone: no renderer can join or reorder it.
fn run(cells: &[&Cell], x: usize) -> usize {
    let Some(first) = cells.get(x) else { return 1 };
    let is_plain = |cell: &Cell| {
        cell.symbol().bytes().all(|byte| byte.is_ascii_graphic()) && !cell.symbol().is_empty()
    };
    let alike = |cell: &&&Cell| {
        let same = colours(cell) == colours(first) && cell.modifier == first.modifier;
        same && (is_plain(first) && is_plain(cell)
            || first.symbol() == FULL && cell.symbol() == FULL)
    };
    cells.iter().skip(x).take_while(alike).count().max(1)
}

const FULL: &str = "\u{2588}";

/// Returns the part of a cell that a block fills from the left; none for other glyphs.
fn block(symbol: &str) -> Option<f64> {
    let letter = symbol.chars().next()?;
    // U+2588 fills eight eighths, U+258F one.
    let eighths = 0x2590_u32
        .checked_sub(u32::from(letter))
        .filter(|eighths| (1..=8).contains(eighths))?;
    Some(f64::from(eighths) / 8.0)
}

/// Paints whole cells from `x` on, and `part` of one more.
fn rectangle(text: &mut String, from: usize, columns: usize, row: f64, fill: &str, part: f64) {
    let (x, y) = (column(from), row * HEIGHT);
    let width = column(from + columns) - x + part * WIDTH;
    let _ = writeln!(
        text,
        "<rect x=\"{x:.2}\" y=\"{y:.1}\" width=\"{width:.2}\" height=\"{HEIGHT}\" fill=\"{fill}\"/>"
    );
}

fn column(nth: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "columns of a screen")]
    let nth = nth as f64;
    nth * WIDTH
}

fn escaped(symbol: &str) -> String {
    symbol
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn hex(colour: Color, otherwise: &str) -> String {
    let Color::Rgb(red, green, blue) = colour else {
        return named(colour).unwrap_or(otherwise).to_owned();
    };
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The sixteen colours as most terminals show them.
fn named(colour: Color) -> Option<&'static str> {
    Some(match colour {
        Color::Black => "#10151b",
        Color::Red | Color::LightRed => "#e06c6c",
        Color::Green | Color::LightGreen => "#5fc787",
        Color::Yellow | Color::LightYellow => "#d9b162",
        Color::Blue | Color::LightBlue => "#6aa5e8",
        Color::Magenta | Color::LightMagenta => "#c8a2ff",
        Color::Cyan | Color::LightCyan => "#6cc7f5",
        Color::Gray | Color::White => "#dce3ea",
        Color::DarkGray => "#94a0ad",
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => return None,
    })
}
