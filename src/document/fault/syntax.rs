//! What can be wrong with a text that is not RON.

use super::Expected;

faults! {
    /// A text that is not RON.
    Syntax {
        Empty Syntax: "the file is empty", "الملف فارغ",
            hint "`masar init` writes a roadmap to start from",
            "الأمر \u{2066}masar init\u{2069} ينشئ ملفاً أولياً";
        EndsEarly Syntax: "the file ends too early", "ينتهي الملف قبل اكتماله";
        GoesOn Syntax: "something follows the end of the roadmap", "بعد نهاية خارطة الطريق نص زائد",
            hint "a file holds one value: a bracket is closed too early, or one too many",
            "في الملف قيمة واحدة فقط، فابحث عن قوس زائد، أو مغلق قبل أوانه";
        OpenComment Syntax: "this comment is never closed", "هذا التعليق غير مغلق",
            hint "add `*/`", "أضف \u{2066}*/\u{2069}";
        OpenText Syntax: "this text is never closed", "هذا النص غير مغلق",
            hint "add `\"`", "أضف \u{2066}\"\u{2069}";
        OpenRawText Syntax: "this raw text is never closed", "هذا النص الخام غير مغلق";
        NoRawText Syntax: "expected a raw text", "المتوقع هنا نص خام",
            hint "write r#\"text\"#", "اكتب \u{2066}r#\"text\"#\u{2069}";
        NoCharacter Syntax: "`'` begins one character, as 'a'",
            "هذه العلامة تبدأ محرفاً واحداً، كما في \u{2066}'a'\u{2069}",
            hint "write texts in double quotes: \"text\"",
            "اكتب النصوص بين علامتي اقتباس: \u{2066}\"text\"\u{2069}";
        BeginsNothing { sign: char } Syntax:
            "`{sign}` begins nothing here", "لا معنى هنا للعلامة {sign}",
            hint "a comment begins with `//`", "يبدأ التعليق بالعلامة \u{2066}//\u{2069}";
        MissingComma Syntax: "a comma is missing after this value", "تنقص فاصلة بعد هذه القيمة";
        ArabicComma Syntax: "an Arabic comma stands between values", "فاصلة عربية بين القيم",
            hint "write the Latin one: `,`", "اكتب الفاصلة اللاتينية: \u{2066},\u{2069}";
        Semicolon Syntax: "a semicolon stands between values", "فاصلة منقوطة بين القيم",
            hint "write `,`", "اكتب \u{2066},\u{2069}";
        CurlyQuotes Syntax: "texts begin and end with straight quotes",
            "تبدأ النصوص وتنتهي بعلامة اقتباس مستقيمة",
            hint "write \"text\"", "اكتب \u{2066}\"text\"\u{2069}";
        OtherDigits { wanted: Expected } Syntax: "expected {wanted}", "المتوقع هنا {wanted}",
            hint "write numbers with the digits 0 to 9", "اكتب الأعداد بالأرقام من \u{2066}0\u{2069} إلى \u{2066}9\u{2069}";
        MixedFields Syntax: "a field among values without names", "حقل بين قيم لا أسماء لها";
        QuotedName Syntax: "expected the name of a field", "المتوقع هنا اسم حقل",
            hint "names of fields have no quotes", "اكتب اسم الحقل بلا علامات اقتباس";
        NoName Syntax: "expected the name of a field", "المتوقع هنا اسم حقل";
        NoColon { name: String } Syntax: "expected `:` after the field `{name}`",
            "المتوقع \u{2066}:\u{2069} بعد الحقل {name}";
        TooDeep { most: usize } Syntax: "brackets are nested more than {most} levels deep",
            "عمق الأقواس المتداخلة يتجاوز الحد الأقصى للقراءة، وهو {most}";
        BeforeComma { wanted: Expected } Syntax: "expected {wanted} before this comma",
            "المتوقع قبل هذه الفاصلة {wanted}",
            hint "remove one comma, or write the missing value",
            "احذف الفاصلة الزائدة، أو اكتب القيمة الناقصة";
        EqualsSign { wanted: Expected } Syntax: "expected {wanted}, found `=`",
            "المتوقع هنا {wanted}، والموجود \u{2066}=\u{2069}",
            hint "write `name: value`", "اكتب \u{2066}name: value\u{2069}";
        Control { wanted: Expected, code: String } Syntax:
            "expected {wanted}, found the control character {code}",
            "المتوقع هنا {wanted}، والموجود محرف التحكم {code}";
        Unseen { wanted: Expected, code: String } Syntax:
            "expected {wanted}, found the unseen character {code}",
            "المتوقع هنا {wanted}، والموجود المحرف {code}، وهو لا يظهر",
            hint "remove it, or write a plain space", "احذف هذا المحرف، أو اكتب فراغاً عادياً";
        Unexpected { wanted: Expected, found: char } Syntax: "expected {wanted}, found `{found}`",
            "المتوقع هنا {wanted}، والموجود {found}";
        BeforeBracket { wanted: Expected, found: char } Syntax:
            "expected {wanted} before `{found}`", "المتوقع قبل القوس {found} {wanted}";
        OtherBracket { wanted: char, found: char } Syntax: "expected `{wanted}`, found `{found}`",
            "المتوقع هنا {wanted}، والموجود {found}";
        ClosesNothing { found: char } Syntax:
            "`{found}` closes nothing", "القوس {found} لا يغلق شيئاً",
            hint "a roadmap begins with `(`", "تبدأ خارطة الطريق بالقوس \u{2066}(\u{2069}";
    }
}
