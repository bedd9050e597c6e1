//! The currencies by their names in Arabic, and in English: those of the Arab League's members, and the main ones of the
//! world.
//!
//! In: the code of a currency, a whole number. Out: the name as it stands after that number. Always holds:
//! the names are those of CLDR 46, except that the adjective agrees with its noun, the plural of dinar is
//! the one that people write, and the Lebanese pound is called as its bank calls it. Deliberately not
//! here: amounts that are not whole, or large (`money`).

use super::Language;
use super::amount::grouped;

/// The noun of a currency: one, two, three to ten (plural), eleven to ninety-nine (accusative).
type Noun = [&'static str; 4];

const DINAR: Noun = ["دينار", "ديناران", "دنانير", "ديناراً"];
const DIRHAM: Noun = ["درهم", "درهمان", "دراهم", "درهماً"];
const DOLLAR: Noun = ["دولار", "دولاران", "دولارات", "دولاراً"];
const FRANC: Noun = ["فرنك", "فرنكان", "فرنكات", "فرنكاً"];
const KRONA: Noun = ["كرونة", "كرونتان", "كرونات", "كرونة"];
const LIRA: Noun = ["ليرة", "ليرتان", "ليرات", "ليرة"];
const OUGUIYA: Noun = ["أوقية", "أوقيتان", "أوقيات", "أوقية"];
const POUND: Noun = ["جنيه", "جنيهان", "جنيهات", "جنيهاً"];
const RIAL: Noun = ["ريال", "ريالان", "ريالات", "ريالاً"];
const ROUBLE: Noun = ["روبل", "روبلان", "روبلات", "روبلاً"];
const RUPEE: Noun = ["روبية", "روبيتان", "روبيات", "روبية"];
const SHILLING: Noun = ["شلن", "شلنان", "شلنات", "شلناً"];

/// A currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Currency {
    /// A noun and the adjective of its country, in the masculine.
    Of(Noun, &'static str),
    /// A name that stays as it is after any number.
    Named(&'static str),
}

use Currency::{Named, Of};

const ALL: [(&str, Currency, &str); 40] = [
    ("AED", Of(DIRHAM, "إماراتي"), "UAE dirhams"),
    ("BHD", Of(DINAR, "بحريني"), "Bahraini dinars"),
    ("DJF", Of(FRANC, "جيبوتي"), "Djiboutian francs"),
    ("DZD", Of(DINAR, "جزائري"), "Algerian dinars"),
    ("EGP", Of(POUND, "مصري"), "Egyptian pounds"),
    ("IQD", Of(DINAR, "عراقي"), "Iraqi dinars"),
    ("JOD", Of(DINAR, "أردني"), "Jordanian dinars"),
    ("KMF", Named("فرنك جزر القمر"), "Comorian francs"),
    ("KWD", Of(DINAR, "كويتي"), "Kuwaiti dinars"),
    ("LBP", Of(LIRA, "لبناني"), "Lebanese pounds"),
    ("LYD", Of(DINAR, "ليبي"), "Libyan dinars"),
    ("MAD", Of(DIRHAM, "مغربي"), "Moroccan dirhams"),
    ("MRU", Of(OUGUIYA, "موريتاني"), "Mauritanian ouguiyas"),
    ("OMR", Of(RIAL, "عُماني"), "Omani rials"),
    ("QAR", Of(RIAL, "قطري"), "Qatari riyals"),
    ("SAR", Of(RIAL, "سعودي"), "Saudi riyals"),
    ("SDG", Of(POUND, "سوداني"), "Sudanese pounds"),
    ("SOS", Of(SHILLING, "صومالي"), "Somali shillings"),
    ("SYP", Of(LIRA, "سوري"), "Syrian pounds"),
    ("TND", Of(DINAR, "تونسي"), "Tunisian dinars"),
    ("YER", Of(RIAL, "يمني"), "Yemeni rials"),
    ("AUD", Of(DOLLAR, "أسترالي"), "Australian dollars"),
    ("BRL", Of(RIAL, "برازيلي"), "Brazilian reals"),
    ("CAD", Of(DOLLAR, "كندي"), "Canadian dollars"),
    ("CHF", Of(FRANC, "سويسري"), "Swiss francs"),
    ("CNY", Named("يوان صيني"), "Chinese yuan"),
    ("DKK", Of(KRONA, "دنماركي"), "Danish kroner"),
    ("EUR", Named("يورو"), "euros"),
    ("GBP", Of(POUND, "إسترليني"), "British pounds"),
    ("ILS", Named("شيكل إسرائيلي جديد"), "Israeli new shekels"),
    ("INR", Of(RUPEE, "هندي"), "Indian rupees"),
    ("IRR", Of(RIAL, "إيراني"), "Iranian rials"),
    ("JPY", Named("ين ياباني"), "Japanese yen"),
    ("KRW", Named("وون كوريا الجنوبية"), "South Korean won"),
    ("NOK", Of(KRONA, "نرويجي"), "Norwegian kroner"),
    ("PKR", Of(RUPEE, "باكستاني"), "Pakistani rupees"),
    ("RUB", Of(ROUBLE, "روسي"), "Russian rubles"),
    ("SEK", Of(KRONA, "سويدي"), "Swedish kronor"),
    ("TRY", Of(LIRA, "تركي"), "Turkish Lira"),
    ("USD", Of(DOLLAR, "أمريكي"), "US dollars"),
];

impl Currency {
    /// Returns the currency of a code; none of one that is not known.
    pub(super) fn of(code: &str) -> Option<Self> {
        let found = ALL.iter().find(|(known, ..)| *known == code);
        found.map(|(_, currency, _)| *currency)
    }

    /// Returns the name of one, as it stands after a hundred, and after a million.
    pub(super) fn singular(self) -> String {
        match self {
            Self::Of(noun @ [one, ..], adjective) => {
                format!("{one} {adjective}{}", ending(noun, ""))
            }
            Self::Named(name) => name.to_owned(),
        }
    }

    /// Writes so many: "3 ريالات عُمانية".
    pub(super) fn counted(self, language: Language, count: u64) -> String {
        let Self::Of(noun @ [one, two, few, many], adjective) = self else {
            return format!("{} {}", grouped(language, count), self.singular());
        };
        let counted = match (count, count % 100) {
            (1, _) => {
                let ending = ending(noun, "");
                return format!("{one} {adjective}{ending} واحد{ending}");
            }
            (2, _) => return format!("{two} {adjective}{}", dual(noun)),
            (_, 3..=10) => format!("{few} {adjective}ة"),
            (_, 11..=99) => format!("{many} {adjective}{}", ending(noun, "اً")),
            (_, _) => self.singular(),
        };
        format!("{} {counted}", grouped(language, count))
    }

    /// Returns two of each currency, whose letters change after a preposition.
    pub(super) fn duals() -> impl Iterator<Item = String> {
        let of = ALL.iter().filter(|(_, it, _)| matches!(it, Self::Of(..)));
        of.map(|(_, currency, _)| currency.counted(Language::AR, 2))
    }
}

/// Returns the name of a currency in English, of more than one of it: the screen has its code, and a reader
/// may look for the name.
pub fn currency_name(code: &str) -> Option<&'static str> {
    let found = ALL.iter().find(|(known, ..)| *known == code);
    found.map(|(.., name)| *name)
}

fn is_feminine([one, ..]: Noun) -> bool {
    one.ends_with('ة')
}

/// Returns how the adjective ends: that of a masculine noun as told.
fn ending(noun: Noun, masculine: &'static str) -> &'static str {
    if is_feminine(noun) { "ة" } else { masculine }
}

fn dual(noun: Noun) -> &'static str {
    if is_feminine(noun) { "تان" } else { "ان" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_currency_agrees_with_its_number() {
        let forms = |code: &str| {
            let currency = Currency::of(code).unwrap();
            let counts = [1, 2, 3, 11, 100, 103];
            counts
                .map(|count| currency.counted(Language::AR, count))
                .join("|")
        };
        for (code, wanted) in [
            (
                "OMR",
                "ريال عُماني واحد|ريالان عُمانيان|3 ريالات عُمانية|11 ريالاً عُمانياً|100 ريال عُماني|\
                 103 ريالات عُمانية",
            ),
            (
                "SYP",
                "ليرة سورية واحدة|ليرتان سوريتان|3 ليرات سورية|11 ليرة سورية|100 ليرة سورية|\
                 103 ليرات سورية",
            ),
            (
                "DZD",
                "دينار جزائري واحد|ديناران جزائريان|3 دنانير جزائرية|11 ديناراً جزائرياً|\
                 100 دينار جزائري|103 دنانير جزائرية",
            ),
            (
                "MRU",
                "أوقية موريتانية واحدة|أوقيتان موريتانيتان|3 أوقيات موريتانية|11 أوقية موريتانية|\
                 100 أوقية موريتانية|103 أوقيات موريتانية",
            ),
            (
                "AED",
                "درهم إماراتي واحد|درهمان إماراتيان|3 دراهم إماراتية|11 درهماً إماراتياً|\
                 100 درهم إماراتي|103 دراهم إماراتية",
            ),
            ("EUR", "1 يورو|2 يورو|3 يورو|11 يورو|100 يورو|103 يورو"),
            (
                "KMF",
                "1 فرنك جزر القمر|2 فرنك جزر القمر|3 فرنك جزر القمر|11 فرنك جزر القمر|\
                 100 فرنك جزر القمر|103 فرنك جزر القمر",
            ),
        ] {
            assert_eq!(forms(code), wanted, "{code}");
        }
        assert_eq!(Currency::of("XAU"), None);
    }

    #[test]
    fn no_two_currencies_have_one_code_or_one_name() {
        for (nth, (code, currency, name)) in ALL.iter().enumerate() {
            for (other, another, another_name) in ALL.iter().skip(nth + 1) {
                assert_ne!(name, another_name, "{code} {other}");
                assert_ne!(code, other);
                assert_ne!(currency.singular(), another.singular(), "{code} {other}");
            }
        }
    }
}
