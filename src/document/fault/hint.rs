//! What to do about a fault, where that depends on more than the fault.
//!
//! In: what is known of the place. Out: one sentence in either language.

use super::NameList;

phrases! {
    /// What to do about a fault.
    Hint {
        MeantId { id: String }: "did you mean \"{id}\"?", "لعل المقصود: {id}";
        MeantName { name: String }: "did you mean `{name}`?", "لعل المقصود: {name}";
        Fields { names: NameList }: "the fields are {names}", "الحقول هنا: {names}";
        AddField { form: String }: "add `{form}`", "أضف {form}";
        Add { sign: String }: "add `{sign}`", "أضف {sign}";
        WriteField { form: String }: "write `{form}`", "اكتب {form}";
        Write { form: String }: "write {form}", "اكتب {form}";
        WriteDateInQuotes { quoted: String }:
            "write the date in quotes: {quoted}", "اكتب التاريخ بين علامتي اقتباس: {quoted}";
        WriteInQuotes { quoted: String }:
            "write it in quotes: {quoted}", "اكتب القيمة بين علامتي اقتباس: {quoted}";
        DoubleQuotes: "write it in double quotes", "اكتب القيمة بين علامتي اقتباس مزدوجتين";
        OneText: "this field holds one text, not `ar:` and `en:`",
            "في هذا الحقل نص واحد، لا \u{2066}ar:\u{2069} و\u{2066}en:\u{2069}";
        WithoutQuotes { word: String }:
            "write it without quotes: {word}", "اكتب القيمة بلا علامات اقتباس: {word}";
        SquareBrackets: "write it in square brackets: [..]",
            "اكتب القيمة بين قوسين معقوفين: \u{2066}[..]\u{2069}";
        RoundBrackets: "use round brackets", "استخدم قوسين هلاليين \u{2066}( )\u{2069}";
        NoNameNeeded: "the name before the bracket may be left out",
            "الاسم الذي قبل القوس غير لازم";
        DateOfWhat { form: String }:
            "say what the date is of: {form}", "اذكر نوع هذا التاريخ: {form}";
        Escapes: "a backslash is written \\\\, other characters as \\u{{645}}",
            "اكتب الشرطة المائلة العكسية هكذا: \u{2066}\\\\\u{2069}، والمحارف الأخرى هكذا: \u{2066}\\u{{645}}\u{2069}";
        OpenTextAbove { line: usize }:
            "or the text that begins in line {line} lacks its closing quote",
            "أو تنقص علامة الاقتباس في آخر النص الذي يبدأ في السطر {line}";
        NotClosed { bracket: char, line: usize }:
            "the `{bracket}` of line {line} is not closed", "القوس {bracket} في السطر {line} غير مغلق";
        StillOpen { bracket: char, line: usize }:
            "the `{bracket}` of line {line} is still open",
            "القوس {bracket} في السطر {line} ما زال مفتوحاً";
        InitOr { names: NameList }:
            "`masar init FILE` writes a roadmap to start from; built in: {names}",
            "الأمر \u{2066}masar init FILE\u{2069} ينشئ ملفاً أولياً، والخطط المرفقة بالبرنامج: {names}";
    }
}
