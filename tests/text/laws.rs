//! Laws that hold for every text and every choice of options.

use std::ops::Range;

use masar::text::{
    Base, CellOrder, Direction, Ellipsis, Glyph, Marks, Options, Visual, clean, fit, printable,
    wrap,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use unicode_normalization::UnicodeNormalization;

/// The same texts in every run.
fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 400,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(15),
        ..ProptestConfig::default()
    }
}

/// Texts of characters that have something to say in a line.
fn texts() -> impl Strategy<Value = String> {
    let telling = prop_oneof![
        6 => prop::sample::select("\u{0627}\u{0644}\u{0628}\u{062F}\u{0623}\u{0621}\u{0647}\u{0640}\u{06AF}\u{06D5}".chars().collect::<Vec<_>>()),
        4 => prop::sample::select("abcXYZ 0129     ".chars().collect::<Vec<_>>()),
        3 => prop::sample::select("()[]<>\u{AB}\u{BB}.,:-/%+!\u{60C}\u{61F}\u{0660}\u{06F4}\u{0600}".chars().collect::<Vec<_>>()),
        3 => prop::sample::select("\u{064E}\u{0651}\u{0670}\u{0301}\u{0654}\u{0653}\u{05B0}".chars().collect::<Vec<_>>()),
        2 => prop::sample::select("\u{200C}\u{200D}\u{200E}\u{200F}\u{061C}\u{2066}\u{2067}\u{2068}\u{2069}\u{2069}".chars().collect::<Vec<_>>()),
        1 => prop::sample::select("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\t\n\r\u{2028}\u{2029}\u{1b}\0\u{85}\u{9b}\u{7f}".chars().collect::<Vec<_>>()),
        1 => prop::sample::select("\u{6F22}\u{1F469}\u{1F4BB}\u{1F1F4}\u{1F1F2}\u{FE0F}\u{2764}\u{05D0}\u{0915}\u{094D}\u{0937}\u{00E9}\u{1100}\u{1161}".chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ];
    prop::collection::vec(telling, 0..40).prop_map(|characters| characters.into_iter().collect())
}

fn options() -> impl Strategy<Value = Options> {
    let base = prop::sample::select(vec![
        Base::Auto,
        Base::AutoOr(Direction::Rtl),
        Base::WordsOr(Direction::Rtl),
        Base::Ltr,
        Base::Rtl,
    ]);
    let marks = prop::sample::select(vec![Marks::Drop, Marks::Keep]);
    let order = prop::sample::select(vec![
        CellOrder::Visual,
        CellOrder::Visual,
        CellOrder::Logical,
    ]);
    let ellipsis = prop::sample::select(vec![Ellipsis::Sign, Ellipsis::Dots]);
    (base, any::<bool>(), marks, order, ellipsis).prop_map(
        |(base, shape, marks, order, ellipsis)| Options {
            base,
            shape,
            marks,
            order,
            ellipsis,
        },
    )
}

/// Characters that must not reach a cell, or may only inside an emoji or a conjunct.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{3164}'
        )
        || matches!(c, '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}')
        || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}')
        || matches!(c, '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{FFFE}'..='\u{FFFF}')
        || matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{1BCA0}'..='\u{1BCA3}')
        || matches!(c, '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

fn is_arabic_mark(c: char) -> bool {
    let blocks =
        matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0890}'..='\u{08FF}' | '\u{10EC0}'..='\u{10EFF}');
    blocks && unicode_normalization::char::is_combining_mark(c)
}

/// What a text shows, whatever its shapes, its order and the sides its brackets open to.
fn essence(text: &str, marks: Marks) -> Vec<char> {
    // A line end of two characters is one blank.
    let composed: String = text.replace("\r\n", " ").nfc().collect();
    let blank = |c| {
        if matches!(c, '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}') {
            ' '
        } else {
            c
        }
    };
    let kept = |c: &char| !is_hidden(*c) && (marks == Marks::Keep || !is_arabic_mark(*c));
    let mut essence: Vec<char> = composed
        .chars()
        .map(blank)
        .filter(kept)
        .nfkd()
        .map(unmirrored)
        .collect();
    essence.sort_unstable();
    essence
}

/// The same one of a mirrored pair, whichever is given; all are known from the smaller one.
fn unmirrored(c: char) -> char {
    let other = unicode_bidi_mirroring::get_mirrored(c);
    other.map_or(c, |other| c.max(other))
}

fn in_reading_order(line: &Visual) -> Vec<Glyph<'_>> {
    let mut glyphs: Vec<Glyph<'_>> = line.glyphs().collect();
    glyphs.sort_by_key(|glyph| glyph.source.start);
    glyphs
}

