//! What is counted: nouns with the forms that they take after a number.
//!
//! In: a noun. Out: its forms in both languages, and its gender. Always holds: each noun stands once,
//! with all of its forms. Deliberately not here: which form follows which number (`amount`).

use super::Gender;

macro_rules! nouns {
    ($($noun:ident: $english:expr, $arabic:expr;)*) => {
        /// What is counted.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names say it")]
        pub enum Counted { $($noun,)* }

        impl Counted {
            /// Every noun.
            pub const ALL: &'static [Self] = &[$(Self::$noun,)*];
        }

        /// One, several.
        pub(super) fn english(counted: Counted) -> [&'static str; 2] {
            match counted { $(Counted::$noun => $english,)* }
        }

        /// One, two, three to ten (plural), eleven to ninety-nine (accusative), a hundred (singular).
        pub(super) fn arabic(counted: Counted) -> [&'static str; 5] {
            match counted { $(Counted::$noun => $arabic,)* }
        }
    };
}

nouns! {
    Project: ["project", "projects"], ["مشروع واحد", "مشروعان", "مشاريع", "مشروعاً", "مشروع"];
    Initiative: ["initiative", "initiatives"], ["مبادرة واحدة", "مبادرتان", "مبادرات", "مبادرة", "مبادرة"];
    Programme: ["programme", "programmes"], ["برنامج واحد", "برنامجان", "برامج", "برنامجاً", "برنامج"];
    Task: ["task", "tasks"], ["نشاط واحد", "نشاطان", "أنشطة", "نشاطاً", "نشاط"];
    ProjectOrInitiative: ["project or initiative", "projects and initiatives"], ["مشروع واحد أو مبادرة واحدة", "اثنان من المشاريع والمبادرات", "مشاريع ومبادرات", "مشروعاً ومبادرة", "مشروع ومبادرة"];
    ProgrammeOrProject: ["programme or project", "programmes and projects"], ["برنامج واحد أو مشروع واحد", "اثنان من البرامج والمشاريع", "برامج ومشاريع", "برنامجاً ومشروعاً", "برنامج ومشروع"];
    ProgrammeOrInitiative: ["programme or initiative", "programmes and initiatives"], ["برنامج واحد أو مبادرة واحدة", "اثنان من البرامج والمبادرات", "برامج ومبادرات", "برنامجاً ومبادرة", "برنامج ومبادرة"];
    ProgrammeOrTask: ["programme or task", "programmes and tasks"], ["برنامج واحد أو نشاط واحد", "اثنان من البرامج والأنشطة", "برامج وأنشطة", "برنامجاً ونشاطاً", "برنامج ونشاط"];
    ProjectOrTask: ["project or task", "projects and tasks"], ["مشروع واحد أو نشاط واحد", "اثنان من المشاريع والأنشطة", "مشاريع وأنشطة", "مشروعاً ونشاطاً", "مشروع ونشاط"];
    InitiativeOrTask: ["initiative or task", "initiatives and tasks"], ["مبادرة واحدة أو نشاط واحد", "اثنان من المبادرات والأنشطة", "مبادرات وأنشطة", "مبادرة ونشاطاً", "مبادرة ونشاط"];
    Item: ["item", "items"], ["بند واحد", "بندان", "بنود", "بنداً", "بند"];
    Milestone: ["milestone", "milestones"], ["محطة رئيسية واحدة", "محطتان رئيسيتان", "محطات رئيسية", "محطة رئيسية", "محطة رئيسية"];
    Day: ["day", "days"], ["يوم واحد", "يومان", "أيام", "يوماً", "يوم"];
    WorkingDay: ["working day", "working days"], ["يوم عمل واحد", "يوما عمل", "أيام عمل", "يوم عمل", "يوم عمل"];
    Week: ["week", "weeks"], ["أسبوع واحد", "أسبوعان", "أسابيع", "أسبوعاً", "أسبوع"];
    Month: ["month", "months"], ["شهر واحد", "شهران", "أشهر", "شهراً", "شهر"];
    Quarter: ["quarter", "quarters"], ["ربع واحد", "ربعان", "أرباع", "ربعاً", "ربع"];
    Year: ["year", "years"], ["سنة واحدة", "سنتان", "سنوات", "سنة", "سنة"];
    Error: ["error", "errors"], ["خطأ واحد", "خطآن", "أخطاء", "خطأً", "خطأ"];
    Warning: ["warning", "warnings"], ["تنبيه واحد", "تنبيهان", "تنبيهات", "تنبيهاً", "تنبيه"];
    UnopenedFile: ["file not opened", "files not opened"], ["ملف واحد تعذر فتحه", "ملفان تعذر فتحهما", "ملفات تعذر فتحها", "ملفاً تعذر فتحه", "ملف تعذر فتحه"];
    Phase: ["phase", "phases"], ["مرحلة واحدة", "مرحلتان", "مراحل", "مرحلة", "مرحلة"];
    Pillar: ["pillar", "pillars"], ["مرتكز واحد", "مرتكزان", "مرتكزات", "مرتكزاً", "مرتكز"];
    Indicator: ["indicator", "indicators"], ["مؤشر واحد", "مؤشران", "مؤشرات", "مؤشراً", "مؤشر"];
    Body: ["body", "bodies"], ["جهة واحدة", "جهتان", "جهات", "جهة", "جهة"];
    Entry: ["entry", "entries"], ["عنصر واحد", "عنصران", "عناصر", "عنصراً", "عنصر"];
    Amount: ["amount", "amounts"], ["مبلغ واحد", "مبلغان", "مبالغ", "مبلغاً", "مبلغ"];
}

impl Counted {
    /// Says whether it is two kinds of things together.
    pub fn is_of_two_kinds(self) -> bool {
        matches!(
            self,
            Self::ProjectOrInitiative
                | Self::ProgrammeOrProject
                | Self::ProgrammeOrInitiative
                | Self::ProgrammeOrTask
                | Self::ProjectOrTask
                | Self::InitiativeOrTask
        )
    }

    /// Returns the gender of the Arabic noun, in the singular: all that are feminine here show it.
    pub fn gender(self) -> Gender {
        let [.., singular] = arabic(self);
        if singular.ends_with('ة') {
            Gender::Feminine
        } else {
            Gender::Masculine
        }
    }
}
