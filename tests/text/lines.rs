//! Pictures of telling lines, with escapes: cells from left to right.

use insta::assert_snapshot;
use masar::text::{
    Base, CellOrder, Direction, Ellipsis, Options, Visual, filter, fit, isolate, ltr, wrap,
};

/// Stands for an Arabic word: beh and dal, which join.
const WORD: &str = "\u{0628}\u{062F}";

fn escaped(line: &Visual) -> String {
    let escape = |c: char| match c {
        ' '..='~' => c.to_string(),
        _ => format!("<{:04X}>", u32::from(c)),
    };
    line.to_string().chars().map(escape).collect()
}

fn shown(text: &str) -> String {
    escaped(&Visual::new(text, &Options::default()))
}

#[test]
fn numbers_after_arabic() {
    assert_snapshot!(shown(&format!("{WORD} 2021")), @"2021 <FEAA><FE91>");
    // The standard swaps the ends of a range; whoever composes one isolates each date.
    assert_snapshot!(shown(&format!("{WORD} 2021-2025")), @"2025-2021 <FEAA><FE91>");
    let (from, to) = (isolate("2021"), isolate("2025"));
    assert_snapshot!(shown(&format!("{WORD} {from} {WORD} {to}")), @"2025 <FEAA><FE91> 2021 <FEAA><FE91>");
    assert_snapshot!(shown(&format!("{WORD} 12.5%")), @"%12.5 <FEAA><FE91>");
    assert_snapshot!(shown(&format!("{WORD} 31/8/2021")), @"31/8/2021 <FEAA><FE91>");
    assert_snapshot!(shown(&format!("{WORD} \u{0661}\u{0662}\u{066B}\u{0665}\u{066A}")), @"<066A><0661><0662><066B><0665> <FEAA><FE91>");
    assert_snapshot!(shown(&format!("{WORD} -5")), @"5- <FEAA><FE91>");
}

#[test]
fn brackets_are_mirrored_by_level() {
    assert_snapshot!(shown(&format!("{WORD} (49)")), @"(49) <FEAA><FE91>");
    assert_snapshot!(shown(&format!("{WORD} [a] \u{AB}{WORD}\u{BB}")), @"<00AB><FEAA><FE91><00BB> [a] <FEAA><FE91>");
    assert_snapshot!(shown(&format!("plan ({WORD}) x")), @"plan (<FEAA><FE91>) x");
    assert_snapshot!(shown(&format!("{WORD} (plan (x))")), @"(plan (x)) <FEAA><FE91>");
}

#[test]
fn latin_inside_arabic() {
    assert_snapshot!(shown(&format!("{WORD} DevOps {WORD}")), @"<FEAA><FE91> DevOps <FEAA><FE91>");
    assert_snapshot!(shown(&format!("{WORD} C++")), @"++C <FEAA><FE91>");
    assert_snapshot!(shown(&format!("{WORD} {}", ltr("C++"))), @"C++ <FEAA><FE91>");
    assert_snapshot!(shown(&format!("{WORD} {}", ltr("v1.2-rc.3"))), @"v1.2-rc.3 <FEAA><FE91>");
    assert_snapshot!(shown(&format!("masar {WORD} {WORD}!")), @"masar <FEAA><FE91> <FEAA><FE91>!");
}

#[test]
fn the_base_direction() {
    let direction = |text: &str, base| {
        Visual::new(
            text,
            &Options {
                base,
                ..Options::default()
            },
        )
        .direction()
    };
    assert_eq!(direction("12 %", Base::Auto), Direction::Ltr);
    assert_eq!(
        direction("12 %", Base::AutoOr(Direction::Rtl)),
        Direction::Rtl
    );
    assert_eq!(
        direction(&format!("1. {WORD} abc"), Base::Auto),
        Direction::Rtl
    );
    // What an isolate holds has no say (P2).
    assert_eq!(
        direction(&format!("{} {WORD}", isolate("abc")), Base::Auto),
        Direction::Rtl
    );
    let right = Options {
        base: Base::Rtl,
        ..Options::default()
    };
    assert_snapshot!(escaped(&Visual::new("abc (1).", &right)), @".abc (1)");
    let left = Options {
        base: Base::Ltr,
        ..Options::default()
    };
    assert_snapshot!(escaped(&Visual::new(&format!("{WORD}."), &left)), @"<FEAA><FE91>.");
}

