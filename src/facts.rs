//! What the file says of one entry, and the words for it: typed, and apart from any screen.
//!
//! In: a model and a reader's language. Out: what is said of an entry in the order in which a
//! reader asks, the entries of a page, one line of an entry, the words of a date, a figure, a
//! state. Always holds: one rule for each of them, wherever it is shown. Deliberately not here:
//! cells, widths, colours, today.

mod address;
mod coloring;
mod column;
mod content;
pub mod detail;
mod difference;
mod fact;
mod fields;
mod group;
mod known;
mod label;
mod list;
mod locale;
mod naming;
mod of;
pub mod page;
mod part;
mod pick;
mod role;
mod row;
mod section;
mod sorting;
mod speak;
mod strands;
pub mod value;

pub use coloring::{Coloring, Hue};
pub use column::Column;
pub use content::{Absence, Content, HowMany, Measure, Name, Own, Quantity};
pub use difference::{DifferenceWords, changed_id, changed_name, id_of};
pub use fact::{Fact, RankTier, Remark};
pub use group::{GroupField, GroupKey, Groups, ItemGroup, Member};
pub use known::{Known, standing_key, standing_word};
pub use label::{
    Label, counted, counted_of, health_of, health_word, is_all_foreign, label, publication, short,
    side, standing_of, state_of, state_word,
};
pub use locale::{coarser, date_kind};
pub use naming::{kind, kind_and_number, name, title_of};
pub use of::{Measured, brief, facts, measured};
pub use page::{Book, Noted, Page, Subject, Topic, Way};
pub use pick::{Picked, other, pick};
pub use sorting::{SortOrder, SortRanks, Sorting};
pub use strands::strand_kind;
