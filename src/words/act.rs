//! What a key, a click or a command does, in a word or two of each language.
//!
//! Always holds: whatever a reader can do has a title here (`action` needs it).

use super::Language;
use super::table::table;

table! {
    /// The title of something that a reader can do.
    Act
    MoveUp: "up", "إلى الأعلى";
    MoveDown: "down", "إلى الأسفل";
    PageUp: "page up", "صفحة إلى الأعلى";
    PageDown: "page down", "صفحة إلى الأسفل";
    First: "first row", "أول سطر";
    Last: "last row", "آخر سطر";
    Columns: "columns", "الأعمدة";
    Details: "size of the details", "حجم التفاصيل";
    PanLeft: "chart left", "المخطط الزمني يساراً";
    PanRight: "chart right", "المخطط الزمني يميناً";
    Earlier: "earlier", "إلى زمن أسبق";
    Later: "later", "إلى زمن لاحق";
    ZoomIn: "zoom in", "تكبير";
    ZoomOut: "zoom out", "تصغير";
    Fit: "fit", "ملاءمة";
    Today: "today", "اليوم";
    Period: "its period", "فترة البند";
    Open: "open", "فتح";
    Back: "back", "رجوع";
    Predecessor: "what it waits for", "السابق في التتابع";
    Successor: "what waits for it", "اللاحق في التتابع";
    WayBack: "back along the way", "رجوع إلى الموضع السابق";
    Chain: "its chain", "سلسلة تتابع البند";
    Fold: "fold", "طي";
    FoldAll: "fold all", "طي الكل";
    UnfoldAll: "unfold all", "توسيع الكل";
    FewerLevels: "one level fewer", "إخفاء مستوى";
    MoreLevels: "one level more", "إظهار مستوى";
    Sort: "sort rows", "ترتيب السطور";
    Group: "group rows", "تجميع السطور";
    Color: "colour bars", "تلوين الأشرطة";
    Views: "views", "طرق العرض";
    DividerLeft: "divider left", "الفاصل يساراً";
    DividerRight: "divider right", "الفاصل يميناً";
    Find: "find", "بحث";
    Filter: "filter", "تصفية";
    LiftFilter: "filter off or on", "إلغاء التصفية أو إعادتها";
    FindNext: "next match", "النتيجة التالية";
    FindPrevious: "previous match", "النتيجة السابقة";
    NextRoadmap: "next roadmap", "الخارطة التالية";
    Roadmap: "roadmap by number", "خارطة برقمها";
    Page: "page by its key, after m", "صفحة بمفتاحها، بعد m";
    Language: "language", "اللغة";
    TurnPanels: "mirror the panels", "عكس جهة اللوحات";
    TurnTime: "mirror time", "عكس اتجاه الزمن";
    TurnBoth: "mirror both", "عكس كليهما";
    Help: "help", "مساعدة";
    Palette: "commands", "الأوامر";
    Copy: "copy", "نسخ";
    Reload: "read the file anew", "إعادة قراءة الملف";
    Edit: "edit the file at this row", "تحرير الملف عند هذا السطر";
    Redraw: "draw anew", "إعادة الرسم";
    Suspend: "suspend", "إيقاف مؤقت";
    Quit: "quit", "خروج";
    Interrupt: "quit at once", "خروج فوري";
    NextPage: "next page", "الصفحة التالية";
    PreviousPage: "previous page", "الصفحة السابقة";
    Pages: "pages", "الصفحات";
}
