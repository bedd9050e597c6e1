//! What the signs, tones and textures of a picture mean, in both languages.
//!
//! Always holds: each reads without its marks. Deliberately not here: which sign it is (`view::legend`).

use super::Language;
use super::table::table;

table! {
    /// The meaning of something that is drawn.
    Legend
    Solid: "dates known", "تواريخ معروفة";
    Soft: "somewhere in that year or month", "في وقت ما من تلك السنة أو الشهر";
    Trace: "what was left when it was cancelled", "ما تبقى منه عند إلغائه";
    Fade: "end not given: fades after the last evidence", "لم ترد النهاية: يتلاشى الشريط بعد آخر معلومة";
    Lead: "start not given", "لم ترد البداية";
    Thin: "from what lies below (computed)", "مما يندرج تحته (محسوب)";
    Gap: "declared, not named", "أعداد معلنة بلا أسماء";
    Line: "a parent's own dates", "التواريخ المنشورة لبند يضم بنوداً أخرى";
    Milestone: "milestone", "محطة رئيسية";
    Imprecise: "milestone, somewhere in its month or year", "محطة رئيسية في وقت ما من شهرها أو سنتها";
    Reported: "milestone, state or figure, on a report's day", "محطة رئيسية أو حالة أو قيمة في تاريخ نشر خبرها";
    Ours: "beside a name: something in that row is inferred", "بجانب الاسم: في هذا السطر استنتاج";
    Inferred: "milestone, state or figure, on an inferred date", "محطة رئيسية أو حالة أو قيمة في تاريخ مستنتج";
    Planned: "planned milestone or state", "محطة رئيسية أو حالة مخطط لها";
    PlannedImprecise: "planned, somewhere in its month or year", "محطة رئيسية أو حالة مخطط لها في وقت ما من شهرها أو سنتها";
    Several: "several milestones or states in one column", "عدة محطات رئيسية أو حالات في عمود واحد";
    State: "state of something without dates", "حالة بند بلا تواريخ";
    Ghost: "planned dates", "الموعد المقرر";
    Join: "the same measure, comparable", "قيم متتابعة تصح مقارنتها";
    Announced: "announced complete, at the announcement", "مكتمل بحسب الإعلان، في يوم الإعلان";
    Done: "completed on that day", "يوم اكتماله";
    Cancelled: "said to be cancelled on that day", "يوم الإعلان عن إلغائه";
    Earlier: "at the edge: begins or lies before the window", "عند الحافة: يبدأ أو يقع قبل المدة المعروضة";
    Later: "at the edge: ends or lies after the window", "عند الحافة: ينتهي أو يقع بعد المدة المعروضة";
    PhaseEdge: "edge of a phase, somewhere in that year or month", "حد مرحلة يقع في وقت ما من تلك السنة أو الشهر";
    Ditto: "the same words as in the row above", "كما في السطر السابق";
    Open: "before a name: unfolded", "قبل الاسم: مفتوح";
    Closed: "before a name: folded", "قبل الاسم: مطوي";
    Brief: "the roadmap itself", "خارطة الطريق نفسها";
    Indicator: "indicator", "مؤشر";
    Foreign: "title in the other language only", "العنوان باللغة الأخرى فقط";
    Link: "a link: what waits begins at its end", "علاقة تتابع، تنتهي عند البند اللاحق";
    Before: "the selected row waits for it (not drawn)", "سابق للبند المحدد (غير مرسوم)";
    After: "waits for the selected row (not drawn)", "لاحق للبند المحدد (غير مرسوم)";
    Linked: "has links that are not drawn", "له علاقات تتابع غير مرسومة";
    Chain: "belongs to the chain that is told apart", "من بنود السلسلة";
    Window: "the part of the span that the chart shows", "ما يعرضه المخطط الزمني من المدة كلها";
    Weekend: "days without work, where a day has a column", "أيام العطل، حيث يتسع المخطط الزمني للأيام";
    Scroll: "where these rows are among all", "مكان السطور الظاهرة بين السطور كلها";
    Target: "target due", "موعد المستهدف";
    Figure: "figure without room for its words", "قيمة لم يتسع لها المكان";
    Ahead: "work that lies ahead", "العمل المتبقي";
    SoftAhead: "work that lies ahead, somewhere in that year or month", "العمل المتبقي، في وقت ما من تلك السنة أو الشهر";
    Below: "the last known states of what lies below, in numbers (computed)", "آخر الحالات المعروفة لما يندرج تحته، بالأعداد (محسوب)";
    Unplaced: "how many below it are placed by inference (computed)", "عدد البنود الموضوعة تحته استنتاجاً (محسوب)";
    Again: "stands in an earlier group, too", "مذكور في مجموعة سابقة أيضاً";
    Placed: "placed by inference (computed)", "موضوعة هنا استنتاجاً (محسوب)";
    Overdue: "overdue (computed)", "تجاوز موعده (محسوب)";
    Quarter: "first quarter", "الربع الأول من السنة";
    Half: "first half", "النصف الأول من السنة";
}
