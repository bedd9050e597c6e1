//! What is true of a roadmap: unique ids, resolved references, half-open dates, roll-ups.
//!
//! In: a document. Out: a tree of nodes in reading order with everything derived, and the findings.
//! Always holds: whatever is wrong, the rest is there, and no figure that cannot be; nothing is
//! computed where nothing is known. Deliberately not here: cells, colours, keys, today.

mod address;
mod appendix;
mod at;
mod backlinks;
mod below;
mod build;
mod chain;
mod changes;
mod checks;
mod comparison;
mod concerned;
mod contradictions;
mod cycles;
mod date_form;
mod dates;
mod early;
mod entry;
mod evidence;
mod ids;
mod log_order;
mod names;
mod node;
mod overdue;
mod own_pages;
mod own_plan;
mod page_lists;
mod part;
mod references;
mod refused;
mod roadmap;
mod since;
mod slip;
mod standing;
mod sums;
mod ties;
mod tree;
mod values;
mod waiting;

pub use below::Below;
pub use chain::Chain;
pub use changes::Changes;
pub use comparison::{
    Change, ChangedEntry, Comparison, DateChange, DateField, Difference, Pairs, SameBy, Shift,
};
pub use date_form::DateForm;
pub use evidence::{
    Evidence, announcement, evidence, evidence_before, is_reached, known_state, last_entry,
    last_state, planned_only, progress, silence,
};
pub use node::{Appendix, Gap, Group, Ix, Node, What};
pub use overdue::is_overdue;
pub use own_pages::OwnPage;
pub use page_lists::PageLists;
pub use part::{At, EntryPart};
pub use roadmap::{Against, Roadmap};
pub use since::Since;
pub use slip::{Slip, shift, slip, slip_days};
pub use standing::Standing;
pub use sums::MoneySum;
pub use ties::Tie;
pub use tree::Tree;
