//! When something happened, was said, is planned: dates with what they are dates of.
//!
//! Occurred, reported, inferred and planned are never mixed. Each date is isolated.

use super::range::is_stretch;
use super::{Gender, Language, Locale, Msg, labelled, list};
use crate::time::{Precision, When};

/// What a date is the date of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateKind {
    /// It happened then.
    Occurred,
    /// Somebody said so then.
    Reported,
    /// We conclude that it was then.
    Inferred,
    /// It is planned for then.
    Planned,
}

impl Locale {
    /// Writes a date with what it is of: "reported 14 Aug 2022", "تاريخ النشر: 14 آب 2022".
    pub fn dated(self, known: DateKind, when: When) -> String {
        let date = self.moment(when);
        match self.language {
            Language::En => match (known, when) {
                (DateKind::Occurred, _) => format!("occurred {date}"),
                (DateKind::Reported, _) => format!("reported {date}"),
                (DateKind::Inferred, _) => format!("inferred: {date}"),
                (DateKind::Planned, When::On(_) | When::About(_)) => format!("planned for {date}"),
                (DateKind::Planned, When::By(_) | When::Between(..)) => format!("planned {date}"),
            },
            // A label need not agree with what happened or is planned.
            Language::Ar(_) => labelled(kind(self.language, known), &date),
        }
    }

    /// Writes the same where there is little room: "reported 14 Aug 2022", "النشر: 14 آب 2022", "استنتاج:
    /// 2023".
    pub fn briefly_dated(self, known: DateKind, when: When) -> String {
        let date = self.moment(when);
        match (self.language, known) {
            (Language::En, _) => self.dated(known, when),
            (Language::Ar(_), DateKind::Occurred) => date,
            (Language::Ar(_), DateKind::Reported) => labelled("النشر", &date),
            (Language::Ar(_), DateKind::Inferred) => labelled("استنتاج", &date),
            (Language::Ar(_), DateKind::Planned) => labelled("الموعد", &date),
        }
    }

    /// Writes when there was last an official word, in as few words as tell what the date is of: "last
    /// official information: reported 5 Nov 2024", "آخر معلومة رسمية منشورة: 5 تشرين الثاني 2024".
    pub fn last_official(self, known: DateKind, when: When) -> String {
        match (self.language, known) {
            (Language::Ar(_), DateKind::Reported) if !self.is_own => {
                labelled("آخر معلومة رسمية منشورة", &self.moment(when))
            }
            (_, DateKind::Occurred) => labelled(self.say(Msg::LastInformation), &self.moment(when)),
            (_, known) => labelled(self.say(Msg::LastInformation), &self.dated(known, when)),
        }
    }

    /// Writes the announcement of completion, which says nothing of the day itself:
    /// "announced complete on 25 Oct 2025", "مكتمل بحسب إعلان 25 أكتوبر 2025".
    pub fn announced_complete(self, gender: Gender, when: Option<When>) -> String {
        let Some(when) = when else {
            return announced(self.language, gender);
        };
        let words = announced_by(self.language, gender);
        let date = self.moment(when);
        match (self.language, when) {
            (Language::En, When::On(day)) if day.precision() == Precision::Day => {
                format!("{words} on {date}")
            }
            (Language::En, When::On(_)) => format!("{words} in {date}"),
            (Language::En, _) => format!("{words} {date}"),
            (Language::Ar(_), When::On(_)) => format!("{words} إعلان {date}"),
            (Language::Ar(_), _) => format!("{words} إعلان {}", self.within(when)),
        }
    }

    /// Writes a state and its date in few words, where the state tells what the date is of:
    /// "planned Oct 2025", "مخطط له، الموعد المقرر: أكتوبر 2025".
    ///
    /// In Arabic a preposition alone would make the day of a statement that of the work: "planned
    /// for 14 Aug 2022".
    pub fn stated(self, state: &str, known: DateKind, when: When) -> String {
        match (self.language, known) {
            (Language::En, _) => format!("{state} {}", self.moment(when)),
            (Language::Ar(_), DateKind::Occurred) => format!("{state} {}", self.within(when)),
            (Language::Ar(_), DateKind::Reported) if !is_stretch(when) => {
                format!("{state}، كما {}", self.within(when))
            }
            (Language::Ar(_), DateKind::Reported | DateKind::Inferred | DateKind::Planned) => {
                list(self.language, &[state.to_owned(), self.dated(known, when)])
            }
        }
    }

    /// Writes a state, its date, and what that is the date of: "under way, reported 14 Aug 2022",
    /// "قيد التنفيذ، كما في 14 آب 2022".
    pub fn as_of(self, state: &str, known: DateKind, when: When) -> String {
        match self.language {
            Language::En => list(self.language, &[state.to_owned(), self.dated(known, when)]),
            Language::Ar(_) => self.stated(state, known, when),
        }
    }

