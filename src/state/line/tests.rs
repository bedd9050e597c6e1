//! Editing in the order of reading, the cursor on the screen.

use super::typed::LONGEST;
use super::*;
use crate::text::{Base, Direction};

fn options(direction: Direction) -> Options {
    Options {
        base: Base::AutoOr(direction),
        ..Options::default()
    }
}

const LTR: Direction = Direction::Ltr;
const RTL: Direction = Direction::Rtl;

fn cursor(line: &TypedLine, direction: Direction) -> std::ops::Range<usize> {
    LineCells::new(line, &options(direction)).cursor()
}

#[test]
fn a_letter_goes_with_its_marks() {
    // beh fatha shadda, teh damma.
    let mut line = TypedLine::new("\u{628}\u{64E}\u{651}\u{62A}\u{64F}");
    line.edit(Edit::DeleteBefore, &options(RTL));
    assert_eq!(line.text(), "\u{628}\u{64E}\u{651}");
    line.edit(Edit::Start, &options(RTL));
    line.edit(Edit::Delete, &options(RTL));
    assert_eq!((line.text(), line.at()), ("", 0));
    line.edit(Edit::DeleteBefore, &options(RTL));
    line.edit(Edit::Delete, &options(RTL));
    assert_eq!(line, TypedLine::default());
}

#[test]
fn words_go_with_the_blanks_after_them() {
    let mut line = TypedLine::new("one  two ");
    line.edit(Edit::DeleteWord, &options(LTR));
    assert_eq!(line.text(), "one  ");
    line.edit(Edit::DeleteWord, &options(LTR));
    assert_eq!(line.text(), "");
    let mut line = TypedLine::new("one two");
    line.edit(Edit::Left, &options(LTR));
    line.edit(Edit::DeleteToStart, &options(LTR));
    assert_eq!((line.text(), line.at()), ("o", 0));
}

#[test]
fn what_is_put_in_is_clean_and_not_without_end() {
    let line = TypedLine::new("a\u{1b}b\nc\u{202E}d");
    assert_eq!(line.text(), "ab cd");
    let line = TypedLine::new(&"\u{628}".repeat(5000));
    assert_eq!(line.text().len(), LONGEST);
}

#[test]
fn the_cursor_stands_behind_the_end_of_the_line() {
    assert_eq!(cursor(&TypedLine::default(), LTR), 0..1);
    assert_eq!(cursor(&TypedLine::default(), RTL), 0..1);
    assert_eq!(cursor(&TypedLine::new("abc"), RTL), 3..4);
    // Arabic ends at the left.
    let line = TypedLine::new("\u{628}\u{62A}\u{62B}");
    assert_eq!(cursor(&line, LTR), 0..1);
    assert_eq!(LineCells::new(&line, &options(LTR)).first(), 1);
    // Digits alone run with the screen.
    assert_eq!(cursor(&TypedLine::new("12"), RTL), 0..1);
    assert_eq!(cursor(&TypedLine::new("12"), LTR), 2..3);
}

#[test]
fn left_and_right_are_those_of_the_screen() {
    let mut line = TypedLine::new("\u{628}\u{62A}");
    line.edit(Edit::Left, &options(LTR));
    assert_eq!(line.at(), 4, "it is at the left edge");
    line.edit(Edit::Right, &options(LTR));
    assert_eq!((line.at(), cursor(&line, LTR)), (2, 1..2));
    line.edit(Edit::Right, &options(LTR));
    line.edit(Edit::Right, &options(LTR));
    assert_eq!((line.at(), cursor(&line, LTR)), (0, 2..3));
}

/// From the left: behind the end, "ab", a blank, teh, beh.
#[test]
fn a_mixed_line_is_walked_cell_by_cell() {
    let mut line = TypedLine::new("\u{628}\u{62A} ab");
    let options = options(RTL);
    let mut walk = vec![(cursor(&line, RTL).start, line.at())];
    for _ in 0..5 {
        line.edit(Edit::Right, &options);
        walk.push((cursor(&line, RTL).start, line.at()));
    }
    assert_eq!(walk, [(0, 7), (1, 5), (2, 6), (3, 4), (4, 2), (5, 0)]);
}

#[test]
fn lam_and_alef_share_a_cell() {
    // beh, lam, alef.
    let mut line = TypedLine::new("\u{628}\u{644}\u{627}");
    line.edit(Edit::Right, &options(RTL));
    assert_eq!((line.at(), cursor(&line, RTL)), (2, 1..2));
    line.edit(Edit::End, &options(RTL));
    line.edit(Edit::DeleteBefore, &options(RTL));
    assert_eq!(line.text(), "\u{628}\u{644}");
    line.insert("\u{627}");
    line.edit(Edit::Left, &options(RTL));
    assert_eq!(line.at(), 6);
}

#[test]
fn a_wide_letter_has_a_wide_cursor() {
    let mut line = TypedLine::new("a\u{6F22}b");
    line.edit(Edit::Left, &options(LTR));
    line.edit(Edit::Left, &options(LTR));
    assert_eq!(cursor(&line, LTR), 1..3);
}

#[test]
fn a_long_line_shows_the_cursor() {
    for (text, direction) in [
        ("abcdefghijklmnop".to_owned(), LTR),
        ("\u{628}".repeat(16), RTL),
    ] {
        let mut line = TypedLine::new(&text);
        for _ in 0..=16 {
            let stand = LineCells::new(&line, &options(direction));
            for room in 1..20 {
                let (window, cursor) = (stand.window(room), stand.cursor());
                assert!(
                    window.start <= cursor.start && cursor.end <= window.end,
                    "{cursor:?} in {window:?}"
                );
                assert_eq!(window.len(), room.min(stand.width()));
            }
            let back = if direction == LTR {
                Edit::Left
            } else {
                Edit::Right
            };
            line.edit(back, &options(direction));
        }
        assert_eq!(line.at(), 0);
    }
    let stand = LineCells::new(&TypedLine::new("abcdef"), &options(LTR));
    assert_eq!(stand.window(4), 3..7);
}

/// Every cell is a place, and the way there and back is the same.
#[test]
fn steps_lead_back() {
    for text in [
        "abc",
        "\u{628}\u{62A} ab 12 \u{62B}",
        "a \u{644}\u{627} (b)",
        "12-13 \u{628}",
        "\u{200F}a\u{64E} b",
    ] {
        for direction in [LTR, RTL] {
            let options = options(direction);
            let mut line = TypedLine::new(text);
            let width = LineCells::new(&line, &options).width();
            (0..width).for_each(|_| line.edit(Edit::Left, &options));
            assert_eq!(
                cursor(&line, direction).start,
                0,
                "{}",
                text.escape_unicode()
            );
            for column in 1..width {
                let before = line.at();
                line.edit(Edit::Right, &options);
                assert_eq!(
                    cursor(&line, direction).start,
                    column,
                    "{}",
                    text.escape_unicode()
                );
                let at = line.at();
                line.edit(Edit::Left, &options);
                assert_eq!(line.at(), before);
                line.edit(Edit::Right, &options);
                assert_eq!(line.at(), at);
            }
        }
    }
}
