//! Laws of the words: agreement with numbers, names of months, digits in their order.

use super::*;
use crate::text::{Base, Direction, Options, Visual};
use crate::time::When;

const ARAB: Language = Language::Ar(Digits::Arab);

/// Returns a line as it stands on a screen from right to left, first cell first.
fn picture(text: &str) -> String {
    let options = Options {
        base: Base::WordsOr(Direction::Rtl),
        ..Options::default()
    };
    Visual::new(text, &options).to_string()
}

/// Puts the digits of a picture back into ASCII.
fn in_ascii(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '\u{660}'..='\u{669}' => {
            char::from_digit(u32::from(letter) - 0x660, 10).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        '\u{66a}' => '%',
        '\u{66b}' => '.',
        '\u{66c}' => ',',
        other => other,
    });
    letters.collect()
}

fn when(text: &str) -> When {
    text.parse().unwrap()
}

#[test]
fn every_counted_noun_agrees_with_its_number() {
    let all = [
        // One, two, three, eleven, a hundred, a hundred and three.
        "مشروع واحد|مشروعان|3 مشاريع|11 مشروعاً|100 مشروع|103 مشاريع",
        "مبادرة واحدة|مبادرتان|3 مبادرات|11 مبادرة|100 مبادرة|103 مبادرات",
        "برنامج واحد|برنامجان|3 برامج|11 برنامجاً|100 برنامج|103 برامج",
        "نشاط واحد|نشاطان|3 أنشطة|11 نشاطاً|100 نشاط|103 أنشطة",
        "مشروع واحد أو مبادرة واحدة|اثنان من المشاريع والمبادرات|3 مشاريع ومبادرات|\
         11 مشروعاً ومبادرة|100 مشروع ومبادرة|103 مشاريع ومبادرات",
        "برنامج واحد أو مشروع واحد|اثنان من البرامج والمشاريع|3 برامج ومشاريع|\
         11 برنامجاً ومشروعاً|100 برنامج ومشروع|103 برامج ومشاريع",
        "برنامج واحد أو مبادرة واحدة|اثنان من البرامج والمبادرات|3 برامج ومبادرات|\
         11 برنامجاً ومبادرة|100 برنامج ومبادرة|103 برامج ومبادرات",
        "برنامج واحد أو نشاط واحد|اثنان من البرامج والأنشطة|3 برامج وأنشطة|\
         11 برنامجاً ونشاطاً|100 برنامج ونشاط|103 برامج وأنشطة",
        "مشروع واحد أو نشاط واحد|اثنان من المشاريع والأنشطة|3 مشاريع وأنشطة|\
         11 مشروعاً ونشاطاً|100 مشروع ونشاط|103 مشاريع وأنشطة",
        "مبادرة واحدة أو نشاط واحد|اثنان من المبادرات والأنشطة|3 مبادرات وأنشطة|\
         11 مبادرة ونشاطاً|100 مبادرة ونشاط|103 مبادرات وأنشطة",
        "بند واحد|بندان|3 بنود|11 بنداً|100 بند|103 بنود",
        "محطة رئيسية واحدة|محطتان رئيسيتان|3 محطات رئيسية|11 محطة رئيسية|100 محطة رئيسية|\
         103 محطات رئيسية",
        "يوم واحد|يومان|3 أيام|11 يوماً|100 يوم|103 أيام",
        "يوم عمل واحد|يوما عمل|3 أيام عمل|11 يوم عمل|100 يوم عمل|103 أيام عمل",
        "أسبوع واحد|أسبوعان|3 أسابيع|11 أسبوعاً|100 أسبوع|103 أسابيع",
        "شهر واحد|شهران|3 أشهر|11 شهراً|100 شهر|103 أشهر",
        "ربع واحد|ربعان|3 أرباع|11 ربعاً|100 ربع|103 أرباع",
        "سنة واحدة|سنتان|3 سنوات|11 سنة|100 سنة|103 سنوات",
        "خطأ واحد|خطآن|3 أخطاء|11 خطأً|100 خطأ|103 أخطاء",
        "تنبيه واحد|تنبيهان|3 تنبيهات|11 تنبيهاً|100 تنبيه|103 تنبيهات",
        "ملف واحد تعذر فتحه|ملفان تعذر فتحهما|3 ملفات تعذر فتحها|11 ملفاً تعذر فتحه|\
         100 ملف تعذر فتحه|103 ملفات تعذر فتحها",
        "مرحلة واحدة|مرحلتان|3 مراحل|11 مرحلة|100 مرحلة|103 مراحل",
        "مرتكز واحد|مرتكزان|3 مرتكزات|11 مرتكزاً|100 مرتكز|103 مرتكزات",
        "مؤشر واحد|مؤشران|3 مؤشرات|11 مؤشراً|100 مؤشر|103 مؤشرات",
        "جهة واحدة|جهتان|3 جهات|11 جهة|100 جهة|103 جهات",
        "عنصر واحد|عنصران|3 عناصر|11 عنصراً|100 عنصر|103 عناصر",
        "مبلغ واحد|مبلغان|3 مبالغ|11 مبلغاً|100 مبلغ|103 مبالغ",
    ];
    assert_eq!(Counted::ALL.len(), all.len());
    for (&counted, forms) in Counted::ALL.iter().zip(all) {
        let written = [1, 2, 3, 11, 100, 103].map(|count| plural(Language::AR, count, counted));
        assert_eq!(written.join("|"), forms);
        let (ten, ninety_nine) = (
            plural(Language::AR, 10, counted),
            plural(Language::AR, 99, counted),
        );
        let noun = |text: &str| text.split_once(' ').unwrap().1.to_owned();
        assert_eq!(noun(&ten), noun(&written[2]));
        assert_eq!(noun(&ninety_nine), noun(&written[3]));
        for count in [101, 102, 200] {
            let written_so = plural(Language::AR, count, counted);
            assert_eq!(noun(&written_so), noun(&written[4]), "{count}");
        }
    }
}

