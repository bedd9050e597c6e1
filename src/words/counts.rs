//! Counts of what a plan declares, what is named, and what is not.
//!
//! Arabic agrees by whole messages, or uses forms that need no agreement ("العدد المعلن 49").

use super::amount::{grouped, many};
use super::{Counted, Gender, Language, Locale, digits, labelled, list, number, plural, some};

/// What is declared of a kind, and how many are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// How many are declared; none where only their existence is.
    pub declared: Option<u32>,
    /// How many are named.
    pub named: u32,
}

/// Writes both numbers, never parted from their labels: "49 declared, 13 named", "العدد المعلن 49، والوارد بالاسم 13".
pub fn tally(language: Language, tally: Tally) -> String {
    let number = |count: u32| number(language, f64::from(count));
    let named = match (language, tally.named) {
        (Language::Ar(_), 0) => "بلا أسماء".to_owned(),
        (Language::Ar(_), named) => format!("والوارد بالاسم\u{a0}{}", number(named)),
        (Language::En, named) => format!("{} named", number(named)),
    };
    match (language, tally.declared.map(number)) {
        (Language::En, Some(declared)) => format!("{declared} declared, {named}"),
        (Language::Ar(_), Some(declared)) => format!("العدد المعلن\u{a0}{declared}، {named}"),
        (Language::En, None) => format!("declared without a number, {named}"),
        (Language::Ar(_), None) => format!("معلنة من دون عدد، {named}"),
    }
}

/// Writes how many a plan declares of something and how many of them are named, in forms that need no
/// agreement: "projects: 49 declared, 13 named", "المشاريع المعلنة: 49، الواردة أسماؤها: 13".
pub fn declared(language: Language, counted: Counted, declared: u32, named: u32) -> String {
    let [shown, all] = [named, declared].map(|count| number(language, f64::from(count)));
    match language {
        Language::En => format!("{}: {all} declared, {shown} named", many(language, counted)),
        Language::Ar(_) => {
            let label = the_many(language, counted);
            let named = match named {
                0 => "بلا أسماء".to_owned(),
                _ => format!("الواردة أسماؤها: {shown}"),
            };
            format!("{label} المعلنة: {all}، {named}")
        }
    }
}

/// Says how many there are of something, never parted at the end of a line: "planned: 6".
pub fn count_of(language: Language, what: &str, count: u32) -> String {
    format!("{what}:\u{a0}{}", digits(language, count))
}

/// Says how much of a file has changed: "2 changed, 1 added, 3 removed".
pub fn changes(language: Language, changed: usize, added: usize, removed: usize) -> String {
    let parts = [
        (changed, language.choose("changed", "المتغير")),
        (added, language.choose("added", "الجديد")),
        (removed, language.choose("removed", "المحذوف")),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts = parts.map(|(count, what)| {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        match language {
            Language::En => format!("{} {what}", grouped(language, count)),
            Language::Ar(_) => labelled(what, &plural(language, count, Counted::Entry)),
        }
    });
    list(language, &parts.collect::<Vec<String>>())
}

/// Says how many figures came before those that are shown: "5 earlier figures".
pub fn earlier_figures(language: Language, count: u64) -> String {
    let count = grouped(language, count);
    labelled(language.choose("earlier", "قيم سابقة"), &count)
}

impl Locale {
    /// Says how many are not named: "36 projects not named in the sources used", "36 مشروعاً لم ترد
    /// أسماؤها في المصادر المستخدمة"; of a plan without any "36 projects not named".
    pub fn unnamed(self, count: Option<u32>, counted: Counted) -> String {
        let Some(number) = count else {
            let more = some(self.language, counted);
            let open = match (self.language, self.is_own) {
                (Language::En, true) => ", neither counted nor named",
                (Language::Ar(_), true) => " بلا عدد ولا أسماء",
                (Language::En, false) => ", their number and names not in the sources used",
                (Language::Ar(_), false) => " لم يرد عددها ولا أسماؤها في المصادر المستخدمة",
            };
            return more + open;
        };
        let noun = plural(self.language, number.into(), counted);
        format!("{noun} {}", self.not_named(count, counted))
    }

    /// Says of things whose number stands before that they are not named: "not named in the sources
    /// used", "لم يرد اسماهما في المصادر المستخدمة".
    pub fn not_named(self, count: Option<u32>, counted: Counted) -> &'static str {
        match (self.language, count, counted.gender()) {
            (Language::En, ..) if self.is_own => "not named",
            (Language::Ar(_), Some(1), _) if self.is_own => "بلا اسم",
            (Language::Ar(_), ..) if self.is_own => "بلا أسماء",
            (Language::En, ..) => "not named in the sources used",
            (Language::Ar(_), Some(1), Gender::Masculine) => "لم يرد اسمه في المصادر المستخدمة",
            (Language::Ar(_), Some(1), Gender::Feminine | Gender::Phase) => {
                "لم يرد اسمها في المصادر المستخدمة"
            }
            (Language::Ar(_), Some(2), _) => "لم يرد اسماهما في المصادر المستخدمة",
            (Language::Ar(_), Some(_) | None, _) => "لم ترد أسماؤها في المصادر المستخدمة",
        }
    }
}

