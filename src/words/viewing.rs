//! What is said of the ways of looking at a plan: views that are saved, what colours tell.
//!
//! Always holds: each reads without its marks. Deliberately not here: what there is to see.

use super::Language;
use super::table::table;

table! {
    /// A word for ways of looking at a plan.
    Viewing
    Saved: "Saved view", "طريقة عرض محفوظة";
    AllSaved: "Saved views", "طرق العرض المحفوظة";
    NoneSaved: "no saved views here", "لا طرق عرض محفوظة هنا";
    AsItIs: "none, the plan as it is", "الخطة كما هي";
}
