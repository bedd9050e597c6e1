//! Everything the program says, in Arabic and in English.
//!
//! In: what is meant (a message, a number, a date). Out: logical text, composed so that UAX #9
//! shows it right: each inserted date or foreign name is isolated, never a whole range. Always
//! holds: every message exists in both languages (the compiler checks). Deliberately not here:
//! what a roadmap file says, and anything visual.

mod act;
mod alarm;
mod amount;
mod calendar;
mod collation;
mod compared;
mod counts;
mod currency;
mod date;
mod digits;
mod distance;
mod event;
mod figure;
mod filter;
mod filter_help;
mod gender;
mod grouping;
mod language;
mod large;
mod legend;
mod locale;
mod message;
mod money;
mod naming;
mod noun;
mod own;
mod phrase;
mod range;
mod search;
mod slip;
mod sorting;
mod table;
#[cfg(test)]
mod tests;
mod verdict;
mod viewing;

pub use act::Act;
pub use alarm::alarm;
pub use amount::{left_out, more, number, percent, plural, some};
pub use calendar::{Months, month_in_full};
pub use collation::Collation;
pub use compared::Compared;
pub use counts::{Tally, changes, count_of, declared, earlier_figures, tally, the_many};
pub use currency::currency_name;
pub use date::{half, quarter, short_half, short_quarter};
pub use digits::{digits, sentence};
pub use distance::{DaySide, before_the_end, before_the_start, lag, past_the_end};
pub use event::{DateKind, announced, by_date, kind, last_known, last_known_label};
pub use figure::{
    about, above, alternative, figure, more_than, named_figure, of, range, rank, target,
};
pub use filter::{
    AND, FILTER_FIELDS, FilterValues, NOT, NOTHING, OR, TODAY, VALUE_COMMAS, answers,
    bad_filter_value, no_filter_field, no_filter_order, no_filter_value, no_question, open_bracket,
    open_quotation, unfinished,
};
pub use filter_help::{FILTER_EXAMPLES, FILTER_HELP, FILTER_PAGE, FilterExample};
pub use gender::Gender;
pub use grouping::{GROUP_NAMES, group_of, grouped_by, grouped_total};
pub use language::{Digits, Language, mark};
pub use legend::Legend;
pub use locale::Locale;
pub use message::Msg;
pub use money::{Sum, money, share, sum_of};
pub use naming::names_number;
pub use noun::Counted;
pub use own::Own;
pub use phrase::{
    alternatives, aside, ditto, enumeration, formerly, inferred, instead_of, labelled, list,
    not_a_source, numbered, own_reading, quoted, remarks, said_by, under,
};
pub use range::years;
pub use search::{EVERYWHERE, elsewhere, matches};
pub use slip::{shift, slip};
pub use sorting::{ASCENDING, DESCENDING, SORT_NAMES, descending};
pub use verdict::{counted, grade, hinted, unshown, verdict};
pub use viewing::{Viewing, color_letter, other_groups};