    /// Writes from when a state is not known: "unknown since 2023", "غير معروفة منذ 2023".
    pub fn unknown_since(self, when: Option<When>) -> String {
        let words = self.language.choose("unknown", "غير معروفة");
        match when {
            None => words.to_owned(),
            Some(when) => format!("{words} {}", self.since(when)),
        }
    }

    /// Writes from when the state of something is not known, in words that stand alone: "unknown since
    /// 2023", "الحالة غير معروفة منذ 2023".
    pub fn state_unknown_since(self, since: Option<When>) -> String {
        let unknown = self.unknown_since(since);
        match self.language {
            Language::En => unknown,
            Language::Ar(_) => format!("الحالة {unknown}"),
        }
    }

    /// Writes until when something is to be: "by 2025", "بحلول 2025".
    pub fn by(self, when: When) -> String {
        let date = self.moment(when);
        match (self.language, when) {
            (Language::En, When::On(_) | When::About(_)) => format!("by {date}"),
            (Language::Ar(_), When::On(_)) => format!("بحلول {date}"),
            (Language::Ar(_), When::About(about)) => {
                let date = self.moment(When::On(about));
                format!("بحلول {date} تقريباً")
            }
            (_, When::By(_) | When::Between(..)) => date,
        }
    }

    /// Writes at the end of what something is to be: "by the end of 2025", "بنهاية 2025".
    pub fn by_the_end(self, when: When) -> String {
        let words = self.language.choose("by the end of", "بنهاية");
        match when {
            When::On(_) | When::About(_) => format!("{words} {}", self.moment(when)),
            // The end of what is not known itself is not told from it.
            When::By(_) | When::Between(..) => self.by(when),
        }
    }

    /// Says that the sources end there: "no information in the sources used after 5 Nov 2024".
    pub fn no_information_after(self, when: Option<When>) -> String {
        let [later, after] = match (self.language, self.is_own) {
            (Language::En, true) => ["no later information", "no information after"],
            (Language::Ar(_), true) => ["لا معلومات لاحقة", "لا معلومات بعد"],
            (Language::En, false) => [
                "no later information in the sources used",
                "no information in the sources used after",
            ],
            (Language::Ar(_), false) => [
                "لا معلومات لاحقة في المصادر المستخدمة",
                "لا معلومات في المصادر المستخدمة بعد",
            ],
        };
        let Some(when) = when else {
            return later.to_owned();
        };
        let said = after;
        format!("{said} {}", self.last(when))
    }

    /// Says the same where there is little room: "no information after 5 Nov 2024".
    pub fn nothing_after(self, when: When) -> String {
        let said = self
            .language
            .choose("no information after", "لا معلومات بعد");
        format!("{said} {}", self.last(when))
    }

    /// Says that official words on the plan end there: other sources, or words on other things, may have a
    /// later day.
    pub fn no_official_information_after(self, when: When) -> String {
        let said = match (self.language, self.is_own) {
            (Language::En, true) => "no information on the plan after",
            (Language::Ar(_), true) => "لا معلومات عن الخطة بعد",
            (Language::En, false) => {
                "no official information on the plan in the sources used after"
            }
            (Language::Ar(_), false) => "لا معلومات رسمية عن الخطة في المصادر المستخدمة بعد",
        };
        format!("{said} {}", self.last(when))
    }

    /// Writes the latest unit that a date may lie in, without how surely.
    fn last(self, when: When) -> String {
        match when {
            When::On(date) | When::By(date) | When::Between(_, date) => self.moment(When::On(date)),
            When::About(_) => self.moment(when),
        }
    }
}

/// Says that something was announced to be complete: "announced complete", "مكتمل بحسب الإعلان".
pub fn announced(language: Language, gender: Gender) -> String {
    let words = announced_by(language, gender);
    format!("{words}{}", language.choose("", " الإعلان"))
}

fn announced_by(language: Language, gender: Gender) -> &'static str {
    match (language, gender) {
        (Language::En, _) => "announced complete",
        (Language::Ar(_), Gender::Masculine) => "مكتمل بحسب",
        (Language::Ar(_), Gender::Feminine | Gender::Phase) => "مكتملة بحسب",
    }
}

/// Names what a date is of, beside something that stands at it: "reported", "تاريخ النشر".
pub fn kind(language: Language, known: DateKind) -> &'static str {
    match known {
        DateKind::Occurred => language.choose("occurred", "تاريخ الحدث"),
        DateKind::Reported => language.choose("reported", "تاريخ النشر"),
        DateKind::Inferred => language.choose("inferred", "تاريخ مستنتج"),
        DateKind::Planned => language.choose("planned", "الموعد المقرر"),
    }
}

/// Says that something stands at a date of that kind: "reported", "بحسب تاريخ النشر".
pub fn by_date(language: Language, kind: &str) -> String {
    match language {
        Language::En => kind.to_owned(),
        Language::Ar(_) => format!("بحسب {kind}"),
    }
}

/// Writes what was known last: "last known: pilot", "آخر حالة معروفة: تشغيل تجريبي".
pub fn last_known(language: Language, state: &str) -> String {
    labelled(last_known_label(language), state)
}

