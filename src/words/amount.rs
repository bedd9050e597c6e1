//! Numbers, percentages, and nouns that agree with their number.
//!
//! Arabic nouns take six forms by the number before them; the two that carry the number in
//! themselves (one, two) are written without it, as readers expect, and none is said in words.
//! After a preposition two has a form of its own.

use super::digits::set;
use super::noun::{Counted, arabic, english};
use super::{Gender, Language};

/// Says a minus before what is written of the size.
pub(super) fn with_sign(
    language: Language,
    value: f64,
    write: impl FnOnce(f64) -> String,
) -> String {
    if value >= 0.0 || value.is_nan() {
        return write(value);
    }
    let size = write(value.abs());
    format!("{} {size}", language.choose("minus", "سالب"))
}

/// Writes a number with groups of three and as many decimals as it has: "2,680", "26.99".
pub fn number(language: Language, value: f64) -> String {
    set(language, ascii(value))
}

fn ascii(value: f64) -> String {
    if !value.is_finite() {
        return value.to_string();
    }
    let plain = value.abs().to_string();
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::from(if value < 0.0 { "-" } else { "" });
    let digits = whole.chars().count();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (digits - place) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push('.');
        text.push_str(decimals);
    }
    text
}

/// Writes a percentage, a minus in words: "93%", "minus 3%".
///
/// # Properties
/// In Arabic it looks the same by itself as after an Arabic word: the sign left of the digits
/// (UAX #9 W2 and W5: a sign joins European digits, and digits after an Arabic letter are none).
pub fn percent(language: Language, value: f64) -> String {
    with_sign(language, value, |size| {
        let figure = set(language, format!("{}%", ascii(size)));
        // An unseen Arabic letter before the digits.
        language.choose("", "\u{61c}").to_owned() + &figure
    })
}

/// Writes a number and its noun: "1 project", "مشروعان", "3 مشاريع", "11 مشروعاً".
pub fn plural(language: Language, count: u64, counted: Counted) -> String {
    let [one, two, few, ..] = arabic(counted);
    match (language, count) {
        (Language::Ar(_), 0) => format!("لا {few}"),
        (Language::Ar(_), 1) => one.to_owned(),
        (Language::Ar(_), 2) => two.to_owned(),
        (Language::En | Language::Ar(_), _) => {
            let noun = noun(language, count, counted);
            format!("{} {noun}", grouped(language, count))
        }
    }
}

/// Writes a number and its noun as they stand after a preposition: only two of something changes
/// its letters, "مشروعين".
pub(super) fn oblique(language: Language, count: u64, counted: Counted) -> String {
    let plural = plural(language, count, counted);
    match (language, count) {
        (Language::Ar(_), 2) => dual_oblique(&plural),
        (Language::En | Language::Ar(_), _) => plural,
    }
}

/// Puts a dual, and the adjective that agrees with it, behind a preposition.
pub(super) fn dual_oblique(dual: &str) -> String {
    let words = dual.split(' ').map(|word| match word.strip_suffix("ان") {
        Some(stem) => format!("{stem}ين"),
        None => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Returns a noun as it stands after a number.
pub(super) fn noun(language: Language, count: u64, counted: Counted) -> &'static str {
    let ([one, many], [_, _, few, accusative, singular]) = (english(counted), arabic(counted));
    match (language, count, count % 100) {
        (Language::En, 1, _) => one,
        (Language::En, _, _) => many,
        (Language::Ar(_), _, 3..=10) => few,
        (Language::Ar(_), _, 11..=99) => accusative,
        (Language::Ar(_), _, _) => singular,
    }
}

/// Returns a noun for several that are not counted.
pub(super) fn many(language: Language, counted: Counted) -> &'static str {
    let ([_, many], [_, _, few, ..]) = (english(counted), arabic(counted));
    language.choose(many, few)
}

/// Writes how many more there are: "36 more projects".
pub fn more(language: Language, count: u64, counted: Counted) -> String {
    if language.is(Language::AR) && counted.is_of_two_kinds() {
        // A label agrees with neither of both.
        return super::labelled(&some(language, counted), &grouped(language, count));
    }
    let noun = noun(language, count, counted);
    match (language, count) {
        (Language::En, _) => format!("{} more {noun}", grouped(language, count)),
        // One stands without its number where an adjective follows.
        (Language::Ar(_), 1) => format!("{noun} {}", another(count, counted)),
        (Language::Ar(_), _) => {
            let counted_nouns = plural(language, count, counted);
            format!("{counted_nouns} {}", another(count, counted))
        }
    }
}

/// Returns "other" as it agrees with a number and its noun. Things in the plural take the
/// feminine singular.
fn another(count: u64, counted: Counted) -> &'static str {
    match (count, count % 100, counted.gender()) {
        (2, _, Gender::Masculine) => "آخران",
        (2, _, Gender::Feminine | Gender::Phase) => "أخريان",
        (_, 3..=10, _) | (_, _, Gender::Feminine | Gender::Phase) => "أخرى",
        (_, _, Gender::Masculine) => "آخر",
    }
}

