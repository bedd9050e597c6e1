//! How everything looks: a scene and a state, painted into a buffer.
//!
//! In: a state, the world, a look (theme, glyphs). Out: cells. Always holds: every label goes
//! through the text gate and one writer ([`painter`]); an area of any size, also an empty one, is
//! drawn without a panic; drawing changes nothing but the buffer. Deliberately not here: any
//! decision about what is shown where (`scene`), terminals, bytes.

mod band;
mod bar;
mod blank;
mod chart;
mod checkup;
mod click_areas;
mod color_row;
mod crumbs;
mod detail;
mod filter_row;
mod find;
mod footer;
mod frame;
mod ghost;
mod glyphs;
mod header;
mod help;
mod hits;
mod keys;
mod legend;
mod line_painter;
mod list;
mod look;
mod menu;
mod outline;
mod page;
mod painted;
mod painter;
mod palette;
mod plot;
mod print_legend;
mod print_page;
mod print_rows;
mod screen;
mod scroll;
mod sheet;
mod shown;
mod stack;
mod table;
mod text_style;
mod theme;

pub use checkup::{Checkup, checkup, phrase_rows, settings_hint};
pub use click_areas::ClickAreas;
pub use frame::Frame;
pub use glyphs::Glyphs;
pub use look::Look;
pub use painted::Painted;
pub use painter::Painter;
pub use print_legend::Legend;
pub use print_page::{detail_rows, page_rows};
pub use screen::{Print, Printed, draw, print, reading, redraw};
pub use scroll::TALLEST;
pub use text_style::TextStyle;
pub use theme::{Background, Depth, Rgb, Role, Theme};
