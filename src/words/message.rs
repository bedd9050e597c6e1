//! The fixed words of the interface, each in both languages.

use super::{Act, Compared, Language, Legend, Own, Viewing};

macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident: $en:literal, $ar:literal;)*) => {
        /// A fixed word or sentence of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the English word stands beside each")]
        pub enum Msg {
            $($(#[$doc])* $name,)*
            /// What a key or a command does.
            Act(Act),
            /// What stands in a plan without sources only.
            Own(Own),
            /// What is said of differences.
            Compared(Compared),
            /// What something that is drawn means.
            Legend(Legend),
            /// What is said of ways of looking at a plan.
            Viewing(Viewing),
        }

        impl Msg {
            /// Every message of the table, in its order; those of the other tables are not among them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the words in a language.
            pub fn say(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$name, Language::En) => $en, (Self::$name, Language::Ar(_)) => $ar,)*
                    (Self::Act(act), language) => act.say(language),
                    (Self::Own(own), language) => own.say(language),
                    (Self::Compared(compared), language) => compared.say(language),
                    (Self::Legend(legend), language) => legend.say(language),
                    (Self::Viewing(viewing), language) => viewing.say(language),
                }
            }

            /// Returns every message of every table.
            pub fn all() -> impl Iterator<Item = Self> {
                let acts = Act::ALL.iter().copied().map(Self::Act);
                let own = Own::ALL.iter().copied().map(Self::Own);
                let compared = Compared::ALL.iter().copied().map(Self::Compared);
                let legend = Legend::ALL.iter().copied().map(Self::Legend);
                let fixed = Self::ALL.iter().copied();
                let viewing = Viewing::ALL.iter().copied().map(Self::Viewing);
                fixed.chain(acts).chain(own).chain(compared).chain(legend).chain(viewing)
            }
        }
    };
}