fn sources(line: &Visual) -> Vec<Range<usize>> {
    in_reading_order(line)
        .into_iter()
        .map(|glyph| glyph.source)
        .collect()
}

/// Says whether a piece of text is seen when it stands alone.
fn is_seen(part: &str) -> bool {
    let marks_alone = |c: char| unicode_normalization::char::is_combining_mark(c);
    part.chars().any(|c| {
        !is_hidden(c) && !marks_alone(c) && unicode_width::UnicodeWidthChar::width(c) != Some(0)
    })
}

fn check_line(text: &str, line: &Visual, options: &Options) -> Result<(), TestCaseError> {
    let mut column = 0;
    for glyph in line.glyphs() {
        prop_assert_eq!(glyph.column, column);
        prop_assert!(matches!(glyph.width, 1 | 2), "{:?}", glyph);
        column += usize::from(glyph.width);
        let inner = |c: char| is_hidden(c) && !matches!(c, '\u{200D}' | '\u{FE0F}');
        prop_assert!(!glyph.symbol.contains(inner), "{:?}", glyph);
        prop_assert!(!glyph.symbol.is_empty());
        // Whoever measures the cell again finds the same.
        let measured = unicode_width::UnicodeWidthStr::width(glyph.symbol);
        prop_assert_eq!(measured.max(1), usize::from(glyph.width), "{:?}", glyph);
        let source = &text[glyph.source.clone()];
        // A mark after a control has no base; between lam and alef it is part of their source.
        let parts = |c| is_hidden(c) && !matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE0F}');
        let whole = source == "\r\n" || source.chars().count() == 1;
        let stands = !source.contains('\u{17D8}');
        if stands && (whole || !source.contains(parts)) {
            let seen = essence(glyph.symbol, options.marks);
            prop_assert_eq!(seen, essence(source, options.marks), "{:?}", glyph);
        }
        prop_assert!(
            line.cells(glyph.source.clone())
                .iter()
                .any(|run| run.contains(&glyph.column))
        );
    }
    prop_assert_eq!(line.width(), column);
    let joined: String = line.glyphs().map(|glyph| glyph.symbol.to_owned()).collect();
    prop_assert_eq!(line.to_string(), joined);
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_line_is_a_permutation_of_the_clusters(text in texts(), options in options()) {
        let line = Visual::new(&text, &options);
        check_line(&text, &line, &options)?;
        let mut end = 0;
        for source in sources(&line) {
            prop_assert!(end <= source.start, "overlap at {}", source.start);
            prop_assert!(!is_seen(&text[end..source.start]), "lost {:?}", &text[end..source.start]);
            end = source.end;
        }
        prop_assert!(!is_seen(&text[end..]), "lost {:?}", &text[end..]);
    }

    #[test]
    fn marks_and_shapes_move_nothing(text in texts(), options in options()) {
        let bare = Visual::new(&text, &Options { shape: false, marks: Marks::Keep, ..options });
        let shaped = Visual::new(&text, &Options { shape: true, marks: Marks::Drop, ..options });
        // Each shaped glyph holds bare ones, in the same order from left to right.
        let homes: Vec<usize> = bare.glyphs().map(|glyph| {
            shaped.glyphs().position(|home| home.source.start <= glyph.source.start && glyph.source.end <= home.source.end).unwrap()
        }).collect();
        let mut once = homes.clone();
        once.dedup();
        prop_assert_eq!(once, (0..shaped.glyphs().len()).collect::<Vec<_>>());
        prop_assert_eq!(bare.direction(), shaped.direction());
    }

    #[test]
    fn cutting_loses_only_the_end(text in texts(), width in 0_usize..24, options in options()) {
        let whole = Visual::new(&text, &options);
        let line = fit(&text, width, &options);
        prop_assert!(line.width() <= width);
        prop_assert_eq!(line.direction(), whole.direction());
        if whole.width() <= width {
            prop_assert_eq!(line, whole);
            return Ok(());
        }
        let dots = if options.ellipsis == Ellipsis::Sign { 1 } else { 3 }.min(width);
        let first = options.order == CellOrder::Visual && whole.direction() == Direction::Rtl;
        let mut glyphs: Vec<Glyph<'_>> = line.glyphs().collect();
        if first { glyphs.rotate_left(dots); }
        let hidden = glyphs.split_off(glyphs.len() - dots);
        let cut = hidden.first().map_or(text.len(), |dot| dot.source.start);
        prop_assert!(hidden.iter().all(|dot| dot.source == (cut..text.len())));
        if width > 0 {
            let base = Options { base: whole.direction().into(), ..options };
            let beginning = Visual::new(&text[..cut], &base);
            let symbols = |glyph: &Glyph<'_>| (glyph.symbol.to_owned(), glyph.source.clone());
            prop_assert_eq!(
                glyphs.iter().map(symbols).collect::<Vec<_>>(),
                beginning.glyphs().map(|glyph| symbols(&glyph)).collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn a_cut_wastes_at_most_half(
        words in prop::collection::vec("[a-cXYZ]{1,9}", 1..9),
        width in 2_usize..24,
    ) {
        let text = words.join(" ");
        let line = fit(&text, width, &Options::default());
        let room = width - 1;
        let whole = Visual::new(&text, &Options::default()).width();
        let used = line.width() - 1;
        prop_assert!(whole <= width || used * 2 >= room, "{} of {}", used, room);
        // Without a space to stop at, every cell is used.
        if words.len() == 1 {
            prop_assert_eq!(line.width(), whole.min(width));
        }
    }

    #[test]
    fn a_cut_parts_no_arabic_word_but_the_first(
        words in prop::collection::vec("[\u{627}\u{644}\u{648}\u{628}]{1,9}", 1..9),
        width in 2_usize..24,
    ) {
        let text = words.join(" ");
        let options = Options { order: CellOrder::Logical, shape: false, ..Options::default() };
        let line = fit(&text, width, &options).to_string();
        let shown = line.trim_end_matches('\u{2026}');
        let count = shown.split(' ').count();
        let is_whole = shown == words[..count].join(" ");
        prop_assert!(is_whole || count == 1 && words[0].starts_with(shown), "{}", line);
    }

    #[test]
    fn a_cut_parts_no_number(
        words in "([a-c\u{627}\u{628}] ?){1,6}[ (]?",
        number in "[1-9]{1,4}([.,:/-][0-9]{1,3}){0,3}[%$]?",
        rest in "[)]? [a-c]{1,30}",
        width in 0_usize..20,
    ) {
        let text = format!("{words}{number}{rest}");
        let line = fit(&text, width, &Options::default());
        let kept = line.glyphs().filter(|glyph| glyph.symbol != "\u{2026}");
        let is_of_number = |c: char| c.is_ascii_digit() || ".,:/-%$".contains(c);
        let shown = kept.filter(|glyph| glyph.symbol.contains(is_of_number)).count();
        prop_assert!(shown == 0 || shown == number.len(), "{:?}", line.to_string());
    }

    #[test]
    fn wrapping_loses_only_spaces(text in texts(), width in 0_usize..24, options in options()) {
        let whole = Visual::new(&text, &options);
        let lines = wrap(&text, width, &options);
        prop_assert!(!lines.is_empty());
        let mut shown = Vec::new();
        for line in &lines {
            check_line(&text, line, &options)?;
            prop_assert!(line.width() <= width || line.glyphs().len() == 1, "{}", line.width());
            prop_assert_eq!(line.direction(), whole.direction());
            shown.extend(sources(line));
        }
        prop_assert!(shown.is_sorted_by(|left, right| left.end <= right.start));
        for glyph in in_reading_order(&whole) {
            let space = glyph.symbol.chars().all(char::is_whitespace);
            prop_assert!(space || shown.contains(&glyph.source), "lost {:?}", glyph);
        }
        for source in shown {
            prop_assert!(sources(&whole).contains(&source), "invented {:?}", source);
        }
        if whole.width() <= width {
            prop_assert_eq!(lines, [whole]);
        }
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in texts()) {
        let once = clean(&text);
        prop_assert!(!once.text.chars().any(char::is_control));
        let twice = clean(&once.text);
        prop_assert_eq!(&twice.text, &once.text);
        prop_assert!(twice.dropped.is_empty());
        let blanks = text.matches("\r\n").count();
        prop_assert_eq!(
            text.chars().count(),
            once.text.chars().count() + once.dropped.total() + blanks
        );
    }

    #[test]
    fn what_is_printed_has_no_controls(text in texts()) {
        let shown = printable(&text);
        let harmless = |c: char| matches!(c, '\u{200C}' | '\u{200D}' | '\u{34F}' | '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
        prop_assert!(!shown.chars().any(|c| is_hidden(c) && !harmless(c)), "{:?}", shown);
        prop_assert_eq!(printable(&shown), shown.as_ref());
    }

    #[test]
    fn nothing_panics(text in any::<String>(), width in 0_usize..9, options in options()) {
        check_line(&text, &Visual::new(&text, &options), &options)?;
        prop_assert!(fit(&text, width, &options).width() <= width);
        prop_assert!(!wrap(&text, width, &options).is_empty());
        prop_assert!(!printable(&clean(&text).text).chars().any(char::is_control));
    }
}
