//! How everything looks: a scene and a state, painted into a buffer.
//!
//! In: a state, the world, a look (theme, glyphs). Out: cells. Always holds: every label goes
//! through the text gate and one writer ([`canvas`]); an area of any size, also an empty one, is
//! drawn without a panic; drawing changes nothing but the buffer. Deliberately not here: any
//! decision about what is shown where (`scene`), terminals, bytes.

mod band;
mod bar;
mod canvas;
mod chart;
mod checkup;
mod crumbs;
mod cut;
mod detail;
mod find;
mod footer;
mod gate;
mod glyphs;
mod header;
mod help;
mod legend;
mod menu;
mod outline;
mod page;
mod paper;
mod plot;
mod reach;
mod screen;
mod scroll;
mod sheet;
mod spot;
mod theme;

pub use canvas::Canvas;
pub use checkup::{Checkup, checkup, phrase_rows, settings_hint};
pub use detail::detail_rows;
pub use gate::Gate;
pub use glyphs::Glyphs;
pub use paper::{TALLEST, page_rows};
pub use reach::keep_in_reach;
pub use screen::{Look, Print, draw, print, reading};
pub use spot::target;
pub use theme::{Background, Depth, Role, Theme};
