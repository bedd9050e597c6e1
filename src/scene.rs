//! Where everything stands: rows, bars, ticks, in cells.
//!
//! In: a model, a window of days, a size in cells, a language for the labels. Out: numbers and
//! logical labels with their places. Always holds: only visible rows are worked on; columns are
//! counted from the start of time, and turned into the reader's direction where they are painted
//! ([`Mirror`]). Deliberately not here: colours, glyphs, the clock, the terminal.

mod axis;
mod band;
mod bars;
mod course;
mod facing;
mod figures;
pub mod flow;
mod further;
mod ghost;
mod lane;
mod lane_words;
mod layout;
mod links;
mod mirror;
mod outline;
mod parting;
mod picture;
mod placing;
mod plot;
mod rows;
mod scale;
mod sorting;
mod stack;
mod stacking;
mod table;
mod today;
mod view;
mod weekend;
mod window;
mod zoom;

pub use axis::{Axis, AxisRow, Placed};
pub use band::{Band, BandPart};
pub use bars::{Bar, Cover, Ink};
pub use facing::Facing;
pub use further::{Further, Said, at_end, further, is_group, lead, set};
pub use ghost::Ghost;
pub use lane::{Lane, Mark, Sign, Tone, Words};
pub use layout::{Area, DetailSize, Layout, Needs, Purpose, Size, divider_within};
pub use links::{LinkMark, RowLinks, Sides, Stroke};
pub use mirror::Mirror;
pub use outline::{Fold, GroupRole, InGroup, Listing, Outline, OutlineEntry, ShownGroups};
pub use picture::{PictureRow, Scene};
pub use plot::{Plot, PlotBar, PlotKind, PlotRow, RULE};
pub use scale::{Scale, Span, Stretch};
pub use sorting::RowOrder;
pub use stack::{PartOf, StackPart};
pub use table::{ColumnSet, Table};
pub use today::Today;
pub use view::View;
pub use weekend::{Weekend, weekends};
pub use window::Window;
pub use zoom::{Level, Zoom, fit, level_of};
