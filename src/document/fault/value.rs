//! What can be wrong with a value or a field of a roadmap.

use super::{Expected, Found, NameList};
use crate::time::BadDate;

faults! {
    /// A value or a field that is not what a roadmap has there.
    Value {
        UnknownField { name: String } UnknownField:
            "there is no field `{name}` here", "لا يوجد هنا حقل بهذا الاسم: {name}";
        FieldTwice { name: String } DuplicateField:
            "the field `{name}` is given twice", "ورد الحقل {name} مرتين",
            hint "the first one counts: remove one of them", "يؤخذ بالأول، فاحذف أحدهما";
        MissingField { name: &'static str } MissingField:
            "the field `{name}` is missing", "ينقص الحقل {name}";
        NoWord { word: String, known: NameList } UnknownVariant:
            "`{word}` is none of {known}", "الكلمة {word} ليست من الكلمات المقبولة: {known}";
        Expected { wanted: Expected, found: Found } WrongType:
            "expected {wanted}, found {found}", "المتوقع هنا {wanted}، والموجود {found}";
        Length { wanted: Expected, found: Found } WrongType:
            "found {found}, expected {wanted}", "الموجود {found}، والمتوقع {wanted}";
        HoldsNothing { word: String } WrongType:
            "`{word}` holds nothing in brackets", "لا تصح أقواس بعد الكلمة {word}";
        HoldsOne { word: String } WrongType:
            "`{word}` holds one value in brackets", "يلزم بعد الكلمة {word} قيمة واحدة بين قوسين";
        HoldsSome { word: String, count: usize } WrongType:
            "`{word}` holds {count} values in brackets",
            "يلزم بعد الكلمة {word} قيم بين قوسين، عددها {count}";
        Unreadable WrongType: "this cannot be read", "تعذرت قراءة هذا";
        NotADate { text: String } BadValue: "\"{text}\" is not a date", "هذا ليس تاريخاً: {text}",
            hint "write \"2021\", \"2021-H2\", \"2021-Q3\", \"2021-08\" or \"2021-08-31\"",
            "اكتب \u{2066}\"2021\", \"2021-H2\", \"2021-Q3\", \"2021-08\"\u{2069} أو \u{2066}\"2021-08-31\"\u{2069}";
        NoSuchDay { text: String } BadValue:
            "the calendar has no \"{text}\"", "لا وجود في التقويم لهذا التاريخ: {text}";
        YearOutOfRange { text: String } BadValue:
            "the year of \"{text}\" is out of range", "السنة خارج الحدود في {text}",
            hint "years run from 0001 to 9999",
            "السنوات المقبولة من \u{2066}0001\u{2069} إلى \u{2066}9999\u{2069}";
        DatesReversed { text: String } BadValue:
            "\"{text}\" ends before it starts", "النهاية قبل البداية في {text}",
            hint "write the earlier date first", "اكتب التاريخ الأسبق أولاً";
        NoCount { wanted: Expected, found: Found } BadValue:
            "expected {wanted}, found {found}", "المتوقع هنا {wanted}، والموجود {found}";
        OutOfRange { number: i128, least: i128, most: i128 } BadValue:
            "{number} is out of range: from {least} to {most}",
            "العدد {number} خارج الحدود، وهي من {least} إلى {most}";
        CountTooLarge BadValue: "the count is too large", "العدد يتجاوز الحد الأقصى";
        EndsInBackslash BadValue:
            "the text ends in `\\`", "ينتهي النص بالعلامة \u{2066}\\\u{2069}";
        LoneReturn BadValue: "`\\` before a lone carriage return",
            "بعد \u{2066}\\\u{2069} محرف رجوع (CR) لا يليه سطر جديد";
        NoEscape { escape: String } BadValue:
            "`{escape}` is no escape", "لا معنى للعلامة {escape} داخل النص";
        NoByte BadValue: "`\\x` needs two hexadecimal digits",
            "يلزم بعد \u{2066}\\x\u{2069} خانتان ست عشريتان";
        NoUtf8 BadValue: "these `\\x` are no character of UTF-8",
            "هذه العلامات \u{2066}\\x\u{2069} ليست محرفاً في UTF-8";
        NoUnicode BadValue: "`\\u` is written as \\u{{645}}: one to six hexadecimal digits",
            "اكتب \u{2066}\\u\u{2069} هكذا: \u{2066}\\u{{645}}\u{2069}، من خانة إلى ست خانات ست عشرية";
        NoCharacter { code: String } BadValue: "{code} is no character", "ليس محرفاً: {code}";
        TooManyDigits { number: String } TooManyDigits:
            "{number} has more digits than can be kept", "خانات العدد {number} أكثر مما يمكن حفظه",
            hint "round it to 15 digits, and say in a note what the source has",
            "اختصره إلى 15 خانة بالتقريب، واذكر ما في المصدر في ملاحظة";
        TooManyElements TooManyErrors: "too many elements of this list are wrong",
            "كثير من عناصر هذه القائمة لا يصح";
        TooMuch TooManyErrors: "too much is wrong", "الأخطاء تتجاوز ما يمكن عرضه";
        DroppedControl DroppedControl: "a control character was dropped from this text",
            "أُزيل من هذا النص محرف تحكم";
        DroppedControls { count: usize } DroppedControl:
            "{count} control characters were dropped from this text",
            "أُزيلت من هذا النص محارف تحكم، عددها {count}";
        TextTooLong TextTooLong: "this text has more than 10,000 characters, and is cut there",
            "في هذا النص أكثر من 10,000 محرف، وأُزيلت بقيته",
            hint "shorten it, or put the rest elsewhere", "اختصر النص أو انقل بقيته إلى موضع آخر";
        ListTooLong { most: usize } ListTooLong:
            "this list has more than {most} entries, and is cut there",
            "في هذه القائمة أكثر من {most}، وأُزيل ما زاد منها";
        TooDeep { most: usize } TooDeep:
            "this is nested more than {most} levels deep, and is left out",
            "هذا أعمق مما يمكن عرضه، وأقصى عمق {most}، فأُزيل";
        TooManyMarks TooManyMarks:
            "a letter of this text has more than 32 marks, and the rest of them is left out",
            "على حرف من هذا النص أكثر من 32 علامة، وأُزيل ما زاد منها",
            hint "remove the marks that nobody can read", "احذف العلامات الزائدة";
    }
}

impl From<BadDate> for Value {
    fn from(bad: BadDate) -> Self {
        match bad {
            BadDate::Form(text) => Self::NotADate { text },
            BadDate::Calendar(text) => Self::NoSuchDay { text },
            BadDate::Year(text) => Self::YearOutOfRange { text },
            BadDate::Order(text) => Self::DatesReversed { text },
        }
    }
}