#[test]
fn the_words_of_a_label_decide_where_it_begins() {
    let of = |text: &str, fallback| {
        let base = Base::WordsOr(fallback);
        let options = Options {
            base,
            ..Options::default()
        };
        let whole = Visual::new(text, &options).direction();
        // Every line and every cut keeps the direction of the whole.
        for line in wrap(text, 7, &options) {
            assert_eq!(line.direction(), whole, "{text}");
        }
        assert_eq!(fit(text, 5, &options).direction(), whole, "{text}");
        whole
    };
    let arabic = format!("{WORD} {WORD} {WORD}");
    let sentence = format!("{WORD} is a town of the coast");
    // "IPv6 is the next generation of the protocol IP, and its work begins in 2027."
    let next = format!(
        "IPv6 {WORD} {WORD} {WORD} {WORD} {WORD} IP\u{60c} {WORD} {WORD} {WORD} {WORD} 2027."
    );
    let standard = format!("ISO 27001:2022 {WORD} {WORD}");
    let portal = format!("{WORD} https://portal.example.org/");
    let programme = format!("{WORD} Smart Government Academy");
    for fallback in [Direction::Ltr, Direction::Rtl] {
        for (text, direction) in [
            ("plain words (1).", Direction::Ltr),
            (arabic.as_str(), Direction::Rtl),
            (&sentence, Direction::Ltr),
            (&next, Direction::Rtl),
            (&standard, Direction::Rtl),
            (&portal, Direction::Rtl),
            (&programme, Direction::Ltr),
            // A word counts by its first letter: "the" written onto a Latin name.
            ("\u{627}\u{644}API beta gamma", Direction::Ltr),
            ("\u{627}\u{644}API beta", Direction::Rtl),
        ] {
            assert_eq!(of(text, fallback), direction, "{text}");
        }
        // Numbers, and what an isolate holds, have no say.
        assert_eq!(of("12 % (3)", fallback), fallback);
        assert_eq!(of(&isolate(WORD), fallback), fallback);
        let named = format!("{WORD} {}", isolate("a long name in Latin letters"));
        assert_eq!(of(&named, fallback), Direction::Rtl);
    }
}

#[test]
fn blanks_inside_a_line() {
    assert_snapshot!(shown(&format!("{WORD}\n{WORD}\r\n{WORD}")), @"<FEAA><FE91> <FEAA><FE91> <FEAA><FE91>");
    // A TAB separates segments: each is ordered by itself (L1).
    assert_snapshot!(shown("a \u{0628}\t\u{062F} b"), @"a <FE8F> <FEA9> b");
    assert_snapshot!(shown("a \u{0628} \u{062F} b"), @"a <FEA9> <FE8F> b");
    assert_snapshot!(shown(&format!("{WORD}   ")), @"   <FEAA><FE91>");
}

#[test]
fn the_ellipsis_stands_at_the_end_of_the_label() {
    let cut = |text: &str, width| escaped(&fit(text, width, &Options::default()));
    let label = format!("{WORD}{WORD} masar {WORD}");
    assert_snapshot!(cut(&label, 9), @"<2026><FEAA><FE91><FEAA><FE91>");
    assert_snapshot!(cut(&label, 11), @"<2026>masar <FEAA><FE91><FEAA><FE91>");
    // The spaces before it go, and the letter before the cut takes its final form.
    assert_snapshot!(cut(&label, 6), @"<2026><FEAA><FE91><FEAA><FE91>");
    assert_snapshot!(cut("\u{0628}\u{0628}\u{0628}\u{0628}", 3), @"<2026><FE90><FE91>");
    // A lam-alef is one cell, and is cut as one.
    assert_snapshot!(cut("\u{0628}\u{0644}\u{0627}\u{0628}\u{0628}", 3), @"<2026><FEFC><FE91>");
    assert_snapshot!(cut("\u{0628}\u{0644}\u{0627}\u{0628}\u{0628}", 4), @"<FE90><FE91><FEFC><FE91>");
    assert_snapshot!(cut("plain text", 6), @"plain<2026>");
    assert_snapshot!(cut(&label, 1), @"<2026>");
    assert_snapshot!(cut(&label, 0), @"");
    let dots = Options {
        ellipsis: Ellipsis::Dots,
        ..Options::default()
    };
    assert_snapshot!(escaped(&fit("plain text", 6, &dots)), @"pla...");
    assert_snapshot!(escaped(&fit(&label, 2, &dots)), @"..");
}

/// Cuts a label, in the order in which it is read.
fn cut(text: &str, width: usize) -> String {
    let options = Options {
        order: CellOrder::Logical,
        shape: false,
        ..Options::default()
    };
    escaped(&fit(text, width, &options))
}

