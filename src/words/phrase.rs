//! Small phrases put together from parts: lists, labels, quotations, who said it.
//!
//! Parts are put in as they are: whoever calls isolates a name or a foreign word first.

use super::{Language, Msg, digits};

/// Joins parts of equal rank: "a, b", "أ، ب".
pub fn list(language: Language, parts: &[String]) -> String {
    parts.join(language.choose(", ", "، "))
}

/// Joins names or counts, in Arabic by a word before each: "a, b, c", "أ وب", "أ، وب، وج"; two of them after a
/// comma, too, where a name has that word in itself: "أ وب، وج".
pub fn enumeration(language: Language, parts: &[String]) -> String {
    let Language::Ar(_) = language else {
        return list(language, parts);
    };
    let has_and = |part: &String| {
        let mut after = part.split_whitespace().skip(1);
        after.any(|word| word.starts_with('و') && !word.starts_with("واحد"))
    };
    let is_pair = parts.len() == 2 && !parts.iter().any(has_and);
    parts.join(if is_pair { " و" } else { "، و" })
}

/// Joins parts of which one is enough: "a or b", "أ أو ب".
pub fn alternatives(language: Language, parts: &[String]) -> String {
    parts.join(language.choose(" or ", " أو "))
}

/// Joins remarks, each of which may be a list: "reported 2024; our translation".
pub fn remarks(language: Language, first: &str, second: &str) -> String {
    format!("{first}{} {second}", language.choose(";", "؛"))
}

/// Writes the name that a body had before: "until 27 Apr 2023: Authority",
/// "حتى 27 نيسان 2023: الهيئة"; `until` comes in words.
pub fn formerly(language: Language, until: Option<&str>, name: &str) -> String {
    labelled(until.unwrap_or(language.choose("formerly", "سابقاً")), name)
}

/// Stands for the same words as those above: a sign where readers know one.
pub fn ditto(language: Language) -> &'static str {
    language.choose("\"", "كما سبق")
}

/// Writes a label before what it is of: "Unit: services".
pub fn labelled(label: &str, text: &str) -> String {
    format!("{label}: {text}")
}

/// Writes something in brackets after a text: "2,680 of 2,869 (93%)".
pub fn aside(text: &str, aside: &str) -> String {
    format!("{text} ({aside})")
}

/// Writes what stands somewhere and what stood there before: "under way (was planned)",
/// "قيد التنفيذ (سابقاً: مخطط له)".
pub fn instead_of(language: Language, after: Option<&str>, before: Option<&str>) -> String {
    let nothing = language.choose("nothing", "لا شيء");
    let before = match language {
        Language::En => format!("was {}", before.unwrap_or(nothing)),
        Language::Ar(_) => labelled("سابقاً", before.unwrap_or(nothing)),
    };
    aside(after.unwrap_or(nothing), &before)
}

/// Puts the quotation marks of its language round a text; a text that has them keeps its own.
pub fn quoted(language: Language, text: &str) -> String {
    let text = text.trim();
    let (open, close) = language.choose(('\u{201c}', '\u{201d}'), ('«', '»'));
    if text.starts_with(open) && text.ends_with(close) && text.matches(open).count() == 1 {
        return text.to_owned();
    }
    format!("{open}{text}{close}")
}

/// Says who said something: "according to: SANA; Al-Watan", "بحسب: سانا؛ الوطن".
pub fn said_by(language: Language, publishers: &[String]) -> String {
    match language {
        Language::En => format!("according to: {}", publishers.join("; ")),
        Language::Ar(_) => format!("بحسب: {}", publishers.join("؛ ")),
    }
}

/// Writes the kind of a thing with its number in the plan: "Programme 12", "البرنامج 12".
pub fn numbered(language: Language, kind: Msg, number: &str) -> String {
    let kind = kind.say(language);
    match language {
        Language::En => format!("{kind} {number}"),
        Language::Ar(_) => format!("ال{kind} {}", digits(language, number)),
    }
}

/// Says that a field is our own reading: "the start date: inferred, not stated".
pub fn not_a_source(language: Language, field: &str) -> String {
    let said = language.choose(
        "inferred, not stated by the sources used",
        "استنتاج، لا تصرح به المصادر المستخدمة",
    );
    labelled(field, said)
}

/// Says the same where there are no sources: "the start date: inferred", "تاريخ البدء: استنتاج".
pub fn own_reading(language: Language, field: &str) -> String {
    labelled(field, Msg::Inferred.say(language))
}

/// Says briefly which parts of an entry are our own reading: "inferred: the date",
/// "المستنتج: التاريخ".
pub fn inferred(language: Language, fields: &[String]) -> String {
    labelled(
        language.choose("inferred", "المستنتج"),
        &enumeration(language, fields),
    )
}

/// Says under what an entry stands: "under Services", "ضمن: الخدمات".
pub fn under(language: Language, name: &str) -> String {
    format!("{} {name}", language.choose("under", "ضمن:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_gets_its_language_s_marks_once() {
        assert_eq!(quoted(Language::En, "a b"), "\u{201c}a b\u{201d}");
        assert_eq!(quoted(Language::AR, "من العام 2021"), "«من العام 2021»");
        assert_eq!(quoted(Language::AR, "«من العام 2021»"), "«من العام 2021»");
        assert_eq!(quoted(Language::AR, "«أ» و«ب»"), "««أ» و«ب»»");
    }

    #[test]
    fn names_are_joined_by_a_word_in_arabic() {
        let said = |language, parts: &[&str]| {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            enumeration(language, &parts)
        };
        assert_eq!(said(Language::En, &["a", "b", "c"]), "a, b, c");
        assert_eq!(said(Language::AR, &[]), "");
        assert_eq!(said(Language::AR, &["النوع"]), "النوع");
        assert_eq!(said(Language::AR, &["النوع", "الحالة"]), "النوع والحالة");
        let counts = ["برنامجان", "3 مشاريع", "مبادرة واحدة"];
        assert_eq!(
            said(Language::AR, &counts),
            "برنامجان، و3 مشاريع، ومبادرة واحدة"
        );
        let long = ["الدعم والتمكين", "الإشراف"];
        assert_eq!(said(Language::AR, &long), "الدعم والتمكين، والإشراف");
    }

    #[test]
    fn a_kind_with_a_number_is_definite_in_arabic() {
        assert_eq!(numbered(Language::En, Msg::Programme, "12"), "Programme 12");
        assert_eq!(numbered(Language::AR, Msg::Programme, "12"), "البرنامج 12");
        assert_eq!(numbered(Language::AR, Msg::Track, "3"), "المسار 3");
    }
}
