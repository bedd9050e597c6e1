//! The mouse and the clipboard on a real terminal: reports in, answers and sequences out.

use crate::line::{Line, shown};
use crate::walk::{SMALL, open, press, quit, wait_for};

crate::tests![
    a_click_selects_a_row,
    a_double_click_goes_in,
    the_wheel_moves_the_rows,
    a_click_on_a_key_presses_it,
    without_the_mouse_nothing_is_asked_for,
    copying_is_one_sequence_and_no_more,
];

/// Writes a press and a release of the first button as SGR reports (xterm, mode 1006): columns and
/// rows from one.
fn click(column: u16, row: u16) -> String {
    format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m")
}

/// Returns the row of the screen in which something stands, counted from one.
fn row_of(line: &Line, text: &str) -> u16 {
    let text_of_rows = line.text();
    let mut rows = (1..).zip(text_of_rows.lines());
    let found = rows.find(|(_, row)| row.contains(text));
    found.expect("it is on the screen").0
}

fn a_click_selects_a_row() {
    let mut line = open(&["oman"], (160, 40));
    let row = row_of(&line, "Unified Mobile Application");
    press(&mut line, &click(9, row), "row 10 of 30");
    quit(line);
}

fn a_double_click_goes_in() {
    let mut line = open(&[SMALL], (120, 24));
    let cell = click(9, row_of(&line, "Roads"));
    // In one piece, both are together on the slowest machine.
    press(
        &mut line,
        &[cell.as_str(), &cell].concat(),
        "\u{203a} Roads",
    );
    quit(line);
}

fn the_wheel_moves_the_rows() {
    let mut line = open(&["oman"], (160, 24));
    let first = row_of(&line, "\u{25a0} Brief");
    assert!(line.text().contains("row 1 of 30"), "{}", line.text());
    // Down, which takes the selection along, and up, which has no need to.
    press(&mut line, "\x1b[<65;9;9M", "row 4 of 30");
    assert!(!line.text().contains("\u{25a0} Brief"), "{}", line.text());
    press(&mut line, "\x1b[<64;9;9M", "\u{25a0} Brief");
    assert_eq!(row_of(&line, "\u{25a0} Brief"), first);
    assert!(line.text().contains("row 4 of 30"), "{}", line.text());
    quit(line);
}

fn a_click_on_a_key_presses_it() {
    let mut line = open(&[SMALL], (80, 24));
    let footer = line.row(23);
    let before = footer.split_once("q quit").expect("it is a key").0;
    let column = u16::try_from(before.chars().count()).expect("it is a column") + 1;
    line.send(click(column, 24));
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn without_the_mouse_nothing_is_asked_for() {
    let mut line = open(&[SMALL, "--no-mouse"], (120, 24));
    for mode in ["?1000", "?1002", "?1003", "?1006"] {
        assert_ne!(line.modes().get(mode), Some(&true), "{mode}");
    }
    // What comes all the same is no key and no click.
    let row = row_of(&line, "Roads");
    line.send(click(9, row));
    press(&mut line, "jj", "row 3 of");
    quit(line);
}

fn copying_is_one_sequence_and_no_more() {
    let mut line = open(&[SMALL], (120, 24));
    // The last row is the tunnel.
    press(&mut line, "G", "row 5 of 5");
    let start = line.written.len();
    press(&mut line, "y", "sent to the clipboard");
    let text = "Tunnel\nProject\nPeriod: from 1 Jul 2026 to 31 Mar 2027\n\
                Status: reported 1 Aug 2026: under way\nId in the file: tunnel";
    assert_eq!(text.len(), 115);
    let sequence = concat!(
        "\x1b]52;c;",
        "VHVubmVsClByb2plY3QKUGVyaW9kOiBmcm9tIDEgSnVsIDIwMjYgdG8gMzEgTWFyIDIwMjcKU3RhdHVz",
        "OiByZXBvcnRlZCAxIEF1ZyAyMDI2OiB1bmRlciB3YXkKSWQgaW4gdGhlIGZpbGU6IHR1bm5lbA==",
        "\x1b\\",
    );
    let written = line.written[start..].to_vec();
    assert!(
        written.starts_with(sequence.as_bytes()),
        "{}",
        shown(&written)
    );
    assert_eq!(shown(&written).matches("^]").count(), 1);
    // The word goes with the next key, and nothing is copied for that.
    let start = line.written.len();
    line.send("k");
    wait_for(&mut line, "the word to go", |line| {
        !line.row(23).contains("sent to")
    });
    assert!(!shown(&line.written[start..]).contains("^]"));
    quit(line);
}
