//! How a question is put: an example of each kind, and what it finds, in both languages.
//!
//! Always holds: each example is understood as it stands (`tests/filter`), and stands on the page about filters
//! (`tests/readme`). Deliberately not here: the names of fields and values (`filter`).

/// An example of a question, and what it finds: each English, then Arabic.
pub struct FilterExample {
    /// What is typed.
    pub question: [&'static str; 2],
    /// What it finds.
    pub finds: [&'static str; 2],
}

/// What stands above the examples.
pub const FILTER_HELP: [&str; 2] = [
    "Filter: what is asked, and what it finds",
    "التصفية: الشروط وما يطابقها",
];

/// Where the rest is told.
pub const FILTER_PAGE: [&str; 2] = [
    "every field and value; the line offers them, too",
    "كل الحقول والقيم، والسطر يقترحها أيضاً",
];

/// The examples, the usual ones first.
pub const FILTER_EXAMPLES: [FilterExample; 9] = [
    FilterExample {
        question: ["state:active,on_hold", "الحالة:قيد_التنفيذ،متوقف_مؤقتاً"],
        finds: ["either value", "إحدى القيمتين"],
    },
    FilterExample {
        question: ["track:2 owner:ministry", "المسار:2 الجهة:وزارة"],
        finds: [
            "both tests; a part of a name is enough",
            "الشرطان معاً، ويكفي جزء من الاسم",
        ],
    },
    FilterExample {
        question: ["late or slip>30", "متأخر أو الفرق>30"],
        finds: [
            "past its end, or more than 30 days after the date first planned",
            "ما انقضى موعده، أو بعد موعده الأصلي بأكثر من 30 يوماً",
        ],
    },
    FilterExample {
        question: ["not undated", "ليس بلا_تاريخ"],
        finds: ["the other way round", "عكس الشرط"],
    },
    FilterExample {
        question: ["in:2024", "خلال:2024"],
        finds: ["what may touch 2024", "ما قد يقع شيء منه في 2024"],
    },
    FilterExample {
        question: ["ends<2025-06", "ينتهي<2025-06"],
        finds: [
            "what surely ends before June 2025; with ~ before the date, what may",
            "ما ينتهي قبل حزيران/يونيو 2025 يقيناً، ومع ~ قبل التاريخ ما قد ينتهي قبله",
        ],
    },
    FilterExample {
        question: ["owner:none", "الجهة:بلا"],
        finds: ["what the plan does not say", "ما لا تذكره الخطة"],
    },
    FilterExample {
        question: ["depends-on:portal", "السابق:البوابة"],
        finds: ["what waits for it", "ما هو لاحق له"],
    },
    FilterExample {
        question: ["\"data bus\"", "\"ناقل البيانات\""],
        finds: ["words, as a search finds them", "كلمات، كما يجدها البحث"],
    },
];
