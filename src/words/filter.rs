//! The words of filters: what fields, joining words and special values are called in both languages, and what
//! is said of a line that is not understood.
//!
//! Always holds: each word reads without its marks. Deliberately not here: which field is which
//! (`filter` gives them in this order), and how letters are folded.

use super::{Language, labelled, list, number};
use crate::text::ltr;

/// The names of the fields, English and Arabic, those by which they are told first.
pub const FILTER_FIELDS: [(&[&str], &[&str]); 22] = [
    (&["state"], &["الحالة"]),
    (&["health"], &["سير_العمل"]),
    (&["track", "axis"], &["المسار", "المحور"]),
    (&["phase"], &["المرحلة"]),
    (&["pillar"], &["المرتكز"]),
    (&["owner"], &["الجهة"]),
    (&["tag"], &["الوسم"]),
    (&["kind"], &["النوع"]),
    (&["in"], &["خلال"]),
    (&["starts", "start"], &["يبدأ", "تبدأ"]),
    (&["ends", "end"], &["ينتهي", "تنتهي"]),
    (&["progress"], &["الإنجاز"]),
    (&["slip"], &["الفرق"]),
    (&["late", "overdue"], &["متأخر", "متأخرة"]),
    (&["undated"], &["بلا_تاريخ"]),
    (&["changed"], &["متغير", "متغيرة"]),
    (&["inferred"], &["مستنتج", "مستنتجة"]),
    (&["source"], &["المصدر"]),
    (&["money"], &["المبلغ"]),
    (&["depends-on"], &["السابق"]),
    (&["needed-by"], &["اللاحق"]),
    (&["field"], &["حقل"]),
];

/// Joins questions of which one is enough.
pub const OR: [&str; 2] = ["or", "أو"];
/// Turns a question round.
pub const NOT: [&str; 3] = ["not", "ليس", "ليست"];
/// Joins questions all of which count; what stands side by side is joined so, too.
pub const AND: [&str; 1] = ["and"];
/// Asks for what a field does not say.
pub const NOTHING: [&str; 2] = ["none", "بلا"];
/// The day on which the question is asked.
pub const TODAY: [&str; 2] = ["today", "اليوم"];
/// Parts two values of a field.
pub const VALUE_COMMAS: [char; 2] = [',', '،'];

/// What the values of a field are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilterValues {
    /// States.
    States,
    /// How work goes.
    Health,
    /// What an entry is.
    Kinds,
    /// Units of the calendar.
    Dates,
    /// A percentage.
    Percent,
    /// An amount of money.
    Amount,
    /// A number of days.
    Length,
    /// What the plan names.
    Names,
    /// What the plan says in fields of its own.
    Own,
    /// None: the field is asked by itself.
    Flag,
}

impl FilterValues {
    fn say(self, language: Language) -> &'static str {
        let (en, ar) = match self {
            Self::States => (
                "planned, in_procurement, active, on_hold, pilot, done, announced_complete, cancelled, unknown or none; last_known_active and so on where nothing is known since",
                "والقيم: مخطط_له، قيد_الطرح_والتعاقد، قيد_التنفيذ، متوقف_مؤقتاً، تشغيل_تجريبي، مكتمل، مكتمل_بحسب_الإعلان، ملغى، غير_معروفة، بلا، وآخر_حالة_معروفة_قيد_التنفيذ ونحوها لما لا معلومات بعده",
            ),
            Self::Health => (
                "on_track, at_risk, off_track or none",
                "والقيم: وفق_الخطة، مهدد_بالتعثر، متعثر، بلا",
            ),
            Self::Kinds => (
                "programme, project, initiative, task, milestone, phase or indicator",
                "والقيم: برنامج، مشروع، مبادرة، نشاط، محطة_رئيسية، مرحلة، مؤشر",
            ),
            Self::Dates => (
                "a year, half, quarter, month or day (2024, 2024-H1, 2024-Q3, 2024-08, 2024-08-31), or today",
                "والقيمة سنة أو نصف أو ربع أو شهر أو يوم (\u{2066}2024\u{2069}، \u{2066}2024-H1\u{2069}، \u{2066}2024-Q3\u{2069}، \u{2066}2024-08\u{2069}، \u{2066}2024-08-31\u{2069}) أو اليوم",
            ),
            Self::Percent => ("a percentage (50)", "والقيمة نسبة مئوية (50)"),
            Self::Amount => (
                "an amount, with its currency or without (1.5M:OMR)",
                "والقيمة مبلغ بعملته أو من دونها (\u{2066}1.5M:OMR\u{2069})",
            ),
            Self::Length => (
                "a number of days (30), below zero for what ends earlier than planned",
                "والقيمة عدد من الأيام (30)، وهو سالب لما ينتهي قبل موعده الأصلي",
            ),
            Self::Own => (
                "a part of what stands in it, or none, behind the name of the field (field.risk:high)",
                "والقيمة جزء من نصه، أو بلا، بعد اسم الحقل (حقل.المخاطر:عالية)",
            ),
            Self::Names => (
                "a number, an id or a part of the name, or none",
                "والقيمة رقم أو معرّف أو جزء من الاسم، أو بلا",
            ),
            Self::Flag => ("it is asked by itself", "ولا قيمة له"),
        };
        language.choose(en, ar)
    }
}

