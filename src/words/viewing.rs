//! What is said of the ways of looking at a plan: views that are saved, what colours tell.
//!
//! Always holds: each reads without its marks. Deliberately not here: what there is to see.

use super::table::table;
use super::{Language, counted, labelled};

table! {
    /// A word for ways of looking at a plan.
    Viewing
    Saved: "Saved view", "طريقة عرض محفوظة";
    AllSaved: "Saved views", "طرق العرض المحفوظة";
    NoneSaved: "no saved views here", "لا طرق عرض محفوظة هنا";
    Colors: "Colours", "الألوان";
    ByState: "by state, as usual", "بحسب الحالة كالمعتاد";
    AsItIs: "none, the plan as it is", "الخطة كما هي";
}

/// The letters of the colours.
const LETTERS: [[&str; 6]; 2] = [
    ["A", "B", "C", "D", "E", "F"],
    ["أ", "ب", "ج", "د", "ه", "و"],
];

/// Returns the letter of a colour by its place, counted from zero.
pub fn color_letter(language: Language, nth: u8) -> Option<&'static str> {
    let [en, ar] = LETTERS;
    language.choose(en, ar).get(usize::from(nth)).copied()
}

/// Says how many groups share a colour: "other: 3".
pub fn other_groups(language: Language, count: usize) -> String {
    labelled(language.choose("other", "غيرها"), &counted(language, count))
}
