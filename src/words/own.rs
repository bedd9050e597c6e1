//! What stands in a plan without sources for the sentences that speak of them: its author speaks, and
//! nobody left out what is not said.
//!
//! In: a message. Out: what says the same in such a plan; most messages speak of no source and stay as
//! they are. Deliberately not here: which plans these are (`document::Document::is_own`).

use super::{Language, Msg};

macro_rules! own {
    (instead of { $($name:ident: $en:literal, $ar:literal;)* }
     beside { $($more:ident: $en2:literal, $ar2:literal;)* }) => {
        /// What is said in a plan without sources only.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the English words stand beside each")]
        pub enum Own { $($name,)* $($more,)* }

        impl Own {
            /// Every one, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)* $(Self::$more,)*];

            /// What stands in such a plan for which message.
            const PAIRS: &'static [(Msg, Self)] = &[$((Msg::$name, Self::$name),)*];

            /// Returns the words in a language.
            pub(super) fn say(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$name, Language::En) => $en, (Self::$name, Language::Ar(_)) => $ar,)*
                    $((Self::$more, Language::En) => $en2, (Self::$more, Language::Ar(_)) => $ar2,)*
                }
            }
        }
    };
}

own! {
    instead of {
    NothingNamed: "nothing below it", "لا بنود تحته";
    Related: "Related", "بنود ذات صلة";
    NoDate: "no date", "بلا تاريخ";
    LastInformation: "last information", "آخر معلومة";
    LastOfficial: "Last information", "آخر معلومة";
    LastKnownStatus: "By status", "البنود بحسب الحالة";
    Counts: "Numbers", "الأعداد";
    NoStatus: "state not given", "بلا حالة";
    NotKnown: "state not given", "بلا حالة";
    NotGiven: "not set", "غير محدد";
    AmongOthers: "among others", "وغيرها";
    SourcesDiffer: "Where values differ", "قيم متباينة";
    NoTarget: "no target", "بلا مستهدف";
    NoFigures: "no figures", "لا قيم";
    ByFileOrDates: "by the file or by their dates (computed)", "بحسب الملف أو بحسب تواريخها (محسوب)";
    PlacementInferred: "placed here by inference", "الموضع هنا استنتاج";
    AboutGap: "The plan declares more than it names. No rows are invented for the rest.", "العدد المعلن في الخطة أكبر من الوارد بالاسم، ولا بنود مفترضة هنا.";
    AboutUnassigned: "They belong to the plan, under no axis or track.", "بنود من الخطة، لا تندرج تحت محور أو مسار.";
    AboutRelated: "Tied to the plan, and no part of it; they are not counted.", "بنود ترتبط بالخطة وليست منها، ولا تدخل في العد.";
    PageGaps: "Not given yet", "معلومات ناقصة";
    GapsDates: "Without a date of their own", "بلا تاريخ خاص بها";
    GapsNoDate: "Without any date", "بلا أي تاريخ";
    GapsStatus: "State not given", "بلا حالة";
    NoGoal: "not set", "غير محدد";
    NoPhases: "no phases", "لا مراحل";
    NoPillars: "no pillars", "لا مرتكزات";
    NoMoney: "no amounts", "لا مبالغ";
    NoIndicators: "no indicators", "لا مؤشرات";
    NothingHere: "Nothing on this page.", "لا شيء في هذه الصفحة.";
    }
    beside {
    NotStarted: "not started", "لم يبدأ";
    NotStartedFeminine: "not started", "لم تبدأ";
    Items: "Items", "البنود";
    OutsideAxes: "Not in an axis", "بنود خارج المحاور";
    OutsideTracks: "Not in a track", "بنود خارج المسارات";
    OutsideBoth: "Not in an axis or track", "بنود خارج المحاور والمسارات";
    NotInAxis: "not in an axis", "خارج المحاور";
    NotInTrack: "not in a track", "خارج المسارات";
    NotInEither: "not in an axis or track", "خارج المحاور والمسارات";
    }
}

impl Msg {
    /// Returns what is said instead in a plan without sources, where that is its author's own.
    pub fn in_plan(self, is_own: bool) -> Self {
        let mut pairs = Own::PAIRS.iter().filter(|_| is_own);
        let pair = pairs.find(|(message, _)| *message == self);
        pair.map_or(self, |(_, own)| Self::Own(*own))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_it_speaks_of_sources_or_of_what_they_lack() {
        for own in Own::ALL {
            let (en, ar) = (own.say(Language::En), own.say(Language::AR));
            assert!(!en.to_lowercase().contains("source"), "{own:?}");
            assert!(!ar.contains("مصادر") && !ar.contains("مصدر"), "{own:?}");
        }
    }

    #[test]
    fn only_in_such_a_plan_another_message_stands_for_it() {
        assert_eq!(Msg::NoDate.in_plan(false), Msg::NoDate);
        let own = Msg::NoDate.in_plan(true);
        assert_eq!(own.say(Language::En), "no date");
        assert_eq!(own.say(Language::AR), "بلا تاريخ");
        assert_eq!(Msg::Today.in_plan(true), Msg::Today);
    }
}
