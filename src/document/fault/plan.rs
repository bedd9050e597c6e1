//! What cannot be so in a plan that reads well.

use super::{An, Both, Circle, DatedEntry, Grouped};
use crate::document::{IdKind, Kinds, Wanted};
use crate::time::When;

faults! {
    /// A plan that cannot be so.
    Plan {
        UnknownFormat { format: u32 } UnknownFormat:
            "format {format} is not known", "الصيغة {format} غير معروفة",
            hint "this program reads format 1", "يقرأ هذا البرنامج الصيغة \u{2066}1\u{2069}";
        EmptyId BadId: "\"\" cannot be an id", "الرمز فارغ",
            hint "an id is one word without blanks, \":\" and \"#\"",
            "الرمز كلمة واحدة، لا فراغ فيها ولا : ولا #";
        BadId { id: String } BadId: "\"{id}\" cannot be an id", "لا يصلح رمزاً: {id}",
            hint "an id is one word without blanks, \":\" and \"#\"",
            "الرمز كلمة واحدة، لا فراغ فيها ولا : ولا #";
        DuplicateId { id: String, first: IdKind } DuplicateId: "the id \"{id}\" already names {first}",
            "الرمز {id} مستخدم من قبل، ويدل على {first}",
            hint "an id names one thing in the whole file",
            "يدل الرمز على شيء واحد في الملف كله، فاختر رمزاً آخر";
        UnknownId { id: String, wanted: Wanted } UnknownId:
            "there is no {wanted} with the id \"{id}\"",
            "لا {wanted} {id}";
        WrongKind { id: String, found: IdKind, wanted: An } WrongKind:
            "\"{id}\" is {found}, not {wanted}", "الرمز {id} يدل على {found}، لا على {wanted}";
        HolidayReversed EndsBeforeStart:
            "this holiday ends before it starts", "هذه العطلة تنتهي قبل أن تبدأ",
            hint "swap the dates", "اعكس ترتيب التاريخين";
        NoDays NoDays: "this holiday does not say on which days it is", "لا تذكر هذه العطلة أيامها",
            hint "give either `on`, or both `start` and `end`",
            "اذكر الحقل on وحده، أو الحقلين start وend معاً";
        NoBody NoBody: "this part names no body", "هذا الدور بلا جهة",
            hint "give `body` (an id) or `title`",
            "اذكر الجهة: رمزها في الحقل body أو اسمها في الحقل title";
        UnknownInferred { name: String } UnknownInferred:
            "\"{name}\" is no field of this entry that could be inferred",
            "في inferred اسم ليس من حقول هذا العنصر: {name}";
        WaitsForItself { id: String } DependencyCycle:
            "item \"{id}\" waits for itself", "البند {id} ينتظر نفسه",
            hint "remove a dependency, so that one of them can begin",
            "احذف إحدى علاقات التتابع ليبدأ أحد البنود";
        MilestoneWaitsForItself { id: String } DependencyCycle:
            "milestone \"{id}\" waits for itself", "المحطة الرئيسية {id} تنتظر نفسها",
            hint "remove a dependency, so that one of them can begin",
            "احذف إحدى علاقات التتابع ليبدأ أحد البنود";
        DependencyCycle { circle: Circle } DependencyCycle: "{circle}", "{circle}",
            hint "remove a dependency, so that one of them can begin",
            "احذف إحدى علاقات التتابع ليبدأ أحد البنود";
        EndAndUntil { what: DatedEntry } EndAndUntil: "{what} has both `end` and `until`",
            "ورد الحقلان end وuntil معاً: {what}",
            hint "`end` runs through that date, `until` is a boundary shared with the next: keep one",
            "الحقل end يشمل تاريخه، والحقل until حد مشترك مع ما يليه، فاحذف أحدهما";
        EndsBeforeStart { what: DatedEntry } EndsBeforeStart:
            "{what} ends before it starts", "تاريخ الانتهاء قبل تاريخ البدء: {what}",
            hint "swap the dates, or remove the end for an open one",
            "اعكس ترتيب التاريخين، أو احذف تاريخ الانتهاء إن لم يكن معروفاً";
        SpanReversed EndsBeforeStart:
            "the span of the figure ends before it starts", "مدة القيمة تنتهي قبل أن تبدأ",
            hint "swap the dates, or remove the one that is not known",
            "اعكس ترتيب التاريخين، أو احذف غير المعروف منهما";
        StartsBefore { what: DatedEntry, date: When, above: String, limit: When } OutsideParent:
            "{what} starts ({date}) before \"{above}\" does ({limit})",
            "بداية {what} ({date}) قبل بداية {above} ({limit})";
        StartsAfter { what: DatedEntry, date: When, above: String, limit: When } OutsideParent:
            "{what} starts ({date}) after \"{above}\" has ended ({limit})",
            "بداية {what} ({date}) بعد نهاية {above} ({limit})";
        EndsBefore { what: DatedEntry, date: When, above: String, limit: When } OutsideParent:
            "{what} ends ({date}) before \"{above}\" starts ({limit})",
            "نهاية {what} ({date}) قبل بداية {above} ({limit})";
        EndsAfter { what: DatedEntry, date: When, above: String, limit: When } OutsideParent:
            "{what} ends ({date}) after \"{above}\" does ({limit})",
            "نهاية {what} ({date}) بعد نهاية {above} ({limit})";
        StartsBeforeLink { what: DatedEntry, date: When, on: String, limit: When } BeforeLink:
            "{what} starts ({date}) before its link to \"{on}\" allows ({limit})",
            "بداية {what} ({date}) قبل أول موعد تسمح به علاقة التتابع مع {on} ({limit})",
            hint "correct a date, or the kind or lag of the link",
            "صحح أحد التاريخين، أو نوع العلاقة أو الفاصل الزمني";
        EndsBeforeLink { what: DatedEntry, date: When, on: String, limit: When } BeforeLink:
            "{what} ends ({date}) before its link to \"{on}\" allows ({limit})",
            "نهاية {what} ({date}) قبل أول موعد تسمح به علاقة التتابع مع {on} ({limit})",
            hint "correct a date, or the kind or lag of the link",
            "صحح أحد التاريخين، أو نوع العلاقة أو الفاصل الزمني";
        BeforeLink { id: String, date: When, on: String, limit: When } BeforeLink:
            "milestone \"{id}\" comes ({date}) before its link to \"{on}\" allows ({limit})",
            "موعد المحطة الرئيسية {id} ({date}) قبل أول موعد تسمح به علاقة التتابع مع {on} ({limit})",
            hint "correct a date, or the kind or lag of the link",
            "صحح أحد التاريخين، أو نوع العلاقة أو الفاصل الزمني";
        MilestoneBefore { id: String, date: When, limit: When } OutsideParent:
            "milestone \"{id}\" ({date}) lies before the plan starts ({limit})",
            "تاريخ المحطة الرئيسية {id} ({date}) قبل بداية الخطة ({limit})";
        MilestoneAfter { id: String, date: When, limit: When } OutsideParent:
            "milestone \"{id}\" ({date}) lies after the plan has ended ({limit})",
            "تاريخ المحطة الرئيسية {id} ({date}) بعد نهاية الخطة ({limit})";
        LogOrder { date: When, before: When } LogOrder:
            "the log is not in order: {date} stands after {before}",
            "السجل غير مرتب بحسب التاريخ: ورد {date} بعد {before}",
            hint "a log is written oldest first; the latest date counts wherever it stands",
            "يبدأ السجل بالأقدم، والمأخوذ به هو الأحدث تاريخاً أينما ورد";
        DoneBeforeStart { id: String, date: When, start: When } DoneBeforeStart:
            "item \"{id}\" is done ({date}) before it starts ({start})",
            "تاريخ اكتمال البند {id} ({date}) قبل تاريخ بدئه ({start})",
            hint "correct one of the two dates", "صحح أحد التاريخين";
        CompleteNotDone { id: String } CompleteNotDone:
            "item \"{id}\" is at 100 percent and not done",
            "البند {id} غير مكتمل مع أن نسبة إنجازه \u{2066}100\u{2069} في المئة",
            hint "add `done` to its log, or correct the percentage",
            "أضف إلى سجله الحالة done، أو صحح النسبة";
        NoOwner { id: String } NoOwner: "item \"{id}\" has no owner, as nearly all others have",
            "البند {id} غير مسند إلى جهة، خلافاً لمعظم البنود",
            hint "give `owner` the id of a body", "اذكر رمز الجهة في الحقل owner";
        DeclaredFewer { kinds: Kinds, declared: u32, named: u32 } DeclaredFewer:
            "fewer {kinds} are declared ({declared}) than named ({named})",
            "العدد المعلن من {kinds} ({declared}) أقل من الوارد بالاسم ({named})",
            hint "correct the count, or move what does not belong to `related`",
            "صحح العدد، أو انقل ما لا يندرج هنا إلى \u{2066}related\u{2069}";
        ViewTwice { name: String } BadView: "another saved view is called \"{name}\" already",
            "توجد طريقة عرض محفوظة أخرى بهذا الاسم: {name}",
            hint "give it another name", "اختر لها اسماً آخر";
        ViewQuestion { said: Both } BadView: "{said}", "{said}",
            hint "`F` in the explorer offers fields and their values",
            "المفتاح \u{2066}F\u{2069} يعرض الحقول وقيمها";
        ViewGroup { name: String } BadView: "there is nothing to group by of the name \"{name}\"",
            "لا يوجد حقل للتجميع باسم {name}",
            hint "track, phase, pillar, owner, state, health, year, tag, or a field that the plan names itself",
            "الحقول: \u{2066}track\u{2069} و\u{2066}phase\u{2069} و\u{2066}pillar\u{2069} و\u{2066}owner\u{2069} و\u{2066}state\u{2069} و\u{2066}health\u{2069} و\u{2066}year\u{2069} و\u{2066}tag\u{2069}، أو حقل خاص بالخطة";
        ViewColor { name: String } BadView: "there is nothing to colour by of the name \"{name}\"",
            "لا يوجد حقل للتلوين باسم {name}",
            hint "track, phase, pillar, owner, state, health, year, tag, or a field that the plan names itself",
            "الحقول: \u{2066}track\u{2069} و\u{2066}phase\u{2069} و\u{2066}pillar\u{2069} و\u{2066}owner\u{2069} و\u{2066}state\u{2069} و\u{2066}health\u{2069} و\u{2066}year\u{2069} و\u{2066}tag\u{2069}، أو حقل خاص بالخطة";
        ViewSort { name: String } BadView: "there is no order \"{name}\"", "لا ترتيب باسم {name}",
            hint "title, start, end, progress, slip or money, each with `:desc`",
            "الترتيب: \u{2066}title\u{2069} أو \u{2066}start\u{2069} أو \u{2066}end\u{2069} أو \u{2066}progress\u{2069} أو \u{2066}slip\u{2069} أو \u{2066}money\u{2069}، ومعه \u{2066}:desc\u{2069} تنازلياً";
        ViewColumns { name: String } BadView: "there are no columns \"{name}\"", "لا أعمدة باسم {name}",
            hint "none, progress, dates, owner, slip, money or all",
            "الأعمدة: \u{2066}none\u{2069} أو \u{2066}progress\u{2069} أو \u{2066}dates\u{2069} أو \u{2066}owner\u{2069} أو \u{2066}slip\u{2069} أو \u{2066}money\u{2069} أو \u{2066}all\u{2069}";
        ViewZoom { name: String } BadView: "there is no zoom \"{name}\"", "لا درجة تقسيم باسم {name}",
            hint "fit, decade, 5years, year, half, quarter, month, week or day",
            "الدرجات: \u{2066}fit\u{2069} أو \u{2066}decade\u{2069} أو \u{2066}5years\u{2069} أو \u{2066}year\u{2069} أو \u{2066}half\u{2069} أو \u{2066}quarter\u{2069} أو \u{2066}month\u{2069} أو \u{2066}week\u{2069} أو \u{2066}day\u{2069}";
        AtAndOver AtAndOver: "a point has both `at` and `over`", "للقيمة الحقلان at وover معاً",
            hint "a figure holds `at` a date, or was counted `over` a period: keep one",
            "القيمة لتاريخ (at) أو لفترة (over)، فاحذف أحدهما";
        Progress { percent: f64 } OutOfRange: "a progress of {percent} percent cannot be",
            "لا تصح نسبة إنجاز مقدارها {percent} في المئة",
            hint "progress runs from 0 to 100",
            "تكون نسبة الإنجاز من \u{2066}0\u{2069} إلى \u{2066}100\u{2069}";
        Amount { amount: f64 } OutOfRange:
            "an amount of {amount} cannot be", "لا يصح مبلغ مقداره {amount}";
        NotFinite OutOfRange:
            "a figure must be a finite number", "يجب أن تكون القيمة عدداً منتهياً";
        RatioOfNothing OutOfRange: "a ratio of nothing cannot be", "لا يصح أن يكون مقام النسبة صفراً";
        RangeReversed OutOfRange: "a range runs from the smaller to the larger number",
            "يبدأ المدى بالعدد الأصغر وينتهي بالأكبر";
        NoParts OutOfRange:
            "a figure needs at least one part", "يلزم القيمة جزء واحد على الأقل";
        OneUnlisted TooManyErrors: "1 more finding is not listed", "نتيجة أخرى واحدة لم تظهر هنا";
        Unlisted { count: Grouped } TooManyErrors:
            "{count} more findings are not listed", "نتائج أخرى لم تظهر هنا، عددها {count}";
    }
}