/// Says how many answer a question: "12 of 49 items, 3 other rows, 2 more may".
pub fn answers(language: Language, (items, of): (u32, u32), others: u32, may: u32) -> String {
    let number = |count: u32| number(language, f64::from(count));
    let of = format!(
        "{} {} {}",
        number(items),
        language.choose("of", "من"),
        number(of)
    );
    let mut parts = vec![match language {
        Language::En => format!("{of} items"),
        Language::Ar(_) => labelled("البنود", &of),
    }];
    for (count, words) in [
        (others, ["other rows", "سطور أخرى"]),
        (may, ["more may", "المحتمل أيضاً"]),
    ] {
        let [en, ar] = words;
        if count > 0 {
            parts.push(match language {
                Language::En => format!("{} {en}", number(count)),
                Language::Ar(_) => labelled(ar, &number(count)),
            });
        }
    }
    list(language, &parts)
}

/// Keeps a Latin word in its order among Arabic ones.
fn named(language: Language, word: &str) -> String {
    let word = if word.is_ascii() {
        ltr(word)
    } else {
        word.to_owned()
    };
    match language {
        Language::En => format!("\"{}\"", word.trim_matches(['\u{2066}', '\u{2069}'])),
        Language::Ar(_) => format!("«{word}»"),
    }
}

/// Says that a word is not asked yet, since it may become the name of a field.
pub fn unfinished(language: Language, word: &str) -> String {
    let word = named(language, word);
    match language {
        Language::En => format!("{word} is still being typed"),
        Language::Ar(_) => format!("{word} لم يكتمل بعد"),
    }
}

/// Says that there is no field of a name, and which one was probably meant.
pub fn no_filter_field(language: Language, name: &str, near: Option<&str>) -> String {
    let name = named(language, name);
    let near = near.map(|near| named(language, near));
    match (language, near) {
        (Language::En, Some(near)) => format!("there is no field {name}; did you mean {near}?"),
        (Language::En, None) => {
            format!("there is no field {name}; put the words in quotation marks to look for them")
        }
        (Language::Ar(_), Some(near)) => format!("لا يوجد حقل باسم {name}، ولعل المقصود {near}"),
        (Language::Ar(_), None) => {
            format!("لا يوجد حقل باسم {name}؛ للبحث عن الكلمات نفسها توضع بين علامتي تنصيص")
        }
    }
}

/// Says that a field has no value behind its sign.
pub fn no_filter_value(language: Language, field: &str, values: FilterValues) -> String {
    let (field, values) = (named(language, field), values.say(language));
    match language {
        Language::En => format!("{field} has no value: {values}"),
        Language::Ar(_) => format!("حقل {field} بلا قيمة، {values}"),
    }
}

/// Says that a field has no such value.
pub fn bad_filter_value(
    language: Language,
    field: &str,
    value: &str,
    values: FilterValues,
) -> String {
    let (field, values) = (named(language, field), values.say(language));
    let value = named(language, value);
    match language {
        Language::En => format!("{value} is no value of {field}: {values}"),
        Language::Ar(_) => format!("لا توجد قيمة {value} في حقل {field}، {values}"),
    }
}

/// Says that the values of a field cannot be compared by size.
pub fn no_filter_order(language: Language, field: &str) -> String {
    match language {
        Language::En => format!("the values of \"{field}\" have no order; write {field}:…"),
        Language::Ar(_) => format!("قيم حقل «{field}» لا ترتيب لها؛ الصيغة الصحيحة {field}:…"),
    }
}

/// Says that a quotation has no end.
pub fn open_quotation(language: Language) -> &'static str {
    language.choose(
        "the quotation mark has no partner",
        "علامة التنصيص بلا علامة إغلاق",
    )
}

/// Says that a bracket has no partner.
pub fn open_bracket(language: Language) -> &'static str {
    language.choose("the bracket has no partner", "القوس بلا قوس مقابل")
}

/// Says that a question is missing between others.
pub fn no_question(language: Language) -> &'static str {
    language.choose(
        "something to ask for is missing here",
        "لا يوجد هنا شرط للتصفية",
    )
}
