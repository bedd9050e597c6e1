//! What a roadmap file says: the types of its fields.
//!
//! In: RON text. Out: plain data, one struct for each kind of entry, exactly as written, and
//! findings with their places. Always holds: an unknown field is refused, an absent field is
//! `None` or empty. Deliberately not here: whether any of it is true (ids, references, order of
//! dates: `model`).

#[macro_use]
mod field;
#[macro_use]
mod record;

mod absent;
mod calendar;
mod claim;
mod context;
mod dated;
pub mod diagnostic;
mod entry;
mod event;
#[macro_use]
pub mod fault;
mod finding;
mod governance;
mod indicator;
mod limits;
mod link;
mod list;
mod nearest;
mod number;
mod path;
mod place;
mod plan;
mod read;
pub mod sanitize;
mod saved_view;
mod small_str;
mod split;
mod structure;
mod update;
mod value;
mod visit;
mod wordless;
mod write;

pub use calendar::{Calendar, Holiday, Language, Months, Weekday};
pub use claim::{Claim, Kept, Note, OwnField, Publication, Quote, Rival, RivalValue, Source, Text};
pub use context::{Alignment, Condition, Figure, FollowUp, Money, MoneyKind};
pub use dated::Dated;
pub use entry::Common;
pub use event::{Health, HealthState, ItemState, Milestone, On, Progress, Status};
pub use fault::{Fault, Hint};
pub use field::Field;
pub use finding::{Finding, Severity};
pub use governance::{Body, BodyLink, BodyPart, Former, Governance, PlanRole};
pub use indicator::{Break, Indicator, Over, Point, Target};
pub use limits::{Counts, MOST};
pub use link::{Link, LinkKind};
pub use list::List;
pub use nearest::{nearest, resembled};
pub use number::Number;
pub use path::{Path, PathStep, Trail};
pub use place::{FilePlace, SheetCell, TextSpan};
pub use plan::{Adoption, Document, LastInformation, PlanKind};
pub use read::{LeftOut, Reading, line_of, locate, read, read_by, revise};
pub use sanitize::Clean;
pub use saved_view::SavedView;
pub use small_str::SmallStr;
pub use split::{Alone, Split, Task};
pub use structure::{
    Count, Declared, Item, ItemKind, KindCounts, Kinds, Phase, Pillar, Planned, Strand, StrandKind,
};
pub use update::{NotUpdated, UpdateField};
pub use value::{Part, Value};
pub use visit::{Entry, IdKind, Visit, Wanted};
pub use write::write;

use absent::is_absent;

/// The version of the file format that this program reads: the value of `format`.
pub const FORMAT: u32 = 1;
