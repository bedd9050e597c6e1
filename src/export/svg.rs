//! A picture as SVG: each cell in its place, so that no renderer reorders or joins it again.
//!
//! Runs of one style share an element, but every glyph has an x of its own; `direction` and
//! `unicode-bidi` keep a renderer from reordering the run. Full blocks and grounds are
//! rectangles, so that rows touch without a seam.

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
         unicode-bidi:bidi-override}}</style>\n"
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
            rectangle(text, x, run, row, &back);
        }
        x += run;
    }
}

fn letters(text: &mut String, cells: &[&Cell], row: f64) {
    let mut x = 0;
    while let Some(cell) = cells.get(x) {
        let fore = colours(cell).0;
        let bold = cell.modifier.contains(Modifier::BOLD);
        let alike = |cell: &&&Cell| {
            colours(cell).0 == fore && cell.modifier.contains(Modifier::BOLD) == bold
        };
        let run = cells.iter().skip(x).take_while(alike).count().max(1);
        let (mut places, mut symbols) = (String::new(), String::new());
        for (nth, cell) in cells.iter().enumerate().skip(x).take(run) {
            match cell.symbol() {
                "" | " " => {}
                "\u{2588}" => rectangle(text, nth, 1, row, &fore),
                symbol => {
                    // A cluster of several code points takes one place, the rest follow it.
                    let _ = write!(places, "{:.2} ", column(nth));
                    symbols.push_str(&escaped(symbol));
                }
            }
        }
        if !symbols.is_empty() {
            let weight = if bold { " font-weight=\"bold\"" } else { "" };
            let y = row * HEIGHT + BASELINE;
            let _ = writeln!(
                text,
                "<text y=\"{y:.1}\" x=\"{}\" fill=\"{fore}\"{weight}>{symbols}</text>",
                places.trim_end()
            );
        }
        x += run;
    }
}

fn rectangle(text: &mut String, column_at: usize, columns: usize, row: f64, fill: &str) {
    let (x, y) = (column(column_at), row * HEIGHT);
    let width = column(column_at + columns) - x;
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