#[test]
fn a_cut_spares_numbers() {
    // "A target of digitizing 80% of ..", which was cut inside the number.
    let target = "\u{647}\u{62F}\u{641} \u{631}\u{642}\u{645}\u{646}\u{629} 80% \u{645}\u{646} \u{627}\u{644}\u{62E}\u{62F}\u{645}\u{627}\u{62A}";
    assert_snapshot!(cut(target, 12), @"<0647><062F><0641> <0631><0642><0645><0646><0629><2026>");
    assert_snapshot!(cut(target, 13), @"<0647><062F><0641> <0631><0642><0645><0646><0629><2026>");
    assert_snapshot!(cut(target, 14), @"<0647><062F><0641> <0631><0642><0645><0646><0629> 80%<2026>");
    let options = Options::default();
    assert_snapshot!(escaped(&fit(target, 12, &options)), @"<2026><FE94><FEE8><FEE4><FED7><FEAD> <FED1><FEAA><FEEB>");
    let dated = format!("{WORD}{WORD}{WORD} (2026-08-31)");
    for width in 8..=18 {
        assert_eq!(
            cut(&dated, width),
            "<0628><062F><0628><062F><0628><062F><2026>"
        );
    }
    assert_snapshot!(cut("revenue of $1,250.50 a year", 18), @"revenue of<2026>");
    assert_snapshot!(cut("revenue of $1,250.50 a year", 21), @"revenue of $1,250.50<2026>");
    assert_snapshot!(cut("strategy 2021-2025 for all", 16), @"strategy<2026>");
    // Where the number is all there is, a part of it is better than nothing.
    assert_snapshot!(cut("2021-2025 for all", 8), @"2021<2026>");
    assert_snapshot!(cut("(2026-08-31) and later", 7), @"(2026<2026>");
    assert_snapshot!(cut("12345678", 5), @"1234<2026>");
}

#[test]
fn a_cut_leaves_no_number_without_what_it_counts() {
    assert_snapshot!(cut("Committee meets: 11 projects", 20), @"Committee meets<2026>");
    assert_snapshot!(cut("Committee meets: 11 projects", 23), @"Committee meets<2026>");
    assert_snapshot!(cut("Programme 11 - cloud", 14), @"Programme 11<2026>");
    // Where it is most of what is shown, it is better than nothing.
    assert_snapshot!(cut("In 2021 and later", 8), @"In 2021<2026>");
}

#[test]
fn a_cut_leaves_words_whole_where_that_is_cheap() {
    assert_snapshot!(cut("a digital government", 16), @"a digital<2026>");
    // A part is kept where the words before it use less than half.
    assert_snapshot!(cut("Digital transformation phase", 16), @"Digital transfo<2026>");
    assert_snapshot!(cut("Framework for digital service design", 18), @"Framework for<2026>");
    // Where the words before it tell little, a part of it stays.
    assert_snapshot!(cut("a digital government", 13), @"a digital<2026>");
    assert_snapshot!(cut("a digital government", 15), @"a digital<2026>");
    assert_snapshot!(cut("on internationalization", 12), @"on internat<2026>");
    // A word that ends at the edge stays.
    assert_snapshot!(cut("digital government", 8), @"digital<2026>");
    // "Transport and the transformation": neither waw nor the article tells of the next word.
    let transport = "\u{627}\u{644}\u{646}\u{642}\u{644} \u{648}\u{627}\u{644}\u{62A}\u{62D}\u{648}\u{644} \u{627}\u{644}\u{631}\u{642}\u{645}\u{64A}";
    for width in 6..=13 {
        assert_eq!(
            cut(transport, width),
            "<0627><0644><0646><0642><0644><2026>"
        );
    }
    // Nothing stands before it: a stub is better than nothing.
    assert_snapshot!(cut(transport, 3), @"<0627><0644><2026>");
}

#[test]
fn a_cut_makes_no_other_word_of_an_arabic_one() {
    let cut = |text: &str, width| {
        let options = Options {
            order: CellOrder::Logical,
            shape: false,
            ..Options::default()
        };
        fit(text, width, &options).to_string()
    };
    // "Excellence in services": a part of the last word is "the cheek".
    let excellence = "\u{627}\u{644}\u{62a}\u{645}\u{64a}\u{632} \u{641}\u{64a} \u{627}\u{644}\u{62e}\u{62f}\u{645}\u{627}\u{62a}";
    for width in 10..=16 {
        let whole = "\u{627}\u{644}\u{62a}\u{645}\u{64a}\u{632} \u{641}\u{64a}\u{2026}";
        assert_eq!(cut(excellence, width), whole, "{width}");
    }
    // "The sixth programme (cloud computing)": the bracket goes with what is cut off in it.
    let programme = "\u{627}\u{644}\u{628}\u{631}\u{646}\u{627}\u{645}\u{62c} \u{627}\u{644}\u{633}\u{627}\u{62f}\u{633} (\u{627}\u{644}\u{62d}\u{648}\u{633}\u{628}\u{629} \u{627}\u{644}\u{633}\u{62d}\u{627}\u{628}\u{64a}\u{629})";
    for width in 16..=33 {
        let whole = "\u{627}\u{644}\u{628}\u{631}\u{646}\u{627}\u{645}\u{62c} \u{627}\u{644}\u{633}\u{627}\u{62f}\u{633}\u{2026}";
        assert_eq!(cut(programme, width), whole, "{width}");
    }
    assert_eq!(cut(programme, 34), programme);
    // The first word is cut where there is no room for it.
    assert_eq!(cut(programme, 5), "\u{627}\u{644}\u{628}\u{631}\u{2026}");
}

