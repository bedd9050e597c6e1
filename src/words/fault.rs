//! What can be wrong with a file, in Arabic beside the English of the diagnostics.
//!
//! In: the kind of a finding, and its English sentence, which is written where it is noticed. Out:
//! the sentence in the language of the interface. Always holds: every kind has its code, its Arabic
//! sentence and its advice (the compiler checks); a code never changes its meaning; names from the
//! file stand as they are written. Deliberately not here: places and excerpts (`diagnostic`).

mod arabic;
mod circle;
mod pattern;

use std::fmt;

use self::arabic::{HINTS, PARTS, SENTENCES};
use super::Language;
use crate::text;

macro_rules! faults {
    ($($name:ident $code:literal: $ar:literal, $advice:literal;)*) => {
        /// A kind of finding.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the code says it")]
        pub enum Fault { $($name,)* }

        impl Fault {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns its code, in kebab-case: `unknown-field`. Stable.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// Returns the Arabic sentence, and what to do; the advice may be empty.
            fn arabic(self) -> (&'static str, &'static str) {
                match self { $(Self::$name => ($ar, $advice),)* }
            }
        }
    };
}

faults! {
    Unreadable "unreadable": "تعذر فتح الملف أو قراءته", "";
    Encoding "encoding": "ترميز الملف ليس UTF-8", "احفظ الملف بترميز UTF-8";
    TooLarge "too-large": "الملف أكبر مما يمكن قراءته", "";
    Syntax "syntax": "خطأ في صياغة RON", "راجع الأقواس والفواصل وعلامات الاقتباس عند هذا الموضع وقبله";
    UnknownFormat "unknown-format": "الملف مكتوب بإصدار آخر من هذه الصيغة", "يقرأ هذا البرنامج الصيغة 1";
    UnknownField "unknown-field": "لا يوجد هنا حقل بهذا الاسم", "راجع أسماء الحقول في وصف الصيغة";
    DuplicateField "duplicate-field": "ورد الحقل مرتين", "يؤخذ بالأول، فاحذف أحدهما";
    MissingField "missing-field": "حقل لازم لم يرد", "أضف الحقل";
    WrongType "wrong-type": "القيمة من نوع غير المتوقع", "راجع نوع القيمة في وصف الصيغة";
    UnknownVariant "unknown-variant": "كلمة ليست من الكلمات التي تصح هنا", "راجع الكلمات المقبولة في وصف الصيغة";
    BadValue "bad-value": "قيمة لا تصح", "";
    DroppedControl "dropped-control": "حُذفت من هذا النص محارف تحكم", "";
    TooManyErrors "too-many-errors": "الأخطاء أكثر مما يُعرض", "أصلح ما عُرض ثم افتح الملف من جديد";
    BadId "bad-id": "رمز لا يصح", "لا يكون الرمز فارغاً، ولا فراغ فيه ولا : ولا #";
    DuplicateId "duplicate-id": "الرمز مستعمل من قبل", "اختر رمزاً آخر";
    UnknownId "unknown-id": "لا شيء في الملف بهذا الرمز", "";
    WrongKind "wrong-kind": "الرمز لشيء من نوع آخر", "";
    NoBody "no-body": "جزء لا يسمي أي جهة", "سمّ الجهة أو احذف الجزء";
    DependencyCycle "dependency-cycle": "بنود ينتظر بعضها بعضاً", "احذف أحد وجوه الاعتماد بينها";
    EndAndUntil "end-and-until": "ورد الحقلان end و until معاً", "أبقِ واحداً منهما";
    EndsBeforeStart "ends-before-start": "تاريخ الانتهاء قبل تاريخ البدء", "صحح أحد التاريخين";
    OutsideParent "outside-parent": "التواريخ خارج مدة ما يتبع له", "";
    DeclaredFewer "declared-fewer": "العدد المعلن أقل من المسمّى", "راجع العدد المعلن";
    AtAndOver "at-and-over": "للقيمة الحقلان at و over معاً", "أبقِ واحداً منهما";
    OutOfRange "out-of-range": "رقم خارج الحدود الممكنة", "";
    TooManyDigits "too-many-digits": "رقم خاناته أكثر مما يُحفظ", "قرّبه إلى 15 خانة، واذكر ما في المصدر في ملاحظة";
    UnknownInferred "unknown-inferred": "في inferred اسم ليس من حقول هذا الموضع", "";
    TextTooLong "text-too-long": "النص أطول مما يُعرض، فقُطعت بقيته", "اختصر النص أو انقل بقيته إلى موضع آخر";
    TooManyMarks "too-many-marks": "على حرف من هذا النص علامات أكثر مما يُعرض، فحُذف ما زاد منها", "احذف العلامات الزائدة";
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl Fault {
    /// Says what is wrong; in English as it was written. An English sentence that is not known is
    /// told by its kind and the name that it is about.
    #[must_use]
    pub fn say(self, language: Language, english: &str) -> String {
        match language {
            Language::En => english.to_owned(),
            Language::Ar(_) => {
                let known =
                    circle::told(english).or_else(|| pattern::said(english, SENTENCES, part));
                if let Some(known) = known {
                    return known;
                }
                let (sentence, _) = self.arabic();
                match quoted_name(english) {
                    Some(name) => super::labelled(sentence, &text::ltr(name)),
                    None => sentence.to_owned(),
                }
            }
        }
    }

    /// Says whether the Arabic says just what an English sentence or hint says; what it does not know is
    /// told by its kind.
    #[must_use]
    pub fn is_told(english: &str) -> bool {
        circle::told(english).is_some()
            || pattern::fits(english, SENTENCES)
            || pattern::fits(english, HINTS)
            || english.starts_with(DID_YOU_MEAN)
    }

    /// Says what to do about it; in English as it was written, in Arabic by the kind where nothing
    /// was.
    #[must_use]
    pub fn advise(self, language: Language, english: Option<&str>) -> Option<String> {
        match language {
            Language::En => english.map(str::to_owned),
            Language::Ar(_) => {
                let nearest = english.filter(|hint| hint.starts_with(DID_YOU_MEAN));
                if let Some(name) = nearest.and_then(quoted_name) {
                    return Some(format!("لعل المقصود: {}", text::ltr(name)));
                }
                let known = english.and_then(|hint| pattern::said(hint, HINTS, part));
                if known.is_some() {
                    return known;
                }
                let (_, advice) = self.arabic();
                (!advice.is_empty()).then(|| advice.to_owned())
            }
        }
    }
}

/// Says what stands in a sentence: a thing by its Arabic name, a name of the file as it is written.
fn part(english: &str) -> String {
    let known = pattern::said(english, PARTS, name);
    known.unwrap_or_else(|| name(english))
}

/// Isolates what stands as it is written, without the grave accents round it.
fn name(written: &str) -> String {
    text::ltr(&written.replace('`', ""))
}

const DID_YOU_MEAN: &str = "did you mean ";

/// Writes the hint that names what is nearest, in the quotation marks of its kind.
#[must_use]
pub fn did_you_mean(quote: char, name: &str) -> String {
    format!("{DID_YOU_MEAN}{quote}{name}{quote}?")
}

/// Returns the first name in a sentence of the diagnostics: those of fields stand in grave accents,
/// those of ids in quotation marks.
fn quoted_name(sentence: &str) -> Option<&str> {
    let open = sentence.find(['`', '"'])?;
    let (_, rest) = sentence.split_at_checked(open)?;
    let quote = rest.chars().next()?;
    let (name, _) = rest.strip_prefix(quote)?.split_once(quote)?;
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(['\u{2066}', '\u{2069}'], "")
    }

    #[test]
    fn a_finding_names_the_same_in_both_languages() {
        let field = "there is no field `strat` here";
        assert_eq!(Fault::UnknownField.say(Language::En, field), field);
        let arabic = Fault::UnknownField.say(Language::AR, field);
        assert_eq!(plain(&arabic), "لا يوجد هنا حقل بهذا الاسم: strat");
        let id = "there is no body with the id \"abc\"";
        let arabic = Fault::UnknownId.say(Language::AR, id);
        assert_eq!(plain(&arabic), "لا شيء في الملف بالرمز abc (المنتظر: جهة)");
        // What is not known is told by its kind.
        let arabic = Fault::Encoding.say(Language::AR, "it is odd");
        assert_eq!(arabic, "ترميز الملف ليس UTF-8");
        let arabic = Fault::UnknownId.say(Language::AR, "it is \"abc\"");
        assert_eq!(plain(&arabic), "لا شيء في الملف بهذا الرمز: abc");
    }

    #[test]
    fn the_arabic_says_what_the_english_says() {
        for (fault, english, arabic) in [
            (
                Fault::AtAndOver,
                "a point has both `at` and `over`",
                "للقيمة الحقلان at و over معاً",
            ),
            (
                Fault::BadValue,
                "the calendar has no \"2026-02-30\"",
                "لا وجود في التقويم لهذا التاريخ: 2026-02-30",
            ),
            (
                Fault::WrongType,
                "expected a text in quotes, found the number 2026",
                "المنتظر هنا نص بين علامتي اقتباس، والوارد العدد 2026",
            ),
            (
                Fault::DependencyCycle,
                "item \"a\" waits for \"b\", which waits for \"c\", which waits for \"a\"",
                "البند a ينتظر b، وهذا ينتظر c، وهذا ينتظر a",
            ),
            (
                Fault::DependencyCycle,
                "item \"a\" waits for \"b\", and so on, by way of 7 more, to \"a\"",
                "البند a ينتظر b، وهكذا عبر بنود أخرى عددها 7 حتى a",
            ),
            (
                Fault::OutsideParent,
                "item \"a\" ends (2026-08) after \"b\" does (2025)",
                "نهاية البند a (2026-08) بعد نهاية b (2025)",
            ),
            (
                Fault::Unreadable,
                "it is a directory, not a file",
                "هذا مجلد، لا ملف",
            ),
            (
                Fault::Unreadable,
                "it is larger than 512 MiB",
                "الملف أكبر مما يُقرأ، وأقصى حجم له 512 MiB",
            ),
            (
                Fault::TooManyErrors,
                "1 more finding is not listed",
                "ملاحظة أخرى واحدة لم تُعرض",
            ),
            (
                Fault::DuplicateId,
                "the id \"{1}\" already names phase \"b\"",
                "الرمز {1} مستعمل من قبل، ويدل على المرحلة b",
            ),
            (
                Fault::DeclaredFewer,
                "fewer projects are declared (1) than named (3)",
                "العدد المعلن من المشاريع (1) أقل من المسمّى (3)",
            ),
        ] {
            assert_eq!(plain(&fault.say(Language::AR, english)), arabic);
        }
        for (fault, english, arabic) in [
            (
                Fault::Unreadable,
                "`masar init FILE` writes a roadmap to start from; built in: `syria`, `oman`",
                "الأمر masar init FILE يكتب ملفاً للبدء، والمرفق بالبرنامج: syria, oman",
            ),
            (
                Fault::OutOfRange,
                "progress runs from 0 to 100",
                "نسبة الإنجاز من 0 إلى 100",
            ),
            (
                Fault::WrongType,
                "write the date in quotes: \"2026\"",
                "اكتب التاريخ بين علامتي اقتباس: \"2026\"",
            ),
            (
                Fault::Syntax,
                "the `(` of line 3 is not closed",
                "القوس ( في السطر 3 غير مغلق",
            ),
            (
                Fault::BadValue,
                "write \"2021\" or \"2021-08\"",
                "اكتب \"2021\" أو \"2021-08\"",
            ),
        ] {
            let advice = fault.advise(Language::AR, Some(english));
            assert_eq!(advice.map(|it| plain(&it)).as_deref(), Some(arabic));
        }
    }

    #[test]
    fn advice_names_what_is_nearest() {
        let hint = did_you_mean('`', "start");
        assert_eq!(hint, "did you mean `start`?");
        let advice = Fault::UnknownField.advise(Language::AR, Some(&hint));
        assert_eq!(
            advice.map(|it| plain(&it)).as_deref(),
            Some("لعل المقصود: start")
        );
        let advice = Fault::DuplicateId.advise(Language::AR, Some("choose another"));
        assert_eq!(advice.as_deref(), Some("اختر رمزاً آخر"));
        assert_eq!(Fault::OutOfRange.advise(Language::AR, None), None);
        let hint = Fault::DuplicateId.advise(Language::En, Some("choose another"));
        assert_eq!(hint.as_deref(), Some("choose another"));
    }

    #[test]
    fn no_two_kinds_have_one_code_or_one_sentence() {
        for (nth, one) in Fault::ALL.iter().enumerate() {
            for other in Fault::ALL.iter().skip(nth + 1) {
                assert_ne!(one.code(), other.code());
                assert_ne!(one.arabic().0, other.arabic().0);
            }
        }
    }
}