#[test]
fn what_stands_beside_a_noun_has_its_gender() {
    for (counted, forms) in [
        (
            Counted::Project,
            "مشروع آخر|مشروعان آخران|3 مشاريع أخرى|11 مشروعاً آخر",
        ),
        (
            Counted::Phase,
            "مرحلة أخرى|مرحلتان أخريان|3 مراحل أخرى|11 مرحلة أخرى",
        ),
        (
            Counted::Initiative,
            "مبادرة أخرى|مبادرتان أخريان|3 مبادرات أخرى|11 مبادرة أخرى",
        ),
    ] {
        let written = [1, 2, 3, 11].map(|count| more(Language::AR, count, counted));
        assert_eq!(written.join("|"), forms);
    }
    let locale = Locale::new(Language::AR, Months::Gulf);
    let unnamed = |counted| locale.unnamed(Some(1), counted);
    assert!(unnamed(Counted::Phase).starts_with("مرحلة واحدة لم يرد اسمها"));
    assert!(unnamed(Counted::Pillar).starts_with("مرتكز واحد لم يرد اسمه "));
}

#[test]
fn each_set_of_months_names_all_twelve() {
    let names = |months: Months| {
        let names = (0..12).map(|month| months.name(Language::AR, month));
        names.collect::<Vec<_>>().join("|")
    };
    assert_eq!(
        names(Months::Levantine),
        "كانون\u{a0}الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|\
         تشرين\u{a0}الأول|تشرين\u{a0}الثاني|كانون\u{a0}الأول"
    );
    assert_eq!(
        names(Months::Gulf),
        "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
    );
}

