//! What becomes of a copied text, and of signs, behind programs that draw on the terminal themselves.

use std::fs;
use std::path::Path;

use crate::line::{Line, shown};
use crate::terminal::run;
use crate::walk::SMALL;
use crate::wishes::{path, tmux};

crate::tests![
    a_copy_is_sent_and_no_more_is_known,
    screen_is_given_pieces,
    tmux_is_given_the_text_where_it_would_drop_it,
    a_client_of_tmux_without_utf8_is_sent_ascii,
];

/// Starts the program, waits for its screen and copies the entry of the second row.
fn copied(variables: &[(&str, &str)], lang: &str) -> Line {
    let fixed = [
        "--today",
        "2026-11-22",
        "--bidi",
        "lrm",
        SMALL,
        "--lang",
        lang,
    ];
    let mut line = run(&fixed, variables);
    line.wait_for("the first frame", |line| line.has_whole_frame());
    line.send("jy");
    line
}

fn quit(mut line: Line) {
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

/// Returns the variables of a terminal inside of tmux, which does what a script says.
fn variables(folder: &Path, script: &str) -> [(&'static str, String); 2] {
    let bin = tmux(folder, script);
    [
        ("TMUX", "/tmp/tmux-0/default,1,0".to_owned()),
        ("PATH", format!("{bin}:/usr/bin:/bin")),
    ]
}

fn a_copy_is_sent_and_no_more_is_known() {
    let mut line = copied(&[], "en");
    line.wait_for("a word of it", |line| {
        line.text().contains("sent to the clipboard")
    });
    assert!(shown(&line.written).contains("^]52;c;"));
    quit(line);
}

fn screen_is_given_pieces() {
    let mut line = copied(&[("STY", "1.tty"), ("TERM", "screen")], "en");
    line.wait_for("a word of it", |line| {
        line.text().contains("sent to the clipboard")
    });
    let written = shown(&line.written);
    assert!(written.contains("^P^]52;c;"), "{written}");
    assert_eq!(written.matches("^]52;").count(), 1);
    quit(line);
}

fn tmux_is_given_the_text_where_it_would_drop_it() {
    let folder = tempfile::tempdir().expect("there is room");
    let taken = path(folder.path(), "taken");
    for (option, load, told, is_taken) in [
        ("external", "cat > \"$OUT\"", "copied", true),
        ("off", "cat > \"$OUT\"", "copied", true),
        (
            "off",
            "exit 1",
            "tmux keeps it: set -s set-clipboard on",
            false,
        ),
        ("on", "exit 1", "sent to the clipboard", false),
    ] {
        let script = format!(
            "OUT={taken}\nif [ \"$1 $2 $3\" = 'load-buffer -w -' ]; then {load}; else echo '|xterm-256color|off|1|1|{option}'; fi"
        );
        let variables = variables(folder.path(), &script);
        let variables = variables.each_ref().map(|(name, value)| (*name, &**value));
        let mut line = copied(&variables, "en");
        line.wait_for(told, |line| line.text().contains(told));
        let is_sent = shown(&line.written).contains("^]52;c;");
        assert_eq!(is_sent, option == "on");
        quit(line);
        let text = fs::read_to_string(&taken).unwrap_or_default();
        assert_eq!(text.contains("Roads"), is_taken, "{option}: {text}");
        drop(fs::remove_file(&taken));
    }
}

fn a_client_of_tmux_without_utf8_is_sent_ascii() {
    let folder = tempfile::tempdir().expect("there is room");
    for (client_utf8, is_plain) in [("1", false), ("0", true), ("", false)] {
        let script = format!("echo '|xterm|off|1|{client_utf8}|on'");
        let variables = variables(folder.path(), &script);
        let variables = variables.each_ref().map(|(name, value)| (*name, &**value));
        let line = copied(&variables, "en");
        let is_ascii = line.written.is_ascii();
        assert_eq!(is_ascii, is_plain, "{client_utf8}: {}", line.text());
        quit(line);
    }
}
