#!/usr/bin/env bash
# How many cells does a vocalised Arabic word take in avt, the terminal inside asciinema's player and its converters?
#
# Guess: as in any terminal with widths from Unicode: a mark (fatha, hamza above, an acute accent) is added to the cell of
# its letter, a direction mark or a joiner takes none; or, where a cell can hold one character only, they are dropped.
# What is so: a cell does hold one character only, and nothing is dropped: each mark, each direction mark and each joiner has a cell
# of its own. The terminal in which the program ran put the next word three columns before the place where the player puts it, so
# that in a recording everything to the right of such a word, a table or a chart, is shifted and its line may wrap. The columns
# of masar's screen are not hurt: it sends shaped letters without marks.
set -euo pipefail
command -v cargo >/dev/null || { echo 'no cargo found: nothing was asked'; exit 1; }
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "ask"
version = "0.0.0"
edition = "2021"
[dependencies]
avt = "=0.19.0"
TOML
cat >src/main.rs <<'RS'
fn main() {
    for (what, text) in [
        ("three letters", "\u{64A}\u{648}\u{645}|"),
        ("the same with three marks", "\u{64A}\u{64E}\u{648}\u{652}\u{645}\u{64C}|"),
        ("alef, hamza above", "\u{627}\u{654}|"),
        ("e, acute accent", "e\u{301}|"),
        ("letter, right-to-left mark, letter", "A\u{200F}B|"),
        ("lam, non-joiner, letter", "\u{644}\u{200C}B|"),
    ] {
        let mut terminal = avt::Terminal::new(20, 1).unwrap();
        terminal.feed(text);
        let screen = terminal.screen();
        let column = screen.line(0).unwrap().chars().position(|letter| letter == '|').unwrap();
        println!("{what}: the bar that follows stands in column {column}");
    }
}
RS
cargo build --quiet
seen=$(target/debug/ask)
echo 'avt 0.19.0, columns from 0:'
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
three letters: the bar that follows stands in column 3
the same with three marks: the bar that follows stands in column 6
alef, hamza above: the bar that follows stands in column 2
e, acute accent: the bar that follows stands in column 2
letter, right-to-left mark, letter: the bar that follows stands in column 3
lam, non-joiner, letter: the bar that follows stands in column 3
SEEN
echo 'as noted: what takes no cell elsewhere takes one here'