#[test]
fn digits_are_chosen_letter_by_letter() {
    assert_eq!(
        digits(ARAB, 1_234_567_890),
        "\u{661}\u{662}\u{663}\u{664}\u{665}\u{666}\u{667}\u{668}\u{669}\u{660}"
    );
    // A group of three, a decimal and a percentage, which comes after an unseen Arabic letter.
    assert_eq!(number(ARAB, 2680.0), "\u{662}\u{66c}\u{666}\u{668}\u{660}");
    assert_eq!(number(ARAB, 26.99), "\u{662}\u{666}\u{66b}\u{669}\u{669}");
    assert_eq!(
        percent(ARAB, 12.5),
        "\u{61c}\u{661}\u{662}\u{66b}\u{665}\u{66a}"
    );
    // Three projects.
    assert_eq!(
        plural(ARAB, 3, Counted::Project),
        "\u{663} \u{645}\u{634}\u{627}\u{631}\u{64a}\u{639}"
    );
    // The 31st of Ab 2021, the third quarter, the second half in short.
    let day = when(ARAB, Months::Levantine, "2021-08-31");
    assert_eq!(
        day,
        "\u{663}\u{661}\u{a0}\u{622}\u{628} \u{662}\u{660}\u{662}\u{661}"
    );
    assert_eq!(short_quarter(ARAB, 3), "\u{631}\u{663}");
    assert_eq!(short_half(ARAB, 2), "\u{646}\u{662}");
    // Nothing else changes, and English nothing at all.
    assert_eq!(digits(Language::AR, 2026), "2026");
    let english = Language::En.with(Digits::Arab);
    assert_eq!(number(english, 2680.5), "2,680.5");
    assert_eq!(percent(english, 12.5), "12.5%");

    fn when(language: Language, months: Months, text: &str) -> String {
        Locale::new(language, months).when(text.parse().unwrap())
    }
}

#[test]
fn a_picture_is_the_same_in_both_kinds_of_digits() {
    let months = Months::Gulf;
    let all = |language: Language| {
        let locale = Locale::new(language, months);
        let share = of(language, 2680.0, 2869.0);
        [
            percent(language, 12.5),
            aside(&share, &percent(language, 93.0)),
            locale.partial_date("2025-10-25".parse().unwrap()),
            locale.partial_date("2025-Q3".parse().unwrap()),
            locale.span(when("2021"), when("2025")),
            locale.span(when("2025-01-05"), when("2025-11")),
            locale.span_until(when("2021"), when("2023")),
            locale.begins(when("between 2022 and 2023")),
            range(language, 3.0, 5.0),
            more_than(language, 200.0),
            money(
                language,
                Sum {
                    amount: 234_251.0,
                    currency: "EUR",
                    about: true,
                },
            ),
            crate::text::ltr(&format!("[{}]", digits(language, 12))),
            format!("[{}][{}]", digits(language, 12), digits(language, 7)),
            labelled(&digits(language, 12), "مشروع"),
            matches(language, Some(3), 1217),
            past_the_end(language, 326),
            Locale::new(language, Months::Gulf).unnamed(Some(36), Counted::Project),
        ]
    };
    for (latin, arab) in all(Language::AR).iter().zip(all(ARAB)) {
        assert_eq!(crate::text::width(latin), crate::text::width(&arab));
        let sentence = |text: &str| format!("بلغ {text}، ثم زاد");
        for shown in [picture, |text: &str| {
            picture(&format!("بلغ {text}، ثم زاد"))
        }] {
            assert_eq!(in_ascii(&shown(&arab)), shown(latin));
        }
        assert!(
            !sentence(&arab).contains(|letter: char| letter.is_ascii_digit()),
            "{arab}"
        );
    }
}

#[test]
fn what_is_read_from_right_to_left_stands_so() {
    // From 2021 to 2025: the first year stands right of the second one.
    let locale = Locale::new(ARAB, Months::Gulf);
    let span = picture(&locale.span(when("2021"), when("2025")));
    let first = span.find("\u{662}\u{660}\u{662}\u{661}").unwrap();
    let second = span.find("\u{662}\u{660}\u{662}\u{665}").unwrap();
    assert!(second < first);
    // The percent sign stands left of its digits, and the digits in their order.
    assert_eq!(
        picture(&percent(ARAB, 12.5)),
        "\u{66a}\u{661}\u{662}\u{66b}\u{665}"
    );
    // A citation has its brackets round its number.
    let cited = crate::text::ltr(&format!("[{}]", digits(ARAB, 12)));
    assert_eq!(picture(&cited), "[\u{661}\u{662}]");
}
