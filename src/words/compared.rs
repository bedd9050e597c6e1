//! What is said of the differences between two states of a plan.
//!
//! Always holds: each reads without its marks, and needs no agreement with what it is said of. Deliberately
//! not here: what differs (`compare`), and the words for what stands on each side.

use super::Language;
use super::table::table;

table! {
    /// A word for differences.
    Compared
    Change: "Change", "التغيير";
    Before: "Before", "قبل";
    After: "After", "بعد";
    By: "Difference", "الفرق";
    Added: "added", "عنصر مضاف";
    Removed: "removed", "عنصر محذوف";
    Otherwise: "changed", "المتغير";
    MayBeSame: "may be the same date", "قد يكون التاريخ نفسه";
    SameTitleAndPlace: "same title and place", "العنوان والموضع نفسهما";
    SameTitleAndDates: "same title and dates", "العنوان والتواريخ نفسها";
    Changes: "Changes", "التغييرات";
    Moved: "Dates that moved", "ما تغير موعده";
    New: "New", "المضاف";
    Gone: "Gone", "المحذوف";
    Rest: "Other changes", "تغييرات أخرى";
    EarlierDates: "dates in the earlier plan", "الموعد في النسخة السابقة";
    RowChanged: "changed since the earlier plan", "ما تغير عن النسخة السابقة";
    RowAdded: "not in the earlier plan", "ما ليس في النسخة السابقة";
    NotCompared: "compared with no earlier plan (--against)", "لا نسخة سابقة للمقارنة (\u{2066}--against\u{2069})";
    NoChanges: "no changes", "لا تغييرات";
}