#[test]
fn a_cut_leaves_no_bracket_open_at_the_end() {
    assert_snapshot!(cut("plan (draft) of all", 7), @"plan<2026>");
    assert_snapshot!(cut("plan (draft) of all", 8), @"plan<2026>");
    assert_snapshot!(cut("plan (draft) of all", 10), @"plan (dra<2026>");
    assert_snapshot!(cut("say \"yes\" and more", 6), @"say<2026>");
    assert_snapshot!(cut("the users' own and more", 11), @"the users<2026>");
    assert_snapshot!(cut(&format!("{WORD} \u{AB}{WORD}\u{BB} {WORD}"), 5), @"<0628><062F><2026>");
}

#[test]
fn a_cut_ends_with_a_letter_or_a_number() {
    // A slash would stand at the wrong end of the address, beside the ellipsis.
    let portal = format!("{WORD} https://portal.example.org/service/all");
    let options = Options {
        base: Base::WordsOr(Direction::Rtl),
        ..Options::default()
    };
    assert_snapshot!(escaped(&fit(&portal, 31, &options)), @"<2026>https://portal.example.org <FEAA><FE91>");
    assert_snapshot!(cut("one, two - three", 7), @"one<2026>");
    assert_snapshot!(cut("one: two \u{2013} three", 11), @"one: two<2026>");
    // What closes a bracket, and what belongs to a number, is no end to leave out.
    assert_snapshot!(cut("plan (draft) of all", 13), @"plan (draft)<2026>");
    assert_snapshot!(cut("a \u{AB}draft\u{BB} of all", 11), @"a <00AB>draft<00BB><2026>");
    assert_snapshot!(cut("draft) of all of it", 8), @"draft<2026>");
    assert_snapshot!(cut("share: 80% of all", 12), @"share: 80%<2026>");
    // Neutral characters alone are all there is to show.
    assert_snapshot!(cut("=======", 5), @"====<2026>");
    assert_snapshot!(cut("== all of it", 3), @"==<2026>");
}

#[test]
fn lines_break_in_logical_order() {
    let wrapped = |text: &str, width| {
        let lines = wrap(text, width, &Options::default());
        lines.iter().map(escaped).collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(wrapped(&format!("{WORD} abc def {WORD}"), 6), @r"
    abc <FEAA><FE91>
    <FEAA><FE91> def
    ");
    // An isolate goes on after the break, with the brackets that belong to it.
    assert_snapshot!(wrapped(&format!("{WORD} {} {WORD}", ltr("a (b) c+ d+")), 6), @r"
    a <FEAA><FE91>
    (b) c+
    <FEAA><FE91> d+
    ");
    assert_snapshot!(wrapped("\u{0628}\u{0628}\u{0628}\u{0628}\u{0628}", 2), @r"
    <FE90><FE91>
    <FE90><FE91>
    <FE8F>
    ");
    assert_snapshot!(wrapped("  ab  cd  ", 3), @r"
      a
    b
    cd
    ");
    assert_snapshot!(wrapped("", 5), @"");
    assert_eq!(wrap("", 5, &Options::default()).len(), 1);
    assert_snapshot!(wrapped("\u{6F22}\u{6F22}", 1), @r"
    <6F22>
    <6F22>
    ");
}

#[test]
fn the_filter_gives_one_line_for_one() {
    let options = Options::default();
    assert_eq!(filter("", None, &options).len(), 1);
    assert_eq!(filter("a b c", None, &options).len(), 1);
    assert_eq!(filter("a b c", Some(1), &options).len(), 3);
}

#[test]
fn logical_order_mirrors_nothing() {
    let options = Options {
        order: CellOrder::Logical,
        shape: false,
        ..Options::default()
    };
    let line = Visual::new(&format!("{WORD} (abc)"), &options);
    assert_snapshot!(escaped(&line), @"<0628><062F> (abc)");
    assert_snapshot!(escaped(&fit(&format!("{WORD} (abc)"), 5, &options)), @"<0628><062F><2026>");
}

#[test]
fn a_no_break_space_holds_words_together_and_shows_as_a_space() {
    let text = "count:\u{a0}8 of:\u{202f}9";
    let lines = wrap(text, 9, &Options::default());
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    assert_eq!(lines, ["count: 8", "of: 9"]);
}