/// Names what was known last.
pub fn last_known_label(language: Language) -> &'static str {
    language.choose("last known", "آخر حالة معروفة")
}

#[cfg(test)]
mod tests {
    use super::super::Months;
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
            .replace('\u{a0}', " ")
    }

    fn both(known: DateKind, when: &str) -> [String; 2] {
        let when = when.parse().unwrap();
        [Language::En, Language::AR]
            .map(|language| plain(&Locale::new(language, Months::Levantine).dated(known, when)))
    }

    #[test]
    fn a_date_says_what_it_is_of() {
        for (known, when, en, ar) in [
            (
                DateKind::Occurred,
                "2023",
                "occurred 2023",
                "تاريخ الحدث: 2023",
            ),
            (
                DateKind::Reported,
                "2022-08-14",
                "reported 14 Aug 2022",
                "تاريخ النشر: 14 آب 2022",
            ),
            (
                DateKind::Reported,
                "by 2021-08-03",
                "reported by 3 Aug 2021",
                "تاريخ النشر: 3 آب 2021 أو قبله",
            ),
            (
                DateKind::Inferred,
                "between 2024-07 and 2024-09",
                "inferred: between Jul 2024 and Sep 2024",
                "تاريخ مستنتج: بين تموز 2024 وأيلول 2024",
            ),
            (
                DateKind::Planned,
                "about 2025",
                "planned for about 2025",
                "الموعد المقرر: 2025 تقريباً",
            ),
            (
                DateKind::Planned,
                "by 2025",
                "planned by 2025",
                "الموعد المقرر: 2025 أو قبله",
            ),
        ] {
            assert_eq!(both(known, when), [en, ar], "{when}");
        }
    }

    #[test]
    fn a_target_is_due_by_a_date() {
        let due = |when: &str| {
            let when = when.parse().unwrap();
            [Language::En, Language::AR]
                .map(|language| plain(&Locale::new(language, Months::Gulf).by(when)))
        };
        assert_eq!(due("2027"), ["by 2027", "بحلول 2027"]);
        let end = |language| {
            let locale = Locale::new(language, Months::Gulf);
            plain(&locale.by_the_end("2027".parse().unwrap()))
        };
        assert_eq!(end(Language::En), "by the end of 2027");
        assert_eq!(end(Language::AR), "بنهاية 2027");
        assert_eq!(due("about 2027"), ["by about 2027", "بحلول 2027 تقريباً"]);
    }

    #[test]
    fn a_state_that_is_not_known_any_more_tells_the_last() {
        let since = "2023".parse().ok();
        let unknown =
            |language| plain(&Locale::new(language, Months::Gulf).state_unknown_since(since));
        assert_eq!(unknown(Language::En), "unknown since 2023");
        assert_eq!(unknown(Language::AR), "الحالة غير معروفة منذ 2023");
        assert_eq!(last_known(Language::En, "pilot"), "last known: pilot");
        assert_eq!(
            last_known(Language::AR, "تشغيل تجريبي"),
            "آخر حالة معروفة: تشغيل تجريبي"
        );
    }

    #[test]
    fn a_state_stands_before_its_date() {
        let said = |known, when: &str| {
            let when = when.parse().unwrap();
            [(Language::En, "under way"), (Language::AR, "قيد التنفيذ")].map(|(language, state)| {
                plain(&Locale::new(language, Months::Levantine).as_of(state, known, when))
            })
        };
        for (known, when, en, ar) in [
            (
                DateKind::Occurred,
                "about 2025",
                "under way, occurred about 2025",
                "قيد التنفيذ في 2025 تقريباً",
            ),
            (
                DateKind::Reported,
                "2022-08-14",
                "under way, reported 14 Aug 2022",
                "قيد التنفيذ، كما في 14 آب 2022",
            ),
            (
                DateKind::Planned,
                "2025-10",
                "under way, planned for Oct 2025",
                "قيد التنفيذ، الموعد المقرر: تشرين الأول 2025",
            ),
        ] {
            assert_eq!(said(known, when), [en, ar]);
        }
        let when = "by 2025".parse().unwrap();
        let planned = |language, state| {
            plain(&Locale::new(language, Months::Gulf).stated(state, DateKind::Planned, when))
        };
        assert_eq!(planned(Language::En, "planned"), "planned by 2025");
        assert_eq!(
            planned(Language::AR, "مخطط له"),
            "مخطط له، الموعد المقرر: 2025 أو قبله"
        );
    }

    #[test]
    fn an_announcement_agrees_with_its_noun() {
        let when = "2025-10-25".parse().ok();
        let say = |gender| {
            plain(&Locale::new(Language::AR, Months::Gulf).announced_complete(gender, when))
        };
        assert_eq!(say(Gender::Masculine), "مكتمل بحسب إعلان 25 أكتوبر 2025");
        assert_eq!(say(Gender::Feminine), "مكتملة بحسب إعلان 25 أكتوبر 2025");
    }
}