/// Says how many rows have no room on a print: "19 rows left out".
pub fn left_out(language: Language, rows: usize) -> String {
    let number = grouped(language, u64::try_from(rows).unwrap_or(u64::MAX));
    match (language, rows) {
        (Language::En, 1) => "1 row left out".to_owned(),
        (Language::En, _) => format!("{number} rows left out"),
        // A label with a number needs no agreement.
        (Language::Ar(_), _) => super::labelled("السطور التي لم يتسع لها المكان", &number),
    }
}

/// Writes that there are some, not counted: "more projects".
pub fn some(language: Language, counted: Counted) -> String {
    let many = many(language, counted);
    match language {
        Language::En => format!("more {many}"),
        Language::Ar(_) => format!("{many} أخرى"),
    }
}

/// Writes a count with groups of three: "2,900".
pub(super) fn grouped(language: Language, count: u64) -> String {
    // Counts of a roadmap and its findings stay far below 2^53, where f64 is exact.
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    number(language, count as f64)
}

#[cfg(test)]
mod tests {
    use super::super::{aside, more_than, of};
    use super::*;
    use crate::text::{Base, Direction, Options, Visual};

    fn picture(text: &str) -> String {
        let options = Options {
            base: Base::WordsOr(Direction::Rtl),
            ..Options::default()
        };
        Visual::new(text, &options).to_string()
    }

    #[test]
    fn a_figure_looks_the_same_by_itself_and_in_an_arabic_sentence() {
        let word = "بلغ";
        let percent = percent(Language::AR, 94.0);
        assert_eq!(picture(&percent), "%94");
        let minus = super::percent(Language::AR, -3.0);
        assert_eq!(minus, "سالب \u{61c}3%");
        assert_eq!(super::percent(Language::En, -3.0), "minus 3%");
        for (composed, in_a_file) in [
            (percent.clone(), "94%".to_owned()),
            (aside("3,166", &percent), "3,166 (94%)".to_owned()),
            (format!("{percent} متقدم"), "94% متقدم".to_owned()),
            (
                of(Language::AR, 2680.0, 2869.0),
                "2,680 من 2,869".to_owned(),
            ),
            (more_than(Language::AR, 200.0), "أكثر من 200".to_owned()),
            (number(Language::AR, 0.8), "0.8".to_owned()),
        ] {
            let sentence = picture(&format!("{word} {in_a_file}"));
            assert_eq!(
                sentence,
                format!("{} {}", picture(&composed), picture(word))
            );
            assert_eq!(picture(&format!("{word} {composed}")), sentence);
        }
    }

    #[test]
    fn numbers_are_grouped_and_keep_their_decimals() {
        for (value, text) in [
            (0.0, "0"),
            (53.0, "53"),
            (2680.0, "2,680"),
            (11_439_542.0, "11,439,542"),
            (0.8, "0.8"),
            (-1234.5, "-1,234.5"),
        ] {
            assert_eq!(number(Language::En, value), text);
        }
    }

    #[test]
    fn the_arabic_noun_agrees_with_its_number() {
        let write = |count| plural(Language::AR, count, Counted::Project);
        for (count, noun) in [
            (3, "مشاريع"),
            (11, "مشروعاً"),
            (100, "مشروع"),
            (103, "مشاريع"),
            (102, "مشروع"),
        ] {
            assert_eq!(write(count), format!("{count} {noun}"));
        }
        assert_eq!(write(0), "لا مشاريع");
        assert_eq!(write(1), "مشروع واحد");
        assert_eq!(write(2), "مشروعان");
        let rest = |count| more(Language::AR, count, Counted::Project);
        assert_eq!(rest(1), "مشروع آخر");
        assert_eq!(rest(2), "مشروعان آخران");
        assert_eq!(rest(5), "5 مشاريع أخرى");
        assert_eq!(rest(36), "36 مشروعاً آخر");
        assert_eq!(
            more(Language::AR, 11, Counted::Initiative),
            "11 مبادرة أخرى"
        );
        assert_eq!(plural(Language::AR, 1, Counted::Initiative), "مبادرة واحدة");
        assert_eq!(plural(Language::En, 1, Counted::Project), "1 project");
        assert_eq!(
            plural(Language::En, 1200, Counted::Project),
            "1,200 projects"
        );
    }
}