/// Writes the definite plural of a kind, as a label: "Projects", "المشاريع".
pub fn the_many(language: Language, counted: Counted) -> String {
    let many = many(language, counted);
    match language {
        // Each of two kinds has its article.
        Language::Ar(_) => format!("ال{}", many.replace(" و", " وال")),
        Language::En => {
            let mut letters = many.chars();
            let first = letters.next().map(|letter| letter.to_ascii_uppercase());
            first.into_iter().chain(letters).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(is_own: bool) -> Locale {
        Locale {
            is_own,
            ..Locale::new(Language::AR, super::super::Months::Gulf)
        }
    }

    #[test]
    fn in_a_plan_without_sources_nothing_is_said_of_them() {
        let own = locale(true);
        assert_eq!(own.unnamed(Some(1), Counted::Task), "نشاط واحد بلا اسم");
        assert_eq!(
            own.unnamed(Some(36), Counted::Project),
            "36 مشروعاً بلا أسماء"
        );
        assert_eq!(
            own.unnamed(None, Counted::Project),
            "مشاريع أخرى بلا عدد ولا أسماء"
        );
    }

    #[test]
    fn what_is_not_named_agrees_with_its_number() {
        for (count, counted, ar) in [
            (
                1,
                Counted::Project,
                "مشروع واحد لم يرد اسمه في المصادر المستخدمة",
            ),
            (
                1,
                Counted::Initiative,
                "مبادرة واحدة لم يرد اسمها في المصادر المستخدمة",
            ),
            (
                2,
                Counted::Programme,
                "برنامجان لم يرد اسماهما في المصادر المستخدمة",
            ),
            (
                2,
                Counted::Initiative,
                "مبادرتان لم يرد اسماهما في المصادر المستخدمة",
            ),
            (
                5,
                Counted::Programme,
                "5 برامج لم ترد أسماؤها في المصادر المستخدمة",
            ),
            (
                36,
                Counted::Project,
                "36 مشروعاً لم ترد أسماؤها في المصادر المستخدمة",
            ),
        ] {
            assert_eq!(locale(false).unnamed(Some(count), counted), ar);
        }
        assert_eq!(
            locale(false).unnamed(None, Counted::Project),
            "مشاريع أخرى لم يرد عددها ولا أسماؤها في المصادر المستخدمة"
        );
        assert_eq!(the_many(Language::En, Counted::Project), "Projects");
        assert_eq!(the_many(Language::AR, Counted::Initiative), "المبادرات");
        assert_eq!(
            the_many(Language::AR, Counted::ProjectOrTask),
            "المشاريع والأنشطة"
        );
    }
}
