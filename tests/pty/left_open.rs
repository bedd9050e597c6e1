//! A program that is left open: midnight comes, a binary file is printed over it, keys come late.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::line::{Line, shown};
use crate::terminal::run;
use crate::walk::{SMALL, open};

crate::tests![
    midnight_comes_while_it_is_open,
    letters_are_chosen_anew_on_request,
    esc_and_a_key_that_arrive_together_are_two,
];

/// Returns a time zone in which it is so many seconds before midnight.
fn zone(before_midnight: u64) -> String {
    const DAY: u64 = 86_400;
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let of_day = now.map_or(0, |now| now.as_secs() % DAY);
    let east = (2 * DAY - before_midnight - of_day) % DAY;
    let (hours, minutes, seconds) = (east / 3600, east / 60 % 60, east % 60);
    format!("XXX-{hours:02}:{minutes:02}:{seconds:02}")
}

fn midnight_comes_while_it_is_open() {
    let zone = zone(5);
    let variables = [("TZ", &*zone)];
    let fixed = ["--lang", "en", "--bidi", "lrm", SMALL];
    let mut line = run(&fixed, &variables);
    let mut told = run(
        &[&fixed[..], &["--today", "2025-03-14"]].concat(),
        &variables,
    );
    line.wait_for("a day", Line::has_whole_frame);
    let yesterday = line.row(0);
    // Nobody types.
    line.wait_for("the next day", |line| line.row(0) != yesterday);
    assert!(line.row(0).contains("masar"), "{}", line.row(0));
    told.wait_for("a day", Line::has_whole_frame);
    let count = told.written.len();
    told.send("j");
    told.wait_for("a key", |told| {
        told.written.len() > count && told.has_whole_frame()
    });
    assert!(told.row(0).contains("14 Mar 2025"), "{}", told.row(0));
    for mut line in [line, told] {
        line.send("q");
        assert_eq!(line.wait_for_end().0.code(), Some(0));
    }
}

fn letters_are_chosen_anew_on_request() {
    let mut line = open(&[SMALL], (100, 30));
    let start = line.written.len();
    line.send("\x0c");
    line.wait_for("all of it anew", |line| {
        shown(line.written.get(start..).unwrap_or_default()).contains("^[2J")
    });
    let written = shown(line.written.get(start..).unwrap_or_default());
    let (chosen, drawn) = (written.find("^(B"), written.find("^[2J"));
    assert!(chosen.is_some() && chosen < drawn, "{written}");
    // Reports of every movement, which another program may have asked for, go as well.
    let (ended, begun) = (written.find("1003;"), written.find("^[?1000h"));
    assert!(
        ended.is_some() && ended < begun && begun < drawn,
        "{written}"
    );
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
}

fn esc_and_a_key_that_arrive_together_are_two() {
    for before in ["", "/abc", "?", "jjjj\r", "m"] {
        let mut line = open(&[SMALL], (100, 30));
        line.send(before);
        line.wait_for("it to read", |line| line.unread() == 0);
        line.send("\x1bq");
        assert_eq!(line.wait_for_end().0.code(), Some(0), "{before}");
    }
}