messages! {
    Brief: "Brief", "الموجز";
    WholePlanMap: "Whole plan", "الخطة كاملة";
    Phases: "Phases", "المراحل";
    Period: "Period", "الفترة";
    Milestones: "Milestones", "المحطات الرئيسية";
    Indicators: "Indicators", "المؤشرات";
    OtherIndicators: "Other indicators", "مؤشرات أخرى";
    Pillars: "Pillars", "المرتكزات";
    PageStrands: "Axes, tracks, pillars", "المحاور والمسارات والمرتكزات";
    PageAxes: "Axes, pillars", "المحاور والمرتكزات";
    PageTracks: "Tracks, pillars", "المسارات والمرتكزات";
    NotAssigned: "Not assigned in the sources", "بنود غير محددة الموضع في المصادر";
    NotPlaced: "not assigned in the sources", "غير محدد الموضع في المصادر";
    NotPlacedFeminine: "not assigned in the sources", "غير محددة الموضع في المصادر";
    Related: "Related, not shown to belong", "بنود ذات صلة، لم يثبت أنها من الخطة";
    NothingNamed: "nothing is assigned to it in the sources used", "لم تنسب إليه المصادر المستخدمة شيئاً";
    NoDate: "no date in the sources used", "لم يرد تاريخ في المصادر المستخدمة";
    DatesContradict: "the dates contradict each other", "التواريخ متناقضة";
    LastInformation: "last official information", "آخر معلومة رسمية";
    LastKnown: "last information", "آخر معلومة";
    Today: "today", "اليوم";
    Inferred: "inferred", "استنتاج";
    Computed: "computed", "محسوب";
    Status: "Status", "الحالة";
    StatePlanned: "planned", "مخطط له";
    StateInProcurement: "in procurement", "قيد الطرح والتعاقد";
    StateActive: "under way", "قيد التنفيذ";
    StateOnHold: "on hold", "متوقف مؤقتاً";
    StatePilot: "pilot", "تشغيل تجريبي";
    StateDone: "done", "مكتمل";
    StateCancelled: "cancelled", "ملغى";
    StatePlannedFeminine: "planned", "مخطط لها";
    StateOnHoldFeminine: "on hold", "متوقفة مؤقتاً";
    StateDoneFeminine: "done", "مكتملة";
    StateEnded: "ended", "انتهت";
    StateCancelledFeminine: "cancelled", "ملغاة";
    StateUnknown: "unknown", "غير معروفة";
    StateNotKnown: "state not known", "الحالة غير معروفة";
    Health: "Health", "سير العمل";
    OnTrack: "on track", "وفق الخطة";
    AtRisk: "at risk", "مهدد بالتعثر";
    OffTrack: "off track", "متعثر";
    AtRiskFeminine: "at risk", "مهددة بالتعثر";
    OffTrackFeminine: "off track", "متعثرة";
    NotKnown: "not known", "بلا حالة معروفة";
    NoStatus: "no status in the sources used", "لم ترد حالة في المصادر المستخدمة";
    Start: "Start", "تاريخ البدء";
    End: "End", "تاريخ الانتهاء";
    NotGiven: "not given", "لم يرد";
    PlannedDates: "Originally", "الموعد الأصلي";
    Slip: "Slip", "الفرق عن الموعد الأصلي";
    Overdue: "overdue", "تجاوز موعده";
    OverdueFeminine: "overdue", "تجاوزت موعدها";
    PlannedFor: "Planned", "الموعد المقرر";
    Progress: "Progress", "نسبة الإنجاز";
    Sources: "Sources", "المصادر";
    Official: "official", "رسمي";
    Press: "press", "صحفي";
    MachineTranslated: "machine-translated", "ترجمة آلية";
    Notes: "Notes", "ملاحظات";
    Quotes: "In its own words", "بنص المصدر";
    DependsOn: "Waits for", "السابق";
    NeededBy: "Waited for by", "اللاحق";
    FinishToStart: "finish to start", "يبدأ بعد انتهاء السابق";
    StartToStart: "start to start", "يبدأ بعد بدء السابق";
    FinishToFinish: "finish to finish", "ينتهي بعد انتهاء السابق";
    StartToFinish: "start to finish", "ينتهي بعد بدء السابق";
    Lag: "lag", "فاصل زمني";
    Lead: "lead", "تداخل";
    Owner: "Assigned to", "مسند إلى";
    AnswersFor: "Answers for", "المسند إليها";
    Host: "Hosted by", "الجهة المستضيفة";
    Operator: "Operated by", "الجهة المشغلة";
    Partner: "With", "بالشراكة مع";
    Hosts: "Hosts", "تتولى استضافة";
    Operates: "Operates", "تتولى تشغيل";
    PartnerIn: "Partner in", "شريكة في";
    Pillar: "Pillar", "مرتكز";
    Phase: "Phase", "مرحلة";
    Axis: "Axis", "محور";
    Track: "Track", "مسار";
    AxisOrTrack: "Axis or track", "محور أو مسار";
    Programme: "Programme", "برنامج";
    Project: "Project", "مشروع";
    Initiative: "Initiative", "مبادرة";
    Task: "Task", "نشاط";
    Roadmap: "Roadmap", "خارطة طريق";
    Milestone: "Milestone", "محطة رئيسية";
    Indicator: "Indicator", "مؤشر";
    Target: "Target", "المستهدف";
    Baseline: "Baseline", "خط الأساس";
    Goal: "Goal", "الهدف";
    Money: "Funding", "التمويل";
    Tags: "Tags", "وسوم";
    OurTranslation: "our translation", "ترجمتنا";
    EnglishOurs: "English: our translation", "الإنجليزية: ترجمتنا";
    ArabicOurs: "Arabic: our translation", "العربية: ترجمتنا";
    ArabicTitleOurs: "Arabic title: our translation", "العنوان العربي: ترجمتنا";
    EnglishTitleOurs: "English title: our translation", "العنوان الإنجليزي: ترجمتنا";
    ArabicTitleOnly: "title in Arabic only", "العنوان بالعربية فقط";
    EnglishTitleOnly: "title in English only", "العنوان بالإنجليزية فقط";
    ArabicOnly: "in Arabic only", "بالعربية فقط";
    EnglishOnly: "in English only", "بالإنجليزية فقط";
    OtherLanguageOnly: "only in the other language", "باللغة الأخرى فقط";
    Undated: "undated", "بلا تاريخ";
    AnyOf: "one of these", "أحد ما يلي";
    Empty: "This roadmap has no items yet.", "لا بنود في خارطة الطريق هذه بعد.";
    EmptyHint: "Add strands and items to the file; masar init writes a starter.", "أضف إلى الملف محاور وبنوداً، أو أنشئ ملفاً أولياً بالأمر masar init.";
    Reading: "reading…", "تجري القراءة…";
    Help: "Help", "مساعدة";
    HelpTitle: "Keys", "المفاتيح";
    Mouse: "Mouse", "الفأرة";
    Click: "click", "نقرة";
    DoubleClick: "double click", "نقر مزدوج";
    ClickFold: "click on a fold mark", "نقرة على علامة الطي";
    ClickBand: "click on the phases", "نقرة على شريط المراحل";
    ClickName: "click on a name in the details", "نقرة على اسم في التفاصيل";
    GoesToName: "go to it", "الانتقال إليه";
    ClickRoadmap: "click on roadmap or page", "نقرة على خارطة أو صفحة";
    ClickCrumb: "click on the breadcrumb", "نقرة على مسار التنقل";
    ClickKey: "click on a key below", "نقرة على مفتاح في الأسفل";
    Wheel: "wheel", "العجلة";
    WheelAside: "shift and wheel", "العجلة مع Shift";
    SelectsRow: "select the row", "اختيار السطر";
    GoesToDays: "go to those days", "الانتقال إلى تلك الأيام";
    OpensRoadmap: "open it", "فتحها";
    GoesBackThere: "go back to that step", "الرجوع إلى تلك الخطوة";
    PressesKey: "press it", "كالضغط عليه";
    MovesChart: "chart left, right", "المخطط الزمني يساراً ويميناً";
    Signs: "Signs", "الرموز";
    LastKnownStates: "by last known state", "بحسب آخر حالة معروفة";
    Zoom: "scale", "المقياس";
    ZoomFit: "fit", "ملاءمة";
    ZoomDecade: "decade", "عشر سنوات";
    ZoomFiveYears: "5 years", "خمس سنوات";
    ZoomYear: "year", "سنة";
    ZoomHalf: "half", "نصف سنة";
    ZoomQuarter: "quarter", "ربع سنة";
    ZoomMonth: "month", "شهر";
    ZoomWeek: "week", "أسبوع";
    ZoomDay: "day", "يوم";
    Row: "row", "سطر";
    Of: "of", "من";
    FindingPlace: "Place", "الموضع";
    FindingPath: "Path", "الحقل";
    FindingAdvice: "Hint", "الحل";
    Findings: "Findings", "نتائج الفحص";
    ColumnProgress: "Done", "الإنجاز";
    ColumnStart: "Start", "البدء";
    ColumnId: "Id", "الرمز";
    ColumnKind: "Kind", "النوع";
    ColumnTitle: "Title", "العنوان";
    ColumnNumber: "Number", "الرقم";
    ColumnInferred: "Inferred", "استنتاج";
    ColumnEnd: "End", "الانتهاء";
    ColumnSlip: "Slip (computed)", "الفرق عن الموعد (محسوب)";
    Sorted: "sorted", "الترتيب";
    SortedByTitle: "by title", "بحسب العنوان";
    SortedByStart: "by start date", "بحسب تاريخ البدء";
    SortedByEnd: "by end date", "بحسب تاريخ الانتهاء";
    SortedByProgress: "by progress", "بحسب نسبة الإنجاز";
    SortedBySlip: "by distance from the first date", "بحسب الفرق عن الموعد الأصلي";
    SortedByMoney: "by amount", "بحسب المبلغ";
    GroupedItems: "Items", "البنود";
    NoGroup: "none given", "غير مذكور";
    AlsoAbove: "also above", "ورد أعلاه";
    SortedRound: "the other way round", "بالاتجاه المعاكس";
    Chain: "rows of the chain", "بنود السلسلة";
    Levels: "levels", "المستويات";
    TimeIsLtr: "time runs from left to right", "الزمن من اليسار إلى اليمين";
    TimeIsRtl: "time runs from right to left", "الزمن من اليمين إلى اليسار";
    Copied: "copied", "تم النسخ";
    CopySent: "sent to the clipboard", "تم الإرسال إلى الحافظة";
    CopyKept: "tmux keeps it: set -s set-clipboard on", "النص لدى tmux، ولإرساله: \u{2066}set -s set-clipboard on\u{2069}";
    BuiltInPlan: "a built-in plan has no file to edit", "الخطة المرفقة بالبرنامج ليست ملفاً للتحرير";
    InputPlan: "what came through standard input has no file to edit", "ما جاء من المدخلات القياسية ليس ملفاً للتحرير";
    NoEditor: "no editor is set: give $VISUAL or $EDITOR", "لم يحدد محرر نصوص: استخدم المتغير \u{2066}VISUAL\u{2069} أو \u{2066}EDITOR\u{2069}";
    EditorFailed: "the editor did not start", "تعذر تشغيل محرر النصوص";
    LastPlace: "where you were last; home leads to the top", "آخر موضع كنت فيه؛ المفتاح \u{2066}home\u{2069} يعيدك إلى البداية";
    ReadAnew: "read anew", "تمت إعادة القراءة";
    NoFile: "there is no file to read anew", "لا يوجد ملف لإعادة قراءته";
    LastGood: "the last good plan is shown", "المعروض آخر نسخة سليمة";
    FootMove: "move", "تنقل";
    FootPan: "pan", "تمرير";
    FootZoom: "zoom", "تكبير وتصغير";
    FootMatches: "matches", "النتائج";
    FootApply: "apply", "تطبيق";
    FootKeep: "keep", "اختيار النتيجة";
    Searching: "searching…", "يجري البحث…";
    NoMatch: "no match", "لا نتائج";
    FromTheTop: "from the top again", "عودة إلى البداية";
    FromTheEnd: "from the end again", "عودة إلى النهاية";
    FootScroll: "scroll", "تمرير";
    FootNames: "names", "الأسماء";
    FootDo: "do it", "تنفيذ";
    // What can be chosen in the palette, and why something cannot be done now.
    CommandList: "Commands", "قائمة الأوامر";
    OfPage: "Page", "الصفحة";
    OfZoom: "Zoom", "المقياس";
    OfSorting: "Sort", "الترتيب";
    OfGrouping: "Group", "التجميع";
    NotGrouped: "not at all", "بلا تجميع";
    Grouped: "grouped", "التجميع";
    OfLanguage: "Language", "اللغة";
    OfRoadmap: "Roadmap", "الخارطة";
    SortedAsInFile: "as in the file", "كما في الملف";
    BothLanguages: "both", "العربية والإنجليزية معاً";
    NoCommand: "no command has these words", "لا أوامر بهذه الكلمات";
    AlreadySo: "now", "حالياً";
    NoSuchValue: "not given in this plan", "لا قيمة له في هذه الخطة";
    NotHere: "not here", "غير متاح هنا";
    InChartOnly: "in the chart only", "في المخطط الزمني فقط";
    NothingListed: "nothing is listed here", "لا بنود هنا";
    NothingBefore: "no step to go back", "لا خطوة سابقة";
    NothingBelow: "nothing below it", "لا بنود تحته";
    LinkedWithNothing: "linked with nothing", "لا علاقات تتابع له";
    NothingMarked: "mark a name with tab first", "لم يجر اختيار اسم، المفتاح tab";
    NamesNothing: "names nothing else", "لا أسماء أخرى هنا";
    WaitsForNothing: "waits for nothing", "لا سابق له";
    NothingWaits: "nothing waits for it", "لا لاحق له";
    HasNoDate: "no date", "بلا تاريخ";
    NeverSought: "nothing was looked for", "لم يسبق البحث";
    NoFilter: "no filter was set", "لا تصفية سابقة";
    FilterIsWrong: "this cannot be asked", "تصفية غير صحيحة";
    FilterLifted: "the filter is off: it leaves this row out", "التصفية ملغاة لأن هذا السطر خارجها";
    FilterNotHere: "all of it: the filter is one of the chart", "كل ما في هذه الصفحة: التصفية للمخطط الزمني وحده";
    GroupsLifted: "the groups are off: this row stands in none", "التجميع ملغى لأن هذا السطر خارج المجموعات";
    OneRoadmap: "no other roadmap is open", "لا خارطة أخرى مفتوحة";
    // The detail of a node.
    Date: "Date", "التاريخ";
    Aim: "Aim", "الغاية";
    LastOfficial: "Last official information", "آخر معلومة رسمية";
    Bodies: "Bodies", "الجهات";
    Counts: "Declared and named", "العدد المعلن والوارد بالاسم";
    Figures: "Other figures", "أرقام أخرى";
    SourcesDiffer: "Where the sources differ", "ما تختلف فيه المصادر";
    UsedHere: "used here", "المأخوذ به هنا";
    OwnReading: "Our own reading", "استنتاجاتنا";
    PlacementInferred: "placed here by inference, no source assigns it", "الموضع هنا استنتاج، ولا يحدده أي من المصادر";
    Keywords: "Also found as", "كلمات البحث";
    Id: "Id in the file", "الرمز في الملف";
    Place: "Place", "المكان";
    WrittenIn: "Written in", "لغة الأصل";
    Arabic: "Arabic", "العربية";
    English: "English", "الإنجليزية";
    IssuedBy: "Issued by", "جهة الإصدار";
    AdoptedBy: "Adopted by", "جهة الاعتماد";
    Adoption: "Adoption", "الاعتماد";
    Document: "The document", "الوثيقة";
    Strategy: "Strategy", "استراتيجية";
    ExecutivePlan: "Executive plan", "خطة تنفيذية";
    Plan: "Plan", "خطة";
    Governance: "Governance", "الحوكمة";
    Members: "Members", "الأعضاء";
    Role: "Role", "الدور";
    Roles: "Roles", "الأدوار";
    ReportsTo: "Reports to", "ترفع التقارير إلى";
    FormerName: "Formerly", "الاسم السابق";
    Alignment: "Alignment", "المواءمة";
    AmongOthers: "among others, says the source", "وغيرها، بحسب المصدر";
    Conditions: "Conditions of success", "متطلبات النجاح";
    Effects: "Expected effects", "الأثر المتوقع";
    FollowUp: "Follow-up", "المتابعة";
    HowOften: "How often", "الدورية";
    ReportedTo: "To", "ترفع إلى";
    Purposes: "Meant for", "الغرض منه";
    Expected: "expected", "متوقع";
    MoneyBudget: "budget", "المبلغ المرصود";
    MoneyCommitted: "committed", "الالتزامات";
    MoneySpent: "spent", "الإنفاق الفعلي";
    MoneyForecast: "forecast", "المبلغ المتوقع";
    MoneyOf: "For", "ما يخصه المبلغ";
    Fields: "Further fields", "حقول أخرى";
    Holidays: "Holidays", "العطل الرسمية";
    Worked: "working day", "يوم عمل";
    Notice: "Please note", "تنويه";
    Values: "Values", "القيم";
    Unit: "Unit", "وحدة القياس";
    PartOf: "Part of", "يندرج ضمن";
    HasPartIn: "Has a part in", "ما تشارك فيه";
    Concerns: "Applies to", "يخص";
    WholePlan: "the whole roadmap", "خارطة الطريق كلها";
    Breaks: "Not comparable with earlier figures", "لا تصح المقارنة بما قبله";
    NoTarget: "no target in the sources used", "لم يرد مستهدف في المصادر المستخدمة";
    NoFigures: "no figures in the sources used", "لا قيم في المصادر المستخدمة";
    FallsIn: "Falls into it", "ما يقع فيها";
    ByFileOrDates: "by the sources, by inference or by their dates (computed)", "بحسب المصادر أو استنتاجاً أو بحسب تواريخها (محسوب)";
    Serves: "Serves it", "البنود التي تخدمه";
    Below: "Contents", "المحتوى";
    YearOnly: "year only", "لم ترد إلا السنة";
    YearsOnly: "years only", "السنوات وحدها معروفة";
    BoundaryInYear: "boundaries lie in these years, no day is given", "تقع البداية والنهاية في هاتين السنتين، ولم يرد يوم محدد";
    ExcerptOnly: "read in an excerpt", "الاطلاع على مقتطف منه فقط";
    Group: "Group", "مجموعة";
    Gap: "Not named", "بلا أسماء";
    About: "What this is", "ما هذا";
    AboutGap: "The plan declares more than the sources used name. No rows are invented for the rest.", "العدد المعلن في الخطة أكبر مما وردت أسماؤه في المصادر المستخدمة، ولا بنود مفترضة هنا.";
    AboutPhases: "The stretches into which the plan divides its span.", "المراحل التي تنقسم إليها مدة الخطة.";
    AboutMilestones: "Dated events of the plan as a whole.", "أحداث مؤرخة تخص الخطة كلها.";
    AboutOtherIndicators: "Measured figures that are not lanes of the chart.", "قيم مقاسة لا سطر لها في المخطط الزمني.";
    AboutUnassigned: "They belong to the plan, and no source used says under what.", "بنود من الخطة، لا تحدد المصادر المستخدمة ما تندرج تحته.";
    AboutRelated: "Tied to the plan in the sources, not shown to be part of it; they are not counted.", "بنود تربطها المصادر بالخطة، ولم يثبت أنها منها، ولا تدخل في العد.";
    AboutPillars: "Themes that cut across the plan: an item may serve several.", "موضوعات تشمل الخطة كلها، وقد يخدم البند الواحد أكثر من مرتكز.";
    FieldPlacement: "the placement", "الموضع في الخطة";
    FieldTitle: "the title", "العنوان";
    FieldShort: "the short title", "العنوان المختصر";
    FieldKind: "the kind", "النوع";
    FieldNumber: "the number", "الرقم في الخطة";
    FieldAim: "the aim", "الغاية";
    FieldStart: "the start date", "تاريخ البدء";
    FieldEnd: "the end date", "تاريخ الانتهاء";
    FieldPlanned: "the planned dates", "الموعد المقرر";
    FieldStatus: "the status", "الحالة";
    FieldHealth: "how the work goes", "سير العمل";
    FieldProgress: "the progress", "نسبة الإنجاز";
    FieldDependsOn: "what it waits for", "السابق";
    FieldBodies: "the bodies", "الجهات";
    FieldOwner: "the body that answers for it", "الجهة المسند إليها";
    FieldPhases: "the phase", "المرحلة";
    FieldPillars: "the pillars", "المرتكزات";
    FieldTags: "the tags", "الوسوم";
    FieldMilestones: "the milestones", "المحطات الرئيسية";
    FieldMoney: "the funding", "التمويل";
    FieldDeclared: "the declared counts", "الأعداد المعلنة";
    FieldGoal: "the goal", "الهدف";
    FieldIssuer: "the issuer", "جهة الإصدار";
    FieldAdopted: "the adoption", "الاعتماد";
    FieldDate: "the date", "التاريخ";
    FieldStatusDate: "the date of its state", "تاريخ الحالة";
    FieldOf: "what it concerns", "ما يخصه";
    FieldUnit: "the unit", "وحدة القياس";
    FieldBaseline: "the baseline", "خط الأساس";
    FieldPoints: "the figures", "القيم";
    FieldTargets: "the targets", "المستهدفات";
    FieldBreaks: "the changes of definition", "تغير التعريف";
    FieldPeriod: "the period", "الفترة";
    FieldValue: "the figure", "القيمة";
    FieldPercent: "the percentage", "النسبة المئوية";
    FieldMembers: "the members", "الأعضاء";
    FieldRoles: "the roles", "الأدوار";
    FieldReportsTo: "whom it reports to", "الجهة التي ترفع التقارير إليها";
    FieldText: "the statement", "العبارة";
    // The pages.
    Pages: "Pages", "الصفحات";
    Chart: "Chart", "المخطط الزمني";
    PageContext: "Conditions and effects", "المتطلبات والأثر";
    PageGaps: "Gaps", "ما لم يرد";
    PlanMoney: "Of the plan", "للخطة كلها";
    ItemMoney: "Of its items", "للمشاريع والمبادرات";
    GapsNamed: "Declared, not named", "أعداد معلنة بلا أسماء";
    GapsDates: "Without a date of their own in the sources used", "بلا تاريخ خاص بها في المصادر المستخدمة";
    GapsReported: "Without a date of their own, known by reports only", "بلا تاريخ خاص بها سوى تاريخ نشر أخبارها";
    GapsNoDate: "Without any date in the sources used", "بلا أي تاريخ في المصادر المستخدمة";
    GapsStatus: "Without a known status", "بلا حالة معروفة";
    NoGoal: "not in the sources used", "لم يرد في المصادر المستخدمة";
    NoPhases: "no phase in the sources used", "لم ترد مرحلة في المصادر المستخدمة";
    NoPillars: "no pillar in the sources used", "لم يرد مرتكز في المصادر المستخدمة";
    NoMoney: "no amount in the sources used", "لم يرد مبلغ في المصادر المستخدمة";
    NoIndicators: "no indicator in the sources used", "لم يرد مؤشر في المصادر المستخدمة";
    PageGoesOn: "… more in a taller print", "… البقية تظهر عند زيادة ارتفاع الطباعة";
    PageNext: "Next", "المرتقب";
    NothingNext: "nothing has a date in this coming quarter.", "لا تواريخ فيه، وهو الربع القادم.";
    AboutNext: "the coming quarter, by dates known to the quarter or better.", "الربع القادم، بالتواريخ المعروفة بالربع أو بأدق منه.";
    AboutLastQuarter: "the last quarter with information; the plan has ended.", "آخر ربع فيه معلومات، وقد انتهت مدة الخطة.";
    NothingHere: "Nothing on this in the sources used.", "لم يرد شيء في المصادر المستخدمة.";
    Body: "Body", "جهة";
    Source: "Source", "مصدر";
    NoFindings: "Nothing is wrong with the file.", "لا أخطاء ولا تنبيهات";
    LastKnownStatus: "Last known status", "البنود بحسب الحالة";
    AxesAndTracks: "Axes and tracks", "المحاور والمسارات";
    Axes: "Axes", "المحاور";
    Tracks: "Tracks", "المسارات";
    RestsOnIt: "Rests on it", "المعلومات المستندة إليه";
    // What is known of the terminal.
    DoctorAnswers: "It answered", "ما أجابت به";
    DoctorNothing: "nothing", "لم تجب";
    DoctorRows: "What it is sent", "طريقة الإرسال";
    DoctorWhy: "Why", "السبب";
    DoctorColours: "Colours", "الألوان";
    DoctorSize: "Size", "القياس";
    DoctorMouse: "Mouse", "الفأرة";
    DoctorClipboard: "Clipboard", "الحافظة";
    DoctorClipboardWay: "by OSC 52, if the terminal allows it", "عبر OSC 52 إن سمحت الطرفية";
    DoctorFont: "Font", "الخط";
    DoctorFontAdvice: "DejaVu Sans Mono has every Arabic form and sign used here", "في DejaVu Sans Mono كل ما يلزم هنا من أشكال الحروف والرموز";
    DoctorName: "Remembered as", "الاسم المحفوظ";
    DoctorQuestion: "Which line reads correctly? Press its number.", "أي سطر تظهر كلماته صحيحة؟ اضغط على رقمه.";
    DoctorKeys: "1 to 6 remember a line   0 forget it   q quit", "من 1 إلى 6 لحفظ سطر   0 لإلغاء الحفظ   q خروج";
    DoctorRemembered: "Remembered for this terminal.", "تم حفظ الاختيار لهذه الطرفية.";
    DoctorForgotten: "Forgotten; the terminal is asked again next time.", "لم يعد الاختيار محفوظاً، وسيجري سؤال الطرفية في المرة القادمة.";
    DoctorNotWritten: "It could not be written", "تعذر الحفظ";
    DoctorUnread: "the file that is there cannot be read", "تعذرت قراءة الملف الموجود";
    DoctorNoFolder: "something in its path is no directory", "في مسار الملف ما ليس مجلداً";
    SwitchOn: "on", "مفعلة";
    SwitchOff: "off", "معطلة";
    ReasonWish: "set by you", "باختيارك";
    ReasonRemembered: "found right in this test", "ثبتت صحته في هذا الاختبار";
    ReasonLeaves: "it leaves the order of letters to programs (mode 8)", "تترك ترتيب الحروف للبرامج (الوضع 8)";
    ReasonKeeps: "it knows mode 8 and keeps the order to itself", "تعرف الوضع 8 وتحتفظ بالترتيب لنفسها";
    ReasonName: "by its name", "بحسب اسمها";
    ReasonAttributes: "by its attributes (DA2)", "بحسب خصائصها (DA2)";
    ReasonPrimary: "it answers, but tells no attributes", "تجيب ولا تذكر خصائصها";
    ReasonUnknown: "not known here, so the careful way", "طرفية غير معروفة، فاختيرت الطريقة الأسلم";
    ReasonEnvironment: "by a variable", "بحسب متغير";
    ReasonOutside: "by what tmux says of the terminal outside", "بحسب ما يذكره tmux عن الطرفية الخارجية";
    ReasonHidden: "a program between hides it, so the careful way", "يحجبها برنامج وسيط، فاختيرت الطريقة الأسلم";
    ReasonNotYet: "it has not answered yet", "لم تجب بعد";
    ReasonSilent: "it answers nothing, so the careful way", "لا تجيب، فاختيرت الطريقة الأسلم";
    HintTitle: "This terminal reorders Arabic by itself", "هذه الطرفية تعيد ترتيب العربية بنفسها";
    HintWhere: "In its settings, Terminal, Features, tick two boxes:", "في إعداداتها، تحت Terminal ثم Features، ضع علامة عند هذين الخيارين:";
    HintAgain: "Then Arabic reads correctly. Any key goes on; this is not shown again.", "عندها تظهر العربية صحيحة. تابع بأي مفتاح، ولن يظهر هذا مرة أخرى.";
}

#[cfg(test)]
mod tests;
