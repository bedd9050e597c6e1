//! Every cell of an SVG has its place, and nothing that a file says becomes markup.

use masar::export::svg;
use proptest::prelude::*;
use ratatui::style::Modifier;

use crate::draw::{buffer, paper, style};

/// Returns the names of the elements, closing ones too.
fn elements(svg: &str) -> Vec<&str> {
    let ends = |letter: char| letter.is_whitespace() || matches!(letter, '>' | '/');
    svg.split('<')
        .skip(1)
        .map(|rest| rest.strip_prefix('/').unwrap_or(rest))
        .map(|rest| rest.split(ends).next().unwrap())
        .collect()
}

/// Checks that a document has no markup but ours: elements that are known, and entities.
fn assert_harmless(svg: &str) {
    const KNOWN: [&str; 7] = ["svg", "style", "pattern", "path", "rect", "text", "tspan"];
    for name in elements(svg) {
        assert!(KNOWN.contains(&name), "<{name}");
    }
    for rest in svg.split('&').skip(1) {
        assert!(
            ["lt;", "gt;", "amp;"].iter().any(|it| rest.starts_with(it)),
            "&{rest:.9}"
        );
    }
    assert!(!svg.contains(|letter: char| letter.is_control() && letter != '\n'));
}

#[test]
fn letters_keep_their_columns() {
    let drawn = svg(&buffer(&["ab  c", "< 2  "], style()), paper());
    let texts: Vec<&str> = drawn
        .lines()
        .filter(|line| line.starts_with("<text"))
        .collect();
    insta::assert_snapshot!(texts.join("\n"), @r##"
    <text y="25" fill="#ffc800"><tspan x="0">a</tspan><tspan x="16">b</tspan></text>
    <text y="25" fill="#ffc800"><tspan x="64">c</tspan></text>
    <text y="57" fill="#ffc800"><tspan x="0">&lt;</tspan><tspan x="16"> </tspan><tspan x="32">2</tspan></text>
    "##);
}

#[test]
fn neighbours_that_are_filled_alike_are_one() {
    let drawn = svg(
        &buffer(
            &["\u{2588}\u{2588}\u{258c}", "\u{2500}\u{2500}\u{2591}"],
            style(),
        ),
        paper(),
    );
    let areas: Vec<&str> = drawn
        .lines()
        .filter(|line| line.contains("<rect") || line.contains("<pattern"))
        .skip(1)
        .collect();
    insta::assert_snapshot!(areas.join("\n"), @r##"
    <rect width="48" height="64" fill="#0f141a"/>
    <rect x="0" y="0" width="48" height="32" fill="#000064"/>
    <rect x="0" y="0" width="40" height="32" fill="#ffc800"/>
    <rect x="0" y="32" width="48" height="32" fill="#000064"/>
    <rect x="0" y="47" width="32" height="2" fill="#ffc800"/>
    <rect x="32" y="32" width="16" height="32" fill="url(#haa8521)"/>
    "##);
}

#[test]
fn bold_is_a_class_and_dim_a_colour() {
    let strong = svg(
        &buffer(&["x"], style().add_modifier(Modifier::BOLD)),
        paper(),
    );
    assert!(strong.contains("class=\"b\">"));
    let dim = svg(
        &buffer(&["x"], style().add_modifier(Modifier::DIM)),
        paper(),
    );
    assert!(!dim.contains("fill=\"#ffc800\""));
}

#[test]
fn markup_in_cells_is_text() {
    let drawn = svg(
        &buffer(&["</text><script>&\"'\u{1b}\u{0}\u{9b}"], style()),
        paper(),
    );
    assert_harmless(&drawn);
    assert!(drawn.contains("&lt;") && drawn.contains("&amp;"));
}

proptest! {
    #[test]
    fn no_cell_breaks_out(row in "[\\x00-\\x7f\u{80}-\u{9f}\u{600}-\u{6ff}\u{fffe}]{1,40}") {
        assert_harmless(&svg(&buffer(&[&row], style()), paper()));
    }
}
